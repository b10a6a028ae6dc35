// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/assessment.h"

#include <QCoreApplication>
#include <QString>

/// How criteria, points and their evidence are said.
namespace enza::ui::words {

QString strength(const QString &id); ///< "very_strong" → "very strong"
QString stance(Stance value);
QString basis(VerdictBasis value);   ///< "by points", "by rules", "by hand"
/// A sentence of a rule set in the window's language; one of a site's own set stays as it is written.
QString ruleText(const QString &source);
QString points(const std::optional<double> &value); ///< "9", "0.45", "–"
/// "✓ very strong", "✕ considered, not applied": shape and words, never colour alone.
QString judged(const CriterionEntry &entry);
/// All criteria in one line, those not applied at the end; for older records what was typed.
QString criteriaLine(const Assessment &assessment);
/// "PM2, BA1: rare and common at once"
QString conflict(const RecordedConflict &conflict);

} // namespace enza::ui::words
