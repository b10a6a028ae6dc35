// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/phenotype_ontology.h"

namespace enza::knowledge {

/// What is annotated to genes and diseases, prepared so that a patient's terms find how likely each profile makes
/// them. See gene_ranking.h for the model. Never changed once prepared; any thread.
class PhenotypeProfiles
{
public:
    struct Profile {
        int disease = -1;                         ///< place among the annotations' diseases; -1: a gene's own
        std::vector<std::pair<int, float>> terms; ///< place and frequency (-1 unknown)
        double weight = 0;                        ///< sum of the terms' weights
    };
    explicit PhenotypeProfiles(std::shared_ptr<const PhenotypeOntology> ontology) : m_ontology(std::move(ontology)) {}

    /// Terms that are no phenotypic abnormality are left out. `propagated`: every term is repeated for all above it.
    int add(int disease, const std::vector<std::pair<HpoNumber, float>> &terms, bool propagated);
    /// After the last one. `ranked`: which profiles are asked for; the others are only there to be alike.
    void prepare(const std::vector<bool> &ranked);

    int size() const { return int(m_profiles.size()); }
    const Profile &at(int profile) const { return m_profiles[std::size_t(profile)]; }
    const PhenotypeOntology &ontology() const { return *m_ontology; }

    /// How much of what each term says the others do not say too, 0 to 1.
    std::vector<double> shares(const std::vector<int> &terms) const;
    /// By profile: how much likelier than anywhere the term is, summed over what is annotated.
    void fits(int term, std::vector<float> &out) const;
    /// The same for an annotation alone, and the most telling term above both (-1: none).
    std::pair<double, int> fit(int annotation, float frequency, int term) const;
    /// The same for what is alike, of the `fits` of all.
    double alike(int profile, const std::vector<float> &fits) const;
    /// The one that adds most to that; -1: none.
    int mostAlike(int profile, const std::vector<float> &fits) const;
    /// The score of a term with that fit, as a logarithm.
    double score(int profile, double fit, double alike) const;
    /// Share of what alike profiles say in the score.
    static double shareOfAlike(double fit, double alike);
    /// By profile: what it costs that the term was looked for and not found.
    std::vector<double> costs(int excluded) const;
    double cost(float frequency) const;

private:
    struct Posting {
        quint32 profile;
        float value;
    };
    struct Postings {
        std::vector<quint32> ends; ///< by place
        std::vector<Posting> all;
        std::span<const Posting> of(int place) const;
    };
    struct Alike {
        int profile = -1;
        float weight = 0;
    };
    static Postings indexed(std::size_t places, const std::vector<std::pair<int, Posting>> &entries);
    void weigh();
    void index();
    void findAlike(const std::vector<bool> &ranked);

    std::shared_ptr<const PhenotypeOntology> m_ontology;
    std::vector<Profile> m_profiles;
    std::vector<double> m_share;       ///< p, by place
    std::vector<double> m_information; ///< by place: information beyond the most telling parent
    Postings m_kernel;                 ///< Σ w α/p, by ancestor
    Postings m_direct;                 ///< frequencies, by annotated term
    std::vector<int> m_annotated;      ///< places that have any
    std::vector<double> m_length;      ///< by profile: what its length takes from a score
    std::vector<Alike> m_alike;        ///< one after the other
    std::vector<quint32> m_alikeEnds;  ///< by profile
};

} // namespace enza::knowledge
