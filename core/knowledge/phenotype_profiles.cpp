// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/phenotype_profiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <thread>

namespace enza::knowledge {
namespace {

// See gene_ranking.h for what they are and where they come from.
constexpr double kappa = 0.4;
constexpr double mu = 8;
constexpr double nu = 3;
constexpr double frequencyPower = 0.5;
constexpr double unknownFrequency = 0.5;
constexpr double unseen = 0.5; ///< annotations that every term is taken to have
// Profiles that are alike.
constexpr std::size_t mostAlikes = 40;
constexpr std::size_t fewestTerms = 3; ///< of one that tells something of others
constexpr double rare = 0.02;          ///< of the profiles have what makes them alike, or `rareAnyway` of them
constexpr std::size_t rareAnyway = 20;
constexpr double likenessPower = 3;
// Excluded terms.
/// Of those who have what is annotated, how many show it when looked for: it may be mild or come later, and what is
/// annotated was seen in other people.
constexpr double looked = 0.5;
/// Most annotations of 2017 state no frequency: what is not there then says next to nothing.
constexpr float unknownWhenExcluded = 0.05f;

double weightOf(float frequency)
{
    return std::pow(frequency < 0 ? unknownFrequency : std::max(frequency, 0.02f), frequencyPower);
}

} // namespace

std::span<const PhenotypeProfiles::Posting> PhenotypeProfiles::Postings::of(int place) const
{
    const quint32 begin = place == 0 ? 0 : ends[std::size_t(place) - 1];
    return {all.data() + begin, ends[std::size_t(place)] - begin};
}

PhenotypeProfiles::Postings PhenotypeProfiles::indexed(std::size_t places, const std::vector<std::pair<int, Posting>> &entries)
{
    Postings out;
    out.ends.assign(places, 0);
    for (const auto &[place, posting] : entries)
        ++out.ends[std::size_t(place)];
    std::partial_sum(out.ends.begin(), out.ends.end(), out.ends.begin());
    out.all.resize(entries.size());
    std::vector<quint32> at = out.ends;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        out.all[--at[std::size_t(entry->first)]] = entry->second;
    return out;
}

int PhenotypeProfiles::add(int disease, const std::vector<std::pair<HpoNumber, float>> &terms, bool propagated)
{
    Profile profile;
    profile.disease = disease;
    const int root = m_ontology->find(PhenotypeOntology::phenotypicAbnormality);
    for (const auto &[number, frequency] : terms) {
        const int place = m_ontology->current(number);
        if (place < 0 || place == root)
            continue;
        const auto above = m_ontology->closure(place);
        if (std::binary_search(above.begin(), above.end(), root))
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
    m_profiles.push_back(std::move(profile));
    return size() - 1;
}

void PhenotypeProfiles::prepare(const std::vector<bool> &ranked)
{
    weigh();
    index();
    findAlike(ranked);
}

void PhenotypeProfiles::weigh()
{
    const std::size_t places = std::size_t(m_ontology->size());
    // Shares and information of the genes' own profiles; of the diseases' where a file names no genes by themselves.
    const bool own = std::any_of(m_profiles.begin(), m_profiles.end(), [](const Profile &p) { return p.disease < 0; });
    std::vector<double> here(places, unseen), holders(places, 0);
    std::vector<int> last(places, -1);
    double counted = 0;
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        if (own && m_profiles[i].disease >= 0)
            continue;
        ++counted;
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
    m_share.assign(places, 0);
    double total = 0;
    for (std::size_t t = 0; t < places; ++t) {
        if (m_ontology->term(int(t)).obsolete)
            continue;
        total += here[t];
        for (const int above : m_ontology->closure(int(t)))
            m_share[std::size_t(above)] += here[t];
    }
    for (double &share : m_share)
        share /= total;
    std::vector<double> information(places);
    for (std::size_t t = 0; t < places; ++t)
        information[t] = -std::log((holders[t] + 0.5) / (counted + 0.5));
    m_information.assign(places, 0);
    for (std::size_t t = 0; t < places; ++t) {
        double above = 0;
        for (const HpoNumber parent : m_ontology->term(int(t)).parents) {
            if (const int place = m_ontology->find(parent); place >= 0)
                above = std::max(above, information[std::size_t(place)]);
        }
        m_information[t] = std::max(0.0, information[t] - above);
    }
}

void PhenotypeProfiles::index()
{
    const std::size_t places = std::size_t(m_ontology->size());
    // α/p of every annotated term's ancestors, once for all profiles.
    std::vector<double> power(places, 0);
    for (std::size_t t = 0; t < places; ++t)
        power[t] = m_share[t] > 0 ? std::pow(m_share[t], -kappa) : 0;
    std::vector<std::vector<float>> kernels(places);
    const auto kernelOf = [&](int place) -> const std::vector<float> & {
        std::vector<float> &kernel = kernels[std::size_t(place)];
        if (!kernel.empty())
            return kernel;
        double sum = 0;
        const auto above = m_ontology->closure(place);
        for (const int one : above)
            sum += power[std::size_t(one)];
        for (const int one : above)
            kernel.push_back(float(power[std::size_t(one)] / (sum * m_share[std::size_t(one)])));
        m_annotated.push_back(place);
        return kernel;
    };
    std::vector<std::pair<int, Posting>> kernel, direct;
    std::vector<float> sums(places, 0);
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
        m_length.push_back(std::log(m_profiles[i].weight + nu + mu));
    }
    m_kernel = indexed(places, kernel);
    m_direct = indexed(places, direct);
}

void PhenotypeProfiles::findAlike(const std::vector<bool> &ranked)
{
    // Diseases tell what goes together; without any, genes do.
    const bool diseases = std::any_of(m_profiles.begin(), m_profiles.end(), [](const Profile &p) { return p.disease >= 0; });
    std::vector<int> tellers;
    for (int i = 0; i < size(); ++i) {
        if ((!diseases || at(i).disease >= 0) && at(i).terms.size() >= fewestTerms)
            tellers.push_back(i);
    }
    const std::size_t limit = std::max(rareAnyway, std::size_t(rare * double(tellers.size())));
    std::vector<int> tells(m_profiles.size(), -1); // place among the tellers: few and dense, so that sums stay near
    for (std::size_t i = 0; i < tellers.size(); ++i)
        tells[std::size_t(tellers[i])] = int(i);

    // Which of them have a term or something below it: m_kernel knows. Only what is rare is asked.
    const std::size_t places = std::size_t(m_ontology->size());
    std::vector<quint32> ends(places, 0);
    std::vector<int> holders;
    std::vector<double> norm(m_profiles.size(), 0);
    for (std::size_t place = 0; place < places; ++place) {
        const auto all = m_kernel.of(int(place));
        if (m_information[place] > 0 && std::size_t(std::count_if(all.begin(), all.end(), [&](const Posting &p) { return tells[p.profile] >= 0; })) <= limit) {
            for (const Posting &holder : all) {
                norm[holder.profile] += m_information[place];
                if (tells[holder.profile] >= 0)
                    holders.push_back(tells[holder.profile]);
            }
        }
        ends[place] = quint32(holders.size());
    }

    std::vector<float> inverse(norm.size());
    for (std::size_t i = 0; i < norm.size(); ++i)
        inverse[i] = norm[i] > 0 ? float(1 / std::sqrt(norm[i])) : 0;

    std::vector<std::vector<Alike>> found(m_profiles.size());
    const auto work = [&](std::size_t from, std::size_t step) {
        std::vector<float> shared(tellers.size(), 0);
        std::vector<int> touched, mine;
        std::vector<std::pair<float, int>> best;
        for (std::size_t i = from; i < m_profiles.size(); i += step) {
            if (!ranked[i])
                continue;
            mine.clear();
            for (const auto &[place, frequency] : m_profiles[i].terms) {
                const auto above = m_ontology->closure(place);
                mine.insert(mine.end(), above.begin(), above.end());
            }
            std::sort(mine.begin(), mine.end());
            mine.erase(std::unique(mine.begin(), mine.end()), mine.end());
            touched.clear();
            for (const int place : mine) {
                const float information = float(m_information[std::size_t(place)]);
                for (quint32 h = place == 0 ? 0 : ends[std::size_t(place) - 1]; h < ends[std::size_t(place)]; ++h) {
                    float &sum = shared[std::size_t(holders[h])];
                    if (sum == 0)
                        touched.push_back(holders[h]);
                    sum += information;
                }
            }
            best.clear();
            for (const int teller : touched) {
                const int other = tellers[std::size_t(teller)];
                if (std::size_t(other) != i)
                    best.push_back({shared[std::size_t(teller)] * inverse[i] * inverse[std::size_t(other)], other});
                shared[std::size_t(teller)] = 0;
            }
            const auto more = [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; };
            if (best.size() > mostAlikes) {
                std::nth_element(best.begin(), best.begin() + mostAlikes, best.end(), more);
                best.resize(mostAlikes);
            }
            std::sort(best.begin(), best.end(), more);
            double sum = 0;
            for (const auto &[likeness, other] : best)
                sum += std::pow(double(likeness), likenessPower);
            for (const auto &[likeness, other] : best)
                found[i].push_back({other, float(std::pow(double(likeness), likenessPower) / sum / at(other).weight)});
        }
    };
    const std::size_t workers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4);
    {
        std::vector<std::jthread> others;
        for (std::size_t w = 1; w < workers; ++w)
            others.emplace_back(work, w, workers);
        work(0, workers);
    }
    for (const std::vector<Alike> &one : found) {
        m_alike.insert(m_alike.end(), one.begin(), one.end());
        m_alikeEnds.push_back(quint32(m_alike.size()));
    }
}

std::vector<double> PhenotypeProfiles::shares(const std::vector<int> &terms) const
{
    std::unordered_map<int, int> holders;
    for (const int term : terms) {
        for (const int above : m_ontology->closure(term))
            ++holders[above];
    }
    std::vector<double> out;
    for (const int term : terms) {
        double all = 0, alone = 0;
        for (const int above : m_ontology->closure(term)) {
            all += m_information[std::size_t(above)];
            alone += m_information[std::size_t(above)] / holders[above];
        }
        out.push_back(all > 0 ? alone / all : 0);
    }
    return out;
}

void PhenotypeProfiles::fits(int term, std::vector<float> &out) const
{
    out.assign(m_profiles.size(), 0);
    for (const int above : m_ontology->closure(term)) {
        for (const Posting &posting : m_kernel.of(above))
            out[posting.profile] += posting.value;
    }
}

std::pair<double, int> PhenotypeProfiles::fit(int annotation, float frequency, int term) const
{
    const auto asked = m_ontology->closure(term);
    double norm = 0, here = 0, telling = 0;
    int shared = -1;
    for (const int one : m_ontology->closure(annotation)) {
        const double share = m_share[std::size_t(one)];
        const double weight = std::pow(share, -kappa);
        norm += weight;
        if (!std::binary_search(asked.begin(), asked.end(), one))
            continue;
        here += weight / share;
        if (1 / share > telling) {
            telling = 1 / share;
            shared = one;
        }
    }
    return {here * weightOf(frequency) / norm, shared};
}

double PhenotypeProfiles::alike(int profile, const std::vector<float> &fits) const
{
    const quint32 begin = profile == 0 ? 0 : m_alikeEnds[std::size_t(profile) - 1], end = m_alikeEnds[std::size_t(profile)];
    if (begin == end)
        return 1; // nothing is: as likely as anywhere
    double sum = 0;
    for (quint32 i = begin; i < end; ++i)
        sum += double(m_alike[i].weight * fits[std::size_t(m_alike[i].profile)]);
    return sum;
}

int PhenotypeProfiles::mostAlike(int profile, const std::vector<float> &fits) const
{
    const quint32 begin = profile == 0 ? 0 : m_alikeEnds[std::size_t(profile) - 1], end = m_alikeEnds[std::size_t(profile)];
    int best = -1;
    float most = 0;
    for (quint32 i = begin; i < end; ++i) {
        const float here = m_alike[i].weight * fits[std::size_t(m_alike[i].profile)];
        if (here > most) {
            most = here;
            best = m_alike[i].profile;
        }
    }
    return best;
}

double PhenotypeProfiles::score(int profile, double fit, double alike) const
{
    return std::log(fit + nu * alike + mu) - m_length[std::size_t(profile)];
}

double PhenotypeProfiles::shareOfAlike(double fit, double alike)
{
    return nu * alike / (fit + nu * alike + mu);
}

std::vector<double> PhenotypeProfiles::costs(int excluded) const
{
    // By profile: the highest frequency of what lies at or below the term.
    std::vector<float> highest(m_profiles.size(), 0);
    for (const int place : m_annotated) {
        const auto above = m_ontology->closure(place);
        if (!std::binary_search(above.begin(), above.end(), excluded))
            continue;
        for (const Posting &posting : m_direct.of(place)) {
            const float frequency = posting.value < 0 ? unknownWhenExcluded : posting.value;
            highest[posting.profile] = std::max(highest[posting.profile], frequency);
        }
    }
    std::vector<double> out(m_profiles.size(), 0);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (highest[i] > 0)
            out[i] = cost(highest[i]);
    }
    return out;
}

double PhenotypeProfiles::cost(float frequency) const
{
    return std::log(1 - looked * double(frequency < 0 ? unknownWhenExcluded : frequency));
}

} // namespace enza::knowledge
