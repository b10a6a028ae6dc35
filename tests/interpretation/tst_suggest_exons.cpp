// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_exons.h"
#include "interpretation/suggest_names.h"

#include <QTest>

using namespace enza::interpretation;

namespace {
/// 60 bases before the start, 480 coding ones, 300 behind the stop; the last junction lies 380 bases into the
/// coding sequence.
const QList<ExonLength> exons{{160, 100}, {130, 130}, {150, 150}, {400, 100}};
} // namespace

/// What exon lengths and the names of a change say of a stop codon, a reading frame and a codon.
class TestSuggestExons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStopIsCountedFromTheLastJunction_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("gained");
        QTest::addColumn<std::optional<int>>("bases");
        // Residue 100 ends at base 300, and the junction is behind base 380.
        QTest::newRow("stop") << "p.Arg100Ter" << 0 << std::optional(80);
        QTest::newRow("stop behind the junction") << "p.Arg140Ter" << 0 << std::optional(-40);
        QTest::newRow("frameshift") << "NP_1.1:p.Glu90SerfsTer11" << 0 << std::optional(80);
        QTest::newRow("frameshift by an insertion") << "p.Glu90SerfsTer11" << 4 << std::optional(84);
        QTest::newRow("nobody says where it stops") << "p.Glu90fs" << 0 << std::optional<int>();
        QTest::newRow("no stop") << "p.Arg100His" << 0 << std::optional<int>();
    }
    void theStopIsCountedFromTheLastJunction()
    {
        QFETCH(QString, name);
        QFETCH(int, gained);
        QFETCH(std::optional<int>, bases);
        QCOMPARE(basesToLastJunction(exons, name, gained), bases);
    }

    void bothEndsInOneExonTellNothing()
    {
        QVERIFY(!basesToLastJunction({{100, 0}, {300, 150}, {100, 0}}, "p.Arg10Ter", 0));
        QVERIFY(!basesToLastJunction({{300, 150}}, "p.Arg10Ter", 0)); // no junction
        QVERIFY(basesToLastJunction({{100, 0}, {150, 150}, {100, 0}}, "p.Arg10Ter", 0));
    }

    void aSplicesExonIsTheOneBesideIt()
    {
        TranscriptEvidence transcript;
        transcript.intron = NumberedPart{2, 2, 3};
        transcript.terms = {"splice_donor_variant"};
        QCOMPARE(exonsLost(transcript)->first, 2);
        transcript.terms = {"splice_acceptor_variant"};
        QCOMPARE(exonsLost(transcript)->first, 3);
        QCOMPARE(exonsLost(transcript)->total, 4);
        transcript.terms = {"missense_variant"};
        QVERIFY(!exonsLost(transcript));
    }

    void theFrameIsKeptByWholeCodonsOnly()
    {
        QCOMPARE(frameKeptWithout(exons, {2, 2, 4}), std::optional(false)); // 130
        QCOMPARE(frameKeptWithout(exons, {3, 3, 4}), std::optional(true));  // 150
        QVERIFY(!frameKeptWithout(exons, {1, 1, 4}));                       // begins before the start codon
        QVERIFY(!frameKeptWithout(exons, {3, 3, 5}));                       // of another transcript
        QCOMPARE(*fractionIn(exons, {3, 3, 4}), 150.0 / 480);
    }

    void theStrandFollowsFromTheNames()
    {
        QCOMPARE(strandOf("NM_1.1:c.524G>A", "C", "T"), std::optional(-1));
        QCOMPARE(strandOf("c.524G>A", "G", "A"), std::optional(1));
        QCOMPARE(strandOf("c.524G>A", "A", "G"), std::optional<int>());
        QCOMPARE(strandOf("c.524del", "CT", "C"), std::optional<int>());
        QCOMPARE(strandOf("c.-12A>T", "A", "T"), std::optional(1));
        QCOMPARE(strandOf("c.-12A>T", "T", "A"), std::optional(-1));
    }

    void codonsThatFitTheNamesAreFound()
    {
        const auto change = readProteinChange("p.Arg175His");
        QCOMPARE(possibleCodons(*change, -1, "C", "T", 1), (QStringList{"cGc/cAc", "cGt/cAt"}));
        QCOMPARE(placeInCodon("NM_1.1:c.524G>A"), std::optional(1));
        QVERIFY(!placeInCodon("c.-5G>A"));
        // Anywhere in the codon.
        QCOMPARE(possibleCodons(*change, -1, "C", "T", std::nullopt).size(), 2);
        // Names that cannot be: no codon of arginine becomes tryptophan by its last base.
        QVERIFY(possibleCodons(*readProteinChange("p.Arg175Trp"), 1, "G", "A", 2).isEmpty());
        // The neighbour's reference base tells which of them it is.
        QVERIFY(fitsCodon("cGc/cAc", -1, 7675088, 7675087, "G"));
        QVERIFY(!fitsCodon("cGt/cAt", -1, 7675088, 7675087, "G"));
        QVERIFY(fitsCodon("cGt/cAt", -1, 7675088, 7675090, "A")); // outside
        // Both codons agree on what the first base becomes.
        QCOMPARE(neighbourChange("cGt/cAt", -1, 175, 7675088, 7675089, "G", "A"), QString("p.Arg175Cys"));
        QCOMPARE(neighbourChange("cGc/cAc", -1, 175, 7675088, 7675089, "G", "A"), QString("p.Arg175Cys"));
    }
};

QTEST_GUILESS_MAIN(TestSuggestExons)
#include "tst_suggest_exons.moc"
