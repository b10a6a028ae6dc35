// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files.h"

#include "store/erasures.h"

#include <QDir>
#include <QFileInfo>

namespace enza::store {

QStringList idsIn(const QString &folder, const QString &ending)
{
    QStringList ids;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        const QString id = name.chopped(std::min(ending.size(), name.size()));
        if (name.endsWith(ending) && Layout::isId(id))
            ids.append(id);
    }
    return ids;
}

void sweepUnfinished(const Layout &layout)
{
    for (const QString &folder : {layout.folder, layout.calls(), layout.blobs()}) {
        // A SQLite file may have its own companions, and workspace.json a copy that was not renamed yet.
        const QStringList patterns{u'*' + unfinishedSuffix, u'*' + unfinishedSuffix + QStringLiteral("-*"),
                                   QStringLiteral("workspace.json.new")};
        for (const QString &name : QDir(folder).entryList(patterns, QDir::Files))
            QFile::remove(folder + u'/' + name);
    }
}

Result<void> putInPlace(const QString &partial, const QString &target)
{
    QFile file(partial);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(platform::fileError(target, QStringLiteral("open")));
    ENZA_TRY(platform::syncFile(file));
    file.close();
    ENZA_TRY(platform::replaceFile(partial, target));
    return platform::syncFolder(QFileInfo(target).absolutePath());
}

Result<void> Unlocked::sweepOrphans(const QStringList &namedBlobs, const QStringList &namedCallFiles)
{
    const std::lock_guard maintenance(m_state->maintenance);
    const Layout &layout = m_state->layout;
    // A version that is not in force may name one: an older one, or the other side of a conflict.
    ENZA_ASSIGN(const ReadPool::Lease database, m_state->readers->lease());
    ENZA_ASSIGN(const auto named, store::namedBlobs(*database));
    for (const QString &id : idsIn(layout.blobs(), blobEnding)) {
        if (!namedBlobs.contains(id) && !named.contains(id))
            QFile::remove(layout.blob(id));
    }
    for (const QString &id : idsIn(layout.calls(), callEnding)) {
        if (!namedCallFiles.contains(id))
            QFile::remove(layout.callFile(id));
    }
    return {};
}

} // namespace enza::store
