// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/state.h"
#include "store/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

/// Ways around the cost of Argon2id for tests that open a workspace hundreds of times: the slot is
/// opened once and the user's keys are kept.
namespace enza::store::testing {

/// For QTemporaryDir: in memory where there is such a place, since these tests sync thousands of times.
inline QString scratchPattern()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/enza-XXXXXX");
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool setFileBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

inline void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files))
        QFile::copy(from + u'/' + name, to + u'/' + name);
    for (const QString &name : QDir(from).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyFolder(from + u'/' + name, to + u'/' + name);
}

inline Result<Manifest> readManifest(const QString &folder)
{
    const Layout layout{folder};
    return Manifest::parse(fileBytes(layout.manifest()), layout.manifest());
}

/// The keys of the first user, by their passphrase.
inline Result<UserKeys> keysOf(const QString &folder, const char *phrase = "mori-passphrase")
{
    ENZA_ASSIGN(const Manifest manifest, readManifest(folder));
    return openSlot(manifest.id, manifest.keySlots.first(), passphrase(phrase));
}

inline Result<std::unique_ptr<Unlocked::State>> quickState(const QString &folder, const UserKeys &keys,
                                                           const Clock &clock)
{
    ENZA_ASSIGN(const Manifest manifest, readManifest(folder));
    return openStore(Layout{folder}, manifest, keys.clone(), manifest.users.first().info, clock);
}

inline Result<std::unique_ptr<Unlocked>> quickUnlock(const QString &folder, const UserKeys &keys, const Clock &clock)
{
    ENZA_ASSIGN(auto state, quickState(folder, keys, clock));
    return std::make_unique<Unlocked>(std::move(state));
}

/// What verify() found, in words; empty when all is well.
inline QString problemsOf(const Unlocked &workspace)
{
    const auto problems = workspace.verify({});
    if (!problems)
        return reason(problems.error());
    QStringList out;
    for (const Problem &problem : *problems)
        out.append(problem.kind + QStringLiteral(": ") + problem.reason.translated());
    return out.join(QStringLiteral("; "));
}

inline Result<QString> storeBlob(Unlocked &workspace, const QByteArray &bytes)
{
    ENZA_ASSIGN(auto writer, workspace.newBlob());
    ENZA_TRY(writer->write(bytes.constData(), bytes.size()));
    return writer->finish();
}

inline Result<void> storeCalls(Unlocked &workspace, const QString &id, const QByteArray &bytes)
{
    ENZA_ASSIGN(auto writer, workspace.newCallFile(id));
    ENZA_TRY(writer->put(QStringLiteral("pos"), 0, bytes));
    ENZA_TRY(writer->put(QStringLiteral("gene"), 0, bytes + "gene"));
    return writer->finish();
}

} // namespace enza::store::testing
