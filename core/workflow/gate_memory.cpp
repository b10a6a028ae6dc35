// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "domain/consent.h"
#include "domain/provision.h"
#include "workflow/act.h"
#include "workflow/consents.h"
#include "workflow/provisions.h"
#include "workflow/session_state.h"
#include "workflow/visibility.h"

namespace enza::workflow {
namespace {

Deed ledgerDeed(const char *verb, const QString &id, const ProvisionRecord &row, quint64 version)
{
    return Deed{QLatin1String(verb), row.caseId, {}, {row.content, row.purpose, row.recipient},
                {writeOf(row, id, row.caseId, version)}, store::Scope::Hospital, {}};
}

/// The row as it stands, with what the gate has added to it since.
Result<void> addTo(const Session &session, const char *verb, const QString &id, const consent::GateMemory::Check &stillHolds,
                   const auto &change)
{
    ENZA_ASSIGN(auto before, load<ProvisionRecord>(session, id));
    change(before.value);
    return performPermitted(session, ledgerDeed(verb, id, before.value, before.version), stillHolds);
}

} // namespace

Result<QString> StoreGateMemory::writeLedger(const consent::LedgerRow &row, const Check &stillHolds)
{
    const QString id = newId();
    ENZA_TRY(performPermitted(*m_session, ledgerDeed("outflow.permit", id, provisionOf(row), 0), stillHolds));
    return id;
}

Result<void> StoreGateMemory::releaseLedger(const QString &id, const consent::LedgerRow &row, const Check &stillHolds)
{
    return addTo(*m_session, "outflow.release", id, stillHolds, [&](ProvisionRecord &record) {
        record.sha256 = row.sha256;
        record.released = row.at;
    });
}

Result<void> StoreGateMemory::completeLedger(const QString &id, const consent::LedgerRow &row, const Check &stillHolds)
{
    return addTo(*m_session, "outflow.leave", id, stillHolds, [&](ProvisionRecord &record) {
        record.sha256 = row.sha256;
        if (!record.released.isValid())
            record.released = row.at;
        record.left = row.at;
    });
}

bool StoreGateMemory::consentUnconfirmedAfterRestore() const
{
    return m_session->store().consentUnconfirmed();
}

// What each scope of a withdrawal means is said by a dated rule set, and a later consent lifts some of them.
Result<QStringList> StoreGateMemory::withdrawnPersons(const QString &caseId) const
{
    ENZA_ASSIGN(const auto effects, withdrawalEffects(*m_session, caseId));
    QStringList persons;
    for (auto effect = effects.begin(); effect != effects.end(); ++effect) {
        if (effect->refusesOutflow)
            persons.append(effect.key());
    }
    return persons;
}

Result<QStringList> StoreGateMemory::hiddenPersons(const QString &caseId) const
{
    ENZA_ASSIGN(const auto effects, withdrawalEffects(*m_session, caseId));
    QStringList persons;
    for (auto effect = effects.begin(); effect != effects.end(); ++effect) {
        if (effect->hidesPerson)
            persons.append(effect.key());
    }
    return persons;
}

Result<consent::Visibility> StoreGateMemory::visibility(const QString &caseId) const
{
    return caseVisibility(*m_session, caseId);
}

Result<QMap<QString, EffectiveAnswer>> StoreGateMemory::consentInForce(const QString &caseId, const QString &personId,
                                                                       const QDate &on) const
{
    return workflow::consentInForce(*m_session, caseId, personId, on);
}

Result<QDateTime> StoreGateMemory::consentKnownAt() const
{
    Session::Caches &caches = m_session->caches();
    quint64 generation = 0;
    {
        const std::scoped_lock lock(caches.mutex);
        generation = caches.visibilityGeneration; // raised by every merge
        if (m_heard && m_heardGeneration == generation)
            return *m_heard;
    }
    ENZA_ASSIGN(const QList<store::JournalEntry> entries, m_session->store().journal({}));
    QDateTime heard; // of the latest merge, when the other copy had written down what it knew
    for (const store::JournalEntry &entry : entries) {
        if (entry.verb != QLatin1String("workspace.merge"))
            continue;
        const QDateTime exported = fromIsoUtc(entry.detail.value(QLatin1String("exported")).toString());
        const QDateTime at = exported.isValid() ? std::min(exported, entry.at) : entry.at;
        heard = heard.isValid() ? std::max(heard, at) : at;
    }
    const std::scoped_lock lock(caches.mutex);
    m_heard = heard;
    m_heardGeneration = generation;
    return heard;
}

Result<QList<consent::EarlierProvision>> StoreGateMemory::earlierProvisions(const QString &recipient) const
{
    ENZA_ASSIGN(const auto rows, loadAll<ProvisionRecord>(*m_session, {}));
    const QString key = consent::recipientKey(recipient);
    QList<consent::EarlierProvision> earlier;
    for (const auto &row : rows) {
        const ProvisionRecord &record = row.value;
        // Without a digest its last byte was never free to leave.
        if (!record.sha256.isEmpty() && consent::recipientKey(record.recipient) == key)
            earlier.append({record.persons, {record.genome, record.exome, record.snpLoci, record.strLoci}, record.sha256});
    }
    return earlier;
}

Result<QList<consent::StandingAgreement>> StoreGateMemory::agreements(const QString &recipient) const
{
    ENZA_ASSIGN(const auto records, loadAll<RecipientAgreement>(*m_session, {}));
    const QString key = consent::recipientKey(recipient);
    QList<consent::StandingAgreement> out;
    for (const auto &one : records) {
        if (consent::recipientKey(one.value.recipient) == key)
            out.append({one.value.id, one.value.from, one.value.to, one.value.purposes});
    }
    return out;
}

Result<void> StoreGateMemory::approvalHolds(const consent::Actor &actor, const access::Request &request) const
{
    return checkApproval(*m_session, actor, request);
}

} // namespace enza::workflow
