// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/suggest.h"

#include <QTest>

/// Evidence to start from, and the answer to one criterion.
namespace enza::test {

using namespace interpretation;

inline const RuleSet &suggestionRules()
{
    static const RuleSet set =
        *ruleSetOn(builtinRuleSets(), QStringLiteral("suggestions"), QDate(2026, 11, 20));
    return set;
}

/// "applies:strong", "does_not_apply", "cannot_say".
inline QString worded(const Suggestion &suggestion)
{
    switch (suggestion.answer) {
    case Answer::Applies:
        return QStringLiteral("applies:") + suggestion.strength;
    case Answer::DoesNotApply:
        return QStringLiteral("does_not_apply");
    case Answer::CannotSay:
        return QStringLiteral("cannot_say");
    }
    return {};
}

inline Suggestion find(const Result<QList<Suggestion>> &suggestions, const char *code)
{
    if (!suggestions)
        qFatal("%s", qPrintable(suggestions.error().message.translated()));
    for (const Suggestion &one : *suggestions) {
        if (one.code == QLatin1String(code))
            return one;
    }
    return {};
}

inline Suggestion germline(const VariantEvidence &evidence, const char *code,
                           const RuleSet &rules = suggestionRules())
{
    return find(suggestGermline(evidence, rules), code);
}

inline Suggestion oncogenic(const VariantEvidence &evidence, const char *code,
                            const RuleSet &rules = suggestionRules())
{
    return find(suggestOncogenicity(evidence, rules), code);
}

/// All its sentences in one, for finding words in them.
inline QString told(const Suggestion &suggestion)
{
    QStringList out;
    for (const Evidence &evidence : suggestion.evidence)
        out.append(evidence.statement.translated());
    for (const Text &text : suggestion.missing)
        out.append(text.translated());
    return out.join(QStringLiteral(" | "));
}

inline const FactSource file{QStringLiteral("a.vcf.gz CSQ"), QDate(2026, 1, 1)};

template <typename T> Fact<T> fact(T value)
{
    return {value, file};
}

/// A coding transcript, the MANE one, with these terms.
inline TranscriptEvidence transcript(const char *terms, const char *hgvsP = "", const char *hgvsC = "")
{
    TranscriptEvidence out;
    out.gene = QStringLiteral("BRCA1");
    out.transcript = QStringLiteral("NM_007294.4");
    out.terms = QString::fromLatin1(terms).split(u'&');
    out.hgvsP = QString::fromLatin1(hgvsP);
    out.hgvsC = QString::fromLatin1(hgvsC);
    out.proteinCoding = true;
    out.mane = true;
    return out;
}

inline VariantEvidence variantIn(const char *gene, TranscriptEvidence shown)
{
    VariantEvidence evidence;
    evidence.gene = QString::fromLatin1(gene);
    shown.gene = evidence.gene;
    evidence.transcripts = {shown};
    evidence.annotation = file;
    return evidence;
}

inline PredictorEvidence scored(const char *column, std::optional<double> value)
{
    return {QString::fromLatin1(column), value, true, file};
}

inline FrequencyEvidence
population(const char *column, std::optional<double> value,
           FrequencyEvidence::Population kind = FrequencyEvidence::Population::General)
{
    return {QString::fromLatin1(column), QString::fromLatin1(column), kind, true, value, file};
}

} // namespace enza::test
