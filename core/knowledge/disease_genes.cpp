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
        for (const int gene : touched) {
            if (best >= leastInformation && best >= held * total && overlap[std::size_t(gene)] >= nearlyAsGood * best)
                out.genes[d].append(annotations.genes[std::size_t(gene)].symbol);
            overlap[std::size_t(gene)] = 0;
        }
    }
    return out;
}

} // namespace enza::knowledge
