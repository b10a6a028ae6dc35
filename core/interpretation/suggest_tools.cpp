// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_tools.h"

#include <algorithm>

namespace enza::interpretation {

FactSource ruleSource(const SuggestionRules &rules, const char *block)
{
    return tableSource(rules, rules.sources.value(QLatin1String(block)));
}

FactSource tableSource(const SuggestionRules &rules, const QString &source)
{
    return {source.isEmpty() ? rules.pin : rules.pin + QStringLiteral(": ") + source, rules.since};
}

const TranscriptEvidence *shownTranscript(const VariantEvidence &evidence)
{
    return evidence.transcripts.isEmpty() ? nullptr : &evidence.transcripts.first();
}

bool has(const TranscriptEvidence &transcript, const char *term)
{
    return transcript.terms.contains(QLatin1String(term));
}

bool isMissense(const TranscriptEvidence &transcript)
{
    return has(transcript, "missense_variant");
}

bool isInFrame(const TranscriptEvidence &transcript)
{
    return std::any_of(transcript.terms.begin(), transcript.terms.end(), [](const QString &term) {
        return term == QLatin1String("inframe_insertion") || term == QLatin1String("inframe_deletion") ||
               term.endsWith(QLatin1String("_inframe_insertion")) ||
               term.endsWith(QLatin1String("_inframe_deletion")) ||
               term == QLatin1String("protein_altering_variant");
    });
}

bool isSilent(const TranscriptEvidence &transcript)
{
    static const QStringList harmless{
        QStringLiteral("synonymous_variant"), QStringLiteral("stop_retained_variant"),
        QStringLiteral("start_retained_variant"), QStringLiteral("splice_region_variant"),
        QStringLiteral("NMD_transcript_variant")};
    const bool silent = has(transcript, "synonymous_variant") || has(transcript, "stop_retained_variant");
    return silent && std::all_of(transcript.terms.begin(), transcript.terms.end(),
                                 [](const QString &term) { return harmless.contains(term); });
}

QStringList consequenceArgs(const TranscriptEvidence &transcript)
{
    return {transcript.terms.isEmpty() ? QStringLiteral("?") : transcript.terms.join(QStringLiteral(", ")),
            transcript.transcript.isEmpty() ? transcript.gene : transcript.transcript};
}

const PredictorEvidence *predictor(const VariantEvidence &evidence, const QString &column)
{
    for (const PredictorEvidence &one : evidence.predictors) {
        if (one.column == column)
            return &one;
    }
    return nullptr;
}

QString withStrength(const char *code, const QString &strength)
{
    static const std::pair<const char *, const char *> suffixes[] = {{"supporting", "_Supporting"},
                                                                     {"moderate", "_Moderate"},
                                                                     {"strong", "_Strong"},
                                                                     {"very_strong", "_VeryStrong"},
                                                                     {"stand_alone", "_StandAlone"}};
    for (const auto &[word, suffix] : suffixes) {
        if (strength == QLatin1String(word))
            return QLatin1String(code) + QLatin1String(suffix);
    }
    return QLatin1String(code);
}

QString numberText(double value)
{
    return QString::number(value, 'g', 4);
}

QString percentText(double fraction)
{
    return QString::number(fraction * 100, 'g', 3) + QStringLiteral(" %");
}

QString predictorLabel(const QString &column)
{
    static const std::pair<const char *, const char *> labels[] = {
        {"revel", "REVEL"},       {"cadd", "CADD"},          {"alphamissense", "AlphaMissense"},
        {"bayesdel", "BayesDel"}, {"spliceai", "SpliceAI"},  {"phylop", "phyloP"},
        {"gerp", "GERP"},         {"phastcons", "phastCons"}};
    for (const auto &[name, label] : labels) {
        if (column == QLatin1String(name))
            return QLatin1String(label);
    }
    return column;
}

bool isPathogenicClass(const QString &classification)
{
    return classification == QLatin1String("P") || classification == QLatin1String("LP");
}

} // namespace enza::interpretation
