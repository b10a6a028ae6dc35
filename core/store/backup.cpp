// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_file.h"
#include "store/files.h"
#include "store/schema.h"
#include "store/state.h"

#include "base/id.h"

#include <QDir>
#include <QFileInfo>

namespace enza::store {
namespace {

constexpr char unconfirmed[] = "consent_unconfirmed";

/// Removes a file when the function that made it ends.
struct TemporaryFile {
    QString path;
    ~TemporaryFile() { QFile::remove(path); }
};

/// store.db as one moment had it, under the same key. Others go on writing.
Result<void> snapshotStore(const Layout &layout, const SecretBytes &key, const QString &target, const JobContext &job)
{
    Database::Options reading;
    reading.mode = Database::Mode::ReadOnly;
    ENZA_ASSIGN(const auto source, Database::open(layout.store(), key, reading));
    ENZA_ASSIGN(const auto transaction, Transaction::begin(*source, "BEGIN"));
    Database::Options writing;
    writing.mode = Database::Mode::Create;
    writing.writeAheadLog = false;
    ENZA_ASSIGN(const auto copy, Database::open(target, key, writing));
    return source->copyInto(*copy, [&](int, int) { return !job.stop.stop_requested(); });
}

} // namespace

Result<void> Unlocked::backup(const QString &file, const JobContext &job) const
{
    const std::lock_guard maintenance(m_state->maintenance);
    const Layout &layout = m_state->layout;
    if (QFileInfo::exists(file))
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "the file exists already; choose a new name")),
                    Where{file, 0, {}});
    const SecretBytes storeKey = m_state->storeKeyCopy();
    const TemporaryFile snapshot{layout.store() + QStringLiteral(".backup") + unfinishedSuffix};
    QFile::remove(snapshot.path);
    ENZA_TRY(snapshotStore(layout, databaseKey(storeKey), snapshot.path, job));
    // Blobs and call files were there before the record that names them, and never change.
    QList<BackupPart> parts{{QStringLiteral("store.db"), snapshot.path}};
    for (const QString &id : idsIn(layout.blobs(), blobEnding))
        parts.append({QStringLiteral("blobs/") + id + blobEnding, layout.blob(id)});
    for (const QString &id : idsIn(layout.calls(), callEnding))
        parts.append({QStringLiteral("calls/") + id + callEnding, layout.callFile(id)});
    Manifest manifest;
    {
        const std::lock_guard guard(m_state->keysMutex);
        manifest = m_state->manifest;
    }
    manifest.backup = newId();
    return writeBackup(file, parts, manifest.serialized(manifestKey(storeKey)), job);
}

Result<void> restoreWorkspace(const QString &backupFile, const QString &folder, const Clock &, const JobContext &job)
{
    const Layout layout{QDir(folder).absolutePath()};
    if (platform::isNetworkFileSystem(layout.folder))
        return fail(ErrorCode::ReadOnly,
                    Text(QT_TRANSLATE_NOOP("enza", "a workspace cannot lie on a network drive; choose a folder on "
                                                   "this computer's own disk")),
                    Where{layout.folder, 0, {}});
    if (QFileInfo::exists(layout.folder) &&
        !QDir(layout.folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the folder is not empty; choose a new one")),
                    Where{layout.folder, 0, {}});
    const Layout unpacked{layout.folder + QStringLiteral(".restoring")};
    QDir(unpacked.folder).removeRecursively();
    for (const QString &path : {unpacked.folder, unpacked.calls(), unpacked.blobs()})
        ENZA_TRY(platform::makePrivateFolder(path));
    Result<void> done = readBackup(backupFile, unpacked.folder, job);
    for (const QString &path : {unpacked.calls(), unpacked.blobs(), unpacked.folder}) {
        if (done)
            done = platform::syncFolder(path);
    }
    if (done) {
        QDir().rmdir(layout.folder); // an empty one may be there
        done = platform::replaceFile(unpacked.folder, layout.folder);
    }
    if (!done)
        QDir(unpacked.folder).removeRecursively();
    return done ? platform::syncFolder(QFileInfo(layout.folder).absolutePath()) : done;
}

Result<void> Unlocked::State::settleRestore()
{
    if (manifest.backup.isEmpty())
        return {};
    ENZA_ASSIGN(const QString settled, metaValue(*writer, "restored"));
    if (settled != manifest.backup) {
        const QString former = replica;
        if (head.sequence)
            otherHeads[former] = QJsonObject{{QStringLiteral("sequence"), qint64(head.sequence)},
                                             {QStringLiteral("hash"), QLatin1String(head.hash.toBase64())}};
        replica = newId();
        head = {};
        Act act;
        act.verb = QStringLiteral("workspace.restore");
        act.detail = {{QStringLiteral("backup"), manifest.backup}, {QStringLiteral("former_replica"), former}};
        const auto remember = [this](Database &database) -> Result<void> {
            ENZA_TRY(setMetaValue(database, "replica", replica));
            ENZA_TRY(setMetaValue(database, "restored", manifest.backup));
            return setMetaValue(database, unconfirmed, QStringLiteral("1"));
        };
        ENZA_TRY(commit(act, remember));
    }
    Manifest next = manifest;
    next.backup.clear();
    return putManifest(next.serialized(manifestKey(storeKey)));
}

bool Unlocked::consentUnconfirmed() const
{
    const auto database = m_state->readers->lease();
    if (!database)
        return true; // unknown is not confirmed
    const auto value = metaValue(**database, unconfirmed);
    return !value || *value == QLatin1String("1");
}

Result<void> Unlocked::confirmConsent()
{
    Act act;
    act.verb = QStringLiteral("workspace.confirm_consent");
    ENZA_TRY(m_state->commit(act, [](Database &database) { return setMetaValue(database, unconfirmed, QStringLiteral("0")); }));
    return {};
}

} // namespace enza::store
