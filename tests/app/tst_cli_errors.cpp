// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"
#include "app/generated_vcf.h"
#include "base/digest.h"
#include "base/json.h"

#include <QDirIterator>
#include <QTest>

using namespace testing;

#define ANSWERS(answer, wanted) \
    do { \
        const Answer answered = (answer); \
        QVERIFY2(answered.exit == (wanted), qPrintable(answered.said())); \
    } while (false)

namespace {

/// A file system of its own, where this user may mount one.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const QString &size) : m_folder(folder)
    {
        QDir().mkpath(folder);
        m_mounted = QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                                QStringLiteral("size=") + size, QStringLiteral("enza-test"), folder}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder});
    }
    bool mounted() const { return m_mounted; }
    bool remount(const QString &how) const
    {
        return QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,") + how, m_folder}) == 0;
    }

private:
    QString m_folder;
    bool m_mounted = false;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator it(from, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next(), target = to + u'/' + QDir(from).relativeFilePath(path);
        if (it.fileInfo().isDir())
            QDir().mkpath(target);
    }
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile::copy(path, to + u'/' + QDir(from).relativeFilePath(path));
    }
}

} // namespace

/// Every failure says what happened, and nothing that was acknowledged is lost by it.
class TestCliErrors : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;

    /// A copy of the workspace to break.
    QString broken(const QString &name) const
    {
        const QString folder = m_ctl.path(name);
        copyFolder(m_ctl.path(QStringLiteral("workspace")), folder);
        return folder;
    }
    Answer info(const QString &folder) const
    {
        return m_ctl.run({QStringLiteral("--workspace"), folder, QStringLiteral("workspace"), QStringLiteral("info")});
    }
    static void oneLine(const Answer &answer)
    {
        QVERIFY2(answer.err.count('\n') == 1, qPrintable(answer.said()));
        QVERIFY2(answer.err.startsWith("enzactl: "), qPrintable(answer.said()));
        QVERIFY2(answer.err.count(": ") >= 2, qPrintable(answer.said()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        ANSWERS(m_ctl.create(), 0);
        ANSWERS(m_ctl.run("case add --id C1 --domain rare"), 0);
    }

    void oddFilesAreToldApartAndAnswersStayJson()
    {
        Ctl ctl;
        ANSWERS(ctl.create(), 0);
        const QByteArray head = "##fileformat=VCFv4.2\n##FORMAT=<ID=GT,Number=1,Type=String,Description=\"g\">\n"
                                "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tkid 1\n";
        const QString odd = ctl.write(QStringLiteral("keep/odd.vcf"), head + "1\t100\t.\ta\tg\tinf\tPASS\t.\tGT\t0/1\n"
                                                                               "1\t200\t.\tC\tG\tnan\tPASS\t.\tGT\t0/0\n");
        ANSWERS(ctl.run("case add --id ODD --domain rare"), 0);
        ANSWERS(ctl.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("ODD"), odd}), 0);
        const Answer rows = ctl.run("variants list --case ODD");
        QCOMPARE(rows.array().size(), 2); // infinity is no JSON
        QVERIFY(rows.array()[0].toObject()[QLatin1String("qual")].isNull());
        QVERIFY(rows.array()[0].toObject()[QLatin1String("seen_in_cases")].isNull()); // of no assembly: nothing to compare with
        ANSWERS(ctl.run("variants show --case ODD 1-100-A-G"), 0);
        ANSWERS(ctl.run("variants show --case ODD 1-100-a-g"), 0);
        for (const char *sample : {"gt[kid 1] == 0/1", "gt[\"kid 1\"] == 0/1"}) {
            const Answer count = ctl.run({QStringLiteral("variants"), QStringLiteral("list"), QStringLiteral("--case"), QStringLiteral("ODD"),
                                            QStringLiteral("--count"), QStringLiteral("--where"), QLatin1String(sample)});
            QVERIFY2(count.object()[QLatin1String("count")] == 1, qPrintable(count.said()));
        }
        const QString pipe = ctl.kept(QStringLiteral("pipe.vcf"));
        if (QProcess::execute(QStringLiteral("mkfifo"), {pipe}) == 0)
            ANSWERS(ctl.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("ODD"), pipe}), 3);
    }

    void fiveWaysAnOpenCanFailAreFiveMessages()
    {
        QMap<QString, QString> messages;
        const auto fails = [&](const Answer &answer, const char *code, int exit) {
            QVERIFY2(answer.exit == exit && answer.code() == QLatin1String(code), qPrintable(QLatin1String(code) + answer.said()));
            oneLine(answer);
            messages.insert(QLatin1String(code), answer.error()[QLatin1String("message")].toString());
        };
        fails(info(m_ctl.path(QStringLiteral("nowhere"))), "missing", 5);

        const QString wrong = m_ctl.write(QStringLiteral("keep/wrong"), "not the one\n");
        fails(m_ctl.plain({QStringLiteral("--json"), QStringLiteral("--passphrase-file"), wrong, QStringLiteral("workspace"), QStringLiteral("info")}),
              "wrong_secret", 4);

        const QString damaged = broken(QStringLiteral("damaged"));
        QByteArray store = bytesOf(damaged + QStringLiteral("/store.db"));
        for (qsizetype i = 0; i < store.size(); i += 64)
            store[i] = char(store[i] ^ 0x5a);
        QVERIFY(put(damaged + QStringLiteral("/store.db"), store));
        fails(info(damaged), "damaged", 3);

        const QString newer = broken(QStringLiteral("newer"));
        QJsonObject manifest = QJsonDocument::fromJson(bytesOf(newer + QStringLiteral("/workspace.json"))).object();
        QVERIFY(manifest.contains(QLatin1String("format")));
        manifest[QLatin1String("format")] = 999;
        manifest.remove(QLatin1String("digest"));
        manifest[QLatin1String("digest")] = QLatin1String(enza::sha256(enza::canonicalJson(manifest)).toBase64());
        QVERIFY(put(newer + QStringLiteral("/workspace.json"), enza::canonicalJson(manifest)));
        fails(info(newer), "newer_format", 3);

        QProcess holder;
        m_ctl.prepare(holder);
        holder.start(Ctl::program(), m_ctl.words({QStringLiteral("batch")}));
        holder.write("[\"workspace\",\"info\"]\n");
        QVERIFY(holder.waitForReadyRead(60000));
        const Answer busy = info(m_ctl.workspace());
        fails(busy, "busy", 6);
        QVERIFY2(busy.err.contains(QByteArray::number(holder.processId())) && busy.err.contains("enzactl"), qPrintable(busy.said()));
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished(60000));
        ANSWERS(info(m_ctl.workspace()), 0);

        QCOMPARE(messages.size(), 5);
        const QStringList texts = messages.values();
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 5);
    }

    void aManifestThatIsRubbishIsDamaged()
    {
        const QString folder = broken(QStringLiteral("rubbish"));
        QVERIFY(put(folder + QStringLiteral("/workspace.json"), "{\"format\": "));
        const Answer answer = info(folder);
        ANSWERS(answer, 3);
        QCOMPARE(answer.code(), QStringLiteral("damaged"));
    }

    void aPlaintextStoreIsRefused()
    {
        const QString folder = broken(QStringLiteral("plain"));
        QVERIFY(put(folder + QStringLiteral("/store.db"), QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\0')));
        ANSWERS(info(folder), 3);
    }

    void refusalsNameFileLineFieldAndReason()
    {
        QByteArray vcf = trioVcf(50);
        vcf.replace("chr1\t10100\t", "chr1\tabc\t");
        const QString file = m_ctl.write(QStringLiteral("keep/broken.vcf"), vcf);
        const qsizetype line = vcf.left(vcf.indexOf("\tabc\t")).count('\n') + 1;
        const Answer answer = m_ctl.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("C1"), file});
        ANSWERS(answer, 3);
        const QJsonObject where = answer.error()[QLatin1String("where")].toObject();
        QCOMPARE(where[QLatin1String("line")].toInt(), int(line));
        QCOMPARE(where[QLatin1String("field")].toString(), QStringLiteral("POS"));
        QVERIFY(where[QLatin1String("file")].toString().endsWith(QLatin1String("broken.vcf")));
        oneLine(answer);
        QVERIFY(m_ctl.run("case show --case C1").object()[QLatin1String("call_sets")].toArray().isEmpty());
        ANSWERS(m_ctl.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("C1"),
                           m_ctl.kept(QStringLiteral("none.vcf"))}), 5);
    }

    void aRoleThatMayNotIsRefused()
    {
        m_ctl.write(QStringLiteral("keep/viewer"), "weak as well\n");
        ANSWERS(m_ctl.run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("vic"), QStringLiteral("--role"), QStringLiteral("viewer"),
                           QStringLiteral("--passphrase-file"), m_ctl.kept(QStringLiteral("viewer"))}), 0);
        const Answer answer = m_ctl.plain({QStringLiteral("--json"), QStringLiteral("--user"), QStringLiteral("vic"), QStringLiteral("--passphrase-file"),
                                           m_ctl.kept(QStringLiteral("viewer")), QStringLiteral("case"), QStringLiteral("add"), QStringLiteral("--id"),
                                           QStringLiteral("C9"), QStringLiteral("--domain"), QStringLiteral("rare")});
        ANSWERS(answer, 4);
        ANSWERS(m_ctl.run("--user ken user disable vic"), 0);
        ANSWERS(m_ctl.run("workspace info"), 0); // one enabled user again: nobody need be named
    }

    void theClockStandsStillInTestWorkspacesOnly()
    {
        ANSWERS(m_ctl.run("--now 2031-05-06T07:08:09Z case add --id C3 --domain rare"), 0);
        QVERIFY(m_ctl.run("case show --case C3").object()[QLatin1String("created")].toString().startsWith(QLatin1String("2031-05-06T07:08:09")));
        ANSWERS(m_ctl.run("--now yesterday case list"), 2);
        const QString folder = m_ctl.path(QStringLiteral("real")), strong = m_ctl.write(QStringLiteral("keep/strong"), "ichijiku-Wander9-takibi-Quorum\n");
        const QStringList real{QStringLiteral("--json"), QStringLiteral("--workspace"), folder, QStringLiteral("--user"), QStringLiteral("ken"), QStringLiteral("--passphrase-file"), strong};
        const QString feeble = m_ctl.write(QStringLiteral("keep/feeble"), "password12345\n");
        ANSWERS(m_ctl.plain({QStringLiteral("--json"), QStringLiteral("--passphrase-file"), feeble, QStringLiteral("workspace"), QStringLiteral("create"),
                             folder, QStringLiteral("--user"), QStringLiteral("ken")}), 3);
        QVERIFY(!QFile::exists(folder + QStringLiteral("/workspace.json")));
        ANSWERS(m_ctl.plain(real + QStringList{QStringLiteral("workspace"), QStringLiteral("create"), folder}), 0);
        ANSWERS(m_ctl.plain(real + QStringList{QStringLiteral("--now"), QStringLiteral("2031-05-06T07:08:09Z"), QStringLiteral("case"), QStringLiteral("list")}), 4);
    }

    void messagesComeInTheChosenLanguage()
    {
        const Answer english = m_ctl.run("--lang en case show --case nobody");
        ANSWERS(english, 5);
        const Answer japanese = m_ctl.run("--lang ja case show --case nobody");
        ANSWERS(japanese, 5);
        QCOMPARE(japanese.code(), english.code());
    }

    void aFullDiskLosesNothing()
    {
        const QString folder = m_ctl.path(QStringLiteral("small"));
        const SmallDisk disk(folder, QStringLiteral("3m"));
        if (!disk.mounted())
            QSKIP("this user may not mount a small file system");
        Ctl small;
        small.setWorkspace(folder + QStringLiteral("/workspace"));
        ANSWERS(small.create(), 0);
        ANSWERS(small.run("case add --id KEPT --domain rare"), 0);
        const QString file = small.write(QStringLiteral("keep/large.vcf"), trioVcf(60000));
        const Answer full = small.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("KEPT"), file});
        ANSWERS(full, 1);
        QCOMPARE(full.code(), QStringLiteral("disk_full"));
        oneLine(full);
        const Answer shown = small.run("case show --case KEPT");
        ANSWERS(shown, 0);
        QVERIFY(shown.object()[QLatin1String("call_sets")].toArray().isEmpty());
        ANSWERS(small.run("workspace verify"), 0);
        ANSWERS(small.run("case add --id AFTER --domain rare"), 0);
    }

    void aReadOnlyFolderSaysSo()
    {
        const QString folder = m_ctl.path(QStringLiteral("readonly"));
        const SmallDisk disk(folder, QStringLiteral("8m"));
        if (!disk.mounted())
            QSKIP("this user may not mount a file system");
        copyFolder(m_ctl.path(QStringLiteral("workspace")), folder + QStringLiteral("/workspace"));
        QVERIFY(disk.remount(QStringLiteral("ro")));
        const Answer answer = info(folder + QStringLiteral("/workspace"));
        ANSWERS(answer, 1);
        QCOMPARE(answer.code(), QStringLiteral("read_only"));
        oneLine(answer);
        QVERIFY(disk.remount(QStringLiteral("rw")));
        ANSWERS(info(folder + QStringLiteral("/workspace")), 0);
    }

    void ctrlCStopsAnImportAndLeavesNothingHalfDone()
    {
        ANSWERS(m_ctl.run("case add --id STOP --domain rare"), 0);
        const QString file = m_ctl.write(QStringLiteral("keep/long.vcf"), trioVcf(200000));
        QProcess import;
        m_ctl.prepare(import);
        import.start(Ctl::program(), m_ctl.words({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("STOP"), file}));
        QVERIFY(import.waitForStarted());
        // The call file appears once rows are being written.
        const QDir calls(m_ctl.workspace() + QStringLiteral("/calls"));
        QTRY_VERIFY_WITH_TIMEOUT(!calls.entryList(QDir::Files).isEmpty() || import.state() == QProcess::NotRunning, 60000);
        QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-INT"), QString::number(import.processId())});
        QVERIFY(import.waitForFinished(60000));
        const Answer stopped{import.exitStatus() == QProcess::NormalExit ? import.exitCode() : -1, import.readAllStandardOutput(), import.readAllStandardError()};
        if (stopped.exit == 0)
            QSKIP("the import was faster than the signal");
        ANSWERS(stopped, 1);
        QCOMPARE(stopped.code(), QStringLiteral("cancelled"));
        QVERIFY(m_ctl.run("case show --case STOP").object()[QLatin1String("call_sets")].toArray().isEmpty());
        const Answer verified = m_ctl.run("workspace verify");
        ANSWERS(verified, 0);
        QVERIFY2(calls.entryList(QDir::Files).isEmpty(), qPrintable(calls.entryList(QDir::Files).join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestCliErrors)
#include "tst_cli_errors.moc"
