// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest_support.h"

using namespace enza;
using namespace enza::test;

namespace {

TranscriptEvidence nonsense(int exon, int total, int codon = 100, int length = 1000)
{
    TranscriptEvidence out = transcript("stop_gained", "p.Arg100Ter");
    out.hgvsP = QStringLiteral("p.Arg%1Ter").arg(codon);
    out.exon = NumberedPart{exon, exon, total};
    out.codon = codon;
    out.proteinLength = length;
    return out;
}

TranscriptEvidence shift(int exon, int total, const char *newStop)
{
    TranscriptEvidence out = transcript("frameshift_variant", newStop);
    out.exon = NumberedPart{exon, exon, total};
    out.codon = 100;
    out.proteinLength = 1000;
    return out;
}

TranscriptEvidence spliceAt(const char *term, int intron, int introns, const char *name = "c.670+1G>A")
{
    TranscriptEvidence out = transcript(term, "", name);
    out.intron = NumberedPart{intron, intron, introns};
    return out;
}

QString pvs1(const VariantEvidence &evidence)
{
    return worded(germline(evidence, "PVS1"));
}

enum class Known { Unknown, No, Yes };

MaybeFact<bool> said(Known known)
{
    return known == Known::Unknown ? std::nullopt : MaybeFact<bool>(fact(known == Known::Yes));
}

} // namespace

class TestSuggestNull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decayFollowsFromExonNumbers_data()
    {
        QTest::addColumn<int>("exon");
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first of many") << 1 << 23 << "applies:very_strong";
        QTest::newRow("last but two") << 21 << 23 << "applies:very_strong";
        QTest::newRow("last but one, its last bases escape") << 22 << 23 << "cannot_say";
        QTest::newRow("last exon") << 23 << 23 << "cannot_say"; // how frequent such variants are is not known
        QTest::newRow("only exon") << 1 << 1 << "cannot_say";
        QTest::newRow("first of two") << 1 << 2 << "cannot_say";
        QTest::newRow("first of three") << 1 << 3 << "applies:very_strong";
    }
    void decayFollowsFromExonNumbers()
    {
        QFETCH(int, exon);
        QFETCH(int, total);
        QTEST(pvs1(variantIn("BRCA1", nonsense(exon, total))), "expected");
    }

    void penultimateExonAsksForTheDistance_data()
    {
        QTest::addColumn<int>("bases");
        QTest::addColumn<QString>("expected");
        QTest::newRow("51 bases before the junction") << 51 << "applies:very_strong";
        QTest::newRow("50 bases") << 50 << "cannot_say";
        QTest::newRow("0 bases") << 0 << "cannot_say";
    }
    void penultimateExonAsksForTheDistance()
    {
        QFETCH(int, bases);
        TranscriptEvidence shown = nonsense(22, 23);
        shown.basesToLastJunction = fact(bases);
        QTEST(pvs1(variantIn("BRCA1", shown)), "expected");
    }

    void toolsVerdictOnDecayGoesBeforeExonNumbers()
    {
        TranscriptEvidence shown = nonsense(22, 23);
        shown.escapesDecay = fact(false);
        QCOMPARE(pvs1(variantIn("BRCA1", shown)), QStringLiteral("applies:very_strong"));
        shown = nonsense(2, 23);
        shown.escapesDecay = fact(true);
        QCOMPARE(pvs1(variantIn("BRCA1", shown)), QStringLiteral("cannot_say"));
    }

    void shiftedFrameMayReachTheLastExons_data()
    {
        QTest::addColumn<int>("exon");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("far from the end, stop unknown")
            << 5 << QByteArray("p.Lys100fs") << "applies:very_strong";
        QTest::newRow("last but two, stop near")
            << 21 << QByteArray("p.Lys100ArgfsTer50") << "applies:very_strong";
        QTest::newRow("last but two, stop far") << 21 << QByteArray("p.Lys100ArgfsTer51") << "cannot_say";
        QTest::newRow("last but two, stop unknown") << 21 << QByteArray("p.Lys100fs") << "cannot_say";
        QTest::newRow("last but two, no protein name") << 21 << QByteArray("") << "cannot_say";
    }
    void shiftedFrameMayReachTheLastExons()
    {
        QFETCH(int, exon);
        QFETCH(QByteArray, name);
        QTEST(pvs1(variantIn("BRCA1", shift(exon, 23, name.constData()))), "expected");
    }

    /// All 3 × 3 × 3 answers to the questions behind "no decay".
    void everyLeafWithoutDecay()
    {
        const Known answers[] = {Known::Unknown, Known::No, Known::Yes};
        struct Lost
        {
            std::optional<double> fraction;
            const char *strength;
        };
        for (const Lost &lost : {Lost{std::nullopt, ""}, Lost{0.1, "moderate"}, Lost{0.1001, "strong"}}) {
            for (const Known critical : answers) {
                for (const Known frequent : answers) {
                    TranscriptEvidence shown = nonsense(23, 23);
                    shown.codon.reset();
                    shown.proteinLength.reset();
                    VariantEvidence evidence = variantIn("BRCA1", shown);
                    evidence.regionCritical = said(critical);
                    evidence.lossFrequentInExon = said(frequent);
                    if (lost.fraction)
                        evidence.fractionLost = fact(*lost.fraction);
                    QString expected = QStringLiteral("cannot_say");
                    if (critical == Known::Yes)
                        expected = QStringLiteral("applies:strong");
                    else if (frequent == Known::Yes)
                        expected = QStringLiteral("does_not_apply");
                    else if (frequent == Known::No && lost.fraction)
                        expected = QStringLiteral("applies:") + QLatin1String(lost.strength);
                    const Suggestion got = germline(evidence, "PVS1");
                    QCOMPARE(worded(got), expected);
                    QCOMPARE(got.missing.isEmpty(), got.answer != Answer::CannotSay);
                }
            }
        }
    }

    void lostPartFollowsFromCodonAndLength_data()
    {
        QTest::addColumn<int>("codon");
        QTest::addColumn<QString>("expected");
        QTest::newRow("exactly a tenth") << 901 << "applies:moderate";
        QTest::newRow("one residue more") << 900 << "applies:strong";
    }
    void lostPartFollowsFromCodonAndLength()
    {
        QFETCH(int, codon);
        VariantEvidence evidence = variantIn("BRCA1", nonsense(23, 23, codon, 1000));
        evidence.lossFrequentInExon = fact(false);
        QTEST(pvs1(evidence), "expected");
    }

    void irrelevantExonEndsTheTree()
    {
        VariantEvidence evidence = variantIn("BRCA1", nonsense(2, 23));
        evidence.exonRelevant = fact(false);
        QCOMPARE(pvs1(evidence), QStringLiteral("does_not_apply"));

        // Null in a transcript that is not the MANE one, where it lies in an intron.
        TranscriptEvidence other = nonsense(2, 5);
        other.mane = false;
        other.transcript = QStringLiteral("NM_1.1");
        evidence = variantIn("BRCA1", transcript("intron_variant"));
        evidence.transcripts.append(other);
        QCOMPARE(pvs1(evidence), QStringLiteral("does_not_apply"));
    }

    void unmarkedTranscriptsMustAgree()
    {
        TranscriptEvidence one = nonsense(2, 23);
        one.mane = false;
        VariantEvidence evidence = variantIn("BRCA1", one);
        QCOMPARE(pvs1(evidence), QStringLiteral("applies:very_strong"));

        TranscriptEvidence other = transcript("intron_variant");
        other.mane = false;
        evidence.transcripts.append(other);
        QCOMPARE(pvs1(evidence), QStringLiteral("cannot_say"));

        evidence.transcripts.last().proteinCoding = false; // one that makes no protein has no say
        QCOMPARE(pvs1(evidence), QStringLiteral("applies:very_strong"));

        evidence.transcripts.first().canonical = true;
        evidence.transcripts.last().proteinCoding = true;
        QCOMPARE(pvs1(evidence), QStringLiteral("applies:very_strong"));
    }

    /// Frame × decay × critical × frequent × part, for a donor site in the middle of the gene.
    void everyLeafOfASpliceSite()
    {
        const Known answers[] = {Known::Unknown, Known::No, Known::Yes};
        for (const Known kept : answers) {
            for (const Known decays : answers) {
                for (const Known critical : answers) {
                    for (const Known frequent : answers) {
                        VariantEvidence evidence =
                            variantIn("BRCA1", spliceAt("splice_donor_variant", 22, 22));
                        evidence.frameKept = said(kept);
                        evidence.decay = said(decays);
                        evidence.regionCritical = said(critical);
                        evidence.lossFrequentInExon = said(frequent);
                        evidence.fractionLost = fact(0.05);
                        QString expected = QStringLiteral("cannot_say");
                        // Skipping the last exon but one leaves the new stop in the last: no decay.
                        const bool noDecay = decays != Known::Yes;
                        if (kept == Known::No && decays == Known::Yes)
                            expected = QStringLiteral("applies:very_strong");
                        else if (kept == Known::Yes || (kept == Known::No && noDecay)) {
                            if (critical == Known::Yes)
                                expected = QStringLiteral("applies:strong");
                            else if (frequent == Known::Yes)
                                expected = QStringLiteral("does_not_apply");
                            else if (frequent == Known::No)
                                expected = QStringLiteral("applies:moderate");
                        }
                        QCOMPARE(pvs1(evidence), expected);
                    }
                }
            }
        }
    }

    void skippedExonSaysWhereTheStopIs_data()
    {
        QTest::addColumn<QByteArray>("term");
        QTest::addColumn<int>("intron");
        QTest::addColumn<QString>("expected");
        // 23 exons, 22 introns, frame lost
        QTest::newRow("donor, early") << QByteArray("splice_donor_variant") << 5 << "applies:very_strong";
        QTest::newRow("donor skips exon 19, stop from exon 20 on")
            << QByteArray("splice_donor_variant") << 19 << "applies:very_strong";
        QTest::newRow("donor skips exon 20, stop in 21 or behind")
            << QByteArray("splice_donor_variant") << 20 << "cannot_say";
        QTest::newRow("acceptor skips exon 20")
            << QByteArray("splice_acceptor_variant") << 19 << "cannot_say";
        QTest::newRow("acceptor skips exon 19")
            << QByteArray("splice_acceptor_variant") << 18 << "applies:very_strong";
        QTest::newRow("acceptor of the last exon")
            << QByteArray("splice_acceptor_variant") << 22 << "applies:strong";
    }
    void skippedExonSaysWhereTheStopIs()
    {
        QFETCH(QByteArray, term);
        QFETCH(int, intron);
        VariantEvidence evidence = variantIn("BRCA1", spliceAt(term.constData(), intron, 22));
        evidence.frameKept = fact(false);
        evidence.lossFrequentInExon = fact(false);
        evidence.fractionLost = fact(0.3);
        QTEST(pvs1(evidence), "expected");
    }

    void spliceSiteOfAnUntranslatedRegionIsNotJudged()
    {
        VariantEvidence evidence = variantIn("BRCA1", spliceAt("splice_donor_variant", 1, 22, "c.-19+1G>A"));
        evidence.frameKept = fact(false);
        evidence.decay = fact(true);
        QCOMPARE(pvs1(evidence), QStringLiteral("cannot_say"));
    }

    void everyLeafOfADeletion()
    {
        TranscriptEvidence whole = transcript("transcript_ablation");
        VariantEvidence evidence = variantIn("BRCA1", whole);
        evidence.structural = true;
        evidence.structuralType = QStringLiteral("DEL");
        QCOMPARE(pvs1(evidence), QStringLiteral("applies:very_strong"));

        TranscriptEvidence part = transcript("coding_sequence_variant&intron_variant&feature_truncation");
        part.exon = NumberedPart{3, 5, 23};
        evidence.transcripts = {part};
        QCOMPARE(pvs1(evidence), QStringLiteral("cannot_say")); // the reading frame
        evidence.frameKept = fact(false);
        QCOMPARE(pvs1(evidence), QStringLiteral("applies:very_strong"));
        evidence.frameKept = fact(true);
        evidence.lossFrequentInExon = fact(false);
        evidence.fractionLost = fact(0.11);
        QCOMPARE(pvs1(evidence), QStringLiteral("applies:strong"));
        evidence.fractionLost = fact(0.09);
        QCOMPARE(pvs1(evidence), QStringLiteral("applies:moderate"));
        evidence.wholeGene = fact(true);
        QCOMPARE(pvs1(evidence), QStringLiteral("applies:very_strong"));

        // Deep in an intron it removes nothing.
        evidence = variantIn("BRCA1", transcript("intron_variant"));
        evidence.structural = true;
        evidence.structuralType = QStringLiteral("DEL");
        QCOMPARE(pvs1(evidence), QStringLiteral("does_not_apply"));
    }

    void everyLeafOfADuplication()
    {
        TranscriptEvidence part = transcript("coding_sequence_variant&feature_elongation");
        part.exon = NumberedPart{3, 5, 23};
        const Known answers[] = {Known::Unknown, Known::No, Known::Yes};
        for (const Known tandem : answers) {
            for (const Known kept : answers) {
                VariantEvidence evidence = variantIn("BRCA1", part);
                evidence.structural = true;
                evidence.structuralType = QStringLiteral("DUP");
                evidence.tandem = said(tandem);
                evidence.frameKept = said(kept);
                QString expected = QStringLiteral("does_not_apply");
                if (tandem != Known::No && kept == Known::Unknown)
                    expected = QStringLiteral("cannot_say");
                else if (tandem == Known::Yes && kept == Known::No)
                    expected = QStringLiteral("applies:very_strong");
                else if (tandem == Known::Unknown && kept == Known::No)
                    expected = QStringLiteral("applies:strong");
                QCOMPARE(pvs1(evidence), expected);
            }
        }
    }

    void everyLeafOfAStartCodon()
    {
        const Known answers[] = {Known::Unknown, Known::No, Known::Yes};
        for (const Known other : answers) {
            for (const Known upstream : answers) {
                VariantEvidence evidence = variantIn("BRCA1", transcript("start_lost", "p.Met1?"));
                evidence.alternativeStart = said(other);
                evidence.pathogenicBeforeNextStart = said(upstream);
                QString expected = QStringLiteral("cannot_say");
                if (other == Known::Yes)
                    expected = QStringLiteral("does_not_apply");
                else if (other == Known::No && upstream != Known::Unknown)
                    expected = upstream == Known::Yes ? QStringLiteral("applies:moderate")
                                                      : QStringLiteral("applies:supporting");
                QCOMPARE(pvs1(evidence), expected);
            }
        }
    }

    void otherChangesAreNotNull_data()
    {
        QTest::addColumn<QByteArray>("terms");
        for (const char *terms : {"missense_variant", "synonymous_variant", "stop_lost", "inframe_deletion",
                                  "stop_retained_variant", "splice_region_variant&intron_variant",
                                  "5_prime_UTR_variant", "missense_variant&splice_region_variant"})
            QTest::newRow(terms) << QByteArray(terms);
    }
    void otherChangesAreNotNull()
    {
        QFETCH(QByteArray, terms);
        QCOMPARE(pvs1(variantIn("BRCA1", transcript(terms.constData()))), QStringLiteral("does_not_apply"));
    }

    void mechanismDecides()
    {
        // Unknown: named as missing, with what the tree would say.
        const Suggestion unknown = germline(variantIn("NOSUCHGENE", nonsense(2, 23)), "PVS1");
        QCOMPARE(worded(unknown), QStringLiteral("cannot_say"));
        QVERIFY2(told(unknown).contains("PVS1_VeryStrong") && told(unknown).contains("NOSUCHGENE"),
                 qPrintable(told(unknown)));
        // Gain of function.
        for (const char *gene : {"RET", "PTPN11", "FGFR3", "PCSK9"})
            QCOMPARE(pvs1(variantIn(gene, nonsense(2, 23))), QStringLiteral("does_not_apply"));
        QVERIFY(told(germline(variantIn("RET", nonsense(2, 19)), "PVS1")).contains("Hirschsprung"));
        // A missense variant of an unknown gene needs no mechanism to be told apart.
        QCOMPARE(pvs1(variantIn("NOSUCHGENE", transcript("missense_variant"))),
                 QStringLiteral("does_not_apply"));
    }

    void weakMechanismLowersTheStrength_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<QString>("expected");
        QTest::newRow("1") << 1 << "applies:strong";
        QTest::newRow("2") << 2 << "applies:moderate";
        QTest::newRow("3") << 3 << "applies:supporting";
    }
    void weakMechanismLowersTheStrength()
    {
        QFETCH(int, levels);
        RuleSet rules = suggestionRules();
        QJsonArray groups = rules.rules["gene_groups"].toArray();
        groups.append(QJsonObject{{"about", "a test"},
                                  {"source", "a test"},
                                  {"certainty", "M"},
                                  {"lof", "established"},
                                  {"lof_levels_down", levels},
                                  {"genes", QJsonArray{"WEAKGENE"}}});
        rules.rules["gene_groups"] = groups;
        QTEST(worded(germline(variantIn("WEAKGENE", nonsense(2, 23)), "PVS1", rules)), "expected");
    }

    void withoutAnyTranscriptNothingIsSaid()
    {
        const Suggestion nothing = germline(VariantEvidence{}, "PVS1");
        QCOMPARE(worded(nothing), QStringLiteral("cannot_say"));
        QVERIFY(!nothing.missing.isEmpty());
    }

    void tumourSuppressorsUseTheSameTree()
    {
        QCOMPARE(worded(oncogenic(variantIn("TP53", nonsense(4, 11)), "OVS1")),
                 QStringLiteral("applies:very_strong"));
        QCOMPARE(worded(oncogenic(variantIn("KRAS", nonsense(2, 6)), "OVS1")),
                 QStringLiteral("does_not_apply"));
        QCOMPARE(worded(oncogenic(variantIn("NOSUCHGENE", nonsense(2, 6)), "OVS1")),
                 QStringLiteral("cannot_say"));
        QCOMPARE(worded(oncogenic(variantIn("TP53", transcript("missense_variant")), "OVS1")),
                 QStringLiteral("does_not_apply"));
    }
};

QTEST_GUILESS_MAIN(TestSuggestNull)
#include "tst_suggest_null.moc"
