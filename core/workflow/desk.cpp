// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/desk.h"

#include "workflow/meeting_parts.h"
#include "workflow/referrals.h"
#include "workflow/user_name.h"
#include "workflow/workspace.h"

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, QLatin1String(field)});
}

std::unexpected<Error> changedMeanwhile()
{
    return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "somebody changed the meeting meanwhile; look at it again and repeat what you did"));
}

/// The meeting to change: it did not end, and is still at `version` if one was seen.
Result<Versioned<Meeting>> open(Session &session, const char *verb, const QString &id, std::optional<quint64> version = {})
{
    ENZA_TRY(session.mayDo(QLatin1String(verb)));
    ENZA_ASSIGN(auto before, visibleMeeting(session, id));
    if (version && *version != before.version)
        return changedMeanwhile();
    if (before.value.ended.isValid())
        return wrong("meeting", QT_TRANSLATE_NOOP("enza", "this meeting has ended; what was planned for it stays as it was"));
    return before;
}

QString labelOf(const Session &session, const QString &caseId)
{
    const auto found = load<Case>(session, caseId);
    return found ? found->value.label : QString();
}

Result<bool> hasOpinions(const Session &session, const Meeting &meeting)
{
    for (const AgendaItem &item : meeting.agenda) {
        ENZA_ASSIGN(const auto opinions, loadCase<PanelOpinion>(session, item.caseId));
        if (std::ranges::any_of(opinions, [&](const auto &one) { return one.value.meetingId == meeting.id; }))
            return true;
    }
    return false;
}

MeetingView viewOf(const Session &session, const Versioned<Meeting> &record)
{
    MeetingView view;
    view.meeting = meetingAsSeen(session, record.value);
    view.version = record.version;
    view.hidden = int(record.value.agenda.size() - view.meeting.agenda.size());
    for (const UserView &user : listUsers(session))
        view.names.insert(user.id, user.name);
    for (const AgendaItem &item : std::as_const(view.meeting.agenda)) {
        view.labels.insert(item.caseId, labelOf(session, item.caseId));
        view.minutes += item.minutes.value_or(0);
        view.unplanned += item.minutes ? 0 : 1;
    }
    return view;
}

} // namespace

Result<MeetingView> meetingView(const Session &session, const QString &id)
{
    ENZA_ASSIGN(const auto meeting, load<Meeting>(session, id));
    MeetingView view = viewOf(session, meeting);
    ENZA_ASSIGN(const QList<Meeting> meetings, listMeetings(session));
    for (const Meeting &other : meetings) {
        if (other.id == id)
            continue;
        for (const AgendaItem &item : other.agenda) {
            if (view.labels.contains(item.caseId))
                view.others[item.caseId].append({other.id, other.at, item.round, item.closed.isValid()});
        }
    }
    return view;
}

Result<QList<MeetingView>> meetingViews(const Session &session)
{
    ENZA_ASSIGN(const auto records, loadAll<Meeting>(session, {}));
    QList<MeetingView> views;
    for (const auto &record : records)
        views.append(viewOf(session, record));
    std::ranges::stable_sort(views, {}, [](const MeetingView &view) { return view.meeting.at; });
    return views;
}

Result<Meeting> setMeeting(Session &session, const QString &id, const MeetingDetails &details, std::optional<quint64> version)
{
    ENZA_ASSIGN(const auto before, open(session, "meeting.set", id, version));
    Meeting after = before.value;
    const auto take = [](const std::optional<QString> &given, QString &field) {
        if (given)
            field = given->trimmed();
    };
    take(details.title, after.title);
    take(details.place, after.place);
    take(details.host, after.host);
    if (after.title.isEmpty())
        return wrong("title", QT_TRANSLATE_NOOP("enza", "a meeting needs a title"));
    if (details.chair) {
        after.chair.clear();
        if (!details.chair->isEmpty()) {
            ENZA_ASSIGN(after.chair, userIdOf(session, *details.chair));
        }
    }
    if (details.at) {
        if (!details.at->isValid())
            return wrong("at", QT_TRANSLATE_NOOP("enza", "it is not said when the meeting is"));
        after.at = details.at->toUTC();
    }
    if (details.mode && *details.mode != after.mode) {
        ENZA_ASSIGN(const bool judged, hasOpinions(session, after));
        if (judged)
            return wrong("mode", QT_TRANSLATE_NOOP("enza", "opinions were given in this circulation; plan a live meeting that continues it"));
        after.mode = *details.mode;
    }
    if (details.deadline)
        after.deadline = details.deadline->isValid() ? details.deadline->toUTC() : QDateTime();
    ENZA_TRY(checkMeeting(after));
    return saveMeeting(session, "meeting.set", before, after, {});
}

Result<Meeting> addToAgenda(Session &session, const QString &id, AgendaItem item)
{
    ENZA_ASSIGN(const auto before, open(session, "meeting.add_case", id));
    ENZA_TRY(visibleCase(session, item.caseId));
    Meeting after = before.value;
    if (item.hospital.isEmpty()) {
        ENZA_ASSIGN(item.hospital, orderingHospital(session, item.caseId));
    }
    item.hospital = item.hospital.trimmed();
    item.closed = {};
    after.agenda.append(item);
    ENZA_TRY(checkMeeting(after));
    return saveMeeting(session, "meeting.add_case", before, after, {labelOf(session, item.caseId)}, item.caseId);
}

Result<Meeting> removeFromAgenda(Session &session, const QString &id, const QString &caseId)
{
    ENZA_ASSIGN(const auto before, open(session, "meeting.remove_case", id));
    Meeting after = before.value;
    ENZA_ASSIGN(const AgendaItem *item, onAgenda(session, after, caseId));
    if (item->closed.isValid())
        return wrong("case", QT_TRANSLATE_NOOP("enza", "this case was closed in this meeting; it stays on its agenda"));
    if (after.agenda.size() == 1)
        return wrong("case", QT_TRANSLATE_NOOP("enza", "a meeting needs at least one case; put another on the agenda first"));
    after.agenda.removeIf([&](const AgendaItem &one) { return one.caseId == caseId; });
    after.recusals.removeIf([&](const Recusal &one) { return one.caseId == caseId; });
    return saveMeeting(session, "meeting.remove_case", before, after, {labelOf(session, caseId)}, caseId);
}

Result<Meeting> orderAgenda(Session &session, const QString &id, const QStringList &caseIds)
{
    ENZA_ASSIGN(const auto before, open(session, "meeting.order", id));
    Meeting after = before.value;
    // Hidden cases keep their places; the others change theirs among themselves.
    QList<AgendaItem *> places;
    QHash<QString, AgendaItem> items;
    for (AgendaItem &item : after.agenda) {
        if (session.scope(item.caseId).showsNothing())
            continue;
        places.append(&item);
        items.insert(item.caseId, item);
    }
    if (QSet<QString>(caseIds.begin(), caseIds.end()) != QSet<QString>(items.keyBegin(), items.keyEnd()) || caseIds.size() != places.size())
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "the agenda holds other cases than these; look at it again and name each of them once"));
    for (qsizetype i = 0; i < places.size(); ++i)
        *places[i] = items.value(caseIds[i]);
    return saveMeeting(session, "meeting.order", before, after, {});
}

Result<Meeting> setAgendaItem(Session &session, const QString &id, const QString &caseId, const AgendaChange &change)
{
    ENZA_ASSIGN(const auto before, open(session, "meeting.item", id));
    Meeting after = before.value;
    ENZA_ASSIGN(AgendaItem *item, onAgenda(session, after, caseId));
    if (change.minutes)
        item->minutes = *change.minutes == 0 ? std::nullopt : change.minutes;
    if (change.round)
        item->round = *change.round;
    if (change.hospital)
        item->hospital = change.hospital->trimmed();
    if (change.materialSupplied)
        item->materialSupplied = *change.materialSupplied;
    ENZA_TRY(checkMeeting(after));
    return saveMeeting(session, "meeting.item", before, after, {labelOf(session, caseId)}, caseId);
}

Result<Meeting> addGuest(Session &session, const QString &id, Guest guest)
{
    ENZA_ASSIGN(const auto before, open(session, "meeting.guest", id));
    Meeting after = before.value;
    guest.name = guest.name.trimmed();
    guest.affiliation = guest.affiliation.trimmed();
    guest.reason = guest.reason.trimmed();
    if (guest.name.isEmpty())
        return wrong("guest", QT_TRANSLATE_NOOP("enza", "a guest needs a name"));
    if (std::ranges::find(after.guests, guest.name, &Guest::name) != after.guests.end())
        return wrong("guest", Text(QT_TRANSLATE_NOOP("enza", "%1 is a guest already"), {guest.name}));
    after.guests.append(guest);
    return saveMeeting(session, "meeting.guest", before, after, {});
}

Result<Meeting> removeGuest(Session &session, const QString &id, const QString &name)
{
    ENZA_ASSIGN(const auto before, open(session, "meeting.guest", id));
    Meeting after = before.value;
    if (after.guests.removeIf([&](const Guest &guest) { return guest.name == name.trimmed(); }) == 0)
        return wrong("guest", Text(QT_TRANSLATE_NOOP("enza", "%1 is no guest of this meeting"), {name}));
    return saveMeeting(session, "meeting.guest", before, after, {});
}

Result<Meeting> startMeeting(Session &session, const QString &id)
{
    ENZA_ASSIGN(const auto before, open(session, "meeting.start", id));
    if (before.value.started.isValid())
        return wrong("meeting", QT_TRANSLATE_NOOP("enza", "this meeting has begun"));
    Meeting after = before.value;
    after.started = session.clock().now();
    return saveMeeting(session, "meeting.start", before, after, {});
}

Result<Meeting> endMeeting(Session &session, const QString &id)
{
    ENZA_ASSIGN(const auto before, open(session, "meeting.end", id));
    if (!before.value.started.isValid())
        return wrong("meeting", QT_TRANSLATE_NOOP("enza", "this meeting has not begun"));
    Meeting after = before.value;
    after.ended = std::max(session.clock().now(), after.started);
    return saveMeeting(session, "meeting.end", before, after, {});
}

} // namespace enza::workflow
