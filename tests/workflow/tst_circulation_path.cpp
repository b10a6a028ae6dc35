// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/circulation.h"
#include "workflow/comments.h"
#include "workflow/consents.h"
#include "workflow/decisions.h"
#include "workflow/tasks.h"
#include "workflow/waiting.h"

using namespace enza;
using namespace enza::test;
using workflow::MemberState;

/// A circulating case from the day it is sent out to its conclusion, as each of the people sees it.
class TestCirculationPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(m_session->setClock(start));
        Case one;
        one.label = QStringLiteral("P-1");
        one.domain = CaseDomain::Cancer;
        one.panelDomain = PanelDomain::Solid;
        m_case = workflow::addCase(*m_session, one)->id;
        for (const char *name : {"sato", "suzuki"})
            NEED(workflow::addUser(*m_session, QLatin1String(name), UserRole::PanelMember, secret(passphrase)));
        m_meeting = scheduled();
    }
    void cleanup() { m_session.reset(); }

    void sendingItOutMakesATaskForEveryMember()
    {
        REFUSED(workflow::startCirculation(*m_session, m_meeting), ErrorCode::BadInput); // nobody is asked
        inviteBoth();
        REFUSED(workflow::startCirculation(*m_session, m_meeting, start.addDays(-1)), ErrorCode::BadInput);
        const auto started = workflow::startCirculation(*m_session, m_meeting);
        NEED(started);
        QCOMPARE(started->deadline, start.addDays(7)); // by the rule set
        REFUSED(workflow::startCirculation(*m_session, m_meeting), ErrorCode::Conflict);
        QCOMPARE(openTasks().size(), 2);
        QCOMPARE(openTasks().first().due, QDate(2026, 12, 8));
        as("sato");
        NEED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Yes, {}));
        QCOMPARE(openTasks().size(), 1);
        // Who is asked later has a task too.
        as("aoki");
        NEED(workflow::addUser(*m_session, QStringLiteral("tanaka"), UserRole::PanelMember, secret(passphrase)));
        NEED(workflow::invite(*m_session, m_meeting, "tanaka", {"ア"}));
        QCOMPARE(openTasks().size(), 2);
        NEED(workflow::recuse(*m_session, m_meeting, m_case, "tanaka", "treats the patient"));
        QCOMPARE(openTasks().size(), 1);
    }

    void theBoardTellsWhoHasSeenWhichRevision()
    {
        sendOut();
        QCOMPARE(states(), (QList<MemberState>{MemberState::Unseen, MemberState::Unseen}));
        as("sato");
        const auto read = workflow::readCirculating(*m_session, m_meeting, m_case);
        NEED(read);
        QCOMPARE(read->mine, MemberState::Seen);
        QCOMPARE(read->readRevision, 0u);
        QVERIFY(read->changed.isEmpty());
        QCOMPARE(states().size(), 1); // members see themselves
        as("aoki");
        QCOMPARE(states(), (QList<MemberState>{MemberState::Seen, MemberState::Unseen}));
        changeCase("changed since");
        QCOMPARE(states(), (QList<MemberState>{MemberState::Outdated, MemberState::Unseen}));
        as("suzuki");
        NEED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::No, "not indicated"));
        as("aoki");
        QCOMPARE(states(), (QList<MemberState>{MemberState::Outdated, MemberState::Dissents}));
        changeCase("changed again");
        QCOMPARE(states(), (QList<MemberState>{MemberState::Outdated, MemberState::Voided}));
    }

    void anOpinionOnWhatWasNotReadIsRefusedAndSaysWhatChanged()
    {
        sendOut();
        as("sato");
        const auto read = workflow::readCirculating(*m_session, m_meeting, m_case);
        NEED(read);
        as("aoki");
        changeCase("changed since");
        as("sato");
        const auto refused = workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Yes, {});
        REFUSED(refused, ErrorCode::Conflict);
        QVERIFY2(refused.error().message.translated().contains("Data of the case"), qPrintable(why(refused.error())));
        const auto again = workflow::readCirculating(*m_session, m_meeting, m_case);
        NEED(again);
        QCOMPARE(again->changed.size(), 1);
        QCOMPARE(again->changed.first().how, workflow::MaterialChange::Changed);
        REFUSED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Yes, {}, read->material.digest), ErrorCode::Conflict);
        NEED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Yes, {}, again->material.digest));
    }

    void newMaterialPutsTheCaseBackOnTheTableWithTheReason()
    {
        sendOut();
        as("sato");
        NEED(workflow::readCirculating(*m_session, m_meeting, m_case));
        QCOMPARE(waiting().size(), 1);
        NEED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Yes, {}));
        QVERIFY(waiting().isEmpty());
        as("aoki");
        changeCase("changed since");
        QCOMPARE(openTasks().size(), 2);
        as("sato");
        const auto items = waiting();
        QCOMPARE(items.size(), 1);
        QVERIFY2(items.first().detail.contains("no longer counts") && items.first().detail.contains("Data of the case"), qPrintable(items.first().detail));
        const auto judged = workflow::meetingQuorum(*m_session, m_meeting, m_case);
        QVERIFY(!judged->why.isEmpty());
    }

    void anotherProposalVoidsWhatWasSaidOfTheFirst()
    {
        sendOut();
        as("sato");
        NEED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Yes, {}));
        as("aoki");
        propose("no standard treatment is left");
        // Who judged before anything was proposed judged the case itself.
        QCOMPARE(states().first(), MemberState::Agreed);
        as("suzuki");
        NEED(workflow::readCirculating(*m_session, m_meeting, m_case));
        NEED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Yes, {}));
        as("aoki");
        QVERIFY(workflow::meetingQuorum(*m_session, m_meeting, m_case)->why.isEmpty());
        propose("the patient wants none");
        QCOMPARE(states(), (QList<MemberState>{MemberState::Agreed, MemberState::Voided}));
        as("suzuki");
        QVERIFY(waiting().first().detail.contains("proposed decision"));
    }

    void aQuestionTurnsItIntoALiveMeetingAndTheCirculationCannotClose()
    {
        sendOut();
        workflow::LiveRequest request{m_meeting, "Live on P-1", start.addDays(3), "room 4", {}, {}};
        REFUSED(workflow::continueLive(*m_session, request), ErrorCode::BadInput); // nobody asked
        NEED(workflow::recuse(*m_session, m_meeting, m_case, "aoki", "treats the patient"));
        as("sato");
        NEED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Question, "which line of treatment?"));
        QVERIFY(workflow::continueLive(*m_session, request).error().code == ErrorCode::NotPermitted);
        as("aoki");
        const auto live = workflow::continueLive(*m_session, request);
        NEED(live);
        QCOMPARE(live->continues, m_meeting);
        QVERIFY(live->continuesBecause.contains("which line of treatment?"));
        QCOMPARE(live->mode, MeetingMode::Live);
        QCOMPARE(live->invited.size(), 2);
        QCOMPARE(live->invited.first().roles.size(), 6);
        QVERIFY(!live->invited.first().attended);
        QCOMPARE(live->recusals.size(), 1);
        QCOMPARE(live->agenda.first().caseId, m_case);
        REFUSED(workflow::continueLive(*m_session, request), ErrorCode::Conflict);
        // Even when everybody would agree on new material.
        changeCase("line of treatment added");
        as("suzuki");
        REFUSED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Yes, {}), ErrorCode::NotPermitted);
        QVERIFY(waiting().isEmpty());
        QVERIFY(openTasks().isEmpty());
        const auto judged = workflow::meetingQuorum(*m_session, m_meeting, m_case);
        QCOMPARE(judged->circulation->state, panel::CirculationState::LiveRequired);
        QVERIFY(!judged->why.isEmpty());
    }

    void silenceIsNotAgreementAndIsReminded()
    {
        sendOut(); // due on the 8th
        const auto level = [&] { return workflow::circulationBoard(*m_session, m_meeting)->reminder; };
        QCOMPARE(level(), 0);
        NEED(m_session->setClock(start.addDays(5)));
        QCOMPARE(level(), 1);
        NEED(m_session->setClock(start.addDays(7)));
        QCOMPARE(level(), 2);
        QVERIFY(workflow::overdueCirculations(*m_session)->isEmpty());
        NEED(m_session->setClock(start.addDays(9)));
        QCOMPARE(level(), 3);
        QCOMPARE(workflow::overdueCirculations(*m_session)->size(), 1);
        QVERIFY(!workflow::meetingQuorum(*m_session, m_meeting, m_case)->why.isEmpty());
        as("sato", start.addDays(9));
        QVERIFY(waiting().first().overdue);
        NEED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Yes, {}));
        as("suzuki", start.addDays(9));
        NEED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Yes, {}));
        as("aoki", start.addDays(9));
        QVERIFY(workflow::overdueCirculations(*m_session)->isEmpty());
        QCOMPARE(level(), 0);
    }

    void whoMayNotSeeAFindingLearnsNothingOfItsChanges()
    {
        makeRare();
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.path = m_place->write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"P"}));
        NEED(workflow::importVariants(*m_session, request, {}));
        const auto before = *workflow::caseMaterial(*m_session, m_case);
        const auto hidden = workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("GRCh38:17:7676154:G:C")), FindingRole::Secondary);
        NEED(hidden);
        QVERIFY(workflow::caseMaterial(*m_session, m_case)->digest != before.digest);
        decline();
        QCOMPARE(workflow::caseMaterial(*m_session, m_case)->digest, before.digest);
        const auto shown = workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:T")), FindingRole::Primary);
        NEED(shown);
        QVERIFY(workflow::caseMaterial(*m_session, m_case)->digest != before.digest);
    }

    void signaturesAndTasksWaitInTheSameList()
    {
        sendOut();
        QVERIFY(kinds().isEmpty());
        propose("no standard treatment is left");
        QCOMPARE(kinds(), QList{workflow::WaitingKind::SignCase});
        as("sato");
        QCOMPARE(kinds(), QList{workflow::WaitingKind::Circulation}); // the list is signed once the chair has signed
        as("aoki");
        NEED(workflow::signDecision(*m_session, m_meeting, m_case));
        QVERIFY(kinds().isEmpty());
        Task task;
        task.caseId = m_case;
        task.text = QStringLiteral("ask for the block");
        task.due = QDate(2026, 12, 3);
        for (const workflow::UserView &user : workflow::listUsers(*m_session)) {
            if (user.name == QLatin1String("sato"))
                task.assignee = user.id;
        }
        NEED(workflow::addTask(*m_session, task));
        QVERIFY(kinds().isEmpty()); // it is another's
        as("sato");
        QCOMPARE(kinds(), (QList{workflow::WaitingKind::Task, workflow::WaitingKind::Circulation, workflow::WaitingKind::SignList})); // by due date
        NEED(workflow::signDecisionList(*m_session, m_meeting));
        QCOMPARE(kinds(), (QList{workflow::WaitingKind::Task, workflow::WaitingKind::Circulation}));
    }

    void afterConsentWasTakenBackNothingIsAskedAnyMore()
    {
        sendOut();
        Withdrawal withdrawal;
        withdrawal.caseId = m_case;
        withdrawal.personId = workflow::showCase(*m_session, m_case)->persons.first().id;
        withdrawal.scope = WithdrawalScope::All;
        withdrawal.by = QStringLiteral("P1");
        withdrawal.date = m_session->clock().civilDate();
        NEED(workflow::withdrawConsent(*m_session, withdrawal));
        as("sato");
        QVERIFY(waiting().isEmpty());
        REFUSED(workflow::givePanelOpinion(*m_session, m_meeting, m_case, PanelAnswer::Yes, {}), ErrorCode::NotPermitted);
    }

    void aMentionWaitsUntilItIsAnsweredOrResolved()
    {
        const auto first = workflow::addComment(*m_session, {m_case, CommentAbout::Case, {}}, "What of the germ line, @sato? And @sat?");
        NEED(first);
        QCOMPARE(first->mentions.size(), 1);
        NEED(workflow::addComment(*m_session, {m_case, CommentAbout::Meeting, m_meeting}, "@sato please read"));
        as("sato");
        QCOMPARE(waiting().size(), 2);
        NEED(workflow::addComment(*m_session, {m_case, CommentAbout::Case, {}}, "Negative, @aoki", first->id));
        QCOMPARE(waiting().size(), 1);
        as("aoki");
        QCOMPARE(waiting().size(), 1);
        NEED(workflow::resolveComment(*m_session, first->id));
        REFUSED(workflow::resolveComment(*m_session, first->id), ErrorCode::Conflict);
        QVERIFY(waiting().isEmpty());
        NEED(workflow::addComment(*m_session, {m_case, CommentAbout::Case, {}}, "One more thing", first->id));
        const auto threads = workflow::commentThreads(*m_session, m_case);
        NEED(threads);
        QCOMPARE(threads->size(), 2);
        QCOMPARE(threads->first().answers.size(), 2); // the latest first
        QVERIFY(!threads->first().resolved());         // opened again
        REFUSED(workflow::addComment(*m_session, {m_case, CommentAbout::Case, {}}, "  "), ErrorCode::BadInput);
        REFUSED(workflow::addComment(*m_session, {m_case, CommentAbout::Finding, "none"}, "x"), ErrorCode::NotFound);
        REFUSED(workflow::addComment(*m_session, {m_case, CommentAbout::Meeting, m_meeting}, "x", first->id), ErrorCode::BadInput);
    }

    void aCommentOnWhatIsHiddenIsNotThere()
    {
        makeRare();
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.path = m_place->write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"P"}));
        NEED(workflow::importVariants(*m_session, request, {}));
        const auto finding = workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("GRCh38:17:7676154:G:C")), FindingRole::Secondary);
        NEED(finding);
        NEED(workflow::addComment(*m_session, {m_case, CommentAbout::Finding, finding->id}, "@sato is it real?"));
        NEED(workflow::addComment(*m_session, {m_case, CommentAbout::Case, {}}, "@sato and TP53 p.Pro72Arg?"));
        as("sato");
        QCOMPARE(waiting().size(), 2);
        as("aoki");
        decline();
        as("sato");
        QVERIFY(waiting().isEmpty());
        QVERIFY(workflow::commentThreads(*m_session, m_case)->isEmpty());
    }

private:
    const QDateTime start{QDate(2026, 12, 1), QTime(7, 0), Qt::UTC};

    QString scheduled()
    {
        Meeting meeting;
        meeting.title = QStringLiteral("Circular 12");
        meeting.at = start;
        meeting.mode = MeetingMode::Circulating;
        AgendaItem item;
        item.caseId = m_case;
        meeting.agenda = {item};
        return workflow::scheduleMeeting(*m_session, meeting)->id;
    }
    void makeRare()
    {
        Case other;
        other.label = QStringLiteral("R-1");
        m_case = workflow::addCase(*m_session, other, Sex::Female, 1970)->id;
    }
    /// To be told of secondary findings.
    void decline()
    {
        ConsentEvent event;
        event.caseId = m_case;
        event.personId = workflow::showCase(*m_session, m_case)->persons.first().id;
        event.form = QStringLiteral("rare-consent");
        event.version = QStringLiteral("1.6");
        event.answers.append({QStringLiteral("secondary_findings"), QStringLiteral("no"), ConsentEffect::Undecided, {}, {}});
        event.by = QStringLiteral("P1");
        event.date = m_session->clock().civilDate();
        NEED(workflow::recordConsent(*m_session, event));
    }
    void inviteBoth()
    {
        NEED(workflow::invite(*m_session, m_meeting, "sato", {"ア", "イ", "ウ", "エ", "オ", "主"}));
        NEED(workflow::invite(*m_session, m_meeting, "suzuki", {"ア", "イ"}));
    }
    void sendOut()
    {
        inviteBoth();
        NEED(workflow::startCirculation(*m_session, m_meeting));
    }
    void changeCase(const char *diagnosis)
    {
        const auto view = workflow::showCase(*m_session, m_case);
        Case changed = view->theCase;
        changed.diagnosis = QLatin1String(diagnosis);
        NEED(workflow::setCase(*m_session, changed, view->revision));
    }
    void propose(const char *reason)
    {
        const auto before = workflow::showDecision(*m_session, m_meeting, m_case);
        NEED(before);
        PanelDecision decision = before->decision;
        decision.caseId = m_case;
        decision.meetingId = m_meeting;
        decision.none = true;
        decision.noneReason = QLatin1String(reason);
        NEED(workflow::saveDecision(*m_session, decision, before->version));
    }
    QList<Task> openTasks() const
    {
        QList<Task> out;
        const auto listed = workflow::tasks(*m_session, {});
        for (const workflow::TaskView &view : listed.value()) {
            if (view.task.what == TaskKind::Circulation)
                out.append(view.task);
        }
        return out;
    }
    QList<workflow::WaitingItem> waiting() const { return workflow::waitingForMe(*m_session).value(); }
    QList<workflow::WaitingKind> kinds() const
    {
        QList<workflow::WaitingKind> out;
        for (const workflow::WaitingItem &item : waiting())
            out.append(item.kind);
        return out;
    }
    QList<MemberState> states() const
    {
        QList<MemberState> out;
        const auto board = workflow::circulationBoard(*m_session, m_meeting).value();
        for (const workflow::MemberCell &cell : board.cases.first().members)
            out.append(cell.state);
        return out;
    }
    void as(const char *user, QDateTime at = {})
    {
        m_session.reset();
        m_session = m_place->unlock(QLatin1String(user)).value();
        NEED(m_session->setClock(at.isValid() ? at : start.addSecs(60 * ++m_minutes)));
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_meeting;
    int m_minutes = 0;
};

QTEST_GUILESS_MAIN(TestCirculationPath)
#include "tst_circulation_path.moc"
