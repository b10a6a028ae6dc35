// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/case.h"
#include "workflow/act.h"
#include "workflow/incidents.h"
#include "workflow/user_name.h"

namespace enza::workflow {
namespace {

/// The first reason found is kept, so the strongest is looked for first.
class Concerned
{
public:
    void add(const QString &caseId, const QString &personId, const char *because, const QString &source)
    {
        if (personId.isEmpty() || m_seen.contains(personId))
            return;
        m_seen.insert(personId);
        m_all.append({caseId, personId, QLatin1String(because), source});
    }
    Result<void> addCase(const Session &session, const QString &caseId, const char *because, const QString &source)
    {
        ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
        for (const auto &person : persons)
            add(caseId, person.value.id, because, source);
        return {};
    }
    const QList<ConcernedPerson> &all() const { return m_all; }

private:
    QSet<QString> m_seen;
    QList<ConcernedPerson> m_all;
};

Result<void> byLedger(const Session &session, const IncidentReach &reach, Concerned &out)
{
    if (reach.ledgerRows.isEmpty() && reach.recipient.isEmpty())
        return {};
    store::RecordFilter filter;
    filter.kind = QStringLiteral("ledger");
    ENZA_ASSIGN(const QList<store::Record> rows, session.store().list(filter));
    QStringList missing = reach.ledgerRows;
    for (const store::Record &row : rows) {
        const bool named = reach.ledgerRows.contains(row.id);
        const bool sent = !reach.recipient.isEmpty() && row.body.value(QLatin1String("recipient")).toString() == reach.recipient;
        missing.removeAll(row.id);
        if (!named && !sent)
            continue;
        for (const QJsonValue &person : row.body.value(QLatin1String("persons")).toArray())
            out.add(row.caseId, person.toString(), "ledger", row.id);
    }
    if (!missing.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the ledger has no row \"%1\""), {missing.first()}),
                    Where{{}, 0, QStringLiteral("ledger")});
    return {};
}

Result<void> byAudit(const Session &session, const IncidentReach &reach, Concerned &out)
{
    if (reach.user.isEmpty())
        return {};
    store::JournalFilter filter;
    filter.user = userIdOf(session, reach.user).value_or(QString());
    if (filter.user.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "there is no user \"%1\""), {reach.user}),
                    Where{{}, 0, QStringLiteral("user")});
    ENZA_ASSIGN(const QList<store::JournalEntry> entries, session.store().journal(filter));
    QSet<QString> cases;
    for (const store::JournalEntry &entry : entries) {
        constexpr int secondsAheadInJapan = 9 * 60 * 60;
        const QDate day = entry.at.toUTC().addSecs(secondsAheadInJapan).date();
        const bool before = reach.from.isValid() && day < reach.from, after = reach.to.isValid() && day > reach.to;
        if (!entry.caseId.isEmpty() && !before && !after)
            cases.insert(entry.caseId);
    }
    for (const QString &caseId : cases)
        ENZA_TRY(out.addCase(session, caseId, "audit", reach.user));
    return {};
}

} // namespace

Result<QList<ConcernedPerson>> findConcerned(const Session &session, const IncidentReach &reach)
{
    ENZA_TRY(session.mayDo(QStringLiteral("incident.record")));
    Concerned out;
    ENZA_TRY(byLedger(session, reach, out));
    ENZA_TRY(byAudit(session, reach, out));
    for (const QString &person : reach.persons) {
        ENZA_ASSIGN(const auto found, load<Person>(session, person));
        out.add(found.value.caseId, found.value.id, "named", {});
    }
    for (const QString &caseId : reach.cases)
        ENZA_TRY(out.addCase(session, caseId, "named", {}));
    if (reach.everybody) {
        ENZA_ASSIGN(const auto persons, loadAll<Person>(session, {}));
        for (const auto &person : persons)
            out.add(person.value.caseId, person.value.id, "workspace", {});
    }
    return out.all();
}

} // namespace enza::workflow
