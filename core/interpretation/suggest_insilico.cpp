// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_tools.h"

#include <algorithm>
#include <cstdlib>

/// PP3, BP4 and BP7. One calibrated predictor for amino-acid changes, the one the rule set chose beforehand;
/// SpliceAI for splicing alone. Never several of them for one criterion.
namespace enza::interpretation {
namespace {

/// The strongest step reached; empty when none is.
QString reached(const QList<std::pair<QString, double>> &steps, double value, bool fromBelow)
{
    QString strength;
    for (const auto &[step, limit] : steps) {
        if (fromBelow ? value >= limit : value <= limit)
            strength = step;
    }
    return strength;
}

struct SpliceView
{
    const PredictorEvidence *score = nullptr; ///< with a value
    bool damaging = false, benign = false;
};

SpliceView spliceOf(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    SpliceView view;
    if (const PredictorEvidence *score = predictor(evidence, rules.splicePredictor); score && score->value) {
        view.score = score;
        view.damaging = *score->value >= rules.spliceDamaging;
        view.benign = *score->value <= rules.spliceBenign;
    }
    return view;
}

void saySplice(Judgement &judgement, const SpliceView &view)
{
    if (view.score)
        judgement.says(QT_TRANSLATE_NOOP("enza", "%1 is %2"),
                       {predictorLabel(view.score->column), numberText(*view.score->value)},
                       view.score->source);
}

bool nearCriticalRegion(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    return judgePm1(evidence, rules).answer == Answer::Applies;
}

/// PP3 and PM1 together count for at most strong (Pejaver 2022).
Suggestion cappedByRegion(Judgement &judgement, QString strength, const VariantEvidence &evidence,
                          const SuggestionRules &rules)
{
    if (nearCriticalRegion(evidence, rules) &&
        strengthRank(strength) > strengthRank(QStringLiteral("moderate"))) {
        strength = QStringLiteral("moderate");
        judgement.says(
            QT_TRANSLATE_NOOP("enza", "Lowered to moderate: together with PM1 it counts for at most strong"),
            {}, ruleSource(rules, "predictors"));
    }
    return judgement.applies(strength);
}

/// Not a matter for a predictor at all; true when the judgement has been ended so.
bool leftToTree(Judgement &judgement, const VariantEvidence &evidence, const SuggestionRules &rules)
{
    const NullOutcome null = judgeNull(evidence, rules);
    if (null.isNull)
        judgement.says(
            QT_TRANSLATE_NOOP("enza", "A null variant is judged by PVS1; a prediction would count it twice"),
            {}, ruleSource(rules, "splicing"));
    return null.isNull;
}

void lackPredictor(Judgement &judgement, const VariantEvidence &evidence, const SuggestionRules &rules)
{
    const QString chosen = predictorLabel(rules.predictor.column);
    QStringList others;
    for (const PredictorEvidence &one : evidence.predictors) {
        const bool proteins = one.column == QLatin1String("revel") || one.column == QLatin1String("cadd") ||
                              one.column == QLatin1String("bayesdel") ||
                              one.column == QLatin1String("alphamissense");
        if (proteins && one.value)
            others.append(predictorLabel(one.column));
    }
    if (others.isEmpty())
        judgement.lacks(QT_TRANSLATE_NOOP("enza", "a %1 score for this variant"), {chosen});
    else
        judgement.lacks(QT_TRANSLATE_NOOP(
                            "enza", "a %1 score for this variant; %2 is there, but %1 was chosen beforehand"),
                        {chosen, others.join(QStringLiteral(", "))});
}

enum class Region { Missense, SpliceOnly, Neither };

/// Splicing alone is the question for silent and intronic variants; anything but these and missense has no
/// calibrated predictor.
Region regionOf(const TranscriptEvidence &transcript)
{
    if (isMissense(transcript))
        return Region::Missense;
    if (isSilent(transcript) || intronOffset(transcript.hgvsC) || has(transcript, "intron_variant") ||
        has(transcript, "splice_region_variant"))
        return Region::SpliceOnly;
    return Region::Neither;
}

/// What PP3 and BP4 ask before any score: nothing when a prediction can speak to the variant.
std::optional<Suggestion> answeredWithoutPrediction(Judgement &judgement, const TranscriptEvidence *transcript,
                                                    const VariantEvidence &evidence, const SuggestionRules &rules)
{
    if (!transcript)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "the variant's effect on a transcript")).cannotSay();
    if (leftToTree(judgement, evidence, rules))
        return judgement.doesNotApply();
    if (regionOf(*transcript) == Region::Neither)
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "No calibrated predictor speaks to it: %1 in %2"),
                  consequenceArgs(*transcript), evidence.annotation)
            .doesNotApply();
    return std::nullopt;
}

} // namespace

Suggestion judgePp3(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("PP3");
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (const auto answer = answeredWithoutPrediction(judgement, transcript, evidence, rules))
        return *answer;
    const SpliceView splice = spliceOf(evidence, rules);
    const Region region = regionOf(*transcript);
    if (region == Region::Missense) {
        const PredictorEvidence *score = predictor(evidence, rules.predictor.column);
        if (score && score->value) {
            judgement.says(QT_TRANSLATE_NOOP("enza", "%1 is %2"),
                           {predictorLabel(score->column), numberText(*score->value)}, score->source);
            const QString strength = reached(rules.predictor.pathogenic, *score->value, true);
            if (!strength.isEmpty()) {
                judgement.says(QT_TRANSLATE_NOOP("enza", "Reaches the calibrated limit for %1"),
                               {withStrength("PP3", strength)}, ruleSource(rules, "predictors"));
                return cappedByRegion(judgement, strength, evidence, rules);
            }
            judgement.says(QT_TRANSLATE_NOOP("enza", "Below the calibrated limit of %1"),
                           {numberText(rules.predictor.pathogenic.value(0).second)},
                           ruleSource(rules, "predictors"));
        } else if (!splice.damaging) {
            lackPredictor(judgement, evidence, rules);
            return judgement.cannotSay();
        }
    }
    saySplice(judgement, splice);
    if (splice.damaging)
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "At least %1: an effect on splicing is predicted"),
                  {numberText(rules.spliceDamaging)}, ruleSource(rules, "splicing"))
            .applies(QStringLiteral("supporting"));
    if (region == Region::SpliceOnly && !splice.score)
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza", "a %1 score for this variant"),
                   {predictorLabel(rules.splicePredictor)})
            .cannotSay();
    return judgement.doesNotApply();
}

Suggestion judgeBp4(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("BP4");
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (const auto answer = answeredWithoutPrediction(judgement, transcript, evidence, rules))
        return *answer;
    const SpliceView splice = spliceOf(evidence, rules);
    const Region region = regionOf(*transcript);
    saySplice(judgement, splice);
    if (splice.damaging)
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "At least %1: an effect on splicing is predicted"),
                  {numberText(rules.spliceDamaging)}, ruleSource(rules, "splicing"))
            .doesNotApply();
    if (region == Region::SpliceOnly) {
        if (!splice.score)
            return judgement
                .lacks(QT_TRANSLATE_NOOP("enza", "a %1 score for this variant"),
                       {predictorLabel(rules.splicePredictor)})
                .cannotSay();
        if (!splice.benign)
            return judgement
                .says(QT_TRANSLATE_NOOP("enza", "Between %1 and %2: says nothing either way"),
                      {numberText(rules.spliceBenign), numberText(rules.spliceDamaging)},
                      ruleSource(rules, "splicing"))
                .doesNotApply();
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "At most %1: no effect on splicing is predicted"),
                  {numberText(rules.spliceBenign)}, ruleSource(rules, "splicing"))
            .applies(QStringLiteral("supporting"));
    }
    const PredictorEvidence *score = predictor(evidence, rules.predictor.column);
    if (!score || !score->value) {
        lackPredictor(judgement, evidence, rules);
        return judgement.cannotSay();
    }
    judgement.says(QT_TRANSLATE_NOOP("enza", "%1 is %2"),
                   {predictorLabel(score->column), numberText(*score->value)}, score->source);
    const QString strength = reached(rules.predictor.benign, *score->value, false);
    if (strength.isEmpty())
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Above the calibrated limit of %1"),
                  {numberText(rules.predictor.benign.value(0).second)}, ruleSource(rules, "predictors"))
            .doesNotApply();
    if (!splice.score)
        judgement.lacks(QT_TRANSLATE_NOOP("enza", "a %1 score, to exclude an effect on splicing"),
                        {predictorLabel(rules.splicePredictor)});
    return judgement
        .says(QT_TRANSLATE_NOOP("enza", "Reaches the calibrated limit for %1"),
              {withStrength("BP4", strength)}, ruleSource(rules, "predictors"))
        .applies(strength);
}

Suggestion judgeBp7(const VariantEvidence &evidence, const SuggestionRules &rules)
{
    Judgement judgement("BP7");
    const TranscriptEvidence *transcript = shownTranscript(evidence);
    if (!transcript)
        return judgement.lacks(QT_TRANSLATE_NOOP("enza", "the variant's effect on a transcript")).cannotSay();
    const auto offset = intronOffset(transcript->hgvsC);
    const bool deep = offset && (offset->bases >= rules.fromDonor || offset->bases <= -rules.toAcceptor);
    const bool elsewhere = std::any_of(
        evidence.transcripts.begin(), evidence.transcripts.end(), [](const TranscriptEvidence &t) {
            return (t.mane || t.canonical) && !isSilent(t) && !has(t, "intron_variant") && t.proteinCoding;
        });
    if (elsewhere || (!isSilent(*transcript) && !deep))
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Neither silent nor deep in an intron: %1 in %2"),
                  consequenceArgs(*transcript), evidence.annotation)
            .doesNotApply();
    judgement.says(deep ? QT_TRANSLATE_NOOP("enza", "Deep in an intron: %1 in %2")
                        : QT_TRANSLATE_NOOP("enza", "Silent: %1 in %2"),
                   consequenceArgs(*transcript), evidence.annotation);
    const SpliceView splice = spliceOf(evidence, rules);
    if (!splice.score)
        return judgement
            .lacks(QT_TRANSLATE_NOOP("enza", "a %1 score, to exclude an effect on splicing"),
                   {predictorLabel(rules.splicePredictor)})
            .cannotSay();
    saySplice(judgement, splice);
    if (!splice.benign)
        return judgement
            .says(QT_TRANSLATE_NOOP("enza", "Above %1: an effect on splicing is not excluded"),
                  {numberText(rules.spliceBenign)}, ruleSource(rules, "splicing"))
            .doesNotApply();
    const PredictorEvidence *conservation = predictor(evidence, rules.conservationColumn);
    if (conservation && conservation->value) {
        judgement.says(QT_TRANSLATE_NOOP("enza", "%1 is %2"),
                       {predictorLabel(conservation->column), numberText(*conservation->value)},
                       conservation->source);
        if (*conservation->value > rules.conserved)
            return judgement
                .says(QT_TRANSLATE_NOOP("enza", "Above %1: the position is highly conserved"),
                      {numberText(rules.conserved)}, ruleSource(rules, "conservation"))
                .doesNotApply();
    } else {
        judgement.lacks(QT_TRANSLATE_NOOP("enza", "how conserved the position is (%1)"),
                        {predictorLabel(rules.conservationColumn)});
    }
    return judgement.applies(QStringLiteral("supporting"));
}

} // namespace enza::interpretation
