// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QTest>

using namespace testing;

#define ANSWERS(answer, wanted) \
    do { \
        const Answer answered = (answer); \
        QVERIFY2(answered.exit == (wanted), qPrintable(answered.said())); \
    } while (false)

/// A circulation by the command line alone, and between two copies by exchanged files.
class TestCliCirculation : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;
    QString m_meeting;

    Answer as(const char *user, const char *line) const
    {
        return m_ctl.run((QStringLiteral("--user %1 ").arg(QLatin1String(user)) + QString::fromUtf8(line).replace(QLatin1String("MEETING"), m_meeting))
                             .split(u' ', Qt::SkipEmptyParts));
    }
    QJsonObject firstCase(const Answer &board) const { return board.object()[QLatin1String("cases")].toArray().first().toObject(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        ANSWERS(m_ctl.create(), 0);
        for (const char *name : {"sato", "suzuki"})
            ANSWERS(m_ctl.run({"--user", "ken", "user", "add", name, "--role", "panel_member", "--passphrase-file", m_ctl.passphraseFile()}), 0);
        ANSWERS(as("ken", "case add --id P-1 --domain cancer --panel-domain solid --sex female --birth-year 1970"), 0);
        const Answer planned = as("ken", "panel schedule --title Circular --at 2026-12-01T07:00Z --mode circulating --case P-1");
        ANSWERS(planned, 0);
        m_meeting = planned.id();
        ANSWERS(as("ken", "panel invite MEETING --user sato --role ア --role イ --role ウ --role エ --role オ --role 主"), 0);
        ANSWERS(as("ken", "panel invite MEETING --user suzuki --role ア"), 0);
        ANSWERS(as("ken", "panel circulate MEETING --deadline 2027-01-10T08:00Z"), 0);
        ANSWERS(as("ken", "panel circulate MEETING"), 6);
        ANSWERS(m_ctl.run({"--user", "ken", "workspace", "backup", m_ctl.path("cwd/copy.enza")}), 0);
        ANSWERS(m_ctl.run({"--user", "ken", "workspace", "restore", m_ctl.path("cwd/copy.enza"), m_ctl.path("laptop")}), 0);
    }

    void aMemberAnswersOnALaptopAndTheFileComesBack()
    {
        const QString here = m_ctl.workspace();
        m_ctl.setWorkspace(m_ctl.path("laptop"));
        const Answer waiting = as("sato", "waiting");
        ANSWERS(waiting, 0);
        QCOMPARE(waiting.array().size(), 1);
        QCOMPARE(waiting.array().first()[QLatin1String("kind")].toString(), QStringLiteral("circulation"));
        QCOMPARE(waiting.array().first()[QLatin1String("due")].toString(), QStringLiteral("2027-01-10"));
        const Answer read = as("sato", "panel read MEETING --case P-1");
        ANSWERS(read, 0);
        QCOMPARE(read.object()[QLatin1String("state")].toString(), QStringLiteral("seen"));
        QVERIFY(read.object()[QLatin1String("may_answer")].toBool());
        ANSWERS(as("sato", "panel opinion MEETING --case P-1 --agree yes"), 0);
        QVERIFY(as("sato", "waiting").array().isEmpty());
        QVERIFY(as("sato", "task list --mine").array().isEmpty());
        ANSWERS(m_ctl.run({"--user", "sato", "workspace", "changes", "export", m_ctl.path("cwd/answer")}), 0);
        m_ctl.setWorkspace(here);
        const Answer merged = m_ctl.run({"--user", "ken", "workspace", "merge", m_ctl.path("cwd/answer")});
        ANSWERS(merged, 0);
        QVERIFY(merged.object()[QLatin1String("conflicts")].toArray().isEmpty());
        const QJsonObject row = firstCase(as("ken", "panel progress MEETING"));
        QCOMPARE(row[QLatin1String("members")].toArray()[0][QLatin1String("state")].toString(), QStringLiteral("agreed"));
        QCOMPARE(row[QLatin1String("members")].toArray()[1][QLatin1String("state")].toString(), QStringLiteral("unseen"));
        QVERIFY(row[QLatin1String("may_close")].toBool());
    }

    void newMaterialVoidsItAndSaysSo()
    {
        ANSWERS(as("suzuki", "panel read MEETING --case P-1"), 0);
        ANSWERS(as("ken", "case set P-1 --diagnosis relapse"), 0);
        ANSWERS(as("suzuki", "panel opinion MEETING --case P-1 --agree yes"), 6);
        const Answer again = as("suzuki", "panel read MEETING --case P-1");
        ANSWERS(again, 0);
        QCOMPARE(again.object()[QLatin1String("changed")].toArray().size(), 1);
        const Answer waiting = as("sato", "waiting");
        QVERIFY2(waiting.array().first()[QLatin1String("detail")].toString().contains(QLatin1String("no longer counts")), qPrintable(waiting.said()));
        QVERIFY(!firstCase(as("ken", "panel progress MEETING"))[QLatin1String("may_close")].toBool());
    }

    void aQuestionIsDecidedLive()
    {
        ANSWERS(m_ctl.run({"--user", "suzuki", "panel", "opinion", m_meeting, "--case", "P-1", "--agree", "question", "--comment", "which line?"}), 0);
        const Answer live = as("ken", "panel live MEETING --at 2026-12-20T07:00Z");
        ANSWERS(live, 0);
        QCOMPARE(live.object()[QLatin1String("continues")].toString(), m_meeting);
        QVERIFY(live.object()[QLatin1String("continues_because")].toString().contains(QLatin1String("which line?")));
        QCOMPARE(firstCase(as("ken", "panel progress MEETING"))[QLatin1String("state")].toString(), QStringLiteral("live_required"));
        ANSWERS(as("sato", "panel opinion MEETING --case P-1 --agree yes"), 4);
        ANSWERS(as("ken", "panel overdue"), 0);
    }

    void commentsMentionPeople()
    {
        const Answer made = m_ctl.run({"--user", "ken", "comment", "add", "--case", "P-1", "--text", "@sato what of the germ line?"});
        ANSWERS(made, 0);
        QCOMPARE(made.object()[QLatin1String("mentions")].toArray().first().toString(), QStringLiteral("sato"));
        QCOMPARE(as("sato", "waiting").array().first()[QLatin1String("kind")].toString(), QStringLiteral("mention"));
        ANSWERS(m_ctl.run({"--user", "sato", "comment", "add", "--case", "P-1", "--text", "negative", "--reply-to", made.id()}), 0);
        QVERIFY(as("sato", "waiting").array().isEmpty());
        ANSWERS(m_ctl.run({"--user", "sato", "comment", "resolve", made.id()}), 0);
        const Answer threads = as("ken", "comment list --case P-1");
        QCOMPARE(threads.array().first()[QLatin1String("answers")].toArray().size(), 1);
        QVERIFY(threads.array().first()[QLatin1String("resolved")].toBool());
        QVERIFY(as("ken", "comment list --case P-1 --open").array().isEmpty());
        ANSWERS(as("ken", "comment add --case P-1 --about nothing --text words"), 2);
    }
};

QTEST_GUILESS_MAIN(TestCliCirculation)
#include "tst_cli_circulation.moc"
