// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_tools.h"

/// PS1 and PM5: what ClinVar knows of the same residue.
namespace enza::interpretation {
namespace {

/// The one substitution this variant makes; empty: none, or its name is not known.
QString ownChange(const VariantEvidence &evidence)
{
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (!transcript || !isMissense(*transcript))
        return {};
    const auto change = readProteinChange(transcript->hgvsP);
    return change ? change->substitution() : QString();
}

QString describeRecord(const CodonRecord &record)
{
    return record.accession.isEmpty() ? record.change
                                      : record.change + QStringLiteral(" (") + record.accession + u')';
}

/// True when the judgement cannot go on, with its ending in `ended`.
bool blocked(Judgement &judgement, const VariantEvidence &evidence, Suggestion &ended)
{
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (!transcript) {
        ended =
            judgement.lacks(QT_TRANSLATE_NOOP("enza", "the variant's effect on a transcript")).cannotSay();
        return true;
    }
    if (!isMissense(*transcript)) {
        ended = judgement
                    .says(QT_TRANSLATE_NOOP("enza", "Not a missense variant: %1 in %2"),
                          consequenceArgs(*transcript), evidence.annotation)
                    .doesNotApply();
        return true;
    }
    if (ownChange(evidence).isEmpty()) {
        ended =
            judgement.lacks(QT_TRANSLATE_NOOP("enza", "the variant's protein name (HGVS p.)")).cannotSay();
        return true;
    }
    if (!evidence.sameCodon) {
        judgement.takes({}, {evidence.noCodonRecords.isEmpty()
                                 ? Text(QT_TRANSLATE_NOOP("enza", "what ClinVar knows of this codon"))
                                 : evidence.noCodonRecords});
        ended = judgement.cannotSay();
        return true;
    }
    return false;
}

/// The strongest of the records that fit; those with too few stars are named but not counted.
Suggestion strongestRecord(Judgement &judgement, const QList<CodonRecord> &fitting,
                           const QHash<QString, QString> &strengths, const VariantEvidence &evidence,
                           const SuggestionRules &rules)
{
    QString strength;
    bool weak = false;
    for (const CodonRecord &record : fitting) {
        judgement.says(QT_TRANSLATE_NOOP("enza", "%1 is %2, with %3 stars"),
                       {describeRecord(record), record.classification, QString::number(record.stars)},
                       record.source);
        if (record.stars < rules.codonStars) {
            weak = true;
            continue;
        }
        const QString its = strengths.value(record.classification);
        if (strengthRank(its) > strengthRank(strength))
            strength = its;
    }
    if (!strength.isEmpty())
        return judgement.applies(strength);
    if (weak)
        return judgement
            .lacks(QT_TRANSLATE_NOOP(
                       "enza",
                       "an established classification: records with fewer than %1 stars are not counted"),
                   {QString::number(rules.codonStars)})
            .cannotSay();
    return judgement
        .says(QT_TRANSLATE_NOOP("enza", "No such pathogenic or likely pathogenic record"), {},
              evidence.codonSource)
        .doesNotApply();
}

bool samePosition(const CodonRecord &record, const ResidueChange &own)
{
    const auto change = readProteinChange(record.change);
    return change && change->position == own.position && change->reference == own.reference;
}

} // namespace

Suggestion judgePs1(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("PS1");
    Suggestion ended;
    if (blocked(judgement, evidence, ended))
        return ended;
    QList<CodonRecord> fitting;
    const QString own = ownChange(evidence);
    for (const CodonRecord &record : *evidence.sameCodon) {
        if (!record.sameVariant && record.change == own && isPathogenicClass(record.classification))
            fitting.append(record);
    }
    return strongestRecord(judgement, fitting, rules.sameChange, evidence, rules);
}

Suggestion judgePm5(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("PM5");
    Suggestion ended;
    if (blocked(judgement, evidence, ended))
        return ended;
    if (judgePs1(evidence, rules).answer == Answer::Applies)
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "The residue is counted by PS1"), {},
                  ruleSource(rules, "same_codon"))
            .doesNotApply();
    const QString own = ownChange(evidence);
    const auto ownParts = readProteinChange(own);
    QList<CodonRecord> fitting;
    for (const CodonRecord &record : *evidence.sameCodon) {
        const auto change = readProteinChange(record.change);
        const bool missense =
            change && !change->substitution().isEmpty() && change->changed != QLatin1String("Ter");
        if (!record.sameVariant && missense && record.change != own && samePosition(record, *ownParts) &&
            isPathogenicClass(record.classification))
            fitting.append(record);
    }
    return strongestRecord(judgement, fitting, rules.otherChange, evidence, rules);
}

} // namespace enza::interpretation
