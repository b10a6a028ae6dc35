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

/// The shipped program is killed at a change of a file during an export: there is never a file without its row, and
/// what did not end says "not completed".
class TestExportFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAnywhere()
    {
        if (!canRunTheProgram())
            QSKIP("the program is not built");
        const QString preload = QCoreApplication::applicationDirPath() + QStringLiteral("/enza_disk_faults.so");
        if (!QFile::exists(preload))
            QSKIP("the library that makes faults is not built");
        Ctl ctl;
        QVERIFY(ctl.create().exit == 0);
        QVERIFY(ctl.run("case add --id C-1 --domain cancer").exit == 0);
        const QString file = ctl.write(QStringLiteral("keep/a.vcf"), vcf());
        const Answer imported = ctl.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("C-1"),
                                         QStringLiteral("--sample"), QStringLiteral("S1=proband"), file});
        QVERIFY2(imported.exit == 0, qPrintable(imported.said()));
        const QString original = ctl.path(QStringLiteral("original"));
        copyTree(ctl.workspace(), original);
        const QString out = ctl.path(QStringLiteral("cwd/out.vcf")), counted = ctl.kept(QStringLiteral("count"));
        const QStringList command{QStringLiteral("export"), QStringLiteral("vcf"), QStringLiteral("--case"), QStringLiteral("C-1"),
                                  QStringLiteral("--purpose"), QStringLiteral("clinical_care"), QStringLiteral("--recipient"),
                                  QStringLiteral("Hospital B"), QStringLiteral("--out"), out};
        const auto runWith = [&](const char *kind, long at) {
            ctl.setVariable(QStringLiteral("LD_PRELOAD"), preload);
            ctl.setVariable(QStringLiteral("ENZA_FAULT"), QLatin1String(kind));
            ctl.setVariable(QStringLiteral("ENZA_FAULT_AT"), QString::number(at));
            ctl.setVariable(QStringLiteral("ENZA_FAULT_COUNT"), counted);
            const Answer answer = ctl.run(command);
            ctl.setVariable(QStringLiteral("LD_PRELOAD"), {});
            return answer;
        };
        const Answer whole = runWith("once", -1);
        QVERIFY2(whole.exit == 0, qPrintable(whole.said()));
        QFile countFile(counted);
        QVERIFY(countFile.open(QIODevice::ReadOnly));
        const long all = countFile.readAll().trimmed().toLong();
        QVERIFY(all > 5);
        const QByteArray digest = whole.object()[QLatin1String("sha256")].toString().toLatin1();
        const long step = enza::testing::stride(6);
        int left = 0, cut = 0;
        for (long at = 0; at < all; at += step) {
            QFile::remove(out);
            copyTree(original, ctl.workspace());
            const Answer answer = runWith("kill", at);
            const Answer list = ctl.run("ledger list");
            QVERIFY2(list.exit == 0, qPrintable(list.said()));
            const QJsonArray rows = list.array();
            const bool there = QFile::exists(out);
            if (there) {
                ++left;
                QFile file2(out);
                QVERIFY(file2.open(QIODevice::ReadOnly));
                QCOMPARE(QCryptographicHash::hash(file2.readAll(), QCryptographicHash::Sha256).toHex(), digest);
                QVERIFY2(std::any_of(rows.begin(), rows.end(), [&](const QJsonValue &row) {
                             return row[QLatin1String("sha256")].toString().toLatin1() == digest;
                         }),
                         qPrintable(QStringLiteral("a file without a row, killed at %1 of %2").arg(at).arg(all)));
            }
            for (const QJsonValue &row : rows)
                QVERIFY2(there || !row[QLatin1String("completed")].toBool(), qPrintable(QStringLiteral("completed without a file, at %1").arg(at)));
            cut += answer.exit != 0;
            QVERIFY2(ctl.run("ledger verify").exit == 0, qPrintable(ctl.run("ledger verify").said()));
        }
        QVERIFY(cut > 0);
        qInfo("%ld calls, every %ld: cut short %d times, the file was there %d times", all, step, cut, left);
    }
};

QTEST_GUILESS_MAIN(TestExportFaults)
#include "tst_export_faults.moc"
