// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobs.h"
#include "store/call_file.h"
#include "store/erasures.h"
#include "store/files.h"
#include "store/head.h"
#include "store/line.h"
#include "store/state.h"

#include "base/json.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace enza::store {
namespace {

struct EntryKey {
    QString replica = {};
    quint64 sequence = 0;
    friend bool operator==(const EntryKey &, const EntryKey &) = default;
    friend size_t qHash(const EntryKey &key, size_t seed = 0) { return qHashMulti(seed, key.replica, key.sequence); }
};

/// One pass over everything; every fault is one problem, and the pass goes on.
class Verifier
{
public:
    Verifier(const Layout &layout, const Manifest &manifest, const SecretBytes &storeKey, Database &database,
             const JobContext &job)
        : m_layout(layout), m_manifest(manifest), m_storeKey(storeKey), m_database(database), m_job(job)
    {
    }

    Result<void> checkPages()
    {
        return each("PRAGMA cipher_integrity_check", [this](Query &row) -> Result<void> {
            problem("database", Text(QT_TRANSLATE_NOOP("enza", "a page of the store does not verify: %1"), {row.text(0)}));
            return {};
        });
    }

    Result<QList<Problem>> run()
    {
        ENZA_TRY(checkStructure());
        if (auto erasures = Erasures::read(m_database))
            m_erasures = std::move(*erasures);
        else
            problem("database", erasures.error().message);
        ENZA_TRY(checkChains());
        ENZA_TRY(checkVersions());
        ENZA_TRY(checkHeads());
        ENZA_TRY(checkFiles());
        return m_problems;
    }

private:
    struct Promise {
        EntryKey entry;
        QString author;
        QString at;
        WrittenVersion written;
    };
    /// The last of a record's line (see line.h) and how many there are.
    struct Newest {
        std::tuple<bool, quint64, QString, QString> last; ///< whether it has a body; version, time, replica
        quint64 count = 0;
    };

    void problem(const char *kind, Text reason, const QString &replica = {}, quint64 sequence = 0,
                 const QString &record = {})
    {
        m_problems.append({QLatin1String(kind), replica, sequence, record, std::move(reason)});
    }

    void problemOf(const char *kind, Text reason, const std::pair<QString, EntryKey> &named)
    {
        problem(kind, std::move(reason), named.second.replica, named.second.sequence, named.first);
    }

    Result<void> goOn()
    {
        if (m_job.stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "stopped")));
        return {};
    }

    /// Calls `visit` per row; a file too damaged to be read on is a problem, not a failure.
    Result<void> each(const char *sql, const std::function<Result<void>(Query &)> &visit)
    {
        const auto walk = [&]() -> Result<void> {
            ENZA_ASSIGN(Query rows, m_database.query(sql));
            for (;;) {
                ENZA_TRY(goOn());
                ENZA_ASSIGN(const bool found, rows.next());
                if (!found)
                    return {};
                ENZA_TRY(visit(rows));
            }
        };
        const Result<void> walked = walk();
        if (walked || walked.error().code == ErrorCode::Cancelled)
            return walked;
        problem("database", walked.error().message);
        return {};
    }

    Result<void> checkStructure()
    {
        const auto structure = [this](Query &row) -> Result<void> {
            if (row.text(0) != QLatin1String("ok"))
                problem("database", Text(QT_TRANSLATE_NOOP("enza", "the store's structure is damaged: %1"), {row.text(0)}));
            return {};
        };
        return each("PRAGMA integrity_check", structure);
    }

    Result<void> checkChains()
    {
        QHash<QString, ChainHead> heads;
        const auto link = [&](Query &row) -> Result<void> {
            checkEntry(row, heads);
            return {};
        };
        ENZA_TRY(each("SELECT replica, sequence, entry, signature, hash, salt, detail, case_id, user, at FROM journal "
                      "ORDER BY replica, sequence",
                      link));
        ENZA_TRY(checkTouched());
        for (const auto &[seenBy, seen] : m_seenHeads) {
            const auto at = m_hashes.constFind(seen.first);
            if (at == m_hashes.constEnd() || *at != seen.second)
                problem("chain", Text(QT_TRANSLATE_NOOP("enza", "an entry of another chain that was seen is not there")),
                        seenBy.replica, seenBy.sequence);
        }
        return {};
    }

    void checkEntry(const Query &row, QHash<QString, ChainHead> &heads)
    {
        const QString replica = row.text(0);
        const quint64 sequence = quint64(row.number(1));
        const QByteArray canonical = row.bytes(2);
        const QByteArray signature = row.bytes(3);
        const QByteArray hash = entryHash(canonical, signature);
        ChainHead &head = heads[replica];
        const auto entry = Entry::parse(canonical);
        if (!entry || entry->replica != replica || entry->sequence != sequence || hash != row.bytes(4) ||
            sequence != head.sequence + 1 || entry->previous != head.hash)
            problem("chain", Text(QT_TRANSLATE_NOOP("enza", "the journal's chain is broken here")), replica, sequence);
        head = {sequence, hash};
        m_hashes.insert({replica, sequence}, hash);
        if (!entry)
            return;
        const UserInfo *author = userById(entry->author);
        if (!author || author->signKey != entry->authorKey || !verifySignature(entry->authorKey, canonical, signature))
            problem("signature", Text(QT_TRANSLATE_NOOP("enza", "the entry is not signed by its author")), replica, sequence);
        if (!row.isNull(6) && !sameBytes(bodyDigest(row.bytes(5), row.bytes(6)), entry->detailDigest))
            problem("chain", Text(QT_TRANSLATE_NOOP("enza", "what the entry says beyond its writes was changed")), replica, sequence);
        if (row.text(7) != entry->caseId || row.text(8) != entry->author || row.text(9) != isoUtc(entry->at))
            problem("chain", Text(QT_TRANSLATE_NOOP("enza", "the entry is listed under another case, person or time")), replica, sequence);
        // Words may be missing where an erasure asked for it, and must be missing there.
        if (row.isNull(6) && !m_erasures.destroysWords(*entry))
            problem("chain", Text(QT_TRANSLATE_NOOP("enza", "what the entry says beyond its writes is gone, and nobody erased it")),
                    replica, sequence);
        if (!row.isNull(6) && m_erasures.destroysWords(*entry))
            problem("chain", Text(QT_TRANSLATE_NOOP("enza", "what the entry says was erased and is there again")), replica, sequence);
        for (const WrittenVersion &write : entry->writes)
            m_touched.insert({write.record, {replica, sequence}});
        for (const WrittenVersion &write : entry->writes)
            m_promised.insert({write.record, {replica, write.version}}, {{replica, sequence}, entry->author, isoUtc(entry->at), write});
        for (auto it = entry->heads.begin(); it != entry->heads.end(); ++it) {
            const QJsonObject seen = it->toObject();
            m_seenHeads.append({{replica, sequence},
                                {{it.key(), quint64(seen.value(QLatin1String("sequence")).toInteger())},
                                 QByteArray::fromBase64(seen.value(QLatin1String("hash")).toString().toLatin1())}});
        }
    }

    /// By which history finds the entries that wrote a record.
    Result<void> checkTouched()
    {
        const auto listed = [this](Query &row) -> Result<void> {
            const EntryKey entry{row.text(1), quint64(row.number(2))};
            if (!m_touched.remove({row.text(0), entry}))
                problem("record", Text(QT_TRANSLATE_NOOP("enza", "the record is listed under an entry that did not write it")),
                        entry.replica, entry.sequence, row.text(0));
            return {};
        };
        ENZA_TRY(each("SELECT record, replica, sequence FROM touched", listed));
        for (const auto &[record, entry] : std::as_const(m_touched))
            problem("record", Text(QT_TRANSLATE_NOOP("enza", "the entry is missing from the record's history")), entry.replica,
                    entry.sequence, record);
        m_touched.clear();
        return {};
    }

    Result<void> checkVersions()
    {
        const auto version = [this](Query &row) -> Result<void> {
            checkVersion(row);
            return {};
        };
        ENZA_TRY(each("SELECT id, version, kind, removed, replica, sequence, salt, digest, body, author, at, case_id, person_id "
                      "FROM version",
                      version));
        for (const Promise &missing : std::as_const(m_promised))
            problem("record", Text(QT_TRANSLATE_NOOP("enza", "version %1 of the record is not there"),
                                   {QString::number(missing.written.version)}),
                    missing.entry.replica, missing.entry.sequence, missing.written.record);
        return {};
    }

    void checkVersion(const Query &row)
    {
        const QString id = row.text(0);
        const quint64 number = quint64(row.number(1));
        const EntryKey entry{row.text(4), quint64(row.number(5))};
        const auto at = m_promised.constFind({id, {entry.replica, number}});
        Newest &newest = m_newest[id];
        newest.last = std::max(newest.last, std::tuple(!row.isNull(8), number, row.text(10), entry.replica));
        ++newest.count;
        const QByteArray body = row.bytes(8);
        m_replicas[id].insert(entry.replica);
        const bool promised = at != m_promised.constEnd() && at->entry == entry && at->written.kind == row.text(2) &&
                              at->written.removed == (row.number(3) != 0) && at->written.digest == row.bytes(7) &&
                              at->author == row.text(9) && at->at == row.text(10);
        const bool erased = m_erasures.concernsRecord(id) &&
                            m_erasures.destroysBody(m_database, id, {entry.replica, entry.sequence}).value_or(false);
        const bool whole = row.isNull(8) ? erased : sameBytes(bodyDigest(row.bytes(6), body), row.bytes(7));
        if (erased && !row.isNull(8))
            problem("record", Text(QT_TRANSLATE_NOOP("enza", "version %1 of the record was erased and is there again"),
                                   {QString::number(number)}),
                    entry.replica, entry.sequence, id);
        if (!promised || !whole)
            problem("record", Text(QT_TRANSLATE_NOOP("enza", "version %1 of the record is not what the journal says"),
                                   {QString::number(number)}),
                    entry.replica, entry.sequence, id);
        if (at != m_promised.constEnd())
            m_promised.erase(at);
        if (whole && !row.isNull(8))
            noteFiles(id, row.text(2), entry, body);
        if (whole && !row.isNull(8))
            checkPlace(id, entry, body, row.text(11), row.text(12));
    }

    /// A record lies with the case and person that its body names.
    void checkPlace(const QString &record, const EntryKey &entry, const QByteArray &body, const QString &caseId, const QString &personId)
    {
        const auto json = parseJsonObject(body);
        if (!json)
            return;
        const auto moved = [&](const char *field, const QString &column) {
            const QString said = json->value(QLatin1String(field)).toString();
            return !said.isEmpty() && !column.isEmpty() && said != column;
        };
        if (moved("case_id", caseId) || moved("person_id", personId))
            problem("record", Text(QT_TRANSLATE_NOOP("enza", "the record lies with another case or person than it says")), entry.replica,
                    entry.sequence, record);
    }

    /// Files that a record names have to be there, and a fault in one is a fault of the entry that wrote the record.
    void noteFiles(const QString &record, const QString &kind, const EntryKey &entry, const QByteArray &body)
    {
        if (const auto json = parseJsonObject(body)) {
            for (const QString &blob : blobsNamed(kind, *json))
                m_namedBlobs.insert(blob, {record, entry});
        }
        if (hasCallFile(kind))
            m_namedCalls.insert(record, {record, entry});
    }

    Result<void> checkHeads()
    {
        const auto head = [this](Query &row) -> Result<void> {
            const QString id = row.text(0);
            const Newest newest = m_newest.take(id);
            if (newest.last != std::tuple(row.number(5) != 0, quint64(row.number(1)), row.text(3), row.text(2)) ||
                newest.count != quint64(row.number(4)))
                problem("record", Text(QT_TRANSLATE_NOOP("enza", "the version in force is not the newest one")), {}, 0, id);
            else if (!row.isNull(6))
                checkIndex(row, id);
            return {};
        };
        ENZA_TRY(each("SELECT h.id, h.version, h.replica, v.at, h.line, v.body IS NOT NULL, v.body, "
                      "h.kind = v.kind AND h.case_id IS v.case_id AND h.person_id IS v.person_id AND h.removed = v.removed, "
                      "h.variant, h.finding, h.sha256, h.label, h.user FROM head h LEFT JOIN version v "
                      "ON v.id = h.id AND v.version = h.version AND v.replica = h.replica",
                      head));
        for (auto it = m_newest.cbegin(); it != m_newest.cend(); ++it)
            problem("record", Text(QT_TRANSLATE_NOOP("enza", "the record is missing from the index")), {}, 0, it.key());
        return checkTips();
    }

    /// What a record is looked up by is what its version in force says.
    void checkIndex(const Query &row, const QString &id)
    {
        const auto body = parseJsonObject(row.bytes(6));
        bool fits = body && row.number(7) != 0;
        int column = 8;
        for (const char *field : indexedFields)
            fits = fits && row.text(column++) == body->value(QLatin1String(field)).toString();
        if (!fits)
            problem("record", Text(QT_TRANSLATE_NOOP("enza", "the record is listed under something that it does not say")), {}, 0, id);
    }

    /// Undecided versions are listed, and no others. Only replicas that did not know of each other leave any.
    Result<void> checkTips()
    {
        QHash<QString, QSet<EntryKey>> listed;
        const auto tip = [&](Query &row) -> Result<void> {
            listed[row.text(0)].insert({row.text(2), quint64(row.number(1))});
            return {};
        };
        ENZA_TRY(each("SELECT id, version, replica FROM tip", tip));
        for (auto record = m_replicas.cbegin(); record != m_replicas.cend(); ++record) {
            QSet<EntryKey> due;
            if (record->size() > 1) {
                const auto tips = tipsOfLine(m_database, record.key());
                if (!tips)
                    continue; // what is wrong with its entries was said
                for (const EntryPlace &one : *tips)
                    due.insert({one.replica, one.sequence});
            }
            if (listed.take(record.key()) != due)
                problem("record", Text(QT_TRANSLATE_NOOP("enza", "which versions are undecided is not what the journal says")), {}, 0,
                        record.key());
        }
        return {};
    }

    Result<void> checkFiles()
    {
        const QStringList blobs = idsIn(m_layout.blobs(), blobEnding);
        const QStringList calls = idsIn(m_layout.calls(), callEnding);
        quint64 done = 0;
        const auto step = [&]() -> Result<void> {
            m_job.report({++done, quint64(blobs.size() + calls.size()), done});
            return goOn();
        };
        for (const QString &id : blobs) {
            if (const auto whole = checkBlob(id); !whole)
                problemOf("blob", whole.error().message, m_namedBlobs.value(id, {id, {}}));
            ENZA_TRY(step());
        }
        for (auto it = m_namedBlobs.cbegin(); it != m_namedBlobs.cend(); ++it) {
            if (!QFileInfo::exists(m_layout.blob(it.key())))
                problemOf("blob", Text(QT_TRANSLATE_NOOP("enza", "the stored file %1 is not there"), {it.key()}), *it);
        }
        for (auto it = m_namedCalls.cbegin(); it != m_namedCalls.cend(); ++it) {
            if (!QFileInfo::exists(m_layout.callFile(it.key())))
                problemOf("calls", Text(QT_TRANSLATE_NOOP("enza", "the call set %1 is not there"), {it.key()}), *it);
        }
        for (const QString &id : calls) {
            const auto whole = verifyCallFile(m_layout.callFile(id), id, callFileKey(m_storeKey, id), m_job);
            if (!whole && whole.error().code != ErrorCode::Cancelled)
                problemOf("calls", whole.error().message, m_namedCalls.value(id, {id, {}}));
            ENZA_TRY(step());
        }
        return {};
    }

    Result<void> checkBlob(const QString &id)
    {
        ENZA_ASSIGN(const auto container, openBlobContainer(m_layout, id, blobKey(m_storeKey)));
        constexpr quint64 portion = 4 << 20;
        for (quint64 at = 0; at < container->size() && !m_job.stop.stop_requested(); at += portion)
            ENZA_TRY(container->read(at, portion));
        return {};
    }

    const UserInfo *userById(const QString &id) const
    {
        for (const ManifestUser &user : m_manifest.users) {
            if (user.info.id == id)
                return &user.info;
        }
        return nullptr;
    }

    const Layout &m_layout;
    const Manifest &m_manifest;
    const SecretBytes &m_storeKey;
    Database &m_database;
    const JobContext &m_job;
    QList<Problem> m_problems;
    QHash<EntryKey, QByteArray> m_hashes;
    QList<std::pair<EntryKey, std::pair<EntryKey, QByteArray>>> m_seenHeads;
    QHash<std::pair<QString, std::pair<QString, quint64>>, Promise> m_promised; ///< by record, replica, version
    QSet<std::pair<QString, EntryKey>> m_touched;      ///< record and entry
    QHash<QString, QSet<QString>> m_replicas;           ///< that wrote versions of a record
    Erasures m_erasures;
    QHash<QString, Newest> m_newest;
    QHash<QString, std::pair<QString, EntryKey>> m_namedBlobs, m_namedCalls; ///< record and entry, by file
};

} // namespace

Result<QList<Problem>> Unlocked::verify(const JobContext &job) const
{
    const std::lock_guard maintenance(m_state->maintenance);
    const SecretBytes storeKey = m_state->storeKeyCopy();
    Manifest manifest;
    {
        const std::lock_guard guard(m_state->keysMutex);
        manifest = m_state->manifest;
    }
    Database::Options options;
    options.mode = Database::Mode::ReadOnly;
    ENZA_ASSIGN(const auto database, Database::open(m_state->layout.store(), databaseKey(storeKey), options));
    Verifier verifier(m_state->layout, manifest, storeKey, *database, job);
    {
        // Pages are checked in the file itself. What lies in the write-ahead log has to be there first, whole:
        // a checkpoint that a reader held up leaves pages that were never written. And nobody may write meanwhile.
        const std::lock_guard writing(m_state->writing);
        ENZA_ASSIGN(const QString heldUp, m_state->writer->value("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (heldUp != QLatin1String("0"))
            return fail(ErrorCode::Busy,
                        Text(QT_TRANSLATE_NOOP("enza", "the store is being read without a pause; try again in a moment")));
        ENZA_TRY(verifier.checkPages());
    }
    ENZA_ASSIGN(const auto transaction, Transaction::begin(*database, "BEGIN"));
    return verifier.run();
}

} // namespace enza::store
