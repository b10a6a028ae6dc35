// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/panel_json.h"
#include "ctl/values.h"
#include "workflow/circulation.h"
#include "workflow/waiting.h"

namespace enza::ctl {
namespace {

QJsonArray texts(const QList<Text> &list)
{
    return arrayOf(list, [](const Text &text) { return text.translated(); });
}

QJsonObject circulatingJson(const workflow::CirculatingCase &one)
{
    return {{QStringLiteral("meeting"), one.meeting.id},
            {QStringLiteral("title"), one.meeting.title},
            {QStringLiteral("case"), one.caseId},
            {QStringLiteral("case_label"), one.caseLabel},
            {QStringLiteral("revision"), qint64(one.material.revision)},
            {QStringLiteral("state"), enumName(one.mine)},
            {QStringLiteral("comment"), orNull(one.comment)},
            {QStringLiteral("read_revision"), one.readRevision > 0 ? QJsonValue(qint64(one.readRevision)) : QJsonValue()},
            {QStringLiteral("changed"), arrayOf(one.changed,
                                                [](const workflow::ChangedRecord &changed) {
                                                    return QJsonObject{{QStringLiteral("record"), orNull(changed.id)},
                                                                       {QStringLiteral("kind"), changed.kind},
                                                                       {QStringLiteral("title"), changed.title},
                                                                       {QStringLiteral("how"), enumName(changed.how)}};
                                                })},
            {QStringLiteral("roles"), strings(one.roles)},
            {QStringLiteral("may_answer"), one.whyNot.isEmpty()},
            {QStringLiteral("why"), texts(one.whyNot)},
            {QStringLiteral("due"), orNull(one.due)},
            {QStringLiteral("overdue"), one.overdue},
            {QStringLiteral("live"), orNull(one.liveTitle)}};
}

QJsonObject boardJson(const workflow::CirculationBoard &board)
{
    const auto cell = [](const workflow::MemberCell &member) {
        return QJsonObject{{QStringLiteral("user"), member.name},
                           {QStringLiteral("roles"), strings(member.roles)},
                           {QStringLiteral("state"), enumName(member.state)},
                           {QStringLiteral("revision"), member.revision > 0 ? QJsonValue(qint64(member.revision)) : QJsonValue()},
                           {QStringLiteral("at"), orNull(member.at)},
                           {QStringLiteral("comment"), orNull(member.comment)},
                           {QStringLiteral("disabled"), member.disabled}};
    };
    const auto row = [&](const workflow::CirculationRow &one) {
        return QJsonObject{{QStringLiteral("case"), one.caseId},
                           {QStringLiteral("case_label"), one.caseLabel},
                           {QStringLiteral("revision"), qint64(one.judged.material.revision)},
                           {QStringLiteral("state"), enumName(one.judged.circulation->state)},
                           {QStringLiteral("closed"), one.closed},
                           {QStringLiteral("live"), orNull(one.liveTitle)},
                           {QStringLiteral("may_close"), one.judged.why.isEmpty()},
                           {QStringLiteral("why"), texts(one.judged.why)},
                           {QStringLiteral("members"), arrayOf(one.members, cell)}};
    };
    return {{QStringLiteral("id"), board.meeting.id},
            {QStringLiteral("title"), board.meeting.title},
            {QStringLiteral("started"), orNull(board.meeting.started)},
            {QStringLiteral("deadline"), orNull(board.meeting.deadline)},
            {QStringLiteral("due"), orNull(board.due)},
            {QStringLiteral("overdue"), board.overdue},
            {QStringLiteral("reminder"), board.reminder},
            {QStringLiteral("cases"), arrayOf(board.cases, row)}};
}

QJsonObject waitingJson(const workflow::WaitingItem &item)
{
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("kind"), enumName(item.kind)},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("detail"), orNull(item.detail)},
            {QStringLiteral("case"), orNull(item.caseId)},
            {QStringLiteral("case_label"), orNull(item.caseLabel)},
            {QStringLiteral("meeting"), orNull(item.meetingId)},
            {QStringLiteral("finding"), orNull(item.findingId)},
            {QStringLiteral("due"), orNull(item.due)},
            {QStringLiteral("overdue"), item.overdue},
            {QStringLiteral("since"), orNull(item.since)}};
}

/// The time of an option; invalid when it was not given.
Result<QDateTime> timeOf(const Invocation &given, const char *option)
{
    if (!given.has(option))
        return QDateTime();
    const QDateTime at = QDateTime::fromString(given.value(option), Qt::ISODate);
    if (!at.isValid())
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a time (2026-12-01T09:00Z)"), {given.value(option)}),
                    Where{{}, 0, QStringLiteral("--") + QLatin1String(option)});
    return at;
}

Result<void> circulate(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const QDateTime deadline, timeOf(given, "deadline"));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const Meeting meeting, workflow::startCirculation(*session, given.argument(0), deadline));
    ENZA_ASSIGN(const workflow::CirculationBoard board, workflow::circulationBoard(*session, meeting.id));
    context.out().value(boardJson(board));
    return {};
}

Result<void> read(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::CirculatingCase one, workflow::readCirculating(*session, given.argument(0), caseId));
    context.out().value(circulatingJson(one));
    return {};
}

Result<void> progress(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::CirculationBoard board, workflow::circulationBoard(*session, given.argument(0)));
    context.out().value(boardJson(board));
    return {};
}

Result<void> overdue(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QList<workflow::CirculationBoard> boards, workflow::overdueCirculations(*session));
    context.out().value(arrayOf(boards, boardJson));
    return {};
}

Result<void> live(Context &context, const Invocation &given)
{
    workflow::LiveRequest request;
    request.circulation = given.argument(0);
    ENZA_ASSIGN(request.at, timeOf(given, "at"));
    request.title = given.value("title");
    request.place = given.value("place");
    request.because = given.value("reason");
    ENZA_ASSIGN(workflow::Session *session, context.session());
    for (const QString &named : given.values("case")) {
        ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(*session, named));
        request.cases.append(view.theCase.id);
    }
    ENZA_ASSIGN(const Meeting made, workflow::continueLive(*session, request));
    QJsonObject json = meetingJson(made);
    json.insert(QStringLiteral("continues"), made.continues);
    json.insert(QStringLiteral("continues_because"), made.continuesBecause);
    context.out().value(json);
    return {};
}

Result<void> waiting(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QList<workflow::WaitingItem> items, workflow::waitingForMe(*session));
    context.out().value(arrayOf(items, waitingJson),
                        {QStringLiteral("due"), QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("case_label"), QStringLiteral("detail")});
    return {};
}

constexpr const char *boardAnswer =
    "id, title, started, deadline, due, overdue, reminder, cases[]: case, revision, state, closed, live, may_close, why[], "
    "members[]: user, roles[], state, revision, at, comment, disabled";
const Argument circulation{.name = "M", .help = QT_TRANSLATE_NOOP("enzactl", "the id of the circulating meeting")};

} // namespace

QList<Command> circulationCommands()
{
    return {
        {.words = "panel circulate",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Send a circulating meeting to those invited: each gets a task for each case"),
         .arguments = {circulation},
         .options = {{.name = "deadline",
                      .value = "TIME",
                      .help = QT_TRANSLATE_NOOP("enzactl", "until when, ISO 8601; else by the rule set \"circulation\"")}},
         .run = circulate,
         .answer = boardAnswer},
        {.words = "panel read",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Open a circulating case: its revision, and what changed since you last read it"),
         .details = QT_TRANSLATE_NOOP("enzactl", "It is written down that you have read this revision. When the case changes before you "
                                                 "answer, \"panel opinion\" is refused until you read it again."),
         .arguments = {circulation},
         .options = {{.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "a case of the agenda"), .required = true}},
         .run = read,
         .answer = "meeting, case, revision, state, comment, read_revision, changed[]: record, kind, title, how; roles[], may_answer, why[], "
                   "due, overdue, live"},
        {.words = "panel progress",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Show which member has read and answered which case of a circulation"),
         .arguments = {circulation},
         .run = progress,
         .answer = boardAnswer},
        {.words = "panel overdue",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List circulations with answers outstanding after their deadline"),
         .run = overdue,
         .answer = boardAnswer},
        {.words = "panel live",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Plan the live meeting that decides what a circulation could not"),
         .details = QT_TRANSLATE_NOOP("enzactl", "It takes over the people, roles, recusals and facts of the circulation, and the cases "
                                                 "somebody dissents from or asks about. The circulation can no longer close them."),
         .arguments = {circulation},
         .options = {{.name = "at", .value = "TIME", .help = QT_TRANSLATE_NOOP("enzactl", "when, ISO 8601"), .required = true},
                     {.name = "title", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what people call it; else as the circulation")},
                     {.name = "place", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "a room, or the address of a video conference")},
                     {.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "a case of the circulation"), .many = true},
                     {.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "why; else who dissents or asks. The minutes name it")}},
         .run = live,
         .answer = "id, title, at, mode, cases[], invited[], recusals[], continues, continues_because"},
        {.words = "waiting",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List everything that waits for you, the earliest due first"),
         .run = waiting,
         .answer = "array of id, kind, title, detail, case, case_label, meeting, finding, due, overdue, since"},
    };
}

} // namespace enza::ctl
