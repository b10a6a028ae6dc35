// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/erasure.h"

#include "domain/consent.h"
#include "domain/finding.h"
#include "review/row_set.h"
#include "workflow/bulk.h"
#include "workflow/erasure_parts.h"
#include "workflow/session_state.h"
#include "workflow/tables.h"
#include "workflow/tasks.h"

#include <QJsonArray>

#include <algorithm>

namespace enza::workflow {
namespace {

const QString eraseVerb = QStringLiteral("record.erase");

ErasurePlan planOf(const Belongings &of)
{
    ErasurePlan plan{of.caseId, of.personId, {}, {}, {}, of.kept, of.alsoConcerns};
    const auto note = [&](const store::Record &record) {
        ++plan.records[record.kind];
        if (const QString blob = record.body.value(QLatin1String("blob")).toString(); !blob.isEmpty())
            plan.blobs.append(blob);
        if (const auto event = record.kind == QLatin1String(ConsentEvent::kind) ? record.body.value(QLatin1String("document")).toString()
                                                                               : QString();
            !event.isEmpty())
            plan.blobs.append(event);
        if (record.kind == QLatin1String(CallSet::kind))
            plan.callSets.append(record.id);
    };
    for (const store::Record &record : of.destroyed)
        note(record);
    for (const store::Record &record : of.replaced)
        note(record);
    for (const SharedCalls &calls : of.shared) {
        ++plan.records[QLatin1String(CallSet::kind)];
        plan.callSets.append(calls.set.value.id);
        plan.blobs.append(calls.set.value.blob);
    }
    return plan;
}

Result<std::optional<Withdrawal>> standingDemand(const Session &session, const Belongings &of)
{
    ENZA_ASSIGN(const auto withdrawals, loadCase<Withdrawal>(session, of.caseId));
    std::optional<Withdrawal> found;
    for (const auto &one : withdrawals) {
        if (one.value.personId == of.personId && one.value.scope == WithdrawalScope::Delete)
            found = one.value;
    }
    return found;
}

/// Every text of a value, changed where it is one of these ids.
QJsonValue renamed(const QJsonValue &value, const QHash<QString, QString> &ids)
{
    if (value.isString())
        return ids.contains(value.toString()) ? QJsonValue(ids.value(value.toString())) : value;
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &item : value.toArray())
            out.append(renamed(item, ids));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out = value.toObject();
        for (auto field = out.begin(); field != out.end(); ++field)
            *field = renamed(*field, ids);
        return out;
    }
    return value;
}

/// Rewrites the call sets that others share, and what refers to them. Shared mode of `bulk` is held.
class Rewriter
{
public:
    Rewriter(const Session &session, const Belongings &of) : m_session(session), m_of(of) {}

    Result<void> run(store::Erasure &erasure)
    {
        ENZA_TRY(findDismissals());
        for (const SharedCalls &calls : m_of.shared) {
            const QString &old = calls.set.value.id;
            ENZA_ASSIGN(const RewrittenCalls made, rewriteCalls(m_session, calls, m_of.personId, m_rows.value(old), {}));
            m_ids.insert(old, made.set.id);
            m_moved.insert(old, made.rows);
            m_sets.append(made.set);
            erasure.records.append(old);
            erasure.files.append(old);
        }
        // One that takes the place of another names it.
        for (const CallSet &set : std::as_const(m_sets)) {
            store::Write write = writeOf(set, set.id, set.caseId, std::nullopt);
            write.body = renamed(write.body, m_ids).toObject();
            erasure.writes.append(write);
        }
        for (const store::Record &record : m_of.others)
            ENZA_TRY(follow(record, erasure));
        return {};
    }

private:
    Result<void> findDismissals()
    {
        for (const store::Record &record : m_of.others) {
            if (record.kind != QLatin1String(Dismissal::kind))
                continue;
            ENZA_ASSIGN(const auto dismissal, fromRecord<Dismissal>(record));
            for (const DismissedRows &part : dismissal.value.rows) {
                ENZA_ASSIGN(const std::vector<quint32> rows, review::decodeRows(part.rows));
                QSet<quint32> &wanted = m_rows[part.callSet];
                for (const quint32 row : rows)
                    wanted.insert(row);
            }
        }
        return {};
    }

    Result<void> follow(const store::Record &record, store::Erasure &erasure)
    {
        store::Write write{record.kind, record.id, record.caseId, record.personId, record.body, record.removed, record.version};
        if (record.kind == QLatin1String(Dismissal::kind)) {
            ENZA_ASSIGN(const QJsonObject body, dismissalWithout(record));
            write.body = body;
        } else {
            write.body = renamed(record.body, m_ids).toObject();
        }
        if (write.body != record.body)
            erasure.writes.append(write);
        return {};
    }

    Result<QJsonObject> dismissalWithout(const store::Record &record)
    {
        ENZA_ASSIGN(auto dismissal, fromRecord<Dismissal>(record));
        QList<DismissedRows> parts;
        quint64 count = 0;
        for (const DismissedRows &part : std::as_const(dismissal.value.rows)) {
            ENZA_ASSIGN(std::vector<quint32> rows, review::decodeRows(part.rows));
            const bool gone = std::any_of(m_of.destroyed.begin(), m_of.destroyed.end(),
                                          [&](const store::Record &one) { return one.id == part.callSet; });
            if (gone)
                continue;
            if (m_ids.contains(part.callSet)) {
                const QHash<quint32, quint32> &moved = m_moved[part.callSet];
                std::vector<quint32> now;
                for (const quint32 row : rows) {
                    if (const auto to = moved.constFind(row); to != moved.constEnd())
                        now.push_back(*to);
                }
                std::sort(now.begin(), now.end());
                rows = now;
                parts.append({m_ids.value(part.callSet), review::encodeRows(rows)});
            } else {
                parts.append(part);
            }
            count += rows.size();
        }
        QJsonObject changed = toJson(dismissal.value);
        if (parts.size() != dismissal.value.rows.size() || count != dismissal.value.count || !m_ids.isEmpty()) {
            dismissal.value.rows = parts;
            dismissal.value.count = count;
            changed = toJson(dismissal.value);
        }
        return changed;
    }

    const Session &m_session;
    const Belongings &m_of;
    QHash<QString, QSet<quint32>> m_rows;               ///< dismissed ones by call set
    QHash<QString, QString> m_ids;                      ///< of call sets, old to new
    QHash<QString, QHash<quint32, quint32>> m_moved;
    QList<CallSet> m_sets;
};

/// What has to be done is done, and backups, which nobody reaches from here, are asked for.
Result<void> settleTasks(const Session &session, const Belongings &of, const QString &cause, const QString &outcome,
                         QList<store::Write> &writes)
{
    ENZA_ASSIGN(const auto tasks, loadCase<Task>(session, of.caseId));
    bool asked = false;
    for (const auto &one : tasks) {
        if (one.value.personId != of.personId)
            continue;
        asked = asked || one.value.what == TaskKind::EraseBackups;
        if (one.value.what != TaskKind::Erase || one.value.done)
            continue;
        Task done = one.value;
        done.done = true;
        done.outcome = outcome;
        done.doneBy = session.user().id;
        done.doneAt = session.clock().now();
        writes.append(writeOf(done, done.id, done.caseId, one.version, done.personId));
    }
    if (asked)
        return {};
    Task backups;
    backups.caseId = of.caseId;
    backups.personId = of.personId;
    backups.what = TaskKind::EraseBackups;
    backups.cause = cause;
    writes.append(taskWrite(backups));
    return {};
}

/// Everything but the question whether it may be.
Result<void> destroy(const Session &session, const Belongings &of, const QString &reason, const QString &cause)
{
    Session::Caches &caches = session.caches();
    const auto change = [&]() -> Result<Change> {
        const std::shared_lock writing(caches.bulk);
        store::Erasure erasure;
        erasure.caseId = of.caseId;
        erasure.personId = of.personId;
        erasure.entries = of.words;
        erasure.reason = reason;
        erasure.detail.insert(QLatin1String("said"), QJsonArray{of.label, reason});
        for (const store::Record &record : of.destroyed)
            erasure.records.append(record.id);
        for (const store::Record &record : of.replaced) {
            erasure.records.append(record.id);
            erasure.writes.append(withoutContent(record));
        }
        ENZA_TRY(Rewriter(session, of).run(erasure));
        ENZA_TRY(settleTasks(session, of, cause, reason, erasure.writes));
        Change made{eraseVerb, of.caseId, {}, erasure.records};
        for (const store::Record &record : of.destroyed)
            made.kinds.append(record.kind);
        for (const store::Write &write : std::as_const(erasure.writes))
            made.kinds.append(write.kind);
        made.kinds.append({QLatin1String(CallSet::kind), QLatin1String(Person::kind)}); // tables are opened anew
        made.kinds.removeDuplicates();
        const std::scoped_lock one(caches.writing);
        ENZA_TRY(session.store().erase(erasure));
        return made;
    }();
    if (!change) {
        (void)sweepBulk(session); // what was rewritten is named by no record
        return std::unexpected(change.error());
    }
    announce(session, *change);
    return {};
}

} // namespace

Result<ErasurePlan> planErasure(const Session &session, const QString &caseId, const QString &personId)
{
    ENZA_TRY(session.mayDo(eraseVerb));
    ENZA_TRY(load<Case>(session, caseId));
    ENZA_ASSIGN(const Belongings of, belongingsOf(session, caseId, personId));
    ENZA_ASSIGN(const auto demand, standingDemand(session, of));
    if (!demand)
        return fail(ErrorCode::NotFound,
                    Text(QT_TRANSLATE_NOOP("enza", "%1 has not asked for deletion: a withdrawal of the kind \"delete\" is needed "
                                                   "first"),
                         {of.label}),
                    Where{{}, 0, QStringLiteral("person")});
    return planOf(of);
}

Result<ErasurePlan> erasePerson(Session &session, const QString &caseId, const QString &personId, const QString &reason)
{
    ENZA_ASSIGN(const ErasurePlan plan, planErasure(session, caseId, personId));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "say why the data are destroyed"),
                    Where{{}, 0, QStringLiteral("reason")});
    ENZA_ASSIGN(const Belongings of, belongingsOf(session, caseId, personId));
    ENZA_ASSIGN(const auto demand, standingDemand(session, of));
    ENZA_TRY(destroy(session, of, reason.trimmed(), demand ? demand->id : QString()));
    return plan;
}

Result<void> settleErasures(const Session &session)
{
    ENZA_ASSIGN(const QList<store::ErasedEntry> known, session.store().erasures());
    for (const store::ErasedEntry &erasure : known) {
        if (erasure.caseId.isEmpty() || erasure.personId.isEmpty())
            continue;
        auto of = belongingsOf(session, erasure.caseId, erasure.personId);
        if (!of && of.error().code == ErrorCode::NotFound)
            continue;
        if (!of)
            return std::unexpected(of.error());
        QStringList ids;
        for (const store::Record &record : std::as_const(of->destroyed))
            ids.append(record.id);
        for (const store::Record &record : std::as_const(of->replaced))
            ids.append(record.id);
        for (const SharedCalls &calls : std::as_const(of->shared))
            ids.append(calls.set.value.id);
        ENZA_ASSIGN(const QStringList unaware, session.store().madeUnaware(ids, erasure.place));
        const auto wasKnown = [&](const QString &id) { return !unaware.contains(id); };
        of->destroyed.removeIf([&](const store::Record &record) { return wasKnown(record.id); });
        of->replaced.removeIf([&](const store::Record &record) { return wasKnown(record.id); });
        of->shared.removeIf([&](const SharedCalls &calls) { return wasKnown(calls.set.value.id); });
        of->words.clear(); // what was written in knowledge of the erasure may be told
        if (!of->isEmpty())
            ENZA_TRY(destroy(session, *of, erasure.reason, {}));
    }
    return {};
}

} // namespace enza::workflow
