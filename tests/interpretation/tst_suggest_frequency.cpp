// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest_support.h"

using namespace enza;
using namespace enza::test;
using Population = FrequencyEvidence::Population;

namespace {

VariantEvidence common(const char *gene, std::optional<double> gnomad)
{
    VariantEvidence evidence =
        variantIn(gene, transcript("missense_variant", "p.Arg10His", "NM_1.1:c.29G>A"));
    evidence.frequencies = {population("gnomad_af", gnomad)};
    return evidence;
}

} // namespace

class TestSuggestFrequency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitsAreMetFromAbove_data()
    {
        QTest::addColumn<double>("frequency");
        QTest::addColumn<QString>("ba1");
        QTest::addColumn<QString>("bs1");
        QTest::newRow("5 %") << 0.05 << "does_not_apply"
                             << "applies:strong";
        QTest::newRow("just above 5 %") << 0.0501 << "applies:stand_alone"
                                        << "does_not_apply";
        QTest::newRow("1 %") << 0.01 << "does_not_apply"
                             << "does_not_apply";
        QTest::newRow("just above 1 %") << 0.0101 << "does_not_apply"
                                        << "applies:strong";
        QTest::newRow("0") << 0.0 << "does_not_apply"
                           << "does_not_apply";
        QTest::newRow("everybody") << 1.0 << "applies:stand_alone"
                                   << "does_not_apply";
    }
    void limitsAreMetFromAbove()
    {
        QFETCH(double, frequency);
        const VariantEvidence evidence = common("NOSUCHGENE", frequency);
        QTEST(worded(germline(evidence, "BA1")), "ba1");
        QTEST(worded(germline(evidence, "BS1")), "bs1");
    }

    void genesHaveLimitsOfTheirOwn()
    {
        QCOMPARE(worded(germline(common("PTPN11", 0.0006), "BA1")), QStringLiteral("applies:stand_alone"));
        QCOMPARE(worded(germline(common("PTPN11", 0.0003), "BS1")), QStringLiteral("applies:strong"));
        QCOMPARE(worded(germline(common("PTPN11", 0.0002), "BS1")), QStringLiteral("does_not_apply"));
        QCOMPARE(worded(germline(common("PAH", 0.00015), "PM2")), QStringLiteral("applies:supporting"));
        QCOMPARE(worded(germline(common("PAH", 0.00025), "PM2")), QStringLiteral("does_not_apply"));
    }

    void listedVariantsAreNotSettledByFrequency()
    {
        VariantEvidence evidence = variantIn(
            "HFE", transcript("missense_variant", "NP_000401.1:p.Cys282Tyr", "NM_000410.4:c.845G>A"));
        evidence.frequencies = {population("gnomad_af", 0.06)};
        QCOMPARE(worded(germline(evidence, "BA1")), QStringLiteral("does_not_apply"));
        QCOMPARE(worded(germline(evidence, "BS1")), QStringLiteral("does_not_apply"));
        evidence = variantIn("HFE", transcript("missense_variant", "p.Cys282Ser", "NM_000410.4:c.844T>A"));
        evidence.frequencies = {population("gnomad_af", 0.06)};
        QCOMPARE(worded(germline(evidence, "BA1")), QStringLiteral("applies:stand_alone"));
    }

    void filteringFrequencyStandsInForGnomad()
    {
        // Few carriers in one group: the raw frequency is high, its lower bound is not.
        VariantEvidence evidence = common("NOSUCHGENE", 0.06);
        evidence.frequencies.append(population("gnomad_faf", 0.004, Population::Filtering));
        QCOMPARE(worded(germline(evidence, "BA1")), QStringLiteral("does_not_apply"));
        // Not for other panels.
        evidence.frequencies.append(population("tommo_af", 0.07, Population::Japanese));
        QCOMPARE(worded(germline(evidence, "BA1")), QStringLiteral("applies:stand_alone"));
    }

    void japaneseFrequencyDecidesAndIsNamed()
    {
        VariantEvidence evidence = common("NOSUCHGENE", 0.0001);
        evidence.frequencies.append(population("tommo_af", 0.02, Population::Japanese));
        const Suggestion bs1 = germline(evidence, "BS1");
        QCOMPARE(worded(bs1), QStringLiteral("applies:strong"));
        QVERIFY2(told(bs1).contains("exceeds that of gnomAD") && told(bs1).contains("tommo_af"),
                 qPrintable(told(bs1)));
        QCOMPARE(worded(germline(evidence, "PM2")), QStringLiteral("does_not_apply"));
    }

    void smallPanelsDoNotStandAlone()
    {
        // 504 people of 1000 Genomes are no data set for BA1.
        VariantEvidence evidence = common("NOSUCHGENE", 0.001);
        evidence.frequencies.append(population("g1000_eas_af", 0.08, Population::EastAsian));
        QCOMPARE(worded(germline(evidence, "BA1")), QStringLiteral("does_not_apply"));
        QCOMPARE(worded(germline(evidence, "BS1")), QStringLiteral("does_not_apply"));
        QCOMPARE(worded(germline(evidence, "PM2")), QStringLiteral("does_not_apply"));
    }

    void oneAlleleOfASmallPanelDoesNotSpeakAgainstRarity()
    {
        VariantEvidence evidence = common("NOSUCHGENE", std::nullopt);
        evidence.frequencies.append(population("g1000_eas_af", 1.0 / 1008, Population::EastAsian));
        QCOMPARE(worded(germline(evidence, "PM2")), QStringLiteral("applies:supporting"));
        evidence.frequencies.last().value = 2.0 / 1008;
        QCOMPARE(worded(germline(evidence, "PM2")), QStringLiteral("does_not_apply"));
    }

    void absentIsNotUnknown()
    {
        // Annotated with gnomAD, nothing there: absent.
        QCOMPARE(worded(germline(common("NOSUCHGENE", std::nullopt), "PM2")),
                 QStringLiteral("applies:supporting"));
        QCOMPARE(worded(germline(common("NOSUCHGENE", std::nullopt), "BA1")),
                 QStringLiteral("does_not_apply"));
        // Not annotated with it: nobody looked.
        VariantEvidence evidence = common("NOSUCHGENE", std::nullopt);
        evidence.frequencies.first().annotated = false;
        for (const char *code : {"PM2", "BA1", "BS1"}) {
            const Suggestion suggestion = germline(evidence, code);
            QCOMPARE(worded(suggestion), QStringLiteral("cannot_say"));
            QVERIFY(!suggestion.missing.isEmpty());
        }
        // A Japanese panel alone does not show that a variant is rare, but can show that it is not.
        evidence.frequencies.append(population("tommo_af", std::nullopt, Population::Japanese));
        QCOMPARE(worded(germline(evidence, "PM2")), QStringLiteral("cannot_say"));
        evidence.frequencies.last().value = 0.3;
        QCOMPARE(worded(germline(evidence, "PM2")), QStringLiteral("does_not_apply"));
        QCOMPARE(worded(germline(evidence, "BA1")), QStringLiteral("applies:stand_alone"));
    }

    void missingJapaneseFrequencyIsMentioned()
    {
        const Suggestion without = germline(common("NOSUCHGENE", std::nullopt), "PM2");
        QVERIFY2(told(without).contains("ToMMo"), qPrintable(told(without)));
        VariantEvidence evidence = common("NOSUCHGENE", std::nullopt);
        evidence.frequencies.append(population("togovar_af", std::nullopt, Population::Japanese));
        QVERIFY(germline(evidence, "PM2").missing.isEmpty());
        evidence.indel = true; // absence says less of these
        QCOMPARE(worded(germline(evidence, "PM2")), QStringLiteral("applies:supporting"));
        QCOMPARE(germline(evidence, "PM2").missing.size(), 1);
    }

    void rarityDependsOnInheritance_data()
    {
        QTest::addColumn<QByteArray>("gene");
        QTest::addColumn<double>("frequency");
        QTest::addColumn<QString>("expected");
        QTest::newRow("dominant, 2 in 100,000") << QByteArray("NF1") << 0.00002 << "applies:supporting";
        QTest::newRow("dominant, 3 in 100,000") << QByteArray("NF1") << 0.00003 << "does_not_apply";
        QTest::newRow("recessive, 7 in 100,000") << QByteArray("USH2A") << 0.00007 << "applies:supporting";
        QTest::newRow("recessive, 8 in 100,000") << QByteArray("USH2A") << 0.00008 << "does_not_apply";
        QTest::newRow("both, taken strictly") << QByteArray("ATM") << 0.00003 << "does_not_apply";
        QTest::newRow("unknown, below both") << QByteArray("NOSUCHGENE") << 0.00001 << "applies:supporting";
        QTest::newRow("unknown, between them") << QByteArray("NOSUCHGENE") << 0.00003 << "cannot_say";
        QTest::newRow("unknown, above both") << QByteArray("NOSUCHGENE") << 0.0001 << "does_not_apply";
    }
    void rarityDependsOnInheritance()
    {
        QFETCH(QByteArray, gene);
        QFETCH(double, frequency);
        QTEST(worded(germline(common(gene.constData(), frequency), "PM2")), "expected");
    }

    void tumourLimits_data()
    {
        QTest::addColumn<double>("frequency");
        QTest::addColumn<QString>("sbvs1");
        QTest::addColumn<QString>("sbs1");
        QTest::addColumn<QString>("op4");
        QTest::newRow("6 %") << 0.06 << "applies:very_strong"
                             << "does_not_apply"
                             << "does_not_apply";
        QTest::newRow("5 %") << 0.05 << "does_not_apply"
                             << "applies:strong"
                             << "does_not_apply";
        QTest::newRow("1 %") << 0.01 << "does_not_apply"
                             << "does_not_apply"
                             << "does_not_apply";
        QTest::newRow("1 in 10,000") << 0.0001 << "does_not_apply"
                                     << "does_not_apply"
                                     << "applies:supporting";
        QTest::newRow("2 in 10,000") << 0.0002 << "does_not_apply"
                                     << "does_not_apply"
                                     << "does_not_apply";
    }
    void tumourLimits()
    {
        QFETCH(double, frequency);
        const VariantEvidence evidence = common("TP53", frequency);
        QTEST(worded(oncogenic(evidence, "SBVS1")), "sbvs1");
        QTEST(worded(oncogenic(evidence, "SBS1")), "sbs1");
        QTEST(worded(oncogenic(evidence, "OP4")), "op4");
    }

    void japanesePolymorphismIsNotRareInATumour()
    {
        VariantEvidence evidence = common("TP53", std::nullopt);
        QCOMPARE(worded(oncogenic(evidence, "OP4")), QStringLiteral("applies:supporting"));
        evidence.frequencies.append(population("tommo_af", 0.004, Population::Japanese));
        QCOMPARE(worded(oncogenic(evidence, "OP4")), QStringLiteral("does_not_apply"));
    }
};

QTEST_GUILESS_MAIN(TestSuggestFrequency)
#include "tst_suggest_frequency.moc"
