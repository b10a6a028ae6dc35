// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"
#include "app/generated_vcf.h"
#include "support/exhaustive.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <cerrno>

using namespace testing;

namespace {

void copyTree(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        QFile::copy(from + u'/' + name, to + u'/' + name);
    for (const QString &name : QDir(from).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyTree(from + u'/' + name, to + u'/' + name);
}

QString words(const char *line)
{
    return QString::fromUtf8(line);
}

} // namespace

/// The shipped program itself is killed, and its disk fails, at the n-th change of a file, in each of its workflows. What
/// it said was done is there afterwards, everything verifies, and what was cut short can be done again.
class TestProgramFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aDaysWork_data() { faults(110); }
    void aDaysWork();
    void anErasure_data() { faults(80); }
    void anErasure();
    void newKeys_data() { faults(40); }
    void newKeys();
    void aBackup_data() { faults(24); }
    void aBackup();
    void aRestore_data() { faults(10); }
    void aRestore();
    void aMerge_data() { faults(60); }
    void aMerge();
    void cleanupTestCase() { qInfo("%d runs with a fault, %d of them cut the program short", m_runs, m_cut); }

private:
    struct Fault {
        QString kind;
        int reason = 0;
        long at = 0;
    };
    /// The usual run tries a few places of each kind; a nightly one all of them.
    void faults(int usualStride)
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("stride");
        QTest::newRow("killed") << QStringLiteral("kill") << 0 << usualStride;
        QTest::newRow("one write fails") << QStringLiteral("once") << EIO << usualStride * 2;
        QTest::newRow("the disk is full from then on") << QStringLiteral("from") << ENOSPC << usualStride * 2;
    }

    /// Runs with a fault; the count of calls when the program got to its end by itself.
    Answer runWith(const Fault &fault, const QStringList &command, const QByteArray &input = {})
    {
        QFile::remove(m_count);
        m_ctl.setVariable(QStringLiteral("LD_PRELOAD"), m_library);
        m_ctl.setVariable(QStringLiteral("ENZA_FAULT"), fault.kind);
        m_ctl.setVariable(QStringLiteral("ENZA_FAULT_AT"), QString::number(fault.at));
        m_ctl.setVariable(QStringLiteral("ENZA_FAULT_ERRNO"), QString::number(fault.reason));
        m_ctl.setVariable(QStringLiteral("ENZA_FAULT_COUNT"), m_count);
        const Answer answer = m_ctl.run(command, input);
        m_ctl.setVariable(QStringLiteral("LD_PRELOAD"), {});
        return answer;
    }
    long countedCalls() const
    {
        QFile file(m_count);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLong() : -1;
    }

    /// For every n-th place: a fresh copy, the command with the fault there, then `check` with whether it succeeded.
    void everyPlace(const QStringList &command, const QByteArray &input, const std::function<void(const Answer &, bool)> &check,
                    const std::function<void()> &prepare = {})
    {
        QFETCH(QString, kind);
        QFETCH(int, reason);
        QFETCH(int, stride);
        const long step = enza::testing::stride(stride);
        copyTree(m_template, m_ctl.workspace());
        if (prepare)
            prepare();
        const Answer whole = runWith({QStringLiteral("once"), 0, -1}, command, input);
        QVERIFY2(whole.exit == 0, qPrintable(whole.said()));
        const long all = countedCalls();
        QVERIFY2(all > 5, "the faults do not reach the program");
        // The usual run begins elsewhere with each day, so that in time it comes by all places.
        const long first = step > 1 ? QDate::currentDate().dayOfYear() % std::min(step, all) : 0;
        for (long at = first; at < all; at += step) {
            copyTree(m_template, m_ctl.workspace());
            if (prepare)
                prepare();
            const Answer answer = runWith({kind, reason, at}, command, input);
            ++m_runs;
            m_cut += answer.exit != 0;
            check(answer, answer.exit == 0);
            if (QTest::currentTestFailed()) {
                qWarning("%s at call %ld of %ld: %s", qPrintable(kind), at, all, qPrintable(answer.said().left(1500)));
                return;
            }
        }
    }
    void verifies()
    {
        const Answer verified = m_ctl.run("workspace verify");
        QVERIFY2(verified.exit == 0, qPrintable(verified.said()));
        for (const char *folder : {"", "/calls", "/blobs"})
            QVERIFY(QDir(m_ctl.workspace() + QLatin1String(folder)).entryList({QStringLiteral("*.part"), QStringLiteral("*.epoch*")}).isEmpty());
    }
    static QByteArray line(const QStringList &of) { return QJsonDocument(QJsonArray::fromStringList(of)).toJson(QJsonDocument::Compact) + '\n'; }
    static QByteArray line(const char *of) { return line(words(of).split(u' ')); }
    /// Results of a batch that were acknowledged.
    static QList<QJsonObject> acknowledged(const Answer &answer)
    {
        QList<QJsonObject> out;
        for (const QByteArray &text : answer.out.split('\n')) {
            const QJsonObject one = QJsonDocument::fromJson(text).object();
            if (!one.isEmpty())
                out.append(one[QLatin1String("exit")].toInt(-1) == 0 ? one[QLatin1String("result")].toObject() : QJsonObject());
        }
        return out;
    }

    Ctl m_ctl;
    QString m_template, m_library, m_count, m_vcf, m_backup, m_changes;
    int m_runs = 0, m_cut = 0;
};

void TestProgramFaults::initTestCase()
{
    m_library = QCoreApplication::applicationDirPath() + QStringLiteral("/enza_disk_faults.so");
    if (!canRunTheProgram() || !QFile::exists(m_library))
        QSKIP("enzactl or the faults are not built");
    if (const QString memory = QStringLiteral("/dev/shm"); QFileInfo(memory).isWritable())
        m_ctl.setWorkspace(QDir::cleanPath(memory) + QStringLiteral("/enza-faults-%1").arg(QCoreApplication::applicationPid()));
    m_count = m_ctl.kept(QStringLiteral("count"));
    m_template = m_ctl.kept(QStringLiteral("template"));
    const VcfWords vcfWords{.proband = "KID", .mother = "MUM", .father = "DAD", .gene = "GENE", .transcript = "ENST0000077", .firstCodon = 7};
    m_vcf = m_ctl.write(QStringLiteral("keep/source.vcf"), trioVcf(60, vcfWords));
    const auto need = [&](const QStringList &command) {
        const Answer answer = m_ctl.run(command);
        QVERIFY2(answer.exit == 0, qPrintable(answer.said()));
    };
    QCOMPARE(m_ctl.create().exit, 0);
    need({QStringLiteral("case"), QStringLiteral("add"), QStringLiteral("--id"), QStringLiteral("C1"), QStringLiteral("--domain"), QStringLiteral("rare")});
    need({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("C1"), QStringLiteral("--sample"),
          QStringLiteral("KID=proband"), QStringLiteral("--sample"), QStringLiteral("MUM=mother"), m_vcf});
    m_backup = m_ctl.kept(QStringLiteral("backup"));
    need({QStringLiteral("workspace"), QStringLiteral("backup"), m_backup});
    copyTree(m_ctl.workspace(), m_template);
    // A second copy that went on, for merging.
    const QString usual = m_ctl.workspace();
    const QString second = m_ctl.kept(QStringLiteral("second"));
    m_changes = m_ctl.kept(QStringLiteral("changes"));
    need({QStringLiteral("workspace"), QStringLiteral("restore"), m_backup, second});
    m_ctl.setWorkspace(second);
    need({QStringLiteral("case"), QStringLiteral("add"), QStringLiteral("--id"), QStringLiteral("C2"), QStringLiteral("--domain"), QStringLiteral("rare")});
    need({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("C2"), m_vcf});
    need({QStringLiteral("workspace"), QStringLiteral("changes"), QStringLiteral("export"), m_changes});
    m_ctl.setWorkspace(usual);
}

void TestProgramFaults::aDaysWork()
{
    const QByteArray day = line("case add --id D1 --domain rare --diagnosis fever") +
                           line({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("D1"), m_vcf}) +
                           line("finding add --case D1 --variant 1-10000-A-G") + line("report draft --case D1 --kind clinical --lang ja");
    everyPlace({QStringLiteral("batch")}, day, [&](const Answer &answer, bool) {
        const QList<QJsonObject> done = acknowledged(answer);
        verifies();
        const Answer cases = m_ctl.run("case list");
        const Answer shown = m_ctl.run("case show --case D1");
        const auto said = [&](qsizetype which) { return which < done.size() && !done[which].isEmpty(); };
        QVERIFY2(!said(0) || shown.exit == 0, "an acknowledged case is gone");
        QVERIFY2(!said(1) || shown.object()[QLatin1String("call_sets")].toArray().size() == 1, "an acknowledged import is gone");
        if (said(2))
            QCOMPARE(m_ctl.run("finding list --case D1").array().size(), 1);
        if (said(3))
            QCOMPARE(m_ctl.run("report list --case D1").array().size(), 1);
        if (shown.exit != 0)
            QCOMPARE(m_ctl.run("case add --id D1 --domain rare").exit, 0);
    });
}

void TestProgramFaults::anErasure()
{
    const QStringList erase = words("erase --case C1 --person P1 --reason withdrawn").split(u' ');
    const auto withdraw = [&] {
        static const QString withdrawn = [this] {
            const Answer answer = m_ctl.run("consent withdraw --case C1 --person P1 --scope delete");
            if (answer.exit != 0)
                qWarning("%s", qPrintable(answer.said()));
            const QString kept = m_ctl.kept(QStringLiteral("withdrawn"));
            copyTree(m_ctl.workspace(), kept);
            return kept;
        }();
        copyTree(withdrawn, m_ctl.workspace());
    };
    everyPlace(erase, {}, [&](const Answer &, bool succeeded) {
        verifies();
        const QJsonArray acts = m_ctl.run("audit list --verb record.erase").array();
        QVERIFY2(!succeeded || !acts.isEmpty(), "an acknowledged erasure did not happen");
        if (acts.isEmpty()) {
            const Answer again = m_ctl.run(erase);
            QVERIFY2(again.exit == 0, qPrintable(again.said()));
            verifies();
        }
    }, withdraw);
}

void TestProgramFaults::newKeys()
{
    everyPlace(words("workspace rekey").split(u' '), {}, [&](const Answer &, bool) {
        verifies();
        QCOMPARE(m_ctl.run("case show --case C1").object()[QLatin1String("call_sets")].toArray().size(), 1);
        QCOMPARE(m_ctl.run("case add --id AFTER --domain rare").exit, 0);
    });
}

void TestProgramFaults::aBackup()
{
    const QString out = m_ctl.kept(QStringLiteral("out-backup"));
    everyPlace({QStringLiteral("workspace"), QStringLiteral("backup"), out}, {}, [&](const Answer &, bool succeeded) {
        QVERIFY(!succeeded || QFile::exists(out));
        verifies();
        if (QFile::exists(out)) { // what bears the name is whole
            const QString folder = m_ctl.kept(QStringLiteral("restored"));
            QDir(folder).removeRecursively();
            const Answer restored = m_ctl.run({QStringLiteral("workspace"), QStringLiteral("restore"), out, folder});
            QVERIFY2(restored.exit == 0, qPrintable(restored.said()));
        }
    }, [&] { QFile::remove(out); });
}

void TestProgramFaults::aRestore()
{
    const QString folder = m_ctl.kept(QStringLiteral("restored"));
    everyPlace({QStringLiteral("workspace"), QStringLiteral("restore"), m_backup, folder}, {}, [&](const Answer &, bool succeeded) {
        QVERIFY(!succeeded || QFile::exists(folder));
        if (!QFile::exists(folder + QStringLiteral("/workspace.json"))) {
            QDir(folder).removeRecursively();
            QCOMPARE(m_ctl.run({QStringLiteral("workspace"), QStringLiteral("restore"), m_backup, folder}).exit, 0);
        }
        const QString usual = m_ctl.workspace();
        m_ctl.setWorkspace(folder);
        verifies();
        m_ctl.setWorkspace(usual);
    }, [&] {
        QDir(folder).removeRecursively();
        QDir(folder + QStringLiteral(".restoring")).removeRecursively();
    });
}

void TestProgramFaults::aMerge()
{
    const QStringList merge{QStringLiteral("workspace"), QStringLiteral("merge"), m_changes};
    everyPlace(merge, {}, [&](const Answer &, bool succeeded) {
        verifies();
        const bool there = m_ctl.run("case show --case C2").exit == 0;
        QVERIFY2(there || !succeeded, "an acknowledged merge is gone");
        const Answer again = m_ctl.run(merge);
        QVERIFY2(again.exit == 0, qPrintable(again.said()));
        QCOMPARE(m_ctl.run("case show --case C2").object()[QLatin1String("call_sets")].toArray().size(), 1);
    });
}

QTEST_GUILESS_MAIN(TestProgramFaults)
#include "tst_program_faults.moc"
