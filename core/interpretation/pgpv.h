// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/text.h"
#include "domain/rule_set.h"
#include "domain/variant_key.h"

/// Tumour-only sequencing: which variants are presumed to be of the germline, and what allele fraction to expect.
namespace enza::interpretation {

/// Where a variant came from and what became of the other copy.
enum class VafState {
    GermlineHet, GermlineLohDeletion, GermlineLohCopyNeutral,
    SomaticHet, SomaticLohDeletion, SomaticLohCopyNeutral
};

struct ExpectedVaf {
    VafState state = VafState::GermlineHet;
    double tumourContent = 0; ///< fraction 0–1
    double vaf = 0;           ///< fraction 0–1
    QList<Text> warnings;
};
/// By mixing diploid normal cells with tumour cells of this content; the formulas of the domain reference, C2.
/// BadInput unless 0 < content ≤ 1 (0 for a germline heterozygous one is allowed).
Result<ExpectedVaf> expectedVaf(VafState state, double tumourContent, double low = 0.2, double high = 0.6);

struct PgpvGene {
    QString gene;
    std::optional<double> vaf; ///< fraction, in place of the general thresholds
    std::optional<int> ageBelow; ///< age at diagnosis in years
    bool biallelic = false;      ///< two variants are asked for
};
struct PgpvRules {
    QString pin;
    double snvVaf = 0, indelVaf = 0;
    double lowTumourContent = 0.2, highTumourContent = 0.6;
    QList<PgpvGene> genes;
    QStringList clonalHaematopoiesis; ///< genes whose variants may come from blood
    const PgpvGene *find(const QString &gene) const;
};
/// BadInput with the field when the set is not of this shape.
Result<PgpvRules> readPgpvRules(const RuleSet &set);

struct PgpvVariant {
    QString key, gene;
    AlleleType type = AlleleType::Snv;
    std::optional<double> vaf;
    bool pathogenic = false; ///< judged so, or ClinVar in the file says so
    bool benign = false;
};

struct PgpvMark {
    QString key, gene;
    bool presumed = false; ///< false: looked at, and something is open; `why` says what
    QList<Text> why, cautions;
};
/// One mark per variant of a listed gene that is presumed germline or may be. `age` at diagnosis in years.
QList<PgpvMark> presumedGermline(const QList<PgpvVariant> &variants, std::optional<int> age,
                                 std::optional<double> tumourContent, const PgpvRules &rules);

} // namespace enza::interpretation

namespace enza {
template <> struct EnumNames<interpretation::VafState> {
    static constexpr std::pair<interpretation::VafState, const char *> values[] = {
        {interpretation::VafState::GermlineHet, "germline_het"},
        {interpretation::VafState::GermlineLohDeletion, "germline_loh_deletion"},
        {interpretation::VafState::GermlineLohCopyNeutral, "germline_loh_copy_neutral"},
        {interpretation::VafState::SomaticHet, "somatic_het"},
        {interpretation::VafState::SomaticLohDeletion, "somatic_loh_deletion"},
        {interpretation::VafState::SomaticLohCopyNeutral, "somatic_loh_copy_neutral"}};
};
} // namespace enza
