// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/quick_entry.h"
#include "families.h"

#include <QTest>

using namespace enza;
using namespace enza::counselling;

namespace {

struct Typed {
    Pedigree family;
    QString me;
    QStringList touched;
    QString problem;
};

Typed type(const char *text)
{
    Typed out;
    out.me = test::addPerson(out.family, Gender::Woman);
    findIndividual(out.family, out.me)->proband = true;
    const auto done = applyEntry(out.family, out.me, parseEntry(QString::fromUtf8(text), out.family));
    if (done)
        out.touched = *done;
    else
        out.problem = done.error().where.field + u' ' + done.error().message.translated();
    return out;
}

int affected(const Typed &typed)
{
    return int(std::count_if(typed.touched.begin(), typed.touched.end(),
                             [&](const QString &id) { return isAffected(*findIndividual(typed.family, id)); }));
}

const Individual &at(const Typed &typed, int index)
{
    return *findIndividual(typed.family, typed.touched.value(index));
}

} // namespace

class TestQuickEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsAndHowManyOfThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("ill");
        QTest::newRow("en") << QByteArray("3 brothers, 2 affected") << 3 << 2;
        QTest::newRow("en words") << QByteArray("three brothers two of them affected") << 3 << 2;
        QTest::newRow("ja") << QByteArray("兄弟3人、うち2人が罹患") << 3 << 2;
        QTest::newRow("ja full width") << QByteArray("３人の兄弟、２人罹患") << 3 << 2;
        QTest::newRow("all") << QByteArray("2 sisters affected") << 2 << 2;
        QTest::newRow("two lines") << QByteArray("2 sons; 1 daughter affected") << 3 << 1;
        QTest::newRow("without commas") << QByteArray("mother affected 45 father healthy") << 2 << 1;
    }
    void groupsAndHowManyOfThem()
    {
        QFETCH(QByteArray, text);
        const Typed typed = type(text.constData());
        QCOMPARE(typed.problem, QString());
        QTEST(int(typed.touched.size()), "people");
        QTEST(affected(typed), "ill");
    }

    void illnessesAndAges_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("ja") << QByteArray("父方祖母 乳がん 45歳");
        QTest::newRow("ja, age first") << QByteArray("父方の祖母は45歳で乳癌");
        QTest::newRow("en") << QByteArray("paternal grandmother breast cancer at 45");
        QTest::newRow("en, chain") << QByteArray("father's mother breast cancer 45 y");
        QTest::newRow("ja, chain") << QByteArray("父の母 乳がん45歳");
    }
    void illnessesAndAges()
    {
        QFETCH(QByteArray, text);
        const Typed typed = type(text.constData());
        QCOMPARE(typed.problem, QString());
        QCOMPARE(typed.touched.size(), 1);
        const Individual &grandmother = at(typed, 0);
        QCOMPARE(grandmother.gender, Gender::Woman);
        QCOMPARE(grandmother.traits.size(), 1);
        QCOMPARE(grandmother.traits[0].onset, std::optional(45));
        QCOMPARE(typed.family.key.first().code, QStringLiteral("canrisk:BC1"));
        const Individual &me = *findIndividual(typed.family, typed.me);
        QCOMPARE(findIndividual(typed.family, me.father)->mother, grandmother.id);
        QCOMPARE(typed.family.individuals.size(), 5); // both parents and both grandparents
    }

    void deathsYearsAndOrder()
    {
        const Typed typed = type("older brother died at 70, younger sister born 1985, maternal aunt carrier");
        QCOMPARE(typed.problem, QString());
        QCOMPARE(at(typed, 0).deceased, Known::Yes);
        QCOMPARE(at(typed, 0).age, std::optional(70));
        QCOMPARE(at(typed, 1).birthYear, std::optional(1985));
        QCOMPARE(at(typed, 2).carrier, CarrierState::Carrier);
        QStringList order;
        for (const Individual &one : typed.family.individuals) {
            if (one.id == typed.me || one.id == typed.touched[0] || one.id == typed.touched[1])
                order.append(one.id);
        }
        QCOMPARE(order, QStringList({typed.touched[0], typed.me, typed.touched[1]}));
    }

    void anAgeIsNotACount()
    {
        const Typed typed = type("mother breast cancer 50 died 60 father 75 affected");
        QCOMPARE(typed.problem, QString());
        QCOMPARE(at(typed, 0).traits.first().onset, std::optional(50));
        QCOMPARE(at(typed, 0).age, std::optional(60));
        QCOMPARE(at(typed, 1).age, std::optional(75));
    }

    void pregnanciesTwinsAndOwnWords()
    {
        const Typed typed = type("child pregnancy; 2 daughters identical twins; son \"Marfan syndrome\" 12; 子 流産");
        QCOMPARE(typed.problem, QString());
        QCOMPARE(at(typed, 0).birth, Birth::Pregnancy);
        QCOMPARE(at(typed, 1).twins, at(typed, 2).twins);
        QCOMPARE(typed.family.twins.first().zygosity, Zygosity::Monozygotic);
        QCOMPARE(at(typed, 3).traits.first().onset, std::optional(12));
        QCOMPARE(typed.family.key.first().name, QStringLiteral("Marfan syndrome"));
        QCOMPARE(at(typed, 4).birth, Birth::Miscarriage);
        // All of one partner.
        QCOMPARE(at(typed, 0).father, at(typed, 4).father);
        // The family's own words are known from then on.
        QVERIFY(parseEntry(QStringLiteral("sister marfan syndrome"), typed.family).problems.isEmpty());
    }

    void whatIsNotUnderstoodIsPlaced_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("at");
        QTest::newRow("word") << QByteArray("mother flurbish") << 7;
        QTest::newRow("side") << QByteArray("mother affected, uncle affected") << 17;
        QTest::newRow("ja side") << QByteArray("母 罹患、祖母 罹患") << 5;
        QTest::newRow("two mothers") << QByteArray("2 mother") << 2;
        QTest::newRow("more than there are") << QByteArray("2 brothers, 3 affected") << 14;
        QTest::newRow("nobody") << QByteArray("affected") << 0;
        QTest::newRow("too many") << QByteArray("90 brothers") << 0;
        QTest::newRow("ja word") << QByteArray("父 罹患 ほげ") << 5;
    }
    void whatIsNotUnderstoodIsPlaced()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, at);
        const Pedigree none;
        const QuickEntry entry = parseEntry(QString::fromUtf8(text), none);
        QVERIFY(!entry.problems.isEmpty());
        QCOMPARE(int(entry.problems.first().at), at);
        const Typed typed = type(text.constData());
        QCOMPARE(typed.family.individuals.size(), 1); // nothing was done
    }

    void thePreviewSaysWhatWouldBeAdded()
    {
        const QStringList words = entryInWords(parseEntry(QStringLiteral("3 brothers, 2 affected"), {}));
        QCOMPARE(words, QStringList{QStringLiteral("3 × brother · 2 of them: affected")});
    }
};

QTEST_GUILESS_MAIN(TestQuickEntry)
#include "tst_quick_entry.moc"
