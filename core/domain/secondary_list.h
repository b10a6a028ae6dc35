// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"

/// Lists of genes whose variants are looked at beyond the clinical question: ACMG SF, and tables of a country
/// or a hospital. Rule sets of kind "secondary-findings" and "gene-list" have this shape.
namespace enza {

/// What a pathogenic variant does there; what does something else is not a secondary finding.
enum class Mechanism { Any, GainOfFunction, NotLossOfFunction, Truncating, NamedVariant };
template <> struct EnumNames<Mechanism> {
    static constexpr std::pair<Mechanism, const char *> values[] = {
        {Mechanism::Any, "any"}, {Mechanism::GainOfFunction, "gain_of_function"},
        {Mechanism::NotLossOfFunction, "not_loss_of_function"}, {Mechanism::Truncating, "truncating"},
        {Mechanism::NamedVariant, "named_variant"}};
};

enum class InheritanceMode { Unknown, Dominant, Recessive, XLinked };
template <> struct EnumNames<InheritanceMode> {
    static constexpr std::pair<InheritanceMode, const char *> values[] = {
        {InheritanceMode::Unknown, "unknown"}, {InheritanceMode::Dominant, "AD"}, {InheritanceMode::Recessive, "AR"},
        {InheritanceMode::XLinked, "XL"}};
};

/// Which of the pathogenic and likely pathogenic variants are reported (ACMG SF v3.3, Lee 2025).
enum class ReportingCriterion {
    Unstated, AllPlp, TwoPlpVariants, TruncatingPlpOnly, HfeC282yHomozygotes, AnyZygosityPlp, HemiHomoOr2hetPlp
};
template <> struct EnumNames<ReportingCriterion> {
    static constexpr std::pair<ReportingCriterion, const char *> values[] = {
        {ReportingCriterion::Unstated, "unstated"},
        {ReportingCriterion::AllPlp, "all_plp"},
        {ReportingCriterion::TwoPlpVariants, "two_plp_variants"},
        {ReportingCriterion::TruncatingPlpOnly, "truncating_plp_only"},
        {ReportingCriterion::HfeC282yHomozygotes, "hfe_c282y_homozygotes"},
        {ReportingCriterion::AnyZygosityPlp, "any_zygosity_plp"},
        {ReportingCriterion::HemiHomoOr2hetPlp, "hemi_homo_or_2het_plp"}};
};

/// Adult: onset before majority is exceptional. Unknown is treated as child: nothing is withheld for it.
enum class ConditionOnset { Unknown, Child, Adult };
template <> struct EnumNames<ConditionOnset> {
    static constexpr std::pair<ConditionOnset, const char *> values[] = {
        {ConditionOnset::Unknown, "unknown"}, {ConditionOnset::Child, "child"}, {ConditionOnset::Adult, "adult"}};
};

struct SecondaryEntry {
    QString gene;
    QString condition;
    QString category; ///< as consent forms may ask by: "cancer", "cardiovascular", …; empty: none stated
    Mechanism mechanism = Mechanism::Any;
    InheritanceMode inheritance = InheritanceMode::Unknown;
    ReportingCriterion criterion = ReportingCriterion::Unstated;
    ConditionOnset onset = ConditionOnset::Unknown;
    QStringList flags; ///< "needs_person", "named_condition_only", "identifier_differs"
    QString grade;     ///< disclosure grade as the imported table has it; never made up here
    QString note;
};

/// Where a gene lies, 1-based, both ends included; contigs without "chr".
struct GenePlace {
    QString gene, assembly, contig;
    qint64 start = 0, end = 0;
};

/// All names under which a gene may stand in a file.
struct GeneNames {
    QString symbol;
    QStringList ids;    ///< "HGNC:1100", "ENSG00000012048", "NCBI:672"
    QStringList former; ///< symbols it had
};

struct SecondaryList {
    enum class PhaseUnknown { Person, Reportable };
    QString pin;  ///< of the rule set
    QString name;
    bool reference = false; ///< a table to look things up in, not one of secondary findings
    PhaseUnknown phaseUnknown = PhaseUnknown::Person; ///< two variants that may lie on one chromosome
    QList<SecondaryEntry> entries;
    QList<GeneNames> names;
    QList<GenePlace> places;

    QSet<QString> genes() const;
};

/// BadInput with the field when the set is not of this shape.
Result<SecondaryList> readSecondaryList(const RuleSet &set);

template <typename S> void describe(S &s, SecondaryEntry &v)
{
    s.field("gene", v.gene);
    s.field("condition", v.condition);
    s.field("category", v.category);
    s.field("mechanism", v.mechanism);
    s.field("inheritance", v.inheritance);
    s.field("criterion", v.criterion);
    s.field("onset", v.onset);
    s.field("flags", v.flags);
    s.field("grade", v.grade);
    s.field("note", v.note);
}

} // namespace enza
