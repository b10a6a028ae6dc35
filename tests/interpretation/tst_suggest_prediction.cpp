// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest_support.h"

using namespace enza;
using namespace enza::test;

namespace {

VariantEvidence missense(std::initializer_list<PredictorEvidence> predictors, const char *gene = "NOSUCHGENE",
                         const char *name = "p.Arg10His")
{
    VariantEvidence evidence = variantIn(gene, transcript("missense_variant", name, "NM_1.1:c.29G>A"));
    evidence.predictors = predictors;
    return evidence;
}

VariantEvidence silent(std::initializer_list<PredictorEvidence> predictors,
                       const char *terms = "synonymous_variant", const char *name = "NM_1.1:c.30C>T")
{
    VariantEvidence evidence = variantIn("NOSUCHGENE", transcript(terms, "", name));
    evidence.predictors = predictors;
    return evidence;
}

RuleSet choosing(const char *predictor)
{
    RuleSet rules = suggestionRules();
    QJsonObject block = rules.rules["predictors"].toObject();
    block["chosen"] = predictor;
    rules.rules["predictors"] = block;
    return rules;
}

} // namespace

class TestSuggestPrediction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Pejaver 2022, both sides of every limit.
    void revelAtItsLimits_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("pp3");
        QTest::addColumn<QString>("bp4");
        const char *none = "does_not_apply";
        QTest::newRow("1") << 1.0 << "applies:strong" << none;
        QTest::newRow("0.932") << 0.932 << "applies:strong" << none;
        QTest::newRow("0.931") << 0.931 << "applies:moderate" << none;
        QTest::newRow("0.773") << 0.773 << "applies:moderate" << none;
        QTest::newRow("0.772") << 0.772 << "applies:supporting" << none;
        QTest::newRow("0.644") << 0.644 << "applies:supporting" << none;
        QTest::newRow("0.643") << 0.643 << none << none;
        QTest::newRow("0.291") << 0.291 << none << none;
        QTest::newRow("0.290") << 0.290 << none << "applies:supporting";
        QTest::newRow("0.184") << 0.184 << none << "applies:supporting";
        QTest::newRow("0.183") << 0.183 << none << "applies:moderate";
        QTest::newRow("0.017") << 0.017 << none << "applies:moderate";
        QTest::newRow("0.016") << 0.016 << none << "applies:strong";
        QTest::newRow("0.004") << 0.004 << none << "applies:strong";
        QTest::newRow("0.003") << 0.003 << none << "applies:very_strong";
        QTest::newRow("0") << 0.0 << none << "applies:very_strong";
    }
    void revelAtItsLimits()
    {
        QFETCH(double, score);
        const VariantEvidence evidence = missense({scored("revel", score), scored("spliceai", 0.0)});
        QTEST(worded(germline(evidence, "PP3")), "pp3");
        QTEST(worded(germline(evidence, "BP4")), "bp4");
    }

    void otherPredictorsWhenTheRulesChooseThem_data()
    {
        QTest::addColumn<QByteArray>("predictor");
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("pp3");
        QTest::addColumn<QString>("bp4");
        const char *none = "does_not_apply";
        QTest::newRow("cadd 28.1") << QByteArray("cadd") << 28.1 << "applies:moderate" << none;
        QTest::newRow("cadd 40 is no more than moderate")
            << QByteArray("cadd") << 40.0 << "applies:moderate" << none;
        QTest::newRow("cadd 25.3") << QByteArray("cadd") << 25.3 << "applies:supporting" << none;
        QTest::newRow("cadd 22.7") << QByteArray("cadd") << 22.7 << none << "applies:supporting";
        QTest::newRow("cadd 17.3") << QByteArray("cadd") << 17.3 << none << "applies:moderate";
        QTest::newRow("cadd 0.15") << QByteArray("cadd") << 0.15 << none << "applies:strong";
        QTest::newRow("alphamissense 0.564, its own word is pathogenic")
            << QByteArray("alphamissense") << 0.564 << none << none;
        QTest::newRow("alphamissense 0.990")
            << QByteArray("alphamissense") << 0.990 << "applies:strong" << none;
        QTest::newRow("alphamissense 0.34, its own word is benign")
            << QByteArray("alphamissense") << 0.34 << none << none;
        QTest::newRow("bayesdel 0.5") << QByteArray("bayesdel") << 0.5 << "applies:strong" << none;
        QTest::newRow("bayesdel -0.36") << QByteArray("bayesdel") << -0.36 << none << "applies:moderate";
    }
    void otherPredictorsWhenTheRulesChooseThem()
    {
        QFETCH(QByteArray, predictor);
        QFETCH(double, score);
        const VariantEvidence evidence =
            missense({scored(predictor.constData(), score), scored("spliceai", 0.0)});
        const RuleSet rules = choosing(predictor.constData());
        QTEST(worded(germline(evidence, "PP3", rules)), "pp3");
        QTEST(worded(germline(evidence, "BP4", rules)), "bp4");
    }

    void onlyTheChosenPredictorCounts()
    {
        const VariantEvidence evidence =
            missense({scored("revel", std::nullopt), scored("cadd", 40.0), scored("alphamissense", 1.0)});
        for (const char *code : {"PP3", "BP4"}) {
            const Suggestion suggestion = germline(evidence, code);
            QCOMPARE(worded(suggestion), QStringLiteral("cannot_say"));
            QVERIFY2(told(suggestion).contains("CADD, AlphaMissense") && told(suggestion).contains("REVEL"),
                     qPrintable(told(suggestion)));
        }
        // A high CADD beside a low REVEL changes nothing.
        QCOMPARE(worded(germline(
                     missense({scored("revel", 0.1), scored("cadd", 40.0), scored("spliceai", 0.0)}), "BP4")),
                 QStringLiteral("applies:moderate"));
    }

    void spliceAiAtItsLimits_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("pp3");
        QTest::addColumn<QString>("bp4");
        QTest::addColumn<QString>("bp7");
        const char *none = "does_not_apply";
        QTest::newRow("0.2") << 0.2 << "applies:supporting" << none << none;
        QTest::newRow("0.9 is no more than supporting") << 0.9 << "applies:supporting" << none << none;
        QTest::newRow("0.19") << 0.19 << none << none << none;
        QTest::newRow("0.11") << 0.11 << none << none << none;
        QTest::newRow("0.1") << 0.1 << none << "applies:supporting"
                             << "applies:supporting";
        QTest::newRow("0") << 0.0 << none << "applies:supporting"
                           << "applies:supporting";
    }
    void spliceAiAtItsLimits()
    {
        QFETCH(double, score);
        const VariantEvidence evidence = silent({scored("spliceai", score)});
        QTEST(worded(germline(evidence, "PP3")), "pp3");
        QTEST(worded(germline(evidence, "BP4")), "bp4");
        QTEST(worded(germline(evidence, "BP7")), "bp7");
        QTEST(worded(oncogenic(evidence, "SBP2")), "bp7");
    }

    void withoutASpliceScoreSilentChangesAreNotJudged()
    {
        for (const char *code : {"PP3", "BP4", "BP7"})
            QCOMPARE(
                worded(germline(silent({scored("spliceai", std::nullopt), scored("revel", 0.01)}), code)),
                QStringLiteral("cannot_say"));
    }

    void missenseThatSplicesIsNotCalledHarmless()
    {
        const VariantEvidence evidence = missense({scored("revel", 0.01), scored("spliceai", 0.5)});
        QCOMPARE(worded(germline(evidence, "BP4")), QStringLiteral("does_not_apply"));
        QCOMPARE(worded(germline(evidence, "PP3")), QStringLiteral("applies:supporting"));
        // The two are not added up: the stronger protein score stands alone.
        QCOMPARE(worded(germline(missense({scored("revel", 0.8), scored("spliceai", 0.5)}), "PP3")),
                 QStringLiteral("applies:moderate"));
    }

    void nullVariantsAreLeftToTheirTree()
    {
        for (const char *terms : {"splice_donor_variant", "stop_gained", "start_lost",
                                  "frameshift_variant&splice_region_variant"}) {
            VariantEvidence evidence = variantIn("BRCA1", transcript(terms));
            evidence.predictors = {scored("revel", 0.99), scored("spliceai", 0.99)};
            QCOMPARE(worded(germline(evidence, "PP3")), QStringLiteral("does_not_apply"));
            QCOMPARE(worded(germline(evidence, "BP4")), QStringLiteral("does_not_apply"));
        }
    }

    void withPm1AtMostStrongTogether()
    {
        const VariantEvidence inHotspot = missense({scored("revel", 0.95)}, "TP53", "p.Arg175His");
        QCOMPARE(worded(germline(inHotspot, "PM1")), QStringLiteral("applies:moderate"));
        QCOMPARE(worded(germline(inHotspot, "PP3")), QStringLiteral("applies:moderate"));
        const VariantEvidence outside = missense({scored("revel", 0.95)}, "TP53", "p.Arg174His");
        QCOMPARE(worded(germline(outside, "PM1")), QStringLiteral("does_not_apply"));
        QCOMPARE(worded(germline(outside, "PP3")), QStringLiteral("applies:strong"));
        QCOMPARE(worded(germline(missense({}), "PM1")), QStringLiteral("cannot_say"));
    }

    void silentAndDeepIntronicOnly_data()
    {
        QTest::addColumn<QByteArray>("terms");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("intron +7") << QByteArray("intron_variant") << QByteArray("NM_1.1:c.30+7A>G")
                                   << "applies:supporting";
        QTest::newRow("intron +6") << QByteArray("splice_region_variant&intron_variant")
                                   << QByteArray("NM_1.1:c.30+6A>G") << "does_not_apply";
        QTest::newRow("intron -21") << QByteArray("intron_variant") << QByteArray("NM_1.1:c.31-21A>G")
                                    << "applies:supporting";
        QTest::newRow("intron -20") << QByteArray("intron_variant") << QByteArray("NM_1.1:c.31-20A>G")
                                    << "does_not_apply";
        QTest::newRow("silent at a splice region") << QByteArray("splice_region_variant&synonymous_variant")
                                                   << QByteArray("NM_1.1:c.30C>T") << "applies:supporting";
        QTest::newRow("missense") << QByteArray("missense_variant") << QByteArray("NM_1.1:c.30C>T")
                                  << "does_not_apply";
        QTest::newRow("untranslated exon")
            << QByteArray("3_prime_UTR_variant") << QByteArray("NM_1.1:c.*30C>T") << "does_not_apply";
    }
    void silentAndDeepIntronicOnly()
    {
        QFETCH(QByteArray, terms);
        QFETCH(QByteArray, name);
        QTEST(
            worded(germline(silent({scored("spliceai", 0.01)}, terms.constData(), name.constData()), "BP7")),
            "expected");
    }

    void conservedPositionsAreNotSilent()
    {
        QCOMPARE(worded(germline(silent({scored("spliceai", 0.0), scored("phylop", 2.0)}), "BP7")),
                 QStringLiteral("applies:supporting"));
        QCOMPARE(worded(germline(silent({scored("spliceai", 0.0), scored("phylop", 2.1)}), "BP7")),
                 QStringLiteral("does_not_apply"));
    }

    void silentHereButNotInAnotherRelevantTranscript()
    {
        VariantEvidence evidence = silent({scored("spliceai", 0.0)});
        evidence.transcripts.append(transcript("missense_variant", "p.Arg10His"));
        evidence.transcripts.last().mane = true; // MANE Plus Clinical
        QCOMPARE(worded(germline(evidence, "BP7")), QStringLiteral("does_not_apply"));
        evidence.transcripts.last().mane = false;
        QCOMPARE(worded(germline(evidence, "BP7")), QStringLiteral("applies:supporting"));
    }

    void oncogenicityTakesThePredictorAsSupporting()
    {
        QCOMPARE(worded(oncogenic(missense({scored("revel", 0.95)}), "OP1")),
                 QStringLiteral("applies:supporting"));
        QCOMPARE(worded(oncogenic(missense({scored("revel", 0.001), scored("spliceai", 0.0)}), "SBP1")),
                 QStringLiteral("applies:supporting"));
        QCOMPARE(worded(oncogenic(missense({scored("revel", 0.5)}), "OP1")),
                 QStringLiteral("does_not_apply"));
    }

    void retiredCriteriaAreNeverSuggested()
    {
        const auto all = suggestGermline(missense({scored("revel", 0.95)}), suggestionRules());
        QVERIFY(all);
        QStringList codes;
        for (const Suggestion &one : *all)
            codes.append(one.code);
        QVERIFY(!codes.contains("PP5") && !codes.contains("BP6"));
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    }
};

QTEST_GUILESS_MAIN(TestSuggestPrediction)
#include "tst_suggest_prediction.moc"
