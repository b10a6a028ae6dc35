// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program itself, as it is started by a person.
class TestShellProgram : public QObject
{
    Q_OBJECT
    QString m_program = qEnvironmentVariable("ENZA_BIN_DIR") + QStringLiteral("/enza");
    QTemporaryDir m_home;

    int run(const QStringList &arguments, QString *output)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), m_home.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(m_program, arguments);
        if (!process.waitForFinished(280'000))
            return -1;
        *output = QString::fromUtf8(process.readAll());
        return process.exitCode();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(m_program))
            QSKIP("the program was not built beside the tests");
    }

    void itFindsAllItNeeds()
    {
        QString output;
        QCOMPARE(run({QStringLiteral("--self-test")}, &output), 0);
    }

    void theTourReachesTheReport()
    {
        const QString folder = m_home.filePath(QStringLiteral("tour"));
        QString output;
        const int code = run({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--tour"), folder}, &output);
        QVERIFY2(code == 0, qPrintable(output));
        QFile pdf(folder + QStringLiteral("/report.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
        QVERIFY(QDir(folder).entryList({QStringLiteral("*.png")}).size() >= 10);
        // The panel too, from its desk to the minutes, with the effort that was hoped for.
        QFile minutes(folder + QStringLiteral("/minutes.pdf"));
        QVERIFY(minutes.open(QIODevice::ReadOnly));
        QCOMPARE(minutes.read(5), QByteArray("%PDF-"));
        QVERIFY2(output.contains(QLatin1String("Panel chair, case 2:")), qPrintable(output));
        QVERIFY2(!output.contains(QLatin1String("MORE than the target")), qPrintable(output));
        for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(folder))
                QVERIFY2(QFileInfo::exists(line), qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(TestShellProgram)
#include "tst_shell_program.moc"
