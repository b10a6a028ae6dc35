// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/variant_field.h"

#include <QtGlobal>

namespace enza {
namespace {
using P = FieldInfo::Population;
using T = FieldType;
constexpr FieldInfo table[] = {
    {Field::Gene, "gene", T::Category, QT_TRANSLATE_NOOP("field", "Gene")},
    {Field::Genes, "genes", T::Category, QT_TRANSLATE_NOOP("field", "All genes")},
    {Field::GeneId, "gene_id", T::Category, QT_TRANSLATE_NOOP("field", "Gene ID")},
    {Field::Transcript, "transcript", T::Category, QT_TRANSLATE_NOOP("field", "Transcript")},
    {Field::Mane, "mane", T::Category, QT_TRANSLATE_NOOP("field", "MANE")},
    {Field::Consequence, "consequence", T::Category, QT_TRANSLATE_NOOP("field", "Consequence")},
    {Field::Impact, "impact", T::Category, QT_TRANSLATE_NOOP("field", "Impact")},
    {Field::HgvsC, "hgvs_c", T::Text, QT_TRANSLATE_NOOP("field", "HGVS c.")},
    {Field::HgvsP, "hgvs_p", T::Text, QT_TRANSLATE_NOOP("field", "HGVS p.")},
    {Field::Exon, "exon", T::Category, QT_TRANSLATE_NOOP("field", "Exon")},
    {Field::Intron, "intron", T::Category, QT_TRANSLATE_NOOP("field", "Intron")},
    {Field::Biotype, "biotype", T::Category, QT_TRANSLATE_NOOP("field", "Biotype")},
    {Field::GnomadAf, "gnomad_af", T::Number, QT_TRANSLATE_NOOP("field", "gnomAD"), P::General},
    {Field::GnomadExomeAf, "gnomad_exome_af", T::Number, QT_TRANSLATE_NOOP("field", "gnomAD exomes"), P::General},
    {Field::GnomadGenomeAf, "gnomad_genome_af", T::Number, QT_TRANSLATE_NOOP("field", "gnomAD genomes"), P::General},
    {Field::GnomadEasAf, "gnomad_eas_af", T::Number, QT_TRANSLATE_NOOP("field", "gnomAD East Asian"), P::General},
    {Field::GnomadFaf, "gnomad_faf", T::Number, QT_TRANSLATE_NOOP("field", "gnomAD grpmax FAF"), P::General},
    {Field::G1000Af, "g1000_af", T::Number, QT_TRANSLATE_NOOP("field", "1000 Genomes"), P::General},
    {Field::G1000EasAf, "g1000_eas_af", T::Number, QT_TRANSLATE_NOOP("field", "1000 Genomes East Asian"), P::General},
    {Field::ExacAf, "exac_af", T::Number, QT_TRANSLATE_NOOP("field", "ExAC"), P::General},
    {Field::TommoAf, "tommo_af", T::Number, QT_TRANSLATE_NOOP("field", "ToMMo"), P::Japanese},
    {Field::HgvdAf, "hgvd_af", T::Number, QT_TRANSLATE_NOOP("field", "HGVD"), P::Japanese},
    {Field::TogovarAf, "togovar_af", T::Number, QT_TRANSLATE_NOOP("field", "TogoVar"), P::Japanese},
    {Field::NcbnAf, "ncbn_af", T::Number, QT_TRANSLATE_NOOP("field", "NCBN"), P::Japanese},
    {Field::SwegenAf, "swegen_af", T::Number, QT_TRANSLATE_NOOP("field", "SweGen"), P::General},
    {Field::LocalAf, "local_af", T::Number, QT_TRANSLATE_NOOP("field", "In-house frequency")},
    {Field::LocalCount, "local_count", T::Integer, QT_TRANSLATE_NOOP("field", "In-house count")},
    {Field::ClinvarId, "clinvar_id", T::Text, QT_TRANSLATE_NOOP("field", "ClinVar ID")},
    {Field::ClinvarSig, "clinvar", T::Category, QT_TRANSLATE_NOOP("field", "ClinVar")},
    {Field::ClinvarReview, "clinvar_review", T::Category, QT_TRANSLATE_NOOP("field", "ClinVar review status")},
    {Field::Cosmic, "cosmic", T::Text, QT_TRANSLATE_NOOP("field", "COSMIC")},
    {Field::Dbsnp, "dbsnp", T::Text, QT_TRANSLATE_NOOP("field", "dbSNP")},
    {Field::Revel, "revel", T::Number, QT_TRANSLATE_NOOP("field", "REVEL")},
    {Field::Cadd, "cadd", T::Number, QT_TRANSLATE_NOOP("field", "CADD (phred)")},
    {Field::AlphaMissense, "alphamissense", T::Number, QT_TRANSLATE_NOOP("field", "AlphaMissense")},
    {Field::SpliceAi, "spliceai", T::Number, QT_TRANSLATE_NOOP("field", "SpliceAI (max Δ)")},
    {Field::BayesDel, "bayesdel", T::Number, QT_TRANSLATE_NOOP("field", "BayesDel (no AF)")},
    {Field::Sift, "sift", T::Category, QT_TRANSLATE_NOOP("field", "SIFT")},
    {Field::Polyphen, "polyphen", T::Category, QT_TRANSLATE_NOOP("field", "PolyPhen")},
    {Field::Gerp, "gerp", T::Number, QT_TRANSLATE_NOOP("field", "GERP++")},
    {Field::Phylop, "phylop", T::Number, QT_TRANSLATE_NOOP("field", "phyloP")},
    {Field::Phastcons, "phastcons", T::Number, QT_TRANSLATE_NOOP("field", "phastCons")},
    {Field::RankScore, "rank_score", T::Number, QT_TRANSLATE_NOOP("field", "Rank score")},
    {Field::GeneticModels, "genetic_models", T::Category, QT_TRANSLATE_NOOP("field", "Genetic models (file)")},
    {Field::CallerSet, "callers", T::Category, QT_TRANSLATE_NOOP("field", "Callers")},
    {Field::StrCount, "str_count", T::Text, QT_TRANSLATE_NOOP("field", "Repeat count")},
    {Field::StrStatus, "str_status", T::Category, QT_TRANSLATE_NOOP("field", "Repeat status")},
    {Field::CopyNumber, "copy_number", T::Number, QT_TRANSLATE_NOOP("field", "Copy number")},
    {Field::FusionPartner, "fusion", T::Category, QT_TRANSLATE_NOOP("field", "Fusion")},
};
static_assert(sizeof table / sizeof *table == fieldCount);
static_assert([] {
    for (int i = 0; i < fieldCount; ++i) {
        if (int(table[i].field) != i)
            return false;
    }
    return true;
}());
} // namespace

const FieldInfo &fieldInfo(Field field)
{
    return table[int(field)];
}

std::optional<Field> fieldFromName(std::string_view name)
{
    for (const FieldInfo &info : table) {
        if (name == info.name)
            return info.field;
    }
    return std::nullopt;
}

} // namespace enza
