// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/comments.h"

namespace enza::ctl {
namespace {

QJsonObject commentJson(const Comment &comment)
{
    return {{QStringLiteral("id"), comment.id},
            {QStringLiteral("case"), comment.caseId},
            {QStringLiteral("about"), enumName(comment.about)},
            {QStringLiteral("target"), orNull(comment.about == CommentAbout::Finding ? comment.finding : comment.target)},
            {QStringLiteral("text"), comment.text},
            {QStringLiteral("by"), comment.authorName},
            {QStringLiteral("at"), orNull(comment.at)},
            {QStringLiteral("reply_to"), orNull(comment.replyTo)},
            {QStringLiteral("resolved_at"), orNull(comment.resolvedAt)}};
}

QJsonObject viewJson(const workflow::CommentView &view)
{
    QJsonObject json = commentJson(view.comment);
    json.insert(QStringLiteral("mentions"), strings(view.mentioned));
    json.insert(QStringLiteral("resolved_by"), orNull(view.resolvedBy));
    return json;
}

QJsonObject threadJson(const workflow::CommentThread &thread)
{
    QJsonObject json = viewJson(thread.first);
    json.insert(QStringLiteral("resolved"), thread.resolved());
    json.insert(QStringLiteral("answers"), arrayOf(thread.answers, viewJson));
    return json;
}

/// "case", or "finding:ID", "decision:ID", "meeting:ID".
Result<workflow::CommentPlace> placeOf(Context &context, const Invocation &given)
{
    workflow::CommentPlace place;
    ENZA_ASSIGN(place.caseId, namedCaseId(context, given));
    if (!given.has("about"))
        return place;
    const QString about = given.value("about");
    const auto kind = enumFromName<CommentAbout>(about.section(u':', 0, 0));
    place.target = about.section(u':', 1);
    if (!kind || (*kind == CommentAbout::Case) != place.target.isEmpty())
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is none of: case, finding:ID, decision:ID, meeting:ID"), {about}),
                    Where{{}, 0, QStringLiteral("--about")});
    place.about = *kind;
    return place;
}

Result<void> add(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::CommentPlace place, placeOf(context, given));
    ENZA_ASSIGN(const Comment made, workflow::addComment(*session, place, given.value("text"), given.value("reply-to")));
    QJsonObject json = commentJson(made);
    QStringList names;
    for (const workflow::UserView &user : workflow::listUsers(*session)) {
        if (made.mentions.contains(user.id))
            names.append(user.name);
    }
    json.insert(QStringLiteral("mentions"), strings(names));
    context.out().value(json);
    return {};
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::CommentPlace place, placeOf(context, given));
    ENZA_ASSIGN(QList<workflow::CommentThread> threads, given.has("about") ? workflow::commentThreads(*session, place)
                                                                           : workflow::commentThreads(*session, place.caseId));
    if (given.has("open"))
        threads.removeIf([](const workflow::CommentThread &thread) { return thread.resolved(); });
    context.out().value(arrayOf(threads, threadJson), {QStringLiteral("at"), QStringLiteral("by"), QStringLiteral("text"), QStringLiteral("resolved"), QStringLiteral("id")});
    return {};
}

Result<void> resolve(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const Comment first, workflow::resolveComment(*session, given.argument(0)));
    context.out().value(commentJson(first));
    return {};
}

Option aboutOption()
{
    return {.name = "about",
            .value = "WHAT",
            .help = QT_TRANSLATE_NOOP("enzactl", "case, or finding:ID, decision:ID, meeting:ID")};
}
constexpr const char *commentAnswer = "id, case, about, target, text, by, at, reply_to, resolved_at, mentions[]";

} // namespace

QList<Command> commentCommands()
{
    return {
        {.words = "comment add",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Comment on a case, a finding, a decision or a meeting"),
         .details = QT_TRANSLATE_NOOP("enzactl", "\"@NAME\" in the text mentions a user: it stands in their list of what waits for them "
                                                 "until they answer or the thread is resolved."),
         .options = {caseOption(), aboutOption(),
                     {.name = "text", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the comment"), .required = true},
                     {.name = "reply-to", .value = "COMMENT", .help = QT_TRANSLATE_NOOP("enzactl", "a comment of the thread it answers")}},
         .run = add,
         .answer = commentAnswer},
        {.words = "comment list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List the threads of a case, the latest first"),
         .options = {caseOption(), aboutOption(), {.name = "open", .help = QT_TRANSLATE_NOOP("enzactl", "only those that are not resolved")}},
         .run = list,
         .answer = "array of id, case, about, target, text, by, at, mentions[], resolved, resolved_by, answers[]"},
        {.words = "comment resolve",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Mark a thread as settled"),
         .arguments = {{.name = "COMMENT", .help = QT_TRANSLATE_NOOP("enzactl", "a comment of the thread")}},
         .run = resolve,
         .answer = commentAnswer},
    };
}

} // namespace enza::ctl
