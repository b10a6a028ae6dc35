// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"
#include "app/generated_vcf.h"
#include "app/plaintext_search.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace testing;

namespace {

const VcfWords words{.proband = "ZQXKIDQZ", .mother = "ZQXMUMQZ", .father = "ZQXDADQZ", .gene = "QJZGENEX", .transcript = "ENST0000077", .firstCodon = 7654321};
constexpr quint32 seed = 20261120;
constexpr int rounds = 24;
constexpr int records = 6000;

/// Sample names, gene symbols, HGVS, labels, what people typed, and who the patient is.
QStringList secretWords()
{
    return {QStringLiteral("ZQXKIDQZ"),    QStringLiteral("ZQXMUMQZ"),      QStringLiteral("ZQXDADQZ"), QStringLiteral("QJZGENEX"),
            QStringLiteral("c.7654321A>G"), QStringLiteral("p.Lys7654321"), QStringLiteral("7654321"),  QStringLiteral("ENST0000077"),
            QStringLiteral("QXLABELZ"),    QStringLiteral("QXDIAGNOSISZ"),  QStringLiteral("QXCOMMENTZ"), QStringLiteral("QXNAMEZ"),
            QStringLiteral("missense_variant"), QStringLiteral("fileformat=VCF"), QStringLiteral("診断名")};
}

QString at(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

/// What one round was told is done.
struct Acknowledged {
    QStringList cases, callSets, findings, opinions, documents;
};

} // namespace

/// Issue: nothing of a case ever lies on disk in plaintext, however the process ends, and what was
/// acknowledged is there afterwards.
class TestNoPlaintext : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;
    QString m_vcf;
    QRandomGenerator m_random{seed};
    Acknowledged m_all;

    QStringList searched() const
    {
        return {m_ctl.workspace(), m_ctl.path(QStringLiteral("tmp")), m_ctl.path(QStringLiteral("cwd")), m_ctl.path(QStringLiteral("home"))};
    }

    /// One case from its opening to its report, as lines of a batch; the finding's id is not known yet,
    /// so the work comes in two parts.
    QByteArray opening(int round) const
    {
        const auto line = [](const QStringList &of) { return QJsonDocument(QJsonArray::fromStringList(of)).toJson(QJsonDocument::Compact) + '\n'; };
        const QString label = QStringLiteral("QXLABELZ%1").arg(round);
        return line({QStringLiteral("case"), QStringLiteral("add"), QStringLiteral("--id"), label, QStringLiteral("--domain"), QStringLiteral("rare"),
                     QStringLiteral("--diagnosis"), QStringLiteral("QXDIAGNOSISZ 診断名")}) +
               line({QStringLiteral("case"), QStringLiteral("identity"), QStringLiteral("set"), QStringLiteral("--case"), label, QStringLiteral("--name"), QStringLiteral("QXNAMEZ")}) +
               line({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), label, QStringLiteral("--sample"), QStringLiteral("ZQXKIDQZ=proband"), m_vcf}) +
               line({QStringLiteral("variants"), QStringLiteral("list"), QStringLiteral("--case"), label, QStringLiteral("--where"), QStringLiteral("gene ~ QJZGENEX"), QStringLiteral("--limit"), QStringLiteral("3")}) +
               line({QStringLiteral("finding"), QStringLiteral("add"), QStringLiteral("--case"), label, QStringLiteral("--variant"), QStringLiteral("1-10000-A-G")}) +
               line({QStringLiteral("variants"), QStringLiteral("dismiss"), QStringLiteral("--case"), label, QStringLiteral("--where"), QStringLiteral("filter == LowQual"),
                     QStringLiteral("--reason"), QStringLiteral("low_quality"), QStringLiteral("--comment"), QStringLiteral("QXCOMMENTZ")});
    }
    static QByteArray closing(int round, const QString &finding)
    {
        const auto line = [](const QStringList &of) { return QJsonDocument(QJsonArray::fromStringList(of)).toJson(QJsonDocument::Compact) + '\n'; };
        const QString label = QStringLiteral("QXLABELZ%1").arg(round);
        return line({QStringLiteral("finding"), QStringLiteral("assess"), finding, QStringLiteral("--class"), QStringLiteral("LP"), QStringLiteral("--comment"), QStringLiteral("QXCOMMENTZ")}) +
               line({QStringLiteral("report"), QStringLiteral("draft"), QStringLiteral("--case"), label, QStringLiteral("--kind"), QStringLiteral("clinical"), QStringLiteral("--lang"), QStringLiteral("ja")});
    }

    /// Reads the answers a process has given so far and feeds it the second part once it can be written.
    static void follow(QProcess &process, int round, QByteArray &read, int &lines, bool &closed, Acknowledged &done)
    {
        read += process.readAllStandardOutput();
        while (read.contains('\n')) {
            const QByteArray line = read.left(read.indexOf('\n'));
            read.remove(0, line.size() + 1);
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            QVERIFY2(answer[QLatin1String("exit")].toInt(-1) == 0, line.left(2000).constData());
            const QJsonObject result = answer[QLatin1String("result")].toObject();
            QStringList *const kinds[] = {&done.cases, nullptr, &done.callSets, nullptr, &done.findings, nullptr, &done.opinions, &done.documents};
            if (kinds[lines])
                *kinds[lines] << at(result, "id");
            if (lines == 4) {
                process.write(closing(round, at(result, "id")));
                process.closeWriteChannel();
                closed = true;
            }
            ++lines;
        }
    }

    /// Runs a round and ends it by `signal` after `delay` ms (counted from the first answer if
    /// `afterFirst`); no signal: lets it finish. Returns how long it took.
    qint64 work(int round, const QByteArray &signal, qint64 delay, bool afterFirst)
    {
        QProcess process;
        m_ctl.prepare(process);
        // Cores are allowed here, as far as the system goes, so that not writing one is the program's doing.
        process.start(QStringLiteral("sh"), QStringList{QStringLiteral("-c"), QStringLiteral("ulimit -c unlimited 2>/dev/null; exec \"$0\" \"$@\""), Ctl::program()} +
                                                m_ctl.words({QStringLiteral("batch")}));
        process.write(opening(round));
        QByteArray read;
        int lines = 0;
        bool closed = false, sent = false;
        QElapsedTimer since;
        since.start();
        qint64 first = -1;
        while (process.state() != QProcess::NotRunning && since.elapsed() < 120000) {
            const qint64 start = afterFirst ? first : 0;
            if (!sent && !signal.isEmpty() && start >= 0 && since.elapsed() - start >= delay) {
                QProcess::execute(QStringLiteral("kill"), {QLatin1String("-" + signal), QString::number(process.processId())});
                sent = true;
            }
            process.waitForReadyRead(2);
            follow(process, round, read, lines, closed, m_all);
            if (first < 0 && lines > 0)
                first = since.elapsed();
        }
        process.waitForFinished();
        follow(process, round, read, lines, closed, m_all);
        if (signal.isEmpty()) {
            [&] { QCOMPARE(lines, 8); }();
        }
        return since.elapsed();
    }

    QSet<QString> ids(const QStringList &command, const char *key = "id") const
    {
        QSet<QString> out;
        const Answer answer = m_ctl.run(command);
        for (const QJsonValue &item : answer.array())
            out << at(item.toObject(), key);
        return out;
    }

    void everythingAcknowledgedIsThere()
    {
        const Answer verified = m_ctl.run("workspace verify");
        QVERIFY2(verified.exit == 0, qPrintable(verified.said()));
        QSet<QString> there = ids({QStringLiteral("case"), QStringLiteral("list")});
        QByteArray asks;
        const auto line = [&](const QStringList &of) { asks += QJsonDocument(QJsonArray::fromStringList(of)).toJson(QJsonDocument::Compact) + '\n'; };
        for (const QString &id : m_all.cases) {
            line({QStringLiteral("case"), QStringLiteral("show"), QStringLiteral("--case"), id});
            line({QStringLiteral("finding"), QStringLiteral("list"), QStringLiteral("--case"), id});
            line({QStringLiteral("report"), QStringLiteral("list"), QStringLiteral("--case"), id});
            line({QStringLiteral("variants"), QStringLiteral("list"), QStringLiteral("--case"), id, QStringLiteral("--reviewed"), QStringLiteral("--count")});
        }
        const Answer answer = m_ctl.run({QStringLiteral("batch")}, asks);
        for (const QByteArray &text : answer.out.split('\n')) {
            const QJsonValue result = QJsonDocument::fromJson(text).object()[QLatin1String("result")];
            for (const QJsonValue &set : result.toObject()[QLatin1String("call_sets")].toArray()) {
                there << at(set.toObject(), "id");
                QCOMPARE(set.toObject()[QLatin1String("records")].toInt(), records);
            }
            if (result.toObject().contains(QLatin1String("count"))) {
                const int count = result.toObject()[QLatin1String("count")].toInt();
                QVERIFY2(count == 0 || count == records, text.constData());
            }
            for (const QJsonValue &item : result.toArray()) {
                there << at(item.toObject(), "id");
                for (const QJsonValue &opinion : item.toObject()[QLatin1String("opinions")].toArray())
                    there << at(opinion.toObject(), "id");
            }
        }
        for (const QStringList &kind : {m_all.cases, m_all.callSets, m_all.findings, m_all.opinions, m_all.documents}) {
            for (const QString &id : kind)
                QVERIFY2(there.contains(id), qPrintable(QStringLiteral("acknowledged but gone: ") + id));
        }
    }

    void nothingIsReadable(const char *when)
    {
        PlaintextSearch search(secretWords());
        const QStringList hits = search.hits(searched());
        QVERIFY2(hits.isEmpty(), qPrintable(QLatin1String(when) + QStringLiteral(": ") + hits.mid(0, 10).join(u'\n')));
        QVERIFY(search.files() > 2);
    }

    void noCoreWasWritten(const char *when)
    {
        QStringList cores;
        for (const QString &folder : searched()) {
            QDirIterator it(folder, {QStringLiteral("core*"), QStringLiteral("*.core")}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (it.hasNext())
                cores << it.next();
        }
        QVERIFY2(cores.isEmpty(), qPrintable(QLatin1String(when) + QStringLiteral(": ") + cores.join(u' ')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        m_vcf = m_ctl.write(QStringLiteral("keep/source.vcf"), trioVcf(records, words));
        QCOMPARE(m_ctl.create().exit, 0);
    }

    void theSearchFindsWhatIsThere()
    {
        PlaintextSearch search(secretWords());
        const QString folder = m_ctl.path(QStringLiteral("control"));
        QDir().mkpath(folder);
        m_ctl.write(QStringLiteral("control/a"), QByteArray(5000, 'x') + "ZQXKIDQZ");
        m_ctl.write(QStringLiteral("control/b"), QByteArray(3, 'x') + QStringEncoder(QStringEncoder::Utf16LE)(QStringLiteral("QJZGENEX1")));
        QCOMPARE(search.hits({folder}).size(), 2);
        QVERIFY(!search.hits({m_ctl.path(QStringLiteral("keep"))}).isEmpty()); // the source is not encrypted
    }

    void aWholeCaseLeavesNothingReadable()
    {
        work(0, {}, 0, false);
        QCOMPARE(m_all.documents.size(), 1);
        nothingIsReadable("after a whole case");
        everythingAcknowledgedIsThere();
    }

    void killedAtAnyPointNothingIsReadableAndNothingAcknowledgedIsLost()
    {
        const qint64 whole = work(1, {}, 0, false);
        int killed = 0;
        for (int round = 2; round < 2 + rounds; ++round) {
            const qsizetype before = m_all.documents.size();
            const qint64 delay = m_random.bounded(int(whole) + 1);
            work(round, "KILL", delay, false);
            killed += m_all.documents.size() == before;
            nothingIsReadable("killed");
            if (QTest::currentTestFailed())
                return;
            if (round % 6 == 0)
                everythingAcknowledgedIsThere();
        }
        everythingAcknowledgedIsThere();
        QVERIFY2(killed >= rounds / 2, "the kills came too late to prove anything");
    }

    void aCrashWritesNoCore()
    {
        QProcess control;
        m_ctl.prepare(control);
        control.setWorkingDirectory(m_ctl.path(QStringLiteral("control")));
        control.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("ulimit -c unlimited; kill -SEGV $$")});
        control.waitForFinished();
        const bool systemWritesCores = !QDir(m_ctl.path(QStringLiteral("control"))).entryList({QStringLiteral("core*")}).isEmpty();
        int round = 2 + rounds;
        for (const char *signal : {"SEGV", "ABRT", "SEGV", "ABRT"}) {
            work(round++, signal, m_random.bounded(600), true);
            noCoreWasWritten(signal);
            nothingIsReadable(signal);
        }
        everythingAcknowledgedIsThere();
        if (!systemWritesCores)
            QSKIP("this system writes no core into the current folder anyway, so their absence proves little here");
    }
};

QTEST_GUILESS_MAIN(TestNoPlaintext)
#include "tst_no_plaintext.moc"
