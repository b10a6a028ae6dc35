// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call_set.h"
#include "domain/finding.h"
#include "report/phrases.h"

/// How values are written in a document of one language. What is not known is said to be unknown;
/// nothing here gives back an empty text.
namespace enza::report {

class Wording
{
public:
    explicit Wording(Language language) : m_language(language) {}
    Language language() const { return m_language; }

    QString say(Phrase id) const { return phrase(id, m_language); }
    QString say(Phrase id, const QStringList &args) const { return phrase(id, m_language, args); }
    QString text(const QString &value) const;
    QString list(const QStringList &values) const;
    /// "A (B)" with the brackets of the language.
    QString bracketed(const QString &value, const QString &inside) const;

    QString number(std::optional<qint64> value) const;
    QString count(quint64 value) const;
    /// Fraction of reads or cells: "0.42".
    QString fraction(std::optional<double> value) const;
    /// Fraction of a population: "0.0123", below 0.001 in scientific form "8.12e-04".
    QString frequency(std::optional<double> value) const;
    QString civilDate(const QDate &date) const;
    /// A UTC time as civil time in Japan, and saying so.
    QString civilTime(const QDateTime &utc) const;

    QString domain(CaseDomain domain) const;
    QString panel(PanelDomain domain) const;
    QString kinship(Kinship kinship) const;
    QString sex(Sex sex) const;
    QString known(Known known) const;
    QString sampleRole(SampleRole role) const;
    QString findingRole(FindingRole role) const;
    QString callKind(CallKind kind) const;
    QString biomarker(const QString &kind) const;
    QString scheme(const QString &scheme) const;
    QString strength(const QString &strength) const; ///< "very_strong" in words
    /// Letters first, then the words: "LP likely pathogenic".
    QString verdict(const QString &verdict) const;
    QString scale(const QString &scale) const;
    /// The Sequence Ontology terms as written, and in Japanese the common ones in words as well.
    QString consequence(const QString &terms) const;

private:
    Language m_language;
};

} // namespace enza::report
