// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/hpo_data.h"

#include <span>
#include <unordered_map>

namespace enza::knowledge {

/// The ontology in memory: terms by place, ids (alternative and obsolete ones too) to places, and who is above
/// whom. Never changed; any thread.
class PhenotypeOntology
{
public:
    static constexpr HpoNumber phenotypicAbnormality = 118; ///< HP:0000118, the root of what patients have
    static constexpr HpoNumber onset = 3674;                ///< HP:0003674
    static constexpr HpoNumber modeOfInheritance = 5;       ///< HP:0000005

    explicit PhenotypeOntology(HpoTerms terms);
    static Result<std::shared_ptr<const PhenotypeOntology>> load(const BlockSource &blocks);

    const QString &version() const { return m_version; }
    int size() const { return int(m_terms.size()); }
    const HpoTerm &term(int place) const { return m_terms[std::size_t(place)]; }
    /// By id or alternative id; an obsolete term is found too. -1: there is none.
    int find(HpoNumber number) const;
    /// The same, following an obsolete term to the one that replaces it; -1 when nothing does.
    int current(HpoNumber number) const;
    /// Places of the term and all above it.
    std::span<const int> closure(int place) const;
    bool isBelow(int place, HpoNumber ancestor) const; ///< or the term itself
    /// Terms directly or indirectly below, in the file's order; without obsolete ones.
    std::vector<int> below(HpoNumber ancestor) const;

private:
    QString m_version;
    std::vector<HpoTerm> m_terms;
    std::unordered_map<HpoNumber, int> m_places;
    std::vector<int> m_closures;       ///< one after the other
    std::vector<quint32> m_closureEnds; ///< by place
};

} // namespace enza::knowledge
