// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/compound.h"

namespace enza::review {

constexpr std::size_t mostPairLookUps = 2000; ///< records read from the source for one question, of each kind
constexpr quint64 pairKey(RowPlace at) { return quint64(at.segment) << 32 | at.row; }

/// On which of two copies the index person has an allele, as the file's phased genotypes say: by phase set (PS),
/// by GATK's local phasing (PID with PGT), or, where a file has neither, by the phased genotypes of a contig. What
/// was read is kept with the table.
class PhaseReader
{
public:
    PhaseReader(const VariantTable::State &table, std::stop_token stop)
        : m_table(table), m_memory(*table.pairMemory), m_stop(std::move(stop))
    {
    }
    /// An empty set: not phased, or not known. `contig` tells sets of two contigs apart.
    Result<PairMemory::Phase> of(RowPlace place, quint32 contig);

private:
    Result<PairMemory::Phase> read(RowPlace place, quint32 contig, std::string_view genotype, bool named) const;
    Result<QStringList> formatFields(quint32 segment);

    const VariantTable::State &m_table;
    PairMemory &m_memory;
    std::stop_token m_stop;
    std::size_t m_lookUps = 0;
    QHash<int, QStringList> m_fields; ///< by call set
};

} // namespace enza::review
