// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/phenotype_ontology.h"

/// Genes in the order in which a patient's phenotype speaks for them.
///
/// A language model of what is written down about patients (query likelihood with Dirichlet smoothing, Zhai and
/// Lafferty 2001; translation between words as in Berger and Lafferty 1999), with the ontology as the dictionary.
/// Each gene has the profile of all its annotations and one for each disease that is its own. Whoever has what a
/// profile says at term t is described by a term below an ancestor a of t, with a weight of (p(t)/p(a))^κ: exact
/// words most often, general or related ones less. p is the share of all gene annotations that lie below a term,
/// so rare terms count more. A term of the patient then contributes
///     log( (Σ over t of w_t · α_a(t)/p(a), over ancestors a shared with t, + µ) / (Σ w_t + µ) ),
/// how much likelier it is in this profile than anywhere; long profiles gain nothing by their length. Terms of the
/// patient that say the same thing share their weight. w is the square root of the frequency (Orphanet, HPO), of
/// one half where it is unknown. A gene's score joins its profiles: the best one, softened by how many there are.
/// What was looked for and not found lowers a profile by how often its people have it (Robinson et al. 2020,
/// LIRICAL); where the frequency is unknown, only a little.
///
/// Diseases name their genes in newer files. Where none does (2017), a disease belongs to the genes whose
/// annotations hold most of its own (by information content), when these are at most three.
/// κ, µ and the exponents were taken from a coarse grid on 466 published patients (Phenopacket Store) where the
/// figures are flat; none is per gene or term, and no held-out patients were kept for them. Figures:
/// tests/knowledge/tst_gene_ranking_figures.
namespace enza::knowledge {

struct RankReason {
    int asked = -1;          ///< place of the patient's term
    int found = -1;          ///< the gene's annotation that fits best; -1: nothing does
    int shared = -1;         ///< the most telling term above both
    double contribution = 0; ///< to the score; negative speaks against
    bool excluded = false;
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
    struct Profile {
        int gene = 0;
        int disease = -1; ///< place in m_diseases; -1: the gene's own
        std::vector<std::pair<int, float>> terms; ///< place and frequency (-1 unknown)
        double weight = 0;                         ///< sum of the terms' weights
    };
    struct Posting {
        quint32 profile;
        float value;
    };
    struct Postings {
        std::vector<quint32> ends; ///< by place
        std::vector<Posting> all;
        std::span<const Posting> of(int place) const;
    };
    void addProfile(int gene, int disease, const std::vector<std::pair<HpoNumber, float>> &terms, bool propagated);
    void inferGenes(const HpoAnnotations &annotations, std::vector<QStringList> &genesOf) const;
    void weigh();
    std::vector<double> queryWeights(const std::vector<int> &terms) const;
    std::vector<double> excludedCosts(int term) const;
    std::vector<RankReason> reasons(const Profile &profile, const std::vector<int> &observed, const std::vector<double> &weights,
                                    const std::vector<int> &excluded) const;

    std::shared_ptr<const PhenotypeOntology> m_ontology;
    QStringList m_genes;
    QHash<QString, QStringList> m_inheritance;
    std::vector<std::pair<QString, QString>> m_diseases; ///< id, name
    std::vector<Profile> m_profiles;
    std::vector<double> m_share;       ///< p, by place
    std::vector<double> m_information; ///< by place: information beyond the most telling parent
    Postings m_kernel;                 ///< Σ w α/p, by ancestor
    Postings m_direct;                 ///< frequencies, by annotated term
};

} // namespace enza::knowledge
