// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/rule_book.h"

/// Rule sets as tables of words, for people to read.
namespace enza::workflow {

struct RuleTable {
    QString title;
    QStringList columns;
    QList<QStringList> rows;
};

/// What the set says, in tables. `language` is "ja" or "en": where a set has words in both, it picks one.
QList<RuleTable> rulesInWords(const RuleSet &set, const QString &language);
/// "read in the source", "from experts' memory", "unsettled", in the current language.
QString certaintyInWords(const QString &certainty);
/// What sets of this kind are about, in the current language; the kind itself when it is not known.
QString ruleKindInWords(const QString &kind);

} // namespace enza::workflow
