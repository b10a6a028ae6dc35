// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/phenotype_ontology.h"

#include <algorithm>

namespace enza::knowledge {

PhenotypeOntology::PhenotypeOntology(HpoTerms terms) : m_version(std::move(terms.version)), m_terms(std::move(terms.terms))
{
    m_places.reserve(m_terms.size() * 2);
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        m_places.emplace(m_terms[i].number, int(i));
    // A term's own id comes before another's alternative id.
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        for (const HpoNumber other : m_terms[i].alternatives) {
            const auto [at, fresh] = m_places.emplace(other, int(i));
            if (!fresh && m_terms[std::size_t(at->second)].obsolete && !m_terms[i].obsolete &&
                m_terms[std::size_t(at->second)].replacedBy.empty())
                at->second = int(i);
        }
    }
    m_closureEnds.reserve(m_terms.size());
    std::vector<int> above, waiting;
    std::vector<quint8> seen(m_terms.size(), 0);
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        above.clear();
        waiting.assign(1, int(i));
        seen[i] = 1;
        while (!waiting.empty()) {
            const int at = waiting.back();
            waiting.pop_back();
            above.push_back(at);
            for (const HpoNumber parent : m_terms[std::size_t(at)].parents) {
                const auto found = m_places.find(parent);
                if (found != m_places.end() && !seen[std::size_t(found->second)]) {
                    seen[std::size_t(found->second)] = 1;
                    waiting.push_back(found->second);
                }
            }
        }
        for (const int at : above)
            seen[std::size_t(at)] = 0;
        std::sort(above.begin(), above.end());
        m_closures.insert(m_closures.end(), above.begin(), above.end());
        m_closureEnds.push_back(quint32(m_closures.size()));
    }
}

int PhenotypeOntology::find(HpoNumber number) const
{
    const auto found = m_places.find(number);
    return found == m_places.end() ? -1 : found->second;
}

int PhenotypeOntology::current(HpoNumber number) const
{
    int place = find(number);
    constexpr int longestChain = 8;
    for (int i = 0; i < longestChain && place >= 0 && term(place).obsolete; ++i)
        place = term(place).replacedBy.empty() ? -1 : find(term(place).replacedBy.front());
    return place >= 0 && !term(place).obsolete ? place : -1;
}

std::span<const int> PhenotypeOntology::closure(int place) const
{
    const quint32 begin = place == 0 ? 0 : m_closureEnds[std::size_t(place) - 1];
    return {m_closures.data() + begin, m_closureEnds[std::size_t(place)] - begin};
}

bool PhenotypeOntology::isBelow(int place, HpoNumber ancestor) const
{
    const int top = find(ancestor);
    const auto above = closure(place);
    return top >= 0 && std::binary_search(above.begin(), above.end(), top);
}

std::vector<int> PhenotypeOntology::below(HpoNumber ancestor) const
{
    std::vector<int> out;
    const int top = find(ancestor);
    for (int i = 0; i < size(); ++i) {
        if (i != top && !term(i).obsolete && isBelow(i, ancestor))
            out.push_back(i);
    }
    return out;
}

} // namespace enza::knowledge
