// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/variant_field.h"
#include "domain/variant_key.h"

#include <QTest>

using namespace enza;

class TestVariantKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesTheSameText_data();
    void readsAndWritesTheSameText();
    void readsTheDashedForm();
    void escapesWhatSeparates();
    void contigsAreCanonical();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void typesHaveNames();
    void fieldsHaveNames();
};

void TestVariantKey::readsAndWritesTheSameText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"GRCh38:7:140753336:A:T", "GRCh37:MT:3243:A:G", "GRCh38:1:100:DEL:250:-150", "GRCh38:1:100:DUP:250",
                             "GRCh38:2:5:BND:9%3A133000000", "GRCh38:4:3074876:STR:3074933", ":1:1:C:CT"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestVariantKey::readsAndWritesTheSameText()
{
    QFETCH(QString, text);
    const auto key = VariantKey::parse(text);
    QVERIFY(key.has_value());
    QCOMPARE(key->text(), text);
    QCOMPARE(*VariantKey::parse(key->text()), *key);
}

void TestVariantKey::readsTheDashedForm()
{
    const auto key = VariantKey::parse(QStringLiteral("chr7-140753336-A-T"));
    QVERIFY(key.has_value());
    QCOMPARE(key->contig, QStringLiteral("7"));
    QCOMPARE(key->pos, 140753336);
    QVERIFY(key->assembly.isEmpty());
    QVERIFY(!key->structural());
    QCOMPARE(VariantKey::parse(QStringLiteral("HLA-DRB1-7-A-T"))->contig, QStringLiteral("HLA-DRB1"));
}

void TestVariantKey::escapesWhatSeparates()
{
    VariantKey key;
    key.assembly = QStringLiteral("GRCh38");
    key.contig = QStringLiteral("HLA-A*01:01%");
    key.pos = 7;
    key.ref = QStringLiteral("A");
    key.alt = QStringLiteral("G");
    QCOMPARE(key.text(), QStringLiteral("GRCh38:HLA-A*01%3A01%25:7:A:G"));
    QCOMPARE(*VariantKey::parse(key.text()), key);
}

void TestVariantKey::contigsAreCanonical()
{
    QCOMPARE(canonicalContig(QStringLiteral("chr1")), QStringLiteral("1"));
    QCOMPARE(canonicalContig(QStringLiteral("chrM")), QStringLiteral("MT"));
    QCOMPARE(canonicalContig(QStringLiteral("M")), QStringLiteral("MT"));
    QCOMPARE(canonicalContig(QStringLiteral("GL000220.1")), QStringLiteral("GL000220.1"));
}

void TestVariantKey::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "BRAF", "7-140753336-A", "GRCh38:7:x:A:T", "GRCh38:7:1:A", "GRCh38::1:A:T", "GRCh38:7:-1:A:T",
                             "GRCh38:7:1:A:T:5", "GRCh38:7:1:DEL:200:long", "GRCh38:7:1::T", "a:b:c:d:e:f:g"})
        QTest::newRow(text[0] ? text : "empty") << QString::fromLatin1(text);
}

void TestVariantKey::refusesWhatIsNoKey()
{
    QFETCH(QString, text);
    const auto key = VariantKey::parse(text);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Usage);
}

void TestVariantKey::typesHaveNames()
{
    QSet<QString> names;
    for (int i = 0; i < alleleTypeCount; ++i) {
        const QString name = QLatin1String(alleleTypeName(AlleleType(i)));
        names.insert(name);
        QCOMPARE(alleleTypeFromName(name), std::optional(AlleleType(i)));
    }
    QCOMPARE(names.size(), alleleTypeCount);
    QVERIFY(isStructural(AlleleType::Breakend));
    QVERIFY(!isStructural(AlleleType::Mnv));
    QVERIFY(!alleleTypeFromName(QStringLiteral("snv")));
}

void TestVariantKey::fieldsHaveNames()
{
    for (int i = 0; i < fieldCount; ++i)
        QCOMPARE(fieldFromName(fieldInfo(Field(i)).name), std::optional(Field(i)));
    QVERIFY(!fieldFromName("no_such_field"));
}

QTEST_GUILESS_MAIN(TestVariantKey)
#include "tst_variant_key.moc"
