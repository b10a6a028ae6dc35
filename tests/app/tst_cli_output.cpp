// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/output.h"
#include "ctl/table.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace enza;
using namespace enza::ctl;

namespace {
class Written
{
public:
    Written() { m_buffer.open(QIODevice::WriteOnly); }
    QIODevice &device() { return m_buffer; }
    QByteArray bytes() const { return m_buffer.data(); }
    QJsonDocument json() const { return QJsonDocument::fromJson(bytes()); }

private:
    QBuffer m_buffer;
};

const Error refused{ErrorCode::BadInput, Text("column %1 is\nbroken", {QStringLiteral("POS")}),
                    Where{QStringLiteral("a.vcf"), 17, QStringLiteral("POS")}, std::nullopt};
} // namespace

class TestCliOutput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void errorsHaveOneLineAndTheDocumentedKeys()
    {
        QCOMPARE(errorLine(refused, QStringLiteral("import variants")), QStringLiteral("enzactl: a.vcf:17, POS: column POS is broken"));
        const QJsonObject json = errorJson(refused);
        QCOMPARE(json[QStringLiteral("code")].toString(), QStringLiteral("bad_input"));
        QCOMPARE(json[QStringLiteral("where")].toObject()[QStringLiteral("line")].toInt(), 17);
        QVERIFY(!json.contains(QStringLiteral("refusal")));
        const Error plain{ErrorCode::Internal, Text("it broke"), {}, std::nullopt};
        QCOMPARE(errorLine(plain, QStringLiteral("case list")), QStringLiteral("enzactl: case list: it broke"));
        QVERIFY(errorJson(plain)[QStringLiteral("where")].toObject()[QStringLiteral("file")].isNull());
    }

    void aRefusalOfTheGateSaysWhatIsNeeded()
    {
        Error error{ErrorCode::NotPermitted, Text("it may not leave"), {},
                    Refusal{QStringLiteral("file"), QStringLiteral("p1"), QStringLiteral("role"), QStringLiteral("r@1"), QStringLiteral("a curator")}};
        const QJsonObject refusal = errorJson(error)[QStringLiteral("refusal")].toObject();
        QCOMPARE(refusal.keys(), (QStringList{QStringLiteral("item"), QStringLiteral("needed"), QStringLiteral("outflow"),
                                              QStringLiteral("person"), QStringLiteral("rule")}));
        QCOMPARE(exitCode(error.code), 4);
    }

    void everyFailureHasItsExitCode()
    {
        const QList<std::pair<ErrorCode, int>> codes{
            {ErrorCode::Internal, 1}, {ErrorCode::DiskFull, 1}, {ErrorCode::ReadOnly, 1}, {ErrorCode::Cancelled, 1},
            {ErrorCode::Usage, 2}, {ErrorCode::BadInput, 3}, {ErrorCode::Damaged, 3}, {ErrorCode::NewerFormat, 3},
            {ErrorCode::NotPermitted, 4}, {ErrorCode::Locked, 4}, {ErrorCode::WrongSecret, 4}, {ErrorCode::NotFound, 5},
            {ErrorCode::Missing, 5}, {ErrorCode::Conflict, 6}, {ErrorCode::Busy, 6}, {ErrorCode::Network, 7}};
        for (const auto &[code, exit] : codes)
            QCOMPARE(exitCode(code), exit);
    }

    void jsonIsExactlyOneValue()
    {
        Written written;
        Output out(written.device(), Output::Mode::Json);
        out.value(QJsonObject{{QStringLiteral("id"), QStringLiteral("x")}});
        QVERIFY(out.finish());
        QCOMPARE(written.bytes(), QByteArray("{\"id\":\"x\"}\n"));
        Written nothing;
        QVERIFY(Output(nothing.device(), Output::Mode::Json).finish());
        QCOMPARE(nothing.bytes(), QByteArray("null\n"));
        Written failed;
        QVERIFY(Output(failed.device(), Output::Mode::Json).finish(refused));
        QVERIFY(failed.json().object().contains(QStringLiteral("error")));
    }

    void rowsKeepTheirOrderAndUnknownIsNull()
    {
        Written written;
        Output out(written.device(), Output::Mode::Json);
        out.beginRows({});
        out.row({{QStringLiteral("pos"), 5}, {QStringLiteral("gene"), QJsonValue()}});
        out.row({{QStringLiteral("pos"), 9007199254740991LL}, {QStringLiteral("gene"), QStringLiteral("A\"B")}});
        out.endRows();
        QVERIFY(out.finish());
        QCOMPARE(written.bytes(), QByteArray("[{\"pos\":5,\"gene\":null},{\"pos\":9007199254740991,\"gene\":\"A\\\"B\"}]\n"));
    }

    void anAnswerThatBreaksOffIsNoValidJson()
    {
        Written written;
        Output out(written.device(), Output::Mode::Json);
        out.beginRows({});
        out.row({{QStringLiteral("pos"), 5}});
        QVERIFY(out.finish(refused));
        QVERIFY(written.json().isNull());
        QCOMPARE(out.exit(), 3);
    }

    void aBatchLineCarriesExitAndResultOrError()
    {
        Written good;
        Output out(good.device(), Output::Mode::Batch);
        out.value(QJsonArray{1, 2});
        out.setExit(3);
        QVERIFY(out.finish());
        QCOMPARE(good.json().object()[QStringLiteral("exit")].toInt(), 3);
        QCOMPARE(good.json().object()[QStringLiteral("result")].toArray().size(), 2);
        Written bad;
        QVERIFY(Output(bad.device(), Output::Mode::Batch).finish(refused));
        QCOMPARE(bad.json().object().keys(), (QStringList{QStringLiteral("error"), QStringLiteral("exit")}));
        Written broken;
        Output half(broken.device(), Output::Mode::Batch);
        half.beginRows({});
        half.row({{QStringLiteral("pos"), 5}});
        QVERIFY(half.finish(refused));
        QCOMPARE(broken.json().object()[QStringLiteral("exit")].toInt(), 3);
        QCOMPARE(broken.bytes().count('\n'), 1);
    }

    void narrowNumbersReadAsWritten()
    {
        QCOMPARE(shortest(double(0.1f)), 0.1);
        QCOMPARE(shortest(0.1), 0.1);
        QCOMPARE(shortest(double(1e-5f)), 1e-5);
        QCOMPARE(shortest(3), 3.0);
    }

    void tablesAlignJapaneseToo()
    {
        QCOMPARE(displayWidth(QStringLiteral("円座x")), 5);
        const QJsonArray rows{QJsonObject{{QStringLiteral("id"), QStringLiteral("円座")}, {QStringLiteral("zz"), 1}},
                              QJsonObject{{QStringLiteral("id"), QStringLiteral("abcd")}, {QStringLiteral("zz"), QJsonValue()}}};
        QCOMPARE(rendered(rows, {}), QStringLiteral("ID    zz\n円座  1\nabcd  ?\n"));
    }

    void countsKeepAllTheirDigits()
    {
        QCOMPARE(shown(5000000), QStringLiteral("5000000"));
        QCOMPARE(shown(qint64(3088286401)), QStringLiteral("3088286401"));
        QCOMPARE(shown(-1), QStringLiteral("-1"));
        QCOMPARE(shown(0.25), QStringLiteral("0.25"));
    }

    void aFullDeviceIsNoticed()
    {
        QFile full(QStringLiteral("/dev/full"));
        if (!full.open(QIODevice::WriteOnly))
            QSKIP("this system has no /dev/full");
        Output out(full, Output::Mode::Json);
        out.value(1);
        QVERIFY(!out.finish());
    }
};

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_cli_output.moc"
