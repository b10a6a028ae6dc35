// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/disease_genes.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace enza::knowledge {
namespace {

constexpr double held = 0.6, nearlyAsGood = 0.95; ///< of the disease's information; of the best gene's
constexpr std::size_t fewestTerms = 4;
/// In nats: some eight terms that one gene in twenty has. Genes with hundreds of annotations hold less by chance.
constexpr double leastInformation = 25;

} // namespace

DiseaseGenes genesOfDiseases(const HpoAnnotations &annotations)
{
    DiseaseGenes out;
    out.genes.resize(annotations.diseases.size());
    for (std::size_t d = 0; d < annotations.diseases.size(); ++d) {
        out.genes[d] = annotations.diseases[d].genes;
        out.said = out.said || !out.genes[d].isEmpty();
    }
    if (out.said)
        return out;

    std::unordered_map<HpoNumber, std::vector<int>> genesWith;
    for (std::size_t g = 0; g < annotations.genes.size(); ++g) {
        for (const HpoNumber term : annotations.genes[g].terms) {
            std::vector<int> &genes = genesWith[term];
            if (genes.empty() || genes.back() != int(g))
                genes.push_back(int(g));
        }
    }
    const double all = double(annotations.genes.size());
    struct Held {
        double information;
        const std::vector<int> *genes;
    };
    const std::vector<int> nobody;
    std::vector<Held> terms;
    std::vector<double> overlap(annotations.genes.size(), 0);
    std::vector<int> touched;
    for (std::size_t d = 0; d < annotations.diseases.size(); ++d) {
        const DiseaseProfile &disease = annotations.diseases[d];
        if (disease.terms.size() < fewestTerms)
            continue;
        terms.clear();
        double total = 0;
        for (const HpoFrequency &one : disease.terms) {
            const auto found = genesWith.find(one.term);
            const std::vector<int> &genes = found == genesWith.end() ? nobody : found->second;
            terms.push_back({std::log(all / std::max(1.0, double(genes.size()))), &genes});
            total += terms.back().information;
        }
        // Rarest first: who has none of them when too little is left is not the owner, and need not be looked at.
        std::sort(terms.begin(), terms.end(), [](const Held &a, const Held &b) { return a.information > b.information; });
        touched.clear();
        double left = total;
        for (const Held &term : terms) {
            if (left >= held * total) {
                for (const int gene : *term.genes) {
                    if (overlap[std::size_t(gene)] == 0)
                        touched.push_back(gene);
                    overlap[std::size_t(gene)] += term.information;
                }
            } else {
                std::erase_if(touched, [&](int gene) {
                    const bool hopeless = overlap[std::size_t(gene)] + left < held * total;
                    if (hopeless)
                        overlap[std::size_t(gene)] = 0;
                    return hopeless;
                });
                for (const int gene : touched) {
                    if (std::binary_search(term.genes->begin(), term.genes->end(), gene))
                        overlap[std::size_t(gene)] += term.information;
                }
            }
            left -= term.information;
        }
        double best = 0;
        for (const int gene : touched)
            best = std::max(best, overlap[std::size_t(gene)]);
        std::sort(touched.begin(), touched.end());
        for (const int gene : touched) {
            if (best >= leastInformation && best >= held * total && overlap[std::size_t(gene)] >= nearlyAsGood * best)
                out.genes[d].append(annotations.genes[std::size_t(gene)].symbol);
            overlap[std::size_t(gene)] = 0;
        }
    }
    return out;
}

} // namespace enza::knowledge
