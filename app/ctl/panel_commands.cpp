// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/meeting_input.h"
#include "ctl/panel_json.h"
#include "ctl/values.h"
#include "workflow/desk.h"
#include "workflow/panel.h"

namespace enza::ctl {
namespace {

Result<void> schedule(Context &context, const Invocation &given)
{
    Meeting meeting;
    meeting.title = given.value("title");
    ENZA_ASSIGN(meeting.at, timeGiven(given, "at"));
    ENZA_ASSIGN(meeting.deadline, timeGiven(given, "deadline"));
    meeting.place = given.value("place").trimmed();
    meeting.host = given.value("host").trimmed();
    meeting.chair = given.value("chair");
    meeting.continues = given.value("continues");
    ENZA_ASSIGN(const std::optional<int> minutes, given.whole("minutes", 1, 600));
    const PanelRound round = given.word<PanelRound>("round").value_or(PanelRound::Final);
    meeting.mode = enumFromName<MeetingMode>(given.value("mode")).value_or(MeetingMode::Live);
    ENZA_ASSIGN(workflow::Session *session, context.session());
    for (const QString &named : given.values("case")) {
        ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(*session, named));
        AgendaItem item;
        item.caseId = view.theCase.id;
        item.minutes = minutes;
        item.round = round;
        meeting.agenda.append(item);
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

Result<void> invite(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    return meetingAnswered(context, workflow::invite(*session, given.argument(0), given.value("user"), given.values("role")));
}

Result<void> attend(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    return meetingAnswered(context, workflow::setAttendance(*session, given.argument(0), given.value("user"), !given.has("absent")));
}

Result<void> recuse(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, agendaCase(*session, given));
    if (given.has("take-back"))
        return meetingAnswered(context, workflow::takeBackRecusal(*session, given.argument(0), caseId, given.value("user")));
    return meetingAnswered(context, workflow::recuse(*session, given.argument(0), caseId, given.value("user"), given.value("reason")));
}

Result<void> facts(Context &context, const Invocation &given)
{
    const auto said = [&](const char *option) -> std::optional<bool> {
        return given.has(option) ? std::optional(given.value(option) == QLatin1String("yes")) : std::nullopt;
    };
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, agendaCase(*session, given));
    return meetingAnswered(context, workflow::setMeetingFacts(*session, given.argument(0), said("in-house-sequencing"), caseId,
                                                     said("material-supplied")));
}

Result<void> opinion(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, agendaCase(*session, given));
    ENZA_ASSIGN(const PanelOpinion made,
                workflow::givePanelOpinion(*session, given.argument(0), caseId,
                                           given.word<PanelAnswer>("agree").value_or(PanelAnswer::Question), given.value("comment")));
    context.out().value(QJsonObject{{QStringLiteral("id"), made.id},
                                    {QStringLiteral("case"), made.caseId},
                                    {QStringLiteral("agree"), enumName(made.answer)},
                                    {QStringLiteral("comment"), orNull(made.comment)},
                                    {QStringLiteral("revision"), qint64(made.revision)},
                                    {QStringLiteral("at"), orNull(made.at)}});
    return {};
}

Result<void> quorum(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, agendaCase(*session, given));
    ENZA_ASSIGN(const workflow::MeetingQuorum judged, workflow::meetingQuorum(*session, given.argument(0), caseId));
    context.out().value(quorumJson(judged));
    return {};
}

Result<void> setMember(Context &context, const Invocation &given)
{
    PanelMember member;
    member.userId = given.argument(0);
    member.hospital = given.value("hospital");
    member.specialties = given.values("specialty");
    member.fullTime = given.has("full-time");
    ENZA_ASSIGN(const std::optional<QDate> from, given.date("from"));
    ENZA_ASSIGN(const std::optional<QDate> to, given.date("to"));
    for (const QString &key : given.values("role"))
        member.roles.append({key, from.value_or(QDate()), to.value_or(QDate())});
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const PanelMember made, workflow::setPanelMember(*session, member));
    context.out().value(memberJson(made));
    return {};
}

Result<void> members(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QList<PanelMember> known, workflow::panelMembers(*session));
    context.out().value(arrayOf(known, memberJson));
    return {};
}

QStringList yesNo()
{
    return {QStringLiteral("yes"), QStringLiteral("no")};
}

constexpr const char *memberAnswer = "id, user, hospital, specialties[], full_time, roles[]";
const Argument meetingArgument = meetingId();

Option caseOption(bool required)
{
    return agendaCaseOption(required);
}
Option userOption()
{
    return panelUserOption();
}

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
                      .many = true},
                     {.name = "place", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "a room, or the address of a video conference")},
                     {.name = "host", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the hospital that holds it")},
                     {.name = "chair", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "the user who leads it; else who plans it")},
                     {.name = "deadline", .value = "TIME", .help = QT_TRANSLATE_NOOP("enzactl", "until when opinions of a circulation are due")},
                     {.name = "minutes", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "planned for each case")},
                     {.name = "round", .value = "ROUND", .help = QT_TRANSLATE_NOOP("enzactl", "which round of these cases it is"), .choices = namesOf<PanelRound>},
                     {.name = "continues", .value = "M", .help = QT_TRANSLATE_NOOP("enzactl", "the circulation that this live meeting decides")}},
         .run = schedule,
         .answer = meetingAnswer},
        {.words = "panel list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List planned meetings, soonest first"),
         .run = list,
         .answer = "array of id, title, at, mode, cases[]"},
        {.words = "panel show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Show a meeting"),
         .arguments = {meetingArgument},
         .run = show,
         .answer = meetingAnswer},
        {.words = "panel invite",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Ask a user to a meeting, in one or more roles"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Roles are the keys of the rules in force on the meeting's day (ア, イ, …), and 主 "
                                                 "for the attending physician or a deputy. One person may fill several."),
         .arguments = {meetingArgument},
         .options = {userOption(),
                     {.name = "role", .value = "KEY", .help = QT_TRANSLATE_NOOP("enzactl", "a role"), .required = true, .many = true}},
         .run = invite,
         .answer = meetingAnswer},
        {.words = "panel attend",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record that an invited user attends"),
         .arguments = {meetingArgument},
         .options = {userOption(), {.name = "absent", .help = QT_TRANSLATE_NOOP("enzactl", "they do not attend after all")}},
         .run = attend,
         .answer = meetingAnswer},
        {.words = "panel recuse",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record that a user steps back from a case, and why"),
         .arguments = {meetingArgument},
         .options = {caseOption(true), userOption(),
                     {.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "why; the minutes name it")},
                     {.name = "take-back", .help = QT_TRANSLATE_NOOP("enzactl", "it was entered by mistake")}},
         .run = recuse,
         .answer = meetingAnswer},
        {.words = "panel facts",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record what the rules on roles ask about a meeting"),
         .arguments = {meetingArgument},
         .options = {{.name = "in-house-sequencing",
                      .value = "yes|no",
                      .help = QT_TRANSLATE_NOOP("enzactl", "whether the hospital sequences by itself"),
                      .choices = yesNo},
                     caseOption(false),
                     {.name = "material-supplied",
                      .value = "yes|no",
                      .help = QT_TRANSLATE_NOOP("enzactl", "whether treatment and family history of this case were handed in beforehand"),
                      .choices = yesNo}},
         .run = facts,
         .answer = meetingAnswer},
        {.words = "panel opinion",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Give your opinion on a circulating case, of its material as it is now"),
         .arguments = {meetingArgument},
         .options = {caseOption(true),
                     {.name = "agree",
                      .value = "yes|no|question",
                      .help = QT_TRANSLATE_NOOP("enzactl", "whether you agree; a no or a question asks for a live meeting"),
                      .required = true,
                      .choices = namesOf<PanelAnswer>},
                     {.name = "comment", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what you object to, or ask")}},
         .run = opinion,
         .answer = "id, case, agree, comment, revision, at"},
        {.words = "panel quorum",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Show which roles are filled, what is missing, and whether a case may be concluded"),
         .arguments = {meetingArgument},
         .options = {caseOption(false)},
         .run = quorum,
         .answer = "required[], covered{}, missing[], warnings[], ruleset, revision, circulation, may_close, why[]"},
        {.words = "panel member set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Enter a user in the panel's register"),
         .arguments = {{.name = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "the user")}},
         .options = {{.name = "role", .value = "KEY", .help = QT_TRANSLATE_NOOP("enzactl", "a role"), .required = true, .many = true},
                     {.name = "specialty", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "a specialty"), .many = true},
                     {.name = "full-time", .help = QT_TRANSLATE_NOOP("enzactl", "works there full-time")},
                     {.name = "hospital", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the hospital they belong to")},
                     {.name = "from", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "first day of the roles")},
                     {.name = "to", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "last day of the roles")}},
         .run = setMember,
         .answer = memberAnswer},
        {.words = "panel member list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List the panel's register"),
         .run = members,
         .answer = "array of id, user, hospital, specialties[], full_time, roles[]"},
    };
}

} // namespace enza::ctl
