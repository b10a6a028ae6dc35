// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobs.h"
#include "store/call_file.h"
#include "store/change_file.h"
#include "store/changes.h"
#include "store/erasures.h"
#include "store/files.h"
#include "store/line.h"
#include "store/merge_users.h"
#include "store/rekey.h"
#include "store/schema.h"

#include "base/json.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QtEndian>

#include <algorithm>

namespace enza::store {
namespace {

const QString entriesPart = QStringLiteral("entries");
const QString manifestPart = QStringLiteral("workspace.json");
const QString blobPart = QStringLiteral("blob:");
const QString callsPart = QStringLiteral("calls:");
constexpr int blockHeader = 8; ///< length of the column's name and number of the block

QByteArray blockFrame(const QString &column, quint32 block, const QByteArray &bytes)
{
    const QByteArray name = column.toUtf8();
    QByteArray out(blockHeader, '\0');
    qToLittleEndian(quint32(name.size()), out.data());
    qToLittleEndian(block, out.data() + 4);
    return out + name + bytes;
}

Result<void> putBlockFrame(CallFileWriter &writer, const QByteArray &frame, const QString &file)
{
    const auto number = [&](int at) { return qFromLittleEndian<quint32>(frame.constData() + at); };
    if (frame.size() < blockHeader || frame.size() - blockHeader < qsizetype(number(0)))
        return fail(ErrorCode::Damaged,
                    Text(QT_TRANSLATE_NOOP("enza", "the change file is incomplete or was changed; export it again")),
                    Where{file, 0, {}});
    const qsizetype name = qsizetype(number(0));
    return writer.put(QString::fromUtf8(frame.mid(blockHeader, name)), number(4), frame.mid(blockHeader + name));
}

Result<std::unique_ptr<Database>> readOnly(const Layout &layout, const SecretBytes &storeKey)
{
    Database::Options options;
    options.mode = Database::Mode::ReadOnly;
    return Database::open(layout.store(), databaseKey(storeKey), options);
}

QJsonObject sequencesOf(const QHash<QString, ChainHead> &heads)
{
    QJsonObject out;
    for (auto head = heads.cbegin(); head != heads.cend(); ++head)
        out.insert(head.key(), qint64(head->sequence));
    return out;
}

/// Blobs and call files that came with the changes: there before the records that name them, and gone again
/// unless kept.
class Arrivals
{
public:
    Arrivals(Unlocked::State &state, const ChangeReader &source, const QString &file, const JobContext &job)
        : m_state(state), m_source(source), m_file(file), m_job(job)
    {
    }
    ~Arrivals()
    {
        for (const QString &path : std::as_const(m_paths))
            QFile::remove(path);
    }
    Result<void> stage()
    {
        for (const ChangeTable::Part &part : m_source.table().parts) {
            const bool blob = part.name.startsWith(blobPart);
            if (!blob && !part.name.startsWith(callsPart))
                continue;
            const QString id = part.name.mid(blob ? blobPart.size() : callsPart.size());
            const QString path = blob ? m_state.layout.blob(id) : m_state.layout.callFile(id);
            if (!Layout::isId(id))
                return fail(ErrorCode::Damaged,
                            Text(QT_TRANSLATE_NOOP("enza", "the change file is incomplete or was changed; export it again")),
                            Where{m_file, 0, {}});
            if (QFileInfo::exists(path))
                continue;
            m_paths.append(path);
            m_arrived.insert(path, {id, blob});
            ENZA_TRY(blob ? stageBlob(part, id) : stageCallFile(part, id));
        }
        return {};
    }
    /// Those that the records in force name; what was erased does not come back with the rest.
    Result<void> keep()
    {
        QStringList unwanted;
        {
            const std::lock_guard guard(m_state.writing);
            if (!m_state.writer)
                return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "the workspace has to be opened again")));
            ENZA_ASSIGN(const auto named, namedBlobs(*m_state.writer));
            for (auto arrived = m_arrived.cbegin(); arrived != m_arrived.cend(); ++arrived) {
                const auto &[id, blob] = *arrived;
                ENZA_ASSIGN(const bool alive, blob ? named.contains(id) : hasBody(id));
                if (!alive)
                    unwanted.append(arrived.key());
            }
        }
        m_paths.clear();
        for (const QString &path : std::as_const(unwanted))
            ENZA_TRY(platform::destroyFile(path));
        return {};
    }

private:
    Result<bool> hasBody(const QString &record)
    {
        ENZA_ASSIGN(Query row, m_state.writer->query("SELECT 1 FROM version WHERE id = ? AND body IS NOT NULL LIMIT 1"));
        row.bind(1, record);
        return row.next();
    }
    Result<void> stageBlob(const ChangeTable::Part &part, const QString &id)
    {
        ENZA_ASSIGN(const auto writer, beginBlob(m_state, id));
        const auto put = [&](const QByteArray &bytes) { return writer->write(bytes.constData(), bytes.size()); };
        ENZA_TRY(m_source.read(part, put, m_job));
        ENZA_TRY(writer->finish());
        return {};
    }
    Result<void> stageCallFile(const ChangeTable::Part &part, const QString &id)
    {
        std::unique_ptr<CallFileWriter> writer;
        {
            const std::lock_guard guard(m_state.writing); // not while the store key changes
            ENZA_ASSIGN(writer, beginCallFile(id, callFileKey(m_state.storeKeyCopy(), id), m_state.layout.callFile(id),
                                              m_state.bulkWriters));
        }
        const auto put = [&](const QByteArray &frame) { return putBlockFrame(*writer, frame, m_file); };
        ENZA_TRY(m_source.readFrames(part, put, m_job));
        return writer->finish();
    }

    Unlocked::State &m_state;
    const ChangeReader &m_source;
    const QString &m_file;
    const JobContext &m_job;
    QStringList m_paths;                               ///< to be removed again
    QHash<QString, std::pair<QString, bool>> m_arrived; ///< by path: id, and whether it is a blob
};

/// Entries here that the exporting side did not know, as far as they concern users.
Result<QList<Intake::UserAct>> userActsBeyond(Database &database, const QJsonObject &heads)
{
    QHash<QString, quint64> known;
    for (auto head = heads.begin(); head != heads.end(); ++head)
        known.insert(head.key(), quint64(head->toInteger()));
    ENZA_ASSIGN(Query rows, database.query("SELECT replica, sequence, entry, detail FROM journal WHERE "
                                           "json_extract(CAST(entry AS TEXT), '$.verb') LIKE 'user.%' ORDER BY rowid"));
    QList<Intake::UserAct> acts;
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found)
            return acts;
        if (known.value(rows.text(0)) >= quint64(rows.number(1)))
            continue;
        ENZA_ASSIGN(const Entry entry, Entry::parse(rows.bytes(2)));
        ENZA_ASSIGN(const QJsonObject detail, parseJsonObject(rows.bytes(3)));
        acts.append({entry, detail});
    }
}

Result<void> checkBlobsAreThere(Database &database, const Layout &layout, const QSet<QString> &blobs)
{
    ENZA_ASSIGN(const auto named, namedBlobs(database));
    for (const QString &blob : blobs) {
        if (QFileInfo::exists(layout.blob(blob)))
            continue;
        if (const QString record = named.value(blob); !record.isEmpty())
            return fail(ErrorCode::Damaged,
                        Text(QT_TRANSLATE_NOOP("enza", "the changes lack the stored file %1"), {blob}), Where{{}, 0, record});
    }
    return {};
}

Result<QList<RecordConflict>> conflictsIn(Database &database, const std::function<bool(const QString &)> &wanted)
{
    static const QByteArray sql =
        "SELECT v.id, v.kind, v.case_id, v.person_id, v.author, v.at, v.replica, v.removed, "
        "EXISTS (SELECT 1 FROM tip t WHERE t.id = v.id AND t.version = v.version AND t.replica = v.replica) "
        "FROM version v WHERE v.id IN (SELECT id FROM tip) ORDER BY v.id, " + lineOrder("v", false);
    ENZA_ASSIGN(Query rows, database.query(sql.constData()));
    QList<RecordConflict> out;
    QString record;
    quint64 line = 0;
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found)
            break;
        line = rows.text(0) == record ? line + 1 : 1;
        record = rows.text(0);
        if (rows.number(8) == 0 || !wanted(record))
            continue;
        if (out.isEmpty() || out.last().record != record)
            out.append({record, {}, {}, {}, {}});
        RecordConflict &conflict = out.last();
        conflict.kind = rows.text(1);
        conflict.caseId = rows.text(2);
        conflict.personId = rows.text(3);
        conflict.sides.append({line, rows.text(4), fromIsoUtc(rows.text(5)), rows.text(6), rows.number(7) != 0, false});
    }
    for (RecordConflict &conflict : out)
        conflict.sides.last().inForce = true;
    return out;
}

} // namespace

Result<ExportedChanges> Unlocked::exportChanges(const QString &file, bool all, const JobContext &job) const
{
    const std::lock_guard maintenance(m_state->maintenance);
    const Layout &layout = m_state->layout;
    const SecretBytes storeKey = m_state->storeKeyCopy();
    Manifest manifest;
    {
        const std::lock_guard guard(m_state->keysMutex);
        manifest = m_state->manifest;
    }
    QList<QByteArray> readers;
    for (const ManifestUser &user : std::as_const(manifest.users)) {
        if (!user.info.disabled)
            readers.append(user.info.sealKey);
    }
    ENZA_ASSIGN(const auto database, readOnly(layout, storeKey));
    ENZA_ASSIGN(const auto transaction, Transaction::begin(*database, "BEGIN"));
    ENZA_ASSIGN(const auto heads, chainHeads(*database));
    QHash<QString, quint64> known;
    if (!all) {
        ENZA_ASSIGN(known, knownToAllOthers(*database, m_state->replica));
    }
    ENZA_ASSIGN(const auto writer, ChangeWriter::begin(file, readers, job));
    ExportedChanges done;
    QSet<QString> blobs, records;
    writer->beginPart(entriesPart);
    const auto carry = [&](const CarriedEntry &carried, const Entry &entry) -> Result<void> {
        for (qsizetype i = 0; i < entry.writes.size(); ++i) {
            records.insert(entry.writes[i].record);
            if (!carried.versions[i].body)
                continue;
            ENZA_ASSIGN(const QJsonObject body, parseJsonObject(*carried.versions[i].body));
            for (const QString &blob : blobsNamed(entry.writes[i].kind, body))
                blobs.insert(blob);
        }
        ++done.entries;
        return writer->add(framed(carried.toBytes()));
    };
    ENZA_TRY(readEntriesSince(*database, known, carry));
    writer->endPart();
    writer->beginPart(manifestPart);
    ENZA_TRY(writer->add(manifest.serialized(manifestKey(storeKey))));
    writer->endPart();
    for (const QString &id : std::as_const(blobs)) {
        ENZA_ASSIGN(const auto container, openBlobContainer(layout, id, blobKey(storeKey)));
        writer->beginPart(blobPart + id);
        constexpr quint64 portion = 1 << 20;
        for (quint64 at = 0; at < container->size(); at += portion) {
            ENZA_ASSIGN(const QByteArray bytes, container->read(at, portion));
            ENZA_TRY(writer->add(bytes));
        }
        writer->endPart();
        ++done.blobs;
    }
    // A call file bears the id of the record it belongs to.
    for (const QString &id : idsIn(layout.calls(), callEnding)) {
        if (!records.contains(id))
            continue;
        writer->beginPart(callsPart + id);
        const auto carryBlock = [&](const QString &column, quint32 block, const QByteArray &bytes) {
            return writer->add(framed(blockFrame(column, block, bytes)));
        };
        ENZA_TRY(readCallFile(layout.callFile(id), id, callFileKey(storeKey, id), carryBlock));
        writer->endPart();
        ++done.callFiles;
    }
    const ChangeTable table{manifest.id, m_state->replica, m_state->user.id, m_state->clock.now(), sequencesOf(heads), {}};
    ENZA_TRY(writer->finish(table, *m_state->signer));
    return done;
}

Result<Merged> Unlocked::merge(const QString &file, const JobContext &job)
{
    State &state = *m_state;
    const std::lock_guard maintenance(state.maintenance);
    ENZA_ASSIGN(const auto source, ChangeReader::open(file, state.userKeys, state.manifest.id));
    const ChangeTable &table = source->table();
    const ChangeTable::Part *entries = table.part(entriesPart);
    const ChangeTable::Part *users = table.part(manifestPart);
    if (!entries || !users)
        return fail(ErrorCode::Damaged,
                    Text(QT_TRANSLATE_NOOP("enza", "the change file is incomplete or was changed; export it again")),
                    Where{file, 0, {}});
    QByteArray bytes;
    const auto collect = [&](const QByteArray &portion) -> Result<void> {
        bytes += portion;
        return {};
    };
    ENZA_TRY(source->read(*users, collect, job));
    ENZA_ASSIGN(const Manifest there, Manifest::parse(bytes, file));
    ENZA_ASSIGN(const auto keys, signingKeys(state.manifest, there));
    const ManifestUser *exporter = state.manifest.userById(table.user);
    if (exporter && exporter->info.disabled)
        return fail(ErrorCode::NotPermitted,
                    Text(QT_TRANSLATE_NOOP("enza", "the changes were exported by %1, who was disabled; let somebody else export them"),
                         {exporter->info.name}),
                    Where{file, 0, {}});
    if (!source->signedBy(keys.value(table.user)))
        return fail(ErrorCode::Damaged,
                    Text(QT_TRANSLATE_NOOP("enza", "the change file is not signed by a user of this workspace")), Where{file, 0, {}});
    Arrivals arrivals(state, *source, file, job);
    ENZA_TRY(arrivals.stage());
    ENZA_ASSIGN(Merged merged, state.takeChanges(*source, there, keys, job));
    if (merged.applied)
        (void)arrivals.keep(); // what cannot be removed now is swept by the next unlock
    return merged;
}

Result<Merged> Unlocked::State::takeChanges(const ChangeReader &source, const Manifest &there,
                                            const QHash<QString, QByteArray> &keys, const JobContext &job)
{
    const std::lock_guard guard(writing);
    if (!writer)
        return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "the workspace has to be opened again")));
    const ChangeTable &table = source.table();
    std::optional<Transaction> transaction;
    ENZA_ASSIGN(transaction, Transaction::begin(*writer));
    ENZA_ASSIGN(const QList<Intake::UserAct> actsHere, userActsBeyond(*writer, table.heads));
    Intake intake(*writer, [&](const QString &id) { return keys.value(id); });
    const auto take = [&](const QByteArray &frame) -> Result<void> {
        ENZA_ASSIGN(const CarriedEntry carried, CarriedEntry::fromBytes(frame));
        return intake.take(carried);
    };
    ENZA_TRY(source.readFrames(*table.part(entriesPart), take, job));
    ENZA_TRY(intake.finish());
    Merged merged{intake.applied(), intake.already(), {}};
    const auto ofTheFile = [&](const QString &record) { return intake.records().contains(record); };
    ENZA_ASSIGN(merged.conflicts, conflictsIn(*writer, ofTheFile));
    if (merged.applied == 0)
        return merged; // the transaction is rolled back: nothing was written
    ENZA_TRY(checkBlobsAreThere(*writer, layout, intake.blobs()));
    if (!intake.erasedFiles().isEmpty())
        ENZA_TRY(oweFiles(*writer, intake.erasedFiles()));
    const SecretBytes storeKeyNow = storeKeyCopy();
    ENZA_ASSIGN(MergedUsers people, mergeUsers({manifest, there, actsHere, intake.userActs(), user.id, userKeys, storeKeyNow}));

    ENZA_ASSIGN(auto heads, chainHeads(*writer));
    const ChainHead own = heads.take(replica);
    QJsonObject others;
    for (auto it = heads.cbegin(); it != heads.cend(); ++it)
        others[it.key()] = QJsonObject{{QStringLiteral("sequence"), qint64(it->sequence)},
                                       {QStringLiteral("hash"), QLatin1String(it->hash.toBase64())}};
    Act act;
    act.verb = QStringLiteral("workspace.merge");
    act.scope = Scope::Device;
    act.detail = {{QStringLiteral("replica"), table.replica},
                  {QStringLiteral("exported_by"), table.user},
                  {QStringLiteral("exported"), isoUtc(table.at)},
                  {QStringLiteral("applied"), qint64(merged.applied)},
                  {QStringLiteral("said"), QJsonArray{QString::number(merged.applied)}}};
    ENZA_ASSIGN(const ChainHead next, append(act, own, others));
    const QList<Intake::UserAct> &actsThere = intake.userActs();
    if (std::any_of(actsThere.begin(), actsThere.end(), [](const auto &one) { return one.entry.verb == QLatin1String("user.disable"); }))
        ENZA_TRY(setMetaValue(*writer, rekeyDue, QStringLiteral("1")));

    const SecretBytes macKey = manifestKey(storeKeyNow);
    const QByteArray before = manifest.serialized(macKey);
    if (people.changed) {
        people.manifest.generation = manifest.generation + 1;
        ENZA_TRY(setMetaValue(*writer, "generation", QString::number(people.manifest.generation)));
        ENZA_TRY(putManifest(people.manifest.serialized(macKey)));
    }
    if (const auto committed = transaction->commit(); !committed) {
        if (people.changed)
            (void)putManifest(before); // if this fails as well, the next unlock journals it
        return std::unexpected(committed.error());
    }
    head = next;
    otherHeads = others;
    // What follows from the changes and is done again by the next unlock if it fails now.
    (void)settleErasure();
    (void)writer->value("PRAGMA wal_checkpoint(TRUNCATE)");
    (void)settleRekey(job);
    return merged;
}

Result<void> Unlocked::State::settleRekey(const JobContext &job)
{
    ENZA_ASSIGN(const QString due, metaValue(*writer, rekeyDue));
    if (due != QLatin1String("1"))
        return {};
    Act act;
    act.verb = QStringLiteral("workspace.rekey");
    ENZA_TRY(changeStoreKey(*this, manifest, act, job));
    return setMetaValue(*writer, rekeyDue, QStringLiteral("0"));
}

Result<QList<RecordConflict>> Unlocked::conflicts() const
{
    ENZA_ASSIGN(const ReadPool::Lease database, m_state->readers->lease());
    return conflictsIn(*database, [](const QString &) { return true; });
}

} // namespace enza::store
