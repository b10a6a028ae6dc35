// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest.h"

#include "interpretation/suggest_tools.h"

namespace enza::interpretation {

Result<QList<Suggestion>> suggestGermline(const VariantEvidence &evidence, const RuleSet &set)
{
    ENZA_ASSIGN(const SuggestionRules rules, SuggestionRules::read(set));
    using Judge = Suggestion (*)(const VariantEvidence &, const SuggestionRules &);
    static constexpr Judge judges[] = {judgePvs1, judgePs1, judgePs2, judgePm1, judgePm2, judgePm3,
                                       judgePm4,  judgePm5, judgePm6, judgePp2, judgePp3, judgeBa1,
                                       judgeBs1,  judgeBp1, judgeBp2, judgeBp3, judgeBp4, judgeBp7};
    QList<Suggestion> suggestions;
    for (const Judge judge : judges)
        suggestions.append(judge(evidence, rules));
    if (!rules.functionalPathogenic.isEmpty() && !rules.functionalBenign.isEmpty())
        suggestions << judgePs3(evidence, rules) << judgeBs3(evidence, rules);
    return suggestions;
}

} // namespace enza::interpretation
