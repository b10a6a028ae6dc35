// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/circulation.h"

#include "base/id.h"
#include "workflow/circulation_parts.h"
#include "workflow/rule_book.h"
#include "workflow/user_name.h"

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, QLatin1String(field)});
}

Result<Versioned<Meeting>> circulating(const Session &session, const QString &meetingId)
{
    ENZA_ASSIGN(auto meeting, visibleMeeting(session, meetingId));
    if (meeting.value.mode != MeetingMode::Circulating)
        return wrong("meeting", QT_TRANSLATE_NOOP("enza", "this meeting is live; opinions are given in a circulating one"));
    return meeting;
}

Result<panel::CirculationRule> circulationRule(const Session &session, const QDate &on)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("circulation"), on));
    return panel::readCirculationRule(set);
}

const Invitee *inviteeOf(const Meeting &meeting, const QString &user)
{
    const auto found = std::ranges::find(meeting.invited, user, &Invitee::userId);
    return found == meeting.invited.end() ? nullptr : &*found;
}

QString readingId(const QString &meeting, const QString &caseId, const QString &user, const CaseMaterial &material, const QString &proposal)
{
    return derivedId({QLatin1String(PanelReading::kind), meeting, caseId, user, material.digest, proposal});
}

/// The last of each user.
Result<QHash<QString, PanelReading>> readingsOf(const Session &session, const QString &meetingId, const QString &caseId)
{
    ENZA_ASSIGN(const auto stored, loadCase<PanelReading>(session, caseId));
    QHash<QString, PanelReading> last;
    for (const auto &one : stored) {
        if (one.value.meetingId != meetingId || one.value.userId != one.author)
            continue;
        const auto before = last.constFind(one.value.userId);
        if (before == last.constEnd() || before->at <= one.value.at)
            last.insert(one.value.userId, one.value);
    }
    return last;
}

MemberState answered(PanelAnswer answer)
{
    switch (answer) {
    case PanelAnswer::Yes: return MemberState::Agreed;
    case PanelAnswer::No: return MemberState::Dissents;
    case PanelAnswer::Question: break;
    }
    return MemberState::Asks;
}

/// What one case's members have read and said.
struct CaseState {
    QList<store::Record> records;
    CaseMaterial material;
    QString proposal;
    QList<PanelOpinion> opinions;
    QHash<QString, PanelReading> readings;
    QSet<QString> recused;
    bool withdrawn = false; ///< of the person it is about

    MemberCell of(const QString &user) const
    {
        MemberCell cell;
        cell.userId = user;
        if (recused.contains(user)) {
            cell.state = MemberState::Recused;
            return cell;
        }
        const PanelOpinion *said = nullptr;
        for (const PanelOpinion &one : opinions) {
            if (one.userId == user)
                said = &one;
        }
        if (said) {
            cell.state = isCurrent(*said, material, proposal) ? answered(said->answer) : MemberState::Voided;
            cell.revision = said->revision;
            cell.at = said->at;
            cell.comment = said->comment;
            return cell;
        }
        if (const auto read = readings.constFind(user); read != readings.constEnd()) {
            cell.state = isRead(*read) ? MemberState::Seen : MemberState::Outdated;
            cell.revision = read->revision;
            cell.at = read->at;
        }
        return cell;
    }
    bool isRead(const PanelReading &reading) const { return reading.material == material.digest && reading.proposal == proposal; }
};

Result<CaseState> stateOf(const Session &session, const Meeting &meeting, const QString &caseId)
{
    CaseState state;
    ENZA_ASSIGN(state.records, materialRecords(session, caseId));
    state.material = materialOf(state.records);
    ENZA_ASSIGN(state.proposal, proposalOf(session, meeting.id, caseId));
    ENZA_ASSIGN(state.opinions, opinionsIn(session, meeting, caseId));
    ENZA_ASSIGN(state.readings, readingsOf(session, meeting.id, caseId));
    state.recused = recusedFrom(meeting, caseId);
    const access::ViewScope scope = session.scope(caseId);
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    state.withdrawn = std::ranges::any_of(persons, [&](const auto &person) {
        return person.value.kinship == Kinship::Proband && !scope.showsPerson(person.value.id);
    });
    return state;
}

/// The names of what changed, the first few.
QString namesOf(const QList<ChangedRecord> &changed)
{
    constexpr qsizetype most = 5;
    QStringList names;
    for (const ChangedRecord &one : changed.first(std::min(most, changed.size())))
        names.append(one.title);
    if (changed.size() > most)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

QList<Text> whyNoAnswer(const Meeting &meeting, const AgendaItem &item, const QString &me, const CaseState &state, const QString &live)
{
    if (!inviteeOf(meeting, me))
        return {QT_TRANSLATE_NOOP("enza", "you were not invited to this meeting")};
    if (state.recused.contains(me))
        return {QT_TRANSLATE_NOOP("enza", "you stepped back from this case")};
    if (state.withdrawn)
        return {QT_TRANSLATE_NOOP("enza", "consent was taken back: this case is no longer discussed")};
    if (item.closed.isValid())
        return {QT_TRANSLATE_NOOP("enza", "this case is closed in this meeting")};
    if (!live.isEmpty())
        return {Text(QT_TRANSLATE_NOOP("enza", "the live meeting \"%1\" decides this case in its place"), {live})};
    return {};
}

Result<CirculatingCase> onTheTable(const Session &session, const Meeting &meeting, const AgendaItem &item, const CaseState &state)
{
    const QString me = session.user().id;
    CirculatingCase out;
    out.meeting = meetingAsSeen(session, meeting);
    out.caseId = item.caseId;
    ENZA_ASSIGN(const auto theCase, load<Case>(session, item.caseId));
    out.caseLabel = theCase.value.label;
    out.material = state.material;
    const MemberCell mine = state.of(me);
    out.mine = mine.state;
    out.comment = mine.comment;
    if (const Invitee *invitee = inviteeOf(meeting, me)) {
        out.invited = true;
        out.roles = invitee->roles;
    }
    if (const auto read = state.readings.constFind(me); read != state.readings.constEnd()) {
        out.readRevision = read->revision;
        out.upToDate = state.isRead(*read);
        if (!out.upToDate) {
            ENZA_ASSIGN(out.changed, changedSince(session, item.caseId, *read, state.records, state.proposal));
        }
    }
    ENZA_ASSIGN(const auto live, liveInsteadOf(session, meeting.id, item.caseId));
    out.liveTitle = live ? live->title : QString();
    out.whyNot = whyNoAnswer(meeting, item, me, state, out.liveTitle);
    if (const auto may = session.mayDo(QStringLiteral("panel_opinion.write")); !may && out.whyNot.isEmpty())
        out.whyNot.append(may.error().message);
    out.due = meeting.deadline.isValid() ? civilDateOf(meeting.deadline) : QDate();
    const bool open = mine.state != MemberState::Agreed && mine.state != MemberState::Asks && mine.state != MemberState::Dissents;
    out.overdue = open && out.whyNot.isEmpty() && meeting.deadline.isValid() && session.clock().now() > meeting.deadline;
    return out;
}

} // namespace

Result<Meeting> startCirculation(Session &session, const QString &meetingId, const QDateTime &deadline)
{
    ENZA_TRY(session.mayDo(QStringLiteral("circulation.start")));
    ENZA_ASSIGN(const auto before, circulating(session, meetingId));
    if (before.value.started.isValid())
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "this circulation was started before"));
    if (before.value.invited.isEmpty())
        return wrong("user", QT_TRANSLATE_NOOP("enza", "nobody is invited yet; a circulation needs members to go to"));
    const QDateTime now = session.clock().now();
    Meeting after = before.value;
    after.started = now;
    if (deadline.isValid()) {
        after.deadline = deadline.toUTC();
    } else if (!after.deadline.isValid()) {
        ENZA_ASSIGN(const panel::CirculationRule rule, circulationRule(session, session.clock().civilDate()));
        after.deadline = now.addDays(rule.days);
    }
    if (after.deadline <= now)
        return wrong("deadline", QT_TRANSLATE_NOOP("enza", "the deadline is over already"));
    int voided = 0;
    ENZA_ASSIGN(QList<store::Write> writes, circulationTaskWrites(session, after, {}, nullptr, nullptr, voided));
    const qsizetype asked = writes.size();
    writes.prepend(writeOf(after, after.id, {}, before.version));
    ENZA_TRY(perform(session, Deed{QStringLiteral("circulation.start"), {}, {}, {after.title, QString::number(asked)}, writes,
                                   store::Scope::Hospital, {}}));
    return meetingAsSeen(session, after);
}

Result<CirculatingCase> showCirculating(const Session &session, const QString &meetingId, const QString &caseId)
{
    ENZA_ASSIGN(auto meeting, circulating(session, meetingId));
    ENZA_ASSIGN(const AgendaItem *item, onAgenda(session, meeting.value, caseId));
    ENZA_ASSIGN(const CaseState state, stateOf(session, meeting.value, caseId));
    return onTheTable(session, meeting.value, *item, state);
}

Result<CirculatingCase> readCirculating(Session &session, const QString &meetingId, const QString &caseId)
{
    ENZA_ASSIGN(auto meeting, circulating(session, meetingId));
    ENZA_ASSIGN(const AgendaItem *item, onAgenda(session, meeting.value, caseId));
    ENZA_ASSIGN(const CaseState state, stateOf(session, meeting.value, caseId));
    ENZA_ASSIGN(CirculatingCase out, onTheTable(session, meeting.value, *item, state));
    const QString me = session.user().id;
    if (!out.invited || out.mine == MemberState::Recused || !session.mayDo(QStringLiteral("panel_reading.write")))
        return out; // who looks after it reads it, but is not asked
    const auto before = state.readings.constFind(me);
    if (before == state.readings.constEnd() || !state.isRead(*before)) {
        const PanelReading reading{readingId(meetingId, caseId, me, state.material, state.proposal), meetingId, caseId, me,
                                   state.material.digest, state.material.revision, state.proposal, seenOf(state.records),
                                   session.clock().now(), {}};
        ENZA_TRY(perform(session, Deed{QStringLiteral("panel_reading.write"), caseId, {},
                                       {meeting.value.title, QString::number(reading.revision)},
                                       {writeOf(reading, reading.id, caseId, std::nullopt)}, store::Scope::Hospital, {}}));
    }
    out.upToDate = true;
    if (out.mine == MemberState::Unseen || out.mine == MemberState::Outdated)
        out.mine = MemberState::Seen;
    return out;
}

Result<PanelOpinion> givePanelOpinion(Session &session, const QString &meetingId, const QString &caseId, PanelAnswer answer,
                                      const QString &comment, const QString &material)
{
    ENZA_TRY(session.mayDo(QStringLiteral("panel_opinion.write")));
    ENZA_ASSIGN(auto meeting, circulating(session, meetingId));
    ENZA_ASSIGN(const AgendaItem *item, onAgenda(session, meeting.value, caseId));
    ENZA_ASSIGN(const CaseState state, stateOf(session, meeting.value, caseId));
    const QString me = session.user().id;
    ENZA_ASSIGN(const auto live, liveInsteadOf(session, meetingId, caseId));
    if (const QList<Text> why = whyNoAnswer(meeting.value, *item, me, state, live ? live->title : QString()); !why.isEmpty())
        return fail(ErrorCode::NotPermitted, why.first());
    if (answer != PanelAnswer::Yes && comment.trimmed().isEmpty())
        return wrong("comment", QT_TRANSLATE_NOOP("enza", "say what you object to, or what you ask"));
    // An answer is to what was read, not to what is there by now.
    const auto read = state.readings.constFind(me);
    const bool outdated = read != state.readings.constEnd() && !state.isRead(*read);
    if (outdated || (!material.isEmpty() && material != state.material.digest)) {
        QList<ChangedRecord> changed;
        if (outdated) {
            ENZA_ASSIGN(changed, changedSince(session, caseId, *read, state.records, state.proposal));
        }
        return fail(ErrorCode::Conflict,
                    changed.isEmpty() ? Text(QT_TRANSLATE_NOOP("enza", "the case changed since you read it: read it again"))
                                      : Text(QT_TRANSLATE_NOOP("enza", "the case changed since you read it: read it again (%1)"), {namesOf(changed)}));
    }
    const PanelOpinion opinion{newId(), meetingId, caseId, me, state.material.digest, state.material.revision, state.proposal,
                               answer, comment.trimmed(), session.clock().now(), {}};
    int voided = 0;
    ENZA_ASSIGN(QList<store::Write> writes, circulationTaskWrites(session, meeting.value, {caseId}, &opinion, nullptr, voided));
    writes.prepend(writeOf(opinion, opinion.id, caseId, 0));
    ENZA_TRY(perform(session, Deed{QStringLiteral("panel_opinion.write"), caseId, {}, {meeting.value.title, enumName(answer)},
                                   writes, store::Scope::Hospital, {}}));
    return opinion;
}

Result<CirculationBoard> circulationBoard(const Session &session, const QString &meetingId)
{
    ENZA_ASSIGN(const auto found, circulating(session, meetingId));
    const Meeting &meeting = found.value;
    const QString me = session.user().id;
    CirculationBoard board;
    board.meeting = meetingAsSeen(session, meeting);
    board.all = session.mayDo(QStringLiteral("meeting.invite")) || meeting.chair == me || meeting.calledBy == me;
    board.due = meeting.deadline.isValid() ? civilDateOf(meeting.deadline) : QDate();
    bool outstanding = false;
    for (const AgendaItem &item : std::as_const(board.meeting.agenda)) {
        CirculationRow row;
        row.caseId = item.caseId;
        ENZA_ASSIGN(const auto theCase, load<Case>(session, item.caseId));
        row.caseLabel = theCase.value.label;
        row.closed = item.closed.isValid();
        ENZA_ASSIGN(row.judged, meetingQuorum(session, meetingId, item.caseId));
        ENZA_ASSIGN(const auto live, liveInsteadOf(session, meetingId, item.caseId));
        row.liveTitle = live ? live->title : QString();
        ENZA_ASSIGN(const CaseState state, stateOf(session, meeting, item.caseId));
        outstanding = outstanding || (!row.closed && !live && !row.judged.circulation->waiting.isEmpty());
        for (const Invitee &invitee : meeting.invited) {
            if (!board.all && invitee.userId != me)
                continue;
            MemberCell cell = state.of(invitee.userId);
            cell.name = userName(session, invitee.userId);
            cell.roles = invitee.roles;
            const auto users = session.store().users();
            cell.disabled = std::ranges::any_of(users, [&](const store::UserInfo &one) { return one.id == invitee.userId && one.disabled; });
            row.members.append(cell);
        }
        board.cases.append(row);
    }
    if (!board.due.isValid() || !outstanding)
        return board;
    board.overdue = session.clock().now() > meeting.deadline;
    ENZA_ASSIGN(const panel::CirculationRule rule, circulationRule(session, civilDateOf(meeting.at)));
    board.reminder = panel::reminderLevel(rule, board.due, session.clock().civilDate());
    return board;
}

Result<QList<CirculationBoard>> overdueCirculations(const Session &session)
{
    ENZA_ASSIGN(const QList<Meeting> meetings, listMeetings(session));
    QList<CirculationBoard> out;
    for (const Meeting &meeting : meetings) {
        if (meeting.mode != MeetingMode::Circulating || meeting.agenda.isEmpty() || !meeting.deadline.isValid() ||
            session.clock().now() <= meeting.deadline)
            continue;
        ENZA_ASSIGN(CirculationBoard board, circulationBoard(session, meeting.id));
        if (board.overdue)
            out.append(std::move(board));
    }
    std::ranges::stable_sort(out, {}, &CirculationBoard::due);
    return out;
}

Result<Meeting> continueLive(Session &session, const LiveRequest &request)
{
    ENZA_TRY(session.mayDo(QStringLiteral("circulation.continue")));
    ENZA_ASSIGN(auto from, circulating(session, request.circulation));
    if (!request.at.isValid())
        return wrong("at", QT_TRANSLATE_NOOP("enza", "it is not said when the meeting is"));
    QStringList cases = request.cases, reasons;
    const Session::Outward strict; // the reason stands in a record that everybody reads
    for (const AgendaItem &item : std::as_const(from.value.agenda)) {
        if (!load<Case>(session, item.caseId) || session.scope(item.caseId).showsNothing())
            continue;
        ENZA_ASSIGN(const MeetingQuorum judged, meetingQuorum(session, from.value.id, item.caseId));
        const QList<panel::CirculatedOpinion> &objections = judged.circulation->objections;
        if (request.cases.isEmpty() && !objections.isEmpty() && !item.closed.isValid())
            cases.append(item.caseId);
        if (!cases.contains(item.caseId))
            continue;
        for (const panel::CirculatedOpinion &one : objections)
            reasons.append(userName(session, one.member) + QStringLiteral(": ") + one.comment);
    }
    if (cases.isEmpty())
        return wrong("case", QT_TRANSLATE_NOOP("enza", "nobody dissents or asks; say which cases are to be decided live"));
    Meeting live;
    for (const QString &caseId : std::as_const(cases)) {
        ENZA_ASSIGN(const AgendaItem *item, onAgenda(session, from.value, caseId));
        if (item->closed.isValid())
            return wrong("case", QT_TRANSLATE_NOOP("enza", "this case is closed in this meeting"));
        ENZA_ASSIGN(const auto other, liveInsteadOf(session, from.value.id, caseId));
        if (other)
            return fail(ErrorCode::Conflict,
                        Text(QT_TRANSLATE_NOOP("enza", "the live meeting \"%1\" decides this case in its place"), {other->title}));
        live.agenda.append(*item);
    }
    live.continuesBecause = request.because.trimmed().isEmpty() ? reasons.join(QStringLiteral("; ")) : request.because.trimmed();
    if (live.continuesBecause.isEmpty())
        return wrong("reason", QT_TRANSLATE_NOOP("enza", "nobody dissents or asks; say why a live meeting has to decide"));
    live.id = newId();
    live.title = request.title.trimmed().isEmpty() ? from.value.title : request.title.trimmed();
    live.at = request.at.toUTC();
    live.place = request.place.trimmed();
    live.calledBy = session.user().id;
    live.continues = from.value.id;
    live.chair = from.value.chair;
    live.host = from.value.host;
    live.inHouseSequencing = from.value.inHouseSequencing;
    live.invited = from.value.invited;
    for (Invitee &invitee : live.invited)
        invitee.attended = false;
    for (const Recusal &recusal : std::as_const(from.value.recusals)) {
        if (cases.contains(recusal.caseId))
            live.recusals.append(recusal);
    }
    int voided = 0;
    ENZA_ASSIGN(QList<store::Write> writes, circulationTaskWrites(session, from.value, cases, nullptr, &live, voided));
    writes.prepend(writeOf(live, live.id, {}, 0));
    ENZA_TRY(perform(session, Deed{QStringLiteral("circulation.continue"), {}, {}, {from.value.title, live.title},
                                   writes, store::Scope::Hospital, {}}));
    return meetingAsSeen(session, live);
}

} // namespace enza::workflow
