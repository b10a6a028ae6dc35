// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/meetings.h"

#include "base/id.h"
#include "workflow/meeting_parts.h"
#include "workflow/referrals.h"
#include "workflow/user_name.h"

#include <QSet>

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, const char *words)
{
    return fail(ErrorCode::BadInput, Text(words), Where{{}, 0, QLatin1String(field)});
}

} // namespace

Result<void> checkMeeting(const Meeting &meeting)
{
    QSet<QString> seen;
    for (const AgendaItem &item : meeting.agenda) {
        if (seen.contains(item.caseId))
            return wrong("case", QT_TRANSLATE_NOOP("enza", "a case stands on the agenda twice"));
        if (item.minutes && *item.minutes <= 0)
            return wrong("minutes", QT_TRANSLATE_NOOP("enza", "the minutes for a case are more than none"));
        seen.insert(item.caseId);
    }
    if (meeting.deadline.isValid() && meeting.mode == MeetingMode::Live)
        return wrong("deadline", QT_TRANSLATE_NOOP("enza", "a live meeting has no deadline for opinions"));
    if (meeting.deadline.isValid() && meeting.deadline <= meeting.at)
        return wrong("deadline", QT_TRANSLATE_NOOP("enza", "the deadline lies before the circulation begins"));
    return {};
}

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
    for (AgendaItem &item : meeting.agenda) {
        ENZA_TRY(visibleCase(session, item.caseId));
        if (item.hospital.isEmpty()) {
            ENZA_ASSIGN(item.hospital, orderingHospital(session, item.caseId));
        }
    }
    if (!meeting.chair.isEmpty()) {
        ENZA_ASSIGN(meeting.chair, userIdOf(session, meeting.chair));
    }
    meeting.id = newId();
    meeting.at = meeting.at.toUTC();
    if (meeting.deadline.isValid())
        meeting.deadline = meeting.deadline.toUTC();
    ENZA_TRY(checkMeeting(meeting));
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
        meetings.append(meetingAsSeen(session, record.value));
    std::ranges::stable_sort(meetings, {}, &Meeting::at);
    return meetings;
}

Result<Meeting> showMeeting(const Session &session, const QString &id)
{
    ENZA_ASSIGN(const auto meeting, load<Meeting>(session, id));
    return meetingAsSeen(session, meeting.value);
}

} // namespace enza::workflow
