// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/circulation_parts.h"

#include "domain/task.h"
#include "workflow/visibility.h"
#include "workflow/workspace.h"

#include <algorithm>

/// What counts of what was said, and the tasks that follow from it.
namespace enza::workflow {
namespace {

/// Since when each disabled user is.
Result<QHash<QString, QDateTime>> disabledSince(const Session &session)
{
    QHash<QString, QDateTime> out;
    const QList<UserView> users = listUsers(session);
    if (std::ranges::none_of(users, &UserView::disabled))
        return out;
    store::JournalFilter filter;
    filter.verbs = {QStringLiteral("user.disable")};
    ENZA_ASSIGN(const QList<store::JournalEntry> entries, session.store().journal(filter));
    for (const store::JournalEntry &entry : entries) {
        const QString user = entry.detail.value(QLatin1String("user")).toString();
        if (!out.contains(user) || entry.at < out.value(user))
            out.insert(user, entry.at);
    }
    return out;
}

} // namespace

bool isOnAgenda(const Meeting &meeting, const QString &caseId)
{
    return std::ranges::find(meeting.agenda, caseId, &AgendaItem::caseId) != meeting.agenda.end();
}

bool isCurrent(const PanelOpinion &opinion, const CaseMaterial &material, const QString &proposal)
{
    return opinion.material == material.digest && (opinion.proposal.isEmpty() || opinion.proposal == proposal);
}

Result<QList<PanelOpinion>> opinionsIn(const Session &session, const Meeting &meeting, const QString &caseId)
{
    ENZA_ASSIGN(const auto stored, loadCase<PanelOpinion>(session, caseId));
    ENZA_ASSIGN(const auto gone, disabledSince(session));
    const access::ViewScope scope = session.scope(caseId);
    ENZA_ASSIGN(const HiddenWords hidden, hiddenWords(session, scope));
    QList<PanelOpinion> opinions;
    for (const auto &one : stored) {
        // An opinion is its author's own: nobody writes one in another's name.
        if (one.value.meetingId != meeting.id || one.value.userId != one.author)
            continue;
        const QDateTime left = gone.value(one.value.userId);
        if (left.isValid() && one.value.at >= left)
            continue;
        opinions.append(one.value);
        if (hidden.tells(one.value.comment))
            opinions.last().comment = withheldText();
    }
    std::ranges::stable_sort(opinions, {}, [](const PanelOpinion &one) { return std::pair(one.at, one.id); });
    return opinions;
}

Result<QList<panel::CirculatedOpinion>> circulatedOpinions(const Session &session, const Meeting &meeting,
                                                           const QString &caseId, const CaseMaterial &material)
{
    ENZA_ASSIGN(const QString proposal, proposalOf(session, meeting.id, caseId));
    ENZA_ASSIGN(const QList<PanelOpinion> opinions, opinionsIn(session, meeting, caseId));
    QList<panel::CirculatedOpinion> out;
    for (const PanelOpinion &said : opinions) {
        // Voided by another proposal is voided all the same.
        const QString on = isCurrent(said, material, proposal) ? material.digest : said.material + u'/' + said.proposal;
        out.append({said.userId, on, said.revision, said.answer, said.comment, said.at});
    }
    return out;
}

Result<std::optional<Meeting>> liveInsteadOf(const Session &session, const QString &circulation, const QString &caseId)
{
    ENZA_ASSIGN(const auto meetings, loadAll<Meeting>(session, {}));
    for (const auto &meeting : meetings) {
        if (meeting.value.continues == circulation && isOnAgenda(meeting.value, caseId))
            return meeting.value;
    }
    return std::nullopt;
}

void decidedLive(panel::Circulation &circulation, const Meeting &live)
{
    circulation.state = panel::CirculationState::LiveRequired;
    circulation.why.append(Text(QT_TRANSLATE_NOOP("enza", "the live meeting \"%1\" decides this case in its place"), {live.title}));
}

QString circulationTaskId(const QString &meetingId, const QString &caseId, const QString &userId)
{
    return derivedId({QLatin1String(Task::kind), QStringLiteral("circulation"), meetingId, caseId, userId});
}

Result<QList<store::Write>> circulationTaskWrites(const Session &session, const Meeting &meeting, const QStringList &cases,
                                                  const PanelOpinion *added, const Meeting *live, int &voided)
{
    QList<store::Write> writes;
    if (meeting.mode != MeetingMode::Circulating || !meeting.started.isValid())
        return writes;
    for (const AgendaItem &item : meeting.agenda) {
        const QString &caseId = item.caseId;
        if ((!cases.isEmpty() && !cases.contains(caseId)) || !load<Case>(session, caseId))
            continue;
        // Circulations of years ago are not judged again with every unlock.
        const bool settled = item.closed.isValid() && std::ranges::none_of(meeting.invited, [&](const Invitee &invitee) {
            const auto task = load<Task>(session, circulationTaskId(meeting.id, caseId, invitee.userId));
            return task && !task->value.done;
        });
        if (settled)
            continue;
        ENZA_ASSIGN(const CaseMaterial material, caseMaterial(session, caseId));
        ENZA_ASSIGN(const QString proposal, proposalOf(session, meeting.id, caseId));
        ENZA_ASSIGN(QList<PanelOpinion> opinions, opinionsIn(session, meeting, caseId));
        if (added && added->caseId == caseId)
            opinions.append(*added);
        std::optional<Meeting> instead;
        if (live && isOnAgenda(*live, caseId)) {
            instead = *live;
        } else {
            ENZA_ASSIGN(instead, liveInsteadOf(session, meeting.id, caseId));
        }
        const QSet<QString> recused = recusedFrom(meeting, caseId);
        for (const Invitee &invitee : meeting.invited) {
            const PanelOpinion *said = nullptr; ///< last
            for (const PanelOpinion &one : std::as_const(opinions)) {
                if (one.userId == invitee.userId)
                    said = &one;
            }
            const bool stands = said && isCurrent(*said, material, proposal);
            QString outcome; ///< what finishes it; empty: it is open
            QDateTime at;
            QString by = invitee.userId;
            if (stands) {
                outcome = enumName(said->answer);
                at = said->at;
            } else if (recused.contains(invitee.userId)) {
                const auto recusal = std::ranges::find_if(meeting.recusals, [&](const Recusal &one) {
                    return one.caseId == caseId && one.userId == invitee.userId;
                });
                outcome = QStringLiteral("recused");
                at = recusal->at;
                by = recusal->recordedBy;
            } else if (instead) {
                outcome = QStringLiteral("live");
                at = instead->at;
                by = instead->calledBy;
            } else if (item.closed.isValid()) {
                outcome = QStringLiteral("closed");
                at = item.closed;
            }
            const QString id = circulationTaskId(meeting.id, caseId, invitee.userId);
            const auto known = load<Task>(session, id);
            if (!known && known.error().code != ErrorCode::NotFound)
                return std::unexpected(known.error());
            Task task;
            if (known)
                task = known->value;
            task.id = id;
            task.caseId = caseId;
            task.what = TaskKind::Circulation;
            task.cause = meeting.id;
            task.assignee = invitee.userId;
            task.due = meeting.deadline.isValid() ? civilDateOf(meeting.deadline) : QDate();
            task.done = !outcome.isEmpty();
            const bool reopened = said && !stands && !task.done;
            task.outcome = reopened ? QStringLiteral("voided") : outcome;
            task.doneBy = task.done ? by : QString();
            task.doneAt = at;
            task.text = meeting.title;
            if (known && toJson(task) == toJson(known->value))
                continue;
            if (!known && task.done)
                continue; // nothing was ever asked of them
            if (known && known->value.done && reopened)
                ++voided;
            writes.append(writeOf(task, id, caseId, known ? known->version : 0));
        }
    }
    return writes;
}

bool mayVoidOpinions(const Change &change)
{
    static const QSet<QString> kinds{QStringLiteral("case"),     QStringLiteral("person"),  QStringLiteral("sample"),
                                     QStringLiteral("call_set"), QStringLiteral("finding"), QStringLiteral("consensus"),
                                     QStringLiteral("meeting"),  QStringLiteral("panel_decision"), QStringLiteral("consent_event"),
                                     QStringLiteral("withdrawal"), QStringLiteral("rule_set")};
    return std::ranges::any_of(change.kinds, [](const QString &kind) { return kinds.contains(kind); });
}

Result<void> settleCirculations(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const auto meetings, loadAll<Meeting>(session, {}));
    for (const auto &meeting : meetings) {
        if (!caseId.isEmpty() && !isOnAgenda(meeting.value, caseId))
            continue;
        int voided = 0;
        ENZA_ASSIGN(const QList<store::Write> writes,
                    circulationTaskWrites(session, meeting.value, caseId.isEmpty() ? QStringList() : QStringList{caseId}, nullptr, nullptr, voided));
        if (!writes.isEmpty())
            ENZA_TRY(performPermitted(session, Deed{QStringLiteral("circulation.follow"), caseId, {},
                                                    {meeting.value.title, QString::number(voided)}, writes, store::Scope::Hospital, {}}));
    }
    return {};
}

} // namespace enza::workflow
