// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_tools.h"

#include <algorithm>

/// BA1, BS1 and PM2, and what population columns mean. A column the file does not have says nothing; a
/// column it has, without a value here, says that the variant is absent from that panel.
namespace enza::interpretation {
namespace {

using Population = FrequencyEvidence::Population;

const FrequencyEvidence *filtering(const VariantEvidence &evidence)
{
    for (const FrequencyEvidence &one : evidence.frequencies) {
        if (one.population == Population::Filtering && one.value)
            return &one;
    }
    return nullptr;
}

const FrequencyEvidence *highestOf(const VariantEvidence &evidence, bool japanese)
{
    const FrequencyEvidence *highest = nullptr;
    for (const FrequencyEvidence &one : evidence.frequencies) {
        const bool counts = japanese ? one.population == Population::Japanese
                                     : one.column.startsWith(QLatin1String("gnomad"));
        if (counts && one.value && (!highest || *one.value > *highest->value))
            highest = &one;
    }
    return highest;
}

bool annotatedJapanese(const VariantEvidence &evidence)
{
    return std::any_of(evidence.frequencies.begin(), evidence.frequencies.end(), [](const auto &one) {
        return one.population == Population::Japanese && one.annotated;
    });
}

/// Is it one of the variants that are common and pathogenic all the same?
bool isException(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    const QStringList names = rules.commonExceptions.value(evidence.gene);
    return std::any_of(evidence.transcripts.begin(), evidence.transcripts.end(),
                       [&](const TranscriptEvidence &one) {
                           const auto change = readProteinChange(one.hgvsP);
                           return names.contains(one.hgvsC.section(u':', -1)) ||
                                  (change && names.contains(change->substitution()));
                       });
}

/// The frequency that BA1 and BS1 go by: the highest of a large panel. gnomAD's filtering frequency stands in
/// for gnomAD's own columns, because it takes the size of the group into account.
HighestFrequency deciding(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    QSet<QString> columns = rules.largePanels;
    if (filtering(evidence)) {
        columns.removeIf([](const QString &column) {
            return column.startsWith(QLatin1String("gnomad")) && column != QLatin1String("gnomad_faf");
        });
    }
    return highestFrequency(evidence, columns);
}

Suggestion judgeCommon(const char *code, const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement(code);
    const bool standAlone = QLatin1String(code) == QLatin1String("BA1");
    const FrequencyLimits limits = rules.limitsFor(evidence.gene);
    const double limit = standAlone ? limits.standAlone : limits.strong;
    const HighestFrequency highest = deciding(evidence, rules);
    if (!highest.looked) {
        return judgement
            .lacks(QT_TRANSLATE_NOOP(
                "enza",
                "a frequency in a large population (gnomAD, ToMMo, TogoVar …): the file has no such column"))
            .cannotSay();
    }
    const FactSource ruled = ruleSource(rules, limits.ofGene ? "gene_frequency" : "frequency");
    sayJapanese(judgement, evidence);
    if (!highest.column) {
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Absent from the large populations the file is annotated with"),
                  {}, evidence.annotation)
            .doesNotApply();
    }
    const double value = *highest.column->value;
    judgement.says(QT_TRANSLATE_NOOP("enza", "Highest frequency %1 in %2"),
                   {percentText(value), highest.column->label}, highest.column->source);
    if (value <= limit) {
        return judgement.says(QT_TRANSLATE_NOOP("enza", "Not above %1"), {percentText(limit)}, ruled)
            .doesNotApply();
    }
    judgement.says(limits.ofGene ? QT_TRANSLATE_NOOP("enza", "Above %1, the limit for this gene")
                                 : QT_TRANSLATE_NOOP(
                                       "enza", "Above %1, the limit where the disorder has none of its own"),
                   {percentText(limit)}, ruled);
    if (isException(evidence, rules)) {
        return judgement
            .says(
                QT_TRANSLATE_NOOP("enza", "On the list of common variants that a frequency must not settle"),
                {}, ruleSource(rules, "common_exceptions"))
            .doesNotApply();
    }
    if (!standAlone && value > limits.standAlone) {
        return judgement.says(QT_TRANSLATE_NOOP("enza", "Counted as BA1"), {}, ruled).doesNotApply();
    }
    return judgement.applies(standAlone ? QStringLiteral("stand_alone") : QStringLiteral("strong"));
}

/// The inheritance that PM2 goes by: of several the strictest, so that rarity is not granted too easily.
QString inheritanceOf(const VariantEvidence &evidence, const SuggestionRules &rules, FactSource &source)
{
    if (evidence.inheritance) {
        source = evidence.inheritance->source;
        return evidence.inheritance->value;
    }
    const GeneRules gene = rules.gene(evidence.gene);
    source = tableSource(rules, gene.inheritanceSource);
    return gene.inheritance;
}

} // namespace

HighestFrequency highestFrequency(const VariantEvidence &evidence, const QSet<QString> &columns)
{
    HighestFrequency highest;
    for (const FrequencyEvidence &one : evidence.frequencies) {
        if (!columns.contains(one.column))
            continue;
        highest.looked |= one.annotated;
        if (one.value && (!highest.column || *one.value > *highest.column->value))
            highest.column = &one;
    }
    return highest;
}

void sayJapanese(Judgement &judgement, const VariantEvidence &evidence)
{
    const FrequencyEvidence *japanese = highestOf(evidence, true);
    const FrequencyEvidence *gnomad = highestOf(evidence, false);
    if (!japanese)
        return;
    if (gnomad && *japanese->value > *gnomad->value)
        judgement.says(
            QT_TRANSLATE_NOOP("enza", "The Japanese frequency (%1, %2) exceeds that of gnomAD (%3)"),
            {japanese->label, percentText(*japanese->value), percentText(*gnomad->value)}, japanese->source);
    else
        judgement.says(QT_TRANSLATE_NOOP("enza", "Japanese frequency: %1, %2"),
                       {japanese->label, percentText(*japanese->value)}, japanese->source);
}

Suggestion judgeBa1(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return judgeCommon("BA1", evidence, rules);
}

Suggestion judgeBs1(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return judgeCommon("BS1", evidence, rules);
}

Suggestion judgePm2(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("PM2");
    QSet<QString> all;
    for (const FrequencyEvidence &one : evidence.frequencies) {
        const double alleles = rules.smallPanels.value(one.column);
        if (one.value && alleles > 0 && *one.value > 0 && *one.value * alleles < 1.5)
            judgement.says(
                QT_TRANSLATE_NOOP("enza", "%1: one allele in a panel of %2, not counted against rarity"),
                {one.label, QString::number(alleles)}, one.source);
        else if (one.population != Population::Filtering)
            all.insert(one.column);
    }
    const HighestFrequency highest = highestFrequency(evidence, all);
    const FrequencyLimits limits = rules.limitsFor(evidence.gene);
    FactSource inherited;
    const QString inheritance = inheritanceOf(evidence, rules, inherited);
    const bool recessiveOnly = inheritance == QLatin1String("AR");
    const double strict = limits.rare.value_or(rules.dominantRare);
    const double generous = limits.rare.value_or(std::max(rules.dominantRare, rules.recessiveRare));
    const FactSource ruled = ruleSource(rules, limits.rare ? "gene_frequency" : "rarity");

    sayJapanese(judgement, evidence);
    if (highest.column) {
        judgement.says(QT_TRANSLATE_NOOP("enza", "Highest frequency %1 in %2"),
                       {percentText(*highest.column->value), highest.column->label}, highest.column->source);
        if (*highest.column->value > generous)
            return judgement
                .says(QT_TRANSLATE_NOOP("enza", "Above %1: not rare"), {percentText(generous)}, ruled)
                .doesNotApply();
    }
    if (!highestFrequency(evidence, rules.referencePanels).looked) {
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza", "a frequency from gnomAD: the file is not annotated with it, so "
                                             "that the variant may be common"))
            .cannotSay();
    }
    if (!annotatedJapanese(evidence))
        judgement.lacks(
            QT_TRANSLATE_NOOP("enza", "a Japanese frequency (ToMMo, HGVD, TogoVar or NCBN): the file has "
                                      "none, and a variant rare in gnomAD may be common here"));
    if (!highest.column) {
        if (evidence.indel) // Richards 2015, on PM2
            judgement.lacks(
                QT_TRANSLATE_NOOP("enza", "a look at the place in the population browser: insertions and "
                                          "deletions are called poorly there, and may be written otherwise"));
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Absent from all populations the file is annotated with"), {},
                  evidence.annotation)
            .applies(rules.rarityStrength);
    }
    const double value = *highest.column->value;
    if (value > strict && !limits.rare) {
        if (inheritance.isEmpty())
            return judgement
                .lacks(QT_TRANSLATE_NOOP("enza",
                                         "how the disorder of %1 is inherited: rare enough for a recessive "
                                         "one (at most %2), not for a dominant one (at most %3)"),
                       {evidence.gene.isEmpty() ? QStringLiteral("?") : evidence.gene,
                        percentText(rules.recessiveRare), percentText(rules.dominantRare)})
                .cannotSay();
        judgement.says(QT_TRANSLATE_NOOP("enza", "Inheritance: %1"), {inheritance}, inherited);
        if (!recessiveOnly)
            return judgement
                .says(QT_TRANSLATE_NOOP("enza", "Above %1: not rare"), {percentText(strict)}, ruled)
                .doesNotApply();
    }
    return judgement
        .says(QT_TRANSLATE_NOOP("enza", "Not above %1: rare"),
              {percentText(recessiveOnly ? generous : std::max(strict, value))}, ruled)
        .applies(rules.rarityStrength);
}

} // namespace enza::interpretation
