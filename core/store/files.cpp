// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files.h"

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

namespace {

Result<bool> isBlobNamed(const Unlocked::State &state, const QString &id)
{
    ENZA_ASSIGN(const ReadPool::Lease database, state.readers->lease());
    ENZA_ASSIGN(Query row, database->query("SELECT 1 FROM version WHERE body IS NOT NULL AND body LIKE ? LIMIT 1"));
    row.bind(1, QStringLiteral("%\"blob\":\"") + id + QStringLiteral("\"%"));
    return row.next();
}

} // namespace

Result<void> Unlocked::sweepOrphans(const QStringList &namedBlobs, const QStringList &namedCallFiles)
{
    const std::lock_guard maintenance(m_state->maintenance);
    const Layout &layout = m_state->layout;
    for (const QString &id : idsIn(layout.blobs(), blobEnding)) {
        if (namedBlobs.contains(id))
            continue;
        // A version that is not in force may name it: an older one, or the other side of a conflict.
        ENZA_ASSIGN(const bool named, isBlobNamed(*m_state, id));
        if (!named)
            QFile::remove(layout.blob(id));
    }
    for (const QString &id : idsIn(layout.calls(), callEnding)) {
        if (!namedCallFiles.contains(id))
            QFile::remove(layout.callFile(id));
    }
    return {};
}

} // namespace enza::store
