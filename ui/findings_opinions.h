// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rows_model.h"
#include "workflow/findings.h"

/// How findings and opinions are said and laid out.
namespace enza::ui {

QList<RowColumn<workflow::FindingView>> findingColumns();
QList<RowColumn<Opinion>> opinionColumns();
/// "EGFR  c.2573T>G  p.(Leu858Arg)", or the key where the file said nothing.
QString findingTitle(const Finding &finding);
/// "missense · NM_005228.5 · exon 21 · VAF 0.42 · depth 312 · frequency ? · ClinVar P"
QString findingFacts(const VariantFacts &facts);
QString tierText(const TierEntry &tier); ///< "C-CAT A"

} // namespace enza::ui
