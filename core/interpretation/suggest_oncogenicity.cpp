// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest.h"
#include "interpretation/suggest_tools.h"

#include <algorithm>

/// Oncogenicity criteria: Horak 2022 (PMC9081216).
namespace enza::interpretation {
namespace {

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("?") : text;
}

/// A germline judgement under its name here; oncogenicity knows these criteria in one strength only.
Suggestion renamed(Suggestion suggestion, const char *code)
{
    suggestion.code = QLatin1String(code);
    if (suggestion.answer == Answer::Applies)
        suggestion.strength = QStringLiteral("supporting");
    return suggestion;
}

Suggestion ovs1(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("OVS1");
    const NullOutcome null = judgeNull(evidence, rules);
    judgement.takes(null.evidence, null.missing);
    if (null.answer == Answer::DoesNotApply)
        return judgement.doesNotApply();
    if (!null.isNull)
        return judgement.cannotSay();
    const GeneRules gene = rules.gene(evidence.gene);
    if (gene.tumour.isEmpty())
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza", "whether %1 is a tumour suppressor"), {orUnknown(evidence.gene)})
            .cannotSay();
    const FactSource table = tableSource(rules, gene.tumourSource);
    if (gene.tumour != QLatin1String("suppressor"))
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "%1 is not a tumour suppressor"), {evidence.gene}, table)
            .doesNotApply();
    judgement.says(QT_TRANSLATE_NOOP("enza", "%1 is a tumour suppressor"), {evidence.gene}, table);
    return null.answer == Answer::Applies ? judgement.applies(null.strength) : judgement.cannotSay();
}

bool isOncogenicClass(const QString &classification)
{
    return classification == QLatin1String("O") || classification == QLatin1String("LO");
}

/// OS1 (same change) and OM4 (another missense change of the residue).
Suggestion byKnownOncogenic(const char *code, bool same, const VariantEvidence &evidence,
                            const SuggestionRules &rules)
{
    Judgement judgement(code);
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (!transcript)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "the variant's effect on a transcript")).cannotSay();
    const auto own = readProteinChange(transcript->hgvsP);
    if (!isMissense(*transcript))
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Not a missense variant: %1 in %2"), consequenceArgs(*transcript),
                  evidence.annotation)
            .doesNotApply();
    if (!own || own->substitution().isEmpty())
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "the variant's protein name (HGVS p.)")).cannotSay();
    if (!evidence.oncogenicAtCodon)
        return judgement
            .takes({}, {evidence.noOncogenicRecords.isEmpty()
                            ? Text(QT_TRANSLATE_NOOP("enza",
                                                     "which oncogenic variants are known at this residue"))
                            : evidence.noOncogenicRecords})
            .cannotSay();
    bool met = false, weak = false;
    for (const CodonRecord &record : *evidence.oncogenicAtCodon) {
        const auto change = readProteinChange(record.change);
        if (!change || change->position != own->position || change->reference != own->reference ||
            !isOncogenicClass(record.classification) || change->substitution().isEmpty() ||
            change->changed == QLatin1String("Ter"))
            continue;
        const bool sameChange = change->substitution() == own->substitution();
        if (sameChange && record.sameVariant && same) {
            judgement.says(QT_TRANSLATE_NOOP("enza", "%1 is itself classified %2: no evidence of its own"),
                           {record.change, record.classification}, record.source);
        } else if (sameChange == same && !record.sameVariant) {
            if (record.accession.startsWith(QLatin1String("EID")))
                judgement.says(
                    QT_TRANSLATE_NOOP("enza", "A single item of CIViC (%2) supports that %1 is oncogenic"),
                    {record.change, record.accession}, record.source);
            else
                judgement.says(QT_TRANSLATE_NOOP("enza", "%1 is %2, with %3 stars"),
                               {record.change + u' ' + record.accession, record.classification,
                                QString::number(record.stars)},
                               record.source);
            (record.stars < rules.oncoStars ? weak : met) = true;
        }
    }
    if (!met && weak)
        return judgement
            .lacks(QT_TRANSLATE_NOOP(
                       "enza",
                       "an established classification: records with fewer than %1 stars are not counted"),
                   {QString::number(rules.oncoStars)})
            .cannotSay();
    if (!met)
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "No such oncogenic record"), {}, evidence.oncogenicSource)
            .doesNotApply();
    return judgement.applies(same ? QStringLiteral("strong") : QStringLiteral("moderate"));
}

/// What the rule set's own table says, where the evidence brings none.
std::optional<HotspotEvidence> hotspotOf(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (evidence.hotspot || !transcript || !rules.hotspots.contains(evidence.gene))
        return evidence.hotspot;
    const auto own = readProteinChange(transcript->hgvsP);
    if (!own)
        return std::nullopt;
    HotspotEvidence found{0, 0, ruleSource(rules, "hotspots")};
    const QList<Hotspot> residues = rules.hotspots.value(evidence.gene);
    for (const Hotspot &residue : residues) {
        if (residue.residue == own->position) {
            found.atResidue = residue.samples;
            found.sameChange = residue.changes.value(own->changed);
        }
    }
    return found;
}

/// OS3, OM3 and OP3 are one table read three ways.
Suggestion byHotspot(const char *code, const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement(code);
    const std::optional<HotspotEvidence> hotspot = hotspotOf(evidence, rules);
    if (!hotspot)
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza", "a table of hot spots (samples per residue and change) for %1"),
                   {orUnknown(evidence.gene)})
            .cannotSay();
    const int residue = hotspot->atResidue, change = hotspot->sameChange;
    judgement.says(QT_TRANSLATE_NOOP("enza", "%1 samples at the residue, %2 of them with this change"),
                   {QString::number(residue), QString::number(change)}, hotspot->source);
    if (residue == 0 || change == 0)
        return judgement.doesNotApply();
    const QLatin1String name(code);
    const bool enough = change >= rules.hotspotSameChange;
    if (name == QLatin1String("OS3"))
        return enough && residue >= rules.hotspotSamples ? judgement.applies(QStringLiteral("strong"))
                                                         : judgement.doesNotApply();
    if (name == QLatin1String("OM3"))
        return enough && residue < rules.hotspotSamples ? judgement.applies(QStringLiteral("moderate"))
                                                        : judgement.doesNotApply();
    return enough ? judgement.doesNotApply() : judgement.applies(QStringLiteral("supporting"));
}

Suggestion om2(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("OM2");
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (!transcript)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "the variant's effect on a transcript")).cannotSay();
    const bool stopLost = has(*transcript, "stop_lost");
    if ((!isInFrame(*transcript) && !stopLost) || judgeNull(evidence, rules).isNull)
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Neither an in-frame change nor a lost stop codon: %1 in %2"),
                  consequenceArgs(*transcript), evidence.annotation)
            .doesNotApply();
    const GeneRules gene = rules.gene(evidence.gene);
    if (gene.tumour.isEmpty())
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza", "whether %1 is a known oncogene or tumour suppressor"),
                   {orUnknown(evidence.gene)})
            .cannotSay();
    const bool suppressor = gene.tumour == QLatin1String("suppressor");
    judgement.says(suppressor ? QT_TRANSLATE_NOOP("enza", "%1 is a tumour suppressor")
                              : QT_TRANSLATE_NOOP("enza", "%1 is an oncogene"),
                   {evidence.gene}, tableSource(rules, gene.tumourSource));
    judgement.says(QT_TRANSLATE_NOOP("enza", "The protein changes its length: %1 in %2"),
                   consequenceArgs(*transcript), evidence.annotation);
    if (stopLost && !suppressor)
        return judgement.doesNotApply();
    return judgement.applies(QStringLiteral("moderate"));
}

Suggestion op4(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("OP4");
    const HighestFrequency highest = highestFrequency(evidence, rules.referencePanels);
    if (!highest.looked)
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza", "a frequency from gnomAD: the file is not annotated with it, so "
                                             "that the variant may be common"))
            .cannotSay();
    const FactSource ruled = ruleSource(rules, "oncogenicity");
    // A Japanese polymorphism that gnomAD hardly saw is still a polymorphism.
    QSet<QString> japanese;
    for (const FrequencyEvidence &one : evidence.frequencies) {
        if (one.population == FrequencyEvidence::Population::Japanese)
            japanese.insert(one.column);
    }
    HighestFrequency all = highestFrequency(evidence, rules.referencePanels + japanese);
    sayJapanese(judgement, evidence);
    if (!all.column)
        return judgement.says(QT_TRANSLATE_NOOP("enza", "Absent from gnomAD"), {}, evidence.annotation)
            .applies(QStringLiteral("supporting"));
    judgement.says(QT_TRANSLATE_NOOP("enza", "Highest frequency %1 in %2"),
                   {percentText(*all.column->value), all.column->label}, all.column->source);
    if (*all.column->value > rules.oncoRare)
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Above %1: not rare"), {percentText(rules.oncoRare)}, ruled)
            .doesNotApply();
    return judgement
        .says(QT_TRANSLATE_NOOP("enza", "Not above %1: rare"), {percentText(rules.oncoRare)}, ruled)
        .applies(QStringLiteral("supporting"));
}

Suggestion byCommon(const char *code, double above, double upTo, const char *strength,
                    const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement(code);
    const HighestFrequency highest = highestFrequency(evidence, rules.largePanels);
    if (!highest.looked)
        return judgement
            .lacks(QT_TRANSLATE_NOOP(
                "enza",
                "a frequency in a large population (gnomAD, ToMMo, TogoVar …): the file has no such column"))
            .cannotSay();
    sayJapanese(judgement, evidence);
    if (!highest.column)
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Absent from the large populations the file is annotated with"),
                  {}, evidence.annotation)
            .doesNotApply();
    const double value = *highest.column->value;
    judgement.says(QT_TRANSLATE_NOOP("enza", "Highest frequency %1 in %2"),
                   {percentText(value), highest.column->label}, highest.column->source);
    const FactSource ruled = ruleSource(rules, "oncogenicity");
    if (value <= above)
        return judgement.says(QT_TRANSLATE_NOOP("enza", "Not above %1"), {percentText(above)}, ruled)
            .doesNotApply();
    if (value > upTo)
        return judgement.says(QT_TRANSLATE_NOOP("enza", "Counted as SBVS1"), {}, ruled).doesNotApply();
    return judgement.says(QT_TRANSLATE_NOOP("enza", "Above %1"), {percentText(above)}, ruled)
        .applies(QLatin1String(strength));
}

Suggestion sbp2(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (transcript && !isSilent(*transcript))
        return Judgement("SBP2")
            .says(QT_TRANSLATE_NOOP("enza", "Not silent: %1 in %2"), consequenceArgs(*transcript),
                  evidence.annotation)
            .doesNotApply();
    return renamed(judgeBp7(evidence, rules), "SBP2");
}

/// What another criterion already counts is not counted again (the rule set's exclusions).
void exclude(QList<Suggestion> &suggestions, const char *code, std::initializer_list<const char *> others,
             const FactSource &source)
{
    const auto find = [&](const char *wanted) {
        return std::find_if(suggestions.begin(), suggestions.end(),
                            [&](const Suggestion &one) { return one.code == QLatin1String(wanted); });
    };
    const auto own = find(code);
    if (own == suggestions.end() || own->answer != Answer::Applies)
        return;
    for (const char *other : others) {
        const auto found = find(other);
        if (found == suggestions.end() || found->answer != Answer::Applies)
            continue;
        own->answer = Answer::DoesNotApply;
        own->strength.clear();
        own->evidence.append({Text(QT_TRANSLATE_NOOP("enza", "Not together with %1"), {QLatin1String(other)}),
                              source.name, source.date});
        return;
    }
}

} // namespace

Result<QList<Suggestion>> suggestOncogenicity(const VariantEvidence &evidence, const RuleSet &set)
{
    ENZA_ASSIGN(const SuggestionRules rules, SuggestionRules::read(set));
    QList<Suggestion> suggestions;
    suggestions << ovs1(evidence, rules) << byKnownOncogenic("OS1", true, evidence, rules)
                << byHotspot("OS3", evidence, rules);
    VariantEvidence regionsOnly = evidence; // hot spots are OS3, OM3 and OP3 here
    regionsOnly.hotspot.reset();
    Suggestion om1 = judgePm1(regionsOnly, rules);
    om1.code = QStringLiteral("OM1");
    if (om1.answer == Answer::Applies)
        om1.strength = QStringLiteral("moderate");
    suggestions << om1 << om2(evidence, rules) << byHotspot("OM3", evidence, rules)
                << byKnownOncogenic("OM4", false, evidence, rules)
                << renamed(judgePp3(evidence, rules), "OP1") << byHotspot("OP3", evidence, rules)
                << op4(evidence, rules)
                << byCommon("SBVS1", rules.oncoVeryStrong, 1, "very_strong", evidence, rules)
                << byCommon("SBS1", rules.oncoStrong, rules.oncoVeryStrong, "strong", evidence, rules)
                << renamed(judgeBp4(evidence, rules), "SBP1") << sbp2(evidence, rules);
    const FactSource ruled = ruleSource(rules, "oncogenicity");
    exclude(suggestions, "OS3", {"OS1"}, ruled);
    exclude(suggestions, "OM1", {"OS1", "OS3"}, ruled);
    exclude(suggestions, "OM2", {"OVS1"}, ruled);
    exclude(suggestions, "OM4", {"OS1", "OS3", "OM1"}, ruled);
    exclude(suggestions, "OM3", {"OM1", "OM4"}, ruled);
    return suggestions;
}

} // namespace enza::interpretation
