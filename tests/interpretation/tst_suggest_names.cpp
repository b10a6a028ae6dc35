// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_names.h"

#include <QSet>
#include <QTest>

using namespace enza::interpretation;

class TestSuggestNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proteinNamesAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("substitution");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("newStop"); // -1: none
        QTest::newRow("with accession") << "NP_000537.3:p.Arg175His"
                                        << "p.Arg175His" << 175 << -1;
        QTest::newRow("predicted") << "p.(Val600Glu)"
                                   << "p.Val600Glu" << 600 << -1;
        QTest::newRow("one letter") << "p.V600E"
                                    << "p.Val600Glu" << 600 << -1;
        QTest::newRow("stop") << "p.R97*"
                              << "p.Arg97Ter" << 97 << -1;
        QTest::newRow("silent") << "p.Ala10="
                                << "" << 10 << -1;
        QTest::newRow("silent, spelt out") << "p.Ala10Ala"
                                           << "" << 10 << -1;
        QTest::newRow("frameshift") << "p.Arg97ProfsTer23"
                                    << "" << 97 << 23;
        QTest::newRow("frameshift, one letter") << "p.R97Pfs*23"
                                                << "" << 97 << 23;
        QTest::newRow("frameshift, short") << "p.Arg97fs"
                                           << "" << 97 << -1;
        QTest::newRow("deletion") << "p.Lys23_Glu25del"
                                  << "" << 23 << -1;
        QTest::newRow("start") << "p.Met1?"
                               << "" << 1 << -1;
        QTest::newRow("coding name") << "c.76A>T"
                                     << "" << 0 << -1;
        QTest::newRow("nothing") << ""
                                 << "" << 0 << -1;
        QTest::newRow("unknown") << "p.?"
                                 << "" << 0 << -1;
    }
    void proteinNamesAreRead()
    {
        QFETCH(QString, name);
        QFETCH(int, position);
        QFETCH(int, newStop);
        const auto change = readProteinChange(name);
        QCOMPARE(change.has_value(), position > 0);
        if (!change)
            return;
        QCOMPARE(change->position, position);
        QTEST(change->substitution(), "substitution");
        QCOMPARE(change->newStopAfter.value_or(-1), newStop);
    }

    void neighboursOfACodon()
    {
        // TP53 codon 175 (CGC) on the minus strand, GRCh38 chr17:7675087-7675089; R175H is C>T at 7675088.
        const auto at = [](qint64 pos, const char *ref, const char *alt) {
            return neighbourChange(QStringLiteral("cGc/cAc"), -1, 175, 7675088, pos, QString::fromLatin1(ref),
                                   QString::fromLatin1(alt));
        };
        QCOMPARE(at(7675088, "C", "T"), QStringLiteral("p.Arg175His"));
        QCOMPARE(at(7675088, "C", "A"), QStringLiteral("p.Arg175Leu"));
        QCOMPARE(at(7675089, "G", "A"), QStringLiteral("p.Arg175Cys"));
        QCOMPARE(at(7675089, "G", "C"), QStringLiteral("p.Arg175Gly"));
        QCOMPARE(at(7675087, "G", "A"), QStringLiteral("p.Arg175="));
        QCOMPARE(at(7675090, "C", "T"), QString());   // the next codon
        QCOMPARE(at(7675089, "C", "A"), QString());   // not this reference
        QCOMPARE(at(7675089, "GC", "AA"), QString()); // more than one base
        // BRAF codon 600 (GTG) on the minus strand: V600E is A>T at 140753336.
        QCOMPARE(neighbourChange(QStringLiteral("gTg/gAg"), -1, 600, 140753336, 140753337,
                                 QStringLiteral("C"), QStringLiteral("T")),
                 QStringLiteral("p.Val600Met"));
        // PIK3CA lies on the plus strand: codon 1047 (CAT), H1047R is A>G at 179234297.
        QCOMPARE(neighbourChange(QStringLiteral("cAt/cGt"), 1, 1047, 179234297, 179234296,
                                 QStringLiteral("C"), QStringLiteral("T")),
                 QStringLiteral("p.His1047Tyr"));
        QCOMPARE(neighbourChange(QStringLiteral("CGc/AAc"), 1, 10, 100, 101, QStringLiteral("G"),
                                 QStringLiteral("T")),
                 QString());
        QCOMPARE(neighbourChange(QString(), 1, 10, 100, 101, QStringLiteral("G"), QStringLiteral("T")),
                 QString());
    }

    void offsetsIntoIntrons_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("bases"); // 0: not in an intron
        QTest::addColumn<bool>("untranslated");
        QTest::newRow("donor") << "NM_1.1:c.670+1G>A" << 1 << false;
        QTest::newRow("acceptor") << "c.671-2A>G" << -2 << false;
        QTest::newRow("deep") << "c.973-1801T>A" << -1801 << false;
        QTest::newRow("before the start") << "c.-19+1G>A" << 1 << true;
        QTest::newRow("behind the stop") << "c.*4-2A>G" << -2 << true;
        QTest::newRow("range") << "c.95+2_95+6del" << 2 << false;
        QTest::newRow("exon") << "c.76A>T" << 0 << false;
        QTest::newRow("untranslated exon") << "c.-24C>G" << 0 << false;
        QTest::newRow("non-coding") << "n.239+7537G>C" << 0 << false;
    }
    void offsetsIntoIntrons()
    {
        QFETCH(QString, name);
        QFETCH(int, bases);
        const auto offset = intronOffset(name);
        QCOMPARE(offset.has_value(), bases != 0);
        if (offset) {
            QCOMPARE(offset->bases, bases);
            QTEST(offset->untranslated, "untranslated");
        }
    }

    void geneticCode()
    {
        QCOMPARE(residueOf(QStringLiteral("ATG")), QStringLiteral("Met"));
        QCOMPARE(residueOf(QStringLiteral("tga")), QStringLiteral("Ter"));
        QCOMPARE(residueOf(QStringLiteral("TGG")), QStringLiteral("Trp"));
        QCOMPARE(residueOf(QStringLiteral("GGN")), QString());
        QCOMPARE(residueOf(QStringLiteral("GG")), QString());
        int stops = 0;
        QSet<QString> residues;
        for (const char a : QByteArray("ACGT")) {
            for (const char b : QByteArray("ACGT")) {
                for (const char c : QByteArray("ACGT")) {
                    const QString residue = residueOf(QString::fromLatin1(QByteArray{} + a + b + c));
                    residues.insert(residue);
                    stops += residue == QLatin1String("Ter");
                }
            }
        }
        QCOMPARE(stops, 3);
        QCOMPARE(residues.size(), 21);
    }
};

QTEST_GUILESS_MAIN(TestSuggestNames)
#include "tst_suggest_names.moc"
