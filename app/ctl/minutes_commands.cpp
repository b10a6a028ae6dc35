// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/approval.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "translations/languages.h"
#include "workflow/minutes.h"
#include "workflow/omission.h"

#include <QDir>

namespace enza::ctl {
namespace {

Result<void> minutes(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const QString path = QDir::current().absoluteFilePath(given.value("out"));
    const QString language = given.has("lang") ? given.value("lang") : currentLanguage();
    const QString recipient = given.has("recipient") ? given.value("recipient") : QStringLiteral("own institution");
    ENZA_ASSIGN(const workflow::MinutesFile made,
                workflow::exportMinutes(*session, given.argument(0), language, recipient, path, given.has("members-only")));
    context.out().value(QJsonObject{{QStringLiteral("meeting"), given.argument(0)},
                                    {QStringLiteral("kind"), given.has("members-only") ? QStringLiteral("members") : QStringLiteral("minutes")},
                                    {QStringLiteral("title"), made.title},
                                    {QStringLiteral("pages"), made.pages},
                                    {QStringLiteral("cases"), strings(made.cases)},
                                    {QStringLiteral("sha256"), QLatin1String(made.sha256.toHex())},
                                    {QStringLiteral("journal"), orNull(made.journal)},
                                    {QStringLiteral("file"), path}});
    return {};
}

QJsonObject omissionJson(const PanelOmission &one, const QString &by)
{
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("case"), one.caseId},
            {QStringLiteral("entry"), one.entry},
            {QStringLiteral("ruleset"), one.ruleSet},
            {QStringLiteral("reason"), one.reason},
            {QStringLiteral("approved_by"), by},
            {QStringLiteral("at"), orNull(one.at)}};
}

Result<void> omit(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::OmissionTable table, workflow::omissionTable(*session));
    if (!table.enabled || !table.find(given.value("entry"))) { // said before anybody types a passphrase
        const auto refused = workflow::omitPanel(*session, caseId, given.value("entry"), given.value("reason"), {});
        if (!refused)
            return std::unexpected(refused.error());
    }
    ENZA_ASSIGN(const workflow::Approver second, approver(given));
    const QString name = second.user;
    ENZA_ASSIGN(const PanelOmission made, workflow::omitPanel(*session, caseId, given.value("entry"), given.value("reason"), second));
    context.out().value(omissionJson(made, name));
    return {};
}

Result<void> omissions(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::OmissionTable table, workflow::omissionTable(*session));
    context.out().value(QJsonObject{{QStringLiteral("ruleset"), table.pin},
                                    {QStringLiteral("enabled"), table.enabled},
                                    {QStringLiteral("entries"), arrayOf(table.entries, [](const workflow::OmissionEntry &one) {
                                         return QJsonObject{{QStringLiteral("key"), one.key},
                                                            {QStringLiteral("tumour"), one.tumour},
                                                            {QStringLiteral("drug"), one.drug},
                                                            {QStringLiteral("biomarker"), one.biomarker},
                                                            {QStringLiteral("companion_diagnostic"), orNull(one.companion)},
                                                            {QStringLiteral("other_test"), orNull(one.otherTest)},
                                                            {QStringLiteral("omit"), one.omit}};
                                     })}});
    return {};
}

QStringList languages()
{
    return {QStringLiteral("ja"), QStringLiteral("en")};
}

QList<Option> omitOptions()
{
    QList<Option> options{caseOption(),
                          {.name = "entry", .value = "KEY", .help = QT_TRANSLATE_NOOP("enzactl", "the entry of the table that fits, see \"panel omissions\""), .required = true},
                          {.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "why the case can do without a panel"), .required = true}};
    return options + approvalOptions();
}

} // namespace

QList<Command> minutesCommands()
{
    return {
        {.words = "panel minutes",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write the minutes of a meeting with its list of members as a PDF, through the gate"),
         .details = QT_TRANSLATE_NOOP("enzactl", "As long as nothing of the meeting changes, the file is the same byte for byte. Cases that you may not see are not in it."),
         .arguments = {{.name = "M", .help = QT_TRANSLATE_NOOP("enzactl", "the id of the meeting")}},
         .options = {{.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the PDF"), .required = true},
                     {.name = "lang", .value = "ja|en", .help = QT_TRANSLATE_NOOP("enzactl", "language of the minutes; else that of the answer"), .choices = languages},
                     {.name = "recipient", .value = "WHO", .help = QT_TRANSLATE_NOOP("enzactl", "to whom, for the ledger; own institution if not said")},
                     {.name = "members-only", .help = QT_TRANSLATE_NOOP("enzactl", "the list of members and their roles alone")}},
         .run = minutes,
         .answer = "meeting, kind, title, pages, cases[], sha256, journal, file",
         .drawsText = true},
        {.words = "panel omit",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record that a case does without a panel, with a second person's signature"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Refused until a hospital has installed a table of kind \"panel-omission\" that is switched on."),
         .options = omitOptions(),
         .run = omit,
         .answer = "id, case, entry, ruleset, reason, approved_by, at"},
        {.words = "panel omissions",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Show the table of cases that may do without a panel"),
         .run = omissions,
         .answer = "ruleset, enabled, entries[]"},
    };
}

} // namespace enza::ctl
