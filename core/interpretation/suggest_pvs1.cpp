// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_tools.h"

/// PVS1: what the tree for null variants says, where loss of function is how the gene's disorder arises.
namespace enza::interpretation {

Suggestion judgePvs1(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("PVS1");
    const NullOutcome null = judgeNull(evidence, rules);
    judgement.takes(null.evidence, null.missing);
    if (!null.isNull)
        return null.answer == Answer::DoesNotApply ? judgement.doesNotApply() : judgement.cannotSay();
    const GeneRules gene = rules.gene(evidence.gene);
    const FactSource table = tableSource(rules, gene.lofSource);
    if (gene.lof == LossOfFunction::NotMechanism) {
        judgement.says(QT_TRANSLATE_NOOP("enza", "Loss of function of %1 is not how its disorder arises"),
                       {evidence.gene}, table);
        if (!gene.note.isEmpty())
            judgement.says("%1", {gene.note}, table);
        return judgement.doesNotApply();
    }
    if (null.answer == Answer::DoesNotApply)
        return judgement.doesNotApply();
    if (gene.lof == LossOfFunction::Unknown) {
        if (null.answer == Answer::Applies)
            judgement.says(
                QT_TRANSLATE_NOOP("enza", "If loss of function is the mechanism, the tree ends at %1"),
                {withStrength("PVS1", null.strength)}, ruleSource(rules, "decay"));
        judgement.lacks(
            QT_TRANSLATE_NOOP("enza", "whether loss of function of %1 is a known mechanism of the disorder"),
            {evidence.gene.isEmpty() ? QStringLiteral("?") : evidence.gene});
        return judgement.cannotSay();
    }
    judgement.says(QT_TRANSLATE_NOOP("enza", "Loss of function of %1 is a known mechanism (%2)"),
                   {evidence.gene, gene.inheritance}, table);
    if (null.answer == Answer::CannotSay)
        return judgement.cannotSay();
    const QString strength = weakened(null.strength, gene.lofLevelsDown);
    if (gene.lofLevelsDown > 0)
        judgement.says(QT_TRANSLATE_NOOP("enza", "The evidence for the mechanism lowers the strength by %1"),
                       {QString::number(gene.lofLevelsDown)}, table);
    return strength.isEmpty() ? judgement.doesNotApply() : judgement.applies(strength);
}

} // namespace enza::interpretation
