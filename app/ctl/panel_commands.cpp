// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/meetings.h"

namespace enza::ctl {
namespace {

QJsonObject meetingJson(const Meeting &meeting)
{
    return {{QStringLiteral("id"), meeting.id},
            {QStringLiteral("title"), meeting.title},
            {QStringLiteral("at"), orNull(meeting.at)},
            {QStringLiteral("mode"), enumName(meeting.mode)},
            {QStringLiteral("cases"), arrayOf(meeting.agenda,
                                              [](const AgendaItem &item) {
                                                  return QJsonObject{{QStringLiteral("id"), item.caseId},
                                                                     {QStringLiteral("minutes"), orNull(item.minutes)}};
                                              })}};
}

Result<void> schedule(Context &context, const Invocation &given)
{
    Meeting meeting;
    meeting.title = given.value("title");
    meeting.at = QDateTime::fromString(given.value("at"), Qt::ISODate);
    if (!meeting.at.isValid())
        return fail(ErrorCode::Usage,
                    Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a time (2026-12-01T09:00Z)"), {given.value("at")}),
                    Where{{}, 0, QStringLiteral("--at")});
    meeting.mode = enumFromName<MeetingMode>(given.value("mode")).value_or(MeetingMode::Live);
    ENZA_ASSIGN(workflow::Session *session, context.session());
    for (const QString &named : given.values("case")) {
        ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(*session, named));
        meeting.agenda.append({view.theCase.id, {}, {}});
    }
    ENZA_ASSIGN(const Meeting made, workflow::scheduleMeeting(*session, meeting));
    context.out().value(meetingJson(made));
    return {};
}

Result<void> list(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QList<Meeting> meetings, workflow::listMeetings(*session));
    context.out().value(arrayOf(meetings, meetingJson));
    return {};
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const Meeting meeting, workflow::showMeeting(*session, given.argument(0)));
    context.out().value(meetingJson(meeting));
    return {};
}

constexpr const char *meetingAnswer = "id, title, at, mode, cases[]";

} // namespace

QList<Command> panelCommands()
{
    return {
        {.words = "panel schedule",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Plan a meeting of the expert panel"),
         .options = {{.name = "title", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what people call it"), .required = true},
                     {.name = "at", .value = "TIME", .help = QT_TRANSLATE_NOOP("enzactl", "when, ISO 8601"), .required = true},
                     {.name = "mode",
                      .value = "MODE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "live, or circulating from member to member"),
                      .choices = namesOf<MeetingMode>},
                     {.name = "case",
                      .value = "ID",
                      .help = QT_TRANSLATE_NOOP("enzactl", "a case of the agenda, in its order"),
                      .required = true,
                      .many = true}},
         .run = schedule,
         .answer = meetingAnswer},
        {.words = "panel list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List planned meetings, soonest first"),
         .run = list,
         .answer = "array of id, title, at, mode, cases[]"},
        {.words = "panel show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Show a meeting"),
         .arguments = {{.name = "M", .help = QT_TRANSLATE_NOOP("enzactl", "the id of the meeting")}},
         .run = show,
         .answer = meetingAnswer},
    };
}

} // namespace enza::ctl
