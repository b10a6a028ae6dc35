// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QTest>

using namespace testing;

#define ANSWERS(answer, wanted) \
    do { \
        const Answer answered = (answer); \
        QVERIFY2(answered.exit == (wanted), qPrintable(answered.said())); \
    } while (false)

/// A meeting prepared, a referral checked and a year counted, as programs read the answers.
class TestCliPanelDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        ANSWERS(m_ctl.create(), 0);
        for (const char *label : {"C1", "C2", "C3"})
            ANSWERS(m_ctl.run({"case", "add", "--id", label, "--domain", "cancer", "--panel-domain", "solid"}), 0);
        const Answer planned = m_ctl.run({"panel", "schedule", "--title", "Panel", "--at", "2026-12-01T06:00:00Z", "--mode", "circulating", "--case", "C1",
                                          "--case", "C2", "--place", "Room 3", "--host", "Centre", "--deadline", "2026-12-08T06:00:00Z", "--minutes", "10",
                                          "--round", "interim"});
        ANSWERS(planned, 0);
        m_meeting = planned.id();
        QCOMPARE(planned.object()["place"].toString(), QStringLiteral("Room 3"));
        QCOMPARE(planned.object()["host"].toString(), QStringLiteral("Centre"));
        QCOMPARE(planned.object()["deadline"].toString(), QStringLiteral("2026-12-08T06:00:00.000Z"));
        QCOMPARE(planned.object()["cases"].toArray().at(0).toObject()["round"].toString(), QStringLiteral("interim"));
        QCOMPARE(planned.object()["cases"].toArray().at(1).toObject()["minutes"].toInt(), 10);
    }

    void aDeadlineThatIsNoTimeIsRefused()
    {
        const Answer refused = m_ctl.run({"panel", "set", m_meeting, "--deadline", "soon"});
        QCOMPARE(refused.exit, 2);
        ANSWERS(m_ctl.run({"panel", "set", m_meeting, "--deadline", "2026-11-30T06:00:00Z"}), 3);
    }

    void theAgendaIsChanged()
    {
        const QString second = m_ctl.run({"case", "show", "--case", "C2"}).id();
        Answer agenda = m_ctl.run({"panel", "agenda", m_meeting, "--add", "C3", "--minutes", "20", "--hospital", "North"});
        ANSWERS(agenda, 0);
        QCOMPARE(agenda.object()["cases"].toArray().size(), 3);
        QCOMPARE(agenda.object()["cases"].toArray().at(2).toObject()["hospital"].toString(), QStringLiteral("North"));
        agenda = m_ctl.run({"panel", "agenda", m_meeting, "--order", "C2", "--order", "C3", "--order", "C1"});
        ANSWERS(agenda, 0);
        QCOMPARE(agenda.object()["cases"].toArray().at(0).toObject()["id"].toString(), second);
        ANSWERS(m_ctl.run({"panel", "agenda", m_meeting, "--order", "C2"}), 6);
        agenda = m_ctl.run({"panel", "agenda", m_meeting, "--case", "C3", "--minutes", "0", "--round", "follow_up"});
        ANSWERS(agenda, 0);
        QVERIFY(agenda.object()["cases"].toArray().at(1).toObject()["minutes"].isNull());
        QCOMPARE(agenda.object()["cases"].toArray().at(1).toObject()["round"].toString(), QStringLiteral("follow_up"));
        agenda = m_ctl.run({"panel", "agenda", m_meeting, "--remove", "C3"});
        ANSWERS(agenda, 0);
        QCOMPARE(agenda.object()["cases"].toArray().size(), 2);
        QCOMPARE(m_ctl.run({"panel", "agenda", m_meeting}).exit, 2);
    }

    void peopleComeGoAndListen()
    {
        ANSWERS(m_ctl.run({"panel", "invite", m_meeting, "--user", "ken", "--role", "イ"}), 0);
        ANSWERS(m_ctl.run({"panel", "attend", m_meeting, "--user", "ken"}), 0);
        QCOMPARE(m_ctl.run({"panel", "quorum", m_meeting, "--case", "C1"}).object()["ruleset"].toString(), QStringLiteral("quorum-solid@2025-07"));
        ANSWERS(m_ctl.run({"panel", "uninvite", m_meeting, "--user", "ken"}), 3);
        const Answer absent = m_ctl.run({"panel", "attend", m_meeting, "--user", "ken", "--absent"});
        ANSWERS(absent, 0);
        QCOMPARE(absent.object()["invited"].toArray().at(0).toObject()["attended"].toBool(), false);
        const Answer guest = m_ctl.run({"panel", "guest", m_meeting, "--name", "Dr Visitor", "--affiliation", "Elsewhere"});
        ANSWERS(guest, 0);
        QCOMPARE(guest.object()["guests"].toArray().at(0).toObject()["affiliation"].toString(), QStringLiteral("Elsewhere"));
        ANSWERS(m_ctl.run({"panel", "recuse", m_meeting, "--case", "C1", "--user", "ken", "--reason", "treats her"}), 0);
        const Answer back = m_ctl.run({"panel", "recuse", m_meeting, "--case", "C1", "--user", "ken", "--take-back"});
        ANSWERS(back, 0);
        QVERIFY(back.object()["recusals"].toArray().isEmpty());
        const Answer invitation = m_ctl.run({"panel", "invitation", m_meeting, "--out", m_ctl.path("cwd/panel.ics")});
        ANSWERS(invitation, 0);
        QFile file(m_ctl.path("cwd/panel.ics"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("SUMMARY:Panel"));
    }

    void aYearIsCounted()
    {
        ANSWERS(m_ctl.run({"panel", "start", m_meeting}), 0);
        const Answer year = m_ctl.run({"panel", "statistics", "--year", "2026", "--fiscal", "--out", m_ctl.path("cwd/year.tsv")});
        ANSWERS(year, 0);
        QCOMPARE(year.object()["from"].toString(), QStringLiteral("2026-04-01"));
        QCOMPARE(year.object()["to"].toString(), QStringLiteral("2027-03-31"));
        QCOMPARE(year.object()["meetings"].toInt(), 1);
        QCOMPARE(year.object()["presentations"].toInt(), 2);
        QCOMPARE(year.object()["by_round"].toObject()["interim"].toInt(), 2);
        QCOMPARE(year.object()["median_minutes"].toDouble(), 10.0);
        QVERIFY(QFile::exists(m_ctl.path("cwd/year.tsv")));
        QCOMPARE(m_ctl.run({"panel", "statistics", "--year", "12"}).exit, 2);
    }

    void aReferralSaysWhatIsMissing()
    {
        const Answer made = m_ctl.run({"referral", "add", "--case", "C2", "--hospital", "South Hospital", "--received", "2026-11-02", "--billing", "D006-19"});
        ANSWERS(made, 0);
        QVERIFY(made.object()["billing_name"].toString().startsWith(QStringLiteral("D006-19 ")));
        const int missing = int(made.object()["missing"].toArray().size());
        QVERIFY(missing > 3);
        ANSWERS(m_ctl.run({"case", "set", "--case", "C2", "--diagnosis", "lung adenocarcinoma"}), 0);
        const Answer checked = m_ctl.run({"referral", "check", made.id(), "--item", "pathology"});
        ANSWERS(checked, 0);
        QCOMPARE(int(checked.object()["missing"].toArray().size()), missing - 2);
        ANSWERS(m_ctl.run({"referral", "check", made.id(), "--item", "consent", "--not-needed"}), 3);
        ANSWERS(m_ctl.run({"referral", "set", made.id(), "--billing", "nothing"}), 3);
        QCOMPARE(m_ctl.run({"referral", "list", "--case", "C2", "--incomplete"}).array().size(), 1);
        QCOMPARE(m_ctl.run({"referral", "list", "--case", "C1"}).array().size(), 0);
        QCOMPARE(m_ctl.run({"referral", "show", made.id()}).object()["hospital"].toString(), QStringLiteral("South Hospital"));
    }

private:
    Ctl m_ctl;
    QString m_meeting;
};

QTEST_GUILESS_MAIN(TestCliPanelDesk)
#include "tst_cli_panel_desk.moc"
