// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rekey.h"

#include "store/blobs.h"
#include "store/call_file.h"
#include "store/files.h"
#include "store/schema.h"

#include <QDir>
#include <QFileInfo>

namespace enza::store {
namespace {

qint64 packetOffset(int epoch)
{
    return crypt4gh::magicSize + (epoch % 2) * crypt4gh::dataKeyPacketSize;
}

/// Overwrites the packet place of an epoch, synced. The other place stays as it is.
Result<void> writePacket(const QString &path, int epoch, const QByteArray &packet)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !file.seek(packetOffset(epoch)) ||
        file.write(packet) != packet.size())
        return std::unexpected(platform::fileError(path, QStringLiteral("write")));
    return platform::syncFile(file);
}

Result<void> goOn(const JobContext &job)
{
    if (job.stop.stop_requested())
        return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "stopped; the old key stays in force")));
    return {};
}

/// The files for the next store key, beside those in force.
class Staging
{
public:
    Staging(Unlocked::State &state, const SecretBytes &nextKey, const JobContext &job)
        : m_state(state), m_layout(state.layout), m_nextKey(nextKey), m_epoch(state.manifest.epoch + 1), m_job(job),
          m_blobs(idsIn(m_layout.blobs(), blobEnding)), m_calls(idsIn(m_layout.calls(), callEnding)),
          m_total(quint64(m_blobs.size() + m_calls.size()) + 1)
    {
    }

    Result<void> run()
    {
        for (const QString &id : m_blobs)
            ENZA_TRY(stageBlob(id));
        for (const QString &id : m_calls) {
            ENZA_TRY(copyCallFile(m_layout.callFile(id), id, callFileKey(m_state.storeKey, id),
                                  callFileKey(m_nextKey, id), nextEpochPath(m_layout.callFile(id), m_epoch), m_job));
            ENZA_TRY(step());
        }
        return stageStore();
    }

private:
    Result<void> step()
    {
        m_job.report({++m_done, m_total, m_done});
        return goOn(m_job);
    }

    Result<void> stageBlob(const QString &id)
    {
        std::optional<SecretBytes> dataKey;
        {
            ENZA_ASSIGN(const auto container, openBlobContainer(m_layout, id, blobKey(m_state.storeKey)));
            dataKey = container->header().dataKeys.front().clone();
        }
        const QByteArray reader = crypt4gh::keyPairOf(blobKey(m_nextKey)).publicKey;
        ENZA_TRY(writePacket(m_layout.blob(id), m_epoch, crypt4gh::dataKeyPacket(*dataKey, reader)));
        return step();
    }

    Result<void> stageStore()
    {
        const QString target = nextEpochPath(m_layout.store(), m_epoch);
        const QString partial = target + unfinishedSuffix;
        QFile::remove(partial);
        Database::Options options;
        options.mode = Database::Mode::Create;
        options.writeAheadLog = false;
        {
            ENZA_ASSIGN(const auto copy, Database::open(partial, databaseKey(m_nextKey), options));
            ENZA_TRY(m_state.writer->copyInto(*copy, [&](int, int) { return !m_job.stop.stop_requested(); }));
        }
        return putInPlace(partial, target);
    }

    Unlocked::State &m_state;
    const Layout &m_layout;
    const SecretBytes &m_nextKey;
    int m_epoch;
    const JobContext &m_job;
    QStringList m_blobs;
    QStringList m_calls;
    quint64 m_total;
    quint64 m_done = 0;
};

/// Puts staged files of the epoch in force in place, removes those of any other.
Result<void> takeStaged(const Layout &layout, const Manifest &manifest)
{
    const QString inForce = nextEpochPath({}, manifest.epoch);
    for (const QString &folder : {layout.folder, layout.calls()}) {
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.epoch*")}, QDir::Files)) {
            const QString path = folder + u'/' + name;
            if (!manifest.epochUnfinished || !name.endsWith(inForce)) {
                QFile::remove(path);
                continue;
            }
            const QString target = path.chopped(inForce.size());
            if (target == layout.store()) { // its log is part of the new copy
                QFile::remove(target + QStringLiteral("-wal"));
                QFile::remove(target + QStringLiteral("-shm"));
            }
            ENZA_TRY(platform::replaceFile(path, target));
        }
        ENZA_TRY(platform::syncFolder(folder));
    }
    return {};
}

} // namespace

Result<void> Unlocked::State::settleEpoch()
{
    sweepUnfinished(layout);
    ENZA_TRY(takeStaged(layout, manifest));
    if (!manifest.epochUnfinished)
        return {};
    for (const QString &id : idsIn(layout.blobs(), blobEnding))
        ENZA_TRY(writePacket(layout.blob(id), manifest.epoch - 1, unusablePacket()));
    Manifest settled = manifest;
    settled.epochUnfinished = false;
    return putManifest(settled.serialized(manifestKey(storeKey)));
}

Result<void> changeStoreKey(Unlocked::State &state, Manifest next, const Act &act, const JobContext &job)
{
    if (!state.writer)
        return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "the workspace has to be opened again")));
    if (state.bulkWriters.use_count() > 1)
        return fail(ErrorCode::Busy,
                    Text(QT_TRANSLATE_NOOP("enza", "an import or export is still writing; try again when it is done")));
    SecretBytes nextKey = SecretBytes::random(keySize);
    if (auto staged = Staging(state, nextKey, job).run(); !staged) {
        (void)takeStaged(state.layout, state.manifest);
        return staged;
    }
    next.epoch = state.manifest.epoch + 1;
    next.epochUnfinished = true;
    next.generation = state.manifest.generation + 1;
    for (ManifestUser &user : next.users) {
        if (!user.info.disabled)
            user.sealedStoreKey = sealTo(user.info.sealKey, nextKey.bytes());
    }
    const QByteArray bytes = next.serialized(manifestKey(nextKey));
    ENZA_ASSIGN(Manifest written, Manifest::parse(bytes, state.layout.manifest()));

    state.readers->close();
    state.writer.reset(); // merges the log into the file
    const auto inForce = platform::writeFileAtomically(state.layout.manifest(), bytes);
    if (inForce) {
        const std::lock_guard guard(state.keysMutex);
        state.manifest = std::move(written);
        state.storeKey = std::move(nextKey);
        state.info.users = state.manifest.userInfos();
    }
    // Whatever fails from here on is finished by the next unlock; until then nothing can be written.
    const Result<void> settled = inForce ? state.settleEpoch() : inForce;
    auto writer = settled || !inForce ? Database::open(state.layout.store(), databaseKey(state.storeKey), {})
                                      : std::unexpected(settled.error());
    state.readers->reopen(databaseKey(state.storeKey));
    if (!writer)
        return std::unexpected(writer.error());
    state.writer = std::move(*writer);
    ENZA_TRY(inForce);
    const QString generation = QString::number(state.manifest.generation);
    ENZA_TRY(state.commit(act, [&](Database &database) { return setMetaValue(database, "generation", generation); }));
    return {};
}

Result<void> Unlocked::rekey(const JobContext &job)
{
    const std::lock_guard maintenance(m_state->maintenance);
    const std::lock_guard guard(m_state->writing);
    Act act;
    act.verb = QStringLiteral("workspace.rekey");
    return changeStoreKey(*m_state, m_state->manifest, act, job);
}

} // namespace enza::store
