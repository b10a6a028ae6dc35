// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/suggestion.h"

#include <QStringList>

#include <optional>

/// What file, family and knowledge say about one variant, gathered by workflow/ and judged by suggest.h.
/// Everything is optional, and nothing here stands for "no" but a value that says so.
namespace enza::interpretation {

/// Where a fact is from and as of when (invalid: unknown).
struct FactSource
{
    QString name;
    QDate date;
};

template <typename T> struct Fact
{
    T value{};
    FactSource source;
};
template <typename T> using MaybeFact = std::optional<Fact<T>>;

/// "5/12", or "3-5/12" for what covers several.
struct NumberedPart
{
    int first = 0, last = 0, total = 0;
};

struct TranscriptEvidence
{
    QString gene, transcript, hgvsC, hgvsP;
    QStringList terms; ///< Sequence Ontology terms
    bool proteinCoding = false;
    bool mane = false; ///< MANE Select or Plus Clinical
    bool canonical = false;
    std::optional<NumberedPart> exon, intron;
    std::optional<int> codon;           ///< first residue changed, 1-based
    std::optional<int> proteinLength;   ///< residues
    /// Reference and changed codon, "cGc/cAc": the annotated one, else all that fit the names of the change.
    QStringList codons;
    std::optional<int> strand;          ///< 1 or -1; as annotated, else by the coding name
    MaybeFact<bool> escapesDecay;       ///< nonsense-mediated decay, as a tool annotated it
    MaybeFact<int> basesToLastJunction; ///< from the new stop codon to the last exon junction
};

/// One population column. `annotated` without a value: the file knows the source and has nothing there for
/// this variant, so it is absent from it. Not annotated: nobody looked.
struct FrequencyEvidence
{
    enum class Population { General, Filtering, EastAsian, Japanese };
    QString column; ///< as in `--where`, e.g. "tommo_af"
    QString label;  ///< "ToMMo"
    Population population = Population::General;
    bool annotated = false;
    std::optional<double> value; ///< fraction; filtering: lower bound of the group with the highest
    FactSource source;
};

struct PredictorEvidence
{
    QString column; ///< "revel", "spliceai", …
    std::optional<double> value;
    bool annotated = false; ///< the file scores other variants with it
    FactSource source;
};

/// One person's call of the variant.
struct CallEvidence
{
    std::optional<int> copies; ///< missing alleles: unknown
    std::optional<qint64> depth, altDepth, quality;
};

struct FamilyEvidence
{
    std::optional<CallEvidence> child, mother, father; ///< nothing: no sample of that person in the file
    std::optional<bool> parentageConfirmed;            ///< by the identity check of the data
    bool motherMatters = true, fatherMatters = true;   ///< a son's X is his mother's
    bool identityCheckOpen = false; ///< says no more than that; nothing is judged from parents meanwhile
    FactSource source;
};

/// A record of the same codon (same gene) in ClinVar, or among known oncogenic variants.
struct CodonRecord
{
    QString accession;      ///< "VCV000012345"
    QString change;         ///< "p.Arg175His"
    QString classification; ///< "P", "LP", "VUS", "LB", "B", "O", "LO"; empty: conflicting or none given
    int stars = 0;
    bool sameVariant = false;
    FactSource source;
};

/// Another variant of the same person in the same gene.
struct SecondVariant
{
    enum class Phase { Unknown, Trans, Cis };
    QString name;
    QString classification; ///< as above
    Phase phase = Phase::Unknown;
    enum class Means { None, Parents, Reads, Person } phasedBy = Means::None;
    FactSource source; ///< of the classification
    FactSource phaseSource{}; ///< who said so, where a person did
};

struct HotspotEvidence
{
    int atResidue = 0, sameChange = 0; ///< samples
    FactSource source;
};

/// What only a person can judge; nothing chosen is unknown.
enum class PhenotypeFit { HighlySpecific, Consistent, Heterogeneous, NotConsistent };

struct VariantEvidence
{
    QString gene;
    QString variant; ///< key text
    bool structural = false;
    QString structuralType;                ///< "DEL", "DUP", …
    bool indel = false;                    ///< short insertion or deletion
    std::optional<int> residuesChanged;    ///< an in-frame change: how many residues longer or shorter
    QList<TranscriptEvidence> transcripts; ///< all of the gene, the chosen one first
    FactSource annotation;                 ///< of the transcripts

    // The tree of PVS1 asks for these beyond what the transcripts say.
    MaybeFact<bool> decay;          ///< nonsense-mediated decay predicted
    MaybeFact<bool> exonRelevant;   ///< the exon is in a biologically relevant transcript
    MaybeFact<bool> regionCritical; ///< what is lost is critical to the protein's function
    MaybeFact<bool>
        lossFrequentInExon;         ///< loss-of-function variants of the exon are frequent in the population
    MaybeFact<bool> frameKept;      ///< skipping or deleting the exon keeps the reading frame
    MaybeFact<double> fractionLost; ///< of the protein, 0–1
    MaybeFact<bool> wholeGene;      ///< a deletion takes the whole gene
    MaybeFact<bool> tandem;         ///< proven (true) or proven not (false) in tandem
    MaybeFact<bool> alternativeStart;          ///< another functional transcript starts elsewhere
    MaybeFact<bool> pathogenicBeforeNextStart; ///< … variants upstream of the next in-frame start codon
    MaybeFact<QString> inheritance;            ///< "AD", "AR", "XL", several joined by ','
    MaybeFact<bool> inRepeat;                  ///< in a repetitive region without known function
    MaybeFact<PhenotypeFit> phenotypeFit;
    MaybeFact<double> oddsPath; ///< of a functional study: odds of pathogenicity its result gives
    MaybeFact<bool> oddsPathValidated; ///< false: without controls enough for statistics, which caps the strength

    QList<FrequencyEvidence> frequencies;
    QList<PredictorEvidence> predictors; ///< conservation too
    std::optional<CallEvidence> call;    ///< of the person whose variant it is
    std::optional<FamilyEvidence> family;
    std::optional<QList<CodonRecord>> sameCodon; ///< nothing: nobody could look
    Text noCodonRecords;                         ///< why not
    FactSource codonSource;                      ///< what was asked, also when it knew nothing
    std::optional<QList<CodonRecord>> oncogenicAtCodon;
    Text noOncogenicRecords;
    FactSource oncogenicSource;
    std::optional<QList<SecondVariant>> secondVariants; ///< marked in the case, or known to be pathogenic
    int unclassifiedSecond = 0;             ///< further ones of the gene that nobody could look up
    std::optional<HotspotEvidence> hotspot; ///< from an imported table
};

} // namespace enza::interpretation
