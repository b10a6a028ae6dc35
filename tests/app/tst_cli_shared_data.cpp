// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

using namespace testing;

/// Every real file beside the repository comes in with bcftools' count and goes out as it came.
class TestCliSharedData : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;

    static QString data()
    {
        const QString beside = qEnvironmentVariable("ENZA_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/../shared/data");
        return QDir(qEnvironmentVariable("ENZA_TEST_DATA", beside)).canonicalPath();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        if (data().isEmpty())
            QSKIP("the folder of real data is absent (ENZA_TEST_DATA or ../shared/data)");
        if (QStandardPaths::findExecutable(QStringLiteral("bcftools")).isEmpty())
            QSKIP("bcftools, which counts the records, is absent");
        QCOMPARE(m_ctl.create().exit, 0);
    }

    void realFilesLoadWholeAndComeBack_data()
    {
        QTest::addColumn<QString>("file");
        QDirIterator it(data(), {QStringLiteral("*.vcf"), QStringLiteral("*.vcf.gz"), QStringLiteral("*.bcf")}, QDir::Files, QDirIterator::Subdirectories);
        QStringList files;
        while (it.hasNext())
            files << QDir(data()).relativeFilePath(it.next());
        files.sort();
        for (const QString &file : files) {
            if (!file.startsWith(QLatin1String("vcf-conformance"))) // broken on purpose; tst_conformance has them
                QTest::newRow(qPrintable(file)) << file;
        }
    }
    void realFilesLoadWholeAndComeBack()
    {
        QFETCH(QString, file);
        const QString path = data() + u'/' + file;
        QProcess counter;
        counter.setProcessChannelMode(QProcess::SeparateChannels);
        counter.start(QStringLiteral("bcftools"), {QStringLiteral("view"), QStringLiteral("-H"), path});
        QVERIFY(counter.waitForFinished(120000));
        const qsizetype records = counter.readAllStandardOutput().count('\n');

        const auto line = [](const QStringList &of) { return QJsonDocument(QJsonArray::fromStringList(of)).toJson(QJsonDocument::Compact) + '\n'; };
        const QString out = m_ctl.kept(QStringLiteral("back"));
        const Answer answer = m_ctl.run({QStringLiteral("batch")},
                                        line({QStringLiteral("case"), QStringLiteral("add"), QStringLiteral("--id"), file, QStringLiteral("--domain"), QStringLiteral("rare")}) +
                                            line({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), file, path}) +
                                            line({QStringLiteral("variants"), QStringLiteral("list"), QStringLiteral("--case"), file, QStringLiteral("--count")}) +
                                            line({QStringLiteral("variants"), QStringLiteral("list"), QStringLiteral("--case"), file, QStringLiteral("--limit"), QStringLiteral("20")}) +
                                            line({QStringLiteral("variants"), QStringLiteral("export"), QStringLiteral("--case"), file, QStringLiteral("--verbatim"), QStringLiteral("--out"), out}));
        const QList<QByteArray> lines = answer.out.split('\n');
        QVERIFY2(lines.size() == 6, qPrintable(answer.said()));
        for (int i = 0; i < 5; ++i)
            QVERIFY2(QJsonDocument::fromJson(lines[i]).object()[QLatin1String("exit")].toInt(-1) == 0, lines[i].left(2000).constData());
        const auto result = [&](int i) { return QJsonDocument::fromJson(lines[i]).object()[QLatin1String("result")].toObject(); };
        QCOMPARE(result(1)[QLatin1String("records")].toInteger(), records);
        QCOMPARE(result(2)[QLatin1String("count")].toInteger(), result(1)[QLatin1String("alleles")].toInteger());
        QVERIFY(bytesOf(out) == bytesOf(path));
        QFile::remove(out);
    }
};

QTEST_GUILESS_MAIN(TestCliSharedData)
#include "tst_cli_shared_data.moc"
