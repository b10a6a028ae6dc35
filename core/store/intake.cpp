// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"
#include "store/erasures.h"
#include "store/line.h"
#include "store/state.h"

#include "base/json.h"

namespace enza::store {
namespace {

std::unexpected<Error> refused(const char *text, const Entry &entry, const QString &record = {})
{
    return fail(ErrorCode::Damaged, Text(text, {entry.replica, QString::number(entry.sequence)}), Where{{}, entry.sequence, record});
}

} // namespace

Intake::Intake(Database &database, std::function<QByteArray(const QString &)> keyOf)
    : m_database(database), m_keyOf(std::move(keyOf))
{
}

Result<bool> Intake::isHere(const Entry &entry, const QByteArray &hash)
{
    ENZA_ASSIGN(Query row, m_database.query("SELECT hash FROM journal WHERE replica = ? AND sequence = ?"));
    row.bind(1, entry.replica).bind(2, qint64(entry.sequence));
    ENZA_ASSIGN(const bool found, row.next());
    if (found && row.bytes(0) != hash)
        return fail(ErrorCode::Conflict,
                    Text(QT_TRANSLATE_NOOP("enza", "two copies of one folder went different ways, which cannot be merged; a "
                                                   "second copy is made by backup and restore")),
                    Where{{}, entry.sequence, entry.replica});
    return found;
}

Result<void> Intake::checkLink(const Entry &entry)
{
    if (!m_headsRead) {
        ENZA_ASSIGN(m_heads, chainHeads(m_database));
        m_headsRead = true;
    }
    const ChainHead head = m_heads.value(entry.replica);
    if (entry.sequence > head.sequence + 1)
        return fail(ErrorCode::Conflict,
                    Text(QT_TRANSLATE_NOOP("enza", "the changes begin after something that is not here; export all of them")),
                    Where{{}, head.sequence + 1, entry.replica});
    if (entry.previous != head.hash || entry.sequence != head.sequence + 1)
        return refused(QT_TRANSLATE_NOOP("enza", "the chain of replica %1 is broken at entry %2"), entry);
    return {};
}

Result<void> Intake::take(const CarriedEntry &carried)
{
    ENZA_ASSIGN(const Entry entry, Entry::parse(carried.entry));
    for (const WrittenVersion &write : entry.writes)
        m_records.insert(write.record);
    const QByteArray hash = entryHash(carried.entry, carried.signature);
    ENZA_ASSIGN(const bool here, isHere(entry, hash));
    if (here) {
        ++m_already;
        return {};
    }
    ENZA_TRY(checkLink(entry));
    if (entry.canonical() != carried.entry || m_keyOf(entry.author) != entry.authorKey || entry.authorKey.isEmpty() ||
        !verifySignature(entry.authorKey, carried.entry, carried.signature))
        return refused(QT_TRANSLATE_NOOP("enza", "entry %2 of replica %1 is not signed by its author"), entry);
    if (carried.detail && !sameBytes(bodyDigest(carried.salt, *carried.detail), entry.detailDigest))
        return refused(QT_TRANSLATE_NOOP("enza", "what entry %2 of replica %1 says was changed"), entry);
    if (!carried.detail)
        m_withoutDetail.insert({entry.replica, entry.sequence}, entry);
    ENZA_ASSIGN(const ChainHead head, insertEntry(m_database, entry, carried));
    m_heads.insert(entry.replica, head);
    for (auto seen = entry.heads.begin(); seen != entry.heads.end(); ++seen) {
        const QJsonObject link = seen->toObject();
        m_seen.insert({seen.key(), quint64(link.value(QLatin1String("sequence")).toInteger())},
                      QByteArray::fromBase64(link.value(QLatin1String("hash")).toString().toLatin1()));
    }
    ENZA_TRY(takeVersions(entry, carried));
    if (concernsUsers(entry.verb)) {
        QJsonObject detail;
        if (carried.detail) {
            ENZA_ASSIGN(detail, parseJsonObject(*carried.detail));
        }
        m_userActs.append({entry, detail});
    }
    ++m_applied;
    return {};
}

Result<void> Intake::takeVersions(const Entry &entry, const CarriedEntry &carried)
{
    if (carried.versions.size() != entry.writes.size())
        return refused(QT_TRANSLATE_NOOP("enza", "records that entry %2 of replica %1 wrote are missing"), entry);
    for (qsizetype i = 0; i < entry.writes.size(); ++i) {
        const WrittenVersion &write = entry.writes[i];
        const CarriedVersion &version = carried.versions[i];
        if (write.record.isEmpty() || write.version == 0)
            return refused(QT_TRANSLATE_NOOP("enza", "entry %2 of replica %1 names no record"), entry);
        if (version.body && !sameBytes(bodyDigest(version.salt, *version.body), write.digest))
            return refused(QT_TRANSLATE_NOOP("enza", "a record that entry %2 of replica %1 wrote was changed"), entry, write.record);
        if (version.body) {
            ENZA_ASSIGN(const QJsonObject body, parseJsonObject(*version.body));
            for (const QString &blob : blobsNamed(write.kind, body))
                m_blobs.insert(blob);
        } else {
            m_withoutBody[write.record].append({entry.replica, entry.sequence});
        }
        ENZA_ASSIGN(Query insert,
                    m_database.query("INSERT INTO version (id, version, kind, case_id, person_id, removed, author, at, "
                                     "replica, sequence, salt, digest, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bind(1, write.record).bind(2, qint64(write.version)).bind(3, write.kind);
        insert.bindOrNull(4, version.caseId).bindOrNull(5, version.personId).bind(6, qint64(write.removed));
        insert.bind(7, entry.author).bind(8, isoUtc(entry.at)).bind(9, entry.replica).bind(10, qint64(entry.sequence));
        if (version.body)
            insert.bind(11, version.salt).bind(13, QString::fromUtf8(*version.body));
        else
            insert.bindNull(11).bindNull(13);
        insert.bind(12, write.digest);
        ENZA_TRY(insert.run());
        m_taken.insert(write.record);
    }
    return {};
}

/// All erasures there are, those just taken among them: an erased record may come back with a version that
/// was made without knowledge of the erasure, and then goes, too. What is missing has to have been erased.
Result<void> Intake::obeyErasures()
{
    ENZA_ASSIGN(const Erasures erasures, Erasures::read(m_database));
    ENZA_ASSIGN(const Destroyed gone, obey(m_database, erasures));
    m_taken.unite(gone.records);
    m_erasedFiles = gone.files;
    for (auto missing = m_withoutBody.cbegin(); missing != m_withoutBody.cend(); ++missing) {
        for (const EntryPlace &place : *missing) {
            ENZA_ASSIGN(const bool destroyed, erasures.destroysBody(m_database, missing.key(), place));
            if (!destroyed)
                return fail(ErrorCode::Damaged,
                            Text(QT_TRANSLATE_NOOP("enza", "the changes lack the content of record %1, which nobody erased"), {missing.key()}),
                            Where{{}, place.sequence, missing.key()});
        }
    }
    for (const Entry &entry : std::as_const(m_withoutDetail)) {
        if (!erasures.destroysWords(entry))
            return refused(QT_TRANSLATE_NOOP("enza", "what entry %2 of replica %1 says is missing, and nobody erased it"), entry);
    }
    return {};
}

Result<void> Intake::checkSeenHeads()
{
    for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen) {
        if (seen.key().sequence == 0)
            continue;
        ENZA_ASSIGN(Query row, m_database.query("SELECT hash FROM journal WHERE replica = ? AND sequence = ?"));
        row.bind(1, seen.key().replica).bind(2, qint64(seen.key().sequence));
        ENZA_ASSIGN(const bool found, row.next());
        if (!found || row.bytes(0) != *seen)
            return fail(ErrorCode::Conflict,
                        Text(QT_TRANSLATE_NOOP("enza", "the changes begin after something that is not here; export all of them")),
                        Where{{}, seen.key().sequence, seen.key().replica});
    }
    return {};
}

Result<void> Intake::finish()
{
    if (m_applied == 0)
        return {};
    ENZA_TRY(checkSeenHeads());
    ENZA_TRY(obeyErasures());
    for (const QString &record : std::as_const(m_taken))
        ENZA_TRY(settleLine(m_database, record));
    return {};
}

} // namespace enza::store
