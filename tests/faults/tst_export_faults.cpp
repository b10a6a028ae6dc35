// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"
#include "support/exhaustive.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace testing;

namespace {

QByteArray vcf()
{
    QByteArray text = "##fileformat=VCFv4.2\n##reference=GRCh38\n##contig=<ID=chr1,length=248956422>\n"
                      "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
                      "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\n";
    for (int i = 0; i < 30; ++i)
        text += "chr1\t" + QByteArray::number(1'000'000 * (i + 1)) + "\t.\tA\tG\t50\tPASS\t.\tGT\t0/1\n";
    return text;
}

void copyTree(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        QFile::copy(from + u'/' + name, to + u'/' + name);
    for (const QString &name : QDir(from).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyTree(from + u'/' + name, to + u'/' + name);
}

} // namespace

/// The shipped program is killed at a change of a file during an export or a package: there is never a file without its
/// row, and what did not end says "not completed".
class TestExportFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_preload = QCoreApplication::applicationDirPath() + QStringLiteral("/enza_disk_faults.so");
        if (!canRunTheProgram() || !QFile::exists(m_preload))
            QSKIP("the program, or the library that makes faults, is not built");
        m_counted = m_ctl.kept(QStringLiteral("count"));
        m_original = m_ctl.path(QStringLiteral("original"));
        QVERIFY(m_ctl.create().exit == 0);
        QVERIFY(m_ctl.run("case add --id C-1 --domain cancer").exit == 0);
        const QString file = m_ctl.write(QStringLiteral("keep/a.vcf"), vcf());
        const Answer imported = m_ctl.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("C-1"),
                                           QStringLiteral("--sample"), QStringLiteral("S1=proband"), file});
        QVERIFY2(imported.exit == 0, qPrintable(imported.said()));
        copyTree(m_ctl.workspace(), m_original);
    }

    void killedAnywhere_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("stride");
        QTest::newRow("a file") << words("export vcf --case C-1 --purpose clinical_care --recipient HospitalB --out") << 6;
        QTest::newRow("a package") << words("package person --case C-1 --person P1 --recipient P1 --out") << 14;
    }
    void killedAnywhere()
    {
        QFETCH(QStringList, command);
        QFETCH(int, stride);
        const QString out = m_ctl.path(QStringLiteral("cwd/given"));
        command << out;
        again();
        const Answer whole = runWith(command, "once", -1);
        QVERIFY2(whole.exit == 0, qPrintable(whole.said()));
        QVERIFY(QFile::exists(out));
        QFile countFile(m_counted);
        QVERIFY(countFile.open(QIODevice::ReadOnly));
        const long all = countFile.readAll().trimmed().toLong();
        QVERIFY(all > 5);
        const long step = enza::testing::stride(stride);
        int left = 0, cut = 0;
        for (long at = 0; at < all; at += step) {
            again();
            const Answer answer = runWith(command, "kill", at);
            const QByteArray where = "killed at " + QByteArray::number(at) + " of " + QByteArray::number(all);
            const Answer list = m_ctl.run("ledger list");
            QVERIFY2(list.exit == 0, qPrintable(list.said()));
            const QJsonArray rows = list.array();
            const bool there = QFile::exists(out);
            left += there;
            // Whatever can be read of it, under its name or on the way to it, is told of by a row with its digest.
            for (const QByteArray &digest : digestsOf(out))
                QVERIFY2(std::any_of(rows.begin(), rows.end(), [&](const QJsonValue &row) { return row[QLatin1String("sha256")].toString().toLatin1() == digest; }),
                         where + ": a file without a row");
            if (somethingIsOutside(out))
                QVERIFY2(rows.size() == 1 && !rows[0][QLatin1String("sha256")].isNull(), where + ": something is outside before it was free to leave");
            for (const QJsonValue &row : rows)
                QVERIFY2(there || !row[QLatin1String("completed")].toBool(), where + ": completed without a file");
            if (answer.exit == 0)
                QVERIFY2(there && rows.size() == 1 && rows[0][QLatin1String("completed")].toBool(), where);
            cut += answer.exit != 0;
            const Answer verified = m_ctl.run("ledger verify");
            QVERIFY2(verified.exit == 0, qPrintable(verified.said()));
        }
        QVERIFY(cut > 0);
        qInfo("%ld calls, every %ld: cut short %d times, it was there %d times", all, step, cut, left);
    }

    void aDiskWithoutUnnamedFilesIsRefused()
    {
        again();
        const QString out = m_ctl.path(QStringLiteral("cwd/given"));
        m_ctl.setVariable(QStringLiteral("LD_PRELOAD"), m_preload);
        m_ctl.setVariable(QStringLiteral("ENZA_NO_UNNAMED"), QStringLiteral("1"));
        const Answer answer = m_ctl.run(words("package person --case C-1 --person P1 --recipient P1 --out") << out);
        m_ctl.setVariable(QStringLiteral("LD_PRELOAD"), {});
        m_ctl.setVariable(QStringLiteral("ENZA_NO_UNNAMED"), {});
        QVERIFY2(answer.exit != 0 && answer.said().contains(QLatin1String("hidden until it is whole")), qPrintable(answer.said()));
        QVERIFY(!QFile::exists(out));
        QCOMPARE(m_ctl.run("ledger list").array().size(), 0); // it was not even asked for
    }

private:
    static QStringList words(const char *command) { return QString::fromLatin1(command).split(u' '); }
    /// As before the first run, with nothing given out.
    void again()
    {
        copyTree(m_original, m_ctl.workspace());
        const QDir outside(m_ctl.path(QStringLiteral("cwd")));
        for (const QFileInfo &each : outside.entryInfoList({QStringLiteral("given*"), QStringLiteral(".given*")}, QDir::AllEntries | QDir::Hidden)) {
            if (each.isDir())
                QDir(each.filePath()).removeRecursively();
            else
                QFile::remove(each.filePath());
        }
    }
    Answer runWith(const QStringList &command, const char *kind, long at)
    {
        m_ctl.setVariable(QStringLiteral("LD_PRELOAD"), m_preload);
        m_ctl.setVariable(QStringLiteral("ENZA_FAULT"), QLatin1String(kind));
        m_ctl.setVariable(QStringLiteral("ENZA_FAULT_AT"), QString::number(at));
        m_ctl.setVariable(QStringLiteral("ENZA_FAULT_COUNT"), m_counted);
        const Answer answer = m_ctl.run(command);
        m_ctl.setVariable(QStringLiteral("LD_PRELOAD"), {});
        return answer;
    }
    static QByteArray digestOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex() : QByteArray();
    }
    static bool somethingIsOutside(const QString &out)
    {
        const QDir folder = QFileInfo(out).absoluteDir();
        for (const QFileInfo &each : folder.entryInfoList({QStringLiteral("given*"), QStringLiteral(".given*")}, QDir::AllEntries | QDir::Hidden)) {
            if (!each.isDir() || !QDir(each.filePath()).isEmpty())
                return true;
        }
        return false;
    }
    /// Of a file its own, of a package that of its manifest.
    static QByteArrayList digestsOf(const QString &out)
    {
        const QFileInfo given(out);
        if (given.isFile())
            return {digestOf(out)};
        QByteArrayList digests;
        for (const QString &folder : QDir(given.absolutePath()).entryList({QStringLiteral("given"), QStringLiteral(".given*")}, QDir::Dirs | QDir::Hidden)) {
            const QString manifest = given.absolutePath() + u'/' + folder + QStringLiteral("/manifest.json");
            if (QFile::exists(manifest))
                digests.append(digestOf(manifest));
        }
        return digests;
    }

    Ctl m_ctl;
    QString m_preload, m_counted, m_original;
};

QTEST_GUILESS_MAIN(TestExportFaults)
#include "tst_export_faults.moc"
