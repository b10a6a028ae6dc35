// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/knowledge.h"

#include <QDir>

namespace enza::ctl {
namespace {

QJsonObject snapshotJson(const KnowledgeSnapshot &snapshot)
{
    return {{QStringLiteral("id"), snapshot.id},
            {QStringLiteral("source"), snapshot.source},
            {QStringLiteral("name"), orNull(snapshot.name)},
            {QStringLiteral("version"), snapshot.version},
            {QStringLiteral("pin"), snapshot.pin()},
            {QStringLiteral("released"), orNull(snapshot.released)},
            {QStringLiteral("assembly"), orNull(snapshot.assembly)},
            {QStringLiteral("records"), qint64(snapshot.records)},
            {QStringLiteral("skipped_count"), qint64(snapshot.skippedCount)},
            {QStringLiteral("skipped"), arrayOf(snapshot.skipped,
                                                [](const SkippedLine &line) {
                                                    return QJsonObject{{QStringLiteral("line"), qint64(line.line)},
                                                                       {QStringLiteral("reason"), line.reason}};
                                                })},
            {QStringLiteral("files"), strings(snapshot.files)},
            {QStringLiteral("sha256"), snapshot.sha256},
            {QStringLiteral("imported"), orNull(snapshot.imported)},
            {QStringLiteral("imported_by"), orNull(snapshot.importedBy)}};
}

QStringList sourceNames()
{
    QStringList names;
    for (const knowledge::SourceInfo &source : knowledge::sources())
        names.append(QLatin1String(source.id));
    return names;
}

Result<void> import(Context &context, const Invocation &given)
{
    knowledge::ImportInput input;
    for (int i = 1; i < int(given.arguments.size()); ++i)
        input.files.append(QDir::current().absoluteFilePath(given.argument(i)));
    input.version = given.value("version");
    input.name = given.value("name");
    input.assembly = given.value("assembly");
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const KnowledgeSnapshot snapshot,
                workflow::importKnowledge(*session, given.argument(0), input, context.job()));
    context.out().value(snapshotJson(snapshot));
    return {};
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto snapshots, workflow::listKnowledge(*session));
    QJsonArray out;
    for (const KnowledgeSnapshot &snapshot : snapshots) {
        if (given.has("source") && snapshot.source != given.value("source"))
            continue;
        QJsonObject one = snapshotJson(snapshot);
        one.remove(QStringLiteral("skipped"));
        out.append(one);
    }
    context.out().value(out, {QStringLiteral("source"), QStringLiteral("name"), QStringLiteral("version"),
                              QStringLiteral("released"), QStringLiteral("assembly"), QStringLiteral("records"),
                              QStringLiteral("skipped_count"), QStringLiteral("imported"), QStringLiteral("id")});
    return {};
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const KnowledgeSnapshot snapshot, workflow::showKnowledge(*session, given.argument(0)));
    context.out().value(snapshotJson(snapshot));
    return {};
}

QJsonObject changeJson(const knowledge::KnowledgeChange &change)
{
    return {{QStringLiteral("kind"), enumName(change.kind)},
            {QStringLiteral("what"), change.what},
            {QStringLiteral("variant"), orNull(change.variant)},
            {QStringLiteral("gene"), orNull(change.gene)},
            {QStringLiteral("statement"), orNull(change.aspect)},
            {QStringLiteral("was"), orNull(change.was)},
            {QStringLiteral("now"), orNull(change.now)}};
}

Result<void> diff(Context &context, const Invocation &given)
{
    constexpr int usual = 1000;
    ENZA_ASSIGN(const auto limit, given.whole("limit", 0, 100'000'000));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::KnowledgeDiff diff,
                workflow::compareKnowledge(*session, given.argument(0), given.argument(1), limit.value_or(usual), context.job()));
    const auto number = [](quint64 value) { return qint64(value); };
    context.out().value(QJsonObject{{QStringLiteral("source"), diff.after.source},
                                    {QStringLiteral("before"), diff.before.pin()},
                                    {QStringLiteral("after"), diff.after.pin()},
                                    {QStringLiteral("added"), number(diff.counts.added)},
                                    {QStringLiteral("removed"), number(diff.counts.removed)},
                                    {QStringLiteral("changed"), number(diff.counts.changed)},
                                    {QStringLiteral("review_changed"), number(diff.counts.reviewChanged)},
                                    {QStringLiteral("total"), number(diff.total)},
                                    {QStringLiteral("truncated"), diff.total > quint64(diff.changes.size())},
                                    {QStringLiteral("entries"), arrayOf(diff.changes, changeJson)}});
    return {};
}

} // namespace

QList<Command> knowledgeCommands()
{
    return {
        {.words = "knowledge import",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Bring in a dated copy of a public source"),
         .details = QT_TRANSLATE_NOOP("enzactl",
                                      "Whole or not at all: a refusal names file, line, field and reason, and the "
                                      "earlier snapshot stays in force. Records that are left out are listed with "
                                      "line and reason. The same bytes again give back the first snapshot."),
         .arguments = {{.name = "SOURCE", .help = QT_TRANSLATE_NOOP("enzactl", "what it is"), .choices = sourceNames},
                       {.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the source's files"), .many = true}},
         .options = {{.name = "version",
                      .value = "V",
                      .help = QT_TRANSLATE_NOOP("enzactl", "which version, where the file does not say")},
                     {.name = "name",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("enzactl", "which of several, such as the panel")},
                     {.name = "assembly",
                      .value = "A",
                      .help = QT_TRANSLATE_NOOP("enzactl", "where the file does not say"),
                      .choices =
                          +[] {
                              return QStringList{QStringLiteral("GRCh37"), QStringLiteral("GRCh38")};
                          }}},
         .run = import,
         .answer = "id, source, name, version, pin, released, assembly, records, skipped_count, "
                   "skipped[]: {line, reason}, files[], sha256, imported, imported_by"},
        {.words = "knowledge list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The snapshots of outside knowledge, newest import first"),
         .options = {{.name = "source",
                      .value = "S",
                      .help = QT_TRANSLATE_NOOP("enzactl", "only those of one source"),
                      .choices = sourceNames}},
         .run = list,
         .answer = "[]: id, source, name, version, pin, released, assembly, records, skipped_count, files[], sha256, "
                   "imported, imported_by"},
        {.words = "knowledge show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "One snapshot with what was left out of it"),
         .arguments = {{.name = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "its id, or as assessments pin it: SOURCE@VERSION")}},
         .run = show,
         .answer = "as knowledge import"},
        {.words = "knowledge diff",
         .summary = QT_TRANSLATE_NOOP("enzactl", "What differs between two snapshots of one source"),
         .arguments = {{.name = "A", .help = QT_TRANSLATE_NOOP("enzactl", "the earlier one, by id or as SOURCE@VERSION")},
                       {.name = "B", .help = QT_TRANSLATE_NOOP("enzactl", "the later one")}},
         .options = {{.name = "limit",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("enzactl", "list at most so many; 1000 if not said. The counts are whole")}},
         .run = diff,
         .answer = "source, before, after, added, removed, changed, review_changed, total, truncated, entries[]: {kind, what, "
                   "variant, gene, statement, was, now}"},
    };
}

} // namespace enza::ctl
