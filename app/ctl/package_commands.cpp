// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "translations/languages.h"
#include "workflow/package.h"

#include <QDir>

namespace enza::ctl {
namespace {

QJsonObject reportJson(const workflow::PackageReport &report, const QString &folder)
{
    const bool japanese = currentLanguage() == QLatin1String("ja");
    const auto said = [&](const workflow::Bilingual &text) { return japanese ? text.ja : text.en; };
    QJsonArray given, left;
    for (const workflow::PackageItem &item : report.items) {
        if (item.given)
            given.append(QJsonObject{{QStringLiteral("kind"), item.kind}, {QStringLiteral("name"), said(item.title)},
                                     {QStringLiteral("records"), qint64(item.records)}});
        else
            left.append(QJsonObject{{QStringLiteral("kind"), item.kind}, {QStringLiteral("name"), said(item.title)},
                                    {QStringLiteral("reason"), said(item.meaning)}});
    }
    return {{QStringLiteral("id"), report.manifest.isEmpty() ? QJsonValue(QJsonValue::Null) : QLatin1String(report.manifest.toHex())},
            {QStringLiteral("case"), report.caseId},
            {QStringLiteral("person"), report.personId},
            {QStringLiteral("folder"), orNull(folder)},
            {QStringLiteral("ruleset"), report.rule},
            {QStringLiteral("given"), given},
            {QStringLiteral("left_out"), left},
            {QStringLiteral("files"), arrayOf(report.files, [](const workflow::PackageFile &file) {
                 return QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("bytes"), qint64(file.bytes)},
                                    {QStringLiteral("sha256"), QLatin1String(file.sha256.toHex())}};
             })}};
}

Result<void> package(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::PersonPlace person, workflow::findPerson(*session, given.value("person"), given.value("case")));
    if (given.has("preview")) {
        ENZA_ASSIGN(const auto preview, workflow::previewPackage(*session, person.caseId, person.personId));
        context.out().value(reportJson(preview, {}));
        return {};
    }
    if (!given.has("out"))
        return usage(Text(QT_TRANSLATE_NOOP("enza", "say into which new folder the package goes")), QStringLiteral("--out"));
    workflow::PackageRequest request;
    request.caseId = person.caseId;
    request.personId = person.personId;
    request.recipient = given.has("recipient") ? given.value("recipient") : person.label;
    request.folder = QDir::current().absoluteFilePath(given.value("out"));
    ENZA_ASSIGN(const auto written, workflow::writePackage(*session, request, context.job()));
    context.out().value(reportJson(written, request.folder));
    return {};
}

} // namespace

QList<Command> packageCommands()
{
    return {{.words = "package person",
             .summary = QT_TRANSLATE_NOOP("enzactl", "Everything held about one person, for that person to take home"),
             .details = QT_TRANSLATE_NOOP(
                 "enzactl",
                 "A folder with a page in plain Japanese and English, the person's own variants, signed forms and reports, machine-readable "
                 "copies and a manifest with the SHA-256 of each file. Nothing of another person is in it, and secondary findings only where "
                 "the person wants them. It leaves through the gate, also after a withdrawal, and the ledger says so. The folder appears at "
                 "the very end; it must not exist or be empty."),
             .options = {{.name = "person", .value = "P", .help = QT_TRANSLATE_NOOP("enzactl", "the person, by id, or with --case by pseudonym"), .required = true},
                         {.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "the case, by id or label")},
                         {.name = "out", .value = "DIR", .help = QT_TRANSLATE_NOOP("enzactl", "the folder that is made")},
                         {.name = "recipient", .value = "WHO", .help = QT_TRANSLATE_NOOP("enzactl", "who takes it, for the ledger; else the person")},
                         {.name = "preview", .help = QT_TRANSLATE_NOOP("enzactl", "only tell what would be in it")}},
             .run = package,
             .answer = "id, case, person, folder, ruleset, given[]: kind, name, records; left_out[]: kind, name, reason; files[]: path, bytes, sha256"}};
}

} // namespace enza::ctl
