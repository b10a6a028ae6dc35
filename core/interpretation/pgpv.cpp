// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/pgpv.h"

#include <algorithm>
#include <cmath>

namespace enza::interpretation {

template <typename S> void describe(S &s, PgpvGene &v)
{
    s.field("gene", v.gene);
    s.field("vaf", v.vaf);
    s.field("age_below", v.ageBelow);
    s.field("biallelic", v.biallelic);
}

namespace {

// The JSON shape of `rules`; see resources/schemas/rules/pgpv.json.
struct RulesShape {
    double snvVaf = 0, indelVaf = 0, low = 0.2, high = 0.6;
    QList<PgpvGene> genes;
    QStringList clonal;
};
template <typename S> void describe(S &s, RulesShape &v)
{
    s.field("snv_vaf", v.snvVaf);
    s.field("indel_vaf", v.indelVaf);
    s.field("low_tumour_content", v.low);
    s.field("high_tumour_content", v.high);
    s.field("genes", v.genes);
    s.field("clonal_haematopoiesis", v.clonal);
}

QString percent(double fraction)
{
    return QString::number(std::round(fraction * 1000) / 10);
}

double fractionOf(VafState state, double f)
{
    switch (state) {
    case VafState::GermlineHet: return 0.5;
    case VafState::GermlineLohDeletion: return 1 / (2 - f);
    case VafState::GermlineLohCopyNeutral: return (1 + f) / 2;
    case VafState::SomaticHet: return f / 2;
    case VafState::SomaticLohDeletion: return f / (2 - f);
    case VafState::SomaticLohCopyNeutral: return f;
    }
    return 0;
}

PgpvMark markOf(const PgpvVariant &variant, const PgpvGene &gene, std::optional<int> age, const PgpvRules &rules)
{
    PgpvMark mark{variant.key, variant.gene, true, {}, {}};
    const double least = gene.vaf.value_or(variant.type == AlleleType::Snv || variant.type == AlleleType::Mnv ? rules.snvVaf
                                                                                                            : rules.indelVaf);
    if (!variant.vaf) {
        mark.presumed = false;
        mark.why.append(QT_TRANSLATE_NOOP("enza", "the allele fraction is not known"));
    } else {
        mark.why.append(Text(QT_TRANSLATE_NOOP("enza", "allele fraction %1 % of at least %2 %"),
                             {percent(*variant.vaf), percent(least)}));
    }
    if (gene.ageBelow && !age) {
        mark.presumed = false;
        mark.why.append(Text(QT_TRANSLATE_NOOP("enza", "counts below the age of %1, and the age is not known"),
                             {QString::number(*gene.ageBelow)}));
    } else if (gene.ageBelow) {
        mark.why.append(Text(QT_TRANSLATE_NOOP("enza", "age below %1"), {QString::number(*gene.ageBelow)}));
    }
    if (!variant.pathogenic) {
        mark.presumed = false;
        mark.why.append(QT_TRANSLATE_NOOP("enza", "nobody has judged it pathogenic"));
    }
    if (rules.clonalHaematopoiesis.contains(variant.gene))
        mark.cautions.append(Text(QT_TRANSLATE_NOOP("enza", "%1: may come from clonal haematopoiesis in the blood"), {variant.gene}));
    return mark;
}

} // namespace

Result<ExpectedVaf> expectedVaf(VafState state, double tumourContent, double low, double high)
{
    const bool needsTumour = state != VafState::GermlineHet;
    if (!(tumourContent >= 0 && tumourContent <= 1) || (needsTumour && tumourContent <= 0))
        return fail(ErrorCode::BadInput,
                    QT_TRANSLATE_NOOP("enza", "the tumour content is a fraction above 0 and up to 1"),
                    Where{{}, 0, QStringLiteral("tumour_content")});
    ExpectedVaf out{state, tumourContent, fractionOf(state, tumourContent), {}};
    if (tumourContent <= low)
        out.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "with a tumour content of %1 % or less the fraction is not reliable"), {percent(low)}));
    if (tumourContent >= high)
        out.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "with a tumour content of %1 % or more, germline and somatic variants look alike"), {percent(high)}));
    return out;
}

const PgpvGene *PgpvRules::find(const QString &gene) const
{
    const auto found = std::find_if(genes.begin(), genes.end(), [&](const PgpvGene &g) { return g.gene == gene; });
    return found == genes.end() ? nullptr : &*found;
}

Result<PgpvRules> readPgpvRules(const RuleSet &set)
{
    ENZA_ASSIGN(const RulesShape shape, fromJson<RulesShape>(set.rules));
    if (shape.genes.isEmpty() || shape.snvVaf <= 0 || shape.indelVaf <= 0)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the rules name no genes or no thresholds"),
                    Where{{}, 0, QStringLiteral("genes")});
    return PgpvRules{set.pin(), shape.snvVaf, shape.indelVaf, shape.low, shape.high, shape.genes, shape.clonal};
}

QList<PgpvMark> presumedGermline(const QList<PgpvVariant> &variants, std::optional<int> age,
                                 std::optional<double> tumourContent, const PgpvRules &rules)
{
    QList<PgpvMark> marks;
    for (const PgpvVariant &variant : variants) {
        const PgpvGene *gene = rules.find(variant.gene);
        if (!gene || variant.benign || (gene->ageBelow && age && *age >= *gene->ageBelow))
            continue;
        PgpvMark mark = markOf(variant, *gene, age, rules);
        const bool snv = variant.type == AlleleType::Snv || variant.type == AlleleType::Mnv;
        if (variant.vaf && *variant.vaf < gene->vaf.value_or(snv ? rules.snvVaf : rules.indelVaf))
            continue;
        if (gene->biallelic) {
            // One copy of a recessive gene is carrier status: it takes a second variant, or a fraction near one.
            const auto others = std::count_if(variants.begin(), variants.end(), [&](const PgpvVariant &other) {
                return other.gene == variant.gene && other.pathogenic && other.key != variant.key;
            });
            if (others == 0 && variant.vaf.value_or(0) < 0.8)
                continue;
            mark.why.append(QT_TRANSLATE_NOOP("enza", "both copies of the gene seem affected"));
        }
        if (!tumourContent)
            mark.cautions.append(QT_TRANSLATE_NOOP("enza", "the tumour content is not known"));
        else if (*tumourContent <= rules.lowTumourContent)
            mark.cautions.append(QT_TRANSLATE_NOOP("enza", "low tumour content: the fraction is not reliable"));
        else if (*tumourContent >= rules.highTumourContent)
            mark.cautions.append(QT_TRANSLATE_NOOP("enza", "high tumour content: somatic variants reach the same fraction"));
        marks.append(std::move(mark));
    }
    return marks;
}

} // namespace enza::interpretation
