// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/meetings.h"

#include "base/id.h"
#include "workflow/act.h"

#include <QSet>

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, const char *words)
{
    return fail(ErrorCode::BadInput, Text(words), Where{{}, 0, QLatin1String(field)});
}

/// What of the agenda this user may see.
Meeting asSeen(const Session &session, Meeting meeting)
{
    meeting.agenda.removeIf([&](const AgendaItem &item) { return session.scope(item.caseId).showsNothing(); });
    return meeting;
}

} // namespace

Result<Meeting> scheduleMeeting(Session &session, Meeting meeting)
{
    ENZA_TRY(session.mayDo(QStringLiteral("meeting.schedule")));
    meeting.title = meeting.title.trimmed();
    if (meeting.title.isEmpty())
        return wrong("title", QT_TRANSLATE_NOOP("enza", "a meeting needs a title"));
    if (!meeting.at.isValid())
        return wrong("at", QT_TRANSLATE_NOOP("enza", "it is not said when the meeting is"));
    if (meeting.agenda.isEmpty())
        return wrong("case", QT_TRANSLATE_NOOP("enza", "a meeting needs at least one case"));
    QSet<QString> seen;
    for (const AgendaItem &item : std::as_const(meeting.agenda)) {
        ENZA_TRY(visibleCase(session, item.caseId));
        if (seen.contains(item.caseId))
            return wrong("case", QT_TRANSLATE_NOOP("enza", "a case stands on the agenda twice"));
        if (item.minutes && *item.minutes <= 0)
            return wrong("minutes", QT_TRANSLATE_NOOP("enza", "the minutes for a case are more than none"));
        seen.insert(item.caseId);
    }
    meeting.id = newId();
    meeting.at = meeting.at.toUTC();
    meeting.calledBy = session.user().id;
    ENZA_TRY(perform(session, Deed{QStringLiteral("meeting.schedule"), {}, {}, {meeting.title},
                                   {writeOf(meeting, meeting.id, {}, 0)}, store::Scope::Hospital, {}}));
    return meeting;
}

Result<QList<Meeting>> listMeetings(const Session &session)
{
    ENZA_ASSIGN(const auto records, loadAll<Meeting>(session, {}));
    QList<Meeting> meetings;
    for (const auto &record : records)
        meetings.append(asSeen(session, record.value));
    std::ranges::stable_sort(meetings, {}, &Meeting::at);
    return meetings;
}

Result<Meeting> showMeeting(const Session &session, const QString &id)
{
    ENZA_ASSIGN(const auto meeting, load<Meeting>(session, id));
    return asSeen(session, meeting.value);
}

} // namespace enza::workflow
