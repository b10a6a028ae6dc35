// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/cascade.h"

#include <QHash>

/// Compound heterozygosity: pairs of variants of one gene that lie on different copies of it.
///
/// Which gene: that of the chosen transcript; for structural variants every gene the annotation names (but
/// those that are only near), and every gene whose variants it covers. Pairs cross call sets. A variant that
/// seems homozygous under a deletion of the other copy is a pair with that deletion.
namespace enza::review {

/// The partners found among some rows. Never changed once made.
class Pairing
{
public:
    struct Partner {
        RowPlace place;
        InheritanceAnswer answer = InheritanceAnswer::Unknown;
        PartnerPhase phase = PartnerPhase::Unknown;
        quint32 gene = 0;
    };
    struct Row {
        quint32 row = 0; ///< of the block
        InheritanceAnswer answer = InheritanceAnswer::Unknown; ///< Yes or Unknown ("possible")
        quint32 first = 0, count = 0; ///< into all partners
        quint32 more = 0;             ///< partners that are not listed, at least
    };
    /// Those of one block that have partners, ascending.
    std::span<const Row> of(quint32 segment) const;
    const Row *find(RowPlace place) const;
    std::span<const Partner> partners(const Row &row) const;
    quint32 number() const { return m_number; } ///< no two have the same

private:
    friend class PairFinder;
    quint32 m_number = 0;
    std::vector<std::vector<Row>> m_rows;
    std::vector<Partner> m_partners;
};

/// What was looked up about rows for earlier pairings; kept while the table is open.
struct PairMemory {
    struct Phase {
        std::string set; ///< phase set; empty: not phased
        int side = 0;    ///< which of the two copies has the allele
    };
    std::mutex mutex;
    QHash<QByteArray, quint32> geneNumbers;
    QStringList genes;
    QHash<quint64, Phase> phases;                  ///< by segment and row
    QHash<quint64, std::vector<quint32>> svGenes;  ///< likewise
    QByteArray lastQuestion; ///< what the last pairing was made of
    std::shared_ptr<const Pairing> last;
    quint32 made = 0;
};

/// Pairs among `allowed`. Null when more than `most` rows could be one of a pair.
Result<std::shared_ptr<const Pairing>> findPairs(const VariantTable::State &table, const RowMasks &allowed,
                                                 std::size_t most, std::stop_token stop);

/// The family of the call sets that may be seen.
FamilyPlan makePlan(const VariantTable::State &table, const Family &family, const InheritanceRules &rules);

} // namespace enza::review
