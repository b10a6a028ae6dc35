// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_tools.h"

#include <algorithm>

/// PS3 and BS3: by the odds of pathogenicity (OddsPath) that somebody reads off a functional study. Data alone never
/// say it.
namespace enza::interpretation {
namespace {

/// The strongest that the odds reach; empty: none.
QString reachedBy(const QList<std::pair<QString, double>> &steps, double odds, bool above)
{
    QString reached;
    for (const auto &[strength, limit] : steps) {
        if (above ? odds > limit : odds < limit)
            reached = strength;
    }
    return reached;
}

Suggestion judgeStudy(const char *code, bool pathogenic, const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement(code);
    if (!evidence.oddsPath)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "the odds of pathogenicity of a functional study (OddsPath)")).cannotSay();
    const auto &steps = pathogenic ? rules.functionalPathogenic : rules.functionalBenign;
    judgement.says(QT_TRANSLATE_NOOP("enza", "A functional study gives odds of pathogenicity of %1"),
                   {numberText(evidence.oddsPath->value)}, evidence.oddsPath->source);
    QString strength = reachedBy(steps, evidence.oddsPath->value, pathogenic);
    if (strength.isEmpty())
        return judgement
            .says(pathogenic ? QT_TRANSLATE_NOOP("enza", "Above %1 it counts as damaging")
                             : QT_TRANSLATE_NOOP("enza", "Below %1 it counts as harmless"),
                  {numberText(steps.first().second)}, ruleSource(rules, "functional_studies"))
            .doesNotApply();
    const QString most = pathogenic ? rules.unvalidatedPathogenic : rules.unvalidatedBenign;
    if (evidence.oddsPathValidated && !evidence.oddsPathValidated->value && strengthRank(strength) > strengthRank(most)) {
        judgement.says(QT_TRANSLATE_NOOP("enza", "Without statistical validation it counts at most as %1"),
                       {withStrength(code, most)}, ruleSource(rules, "functional_studies"));
        strength = most;
    }
    return judgement.applies(strength);
}

} // namespace

Suggestion judgePs3(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return judgeStudy("PS3", true, evidence, rules);
}

Suggestion judgeBs3(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return judgeStudy("BS3", false, evidence, rules);
}

} // namespace enza::interpretation
