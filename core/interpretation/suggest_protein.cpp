// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_tools.h"

/// PM1, PM4, BP3, PP2 and BP1: what kind of change, and where in which gene.
namespace enza::interpretation {
namespace {

std::optional<int> codonOf(const TranscriptEvidence &transcript)
{
    if (const auto change = readProteinChange(transcript.hgvsP))
        return change->position;
    return transcript.codon;
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("?") : text;
}

/// PP2 and BP1 ask the same table for different words.
Suggestion byGeneTable(const char *code, const char *word, const VariantEvidence &evidence,
                       const SuggestionRules &rules)
{
    Judgement judgement(code);
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (!transcript)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "the variant's effect on a transcript")).cannotSay();
    if (!isMissense(*transcript))
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Not a missense variant: %1 in %2"), consequenceArgs(*transcript),
                  evidence.annotation)
            .doesNotApply();
    const GeneRules gene = rules.gene(evidence.gene);
    if (gene.missense.isEmpty())
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza", "a table that says how missense variants of %1 act"),
                   {orUnknown(evidence.gene)})
            .cannotSay();
    const FactSource table = tableSource(rules, gene.missenseSource);
    const bool constrained = gene.missense == QLatin1String("constrained");
    judgement.says(
        constrained
            ? QT_TRANSLATE_NOOP(
                  "enza", "%1 has few benign missense variants, and missense is how its disorder arises")
            : QT_TRANSLATE_NOOP("enza", "The disorder of %1 arises by truncation, rarely by missense"),
        {evidence.gene}, table);
    return gene.missense == QLatin1String(word) ? judgement.applies(QStringLiteral("supporting"))
                                                : judgement.doesNotApply();
}

/// Is the change of length a matter for PM4 and BP3? Ends the judgement when it is not.
bool changesLength(Judgement &judgement, const VariantEvidence &evidence, const SuggestionRules &rules,
                   Suggestion &ended)
{
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (!transcript) {
        ended =
            judgement.lacks(QT_TRANSLATE_NOOP("enza", "the variant's effect on a transcript")).cannotSay();
        return false;
    }
    if (judgeNull(evidence, rules).isNull) {
        ended = judgement
                    .says(QT_TRANSLATE_NOOP("enza", "A null variant is judged by PVS1"), {},
                          ruleSource(rules, "decay"))
                    .doesNotApply();
        return false;
    }
    if (!isInFrame(*transcript) && !has(*transcript, "stop_lost")) {
        ended = judgement
                    .says(QT_TRANSLATE_NOOP("enza", "The length of the protein does not change: %1 in %2"),
                          consequenceArgs(*transcript), evidence.annotation)
                    .doesNotApply();
        return false;
    }
    return true;
}

} // namespace

Suggestion judgePm1(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("PM1");
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (!transcript)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "the variant's effect on a transcript")).cannotSay();
    if (!isMissense(*transcript) && !isInFrame(*transcript))
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Changes no residue of a critical region: %1 in %2"),
                  consequenceArgs(*transcript), evidence.annotation)
            .doesNotApply();
    const QList<CriticalRegion> regions = rules.regions.value(evidence.gene);
    const bool counted = evidence.hotspot && !rules.residueStrength.isEmpty() && isMissense(*transcript);
    if (regions.isEmpty() && !counted)
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza", "a table of hot spots and critical regions of %1"),
                   {orUnknown(evidence.gene)})
            .cannotSay();
    const auto codon = codonOf(*transcript);
    if (!codon)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "the variant's protein name (HGVS p.)")).cannotSay();
    const FactSource table = ruleSource(rules, "critical_regions");
    const auto hot = [&] {
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "%1 samples have a change at residue %2 of %3; from %4 on it counts as a hot spot"),
                  {QString::number(evidence.hotspot->atResidue), QString::number(*codon), evidence.gene,
                   QString::number(rules.residueSamples)},
                  evidence.hotspot->source);
    };
    for (const CriticalRegion &region : regions) {
        if (*codon >= region.from && *codon <= region.to)
            return judgement
                .says(QT_TRANSLATE_NOOP("enza", "Residue %1 of %2 is in a critical region: %3"),
                      {QString::number(*codon), evidence.gene, region.name}, table)
                .applies(region.strength);
    }
    if (counted && evidence.hotspot->atResidue >= rules.residueSamples)
        return hot().applies(rules.residueStrength);
    if (counted)
        hot();
    if (regions.isEmpty())
        return judgement.doesNotApply();
    return judgement
        .says(QT_TRANSLATE_NOOP("enza", "Residue %1 of %2 is in none of the critical regions of the table"),
              {QString::number(*codon), evidence.gene}, table)
        .doesNotApply();
}

Suggestion judgePm4(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("PM4");
    Suggestion ended;
    if (!changesLength(judgement, evidence, rules, ended))
        return ended;
    const TranscriptEvidence &transcript = *shownTranscript(evidence);
    judgement.says(QT_TRANSLATE_NOOP("enza", "The protein changes its length: %1 in %2"),
                   consequenceArgs(transcript), evidence.annotation);
    if (has(transcript, "stop_lost"))
        return judgement.applies(rules.lengthStrength);
    if (!evidence.inRepeat)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "whether it is in a repeat (then BP3, not PM4)"))
            .cannotSay();
    judgement.says(
        evidence.inRepeat->value
            ? QT_TRANSLATE_NOOP("enza", "In a repetitive or low-complexity region where no domain is known")
            : QT_TRANSLATE_NOOP("enza", "Not in a repetitive or low-complexity region"),
        {}, evidence.inRepeat->source);
    if (evidence.inRepeat->value)
        return judgement.doesNotApply();
    if (!evidence.residuesChanged)
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza",
                                     "how many residues are gained or lost (one alone counts as supporting)"))
            .cannotSay();
    judgement.says(QT_TRANSLATE_NOOP("enza", "Residues gained or lost: %1"),
                   {QString::number(*evidence.residuesChanged)}, evidence.annotation);
    return judgement.applies(*evidence.residuesChanged == 1 ? rules.singleResidueStrength
                                                            : rules.lengthStrength);
}

Suggestion judgeBp3(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("BP3");
    Suggestion ended;
    if (!changesLength(judgement, evidence, rules, ended))
        return ended;
    const TranscriptEvidence &transcript = *shownTranscript(evidence);
    if (!isInFrame(transcript) || has(transcript, "stop_lost"))
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Not an in-frame change: %1 in %2"), consequenceArgs(transcript),
                  evidence.annotation)
            .doesNotApply();
    if (!evidence.inRepeat)
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza", "whether it is in a repeat without a known function"))
            .cannotSay();
    judgement.says(
        evidence.inRepeat->value
            ? QT_TRANSLATE_NOOP("enza", "In a repetitive or low-complexity region where no domain is known")
            : QT_TRANSLATE_NOOP("enza", "Not in a repetitive or low-complexity region"),
        {}, evidence.inRepeat->source);
    return evidence.inRepeat->value ? judgement.applies(QStringLiteral("supporting"))
                                    : judgement.doesNotApply();
}

Suggestion judgePp2(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return byGeneTable("PP2", "constrained", evidence, rules);
}

Suggestion judgeBp1(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return byGeneTable("BP1", "truncation_is_mechanism", evidence, rules);
}

} // namespace enza::interpretation
