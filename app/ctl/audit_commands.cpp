// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/workspace.h"

#include <limits>

namespace enza::ctl {
namespace {

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const auto limit, given.whole("limit", 1, std::numeric_limits<int>::max()));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    QString caseId;
    if (given.has("case")) {
        ENZA_ASSIGN(caseId, namedCaseId(context, given));
    }
    ENZA_ASSIGN(const auto entries,
                workflow::history(*session, caseId, given.value("user"), limit.value_or(0)));
    context.out().value(
        arrayOf(entries,
                [](const workflow::HistoryEntry &entry) {
                    return QJsonObject{
                        {QStringLiteral("id"), entry.replica + u':' + QString::number(entry.sequence)},
                        {QStringLiteral("replica"), entry.replica},
                        {QStringLiteral("seq"), qint64(entry.sequence)},
                        {QStringLiteral("at"), orNull(entry.at)},
                        {QStringLiteral("user"), orNull(entry.user)},
                        {QStringLiteral("verb"), entry.verb},
                        {QStringLiteral("case"), orNull(entry.caseId)},
                        {QStringLiteral("records"), strings(entry.records)},
                        {QStringLiteral("summary"), orNull(entry.summary)}};
                }),
        {QStringLiteral("at"), QStringLiteral("user"), QStringLiteral("verb"), QStringLiteral("summary")});
    return {};
}

Result<void> verify(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(auto problems, workflow::verifyWorkspace(*session, context.job()));
    const QStringList ofTheJournal{QStringLiteral("chain"), QStringLiteral("signature"),
                                   QStringLiteral("record"), QStringLiteral("database")};
    problems.removeIf(
        [&](const workflow::WorkspaceProblem &problem) { return !ofTheJournal.contains(problem.kind); });
    context.out().value(problemsJson(problems));
    if (!problems.isEmpty())
        context.out().setExit(exitCode(ErrorCode::Damaged));
    return {};
}

} // namespace

QList<Command> auditCommands()
{
    return {
        {.words = "audit list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "What happened, newest first"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "After \"audit list\", --user is whose acts to list; who is at work stands before it."),
         .options = {{.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "only this case")},
                     {.name = "user",
                      .value = "NAME",
                      .help = QT_TRANSLATE_NOOP("enzactl", "only this user's acts")},
                     {.name = "limit", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "the newest N")}},
         .run = list,
         .answer = "[]: id, replica, seq, at, user, verb, case, records[], summary"},
        {.words = "audit verify",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Check the journal's chains, signatures and records"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Exit code 3 when something does not verify."),
         .run = verify,
         .answer = "ok, problems[]: kind, replica, seq, record, reason"},
    };
}

} // namespace enza::ctl
