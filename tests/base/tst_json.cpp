// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QJsonArray>
#include <QTest>

#include <bit>

using namespace enza;

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreWrittenAsRfc8785Asks_data();
    void numbersAreWrittenAsRfc8785Asks();
    void keysAreSortedByUtf16CodeUnits();
    void stringsAreEscapedAsRfc8785Asks();
    void valuesNestWithoutWhiteSpace();
    void theCanonicalFormIsAFixedPoint();
    void faultsNameFileAndLine();
};

void TestJson::numbersAreWrittenAsRfc8785Asks_data()
{
    // RFC 8785, appendix B: IEEE 754 bits and the text they become.
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QByteArray>("text");
    static constexpr std::pair<quint64, const char *> vectors[] = {
        {0x0000000000000000, "0"},
        {0x8000000000000000, "0"},
        {0x0000000000000001, "5e-324"},
        {0x8000000000000001, "-5e-324"},
        {0x7fefffffffffffff, "1.7976931348623157e+308"},
        {0xffefffffffffffff, "-1.7976931348623157e+308"},
        {0x4340000000000000, "9007199254740992"},
        {0xc340000000000000, "-9007199254740992"},
        {0x4430000000000000, "295147905179352830000"},
        {0x44b52d02c7e14af5, "9.999999999999997e+22"},
        {0x44b52d02c7e14af6, "1e+23"},
        {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
        {0x444b1ae4d6e2ef4e, "999999999999999700000"},
        {0x444b1ae4d6e2ef4f, "999999999999999900000"},
        {0x444b1ae4d6e2ef50, "1e+21"},
        {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
        {0x3eb0c6f7a0b5ed8d, "0.000001"},
        {0x41b3de4355555553, "333333333.3333332"},
        {0x41b3de4355555554, "333333333.33333325"},
        {0x41b3de4355555555, "333333333.3333333"},
        {0x41b3de4355555556, "333333333.3333334"},
        {0x41b3de4355555557, "333333333.33333343"},
        {0xbecbf647612f3696, "-0.0000033333333333333333"},
        {0x43143ff3c1cb0959, "1424953923781206.2"},
    };
    for (const auto &[bits, text] : vectors)
        QTest::newRow(qPrintable(QString::number(bits, 16))) << bits << QByteArray(text);
}

void TestJson::numbersAreWrittenAsRfc8785Asks()
{
    QFETCH(quint64, bits);
    QFETCH(QByteArray, text);
    QCOMPARE(canonicalJson(QJsonValue(std::bit_cast<double>(bits))), text);
}

void TestJson::keysAreSortedByUtf16CodeUnits()
{
    // RFC 8785, section 3.2.3.
    const QJsonObject object{{QStringLiteral("\u20ac"), 1}, {QStringLiteral("\r"), 2}, {QStringLiteral("\ufb33"), 3},
                             {QStringLiteral("1"), 4},      {QStringLiteral("\U0001f600"), 5},
                             {QString(QChar(0x80)), 6},     {QStringLiteral("\u00f6"), 7}};
    QCOMPARE(QString::fromUtf8(canonicalJson(object)),
             QStringLiteral("{\"\\r\":2,\"1\":4,\"%1\":6,\"\u00f6\":7,\"\u20ac\":1,\"\U0001f600\":5,\"\ufb33\":3}")
                 .arg(QChar(0x80)));
}

void TestJson::stringsAreEscapedAsRfc8785Asks()
{
    // RFC 8785, section 3.2.2.2.
    const QString text = QStringLiteral("\u20ac$\u000f\nA'B\"\\\\\"/");
    QCOMPARE(QString::fromUtf8(canonicalJson(QJsonValue(text))),
             QStringLiteral("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\""));
    QCOMPARE(canonicalJson(QJsonValue(QStringLiteral("\b\t\f\u001f\u007f"))), QByteArray("\"\\b\\t\\f\\u001f\x7f\""));
    QCOMPARE(canonicalJson(QJsonValue(QStringLiteral("𠮷葛󠄀"))), "\"" + QStringLiteral("𠮷葛󠄀").toUtf8() + "\"");
}

void TestJson::valuesNestWithoutWhiteSpace()
{
    const QJsonObject object{{QStringLiteral("b"), QJsonArray{1, true, QJsonValue(), QStringLiteral("x")}},
                             {QStringLiteral("a"), QJsonObject{{QStringLiteral("z"), false}, {QStringLiteral("c"), QJsonArray()}}}};
    QCOMPARE(canonicalJson(object), QByteArray(R"({"a":{"c":[],"z":false},"b":[1,true,null,"x"]})"));
    QCOMPARE(canonicalJson(QJsonObject()), QByteArray("{}"));
}

void TestJson::theCanonicalFormIsAFixedPoint()
{
    const QByteArray text(R"({"a":[0.1,1e+300,-2.5e-10],"text":"é","z":{"q":9007199254740991}})");
    const auto object = parseJsonObject(text);
    QVERIFY(object);
    QCOMPARE(canonicalJson(*object), text);
}

void TestJson::faultsNameFileAndLine()
{
    const auto broken = parseJsonObject("{\n\"a\": 1,\n\"b\" }", QStringLiteral("f.json"));
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::BadInput);
    QCOMPARE(broken.error().where.file, QStringLiteral("f.json"));
    QCOMPARE(broken.error().where.line, 3u);
    QVERIFY(!parseJsonObject("[]"));
    QVERIFY(!parseJsonObject(""));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
