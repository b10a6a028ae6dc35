// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/assessment.h"
#include "domain/rule_set.h"
#include "workflow/suggestions.h"
#include "workflow/tier_scales.h"

/// From what a person entered to what is recorded: criteria checked, points added up, classes by both ways.
namespace enza::workflow {

/// The rule sets that findings are judged by today.
struct AssessmentRules {
    RuleSet acmg, oncogenicity, cnv;
    TierScales tiers;
    /// Null for an empty or unknown scheme.
    const RuleSet *of(const QString &scheme) const;
};
Result<AssessmentRules> assessmentRules(const Session &session);

/// Fills in everything that follows: strengths not given, the line of criteria, points, classes, conflicts
/// and the pin. An empty verdict becomes the computed one; another one stays and is marked as given by hand.
/// Where nothing was applied or scored, nothing is computed. Criteria may be given as `judged` or, when that
/// is empty, as text. BadInput names the word: unknown code or strength, given twice, points out of range,
/// a class or scheme that does not exist. Pure and quick.
Result<void> weigh(Assessment &assessment, const AssessmentRules &rules);

/// A suggestion that a person accepted (Applied) or declined (NotApplied), as it is recorded: with its strength
/// and what it rests on. Nothing when nothing is said of the code, or, to accept, when it does not apply.
std::optional<CriterionEntry> suggestedEntry(const CriteriaSuggestions &suggested, const QString &code, Stance stance);

} // namespace enza::workflow
