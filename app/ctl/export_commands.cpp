// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/approval.h"
#include "ctl/groups.h"
#include "ctl/outflow_input.h"
#include "ctl/values.h"
#include "workflow/provisions.h"

#include <QDir>

namespace enza::ctl {
namespace {

Result<void> exportAs(Context &context, const Invocation &given, workflow::ExportFormat format)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const QString path = QDir::current().absoluteFilePath(given.value("out"));
    workflow::ExportWish wish;
    ENZA_ASSIGN(wish.caseId, namedCaseId(context, given));
    wish.format = format;
    wish.persons = given.values("person");
    wish.callSet = given.value("call-set");
    wish.outflow = outflowOf(given);
    wish.relation = given.word<access::Relation>("relation");
    ENZA_ASSIGN(workflow::PreparedExport prepared, workflow::prepareExport(*session, wish, context.job()));
    if (given.has("approve-by")) {
        ENZA_ASSIGN(const workflow::Approver second, approver(given));
        ENZA_ASSIGN(prepared.request, workflow::approveRequest(*session, prepared.request, second));
    }
    ENZA_TRY(workflow::writeExport(*session, prepared, path, context.job()));
    const access::Request &request = prepared.request;
    context.out().value(QJsonObject{{QStringLiteral("file"), path},
                                    {QStringLiteral("format"), enumName(format)},
                                    {QStringLiteral("bytes"), qint64(prepared.bytes)},
                                    {QStringLiteral("records"), qint64(request.records)},
                                    {QStringLiteral("sha256"), QLatin1String(request.sha256.toHex())},
                                    {QStringLiteral("persons"), strings(request.persons)},
                                    {QStringLiteral("purpose"), request.purpose},
                                    {QStringLiteral("recipient"), request.recipient},
                                    {QStringLiteral("relation"), enumName(request.relation)},
                                    {QStringLiteral("country"), request.details.country},
                                    {QStringLiteral("identifying"), identifyingJson(request.identifying)},
                                    {QStringLiteral("approved_by"), orNull(given.value("approve-by"))}});
    return {};
}

Command exporting(const char *words, const char *summary, Result<void> (*run)(Context &, const Invocation &), bool fromFile)
{
    QList<Option> options = QList<Option>{caseOption()} + outflowOptions() +
                            QList<Option>{{.name = "person",
                                           .value = "P",
                                           .help = QT_TRANSLATE_NOOP("enzactl", "only of this person, by id or pseudonym; may be repeated"),
                                           .many = true}};
    if (fromFile)
        options.append({.name = "call-set", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "which file, when the case has several")});
    options += approvalOptions();
    options.append({.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "where to write it"), .required = true});
    return {.words = words,
            .summary = summary,
            .details = QT_TRANSLATE_NOOP(
                "enzactl",
                "Through the gate: what the person agreed to, who receives it and how much of the genome it tells decide. People and "
                "genes that may not be seen are not in it. What identifies by itself needs a standing agreement with the recipient and "
                "the person's consent, or a second person's signature (--approve-by). The ledger says what left before the file is there."),
            .options = options,
            .run = run,
            .answer = "file, format, bytes, records, sha256, persons[], purpose, recipient, relation, country, identifying{}, approved_by"};
}

} // namespace

QList<Command> exportCommands()
{
    return {
        exporting("export vcf", QT_TRANSLATE_NOOP("enzactl", "Variants of a case as VCF, as far as they may leave"),
                  [](Context &context, const Invocation &given) { return exportAs(context, given, workflow::ExportFormat::Vcf); }, true),
        exporting("export tsv", QT_TRANSLATE_NOOP("enzactl", "Variants of a case as a table, as far as they may leave"),
                  [](Context &context, const Invocation &given) { return exportAs(context, given, workflow::ExportFormat::Tsv); }, false),
        exporting("export phenopacket", QT_TRANSLATE_NOOP("enzactl", "Signs, diagnosis and marked variants of one person as a GA4GH phenopacket"),
                  [](Context &context, const Invocation &given) { return exportAs(context, given, workflow::ExportFormat::Phenopacket); },
                  false),
    };
}

} // namespace enza::ctl
