// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gene_ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace enza::knowledge {
namespace {

// See the header for what they are and where they come from.
constexpr double kappa = 0.4;
constexpr double mu = 15;
constexpr double frequencyPower = 0.5;
constexpr double unknownFrequency = 0.5;
constexpr double redundancyPower = 0.7;
constexpr double profilesPower = 0.5; ///< 0: the sum of a gene's profiles, 1: their mean
constexpr double unseen = 0.5;        ///< annotations that every term is taken to have
// Excluded terms.
constexpr double looked = 0.9;             ///< of those who have it, how many show it when looked for
/// Most annotations of 2017 state no frequency: what is not there then says next to nothing.
constexpr double unknownWhenExcluded = 0.05;

double weightOf(float frequency)
{
    return std::pow(frequency < 0 ? unknownFrequency : std::max(frequency, 0.02f), frequencyPower);
}

/// Where "mode of inheritance" annotations lie, and what they are called.
constexpr std::pair<HpoNumber, const char *> inheritanceModes[] = {
    {6, "AD"}, {7, "AR"}, {1417, "XL"}, {1419, "XLR"}, {1423, "XLD"}, {1427, "MT"}, {1450, "YL"}, {1442, "SMu"}};

} // namespace

std::span<const GeneRanking::Posting> GeneRanking::Postings::of(int place) const
{
    const quint32 begin = place == 0 ? 0 : ends[std::size_t(place) - 1];
    return {all.data() + begin, ends[std::size_t(place)] - begin};
}

GeneRanking::GeneRanking(std::shared_ptr<const PhenotypeOntology> ontology, const HpoAnnotations &annotations)
    : m_ontology(std::move(ontology))
{
    std::vector<QStringList> genesOf(annotations.diseases.size());
    bool said = false;
    for (std::size_t d = 0; d < annotations.diseases.size(); ++d) {
        genesOf[d] = annotations.diseases[d].genes;
        said = said || !genesOf[d].isEmpty();
    }
    if (!said)
        inferGenes(annotations, genesOf);

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
                if (term == number)
                    m_inheritance[gene.symbol].append(QLatin1String(name));
            }
        }
        addProfile(geneAt(gene.symbol), -1, terms, gene.propagated);
    }
    for (std::size_t d = 0; d < annotations.diseases.size(); ++d) {
        if (genesOf[d].isEmpty())
            continue;
        const DiseaseProfile &disease = annotations.diseases[d];
        // Whose disease it is was guessed where no file says so: good enough to rank by, not to be told as a fact.
        if (said)
            m_diseases.push_back({disease.id, disease.name});
        else
            m_diseases.push_back({});
        terms.clear();
        for (const HpoFrequency &one : disease.terms)
            terms.push_back({one.term, one.frequency});
        for (const QString &gene : genesOf[d])
            addProfile(geneAt(gene), int(m_diseases.size()) - 1, terms, false);
    }
    weigh();
}

void GeneRanking::addProfile(int gene, int disease, const std::vector<std::pair<HpoNumber, float>> &terms, bool propagated)
{
    Profile profile;
    profile.gene = gene;
    profile.disease = disease;
    for (const auto &[number, frequency] : terms) {
        const int place = m_ontology->current(number);
        if (place < 0 || m_ontology->term(place).number == PhenotypeOntology::phenotypicAbnormality ||
            !m_ontology->isBelow(place, PhenotypeOntology::phenotypicAbnormality))
            continue;
        profile.terms.push_back({place, frequency});
    }
    std::sort(profile.terms.begin(), profile.terms.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first, -a.second) < std::pair(b.first, -b.second);
    });
    profile.terms.erase(std::unique(profile.terms.begin(), profile.terms.end(),
                                    [](const auto &a, const auto &b) { return a.first == b.first; }),
                        profile.terms.end());
    if (propagated) {
        std::vector<int> above;
        for (const auto &[place, frequency] : profile.terms) {
            for (const int one : m_ontology->closure(place)) {
                if (one != place)
                    above.push_back(one);
            }
        }
        std::sort(above.begin(), above.end());
        std::erase_if(profile.terms, [&](const auto &one) { return std::binary_search(above.begin(), above.end(), one.first); });
    }
    for (const auto &[place, frequency] : profile.terms)
        profile.weight += weightOf(frequency);
    if (disease < 0 || !profile.terms.empty())
        m_profiles.push_back(std::move(profile));
}

void GeneRanking::inferGenes(const HpoAnnotations &annotations, std::vector<QStringList> &genesOf) const
{
    constexpr double held = 0.6, nearlyAsGood = 0.95;
    constexpr qsizetype mostGenes = 3;
    constexpr std::size_t fewestTerms = 4;
    std::unordered_map<HpoNumber, std::vector<int>> genesWith;
    for (std::size_t g = 0; g < annotations.genes.size(); ++g) {
        for (const HpoNumber term : annotations.genes[g].terms)
            genesWith[term].push_back(int(g));
    }
    const double all = double(annotations.genes.size());
    std::vector<double> overlap(annotations.genes.size(), 0);
    std::vector<int> touched;
    for (std::size_t d = 0; d < annotations.diseases.size(); ++d) {
        const DiseaseProfile &disease = annotations.diseases[d];
        if (disease.terms.size() < fewestTerms)
            continue;
        double total = 0, best = 0;
        touched.clear();
        for (const HpoFrequency &one : disease.terms) {
            const auto genes = genesWith.find(one.term);
            const double information = std::log(all / (genes == genesWith.end() ? 1.0 : double(genes->second.size())));
            total += information;
            if (genes == genesWith.end())
                continue;
            for (const int gene : genes->second) {
                if (overlap[std::size_t(gene)] == 0)
                    touched.push_back(gene);
                overlap[std::size_t(gene)] += information;
                best = std::max(best, overlap[std::size_t(gene)]);
            }
        }
        if (total > 0 && best >= held * total) {
            QStringList genes;
            for (const int gene : touched) {
                if (overlap[std::size_t(gene)] >= nearlyAsGood * best && genes.size() <= mostGenes)
                    genes.append(annotations.genes[std::size_t(gene)].symbol);
            }
            if (genes.size() <= mostGenes)
                genesOf[d] = genes;
        }
        for (const int gene : touched)
            overlap[std::size_t(gene)] = 0;
    }
}

void GeneRanking::weigh()
{
    const std::size_t size = std::size_t(m_ontology->size());
    // Shares and information of the genes' own profiles; of the diseases' where a file names no genes by themselves.
    const bool own = std::any_of(m_profiles.begin(), m_profiles.end(), [](const Profile &p) { return p.disease < 0; });
    std::vector<double> here(size, unseen), holders(size, 0);
    std::vector<int> last(size, -1);
    double profiles = 0;
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        if (own && m_profiles[i].disease >= 0)
            continue;
        ++profiles;
        for (const auto &[place, frequency] : m_profiles[i].terms) {
            here[std::size_t(place)] += 1;
            for (const int above : m_ontology->closure(place)) {
                if (last[std::size_t(above)] != int(i)) {
                    last[std::size_t(above)] = int(i);
                    holders[std::size_t(above)] += 1;
                }
            }
        }
    }
    m_share.assign(size, 0);
    double total = 0;
    for (std::size_t t = 0; t < size; ++t) {
        if (m_ontology->term(int(t)).obsolete)
            continue;
        total += here[t];
        for (const int above : m_ontology->closure(int(t)))
            m_share[std::size_t(above)] += here[t];
    }
    for (double &share : m_share)
        share /= total;
    std::vector<double> information(size);
    for (std::size_t t = 0; t < size; ++t)
        information[t] = -std::log((holders[t] + 0.5) / (profiles + 0.5));
    m_information.assign(size, 0);
    for (std::size_t t = 0; t < size; ++t) {
        double above = 0;
        for (const HpoNumber parent : m_ontology->term(int(t)).parents) {
            if (const int place = m_ontology->find(parent); place >= 0)
                above = std::max(above, information[std::size_t(place)]);
        }
        m_information[t] = std::max(0.0, information[t] - above);
    }

    // α/p of every annotated term's ancestors, once for all profiles.
    std::vector<std::vector<float>> kernels(size);
    const auto kernelOf = [&](int place) -> const std::vector<float> & {
        std::vector<float> &kernel = kernels[std::size_t(place)];
        if (!kernel.empty())
            return kernel;
        double sum = 0;
        const auto above = m_ontology->closure(place);
        for (const int one : above) {
            const double weight = std::pow(m_share[std::size_t(place)] / m_share[std::size_t(one)], kappa);
            sum += weight;
            kernel.push_back(float(weight / m_share[std::size_t(one)]));
        }
        for (float &value : kernel)
            value = float(value / sum);
        return kernel;
    };
    struct Entry {
        int place;
        Posting posting;
    };
    const auto index = [size](const std::vector<Entry> &entries) {
        Postings out;
        out.ends.assign(size, 0);
        for (const Entry &entry : entries)
            ++out.ends[std::size_t(entry.place)];
        std::partial_sum(out.ends.begin(), out.ends.end(), out.ends.begin());
        out.all.resize(entries.size());
        std::vector<quint32> at = out.ends;
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
            out.all[--at[std::size_t(entry->place)]] = entry->posting;
        return out;
    };
    std::vector<Entry> kernel, direct;
    std::vector<float> sums(size, 0);
    std::vector<int> touched;
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        touched.clear();
        for (const auto &[place, frequency] : m_profiles[i].terms) {
            direct.push_back({place, {quint32(i), frequency}});
            const std::vector<float> &values = kernelOf(place);
            const float weight = float(weightOf(frequency));
            const auto above = m_ontology->closure(place);
            for (std::size_t k = 0; k < above.size(); ++k) {
                float &sum = sums[std::size_t(above[k])];
                if (sum == 0)
                    touched.push_back(above[k]);
                sum += weight * values[k];
            }
        }
        for (const int place : touched) {
            kernel.push_back({place, {quint32(i), sums[std::size_t(place)]}});
            sums[std::size_t(place)] = 0;
        }
    }
    m_kernel = index(kernel);
    m_direct = index(direct);
}

std::vector<double> GeneRanking::queryWeights(const std::vector<int> &terms) const
{
    std::unordered_map<int, int> holders;
    for (const int term : terms) {
        for (const int above : m_ontology->closure(term))
            ++holders[above];
    }
    std::vector<double> weights;
    for (const int term : terms) {
        double all = 0, alone = 0;
        for (const int above : m_ontology->closure(term)) {
            all += m_information[std::size_t(above)];
            alone += m_information[std::size_t(above)] / holders[above];
        }
        weights.push_back(all > 0 ? std::pow(alone / all, redundancyPower) : 0);
    }
    return weights;
}

std::vector<double> GeneRanking::excludedCosts(int term) const
{
    // By profile: the highest frequency of what lies at or below the term.
    std::vector<double> costs(m_profiles.size(), 0);
    for (int place = 0; place < m_ontology->size(); ++place) {
        if (m_direct.of(place).empty() || !m_ontology->isBelow(place, m_ontology->term(term).number))
            continue;
        for (const Posting &posting : m_direct.of(place)) {
            const double frequency = posting.value < 0 ? unknownWhenExcluded : double(posting.value);
            costs[posting.profile] = std::max(costs[posting.profile], frequency);
        }
    }
    for (double &cost : costs)
        cost = std::log(1 - looked * cost);
    return costs;
}

std::vector<RankedGene> GeneRanking::rank(const std::vector<int> &observed, const std::vector<int> &excluded, int explained) const
{
    std::vector<int> terms;
    for (const int term : observed) {
        if (m_ontology->term(term).number != PhenotypeOntology::phenotypicAbnormality &&
            m_ontology->isBelow(term, PhenotypeOntology::phenotypicAbnormality) &&
            std::find(terms.begin(), terms.end(), term) == terms.end())
            terms.push_back(term);
    }
    if (terms.empty())
        return {};
    const std::vector<double> weights = queryWeights(terms);
    std::vector<double> score(m_profiles.size(), 0), fit(m_profiles.size(), 0);
    for (std::size_t q = 0; q < terms.size(); ++q) {
        std::fill(fit.begin(), fit.end(), 0.0);
        for (const int above : m_ontology->closure(terms[q])) {
            for (const Posting &posting : m_kernel.of(above))
                fit[posting.profile] += double(posting.value);
        }
        for (std::size_t i = 0; i < m_profiles.size(); ++i)
            score[i] += weights[q] * std::log((fit[i] + mu) / (m_profiles[i].weight + mu));
    }
    for (const int term : excluded) {
        const std::vector<double> costs = excludedCosts(term);
        for (std::size_t i = 0; i < m_profiles.size(); ++i)
            score[i] += costs[i];
    }

    struct Joined {
        double best = -INFINITY, sum = 0;
        int profile = -1, count = 0;
    };
    std::vector<Joined> genes(std::size_t(m_genes.size()));
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        Joined &one = genes[std::size_t(m_profiles[i].gene)];
        ++one.count;
        if (score[i] > one.best) {
            one.best = score[i];
            one.profile = int(i);
        }
    }
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        Joined &one = genes[std::size_t(m_profiles[i].gene)];
        one.sum += std::exp(score[i] - one.best);
    }
    std::vector<RankedGene> out(genes.size());
    std::vector<int> profiles(genes.size());
    std::vector<std::size_t> order(genes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::vector<double> total(genes.size());
    for (std::size_t g = 0; g < genes.size(); ++g)
        total[g] = genes[g].best + std::log(genes[g].sum) - profilesPower * std::log(double(genes[g].count));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return total[a] != total[b] ? total[a] > total[b] : m_genes[qsizetype(a)] < m_genes[qsizetype(b)];
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t g = order[i];
        out[i].gene = m_genes[qsizetype(g)];
        out[i].score = total[g];
        out[i].rank = i > 0 && total[g] == out[i - 1].score ? out[i - 1].rank : int(i) + 1;
        if (int(i) >= explained)
            continue;
        const Profile &profile = m_profiles[std::size_t(genes[g].profile)];
        if (profile.disease >= 0)
            std::tie(out[i].disease, out[i].diseaseName) = m_diseases[std::size_t(profile.disease)];
        out[i].because = reasons(profile, terms, weights, excluded);
    }
    return out;
}

std::vector<RankReason> GeneRanking::reasons(const Profile &profile, const std::vector<int> &observed,
                                             const std::vector<double> &weights, const std::vector<int> &excluded) const
{
    std::vector<RankReason> out;
    for (std::size_t q = 0; q < observed.size(); ++q) {
        const auto asked = m_ontology->closure(observed[q]);
        RankReason reason;
        reason.asked = observed[q];
        double fit = 0, best = 0;
        for (const auto &[place, frequency] : profile.terms) {
            const auto above = m_ontology->closure(place);
            double norm = 0, here = 0, telling = 0;
            int shared = -1;
            for (const int one : above) {
                const double weight = std::pow(m_share[std::size_t(place)] / m_share[std::size_t(one)], kappa);
                norm += weight;
                if (!std::binary_search(asked.begin(), asked.end(), one))
                    continue;
                here += weight / m_share[std::size_t(one)];
                if (1 / m_share[std::size_t(one)] > telling) {
                    telling = 1 / m_share[std::size_t(one)];
                    shared = one;
                }
            }
            here *= weightOf(frequency) / norm;
            fit += here;
            if (here > best) {
                best = here;
                reason.found = place;
                reason.shared = shared;
            }
        }
        reason.contribution = weights[q] * std::log((fit + mu) / (profile.weight + mu));
        // The root alone says nothing.
        if (reason.shared >= 0 && (m_ontology->term(reason.shared).number <= 1 ||
                                   m_ontology->term(reason.shared).number == PhenotypeOntology::phenotypicAbnormality))
            reason.found = reason.shared = -1;
        out.push_back(reason);
    }
    for (const int term : excluded) {
        double highest = 0;
        RankReason reason;
        reason.asked = term;
        reason.excluded = true;
        for (const auto &[place, frequency] : profile.terms) {
            const double here = frequency < 0 ? unknownWhenExcluded : double(frequency);
            if (here > highest && m_ontology->isBelow(place, m_ontology->term(term).number)) {
                highest = here;
                reason.found = place;
                reason.shared = term;
            }
        }
        reason.contribution = std::log(1 - looked * highest);
        if (highest > 0)
            out.push_back(reason);
    }
    std::stable_sort(out.begin(), out.end(), [](const RankReason &a, const RankReason &b) { return a.contribution > b.contribution; });
    return out;
}

} // namespace enza::knowledge
