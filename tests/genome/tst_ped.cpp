// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/ped.h"

#include <QTest>

using namespace enza;
using namespace enza::genome;

class TestPed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trioIsRead();
    void blanksSeparateWhereThereAreNoTabs();
    void unknownCodesAreUnknown();
    void faultsAreLocated_data();
    void faultsAreLocated();
};

void TestPed::trioIsRead()
{
    const auto people = readPed("#Family\tIndividual\tFather\tMother\tSex\tPhenotype\nF\tc\tf\tm\t1\t2\r\nF\tf\t0\t0\t1\t1\n\nF\tm\t0\t0\t2\t1", QStringLiteral("x.ped"));
    QVERIFY(people);
    QCOMPARE(people->size(), 3);
    QCOMPARE(people->at(0).id, QStringLiteral("c"));
    QCOMPARE(people->at(0).father, QStringLiteral("f"));
    QCOMPARE(people->at(0).mother, QStringLiteral("m"));
    QCOMPARE(people->at(0).affected, Known::Yes);
    QVERIFY(people->at(1).father.isEmpty());
    QCOMPARE(people->at(1).sex, Sex::Male);
    QCOMPARE(people->at(2).sex, Sex::Female);
    QCOMPARE(people->at(2).affected, Known::No);
}

void TestPed::blanksSeparateWhereThereAreNoTabs()
{
    const auto people = readPed("F  child father mother 2 1\n", QStringLiteral("x.ped"));
    QVERIFY(people);
    QCOMPARE(people->at(0).mother, QStringLiteral("mother"));
}

void TestPed::unknownCodesAreUnknown()
{
    const auto people = readPed("F\ta\t0\t0\t0\t-9\nF\tb\t.\t.\tother\t0\n", QStringLiteral("x.ped"));
    QVERIFY(people);
    for (const PedIndividual &person : *people) {
        QCOMPARE(person.sex, Sex::Unknown);
        QCOMPARE(person.affected, Known::Unknown);
        QVERIFY(person.father.isEmpty());
    }
}

void TestPed::faultsAreLocated_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("line");
    QTest::addColumn<QString>("field");
    QTest::newRow("five columns") << QByteArray("F\ta\t0\t0\t1\t1\nF\tb\t0\t0\t1\n") << quint64(2) << "";
    QTest::newRow("seven columns") << QByteArray("F\ta\t0\t0\t1\t1\tx\n") << quint64(1) << "";
    QTest::newRow("twice") << QByteArray("F\ta\t0\t0\t1\t1\nF\ta\t0\t0\t1\t1\n") << quint64(2) << "individual";
    QTest::newRow("no id") << QByteArray("F\t0\t0\t0\t1\t1\n") << quint64(1) << "individual";
    QTest::newRow("female father") << QByteArray("F\ta\tb\t0\t1\t1\nF\tb\t0\t0\t2\t1\n") << quint64(1) << "father";
    QTest::newRow("male mother") << QByteArray("F\ta\t0\tb\t1\t1\nF\tb\t0\t0\t1\t1\n") << quint64(1) << "mother";
    QTest::newRow("one person both parents") << QByteArray("F\ta\tb\tb\t1\t1\n") << quint64(1) << "mother";
    QTest::newRow("own parent") << QByteArray("F\ta\ta\t0\t1\t1\n") << quint64(1) << "individual";
    QTest::newRow("own grandparent") << QByteArray("F\tx\t0\t0\t1\t1\nF\ta\tb\t0\t1\t1\nF\tb\ta\t0\t1\t1\n") << quint64(2) << "individual";
    QTest::newRow("nobody") << QByteArray("# only a comment\n") << quint64(0) << "";
    QTest::newRow("binary") << QByteArray("F\t\0\t0\t0\t1\t1\n", 13) << quint64(1) << "";
}

void TestPed::faultsAreLocated()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, line);
    QFETCH(QString, field);
    const auto people = readPed(bytes, QStringLiteral("x.ped"));
    QVERIFY(!people);
    QCOMPARE(people.error().code, ErrorCode::BadInput);
    QCOMPARE(people.error().where.file, QStringLiteral("x.ped"));
    QCOMPARE(people.error().where.line, line);
    QCOMPARE(people.error().where.field, field);
}

QTEST_GUILESS_MAIN(TestPed)
#include "tst_ped.moc"
