// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QTest>

using namespace testing;

class TestCliBatch : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;

    QList<QJsonObject> lines(const Answer &answer) const
    {
        QList<QJsonObject> out;
        for (const QByteArray &line : answer.out.split('\n')) {
            if (!line.isEmpty())
                out << QJsonDocument::fromJson(line).object();
        }
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        QCOMPARE(m_ctl.create().exit, 0);
    }

    void eachLineIsAnsweredByOneLine()
    {
        const Answer answer = m_ctl.run({QStringLiteral("batch")},
                                        "[\"case\",\"add\",\"--id\",\"B1\",\"--domain\",\"cancer\"]\n"
                                        "\n"
                                        "[\"case\",\"show\",\"--case\",\"B1\"]\n"
                                        "[\"case\",\"show\",\"--case\",\"nobody\"]\n"
                                        "[\"frobnicate\"]\n"
                                        "not json\n"
                                        "[\"batch\"]\n"
                                        "[\"--user\",\"aya\",\"case\",\"list\"]\n"
                                        "[\"help\",\"case\",\"add\"]\n"
                                        "[\"case\",\"list\"]");
        QVERIFY2(answer.exit == 0, qPrintable(answer.said()));
        const QList<QJsonObject> results = lines(answer);
        QList<int> exits;
        for (const QJsonObject &result : results)
            exits << result[QLatin1String("exit")].toInt(-1);
        QCOMPARE(exits, (QList<int>{0, 0, 5, 2, 2, 2, 2, 0, 0}));
        QCOMPARE(results[0][QLatin1String("result")].toObject()[QLatin1String("id")].toString(),
                 results[1][QLatin1String("result")].toObject()[QLatin1String("id")].toString());
        QCOMPARE(results[2][QLatin1String("error")].toObject()[QLatin1String("code")].toString(), QStringLiteral("not_found"));
        QCOMPARE(results[8][QLatin1String("result")].toArray().size(), 1);
    }

    void theClockAndTheLanguageHoldForTheirLine()
    {
        const Answer answer = m_ctl.run({QStringLiteral("batch")},
                                        "[\"--now\",\"2030-01-02T03:04:05Z\",\"case\",\"add\",\"--id\",\"B2\",\"--domain\",\"rare\"]\n"
                                        "[\"--lang\",\"ja\",\"help\",\"where\"]\n"
                                        "[\"help\",\"where\"]\n");
        const QList<QJsonObject> results = lines(answer);
        QCOMPARE(results.size(), 3);
        QVERIFY(results[0][QLatin1String("result")].toObject()[QLatin1String("created")].toString().startsWith(QLatin1String("2030-01-02T03:04:05")));
        QVERIFY(results[2][QLatin1String("result")].toObject()[QLatin1String("text")].toString().startsWith(QLatin1String("An expression")));
    }

    void aWrongPassphraseEndsTheBatchAtOnce()
    {
        const QString wrong = m_ctl.write(QStringLiteral("keep/wrong"), "not it\n");
        const Answer answer = m_ctl.plain({QStringLiteral("--json"), QStringLiteral("--passphrase-file"), wrong, QStringLiteral("batch")},
                                          "[\"case\",\"list\"]\n[\"case\",\"list\"]\n");
        QCOMPARE(answer.exit, 4);
        QCOMPARE(answer.code(), QStringLiteral("wrong_secret"));
    }

    void thePassphraseMayComeFromADescriptor()
    {
        QProcess shell;
        m_ctl.prepare(shell);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("exec \"$0\" --json --passphrase-fd 7 case list 7<\"$1\""),
                                           Ctl::program(), m_ctl.passphraseFile()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QVERIFY(QJsonDocument::fromJson(shell.readAllStandardOutput()).isArray());
    }
};

QTEST_GUILESS_MAIN(TestCliBatch)
#include "tst_cli_batch.moc"
