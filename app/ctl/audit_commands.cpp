// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/audit.h"

#include <limits>

namespace enza::ctl {
namespace {

QStringList kindWords()
{
    return {QStringLiteral("emergency"), QStringLiteral("seen"), QStringLiteral("changed"), QStringLiteral("given_out"),
            QStringLiteral("managed")};
}

Result<workflow::AuditFilter> filterOf(Context &context, const Invocation &given)
{
    workflow::AuditFilter filter;
    ENZA_ASSIGN(const auto limit, given.whole("limit", 1, std::numeric_limits<int>::max()));
    filter.limit = limit.value_or(0);
    if (given.has("case")) {
        ENZA_ASSIGN(filter.caseId, namedCaseId(context, given));
    }
    filter.user = given.value("user");
    filter.verbs = given.values("verb");
    if (given.has("kind"))
        filter.kind = workflow::auditKindNamed(given.value("kind"));
    ENZA_ASSIGN(const auto from, given.date("from"));
    ENZA_ASSIGN(const auto to, given.date("to"));
    filter.from = from.value_or(QDate());
    filter.to = to.value_or(QDate());
    return filter;
}

QJsonObject entryJson(const workflow::AuditEntry &entry)
{
    return {{QStringLiteral("id"), entry.replica + u':' + QString::number(entry.sequence)},
            {QStringLiteral("replica"), entry.replica},
            {QStringLiteral("seq"), qint64(entry.sequence)},
            {QStringLiteral("at"), orNull(entry.at)},
            {QStringLiteral("user"), orNull(entry.user)},
            {QStringLiteral("verb"), entry.verb},
            {QStringLiteral("kind"), QLatin1String(workflow::auditKindName(entry.kind))},
            {QStringLiteral("case"), orNull(entry.caseId)},
            {QStringLiteral("person"), orNull(entry.personLabel)},
            {QStringLiteral("records"), strings(entry.records)},
            {QStringLiteral("summary"), orNull(entry.summary)}};
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::AuditFilter filter, filterOf(context, given));
    ENZA_ASSIGN(const auto entries, workflow::auditTrail(*session, filter));
    context.out().value(arrayOf(entries, entryJson), {QStringLiteral("at"), QStringLiteral("user"), QStringLiteral("verb"),
                                                      QStringLiteral("summary")});
    return {};
}

Result<void> verify(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const workflow::AuditProof proof{given.values("anchor"), given.values("head"), given.has("platform"), given.values("signed")};
    ENZA_ASSIGN(const auto problems, workflow::verifyAudit(*session, proof, context.job()));
    context.out().value(problemsJson(problems));
    if (!problems.isEmpty())
        context.out().setExit(exitCode(ErrorCode::Damaged));
    return {};
}

Result<void> anchor(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    if (given.has("platform") == given.has("out"))
        return fail(ErrorCode::Usage, QT_TRANSLATE_NOOP("enza", "say where the anchor is kept: --out FILE or --platform, one of them"),
                    Where{{}, 0, QStringLiteral("--out")});
    workflow::Anchor written;
    if (given.has("platform")) {
        ENZA_ASSIGN(written, workflow::anchorOnPlatform(*session, context.stop()));
    } else {
        const QString to = given.has("recipient") ? given.value("recipient") : session->user().name;
        ENZA_ASSIGN(access::Permit permit, workflow::requestAuditPermit(*session, to, QStringLiteral("audit anchor")));
        ENZA_ASSIGN(written, workflow::writeAnchor(*session, std::move(permit), given.value("out")));
    }
    context.out().value(QJsonObject{{QStringLiteral("file"), orNull(given.value("out"))},
                                    {QStringLiteral("at"), orNull(written.at)},
                                    {QStringLiteral("user"), written.by},
                                    {QStringLiteral("chains"), written.chains},
                                    {QStringLiteral("entries"), qint64(written.entries)},
                                    {QStringLiteral("head"), written.own}});
    return {};
}

Result<void> exportEntries(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::AuditFilter filter, filterOf(context, given));
    const QString to = given.has("recipient") ? given.value("recipient") : session->user().name;
    ENZA_ASSIGN(access::Permit permit, workflow::requestAuditPermit(*session, to, QStringLiteral("audit trail")));
    ENZA_ASSIGN(const int entries, workflow::exportAudit(*session, std::move(permit), filter, given.value("out")));
    context.out().value(QJsonObject{{QStringLiteral("file"), given.value("out")}, {QStringLiteral("entries"), entries}});
    return {};
}

QList<Option> filterOptions()
{
    return {{.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "only this case")},
            {.name = "user", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "only this user's acts")},
            {.name = "verb",
             .value = "VERB",
             .help = QT_TRANSLATE_NOOP("enzactl", "only this act, as in document.open; with a dot at the end all that begin so"),
             .many = true},
            {.name = "kind", .value = "KIND", .help = QT_TRANSLATE_NOOP("enzactl", "only acts of this kind"), .choices = kindWords},
            {.name = "from", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "from this day on")},
            {.name = "to", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "to this day")},
            {.name = "limit", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "the newest N")}};
}

QList<Option> outOptions()
{
    return {{.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the file to write"), .required = true},
            {.name = "recipient", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "who takes it; else yourself")}};
}

} // namespace

QList<Command> auditCommands()
{
    return {
        {.words = "audit list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "What happened: emergency access first, then the newest"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "After \"audit list\", --user is whose acts to list; who is at work stands before it."),
         .options = filterOptions(),
         .run = list,
         .answer = "[]: id, replica, seq, at, user, verb, kind, case, person, records[], summary"},
        {.words = "audit verify",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Check the journal's chains, signatures, records and files"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "Exit code 3 when something does not verify. That the whole workspace was turned back to an older copy shows only "
             "against an anchor or head that was kept elsewhere, or when another copy of the workspace is merged."),
         .options = {{.name = "anchor",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "compare with this anchor (see \"audit anchor\")"),
                      .many = true},
                     {.name = "head",
                      .value = "REPLICA:SEQ:HASH",
                      .help = QT_TRANSLATE_NOOP("enzactl", "compare with a head that was written down"),
                      .many = true},
                     {.name = "platform", .help = QT_TRANSLATE_NOOP("enzactl", "compare with the anchors that the platform keeps")},
                     {.name = "signed",
                      .value = "PDF",
                      .help = QT_TRANSLATE_NOOP("enzactl", "compare with where the journal stood when this document was signed"),
                      .many = true}},
         .run = verify,
         .answer = "ok, problems[]: kind, replica, seq, record, reason"},
        {.words = "audit anchor",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write down where the journal stands, signed"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Kept elsewhere: in a file, or on the platform. It holds ids, numbers and hashes only."),
         .options = {{.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the file to write")},
                     {.name = "platform", .help = QT_TRANSLATE_NOOP("enzactl", "keep it on the platform")},
                     {.name = "recipient", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "who takes the file; else yourself")}},
         .run = anchor,
         .answer = "file, at, user, chains, entries, head"},
        {.words = "audit export",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write the journal without patient data as CSV"),
         .options = outOptions() + filterOptions(),
         .run = exportEntries,
         .answer = "file, entries"},
    };
}

} // namespace enza::ctl
