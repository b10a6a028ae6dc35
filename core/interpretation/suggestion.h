// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/text.h"

#include <QDate>
#include <QList>
#include <QString>

/// What the data say about one criterion, for a person to accept or decline. Nothing applies itself.
namespace enza::interpretation {

enum class Answer {
    Applies,
    DoesNotApply,
    CannotSay, ///< data are missing; `missing` says which. Never to be read as "does not apply".
};

/// One statement with where it comes from.
struct Evidence {
    Text statement;
    QString source; ///< "VCF INFO/CSQ gnomADe_AF", "clinvar@2026-11-01 VCV000012345", "acmg-germline@…"
    QDate date;     ///< of the source; invalid: unknown
};

struct Suggestion {
    QString code;     ///< as in the rule set, e.g. "PVS1"
    QString strength; ///< "supporting" … "stand_alone"; empty unless it applies
    Answer answer = Answer::CannotSay;
    QList<Evidence> evidence;
    QList<Text> missing;
};

} // namespace enza::interpretation
