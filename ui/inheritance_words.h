// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/inheritance.h"

/// What is said of inheritance, in the current language.
namespace enza::ui::inheritance {

QString nameOf(review::InheritanceModel model);
/// "de_novo&x_linked" → "de novo, X-linked"; "none" → "none fits".
QString columnText(const QString &joined);
/// "fits", "does not fit", "cannot be told"; a compound pair whose phase is unknown is "possible".
QString answerText(const review::InheritanceReport::Verdict &verdict);
/// "mother 0/0, 3 reads (8 are needed)".
QString callText(const review::InheritanceCall &call);
/// Whose genotypes decide, or why it cannot be told.
QString becauseText(const review::InheritanceReport &report, const review::InheritanceReport::Verdict &verdict);
QString phaseText(review::PartnerPhase phase);

} // namespace enza::ui::inheritance
