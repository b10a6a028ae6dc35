// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/changes.h"

#include <QDir>

namespace enza::ctl {
namespace {

QString absolute(const QString &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

QJsonObject sideJson(const workflow::ConflictSide &side)
{
    return {{QStringLiteral("version"), qint64(side.version)}, {QStringLiteral("by"), side.author},
            {QStringLiteral("at"), orNull(side.at)},           {QStringLiteral("replica"), side.replica},
            {QStringLiteral("removed"), side.removed},         {QStringLiteral("in_force"), side.inForce}};
}

QJsonObject conflictJson(const workflow::ConflictView &conflict)
{
    return {{QStringLiteral("id"), conflict.record},
            {QStringLiteral("record"), conflict.record},
            {QStringLiteral("kind"), conflict.kind},
            {QStringLiteral("case"), orNull(conflict.caseId)},
            {QStringLiteral("versions"), arrayOf(conflict.sides, sideJson)}};
}

QJsonObject combinedJson(const workflow::CombinedRecord &combined)
{
    return {{QStringLiteral("record"), combined.record},
            {QStringLiteral("kind"), combined.kind},
            {QStringLiteral("title"), orNull(combined.title)},
            {QStringLiteral("contested"), arrayOf(combined.contested, [](const workflow::ContestedValue &one) {
                 return QJsonObject{{QStringLiteral("field"), one.field}, {QStringLiteral("kept"), one.kept}, {QStringLiteral("other"), one.other}};
             })}};
}

Result<void> exportChanges(Context &context, const Invocation &given)
{
    const QString file = absolute(given.argument(0));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto done, workflow::exportChanges(*session, file, given.has("all"), context.job()));
    context.out().value(QJsonObject{{QStringLiteral("file"), file},
                                    {QStringLiteral("entries"), qint64(done.entries)},
                                    {QStringLiteral("blobs"), qint64(done.blobs)},
                                    {QStringLiteral("call_files"), qint64(done.callFiles)}});
    return {};
}

Result<void> merge(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto merged, workflow::mergeChanges(*session, absolute(given.argument(0)), context.job()));
    context.out().value(QJsonObject{{QStringLiteral("applied"), qint64(merged.applied)},
                                    {QStringLiteral("already"), qint64(merged.already)},
                                    {QStringLiteral("conflicts"), arrayOf(merged.conflicts, conflictJson)},
                                    {QStringLiteral("combined"), arrayOf(merged.combined, combinedJson)}});
    return {};
}

Result<void> listConflicts(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto conflicts, workflow::listConflicts(*session));
    context.out().value(arrayOf(conflicts, conflictJson));
    return {};
}

Result<void> resolve(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    bool isNumber = false;
    const quint64 version = given.value("take").toULongLong(&isNumber);
    if (!isNumber)
        return usage(Text(QT_TRANSLATE_NOOP("enza", "say which version, by its number in the list of conflicts")),
                     QStringLiteral("--take"));
    ENZA_TRY(workflow::resolveConflict(*session, given.argument(0), version));
    context.out().value(QJsonObject{{QStringLiteral("id"), given.argument(0)}, {QStringLiteral("taken"), qint64(version)}});
    return {};
}

} // namespace

QList<Command> changesCommands()
{
    return {
        {.words = "workspace changes export",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write what another copy of this workspace lacks into one encrypted file"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "A second copy is made by \"workspace backup\" and \"workspace restore\". Only users of the "
                        "workspace can read the file."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the change file to write")}},
         .options = {{.name = "all",
                      .help = QT_TRANSLATE_NOOP("enzactl", "everything, also what the other copies are known to have")}},
         .run = exportChanges,
         .answer = "file, entries, blobs, call_files"},
        {.words = "workspace merge",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Take over the changes of another copy of this workspace"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "Everything is checked first; the file is taken whole or not at all, and taking it twice changes "
                        "nothing. Where both copies changed one record, both versions are kept, one is in force in both "
                        "copies, and the conflict is listed until somebody decides. Meetings, comments and tasks of "
                        "circulations are put together instead; where both changed one value, the later one stands and "
                        "\"combined\" names the other."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "a change file")}},
         .run = merge,
         .answer = "applied, already, conflicts[]: record, kind, case, versions[]: version, by, at, replica, removed, in_force; combined[]: record, kind, title, contested[]: field, kept, other"},
        {.words = "workspace conflicts",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Records that two copies changed apart and nobody has decided about"),
         .run = listConflicts,
         .answer = "[]: id, record, kind, case, versions[]: version, by, at, replica, removed, in_force"},
        {.words = "workspace resolve",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Decide which version of a record is in force"),
         .arguments = {{.name = "RECORD", .help = QT_TRANSLATE_NOOP("enzactl", "the record in conflict")}},
         .options = {{.name = "take",
                      .value = "VERSION",
                      .help = QT_TRANSLATE_NOOP("enzactl", "the number of the version, as \"workspace conflicts\" lists it"),
                      .required = true}},
         .run = resolve,
         .answer = "id, taken"},
    };
}

} // namespace enza::ctl
