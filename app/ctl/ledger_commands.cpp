// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups.h"
#include "ctl/outflow_input.h"
#include "ctl/values.h"
#include "workflow/ledger.h"

#include <QDir>

namespace enza::ctl {
namespace {

QJsonValue hex(const QByteArray &digest)
{
    return digest.isEmpty() ? QJsonValue() : QJsonValue(QLatin1String(digest.toHex()));
}

QJsonObject entryJson(const workflow::LedgerEntry &entry)
{
    const access::Request &r = entry.request;
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("outflow"), QLatin1String(access::outflowName(r.outflow))},
            {QStringLiteral("case"), orNull(r.caseId)},
            {QStringLiteral("persons"), strings(r.persons)},
            {QStringLiteral("purpose"), r.purpose},
            {QStringLiteral("recipient"), r.recipient},
            {QStringLiteral("relation"), enumName(r.relation)},
            {QStringLiteral("address"), orNull(r.details.address)},
            {QStringLiteral("representative"), orNull(r.details.representative)},
            {QStringLiteral("country"), r.details.country},
            {QStringLiteral("country_information"), orNull(r.details.countryInformation)},
            {QStringLiteral("company"), r.details.company},
            {QStringLiteral("legal_basis"), orNull(r.legalBasis)},
            {QStringLiteral("content"), r.content},
            {QStringLiteral("items"), strings(r.items)},
            {QStringLiteral("records"), qint64(r.records)},
            {QStringLiteral("identifying"), identifyingJson(r.identifying)},
            {QStringLiteral("consents"), strings(entry.consents)},
            {QStringLiteral("consent_known_at"), orNull(entry.consentKnownAt)},
            {QStringLiteral("rule"), entry.rule},
            {QStringLiteral("by"), entry.user},
            {QStringLiteral("approved_by"), orNull(entry.approvedBy)},
            {QStringLiteral("sha256"), hex(entry.sha256)},
            {QStringLiteral("permitted"), orNull(entry.permitted)},
            {QStringLiteral("left"), orNull(entry.left)},
            {QStringLiteral("completed"), entry.completed()},
            {QStringLiteral("keep_until"), orNull(entry.keepUntil)},
            {QStringLiteral("past_retention"), entry.pastRetention}};
}

QJsonObject receiptJson(const ReceiptRecord &receipt)
{
    return {{QStringLiteral("id"), receipt.id},
            {QStringLiteral("case"), orNull(receipt.caseId)},
            {QStringLiteral("persons"), strings(receipt.persons)},
            {QStringLiteral("provider"), receipt.provider},
            {QStringLiteral("address"), orNull(receipt.address)},
            {QStringLiteral("representative"), orNull(receipt.representative)},
            {QStringLiteral("country"), orNull(receipt.country)},
            {QStringLiteral("acquired"), orNull(receipt.acquired)},
            {QStringLiteral("consent"), orNull(receipt.consent)},
            {QStringLiteral("content"), receipt.content},
            {QStringLiteral("items"), strings(receipt.items)},
            {QStringLiteral("records"), qint64(receipt.records)},
            {QStringLiteral("sha256"), hex(receipt.sha256)},
            {QStringLiteral("date"), orNull(receipt.date)},
            {QStringLiteral("recorded_at"), orNull(receipt.recordedAt)}};
}

QJsonObject agreementJson(const RecipientAgreement &agreement)
{
    return {{QStringLiteral("id"), agreement.id},
            {QStringLiteral("recipient"), agreement.recipient},
            {QStringLiteral("purposes"), strings(agreement.purposes)},
            {QStringLiteral("from"), orNull(agreement.from)},
            {QStringLiteral("to"), orNull(agreement.to)},
            {QStringLiteral("basis"), agreement.basis}};
}

Result<QString> caseIfNamed(Context &context, const Invocation &given)
{
    if (!given.has("case"))
        return QString();
    return namedCaseId(context, given);
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    workflow::LedgerFilter filter;
    ENZA_ASSIGN(filter.caseId, caseIfNamed(context, given));
    filter.personId = given.value("person");
    if (!filter.caseId.isEmpty() && !filter.personId.isEmpty()) {
        ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(*session, filter.caseId));
        for (const Person &person : view.persons) {
            if (person.label == filter.personId)
                filter.personId = person.id;
        }
    }
    filter.recipient = given.value("recipient");
    filter.completedOnly = given.has("completed");
    filter.pastRetentionOnly = given.has("past-retention");
    if (given.has("received")) {
        ENZA_ASSIGN(const QList<ReceiptRecord> all, workflow::receipts(*session, filter.caseId));
        const auto withEnd = [&](const ReceiptRecord &one) {
            QJsonObject json = receiptJson(one);
            const QDate until = workflow::receiptKeptUntil(*session, one);
            json.insert(QStringLiteral("keep_until"), orNull(until));
            json.insert(QStringLiteral("past_retention"), until < session->clock().civilDate());
            return json;
        };
        context.out().value(arrayOf(all, withEnd), {QStringLiteral("date"), QStringLiteral("provider"), QStringLiteral("content"),
                                                        QStringLiteral("acquired"), QStringLiteral("id")});
        return {};
    }
    ENZA_ASSIGN(const QList<workflow::LedgerEntry> entries, workflow::ledger(*session, filter));
    context.out().value(arrayOf(entries, entryJson),
                        {QStringLiteral("permitted"), QStringLiteral("completed"), QStringLiteral("outflow"), QStringLiteral("purpose"),
                         QStringLiteral("recipient"), QStringLiteral("relation"), QStringLiteral("content"), QStringLiteral("by"),
                         QStringLiteral("id")});
    return {};
}

Result<void> verify(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::LedgerCheck check, workflow::verifyLedger(*session));
    context.out().value(QJsonObject{{QStringLiteral("ok"), check.ok()},
                                    {QStringLiteral("rows"), qint64(check.rows)},
                                    {QStringLiteral("completed"), qint64(check.completed)},
                                    {QStringLiteral("problems"), arrayOf(check.problems, [](const workflow::LedgerProblem &one) {
                                         return QJsonObject{{QStringLiteral("kind"), one.kind},
                                                            {QStringLiteral("id"), one.ledger},
                                                            {QStringLiteral("reason"), one.reason.translated()}};
                                     })}});
    if (!check.ok())
        context.out().setExit(3);
    return {};
}

Result<void> receive(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ReceiptRecord receipt;
    ENZA_ASSIGN(receipt.caseId, caseIfNamed(context, given));
    receipt.persons = given.values("person");
    receipt.provider = given.value("provider");
    receipt.address = given.value("address");
    receipt.representative = given.value("representative");
    receipt.country = given.has("country") ? given.value("country").toUpper() : QStringLiteral("JP");
    receipt.acquired = given.value("acquired");
    receipt.consent = given.value("consent");
    receipt.content = given.value("content");
    receipt.items = given.values("item");
    ENZA_ASSIGN(const auto records, given.whole("records", 0, 2'000'000'000));
    receipt.records = quint64(records.value_or(0));
    receipt.sha256 = QByteArray::fromHex(given.value("sha256").toLatin1());
    ENZA_ASSIGN(const auto date, given.date("date"));
    receipt.date = date.value_or(QDate());
    ENZA_ASSIGN(const ReceiptRecord recorded, workflow::recordReceipt(*session, receipt));
    context.out().value(receiptJson(recorded));
    return {};
}

Result<void> writeOut(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const QString path = QDir::current().absoluteFilePath(given.value("out"));
    ENZA_ASSIGN(const quint64 rows, workflow::exportLedger(*session, path, given.value("recipient"), given.value("format") == QLatin1String("csv")));
    context.out().value(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("rows"), qint64(rows)}});
    return {};
}

Result<void> agree(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    RecipientAgreement agreement;
    agreement.recipient = given.value("recipient");
    agreement.purposes = given.values("purpose");
    agreement.basis = given.value("basis");
    ENZA_ASSIGN(const auto from, given.date("from"));
    ENZA_ASSIGN(const auto to, given.date("to"));
    agreement.from = from.value_or(QDate());
    agreement.to = to.value_or(QDate());
    ENZA_ASSIGN(const RecipientAgreement recorded, workflow::agreeWithRecipient(*session, agreement));
    context.out().value(agreementJson(recorded));
    return {};
}

Result<void> endIt(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto last, given.date("on"));
    ENZA_ASSIGN(const RecipientAgreement ended, workflow::endAgreement(*session, given.argument(0), last.value_or(QDate())));
    context.out().value(agreementJson(ended));
    return {};
}

Result<void> agreements(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QList<RecipientAgreement> all, workflow::recipientAgreements(*session));
    context.out().value(arrayOf(all, agreementJson));
    return {};
}

Option optional(Option option)
{
    option.required = false;
    return option;
}

} // namespace

QList<Command> ledgerCommands()
{
    constexpr const char *receiptAnswer = "id, case, persons[], provider, address, representative, country, acquired, consent, content, "
                                          "items[], records, sha256, date, recorded_at";
    constexpr const char *agreementAnswer = "id, recipient, purposes[], from, to, basis";
    return {
        {.words = "ledger list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "What left the workspace, newest first"),
         .details = QT_TRANSLATE_NOOP("enzactl", "A row is written before anything leaves. One that is not completed says so: the "
                                                 "process ended, or was refused, before the last byte."),
         .options = {optional(caseOption()),
                     {.name = "person", .value = "P", .help = QT_TRANSLATE_NOOP("enzactl", "only what holds data of this person")},
                     {.name = "recipient", .value = "R", .help = QT_TRANSLATE_NOOP("enzactl", "only what went to this recipient")},
                     {.name = "completed", .help = QT_TRANSLATE_NOOP("enzactl", "only what left")},
                     {.name = "past-retention",
                      .help = QT_TRANSLATE_NOOP("enzactl", "only rows that the law does not ask for any more; they stay all the same")},
                     {.name = "received", .help = QT_TRANSLATE_NOOP("enzactl", "instead, what was received from elsewhere")}},
         .run = list,
         .answer = "[]: id, outflow, case, persons[], purpose, recipient, relation, address, representative, country, "
                   "country_information, company, legal_basis, content, items[], records, identifying{}, consents[], consent_known_at, "
                   "rule, by, approved_by, sha256, permitted, left, completed, keep_until, past_retention"},
        {.words = "ledger verify",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Compare the ledger's rows with the journal"),
         .run = verify,
         .answer = "ok, rows, completed, problems[]: kind, id, reason"},
        {.words = "ledger receive",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record what was received from elsewhere"),
         .options = {optional(caseOption()),
                     {.name = "person", .value = "P", .help = QT_TRANSLATE_NOOP("enzactl", "whose data it is; may be repeated"), .many = true},
                     {.name = "provider", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "from whom"), .required = true},
                     {.name = "address", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the provider's address")},
                     {.name = "representative", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "who represents the provider")},
                     {.name = "country", .value = "CC", .help = QT_TRANSLATE_NOOP("enzactl", "the provider's country; JP if not said")},
                     {.name = "acquired", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "how the provider came by it")},
                     {.name = "consent", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "which consent it was given with")},
                     {.name = "content", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what it is"), .required = true},
                     {.name = "item", .value = "KIND", .help = QT_TRANSLATE_NOOP("enzactl", "a kind of data it holds; may be repeated"), .many = true},
                     {.name = "records", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "how many of them")},
                     {.name = "sha256", .value = "HEX", .help = QT_TRANSLATE_NOOP("enzactl", "of the file")},
                     {.name = "date", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "the day it came; else today")}},
         .run = receive,
         .answer = receiptAnswer},
        {.words = "ledger export",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write the ledger for an inspection, with the fields of Articles 29 and 30"),
         .options = {{.name = "recipient", .value = "R", .help = QT_TRANSLATE_NOOP("enzactl", "who inspects it"), .required = true},
                     {.name = "format",
                      .value = "tsv|csv",
                      .help = QT_TRANSLATE_NOOP("enzactl", "tsv if not said"),
                      .choices = +[] { return QStringList{QStringLiteral("tsv"), QStringLiteral("csv")}; }},
                     {.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "where to write it"), .required = true}},
         .run = writeOut,
         .answer = "file, rows"},
        {.words = "recipient agree",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record a standing agreement with a recipient"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Under it, data that identify by themselves may go there, of people who agreed to the "
                                                 "analysis of their genome."),
         .options = {{.name = "recipient", .value = "R", .help = QT_TRANSLATE_NOOP("enzactl", "with whom"), .required = true},
                     {.name = "basis", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the contract or approval"), .required = true},
                     {.name = "purpose", .value = "U", .help = QT_TRANSLATE_NOOP("enzactl", "only for this purpose; may be repeated"), .many = true},
                     {.name = "from", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "the first day; else today")},
                     {.name = "to", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "the last day; else until it is ended")}},
         .run = agree,
         .answer = agreementAnswer},
        {.words = "recipient end",
         .summary = QT_TRANSLATE_NOOP("enzactl", "End an agreement with a recipient"),
         .arguments = {{.name = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "the agreement")}},
         .options = {{.name = "on", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "its last day; else yesterday")}},
         .run = endIt,
         .answer = agreementAnswer},
        {.words = "recipient list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Standing agreements with recipients"),
         .run = agreements,
         .answer = agreementAnswer},
    };
}

} // namespace enza::ctl
