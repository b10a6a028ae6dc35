// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/desk.h"
#include "workflow/ledger.h"
#include "workflow/panel.h"
#include "workflow/panel_statistics.h"
#include "workflow/referrals.h"

#include <algorithm>

using namespace enza;
using namespace enza::test;

/// Meetings as the secretariat prepares them: agenda, people, guests, invitations, the year in numbers.
class TestPanelDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC)));
        m_cases.clear();
        for (const char *label : {"P-1", "P-2", "P-3"}) {
            Case one;
            one.label = QLatin1String(label);
            one.domain = CaseDomain::Cancer;
            one.panelDomain = PanelDomain::Solid;
            m_cases << workflow::addCase(*m_session, one)->id;
        }
        for (const char *name : {"sato", "suzuki"})
            NEED(workflow::addUser(*m_session, QLatin1String(name), UserRole::PanelMember, secret(passphrase)));
        Meeting meeting;
        meeting.title = QStringLiteral("December panel");
        meeting.at = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
        meeting.agenda = {{.caseId = m_cases[0], .minutes = 10}, {.caseId = m_cases[1]}};
        m_meeting = workflow::scheduleMeeting(*m_session, meeting)->id;
    }
    void cleanup() { m_session.reset(); }

    void whatIsPlannedIsChangedAndTheRestStays()
    {
        workflow::MeetingDetails details;
        details.place = QStringLiteral(" Room 3 ");
        details.chair = QStringLiteral("suzuki");
        const auto changed = workflow::setMeeting(*m_session, m_meeting, details);
        NEED(changed);
        QCOMPARE(changed->place, QStringLiteral("Room 3"));
        QCOMPARE(changed->title, QStringLiteral("December panel"));
        QCOMPARE(workflow::meetingView(*m_session, m_meeting)->names.value(changed->chair), QStringLiteral("suzuki"));
        workflow::MeetingDetails untitled;
        untitled.title = QStringLiteral(" ");
        REFUSED(workflow::setMeeting(*m_session, m_meeting, untitled), ErrorCode::BadInput);
        workflow::MeetingDetails late;
        late.deadline = QDateTime(QDate(2026, 12, 8), QTime(7, 0), Qt::UTC);
        REFUSED(workflow::setMeeting(*m_session, m_meeting, late), ErrorCode::BadInput); // live
        late.mode = MeetingMode::Circulating;
        NEED(workflow::setMeeting(*m_session, m_meeting, late));
        late.deadline = QDateTime(QDate(2026, 11, 30), QTime(7, 0), Qt::UTC);
        REFUSED(workflow::setMeeting(*m_session, m_meeting, late), ErrorCode::BadInput);
    }

    void twoPeopleDoNotOverwriteEachOther()
    {
        const quint64 seen = workflow::meetingView(*m_session, m_meeting)->version;
        workflow::MeetingDetails mine, theirs;
        mine.place = QStringLiteral("Room 3");
        theirs.title = QStringLiteral("January panel");
        NEED(workflow::setMeeting(*m_session, m_meeting, mine, seen));
        REFUSED(workflow::setMeeting(*m_session, m_meeting, theirs, seen), ErrorCode::Conflict);
        QCOMPARE(workflow::showMeeting(*m_session, m_meeting)->place, QStringLiteral("Room 3"));
    }

    void theAgendaIsOrderedExtendedAndShortened()
    {
        NEED(workflow::addToAgenda(*m_session, m_meeting, {.caseId = m_cases[2], .minutes = 15}));
        REFUSED(workflow::addToAgenda(*m_session, m_meeting, {.caseId = m_cases[2]}), ErrorCode::BadInput);
        NEED(workflow::orderAgenda(*m_session, m_meeting, {m_cases[2], m_cases[0], m_cases[1]}));
        QCOMPARE(order(), (QStringList{m_cases[2], m_cases[0], m_cases[1]}));
        // Somebody who saw an older agenda is told.
        REFUSED(workflow::orderAgenda(*m_session, m_meeting, {m_cases[1], m_cases[0]}), ErrorCode::Conflict);
        const auto view = workflow::meetingView(*m_session, m_meeting);
        QCOMPARE(view->minutes, 25);
        QCOMPARE(view->unplanned, 1);
        QCOMPARE(view->labels.value(m_cases[2]), QStringLiteral("P-3"));

        NEED(workflow::setAgendaItem(*m_session, m_meeting, m_cases[1], {5, PanelRound::Interim, QStringLiteral("North"), true}));
        const AgendaItem item = workflow::showMeeting(*m_session, m_meeting)->agenda.last();
        QCOMPARE(item.minutes, std::optional(5));
        QCOMPARE(item.round, PanelRound::Interim);
        QCOMPARE(item.hospital, QStringLiteral("North"));
        QVERIFY(item.materialSupplied);
        NEED(workflow::setAgendaItem(*m_session, m_meeting, m_cases[1], {0, {}, {}, {}}));
        QVERIFY(!workflow::showMeeting(*m_session, m_meeting)->agenda.last().minutes);

        NEED(workflow::removeFromAgenda(*m_session, m_meeting, m_cases[0]));
        NEED(workflow::removeFromAgenda(*m_session, m_meeting, m_cases[1]));
        REFUSED(workflow::removeFromAgenda(*m_session, m_meeting, m_cases[2]), ErrorCode::BadInput);
        QCOMPARE(order(), QStringList{m_cases[2]});
    }

    void theOrderingHospitalComesFromTheReferral()
    {
        Referral referral;
        referral.caseId = m_cases[2];
        referral.hospital = QStringLiteral("South Hospital");
        referral.received = QDate(2026, 11, 1);
        NEED(workflow::addReferral(*m_session, referral));
        const auto added = workflow::addToAgenda(*m_session, m_meeting, {.caseId = m_cases[2]});
        NEED(added);
        QCOMPARE(added->agenda.last().hospital, QStringLiteral("South Hospital"));
        QVERIFY(added->agenda.first().hospital.isEmpty());
    }

    void aCaseComesBeforeThePanelInSeveralRounds()
    {
        NEED(workflow::setAgendaItem(*m_session, m_meeting, m_cases[0], {{}, PanelRound::Interim, {}, {}}));
        Meeting later;
        later.title = QStringLiteral("January panel");
        later.at = QDateTime(QDate(2027, 1, 5), QTime(7, 0), Qt::UTC);
        later.agenda = {{.caseId = m_cases[0], .round = PanelRound::Final}};
        const auto planned = workflow::scheduleMeeting(*m_session, later);
        NEED(planned);
        const auto view = workflow::meetingView(*m_session, planned->id);
        NEED(view);
        QCOMPARE(view->others.value(m_cases[0]).size(), 1);
        QCOMPARE(view->others.value(m_cases[0]).first().round, PanelRound::Interim);
        QCOMPARE(view->others.value(m_cases[0]).first().meetingId, m_meeting);
        QVERIFY(view->others.value(m_cases[1]).isEmpty());
    }

    void theRegisterIsInvitedInTheRolesOfTheDay()
    {
        PanelMember sato;
        sato.userId = QStringLiteral("sato");
        sato.roles = {{QStringLiteral("イ"), {}, {}}, {QStringLiteral("ウ"), {}, QDate(2026, 11, 30)}, {QStringLiteral("nobody"), {}, {}}};
        NEED(workflow::setPanelMember(*m_session, sato));
        const auto people = workflow::candidates(*m_session, m_meeting);
        NEED(people);
        QCOMPARE(people->first().name, QStringLiteral("sato"));
        QCOMPARE(people->first().roles, QStringList{QStringLiteral("イ")}); // ウ ended the day before, and nobody asks for the third
        const auto invited = workflow::inviteRegister(*m_session, m_meeting);
        NEED(invited);
        QCOMPARE(invited->invited.size(), 1);
        QCOMPARE(invited->invited.first().roles, QStringList{QStringLiteral("イ")});
        REFUSED(workflow::inviteRegister(*m_session, m_meeting), ErrorCode::BadInput);
        const auto roles = workflow::meetingRoles(*m_session, m_meeting);
        NEED(roles);
        QCOMPARE(roles->first().key, QStringLiteral("ア"));
        QCOMPARE(roles->last().key, QStringLiteral("主"));
    }

    void aMembersEntryIsVersionChecked()
    {
        PanelMember sato;
        sato.userId = QStringLiteral("sato");
        sato.roles = {{QStringLiteral("イ"), {}, {}}};
        NEED(workflow::setPanelMember(*m_session, sato, 0));
        REFUSED(workflow::setPanelMember(*m_session, sato, 0), ErrorCode::Conflict);
    }

    void attendanceIsTakenBackUntilACaseWasClosed()
    {
        NEED(workflow::invite(*m_session, m_meeting, QStringLiteral("sato"), {QStringLiteral("イ"), QStringLiteral("ウ")}));
        NEED(workflow::setAttendance(*m_session, m_meeting, QStringLiteral("sato"), true));
        REFUSED(workflow::uninvite(*m_session, m_meeting, QStringLiteral("sato")), ErrorCode::BadInput);
        const auto quorum = workflow::meetingQuorum(*m_session, m_meeting, m_cases[0]);
        NEED(quorum);
        QVERIFY(std::ranges::any_of(quorum->quorum.warnings, [](const Text &text) { return text.translated().contains(QStringLiteral("alone fills 2 roles")); }));
        const auto back = workflow::setAttendance(*m_session, m_meeting, QStringLiteral("sato"), false);
        NEED(back);
        QVERIFY(!back->invited.first().attended);
        REFUSED(workflow::setAttendance(*m_session, m_meeting, QStringLiteral("suzuki"), true), ErrorCode::BadInput);
        NEED(workflow::uninvite(*m_session, m_meeting, QStringLiteral("sato")));
        QVERIFY(workflow::showMeeting(*m_session, m_meeting)->invited.isEmpty());
    }

    void whoSteppedBackByMistakeCountsAgain()
    {
        NEED(workflow::recuse(*m_session, m_meeting, m_cases[0], QStringLiteral("sato"), QStringLiteral("treats her")));
        QCOMPARE(workflow::showMeeting(*m_session, m_meeting)->recusals.size(), 1);
        REFUSED(workflow::takeBackRecusal(*m_session, m_meeting, m_cases[1], QStringLiteral("sato")), ErrorCode::BadInput);
        NEED(workflow::takeBackRecusal(*m_session, m_meeting, m_cases[0], QStringLiteral("sato")));
        QVERIFY(workflow::showMeeting(*m_session, m_meeting)->recusals.isEmpty());
    }

    void guestsHaveNamesAndFillNoRole()
    {
        NEED(workflow::addGuest(*m_session, m_meeting, {QStringLiteral("Dr Visitor"), QStringLiteral("Elsewhere"), {}, {}}));
        REFUSED(workflow::addGuest(*m_session, m_meeting, {QStringLiteral(" Dr Visitor "), {}, {}, {}}), ErrorCode::BadInput);
        REFUSED(workflow::addGuest(*m_session, m_meeting, {}), ErrorCode::BadInput);
        NEED(workflow::removeGuest(*m_session, m_meeting, QStringLiteral("Dr Visitor")));
        REFUSED(workflow::removeGuest(*m_session, m_meeting, QStringLiteral("Dr Visitor")), ErrorCode::BadInput);
    }

    void aMeetingBeginsEndsAndIsThenLeftAsItWas()
    {
        REFUSED(workflow::endMeeting(*m_session, m_meeting), ErrorCode::BadInput);
        NEED(workflow::startMeeting(*m_session, m_meeting));
        REFUSED(workflow::startMeeting(*m_session, m_meeting), ErrorCode::BadInput);
        const auto ended = workflow::endMeeting(*m_session, m_meeting);
        NEED(ended);
        QVERIFY(ended->ended >= ended->started);
        workflow::MeetingDetails details;
        details.title = QStringLiteral("Another");
        REFUSED(workflow::setMeeting(*m_session, m_meeting, details), ErrorCode::BadInput);
        REFUSED(workflow::addToAgenda(*m_session, m_meeting, {.caseId = m_cases[2]}), ErrorCode::BadInput);
    }

    void theInvitationLeavesThroughTheGateAndSaysOnlyLabels()
    {
        workflow::MeetingDetails details;
        details.place = QStringLiteral("Room 3, east wing; second floor");
        NEED(workflow::setMeeting(*m_session, m_meeting, details));
        const auto nobody = workflow::requestInvitationPermit(*m_session, m_meeting, {});
        REFUSED(nobody, ErrorCode::NotPermitted); // nobody is invited, so nobody receives it
        NEED(workflow::invite(*m_session, m_meeting, QStringLiteral("sato"), {QStringLiteral("イ")}));
        auto permit = workflow::requestInvitationPermit(*m_session, m_meeting, {});
        NEED(permit);
        QCOMPARE(permit->request().recipient, QStringLiteral("sato"));
        const QString path = m_place->path(QStringLiteral("invitation.ics"));
        NEED(workflow::exportInvitation(*m_session, std::move(*permit), m_meeting, path));
        const QByteArray text = Place::read(path);
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"));
        for (const QByteArray &line : text.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData());
        const QByteArray unfolded = QByteArray(text).replace("\r\n ", "");
        QVERIFY(unfolded.contains("DTSTART:20261201T070000Z\r\n"));
        QVERIFY(unfolded.contains("DTEND:20261201T071000Z\r\n"));
        QVERIFY(unfolded.contains("LOCATION:Room 3\\, east wing\\; second floor\r\n"));
        QVERIFY(unfolded.contains("1. P-1 (10 min)\\n2. P-2"));
        const auto rows = workflow::ledger(*m_session);
        NEED(rows);
        QVERIFY(std::ranges::any_of(*rows, [](const auto &row) { return row.request.purpose == QLatin1String("panel_invitation") && row.completed(); }));
    }

    void theYearIsCountedAndHandedOutWithoutNamesOfCases()
    {
        NEED(workflow::invite(*m_session, m_meeting, QStringLiteral("sato"), {QStringLiteral("イ")}));
        QCOMPARE(workflow::panelStatistics(*m_session, 2026, false)->year.notHeld, 1);
        NEED(workflow::setAttendance(*m_session, m_meeting, QStringLiteral("sato"), true));
        NEED(workflow::setAgendaItem(*m_session, m_meeting, m_cases[1], {{}, {}, QStringLiteral("=North\tHospital"), {}}));
        const auto counted = workflow::panelStatistics(*m_session, 2026, true);
        NEED(counted);
        QCOMPARE(counted->year.meetings, 1);
        QCOMPARE(counted->year.people, 1);
        QCOMPARE(counted->year.cases, 2);
        QCOMPARE(counted->year.undecided, 2);
        QCOMPARE(*counted->year.medianMinutes, 10.0);
        QCOMPARE(workflow::panelStatistics(*m_session, 2027, false)->year.meetings, 0);
        REFUSED(workflow::panelStatistics(*m_session, 3, false), ErrorCode::BadInput);

        auto permit = workflow::requestStatisticsPermit(*m_session, QStringLiteral("the ministry"), workflow::panelStatisticsName(2026, true));
        NEED(permit);
        const QString path = m_place->path(QStringLiteral("year.tsv"));
        NEED(workflow::exportPanelStatistics(*m_session, std::move(*permit), 2026, true, path));
        const QByteArray table = Place::read(path);
        QVERIFY(table.startsWith("figure\tof\tvalue\n"));
        QVERIFY(table.contains("Meetings held\t\t1\n"));
        QVERIFY(table.contains("\t'=North Hospital\t1\n"));
        QVERIFY(!table.contains("P-1") && !table.contains("sato"));
        for (const QByteArray &line : table.trimmed().split('\n'))
            QCOMPARE(line.count('\t'), 2);
    }

    void whoMayNotPlanChangesNothing()
    {
        m_session.reset();
        const auto member = m_place->unlock(QStringLiteral("sato")).value();
        REFUSED(workflow::startMeeting(*member, m_meeting), ErrorCode::NotPermitted);
        REFUSED(workflow::orderAgenda(*member, m_meeting, {m_cases[1], m_cases[0]}), ErrorCode::NotPermitted);
        REFUSED(workflow::requestInvitationPermit(*member, m_meeting, QStringLiteral("sato")), ErrorCode::NotPermitted);
    }

private:
    QStringList order() const
    {
        QStringList ids;
        const auto shown = workflow::showMeeting(*m_session, m_meeting);
        for (const AgendaItem &item : shown->agenda)
            ids << item.caseId;
        return ids;
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QStringList m_cases;
    QString m_meeting;
};

QTEST_GUILESS_MAIN(TestPanelDesk)
#include "tst_panel_desk.moc"
