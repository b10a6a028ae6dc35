// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/variant_key.h"
#include "review/variant_table.h"
#include "workflow/act.h"
#include "workflow/results.h"

/// Private to workflow/: imported results among the findings of a case.
namespace enza::workflow {

/// Shared ends are trimmed as everywhere, one base of each allele stays.
VariantKey trimmedKey(VariantKey key);
/// Levels that an imported result offers for this finding, in place of all it had.
void putReportedTiers(Finding &finding, const QList<TierEntry> &tiers);

/// What the case's own files say of a variant.
struct CaseVariant {
    VariantFacts facts;
    QString callSet;
};

/// The findings of one case while results are put among them.
class Placing
{
public:
    static Result<Placing> begin(Session &session, const ResultRequest &request, const char *verb);

    /// The finding of these facts: one that is there already, or a new one. Valid until the next call.
    Finding &place(const QString &key, const VariantFacts &facts, ResultReport &report);
    /// As above, where a finding is there already; else null.
    Finding *known(const QString &key, const VariantFacts &facts, ResultReport &report);
    /// Findings that are there already and speak of this gene.
    QList<Finding *> ofGene(const QString &gene, ResultReport &report);
    /// Nothing when the case's files do not hold it, or there are none.
    Result<std::optional<CaseVariant>> inFiles(const VariantKey &key);

    void setBiomarker(const Biomarker &biomarker, ResultReport &report);
    Result<void> commit(const char *verb, const ResultReport &report);

    const ResultRequest &request() const { return m_request; }
    QString assembly() const { return m_case.value.assembly; }

private:
    struct Entry {
        Finding finding;
        quint64 version = 0;
        bool touched = false;
    };

    Placing(Session &session, const ResultRequest &request) : m_session(session), m_request(request) {}
    Entry *find(const QString &key, const VariantFacts &facts);
    Finding &take(Entry &entry, int &counter, ResultReport &report);
    static bool isSame(const Finding &finding, const QString &key, const VariantFacts &facts);

    Session &m_session;
    ResultRequest m_request;
    Versioned<Case> m_case;
    bool m_caseChanged = false;
    QString m_person;
    QList<Entry> m_findings;
    std::shared_ptr<review::VariantTable> m_table; ///< opened when first asked
    bool m_tableAsked = false;
};

} // namespace enza::workflow
