// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/pedigree_layout.h"
#include "families.h"

#include <QElapsedTimer>
#include <QTest>

using namespace enza;
using namespace enza::counselling;
using enza::test::addPerson;

namespace {

/// Measured anew, apart from what the layout says of itself.
int symbolsOnEachOther(const PedigreeLayout &layout, double size)
{
    int count = 0;
    for (int a = 0; a < layout.people.size(); ++a) {
        for (int b = a + 1; b < layout.people.size(); ++b) {
            const QPointF between = layout.people[a].centre - layout.people[b].centre;
            count += int(std::abs(between.x()) < size && std::abs(between.y()) < size);
        }
    }
    return count;
}

const PlacedIndividual &of(const PedigreeLayout &layout, const Pedigree &family, const QString &id)
{
    return layout.people[Kin(family).indexOf(id)];
}

} // namespace

class TestPedigreeLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void descendantsOfOneCoupleNeverCross_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("several");
        for (int seed = 1; seed <= 20; ++seed) {
            QTest::newRow(qPrintable(QStringLiteral("100 of %1").arg(seed))) << 100 << seed << false;
            QTest::newRow(qPrintable(QStringLiteral("100 with several partners, %1").arg(seed))) << 100 << seed << true;
            QTest::newRow(qPrintable(QStringLiteral("%1 people").arg(seed * 2))) << seed * 2 << seed << true;
        }
    }
    void descendantsOfOneCoupleNeverCross()
    {
        QFETCH(int, size);
        QFETCH(int, seed);
        QFETCH(bool, several);
        Pedigree family = test::descendants(size, quint64(seed), several);
        // Wherever in the family the proband is.
        family.individuals[test::Dice(quint64(seed) + 500).below(size)].proband = true;
        QVERIFY(checkPedigree(family));
        const LayoutOptions options;
        QElapsedTimer timer;
        timer.start();
        const PedigreeLayout layout = layOut(family, options);
        qInfo("%d people: %lld ms, %d crossings, %d overlaps", size, timer.elapsed(), layout.crossings, layout.overlaps);
        QCOMPARE(layout.people.size(), size);
        QCOMPARE(symbolsOnEachOther(layout, options.symbol), 0);
        QCOMPARE(layout.overlaps, 0);
        QCOMPARE(layout.crossings, 0);
    }

    void bothParentsBringTheirFamilies()
    {
        Pedigree family;
        const QString me = addPerson(family, Gender::Woman);
        findIndividual(family, me)->proband = true;
        addParents(family, me);
        const QString father = findIndividual(family, me)->father, mother = findIndividual(family, me)->mother;
        for (const QString &parent : {father, mother}) {
            addParents(family, parent);
            for (int i = 0; i < 3; ++i) {
                const QString uncle = addSibling(family, parent, {i % 2 ? Gender::Man : Gender::Woman, BirthSex::Unknown}, i - 1);
                addPartner(family, uncle);
                addChild(family, uncle, {Gender::Woman, BirthSex::Unknown});
                addChild(family, uncle, {Gender::Man, BirthSex::Unknown});
            }
        }
        addSibling(family, me, {Gender::Man, BirthSex::Unknown});
        const PedigreeLayout layout = layOut(family);
        QCOMPARE(layout.overlaps, 0);
        QCOMPARE(layout.crossings, 0);
        QCOMPARE(of(layout, family, me).generation, 2);
        QCOMPARE(of(layout, family, father).generation, 1);
        QVERIFY(of(layout, family, father).centre.x() < of(layout, family, mother).centre.x());
        // Beside each other.
        QCOMPARE(of(layout, family, father).number + 1, of(layout, family, mother).number);
    }

    void familiesThatMarryInStayApart()
    {
        int crossings = 0;
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const Pedigree family = test::withOrigins(test::descendants(60, seed, seed % 2 == 1), seed, 100);
            const LayoutOptions options;
            const PedigreeLayout layout = layOut(family, options);
            QCOMPARE(layout.overlaps, 0);
            QCOMPARE(symbolsOnEachOther(layout, options.symbol), 0);
            crossings += layout.crossings;
        }
        // Where a sibling between two others married into a family with elders, a crossing cannot be helped.
        QVERIFY2(crossings <= 20, qPrintable(QString::number(crossings)));
    }

    void cousinsWhoMarryStandBesideEachOther()
    {
        Pedigree family;
        const QString grandfather = addPerson(family, Gender::Man), grandmother = addPerson(family, Gender::Woman);
        QStringList children;
        for (int i = 0; i < 4; ++i)
            children.append(addPerson(family, i % 2 ? Gender::Man : Gender::Woman, grandfather, grandmother));
        const QString a = addChild(family, children[0], {Gender::Man, BirthSex::Unknown});
        addChild(family, children[0], {Gender::Woman, BirthSex::Unknown});
        const QString b = addChild(family, children[3], {Gender::Woman, BirthSex::Unknown});
        addChild(family, children[3], {Gender::Man, BirthSex::Unknown});
        addChild(family, children[1], {Gender::Man, BirthSex::Unknown});
        partnershipOf(family, a, b);
        const QString child = addPerson(family, Gender::Woman, a, b);
        findIndividual(family, child)->proband = true;
        QCOMPARE(markConsanguinity(family).size(), 1);
        const PedigreeLayout layout = layOut(family);
        QCOMPARE(layout.overlaps, 0);
        QCOMPARE(layout.crossings, 0);
        QCOMPARE(std::abs(of(layout, family, a).number - of(layout, family, b).number), 1);
    }

    void uncleAndNieceKeepTheirGenerations()
    {
        Pedigree family;
        const QString father = addPerson(family, Gender::Man), mother = addPerson(family, Gender::Woman);
        const QString uncle = addPerson(family, Gender::Man, father, mother), sister = addPerson(family, Gender::Woman, father, mother);
        const QString niece = addChild(family, sister, {Gender::Woman, BirthSex::Unknown});
        partnershipOf(family, uncle, niece);
        const QString child = addPerson(family, Gender::Woman, uncle, niece);
        QCOMPARE(markConsanguinity(family).size(), 1);
        const PedigreeLayout layout = layOut(family);
        QCOMPARE(of(layout, family, niece).generation, of(layout, family, uncle).generation + 1);
        QCOMPARE(of(layout, family, child).generation, of(layout, family, niece).generation + 1);
        QCOMPARE(layout.overlaps, 0);
        QCOMPARE(layout.crossings, 0);
    }

    void twinsStandBesideEachOther()
    {
        Pedigree family;
        const QString father = addPerson(family, Gender::Man), mother = addPerson(family, Gender::Woman);
        QStringList children;
        for (int i = 0; i < 5; ++i)
            children.append(addPerson(family, Gender::Woman, father, mother));
        family.twins.append({QStringLiteral("w1"), Zygosity::Monozygotic, {}, {}});
        for (const int twin : {0, 3})
            findIndividual(family, children[twin])->twins = QStringLiteral("w1");
        const PedigreeLayout layout = layOut(family);
        QCOMPARE(std::abs(of(layout, family, children[0]).number - of(layout, family, children[3]).number), 1);
        int twinLines = 0;
        QPointF start;
        for (const PlacedLine &line : layout.lines) {
            if (line.kind != LineKind::Twin)
                continue;
            if (twinLines++ > 0)
                QCOMPARE(line.points.first(), start);
            start = line.points.first();
        }
        QCOMPARE(twinLines, 2);
    }

    void textsMakeRoom()
    {
        const Pedigree family = test::descendants(40, 5, true);
        LayoutOptions options;
        for (int i = 0; i < 40; ++i)
            options.rooms.append({40.0 + i % 7 * 15, 12.0 * (i % 4)});
        const PedigreeLayout layout = layOut(family, options);
        QCOMPARE(layout.overlaps, 0);
        QCOMPARE(layout.crossings, 0);
    }

    void theSameFamilyIsAlwaysLaidOutTheSame()
    {
        const Pedigree family = test::descendants(100, 77, true);
        const PedigreeLayout one = layOut(family), other = layOut(family);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(one.people[i].centre, other.people[i].centre);
    }

    void nobodyAndOne()
    {
        QCOMPARE(layOut(Pedigree{}).people.size(), 0);
        Pedigree one;
        addPerson(one, Gender::NonBinary);
        QCOMPARE(layOut(one).people.first().number, 1);
        QCOMPARE(romanNumber(4), QStringLiteral("IV"));
        QCOMPARE(romanNumber(9), QStringLiteral("IX"));
    }
};

QTEST_GUILESS_MAIN(TestPedigreeLayout)
#include "tst_pedigree_layout.moc"
