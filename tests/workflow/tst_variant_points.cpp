// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/variant_points.h"

#include <QTest>

#include <algorithm>

using namespace enza;
using namespace enza::workflow;

namespace {

using Kind = RankPart::Kind;

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

GeneOdds gene(const char *modes)
{
    return {2, 7, list(modes)};
}

VariantFacts missense()
{
    VariantFacts facts;
    facts.genes = facts.gene = QStringLiteral("GENE1");
    facts.consequence = QStringLiteral("missense_variant");
    facts.copies = 1;
    return facts;
}

double total(const VariantFacts &facts, const GeneOdds &odds)
{
    double sum = 0;
    for (const RankPart &part : variantParts(facts, odds, 100))
        sum += part.points;
    return sum;
}

const RankPart *partOf(const QList<RankPart> &parts, Kind kind)
{
    const auto at = std::find_if(parts.begin(), parts.end(), [&](const RankPart &p) { return p.kind == kind; });
    return at == parts.end() ? nullptr : &*at;
}

/// What inheritance says of a missense variant whose models are these.
double inherited(const char *fits, const char *open, const char *modes, std::optional<double> frequency = {}, int alongside = 1)
{
    VariantFacts facts = missense();
    facts.alongside = facts.partners = alongside;
    facts.fits = list(fits);
    facts.open = list(open);
    facts.noneFits = facts.fits.isEmpty() && facts.open.isEmpty();
    facts.frequency = frequency;
    const auto parts = variantParts(facts, gene(modes), 100);
    const RankPart *part = partOf(parts, Kind::Inheritance);
    return part ? part->points : 0;
}

constexpr const char *parentsUnknown = "de_novo compound_het";

} // namespace

class TestVariantPoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worseConsequencesCountMore()
    {
        double last = INFINITY;
        for (const char *consequence : {"stop_gained", "missense_variant", "splice_region_variant&intron_variant", "synonymous_variant",
                                        "intron_variant"}) {
            VariantFacts facts = missense();
            facts.consequence = QString::fromLatin1(consequence);
            const double points = total(facts, gene("AD"));
            QVERIFY2(points < last, consequence);
            last = points;
        }
        VariantFacts piece = missense();
        piece.consequence = QStringLiteral("feature_truncation&intron_variant");
        QCOMPARE(total(piece, gene("AD")), last);
        QVERIFY(changesProtein(QStringLiteral("missense_variant")) && changesProtein(QStringLiteral("frameshift_variant")));
        QVERIFY(!changesProtein(QStringLiteral("synonymous_variant")) && !changesProtein(QString()));
    }

    void rarerIsMoreSuspectAndUnknownIsNotRare()
    {
        const auto with = [](std::optional<double> frequency) {
            VariantFacts facts = missense();
            facts.frequency = frequency;
            return total(facts, gene("AD"));
        };
        QVERIFY(with(0) > with(5e-5) && with(5e-5) > with(5e-4) && with(5e-4) > with(0.004) && with(0.004) > with(0.02) && with(0.02) > with(0.2));
        QVERIFY(with({}) < with(0) && with({}) > with(5e-4));
    }

    void oneMissensePredictorCountsOnce()
    {
        VariantFacts facts = missense();
        facts.revel = 0.9;
        const double one = total(facts, gene("AD"));
        facts.alphaMissense = 0.99;
        facts.cadd = 35;
        QCOMPARE(total(facts, gene("AD")), one);
        QVERIFY(one > total(missense(), gene("AD")));
        facts.consequence = QStringLiteral("stop_gained");
        const auto parts = variantParts(facts, gene("AD"), 100);
        QVERIFY(!partOf(parts, Kind::Predictor)); // made for missense
        facts.spliceAi = 0.9;
        facts.consequence = QStringLiteral("synonymous_variant");
        QVERIFY(total(facts, gene("AD")) > total(missense(), gene("AD")) - 2);
    }

    void clinvarSpeaksForAndAgainst()
    {
        QVERIFY(clinvarPart(QStringLiteral("Pathogenic"), {})->points > clinvarPart(QStringLiteral("Likely_pathogenic"), {})->points);
        QVERIFY(clinvarPart(QStringLiteral("Benign"), {})->points < 0);
        QVERIFY(!clinvarPart(QStringLiteral("Uncertain_significance"), {}) && !clinvarPart(QString(), {}));
        QCOMPARE(partText(*clinvarPart(QStringLiteral("Likely_pathogenic"), QStringLiteral("VCF"))), QStringLiteral("ClinVar (VCF): Likely pathogenic: +3.0"));
    }

    void poorCallsAndForeignOnesFall()
    {
        VariantFacts facts = missense();
        const double good = total(facts, gene("AD"));
        facts.quality = 10;
        facts.depth = 4;
        facts.filter = QStringLiteral("q10");
        const double poor = total(facts, gene("AD"));
        QVERIFY(poor < good - 3);
        facts = missense();
        facts.filter = QStringLiteral("PASS");
        QCOMPARE(total(facts, gene("AD")), good);
        facts.copies = 0;
        QVERIFY(total(facts, gene("AD")) < poor);
    }

    void inheritanceIsHeldAgainstTheGene()
    {
        QVERIFY(inherited("de_novo", "", "AD") > inherited("de_novo", "", "") && inherited("de_novo", "", "") > inherited("de_novo", "", "AR"));
        QVERIFY(inherited("autosomal_recessive", "", "AR") > inherited("autosomal_recessive", "", ""));
        QVERIFY(inherited("autosomal_recessive", "", "AD") < 0);
        QVERIFY(inherited("compound_het", "", "AR") > 0 && inherited("compound_het", "", "AD") < 0);
        QVERIFY(inherited("compound_het", "", "AR", {}, 0) < 0); // the other one changes no protein
        QVERIFY(inherited("x_linked", "", "XLR") > 0 && inherited("x_linked", "", "AD") < 0);
        QVERIFY(inherited("mitochondrial", "", "MT") > inherited("mitochondrial", "", "AD"));
        QVERIFY(inherited("", "", "AD") < 0); // nothing fits
    }

    void withoutParentsZygosityAloneSpeaks()
    {
        const auto alone = [](const char *fits, const char *modes, std::optional<double> frequency = {}) {
            return inherited(fits, parentsUnknown, modes, frequency);
        };
        QVERIFY(alone("autosomal_dominant", "AD") > 0);
        QVERIFY(inherited("autosomal_dominant", "de_novo", "AR") < alone("autosomal_dominant", "AR")); // perhaps a second one
        QVERIFY(inherited("autosomal_dominant", "de_novo", "AR") < 0);
        QCOMPARE(inherited("autosomal_dominant", parentsUnknown, "AR", {}, 0), inherited("autosomal_dominant", "de_novo", "AR"));
        // Two copies of what nobody says to be rare are mostly of what is common.
        QVERIFY(alone("autosomal_recessive", "AR") < inherited("autosomal_recessive", "", "AR"));
        QVERIFY(alone("autosomal_recessive", "AR", 1e-4) > alone("autosomal_recessive", "AR"));
        QVERIFY(alone("autosomal_recessive", "AD") < alone("autosomal_recessive", "AR"));
    }

    void unknownGenotypesCountNeitherWay()
    {
        VariantFacts facts = missense();
        const auto without = variantParts(facts, gene("AD"), 100);
        facts.copies.reset();
        QVERIFY(!partOf(variantParts(facts, gene("AD"), 100), Kind::Quality));
        facts.open = list("de_novo autosomal_dominant autosomal_recessive x_linked compound_het");
        const auto parts = variantParts(facts, gene("AD AR"), 100);
        QVERIFY(!partOf(parts, Kind::Inheritance));
        QVERIFY(!partOf(without, Kind::Inheritance)); // no genotypes at all
    }

    void othersInTheSameGeneMakeEachLessSuspect()
    {
        VariantFacts facts = missense();
        const double alone = total(facts, gene("AR"));
        facts.alongside = 1;
        const double two = total(facts, gene("AR"));
        facts.alongside = 5;
        QVERIFY(alone > two && two > total(facts, gene("AR")));
        facts.alongside = facts.partners = 1;
        facts.fits = list("compound_het");
        QVERIFY(!partOf(variantParts(facts, gene("AR"), 100), Kind::SameGene)); // the two are one answer
    }

    void genesWithoutAnnotationsComeLastButStay()
    {
        VariantFacts facts = missense();
        facts.gene.clear();
        const auto parts = variantParts(facts, {}, 100);
        QCOMPARE(partText(*partOf(parts, Kind::Gene)), QStringLiteral("No phenotype is annotated to GENE1: -1.9"));
        facts.genes.clear();
        QVERIFY(variantParts(facts, {}, 100).first().points < parts.first().points);
    }

    void oddsOfGenesNeverFallBelowTheAtypicalPatient()
    {
        std::vector<double> scores{12, 8};
        for (int i = 0; i < 1000; ++i)
            scores.push_back(-double(i));
        const auto odds = geneOdds(scores);
        QVERIFY(odds[0] > odds[1] && odds[1] > odds[2] && odds[0] > 5);
        QVERIFY(std::abs(odds.back() - pointsOfUnknownGene()) < 1e-6);
        QVERIFY(geneOdds({}).empty());
    }

    void reasonsAreInWords()
    {
        VariantFacts facts = missense();
        facts.consequence = QStringLiteral("missense_variant&splice_region_variant");
        facts.fits = list("autosomal_dominant");
        facts.open = list("de_novo");
        QStringList said;
        for (const char *modes : {"AR", "", "AD XLR"}) {
            const auto parts = variantParts(facts, gene(modes), 100);
            said << partText(*partOf(parts, Kind::Inheritance));
            for (const RankPart &part : parts) {
                const QString text = partText(part);
                QVERIFY2(!text.contains(u'_') && !text.contains(u'%') && !text.contains(QStringLiteral(" :")), qPrintable(text));
            }
            QCOMPARE(partText(*partOf(parts, Kind::Consequence)), QStringLiteral("Consequence: missense, splice region: +1.5"));
            QCOMPARE(partText(*partOf(parts, Kind::Gene)), QStringLiteral("GENE1 is number 7 of 100 genes for this phenotype: +2.0"));
        }
        QCOMPARE(said, QStringList({QStringLiteral("One copy, but the gene is annotated only as autosomal recessive: -2.5"),
                                    QStringLiteral("One copy; how the gene's diseases are inherited is not annotated: +0.0"),
                                    QStringLiteral("One copy; the gene is annotated as autosomal dominant, X-linked recessive: +0.5")}));
    }
};

QTEST_APPLESS_MAIN(TestVariantPoints)
#include "tst_variant_points.moc"
