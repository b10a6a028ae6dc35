// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/job.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// A backup is one file: a mark, the parts one after the other, a table of them (name, length, SHA-256),
/// the table's length, and the SHA-256 of everything before it. Parts are stored as they lie in the
/// workspace, that is encrypted; a file that was cut off or changed is refused as a whole.
namespace enza::store {

struct BackupPart {
    QString name; ///< inside the workspace, with '/'
    QString path; ///< where its bytes are now
};

/// Written beside the target, synced and renamed. `manifest` becomes workspace.json.
Result<void> writeBackup(const QString &file, const QList<BackupPart> &parts, const QByteArray &manifest,
                         const JobContext &job);

/// Unpacks into an existing folder with calls/ and blobs/. Missing, Damaged, NewerFormat, DiskFull.
Result<void> readBackup(const QString &file, const QString &folder, const JobContext &job);

} // namespace enza::store
