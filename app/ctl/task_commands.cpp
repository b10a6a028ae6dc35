// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/task_json.h"
#include "ctl/values.h"
#include "workflow/workspace.h"

#include <algorithm>

namespace enza::ctl {

QJsonObject taskJson(const workflow::TaskView &view)
{
    const Task &task = view.task;
    return {{QStringLiteral("id"), task.id},
            {QStringLiteral("what"), enumName(task.what)},
            {QStringLiteral("title"), view.title},
            {QStringLiteral("text"), orNull(task.text)},
            {QStringLiteral("case"), orNull(task.caseId)},
            {QStringLiteral("case_label"), orNull(view.caseLabel)},
            {QStringLiteral("person"), orNull(task.personId)},
            {QStringLiteral("cause"), orNull(task.cause)},
            {QStringLiteral("rule"), orNull(task.rule)},
            {QStringLiteral("user"), orNull(task.assignee)},
            {QStringLiteral("user_name"), orNull(view.assigneeName)},
            {QStringLiteral("roles"), strings(task.roles)},
            {QStringLiteral("due"), orNull(task.due)},
            {QStringLiteral("overdue"), view.overdue},
            {QStringLiteral("done"), task.done},
            {QStringLiteral("outcome"), orNull(task.outcome)},
            {QStringLiteral("done_by"), orNull(task.doneBy)},
            {QStringLiteral("done_at"), orNull(task.doneAt)}};
}

namespace {

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    workflow::TaskFilter filter;
    if (given.has("case")) {
        ENZA_ASSIGN(filter.caseId, namedCaseId(context, given));
    }
    filter.mine = given.has("mine");
    filter.open = !given.has("all");
    ENZA_ASSIGN(const auto tasks, workflow::tasks(*session, filter));
    context.out().value(arrayOf(tasks, taskJson), {QStringLiteral("due"), QStringLiteral("title"), QStringLiteral("case_label"),
                                                   QStringLiteral("done"), QStringLiteral("id")});
    return {};
}

/// As the list shows it.
Result<void> answer(Context &context, workflow::Session &session, const Task &task)
{
    workflow::TaskFilter filter;
    filter.open = false;
    filter.caseId = task.caseId;
    ENZA_ASSIGN(const auto tasks, workflow::tasks(session, filter));
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const auto &view) { return view.task.id == task.id; });
    context.out().value(taskJson(found == tasks.end() ? workflow::TaskView{task, {}, {}, {}, false} : *found));
    return {};
}

Result<void> done(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const Task task, workflow::finishTask(*session, given.argument(0), given.value("outcome")));
    return answer(context, *session, task);
}

/// The id of who is named so, or has it.
Result<QString> userNamed(const workflow::Session &session, const QString &name)
{
    for (const workflow::UserView &user : workflow::listUsers(session)) {
        if (user.id == name || user.name == name)
            return user.id;
    }
    return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no \"%1\" here"), {name}));
}

Result<void> assign(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    QString user;
    if (given.has("to")) {
        ENZA_ASSIGN(user, userNamed(*session, given.value("to")));
    }
    ENZA_ASSIGN(const Task task, workflow::assignTask(*session, given.argument(0), user));
    return answer(context, *session, task);
}

Result<void> add(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    Task task;
    if (given.has("to")) {
        ENZA_ASSIGN(task.assignee, userNamed(*session, given.value("to")));
    }
    if (given.has("case")) {
        ENZA_ASSIGN(task.caseId, namedCaseId(context, given));
    }
    task.text = given.value("text");
    ENZA_ASSIGN(const auto due, given.date("due"));
    task.due = due.value_or(QDate());
    ENZA_ASSIGN(const Task added, workflow::addTask(*session, task));
    return answer(context, *session, added);
}

} // namespace

QList<Command> taskCommands()
{
    Option ofCase = caseOption();
    ofCase.required = false;
    return {
        {.words = "task list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "What has to be done, the earliest deadline first"),
         .options = {{.name = "mine", .help = QT_TRANSLATE_NOOP("enzactl", "only what waits for this user")},
                     {.name = "all", .help = QT_TRANSLATE_NOOP("enzactl", "also what is done")},
                     ofCase},
         .run = list,
         .answer = "[]: id, what, title, text, case, person, cause, rule, user, user_name, roles[], due, overdue, done, outcome"},
        {.words = "task done",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Finish a task with what came of it"),
         .arguments = {{.name = "T", .help = QT_TRANSLATE_NOOP("enzactl", "the task's id")}},
         .options = {{.name = "outcome", .value = "O", .help = QT_TRANSLATE_NOOP("enzactl", "what was done"), .required = true}},
         .run = done,
         .answer = "as one of task list"},
        {.words = "task assign",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Give a task to one user, or back to whoever may do it"),
         .arguments = {{.name = "T", .help = QT_TRANSLATE_NOOP("enzactl", "the task's id")}},
         .options = {{.name = "to", .value = "USER", .help = QT_TRANSLATE_NOOP("enzactl", "who does it; without it, whoever may")}},
         .run = assign,
         .answer = "as one of task list"},
        {.words = "task add",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Make a task of one's own"),
         .options = {{.name = "text", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what there is to do"), .required = true},
                     {.name = "due", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "by when")},
                     {.name = "to", .value = "USER", .help = QT_TRANSLATE_NOOP("enzactl", "who does it; else whoever may")},
                     ofCase},
         .run = add,
         .answer = "as one of task list"},
    };
}

} // namespace enza::ctl
