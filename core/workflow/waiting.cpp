// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/waiting.h"

#include "workflow/alerts.h"
#include "workflow/circulation_parts.h"
#include "workflow/comments.h"
#include "workflow/decision_parts.h"
#include "workflow/tasks.h"

#include <QCoreApplication>

#include <algorithm>

namespace enza::workflow {
namespace {

QString words(const char *source, const QStringList &args = {})
{
    QString text = QCoreApplication::translate("waiting", source);
    for (qsizetype i = args.size(); i-- > 0;)
        text.replace(u'%' + QString::number(i + 1), args[i]);
    return text;
}

class Gatherer
{
public:
    Gatherer(const Session &session, QList<WaitingItem> &items) : m_session(session), m_items(items), m_me(session.user().id) {}

    Result<void> circulations()
    {
        if (!m_session.mayDo(QStringLiteral("panel_opinion.write")))
            return {};
        for (const Meeting &meeting : std::as_const(m_meetings)) {
            if (meeting.mode != MeetingMode::Circulating || meeting.ended.isValid() || !isInvited(meeting))
                continue;
            for (const AgendaItem &item : meeting.agenda) {
                if (item.closed.isValid())
                    continue;
                ENZA_ASSIGN(const CirculatingCase one, showCirculating(m_session, meeting.id, item.caseId));
                const bool open = one.mine == MemberState::Unseen || one.mine == MemberState::Seen || one.mine == MemberState::Outdated ||
                                  one.mine == MemberState::Voided;
                if (!open || !one.whyNot.isEmpty())
                    continue;
                WaitingItem out{WaitingKind::Circulation, meeting.id, words(QT_TRANSLATE_NOOP("waiting", "Say what you think: %1"), {meeting.title}),
                                detailOf(one), item.caseId, one.caseLabel, meeting.id, {}, one.due, one.overdue, meeting.started.isValid() ? meeting.started : meeting.at};
                m_items.append(out);
            }
        }
        return {};
    }

    Result<void> signatures()
    {
        const bool chairs = bool(m_session.mayDo(QStringLiteral("decision.sign")));
        const bool signsLists = bool(m_session.mayDo(QStringLiteral("decision.sign_list")));
        if (!chairs && !signsLists)
            return {};
        for (const Meeting &meeting : std::as_const(m_meetings)) {
            const QString chair = meeting.chair.isEmpty() ? meeting.calledBy : meeting.chair;
            const auto part = std::ranges::find(meeting.invited, m_me, &Invitee::userId);
            const bool took = part != meeting.invited.end() && (part->attended || meeting.mode == MeetingMode::Circulating);
            if (chair != m_me && !took)
                continue;
            ENZA_ASSIGN(const QList<DecisionSignature> signatures, signaturesIn(m_session, meeting.id));
            bool complete = !meeting.agenda.isEmpty(), mine = true, any = false;
            QDateTime last;
            for (const AgendaItem &item : meeting.agenda) {
                ENZA_ASSIGN(const auto decision, storedDecision(m_session, decisionId(meeting.id, item.caseId)));
                const auto signedBy = [&](bool asChair) {
                    return decision && std::ranges::any_of(signatures, [&](const DecisionSignature &one) {
                        return one.chair == asChair && (asChair ? one.caseId == item.caseId : one.caseId.isEmpty() && one.userId == m_me) &&
                               standsUnder(one, decision->value);
                    });
                };
                const bool settled = signedBy(true);
                complete = complete && settled;
                if (decision && !settled && chairs && chair == m_me && !item.closed.isValid()) {
                    ENZA_ASSIGN(const auto theCase, load<Case>(m_session, item.caseId));
                    m_items.append({WaitingKind::SignCase, decision->value.id, words(QT_TRANSLATE_NOOP("waiting", "Sign the decision: %1"), {meeting.title}),
                                    {}, item.caseId, theCase.value.label, meeting.id, {}, {}, false, decision->at});
                }
                if (recusedFrom(meeting, item.caseId).contains(m_me))
                    continue;
                any = true;
                mine = mine && signedBy(false);
                if (decision && (!last.isValid() || decision->at > last))
                    last = decision->at;
            }
            if (complete && any && !mine && took && signsLists)
                m_items.append({WaitingKind::SignList, meeting.id, words(QT_TRANSLATE_NOOP("waiting", "Sign the list of decisions: %1"), {meeting.title}),
                                {}, {}, {}, meeting.id, {}, {}, false, last});
        }
        return {};
    }

    Result<void> mentions()
    {
        ENZA_ASSIGN(const QList<Mention> all, unansweredMentions(m_session));
        for (const Mention &one : all)
            m_items.append({WaitingKind::Mention, one.comment.id, words(QT_TRANSLATE_NOOP("waiting", "%1 mentions you"), {one.comment.authorName}),
                            one.comment.text.simplified(), one.comment.caseId, one.caseLabel,
                            one.comment.about == CommentAbout::Meeting ? one.comment.target : QString(), one.comment.finding, {}, false, one.comment.at});
        return {};
    }

    Result<void> tasks()
    {
        TaskFilter filter;
        filter.mine = true;
        ENZA_ASSIGN(const QList<TaskView> all, workflow::tasks(m_session, filter));
        for (const TaskView &one : all) {
            if (one.task.what != TaskKind::Circulation) // those are listed by their case
                m_items.append({WaitingKind::Task, one.task.id, one.title, {}, one.task.caseId, one.caseLabel, {}, {}, one.task.due, one.overdue, {}});
        }
        return {};
    }

    /// What consent says must not be passed on waits for nobody.
    Result<void> alerts()
    {
        if (!m_session.mayDo(QStringLiteral("alert.close")))
            return {};
        AlertFilter filter;
        filter.openOnly = true;
        ENZA_ASSIGN(const QList<AlertView> all, listAlerts(m_session, filter));
        for (const AlertView &one : all) {
            if (one.route == AlertRoute::DoNotContact)
                continue;
            m_items.append({WaitingKind::Alert, one.alert.id, words(QT_TRANSLATE_NOOP("waiting", "Newer knowledge contradicts: %1"), {one.title}),
                            one.alert.source, one.alert.caseId, one.caseLabel, {}, one.alert.finding, {}, false, one.alert.opened});
        }
        return {};
    }

    Result<void> all()
    {
        ENZA_ASSIGN(m_meetings, listMeetings(m_session));
        m_meetings.removeIf([](const Meeting &meeting) { return meeting.agenda.isEmpty(); });
        ENZA_TRY(circulations());
        ENZA_TRY(signatures());
        ENZA_TRY(mentions());
        ENZA_TRY(tasks());
        return alerts();
    }

private:
    bool isInvited(const Meeting &meeting) const { return std::ranges::find(meeting.invited, m_me, &Invitee::userId) != meeting.invited.end(); }

    static QString detailOf(const CirculatingCase &one)
    {
        if (one.mine != MemberState::Voided && one.mine != MemberState::Outdated)
            return {};
        QStringList names;
        for (const ChangedRecord &changed : one.changed)
            names.append(changed.title);
        const QString what = names.isEmpty() ? words(QT_TRANSLATE_NOOP("waiting", "the case")) : names.join(QStringLiteral(", "));
        return one.mine == MemberState::Voided ? words(QT_TRANSLATE_NOOP("waiting", "What you said no longer counts; changed since: %1"), {what})
                                               : words(QT_TRANSLATE_NOOP("waiting", "Changed since you read it: %1"), {what});
    }

    const Session &m_session;
    QList<WaitingItem> &m_items;
    QString m_me;
    QList<Meeting> m_meetings;
};

} // namespace

Result<QList<WaitingItem>> waitingForMe(const Session &session)
{
    QList<WaitingItem> items;
    ENZA_TRY(Gatherer(session, items).all());
    std::ranges::stable_sort(items, [](const WaitingItem &a, const WaitingItem &b) {
        const auto key = [](const WaitingItem &one) {
            return std::tuple(one.due.isValid() ? one.due : QDate(9999, 12, 31), one.since, one.caseLabel, one.id);
        };
        return key(a) < key(b);
    });
    return items;
}

} // namespace enza::workflow
