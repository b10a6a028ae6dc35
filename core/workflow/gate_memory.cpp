// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "workflow/act.h"
#include "workflow/session_state.h"
#include "workflow/visibility.h"

namespace enza::workflow {
namespace {

const QString ledgerKind = QStringLiteral("ledger");
/// A person who takes consent back gets a record of this kind; while it stands, it is obeyed.
const QString withdrawalKind = QStringLiteral("withdrawal");

QJsonObject ledgerBody(const consent::LedgerRow &row, const QDateTime &permitted)
{
    QJsonObject body{
        {QStringLiteral("outflow"), QLatin1String(access::outflowName(row.request.outflow))},
        {QStringLiteral("case_id"), row.request.caseId},
        {QStringLiteral("persons"), QJsonArray::fromStringList(row.request.persons)},
        {QStringLiteral("purpose"), row.request.purpose},
        {QStringLiteral("recipient"), row.request.recipient},
        {QStringLiteral("content"), row.request.content},
        {QStringLiteral("user"), row.user},
        {QStringLiteral("rule"), row.rule},
        {QStringLiteral("permitted"), isoUtc(permitted)},
    };
    if (!row.sha256.isEmpty()) {
        body.insert(QStringLiteral("sha256"), QLatin1String(row.sha256.toBase64()));
        body.insert(QStringLiteral("left"), isoUtc(row.at));
    }
    return body;
}

Deed ledgerDeed(const char *verb, const QString &id, const consent::LedgerRow &row, const QDateTime &permitted,
                quint64 version)
{
    store::Write write;
    write.kind = ledgerKind;
    write.id = id;
    write.caseId = row.request.caseId;
    write.body = ledgerBody(row, permitted);
    write.expectedVersion = version;
    return Deed{QLatin1String(verb),
                row.request.caseId,
                {},
                {row.request.content, row.request.purpose, row.request.recipient},
                {write},
                store::Scope::Hospital,
                {}};
}

} // namespace

Result<QString> StoreGateMemory::writeLedger(const consent::LedgerRow &row)
{
    const QString id = newId();
    ENZA_TRY(performPermitted(*m_session, ledgerDeed("outflow.permit", id, row, row.at, 0)));
    return id;
}

Result<void> StoreGateMemory::completeLedger(const QString &id, const consent::LedgerRow &row)
{
    ENZA_ASSIGN(const store::Record before, m_session->store().get(id));
    const QDateTime permitted = fromIsoUtc(before.body.value(QLatin1String("permitted")).toString());
    ENZA_TRY(performPermitted(*m_session, ledgerDeed("outflow.leave", id, row, permitted, before.version)));
    return {};
}

bool StoreGateMemory::consentUnconfirmedAfterRestore() const
{
    return m_session->store().consentUnconfirmed();
}

Result<QStringList> StoreGateMemory::withdrawnPersons(const QString &caseId) const
{
    store::RecordFilter filter;
    filter.kind = withdrawalKind;
    filter.caseId = caseId;
    ENZA_ASSIGN(const QList<store::Record> records, m_session->store().list(filter));
    QStringList persons;
    for (const store::Record &record : records) {
        // Items that were taken back are a change of answer, and the person stays in the case.
        const auto scope = enumFromName<WithdrawalScope>(record.body.value(QLatin1String("scope")).toString());
        if (scope != WithdrawalScope::Partial)
            persons.append(record.personId);
    }
    return persons;
}

Result<consent::Visibility> StoreGateMemory::visibility(const QString &caseId) const
{
    return caseVisibility(*m_session, caseId);
}

} // namespace enza::workflow
