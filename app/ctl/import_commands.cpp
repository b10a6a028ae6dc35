// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "genome/profile.h"
#include "workflow/import.h"

#include <QDir>

namespace enza::ctl {
namespace {

/// "NAME=mother": names may hold '=' themselves, roles do not.
bool isRoleGiven(const QString &word)
{
    const qsizetype equals = word.lastIndexOf(u'=');
    return equals > 0 && enumFromName<SampleRole>(word.mid(equals + 1)).has_value();
}

QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QDir::current().absoluteFilePath(path);
}

QJsonObject importJson(const workflow::ImportReport &report)
{
    QJsonObject out = callSetJson(report.callSet);
    out.insert(QStringLiteral("stored"), out[QStringLiteral("alleles")]);
    out.insert(QStringLiteral("profile_name"), orNull(report.profileName));
    out.insert(QStringLiteral("already_there"), report.alreadyThere);
    out.insert(QStringLiteral("put_aside"), report.callSet.extra.value(QLatin1String("put_aside")).toInteger());
    out.insert(QStringLiteral("seconds"), report.seconds);
    return out;
}

Result<void> importVariants(Context &context, const Invocation &given)
{
    workflow::ImportRequest request;
    request.path = absolute(given.argument(0));
    request.ped = absolute(given.value("ped"));
    request.profile = absolute(given.value("profile"));
    request.assembly = given.value("assembly");
    for (const QString &word : given.values("sample")) {
        const qsizetype equals = word.lastIndexOf(u'=');
        request.roles.append({word.left(equals), *enumFromName<SampleRole>(word.mid(equals + 1))});
    }
    request.kind = given.word<CallKind>("kind"); // "auto" is no kind, so nothing is said
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(request.caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::ImportReport report,
                workflow::importVariants(*session, request, context.job()));
    context.out().value(importJson(report));
    return {};
}

Result<void> importPed(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::PedReport report,
                workflow::importPed(*session, caseId, absolute(given.argument(0))));
    context.out().value(QJsonObject{{QStringLiteral("id"), caseId},
                                    {QStringLiteral("individuals"), report.individuals},
                                    {QStringLiteral("persons"), report.persons},
                                    {QStringLiteral("samples"), report.samples}});
    return {};
}

Result<void> preview(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::ImportPreview seen,
                workflow::previewVariants(*session, absolute(given.argument(0))));
    QJsonObject roles;
    for (const auto &[name, role] : seen.suggestedRoles)
        roles.insert(name, enumName(role));
    context.out().value(QJsonObject{{QStringLiteral("format"), seen.format},
                                    {QStringLiteral("assembly"), orNull(seen.assembly)},
                                    {QStringLiteral("annotation"), orNull(seen.annotation)},
                                    {QStringLiteral("profile"), orNull(seen.profileName)},
                                    {QStringLiteral("samples"), strings(seen.samples)},
                                    {QStringLiteral("suggested_roles"), roles},
                                    {QStringLiteral("warnings"), strings(seen.warnings)}});
    return {};
}

Result<void> listProfiles(Context &context, const Invocation &)
{
    context.out().value(arrayOf(genome::builtinProfiles(),
                                [](const genome::Profile &profile) {
                                    QJsonObject fields;
                                    for (const genome::FieldSource &source : profile.fields)
                                        fields.insert(QLatin1String(fieldInfo(source.field).name),
                                                      strings(source.from));
                                    return QJsonObject{{QStringLiteral("id"), profile.id},
                                                       {QStringLiteral("name"), profile.name},
                                                       {QStringLiteral("signs"), strings(profile.signs)},
                                                       {QStringLiteral("fields"), fields}};
                                }),
                        {QStringLiteral("id"), QStringLiteral("name")});
    return {};
}

} // namespace

QList<Command> importCommands()
{
    const Argument file{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "VCF, VCF.gz or BCF")};
    return {
        {.words = "import variants",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Bring a file of variants into a case"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "Whole or not at all: a refusal names file, line, field and reason. Without --ped "
             "and --sample, samples stay without a role and a warning says so. A file that is there "
             "already is recognised; a new version keeps the old one and all findings, and what was put "
             "aside in the old one is put aside in it too."),
         .arguments = {file},
         .options =
             {caseOption(),
              {.name = "sample",
               .value = "NAME=ROLE",
               .help = QT_TRANSLATE_NOOP(
                   "enzactl", "what a sample is: proband, mother, father, sibling, tumour, normal, other"),
               .many = true,
               .belongs = isRoleGiven},
              {.name = "ped",
               .value = "FILE",
               .help = QT_TRANSLATE_NOOP("enzactl", "the family as a PED file")},
              {.name = "kind",
               .value = "K",
               .help = QT_TRANSLATE_NOOP("enzactl", "germline or somatic calls; auto finds out"),
               .choices = +[] { return QStringList{QStringLiteral("auto")} + namesOf<CallKind>(); }},
              {.name = "profile",
               .value = "FILE",
               .help = QT_TRANSLATE_NOOP(
                   "enzactl", "how this site names its fields; see \"profile list\" for built-in ones")},
              {.name = "assembly",
               .value = "A",
               .help = QT_TRANSLATE_NOOP("enzactl", "where the file does not say"),
               .choices =
                   +[] {
                       return QStringList{QStringLiteral("GRCh37"), QStringLiteral("GRCh38")};
                   }}},
         .run = importVariants,
         .answer = "id, records, alleles, stored, by_type{}, annotation, profile, assembly, samples[], "
                   "warnings[], already_there, put_aside, seconds"},
        {.words = "import ped",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Bring a family into a case"),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "a PED file")}},
         .options = {caseOption()},
         .run = importPed,
         .answer = "id, individuals, persons, samples"},
        {.words = "import preview",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Look at a file of variants without importing it"),
         .arguments = {file},
         .run = preview,
         .answer = "format, assembly, annotation, profile, samples[], suggested_roles{}, warnings[]"},
        {.words = "profile list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Built-in profiles of how sites name their fields"),
         .run = listProfiles,
         .answer = "[]: id, name, signs[], fields{}"},
    };
}

} // namespace enza::ctl
