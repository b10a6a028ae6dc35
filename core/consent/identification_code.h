// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/identifying_loci.h"
#include "access/permit.h"
#include "domain/rule_set.h"

#include <QStringList>

/// When data of a genome identify a person by themselves (individual identification codes): thresholds are rule sets of
/// the kind "identification-code", dated, because the Cabinet Order and its guidance may change.
namespace enza::consent {

class IdentificationRules
{
public:
    static Result<IdentificationRules> read(const RuleSet &set);

    const QString &pin() const { return m_pin; }
    /// SNPs count as mutually independent when no two lie closer than the rule's distance: the most that can be chosen
    /// so. Names without a place count one each.
    access::IdentifyingContent count(const access::IdentifyingLoci &loci) const;
    /// Does this much identify by itself?
    bool identifies(const access::IdentifyingContent &content) const;
    /// What several contents hold together, each locus as often as it is sent: two halves do not slip through.
    static access::IdentifyingContent sum(const access::IdentifyingContent &a, const access::IdentifyingContent &b);
    static access::IdentifyingContent larger(const access::IdentifyingContent &a, const access::IdentifyingContent &b);
    quint64 snpLoci() const { return m_snpLoci; }
    quint64 strLoci() const { return m_strLoci; }
    const QString &genomeItem() const { return m_genomeItem; } ///< of consent, that a standing agreement rests on
    const QStringList &strMarkers() const { return m_strMarkers; } ///< names by which four-base repeats are known

private:
    QString m_pin, m_genomeItem;
    quint64 m_snpLoci = 0, m_strLoci = 0;
    qint64 m_independentBases = 1;
    quint64 m_genomeLoci = 0, m_exomeLoci = 0;
    int m_genomeChromosomes = 0, m_exomeChromosomes = 0;
    QStringList m_strMarkers;
};

} // namespace enza::consent
