// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasures.h"
#include "store/files.h"
#include "store/schema.h"
#include "store/state.h"

#include "base/json.h"
#include "store/changes.h"

#include <QFileInfo>
#include <QJsonArray>

namespace enza::store {
namespace {

Result<void> checkRecords(Database &database, const QStringList &records)
{
    for (const QString &id : records) {
        ENZA_ASSIGN(Query row, database.query("SELECT 1 FROM version WHERE id = ? LIMIT 1"));
        row.bind(1, id);
        ENZA_ASSIGN(const bool found, row.next());
        if (!found)
            return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no such record")), Where{{}, 0, id});
    }
    return {};
}

Act actOf(const Erasure &erasure)
{
    Act act;
    act.verb = QLatin1String(eraseVerb);
    act.caseId = erasure.caseId;
    act.personId = erasure.personId;
    act.writes = erasure.writes;
    act.detail = erasure.detail;
    QJsonArray entries;
    for (const EntryPlace &place : erasure.entries)
        entries.append(place.replica + u':' + QString::number(place.sequence));
    act.detail.insert(QStringLiteral("records"), QJsonArray::fromStringList(erasure.records));
    if (!entries.isEmpty())
        act.detail.insert(QStringLiteral("entries"), entries);
    act.detail.insert(QStringLiteral("reason"), erasure.reason);
    return act;
}

} // namespace

Result<quint64> Unlocked::erase(const QStringList &records, const QString &reason)
{
    Erasure erasure;
    erasure.records = records;
    erasure.reason = reason;
    return erase(erasure);
}

Result<quint64> Unlocked::erase(const Erasure &erasure)
{
    State &state = *m_state;
    const std::lock_guard maintenance(state.maintenance);
    const std::lock_guard guard(state.writing);
    const auto destroy = [&](Database &database) -> Result<void> {
        ENZA_TRY(checkRecords(database, erasure.records));
        ENZA_ASSIGN(const Erasures all, Erasures::read(database));
        ENZA_ASSIGN(const Destroyed gone, obey(database, all));
        return oweFiles(database, gone.files + erasure.files);
    };
    ENZA_ASSIGN(const quint64 sequence, state.commit(actOf(erasure), destroy));
    // The act stands. What cannot be cleared away now is cleared away by the next unlock.
    (void)state.settleErasure();
    return sequence;
}

Result<void> Unlocked::State::settleErasure()
{
    ENZA_ASSIGN(const QString due, metaValue(*writer, eraseDue));
    if (due.isEmpty())
        return {};
    ENZA_ASSIGN(const QJsonObject owed, parseJsonObject(due.toUtf8()));
    ENZA_ASSIGN(const auto named, namedBlobs(*writer));
    for (const QJsonValue &value : owed.value(QLatin1String("files")).toArray()) {
        const QString id = value.toString();
        if (!Layout::isId(id))
            continue;
        if (!named.contains(id))
            ENZA_TRY(platform::destroyFile(layout.blob(id)));
        ENZA_ASSIGN(Query row, writer->query("SELECT 1 FROM version WHERE id = ? AND body IS NOT NULL LIMIT 1"));
        row.bind(1, id);
        ENZA_ASSIGN(const bool alive, row.next());
        row.reset();
        if (!alive)
            ENZA_TRY(platform::destroyFile(layout.callFile(id)));
    }
    ENZA_TRY(platform::syncFolder(layout.blobs()));
    ENZA_TRY(platform::syncFolder(layout.calls()));
    // Freed bytes are overwritten where they lay, but pages that were split or joined may hold copies: the file is
    // built anew, and the log, which still holds the pages as they were, is emptied.
    ENZA_TRY(writer->run("VACUUM"));
    ENZA_ASSIGN(const QString heldUp, writer->value("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (heldUp != QLatin1String("0"))
        return fail(ErrorCode::Busy,
                    Text(QT_TRANSLATE_NOOP("enza", "the store is being read without a pause; try again in a moment")));
    return setMetaValue(*writer, eraseDue, QString());
}

Result<QList<ErasedEntry>> Unlocked::erasures() const
{
    ENZA_ASSIGN(const ReadPool::Lease database, m_state->readers->lease());
    ENZA_ASSIGN(const Erasures known, Erasures::read(*database));
    QList<ErasedEntry> out;
    for (const KnownErasure &one : known.all())
        out.append(one);
    return out;
}

Result<QStringList> Unlocked::madeUnaware(const QStringList &records, const EntryPlace &erasure) const
{
    ENZA_ASSIGN(const ReadPool::Lease database, m_state->readers->lease());
    QStringList out;
    for (const QString &record : records) {
        ENZA_ASSIGN(Query rows, database->query("SELECT replica, sequence FROM version WHERE id = ? AND body IS NOT NULL"));
        rows.bind(1, record);
        QList<EntryPlace> writers;
        for (;;) {
            ENZA_ASSIGN(const bool found, rows.next());
            if (!found)
                break;
            writers.append({rows.text(0), quint64(rows.number(1))});
        }
        bool unaware = !writers.isEmpty();
        for (const EntryPlace &place : std::as_const(writers)) {
            ENZA_ASSIGN(const Knowledge known, knowledgeAt(*database, place));
            unaware = unaware && !known.covers(erasure);
        }
        if (unaware)
            out.append(record);
    }
    return out;
}

} // namespace enza::store
