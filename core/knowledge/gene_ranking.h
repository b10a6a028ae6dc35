// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/phenotype_profiles.h"

/// Genes in the order in which a patient's phenotype speaks for them.
///
/// A language model of what is written down about patients (query likelihood with Dirichlet smoothing, Zhai and
/// Lafferty 2001; translation between words as in Berger and Lafferty 1999), with the ontology as the dictionary.
/// Each gene has the profile of all its annotations and one for each disease that is its own. Whoever has what a
/// profile says at term t is described by a term below an ancestor a of t, with a weight of (p(t)/p(a))^κ: exact
/// words most often, general or related ones less. p is the share of all gene annotations that lie below a term,
/// so rare terms count more. How much likelier a term of the patient is in a profile than anywhere is then
///     f = Σ over t of w_t · α_a(t)/p(a), over ancestors a shared with t,
/// and it contributes log( (f + ν·f' + µ) / (Σ w_t + ν + µ) ): long profiles gain nothing by their length. Nobody
/// writes down everything a disease does, and much is known of diseases like it: f' is the mean of f/Σw over the
/// diseases most alike (cluster-based smoothing, Liu and Croft 2004), by the rare annotations that they share;
/// diseases of unknown gene count too. Terms of the patient that say the same thing share their weight. w is the
/// square root of the frequency (Orphanet, HPO), of one half where it is unknown. A gene's score joins its
/// profiles: the best one, softened by how many there are. What was looked for and not found lowers a profile by
/// how often its people have it (after Robinson et al. 2020, LIRICAL), shared in the same way; where the frequency is
/// unknown, only a little.
///
/// Where no file says whose disease it is (2017), disease_genes.h tells it.
/// All numbers are from coarse grids on 466 published patients (Phenopacket Store) where the figures are flat; none is
/// per gene or term. Those of µ, ν and the weights of terms and profiles were also chosen with the genes of each fifth
/// left out in turn: top-10 60.1–60.7 % and top-1 26.6–27.3 % of those left out. Figures:
/// tests/knowledge/tst_gene_ranking_figures.
namespace enza::knowledge {

struct RankReason {
    int asked = -1;          ///< place of the patient's term
    int found = -1;          ///< the gene's annotation that fits best; -1: nothing does
    int shared = -1;         ///< the most telling term above both
    double contribution = 0; ///< to the score; negative speaks against
    bool excluded = false;
    /// More of it comes from diseases like this one than from its own annotations. The one that says most, where
    /// there is one to name.
    bool alike = false;
    QString alikeDisease, alikeName;
};

struct RankedGene {
    QString gene;
    int rank = 0; ///< 1 is best; equal scores share a rank
    double score = 0;
    QString disease, diseaseName;   ///< whose profile fits best; empty: the gene's annotations together, or a
                                    ///< disease that no file gives to this gene by name
    std::vector<RankReason> because; ///< strongest first
};

class GeneRanking
{
public:
    GeneRanking(std::shared_ptr<const PhenotypeOntology> ontology, const HpoAnnotations &annotations);

    /// All genes, best first; reasons for the first `explained`. Terms that are no phenotypic abnormality count for
    /// nothing; without any that does, the answer is empty. Places are those of the ontology.
    std::vector<RankedGene> rank(const std::vector<int> &observed, const std::vector<int> &excluded, int explained) const;
    int genes() const { return int(m_genes.size()); }
    /// "AD", "AR", "XL", … as annotated; empty when the annotations say none.
    QStringList inheritanceOf(const QString &gene) const { return m_inheritance.value(gene); }

private:
    struct Owned {
        int gene, profile;
    };
    std::vector<RankReason> reasons(int profile, const std::vector<int> &observed, const std::vector<double> &shares,
                                    const std::vector<std::vector<float>> &fits, const std::vector<int> &excluded) const;

    QStringList m_genes;
    QHash<QString, QStringList> m_inheritance;
    std::vector<std::pair<QString, QString>> m_diseases; ///< id, name; by place among the annotations' diseases
    bool m_diseasesSaid = false;                         ///< whose they are
    PhenotypeProfiles m_profiles;
    std::vector<Owned> m_owned;
};

} // namespace enza::knowledge
