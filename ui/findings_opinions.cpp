// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings_opinions.h"

#include "ui/criteria_words.h"
#include "ui/variants_format.h"
#include "ui/words.h"
#include "workflow/tier_scales.h"

#include <QCoreApplication>

namespace enza::ui {

namespace {
struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

QString tierList(const QList<Opinion> &opinions)
{
    QStringList said;
    for (const Opinion &opinion : opinions) {
        for (const TierEntry &tier : opinion.tiers) {
            if (const QString text = tierText(tier); !said.contains(text))
                said << text;
        }
    }
    return said.isEmpty() ? words::orDash({}) : said.join(QStringLiteral(", "));
}

QString verdicts(const QList<Opinion> &opinions)
{
    QStringList said;
    for (const Opinion &opinion : opinions) {
        if (!opinion.verdict.isEmpty() && !said.contains(opinion.verdict))
            said << opinion.verdict;
    }
    return said.isEmpty() ? words::orDash({}) : said.join(QStringLiteral(", "));
}

/// "NP_005219.2:p.(Leu858Arg)" → "p.(Leu858Arg)": the tooltip and the detail have it whole.
QString withoutReference(const QString &hgvs)
{
    return hgvs.section(u':', -1);
}

QString authors(const QList<Opinion> &opinions)
{
    QStringList names;
    for (const Opinion &opinion : opinions)
        names << opinion.authorName;
    return words::orDash(names.join(QStringLiteral(", ")));
}
} // namespace

QString tierText(const TierEntry &tier)
{
    return workflow::builtinTierScales().nameOf(tier.scale) + u' ' + tier.level;
}

QString findingTitle(const Finding &finding)
{
    const VariantFacts &f = finding.facts;
    QStringList parts;
    for (const QString &part : {f.gene, f.hgvsC, f.hgvsP}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (f.hgvsC.isEmpty() && f.hgvsP.isEmpty())
        parts << (f.hgvsG.isEmpty() ? finding.variant : f.hgvsG);
    return parts.join(QStringLiteral("  "));
}

QString findingFacts(const VariantFacts &f)
{
    QStringList parts;
    for (const QString &part : {consequenceText(f.consequence), f.transcript}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (!f.exon.isEmpty())
        parts << FindingWords::tr("exon %1").arg(f.exon);
    if (!f.genotype.isEmpty())
        parts << FindingWords::tr("genotype %1").arg(f.genotype);
    parts << FindingWords::tr("VAF %1").arg(words::fraction(f.vaf));
    parts << FindingWords::tr("depth %1").arg(f.depth ? words::count(quint64(*f.depth)) : QStringLiteral("–"));
    parts << FindingWords::tr("highest frequency %1").arg(words::frequency(f.frequency));
    parts << FindingWords::tr("ClinVar %1").arg(words::orDash(f.clinvar));
    return parts.join(QStringLiteral(" · "));
}

QList<RowColumn<workflow::FindingView>> findingColumns()
{
    using V = workflow::FindingView;
    using C = RowColumn<V>;
    return {
        C(FindingWords::tr("Gene"), [](const V &v) { return words::orDash(v.finding.facts.gene); }),
        C(FindingWords::tr("Change"), [](const V &v) {
            const VariantFacts &f = v.finding.facts;
            return !f.hgvsP.isEmpty() ? withoutReference(f.hgvsP) : !f.hgvsC.isEmpty() ? withoutReference(f.hgvsC) : v.finding.variant;
        }).tips([](const V &v) { return findingTitle(v.finding); }),
        C(FindingWords::tr("Class"), [](const V &v) { return verdicts(v.opinions); }).chips("class"),
        C(FindingWords::tr("Consensus"), [](const V &v) { return words::orDash(v.consensus ? v.consensus->verdict : QString()); })
            .chips("class"),
        C(FindingWords::tr("Evidence"), [](const V &v) { return tierList(v.opinions); }).chips("tier"),
        C(FindingWords::tr("Role"), [](const V &v) { return words::of(v.finding.role); }),
        C(FindingWords::tr("VAF"), [](const V &v) { return words::fraction(v.finding.facts.vaf); })
            .by([](const V &v) { return QVariant(v.finding.facts.vaf.value_or(-1)); })
            .right(),
        C(FindingWords::tr("Opinions by"), [](const V &v) { return authors(v.opinions); }),
        C(FindingWords::tr("Tags"), [](const V &v) { return words::orDash(v.finding.tags.join(QStringLiteral(", "))); }),
    };
}

QList<RowColumn<Opinion>> opinionColumns()
{
    using C = RowColumn<Opinion>;
    return {
        C(FindingWords::tr("When"), [](const Opinion &o) { return words::when(o.at); }).by([](const Opinion &o) { return QVariant(o.at); }),
        C(FindingWords::tr("Who"), [](const Opinion &o) { return words::orDash(o.authorName); }),
        C(FindingWords::tr("Class"), [](const Opinion &o) { return words::orDash(o.verdict); }).chips("class"),
        C(FindingWords::tr("Evidence"), [](const Opinion &o) { return tierList({o}); }).chips("tier"),
        C(FindingWords::tr("Criteria"), [](const Opinion &o) { return words::orDash(words::criteriaLine(o)); }),
        C(FindingWords::tr("Comment"), [](const Opinion &o) { return words::orDash(o.comment.simplified()); })
            .tips([](const Opinion &o) { return o.comment; }),
    };
}

} // namespace enza::ui
