// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gene_ranking.h"

#include "knowledge/disease_genes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace enza::knowledge {
namespace {

constexpr double profilesPower = 0.5; ///< 0: the sum of a gene's profiles, 1: their mean

/// Where "mode of inheritance" annotations lie, and what they are called.
constexpr std::pair<HpoNumber, const char *> inheritanceModes[] = {
    {6, "AD"}, {7, "AR"}, {1417, "XL"}, {1419, "XLR"}, {1423, "XLD"}, {1427, "MT"}, {1450, "YL"}, {1442, "SMu"}};

/// A gene's profiles together.
struct Joined {
    double best = -INFINITY, sum = 0;
    int profile = -1, count = 0;
    double total() const { return best + std::log(sum) - profilesPower * std::log(double(count)); }
};

} // namespace

GeneRanking::GeneRanking(std::shared_ptr<const PhenotypeOntology> ontology, const HpoAnnotations &annotations)
    : m_profiles(std::move(ontology))
{
    QHash<QString, int> places;
    const auto geneAt = [&](const QString &symbol) {
        const auto at = places.constFind(symbol);
        if (at != places.constEnd())
            return *at;
        places.insert(symbol, int(m_genes.size()));
        m_genes.append(symbol);
        return int(m_genes.size()) - 1;
    };
    std::vector<std::pair<HpoNumber, float>> terms;
    for (const GeneTerms &gene : annotations.genes) {
        terms.clear();
        for (const HpoNumber term : gene.terms) {
            terms.push_back({term, -1.f});
            for (const auto &[number, name] : inheritanceModes) {
                if (term == number && !m_inheritance[gene.symbol].contains(QLatin1String(name)))
                    m_inheritance[gene.symbol].append(QLatin1String(name));
            }
        }
        m_owned.push_back({geneAt(gene.symbol), m_profiles.add(-1, terms, gene.propagated)});
    }
    const DiseaseGenes owners = genesOfDiseases(annotations);
    m_diseasesSaid = owners.said;
    for (std::size_t d = 0; d < annotations.diseases.size(); ++d) {
        const DiseaseProfile &disease = annotations.diseases[d];
        m_diseases.push_back({disease.id, disease.name});
        terms.clear();
        for (const HpoFrequency &one : disease.terms)
            terms.push_back({one.term, one.frequency});
        const int profile = m_profiles.add(int(d), terms, false);
        if (m_profiles.at(profile).terms.empty())
            continue;
        for (const QString &gene : owners.genes[d])
            m_owned.push_back({geneAt(gene), profile});
    }
    std::vector<bool> ranked(std::size_t(m_profiles.size()), false);
    for (const Owned &one : m_owned)
        ranked[std::size_t(one.profile)] = true;
    m_profiles.prepare(ranked);
}

std::vector<RankedGene> GeneRanking::rank(const std::vector<int> &observed, const std::vector<int> &excluded, int explained) const
{
    const PhenotypeOntology &ontology = m_profiles.ontology();
    std::vector<int> terms;
    for (const int term : observed) {
        if (ontology.term(term).number != PhenotypeOntology::phenotypicAbnormality &&
            ontology.isBelow(term, PhenotypeOntology::phenotypicAbnormality) &&
            std::find(terms.begin(), terms.end(), term) == terms.end())
            terms.push_back(term);
    }
    if (terms.empty())
        return {};
    const std::vector<double> shares = m_profiles.shares(terms);
    std::vector<std::vector<float>> fits(terms.size());
    for (std::size_t q = 0; q < terms.size(); ++q)
        m_profiles.fits(terms[q], fits[q]);
    std::vector<double> score(std::size_t(m_profiles.size()), NAN); // not asked for yet
    std::vector<double> costs(score.size(), 0);
    const std::vector<double> excludedShares = m_profiles.shares(excluded);
    for (std::size_t e = 0; e < excluded.size(); ++e) {
        const std::vector<double> cost = m_profiles.costs(excluded[e]);
        for (std::size_t i = 0; i < cost.size(); ++i)
            costs[i] += excludedShares[e] * cost[i];
    }
    std::vector<Joined> genes(std::size_t(m_genes.size()));
    for (const Owned &one : m_owned) {
        double &here = score[std::size_t(one.profile)];
        if (std::isnan(here)) {
            here = costs[std::size_t(one.profile)];
            for (std::size_t q = 0; q < terms.size(); ++q)
                here += shares[q] * m_profiles.score(one.profile, double(fits[q][std::size_t(one.profile)]),
                                                     m_profiles.alike(one.profile, fits[q]));
        }
        Joined &gene = genes[std::size_t(one.gene)];
        ++gene.count;
        if (here > gene.best) {
            gene.best = here;
            gene.profile = one.profile;
        }
    }
    for (const Owned &one : m_owned) {
        Joined &gene = genes[std::size_t(one.gene)];
        gene.sum += std::exp(score[std::size_t(one.profile)] - gene.best);
    }

    std::vector<double> total(genes.size());
    std::vector<std::size_t> order(genes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    for (std::size_t g = 0; g < genes.size(); ++g)
        total[g] = genes[g].total();
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return total[a] != total[b] ? total[a] > total[b] : m_genes[qsizetype(a)] < m_genes[qsizetype(b)];
    });
    std::vector<RankedGene> out(genes.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t g = order[i];
        out[i].gene = m_genes[qsizetype(g)];
        out[i].score = total[g];
        out[i].rank = i > 0 && total[g] == out[i - 1].score ? out[i - 1].rank : int(i) + 1;
        if (int(i) >= explained)
            continue;
        const int disease = m_profiles.at(genes[g].profile).disease;
        if (disease >= 0 && m_diseasesSaid)
            std::tie(out[i].disease, out[i].diseaseName) = m_diseases[std::size_t(disease)];
        out[i].because = reasons(genes[g].profile, terms, shares, fits, excluded);
    }
    return out;
}

std::vector<RankReason> GeneRanking::reasons(int profile, const std::vector<int> &observed, const std::vector<double> &shares,
                                             const std::vector<std::vector<float>> &fits, const std::vector<int> &excluded) const
{
    const PhenotypeOntology &ontology = m_profiles.ontology();
    const auto &terms = m_profiles.at(profile).terms;
    std::vector<RankReason> out;
    for (std::size_t q = 0; q < observed.size(); ++q) {
        RankReason reason;
        reason.asked = observed[q];
        double best = 0;
        for (const auto &[place, frequency] : terms) {
            const auto [here, shared] = m_profiles.fit(place, frequency, observed[q]);
            if (here > best) {
                best = here;
                reason.found = place;
                reason.shared = shared;
            }
        }
        // The root alone says nothing.
        if (reason.shared >= 0 && (ontology.term(reason.shared).number <= 1 ||
                                   ontology.term(reason.shared).number == PhenotypeOntology::phenotypicAbnormality))
            reason.found = reason.shared = -1;
        const double own = double(fits[q][std::size_t(profile)]), alike = m_profiles.alike(profile, fits[q]);
        reason.contribution = shares[q] * m_profiles.score(profile, own, alike);
        if (const int most = m_profiles.mostAlike(profile, fits[q]); most >= 0 && PhenotypeProfiles::shareOfAlike(own, alike) > 0.5) {
            reason.alike = true;
            if (const int disease = m_profiles.at(most).disease; disease >= 0)
                std::tie(reason.alikeDisease, reason.alikeName) = m_diseases[std::size_t(disease)];
        }
        out.push_back(reason);
    }
    const std::vector<double> excludedShares = m_profiles.shares(excluded);
    for (std::size_t e = 0; e < excluded.size(); ++e) {
        const int term = excluded[e];
        RankReason reason;
        reason.asked = term;
        reason.excluded = true;
        for (const auto &[place, frequency] : terms) {
            const double here = excludedShares[e] * m_profiles.cost(frequency);
            if (here < reason.contribution && ontology.isBelow(place, ontology.term(term).number)) {
                reason.contribution = here;
                reason.found = place;
                reason.shared = term;
            }
        }
        if (reason.found >= 0)
            out.push_back(reason);
    }
    std::stable_sort(out.begin(), out.end(), [](const RankReason &a, const RankReason &b) { return a.contribution > b.contribution; });
    return out;
}

} // namespace enza::knowledge
