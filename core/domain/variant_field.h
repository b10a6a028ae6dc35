// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

/// The canonical columns of a variant: what annotation dialects and site profiles are mapped to, what
/// the column store keeps, what `--where` compares and the table shows. Extending it is one line.
namespace enza {

enum class FieldType : unsigned char {
    Text,     ///< free text, stored as is
    Category, ///< few distinct values, stored as a dictionary
    Number,   ///< float; frequencies are fractions 0–1
    Integer,
};

/// Fields that belong to an allele and come from the file's annotation or INFO. Position, alleles,
/// type, QUAL, FILTER and the samples' values are columns too but are not mapped by profiles.
enum class Field : unsigned char {
    Gene, Genes, GeneId, Transcript, Mane, Consequence, Impact, HgvsC, HgvsP, Exon, Intron, Biotype,
    GnomadAf, GnomadExomeAf, GnomadGenomeAf, GnomadEasAf, GnomadFaf, G1000Af, G1000EasAf, ExacAf,
    TommoAf, HgvdAf, TogovarAf, NcbnAf, SwegenAf, LocalAf, LocalCount,
    ClinvarId, ClinvarSig, ClinvarReview, Cosmic, Dbsnp,
    Revel, Cadd, AlphaMissense, SpliceAi, BayesDel, Sift, Polyphen, Gerp, Phylop, Phastcons,
    RankScore, GeneticModels, CallerSet, StrCount, StrStatus, CopyNumber, FusionPartner,
    Count_
};
constexpr int fieldCount = int(Field::Count_);

struct FieldInfo {
    Field field;
    const char *name;  ///< as in `--where` and `--columns`
    FieldType type;
    const char *label; ///< English source text, translated in context "field"
    /// Frequency in a population, 0–1: counts towards `af` (the highest known one); Japanese ones also
    /// towards `jp_af`.
    enum class Population : unsigned char { None, General, Japanese } population = Population::None;
};

/// In the order of the enum.
const FieldInfo &fieldInfo(Field field);
std::optional<Field> fieldFromName(std::string_view name);

} // namespace enza
