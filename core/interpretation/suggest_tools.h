// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/suggest_evidence.h"
#include "interpretation/suggest_names.h"
#include "interpretation/suggest_rules.h"

/// Private to interpretation/: what the judges of single criteria share.
namespace enza::interpretation {

/// A criterion while it is judged: statements collect, then one of three endings.
class Judgement
{
public:
    explicit Judgement(const char *code) { m_suggestion.code = QLatin1String(code); }

    Judgement &says(const char *statement, const QStringList &args, const FactSource &source)
    {
        m_suggestion.evidence.append({Text(statement, args), source.name, source.date});
        return *this;
    }
    Judgement &lacks(const char *what, const QStringList &args = {})
    {
        m_suggestion.missing.append(Text(what, args));
        return *this;
    }
    Judgement &takes(const QList<Evidence> &evidence, const QList<Text> &missing)
    {
        m_suggestion.evidence += evidence;
        m_suggestion.missing += missing;
        return *this;
    }
    Suggestion applies(const QString &strength)
    {
        m_suggestion.answer = Answer::Applies;
        m_suggestion.strength = strength;
        return m_suggestion;
    }
    Suggestion doesNotApply()
    {
        m_suggestion.answer = Answer::DoesNotApply;
        m_suggestion.missing.clear();
        return m_suggestion;
    }
    Suggestion cannotSay()
    {
        m_suggestion.answer = Answer::CannotSay;
        return m_suggestion;
    }

private:
    Suggestion m_suggestion;
};

/// The rule set's own block as a source.
FactSource ruleSource(const SuggestionRules &rules, const char *block);
/// A table of the rule set, by the source its group names.
FactSource tableSource(const SuggestionRules &rules, const QString &source);

/// The transcript the variant is shown with; nullptr when there is none.
const TranscriptEvidence *shownTranscript(const VariantEvidence &evidence);
bool has(const TranscriptEvidence &transcript, const char *term);
bool isMissense(const TranscriptEvidence &transcript);
/// Silent: synonymous or stop retained and nothing that changes the protein.
bool isSilent(const TranscriptEvidence &transcript);
bool isInFrame(const TranscriptEvidence &transcript);
/// As in "missense_variant in NM_000546.6".
QStringList consequenceArgs(const TranscriptEvidence &transcript);

const PredictorEvidence *predictor(const VariantEvidence &evidence, const QString &column);
/// "PVS1_Strong", as people write it.
QString withStrength(const char *code, const QString &strength);
/// "0.93", "0.0012", without needless digits.
QString numberText(double value);
QString percentText(double fraction);
/// The label people know a column by: "REVEL".
QString predictorLabel(const QString &column);
bool isPathogenicClass(const QString &classification); ///< P or LP

/// What makes a variant null, and what follows by the ClinGen tree (Abou Tayoun 2018), the mechanism of the
/// gene left aside.
struct NullOutcome
{
    bool isNull = false;
    Answer answer = Answer::CannotSay;
    QString strength;
    QList<Evidence> evidence;
    QList<Text> missing;
};
NullOutcome judgeNull(const VariantEvidence &evidence, const SuggestionRules &rules);

// The judges, one file each.
Suggestion judgePvs1(const VariantEvidence &, const SuggestionRules &);
Suggestion judgePs1(const VariantEvidence &, const SuggestionRules &);
Suggestion judgePm5(const VariantEvidence &, const SuggestionRules &);
Suggestion judgePs2(const VariantEvidence &, const SuggestionRules &);
Suggestion judgePs3(const VariantEvidence &evidence, const SuggestionRules &rules);
Suggestion judgeBs3(const VariantEvidence &evidence, const SuggestionRules &rules);
Suggestion judgePm6(const VariantEvidence &, const SuggestionRules &);
Suggestion judgePm3(const VariantEvidence &, const SuggestionRules &);
Suggestion judgeBp2(const VariantEvidence &, const SuggestionRules &);
Suggestion judgePm1(const VariantEvidence &, const SuggestionRules &);
Suggestion judgePm4(const VariantEvidence &, const SuggestionRules &);
Suggestion judgeBp3(const VariantEvidence &, const SuggestionRules &);
Suggestion judgePp2(const VariantEvidence &, const SuggestionRules &);
Suggestion judgeBp1(const VariantEvidence &, const SuggestionRules &);
Suggestion judgePm2(const VariantEvidence &, const SuggestionRules &);
Suggestion judgeBa1(const VariantEvidence &, const SuggestionRules &);
Suggestion judgeBs1(const VariantEvidence &, const SuggestionRules &);
Suggestion judgePp3(const VariantEvidence &, const SuggestionRules &);
Suggestion judgeBp4(const VariantEvidence &, const SuggestionRules &);
Suggestion judgeBp7(const VariantEvidence &, const SuggestionRules &);

/// The highest frequency that counts, by the columns given; shared by germline and oncogenicity criteria.
struct HighestFrequency
{
    const FrequencyEvidence *column = nullptr; ///< nothing known: nullptr
    bool looked = false;                       ///< at least one of the columns is annotated
};
HighestFrequency highestFrequency(const VariantEvidence &evidence, const QSet<QString> &columns);
/// Adds what the Japanese columns say, and names one that exceeds gnomAD.
void sayJapanese(Judgement &judgement, const VariantEvidence &evidence);

} // namespace enza::interpretation
