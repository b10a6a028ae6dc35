// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/meetings.h"

using namespace enza;
using namespace enza::test;

/// Meetings of the panel before they are held.
class TestMeetings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        Case one;
        one.label = QStringLiteral("M-1");
        m_case = workflow::addCase(*m_session, one)->id;
    }
    void cleanup() { m_session.reset(); }

    void meetingsAreListedSoonestFirst()
    {
        for (const char *at : {"2026-12-24T16:00:00+09:00", "2026-12-01T00:30:00Z"}) {
            Meeting meeting = planned();
            meeting.at = QDateTime::fromString(QLatin1String(at), Qt::ISODate);
            NEED(workflow::scheduleMeeting(*m_session, meeting));
        }
        const auto meetings = workflow::listMeetings(*m_session);
        NEED(meetings);
        QCOMPARE(meetings->size(), 2);
        QCOMPARE(meetings->at(0).at, QDateTime(QDate(2026, 12, 1), QTime(0, 30), Qt::UTC));
        QCOMPARE(meetings->at(1).at, QDateTime(QDate(2026, 12, 24), QTime(7, 0), Qt::UTC));
        QCOMPARE(meetings->at(1).calledBy, m_session->user().id);
    }

    void whatIsNotCompleteIsRefused()
    {
        Meeting untitled = planned();
        untitled.title = QStringLiteral("  ");
        REFUSED(workflow::scheduleMeeting(*m_session, untitled), ErrorCode::BadInput);
        Meeting sometime = planned();
        sometime.at = {};
        REFUSED(workflow::scheduleMeeting(*m_session, sometime), ErrorCode::BadInput);
        Meeting empty = planned();
        empty.agenda.clear();
        REFUSED(workflow::scheduleMeeting(*m_session, empty), ErrorCode::BadInput);
        Meeting twice = planned();
        twice.agenda.append(twice.agenda.first());
        REFUSED(workflow::scheduleMeeting(*m_session, twice), ErrorCode::BadInput);
        Meeting unknown = planned();
        unknown.agenda.append({.caseId = QStringLiteral("nobody")});
        REFUSED(workflow::scheduleMeeting(*m_session, unknown), ErrorCode::NotFound);
        QVERIFY(workflow::listMeetings(*m_session)->isEmpty());
    }

    void whoMayNotPlanDoesNot()
    {
        NEED(workflow::addUser(*m_session, QStringLiteral("viewer"), UserRole::Viewer, secret(passphrase)));
        m_session.reset();
        const auto viewer = m_place->unlock(QStringLiteral("viewer"));
        NEED(viewer);
        REFUSED(workflow::scheduleMeeting(**viewer, planned()), ErrorCode::NotPermitted);
    }

private:
    Meeting planned() const
    {
        Meeting meeting;
        meeting.title = QStringLiteral("December panel");
        meeting.at = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
        meeting.agenda = {{m_case, 10, false, {}}};
        return meeting;
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
