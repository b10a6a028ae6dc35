// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alteration.h"

#include <QTest>

using namespace enza;
using Kind = Alteration::Kind;
Q_DECLARE_METATYPE(enza::Alteration::Kind)

class TestAlteration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proteinNamesOfAllSpellingsAreOne_data();
    void proteinNamesOfAllSpellingsAreOne();
    void whatIsNoProteinNameIsNotRead_data();
    void whatIsNoProteinNameIsNotRead();
    void lengthsFollowFromTheName();
    void wordsOfTablesAreUnderstood_data();
    void wordsOfTablesAreUnderstood();
    void exonRangesAreRead();
    void alternativesAreSeveral();
    void fusionsNameTheirPartners();
    void thresholdsOfBiomarkersAreRead();
};

void TestAlteration::proteinNamesOfAllSpellingsAreOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *canonical) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical); };
    row("V600E", "Val600Glu");
    row("p.V600E", "Val600Glu");
    row("p.(Val600Glu)", "Val600Glu");
    row("NP_004324.2:p.Val600Glu", "Val600Glu");
    row("ENSP00000288602.6:p.(Val600Glu)", "Val600Glu");
    row("E746_A750del", "Glu746_Ala750del");
    row("p.(Glu746_Ala750del)", "Glu746_Ala750del");
    row("V555_V559DEL", "Val555_Val559del");
    row("L747_P753delinsS", "Leu747_Pro753delinsSer");
    row("Y772_A775DUP", "Tyr772_Ala775dup");
    row("A767_V769dupASV", "Ala767_Val769dup");
    row("D770_N771insGT", "Asp770_Asn771insGlyThr");
    row("R186*", "Arg186Ter");
    row("R186X", "Arg186Ter");
    row("p.Arg186Ter", "Arg186Ter");
    row("W288FS", "Trp288fs");
    row("G114Vfs*45", "Gly114ValfsTer45");
    row("p.Arg97ProfsTer23", "Arg97ProfsTer23");
    row("p.(Gly12%3D)", "Gly12=");
    row("G12", "Gly12");
    row("VV600EK", "?");
}

void TestAlteration::proteinNamesOfAllSpellingsAreOne()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto change = parseProteinChange(text);
    if (canonical == QStringLiteral("?")) {
        QVERIFY(!change);
        return;
    }
    QVERIFY(change);
    QCOMPARE(change->text(), canonical);
    // What was written is read back as the same.
    const auto again = parseProteinChange(QStringLiteral("p.") + change->text());
    QVERIFY(again);
    QCOMPARE(again->text(), canonical);
}

void TestAlteration::whatIsNoProteinNameIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"EXPRESSION", "c.340+1G>A", "B12Z", "", "600", "V600E and AMPLIFICATION", "EML4-ALK", "A10_B9del", "V0E"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestAlteration::whatIsNoProteinNameIsNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!parseProteinChange(text));
}

void TestAlteration::lengthsFollowFromTheName()
{
    const auto length = [](const char *text) { return parseProteinChange(QString::fromUtf8(text)).value().lengthChange(); };
    QCOMPARE(length("E746_A750del"), std::optional(-5));
    QCOMPARE(length("L747_P753delinsS"), std::optional(-6));
    QCOMPARE(length("D770_N771insGT"), std::optional(2));
    QCOMPARE(length("V600E"), std::optional(0));
    QVERIFY(!length("W288fs"));
}

void TestAlteration::wordsOfTablesAreUnderstood_data()
{
    QTest::addColumn<QString>("gene");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *gene, const char *text, Kind kind) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(gene), QString::fromUtf8(text)))) << QString::fromUtf8(gene) << QString::fromUtf8(text) << kind;
    };
    row("BRAF", "V600E", Kind::Protein);
    row("BRAF", "BRAF V600E", Kind::Protein);
    row("VHL", "S65W (c.194C>G)", Kind::Protein);
    row("VHL", "c.340+1G>A", Kind::Coding);
    row("KRAS", "mutation", Kind::AnyMutation);
    row("KRAS", "変異", Kind::AnyMutation);
    row("KRAS", "Oncogenic mutations", Kind::Oncogenic);
    row("EGFR", "exon 19 deletion", Kind::Exon);
    row("EGFR", "エクソン19欠失", Kind::Exon);
    row("EGFR", "ｅｘｏｎ　２０　挿入", Kind::Exon);
    row("MET", "EXON 14 SKIPPING MUTATION", Kind::Exon);
    row("ERBB2", "AMPLIFICATION", Kind::Amplification);
    row("ERBB2", "増幅", Kind::Amplification);
    row("CDKN2A", "LOSS", Kind::Loss);
    row("BRCA2", "loss of function", Kind::LossOfFunction);
    row("BRCA2", "DELETERIOUS MUTATION", Kind::LossOfFunction);
    row("APC", "TRUNCATING MUTATION", Kind::Truncating);
    row("ALK", "fusion", Kind::Fusion);
    row("ALK", "ALK FUSIONS", Kind::Fusion);
    row("ALK", "EML4-ALK", Kind::Fusion);
    row("ABL1", "BCR-ABL", Kind::Fusion);
    row("RET", "融合遺伝子", Kind::Fusion);
    row("", "MSI-H", Kind::Biomarker);
    row("", "高頻度マイクロサテライト不安定性", Kind::Biomarker);
    row("", "TMB-High", Kind::Biomarker);
    row("", "dMMR", Kind::Biomarker);
    row("", "HRD positive", Kind::Biomarker);
    // What means more than can be compared stays apart.
    row("PTEN", "EXPRESSION", Kind::Other);
    row("ABL1", "BCR-ABL T315I", Kind::Other);
    row("ALK", "ALK FUSION G1202R", Kind::Other);
    row("BRAF", "V600E and AMPLIFICATION", Kind::Other);
    row("BRAF", "V600E/K and AMPLIFICATION", Kind::Other);
    row("NKX2-1", "WILD TYPE", Kind::Other);
    row("EGFR", "VIII", Kind::Other);
}

void TestAlteration::wordsOfTablesAreUnderstood()
{
    QFETCH(QString, gene);
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    const QList<Alteration> read = parseAlterations(gene, text);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().kind, kind);
    QVERIFY(!read.first().text.isEmpty());
}

void TestAlteration::exonRangesAreRead()
{
    const Alteration range = parseAlterations(QStringLiteral("PMS2"), QStringLiteral("exon 2-3 deletion")).first();
    QCOMPARE(range.firstExon, 2);
    QCOMPARE(range.lastExon, 3);
    QCOMPARE(range.exonChange, Alteration::ExonChange::Deletion);
    QCOMPARE(parseAlterations(QStringLiteral("EGFR"), QString::fromUtf8("エクソン20挿入")).first().exonChange, Alteration::ExonChange::Insertion);
    QCOMPARE(parseAlterations(QStringLiteral("EGFR"), QStringLiteral("exon 5-3 deletion")).first().kind, Kind::Other);
}

void TestAlteration::alternativesAreSeveral()
{
    const auto texts = [](const char *gene, const char *text) {
        QStringList out;
        for (const Alteration &each : parseAlterations(QString::fromUtf8(gene), QString::fromUtf8(text)))
            out.append(each.protein ? each.protein->text() : QStringLiteral("?"));
        return out;
    };
    QCOMPARE(texts("BRAF", "V600E/K"), (QStringList{QStringLiteral("Val600Glu"), QStringLiteral("Val600Lys")}));
    QCOMPARE(texts("KRAS", "G12/G13"), (QStringList{QStringLiteral("Gly12"), QStringLiteral("Gly13")}));
    QCOMPARE(texts("BRAF", "V600E; V600K"), (QStringList{QStringLiteral("Val600Glu"), QStringLiteral("Val600Lys")}));
    QCOMPARE(texts("BRAF", "V600E、V600K"), (QStringList{QStringLiteral("Val600Glu"), QStringLiteral("Val600Lys")}));
}

void TestAlteration::fusionsNameTheirPartners()
{
    const Alteration named = parseAlterations(QStringLiteral("ALK"), QStringLiteral("EML4::ALK")).first();
    QCOMPARE(named.fivePrime, QStringLiteral("EML4"));
    QCOMPARE(named.threePrime, QStringLiteral("ALK"));
    QVERIFY(named.exact);
    const Alteration exons = parseAlterations(QStringLiteral("ALK"), QStringLiteral("EML4-ALK e6-e20")).first();
    QCOMPARE(exons.kind, Kind::Fusion);
    QVERIFY(!exons.exact);
    const Alteration older = parseAlterations(QStringLiteral("ABL1"), QStringLiteral("BCR-ABL")).first();
    QCOMPARE(older.threePrime, QStringLiteral("ABL1"));
    // A symbol with a hyphen is not a fusion.
    QCOMPARE(parseAlterations(QStringLiteral("HLA-A"), QStringLiteral("HLA-A mutation")).first().kind, Kind::AnyMutation);
    QVERIFY(!fusionPartners(QStringLiteral("ALK")));
}

void TestAlteration::thresholdsOfBiomarkersAreRead()
{
    const Alteration tmb = parseAlterations({}, QString::fromUtf8("TMB ≥ 10")).first();
    QCOMPARE(tmb.kind, Kind::Biomarker);
    QCOMPARE(tmb.atLeast, std::optional(10.0));
    QVERIFY(!parseAlterations({}, QStringLiteral("TMB-H")).first().atLeast);
}

QTEST_APPLESS_MAIN(TestAlteration)
#include "tst_alteration.moc"
