// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/ledger.h"

#include "base/id.h"
#include "domain/case.h"
#include "workflow/act.h"
#include "workflow/provisions.h"
#include "workflow/user_name.h"

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), Where{{}, 0, QLatin1String(field)});
}

LedgerEntry entryOf(const Session &session, const QString &id, const ProvisionRecord &record, int keepYears)
{
    LedgerEntry entry;
    entry.id = id;
    entry.request = requestOf(record);
    entry.user = userName(session, record.user);
    entry.rule = record.rule;
    entry.sha256 = record.sha256;
    entry.permitted = record.permitted;
    entry.left = record.left;
    entry.released = record.released;
    entry.consentKnownAt = record.consentKnownAt;
    entry.consents = record.consents;
    entry.approvedBy = record.approvedBy.isEmpty() ? QString() : userName(session, record.approvedBy);
    const QDateTime from = record.left.isValid() ? record.left : record.permitted;
    entry.keepUntil = from.toOffsetFromUtc(9 * 3600).date().addYears(keepYears);
    entry.pastRetention = entry.keepUntil < session.clock().civilDate();
    return entry;
}

bool isEmptyField(const ReceiptRecord &receipt, const QString &field)
{
    if (field == QLatin1String("address"))
        return receipt.address.trimmed().isEmpty();
    if (field == QLatin1String("representative"))
        return receipt.representative.trimmed().isEmpty();
    if (field == QLatin1String("acquired"))
        return receipt.acquired.trimmed().isEmpty();
    if (field == QLatin1String("consent"))
        return receipt.consent.trimmed().isEmpty();
    if (field == QLatin1String("items"))
        return receipt.items.isEmpty();
    return field == QLatin1String("country") ? receipt.country.isEmpty() : true;
}

} // namespace

Result<QList<LedgerEntry>> ledger(const Session &session, const LedgerFilter &filter)
{
    ENZA_TRY(session.mayDo(QStringLiteral("ledger.read")));
    store::RecordFilter wanted;
    if (!filter.caseId.isEmpty())
        wanted.caseId = filter.caseId;
    wanted.kind = QLatin1String(ProvisionRecord::kind);
    ENZA_ASSIGN(const QList<store::Record> records, session.store().list(wanted));
    const auto rules = session.gate().provisionRules();
    const int keepYears = rules ? (*rules)->keepYears() : 3;
    const QString recipient = consent::recipientKey(filter.recipient);
    QHash<QString, bool> seen{{QString(), true}};
    QList<LedgerEntry> entries;
    for (const store::Record &one : records) {
        ENZA_ASSIGN(const auto row, fromRecord<ProvisionRecord>(one));
        const ProvisionRecord &record = row.value;
        auto visible = seen.constFind(record.caseId);
        if (visible == seen.constEnd())
            visible = seen.insert(record.caseId, !session.scope(record.caseId).showsNothing());
        const bool fits = (filter.personId.isEmpty() || record.persons.contains(filter.personId)) &&
                          (recipient.isEmpty() || consent::recipientKey(record.recipient) == recipient) &&
                          (!filter.completedOnly || record.left.isValid());
        if (!*visible || !fits)
            continue;
        LedgerEntry entry = entryOf(session, one.id, record, keepYears);
        if (!filter.pastRetentionOnly || entry.pastRetention)
            entries.append(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LedgerEntry &a, const LedgerEntry &b) { return a.permitted > b.permitted; });
    return entries;
}

QString purposeName(const Session &session, const QString &purpose)
{
    const auto policy = session.gate().policy();
    const consent::OutflowRule *rule = policy ? (*policy)->purpose(purpose) : nullptr;
    return rule ? rule->name.inWords() : purpose;
}

QList<std::pair<QString, QString>> provisionPurposes(const Session &session)
{
    QList<std::pair<QString, QString>> out;
    if (const auto policy = session.gate().policy()) {
        for (const consent::OutflowRule &rule : (*policy)->rules()) {
            if (rule.patientData && rule.identificationCode)
                out.append({rule.purpose, rule.name.inWords()});
        }
    }
    return out;
}

bool LedgerCheck::ok() const
{
    return std::all_of(problems.begin(), problems.end(),
                       [](const LedgerProblem &one) { return one.kind == QLatin1String("not_completed"); });
}

Result<LedgerCheck> verifyLedger(const Session &session)
{
    ENZA_TRY(session.mayDo(QStringLiteral("ledger.read")));
    store::RecordFilter filter;
    filter.kind = QLatin1String(ProvisionRecord::kind);
    ENZA_ASSIGN(const QList<store::Record> records, session.store().list(filter));
    ENZA_ASSIGN(const QList<store::JournalEntry> journal, session.store().journal({}));
    QHash<QString, QSet<QString>> told; // row → what the journal says happened to it
    QSet<QString> unknown;
    for (const store::JournalEntry &entry : journal) {
        if (!entry.verb.startsWith(QLatin1String("outflow.")))
            continue;
        for (const QString &record : entry.records) {
            told[record].insert(entry.verb);
            unknown.insert(record);
        }
    }
    LedgerCheck check;
    for (const store::Record &one : records) {
        ++check.rows;
        unknown.remove(one.id);
        const auto add = [&](const char *kind, Text reason) { check.problems.append({one.id, QLatin1String(kind), std::move(reason)}); };
        const auto read = fromRecord<ProvisionRecord>(one);
        if (!read) {
            add("unreadable", read.error().message);
            continue;
        }
        const ProvisionRecord &row = read->value;
        const QSet<QString> &acts = told[one.id];
        if (!acts.contains(QStringLiteral("outflow.permit")))
            add("no_journal_entry", QT_TRANSLATE_NOOP("enza", "no entry of the journal permits it"));
        if (row.left.isValid()) {
            ++check.completed;
            if (!acts.contains(QStringLiteral("outflow.leave")))
                add("no_journal_entry", QT_TRANSLATE_NOOP("enza", "no entry of the journal says that it left"));
            if (row.sha256.size() != 32)
                add("digest", QT_TRANSLATE_NOOP("enza", "it left, and it is not written what"));
        } else if (row.sha256.isEmpty()) {
            add("not_completed", QT_TRANSLATE_NOOP("enza", "permitted and not completed: nothing left"));
        } else {
            add("not_completed", QT_TRANSLATE_NOOP("enza", "not completed after its bytes were free to leave: look whether the recipient has it"));
        }
        if (!row.approvedBy.isEmpty() && !approvalSigned(session, requestOf(row)))
            add("approval", QT_TRANSLATE_NOOP("enza", "the second person did not sign this"));
    }
    QStringList lost(unknown.begin(), unknown.end());
    lost.sort();
    for (const QString &id : std::as_const(lost)) {
        const auto versions = session.store().versions(id);
        const bool erased = versions && !versions->isEmpty() && versions->last().body.isEmpty();
        if (!erased)
            check.problems.append({id, QStringLiteral("no_row"), QT_TRANSLATE_NOOP("enza", "the journal tells of a row that is not there")});
    }
    return check;
}

Result<ReceiptRecord> recordReceipt(Session &session, ReceiptRecord receipt)
{
    const QString verb = QStringLiteral("receipt.record");
    ENZA_TRY(session.mayDo(verb));
    if (!receipt.caseId.isEmpty())
        ENZA_TRY(visibleCase(session, receipt.caseId));
    receipt.provider = receipt.provider.trimmed();
    if (receipt.provider.isEmpty())
        return wrong("provider", QT_TRANSLATE_NOOP("enza", "say from whom it was received"));
    if (receipt.content.trimmed().isEmpty())
        return wrong("content", QT_TRANSLATE_NOOP("enza", "say what was received"));
    if (!receipt.date.isValid())
        receipt.date = session.clock().civilDate();
    if (receipt.date > session.clock().civilDate())
        return wrong("date", QT_TRANSLATE_NOOP("enza", "this day is yet to come"));
    ENZA_ASSIGN(const auto rules, session.gate().provisionRules());
    for (const QString &field : rules->fieldsOfReceipt()) {
        if (isEmptyField(receipt, field))
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "the record of a receipt needs %1"),
                             {consent::ProvisionRules::wordsFor(field).translated()}),
                        Where{{}, 0, field});
    }
    receipt.id = newId();
    receipt.recordedBy = session.user().id;
    receipt.recordedAt = session.clock().now();
    ENZA_TRY(perform(session, Deed{verb, receipt.caseId, {}, {receipt.provider, receipt.content},
                                   {writeOf(receipt, receipt.id, receipt.caseId, 0)}, store::Scope::Hospital, {}}));
    return receipt;
}

QDate receiptKeptUntil(const Session &session, const ReceiptRecord &receipt)
{
    const auto rules = session.gate().provisionRules();
    return receipt.recordedAt.toOffsetFromUtc(9 * 3600).date().addYears(rules ? (*rules)->keepReceivedYears() : 5);
}

Result<QList<ReceiptRecord>> receipts(const Session &session, const QString &caseId)
{
    ENZA_TRY(session.mayDo(QStringLiteral("ledger.read")));
    store::RecordFilter filter;
    if (!caseId.isEmpty())
        filter.caseId = caseId;
    ENZA_ASSIGN(const auto all, loadAll<ReceiptRecord>(session, filter));
    QList<ReceiptRecord> out;
    for (const auto &one : all) {
        if (one.value.caseId.isEmpty() || !session.scope(one.value.caseId).showsNothing())
            out.append(one.value);
    }
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.recordedAt > b.recordedAt; });
    return out;
}

Result<RecipientAgreement> agreeWithRecipient(Session &session, RecipientAgreement agreement)
{
    const QString verb = QStringLiteral("recipient.agree");
    ENZA_TRY(session.mayDo(verb));
    agreement.recipient = agreement.recipient.simplified();
    if (agreement.recipient.isEmpty())
        return wrong("recipient", QT_TRANSLATE_NOOP("enza", "say with whom the agreement is"));
    if (agreement.basis.trimmed().isEmpty())
        return wrong("basis", QT_TRANSLATE_NOOP("enza", "say which contract or approval the agreement rests on"));
    ENZA_ASSIGN(const auto policy, session.gate().policy());
    for (const QString &purpose : std::as_const(agreement.purposes)) {
        if (!policy->purpose(purpose))
            return wrong("purpose", Text(QT_TRANSLATE_NOOP("enza", "there is no purpose \"%1\""), {purpose}));
    }
    if (!agreement.from.isValid())
        agreement.from = session.clock().civilDate();
    if (agreement.to.isValid() && agreement.to < agreement.from)
        return wrong("to", QT_TRANSLATE_NOOP("enza", "it ends before it begins"));
    agreement.id = newId();
    agreement.recordedBy = session.user().id;
    agreement.recordedAt = session.clock().now();
    ENZA_TRY(perform(session, Deed{verb, {}, {}, {agreement.recipient}, {writeOf(agreement, agreement.id, {}, 0)},
                                   store::Scope::Hospital, {}}));
    return agreement;
}

Result<RecipientAgreement> endAgreement(Session &session, const QString &id, const QDate &lastDay)
{
    const QString verb = QStringLiteral("recipient.end");
    ENZA_TRY(session.mayDo(verb));
    ENZA_ASSIGN(auto agreement, load<RecipientAgreement>(session, id));
    agreement.value.to = lastDay.isValid() ? lastDay : session.clock().civilDate().addDays(-1);
    ENZA_TRY(perform(session, Deed{verb, {}, {}, {agreement.value.recipient},
                                   {writeOf(agreement.value, id, {}, agreement.version)}, store::Scope::Hospital, {}}));
    return agreement.value;
}

Result<QList<RecipientAgreement>> recipientAgreements(const Session &session)
{
    ENZA_TRY(session.mayDo(QStringLiteral("ledger.read")));
    ENZA_ASSIGN(const auto all, loadAll<RecipientAgreement>(session, {}));
    QList<RecipientAgreement> out;
    for (const auto &one : all)
        out.append(one.value);
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.recipient < b.recipient; });
    return out;
}

} // namespace enza::workflow
