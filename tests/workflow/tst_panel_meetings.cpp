// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/panel.h"

using namespace enza;
using namespace enza::test;

/// Who is asked and attends, who steps back, and what members say of a circulating case.
class TestPanelMeetings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        Case one;
        one.label = QStringLiteral("P-1");
        one.domain = CaseDomain::Cancer;
        one.panelDomain = PanelDomain::Solid;
        m_case = workflow::addCase(*m_session, one)->id;
        for (const char *name : {"sato", "suzuki"})
            NEED(workflow::addUser(*m_session, QLatin1String(name), UserRole::PanelMember, secret(passphrase)));
    }
    void cleanup() { m_session.reset(); }

    void everyRoleAttendedMayClose()
    {
        const QString meeting = scheduled(MeetingMode::Live);
        NEED(workflow::invite(*m_session, meeting, "sato", {"ア", "イ", "ウ"}));
        NEED(workflow::invite(*m_session, meeting, "suzuki", {"エ", "オ", "主"}));
        auto judged = workflow::meetingQuorum(*m_session, meeting, m_case);
        NEED(judged);
        QVERIFY(!judged->why.isEmpty()); // asked, but not there
        QCOMPARE(judged->quorum.ruleSet, QString("quorum-solid@2025-07"));
        NEED(workflow::attend(*m_session, meeting, "sato"));
        NEED(workflow::attend(*m_session, meeting, "suzuki"));
        judged = workflow::meetingQuorum(*m_session, meeting, m_case);
        QVERIFY2(judged->why.isEmpty(), qPrintable(judged->why.value(0).translated()));
        NEED(workflow::recuse(*m_session, meeting, m_case, "suzuki", "treats the patient's sister"));
        judged = workflow::meetingQuorum(*m_session, meeting, m_case);
        QCOMPARE(judged->why.size(), 3); // エ, オ and the attending physician
    }

    void theRegisterDecidesTheComposition()
    {
        const QString meeting = scheduled(MeetingMode::Live);
        NEED(workflow::invite(*m_session, meeting, "sato", {"ア", "イ", "ウ", "エ", "オ", "主"}));
        NEED(workflow::attend(*m_session, meeting, "sato"));
        QVERIFY(workflow::meetingQuorum(*m_session, meeting, m_case)->why.isEmpty());
        PanelMember member;
        member.userId = "sato";
        member.fullTime = true;
        member.specialties = {"breast"};
        for (const char *key : {"ア", "イ", "ウ", "エ", "オ"})
            member.roles.append({QString::fromUtf8(key), {}, {}});
        NEED(workflow::setPanelMember(*m_session, member));
        QCOMPARE(workflow::meetingQuorum(*m_session, meeting, m_case)->why.size(), 1); // ア takes two, full-time
        member.userId = "suzuki";
        member.specialties = {"lung"};
        member.roles = {{QStringLiteral("ア"), {}, QDate(2026, 11, 30)}};
        NEED(workflow::setPanelMember(*m_session, member));
        QCOMPARE(workflow::meetingQuorum(*m_session, meeting, m_case)->why.size(), 1); // ended the day before
        member.roles[0].to = {};
        NEED(workflow::setPanelMember(*m_session, member));
        QVERIFY(workflow::meetingQuorum(*m_session, meeting, m_case)->why.isEmpty());
        QCOMPARE(workflow::panelMembers(*m_session)->size(), 2);
    }

    void aCircularIsAnsweredByThoseAskedAndVoidedByNewMaterial()
    {
        const QString meeting = scheduled(MeetingMode::Circulating);
        NEED(workflow::invite(*m_session, meeting, "sato", {"ア", "イ", "ウ", "エ", "オ", "主"}));
        REFUSED(workflow::givePanelOpinion(*m_session, meeting, m_case, PanelAnswer::Yes, {}), ErrorCode::NotPermitted);
        {
            const auto sato = as("sato");
            REFUSED(workflow::givePanelOpinion(*sato, meeting, m_case, PanelAnswer::No, "  "), ErrorCode::BadInput);
            NEED(workflow::givePanelOpinion(*sato, meeting, m_case, PanelAnswer::Yes, {}));
            const auto judged = workflow::meetingQuorum(*sato, meeting, m_case);
            QVERIFY(judged->why.isEmpty());
            QCOMPARE(judged->circulation->state, panel::CirculationState::MayConclude);
        }
        m_session = *m_place->unlock();
        const auto view = workflow::showCase(*m_session, m_case);
        Case changed = view->theCase;
        changed.diagnosis = "changed since";
        NEED(workflow::setCase(*m_session, changed, view->revision));
        const auto judged = workflow::meetingQuorum(*m_session, meeting, m_case);
        QCOMPARE(judged->circulation->voided.size(), 1);
        QCOMPARE(judged->circulation->state, panel::CirculationState::Circulating);
        const auto sato = as("sato");
        NEED(workflow::givePanelOpinion(*sato, meeting, m_case, PanelAnswer::Question, "which drug?"));
        QCOMPARE(workflow::meetingQuorum(*sato, meeting, m_case)->circulation->state, panel::CirculationState::LiveRequired);
    }

    void whatCannotBeIsRefused()
    {
        const QString live = scheduled(MeetingMode::Live);
        REFUSED(workflow::invite(*m_session, live, "sato", {"ヌ"}), ErrorCode::BadInput);
        REFUSED(workflow::invite(*m_session, live, "sato", {}), ErrorCode::BadInput);
        REFUSED(workflow::invite(*m_session, live, "nobody", {"ア"}), ErrorCode::NotFound);
        REFUSED(workflow::attend(*m_session, live, "sato"), ErrorCode::BadInput);
        REFUSED(workflow::recuse(*m_session, live, m_case, "sato", " "), ErrorCode::BadInput);
        REFUSED(workflow::recuse(*m_session, live, "elsewhere", "sato", "why"), ErrorCode::NotFound);
        REFUSED(workflow::givePanelOpinion(*m_session, live, m_case, PanelAnswer::Yes, {}), ErrorCode::BadInput);
        REFUSED(workflow::meetingQuorum(*m_session, "no meeting", m_case), ErrorCode::NotFound);
        REFUSED(workflow::setPanelMember(*m_session, PanelMember{}), ErrorCode::NotFound);
    }

private:
    QString scheduled(MeetingMode mode)
    {
        Meeting meeting;
        meeting.title = QStringLiteral("December panel");
        meeting.at = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
        meeting.mode = mode;
        meeting.agenda = {{m_case, 10, false, {}}};
        return workflow::scheduleMeeting(*m_session, meeting)->id;
    }
    /// The workspace as another user; the first session is closed.
    std::shared_ptr<workflow::Session> as(const char *user)
    {
        m_session.reset();
        return m_place->unlock(QLatin1String(user)).value();
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestPanelMeetings)
#include "tst_panel_meetings.moc"
