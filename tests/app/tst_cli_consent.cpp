// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QTest>

using namespace testing;

#define ANSWERS(answer, wanted)                                                                                        \
    do {                                                                                                               \
        const Answer answered = (answer);                                                                              \
        QVERIFY2(answered.exit == (wanted), qPrintable(answered.said()));                                              \
    } while (false)

/// Consent and tasks as scripts record them.
class TestCliConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl was not built");
        ANSWERS(m_ctl.create(), 0);
        ANSWERS(m_ctl.run("case add --id C1 --domain rare --birth-year 1980"), 0);
    }

    void formsListAllPapersWithTheirItemsAndOptions()
    {
        const QJsonArray forms = m_ctl.run("consent forms").array();
        QStringList papers;
        for (const QJsonValue &form : forms)
            papers.append(form[QLatin1String("document")].toString());
        for (const char *paper : {"consent", "explanation", "withdrawal", "change", "proxy"})
            QCOMPARE(papers.count(QLatin1String(paper)), 2);
        QCOMPARE(forms.first()[QLatin1String("document")].toString(), QStringLiteral("consent"));
        QVERIFY(forms.first()[QLatin1String("items")].toArray().size() >= 15);
    }

    void aFormIsRecordedWithEverythingAboutIt()
    {
        const QString scan = m_ctl.write(QStringLiteral("keep/scan.png"), "not really a picture");
        const Answer recorded = m_ctl.run(QStringLiteral("consent record --case C1 --person P1 --form rare-consent --version 1.6 --item participation=yes "
                                                         "secondary_findings=undecided third_party=yes recipient_after_death=yes:Hanako --by P1 "
                                                         "--relation self --date 2026-01-05 --explained-by Aoki --explained-on 2026-01-04 --method paper "
                                                         "--language ja --document ").split(u' ', Qt::SkipEmptyParts) + QStringList{scan});
        ANSWERS(recorded, 0);
        QCOMPARE(recorded.object()[QLatin1String("explained_by")].toString(), QStringLiteral("Aoki"));
        QCOMPARE(recorded.object()[QLatin1String("document")].toString(), QStringLiteral("scan.png"));
        const QJsonObject effective = m_ctl.run("consent effective --case C1 --person P1 --on 2026-02-01").object();
        const QJsonObject after = effective[QLatin1String("recipient_after_death")].toObject();
        QCOMPARE(after[QLatin1String("effect")].toString(), QStringLiteral("yes"));
        QCOMPARE(after[QLatin1String("text")].toString(), QStringLiteral("Hanako"));
        QCOMPARE(after[QLatin1String("since")].toString(), QStringLiteral("2026-01-05"));
        QCOMPARE(after[QLatin1String("form")].toString(), QStringLiteral("rare-consent@1.6"));
        QCOMPARE(effective[QLatin1String("secondary_findings")][QLatin1String("effect")].toString(), QStringLiteral("undecided"));
        QVERIFY(m_ctl.run("consent effective --case C1 --on 2026-01-04").object().isEmpty());
        const QStringList out{QStringLiteral("consent"), QStringLiteral("document"), recorded.id(), QStringLiteral("--case"), QStringLiteral("C1"),
                              QStringLiteral("--recipient"), QStringLiteral("P1"), QStringLiteral("--out"), m_ctl.kept(QStringLiteral("out.png"))};
        ANSWERS(m_ctl.run(out), 0);
        QFile written(m_ctl.kept(QStringLiteral("out.png")));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("not really a picture"));
    }

    void whatIsWrongIsRefusedAndNothingChanges()
    {
        const char *line = "consent record --case C1 --form rare-consent --version 1.6 --by P1 --relation self --item ";
        ANSWERS(m_ctl.run((QByteArray(line) + "participation=perhaps").constData()), 3);
        ANSWERS(m_ctl.run((QByteArray(line) + "weather=yes").constData()), 3);
        ANSWERS(m_ctl.run("consent record --case C1 --form rare-consent --version 9 --by P1 --relation self --item participation=yes"), 3);
        ANSWERS(m_ctl.run("consent record --case C1 --form rare-consent --version 1.6 --by M --relation proxy: --item participation=yes"), 3);
        ANSWERS(m_ctl.run("consent record --case C1 --form rare-consent --version 1.6 --by P1 --relation cousin --item participation=yes"), 2);
        QCOMPARE(m_ctl.run("consent show --case C1").object()[QLatin1String("events")].toArray().size(), 1);
    }

    void aChangeAndAWithdrawalMakeTasks()
    {
        const Answer changed = m_ctl.run("consent change --case C1 --form rare-change --version 1.6 --item third_party=no --by P1 --relation self");
        ANSWERS(changed, 0);
        QCOMPARE(changed.object()[QLatin1String("tasks")][0][QLatin1String("what")].toString(), QStringLiteral("tell_platform"));
        const Answer withdrawn = m_ctl.run("consent withdraw --case C1 --person P1 --scope no_further_use --by P1 --reason moved");
        ANSWERS(withdrawn, 0);
        QStringList kinds;
        for (const QJsonValue &task : withdrawn.object()[QLatin1String("tasks")].toArray())
            kinds.append(task[QLatin1String("what")].toString());
        QVERIFY(kinds.contains(QStringLiteral("stop_work")) && kinds.contains(QStringLiteral("tell_platform")));
        const QJsonArray mine = m_ctl.run("task list --mine").array();
        QCOMPARE(mine.size(), 3);
        const QByteArray id = mine.first()[QLatin1String("id")].toString().toUtf8();
        ANSWERS(m_ctl.run(("task done " + id).constData()), 2);
        const Answer done = m_ctl.run(("task done " + id + " --outcome stopped").constData());
        ANSWERS(done, 0);
        QCOMPARE(done.object()[QLatin1String("outcome")].toString(), QStringLiteral("stopped"));
        ANSWERS(m_ctl.run(("task done " + id + " --outcome twice").constData()), 6);
        ANSWERS(m_ctl.run("task done nothing --outcome x"), 5);
        QCOMPARE(m_ctl.run("task list").array().size(), 2);
        QCOMPARE(m_ctl.run("task list --all").array().size(), 3);
        ANSWERS(m_ctl.run("case show --case C1"), 0);
    }

    void whoWithdrewIsStillFoundByTheirName()
    {
        ANSWERS(m_ctl.run("consent withdraw --case C1 --person P1 --scope all --by P1"), 0);
        const Answer shown = m_ctl.run("consent show --case C1 --person P1");
        ANSWERS(shown, 0);
        QCOMPARE(shown.object()[QLatin1String("withdrawals")].toArray().size(), 2);
        const QJsonObject effective = m_ctl.run("consent effective --case C1 --person P1").object();
        for (const QString &item : effective.keys())
            QCOMPARE(effective[item][QLatin1String("effect")].toString(), QStringLiteral("no"));
    }

    void aTaskOfOnesOwn()
    {
        const Answer added = m_ctl.run("task add --text call --due 2026-12-01 --case C1");
        ANSWERS(added, 0);
        QCOMPARE(added.object()[QLatin1String("title")].toString(), QStringLiteral("call"));
        QCOMPARE(added.object()[QLatin1String("due")].toString(), QStringLiteral("2026-12-01"));
    }

private:
    Ctl m_ctl;
};

QTEST_GUILESS_MAIN(TestCliConsent)
#include "tst_cli_consent.moc"
