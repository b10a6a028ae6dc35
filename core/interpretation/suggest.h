// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"
#include "interpretation/suggest_evidence.h"

/// What the evidence says about each criterion, by a rule set of kind "suggestions" (thresholds and tables
/// with their sources). Pure: nothing is looked up, nothing is applied. What cannot be judged says so and
/// names what is missing. PP5 and BP6 are retired and never suggested.
namespace enza::interpretation {

/// PVS1, PS1, PS2, PM1 … BP7. BadInput when the rule set lacks a block it needs.
Result<QList<Suggestion>> suggestGermline(const VariantEvidence &evidence, const RuleSet &rules);

/// OVS1, OS1, OS3, OM2 … SBP2 (Horak 2022).
Result<QList<Suggestion>> suggestOncogenicity(const VariantEvidence &evidence, const RuleSet &rules);

} // namespace enza::interpretation
