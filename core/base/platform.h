// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>

/// Everything that differs between operating systems stands behind these few functions; no other
/// room calls POSIX or Win32.
namespace enza::platform {

/// No core dump is ever written by this process, and no other process of the user may trace it.
void forbidCoreDumps();

/// True where the folder lies on NFS, SMB or another network file system, on which locks and fsync do
/// not hold.
bool isNetworkFileSystem(const QString &folder);

/// Ways by which what is in memory may come to lie on this computer's disk in the clear.
struct MemoryRisk {
    QStringList swap;         ///< devices and files in use that are not known to be encrypted
    bool hibernation = false; ///< the computer may write its whole memory there when it is put to sleep
    bool any() const { return hibernation || !swap.isEmpty(); }
};
/// Below `root` ("" is this computer's own) in /proc and /sys. A device is encrypted when it, or all that it is made of,
/// is a dm-crypt mapping; zram without a backing device never leaves memory. What cannot be told counts as a risk.
MemoryRisk memoryRisk(const QString &root = {});
/// True where swap is in use that is not known to be encrypted.
bool hasUnencryptedSwap();

/// What libraries have to say goes to standard error as category and place only: messages may quote content. Ends the
/// process as Qt does when the message is fatal.
void installQuietLog(const char *program);

/// Flushes a file, and a folder's entries, to the disk.
Result<void> syncFile(QFile &file);
Result<void> syncFolder(const QString &folder);

/// Writes beside the target, syncs, and renames over it, so a reader sees the old or the new bytes.
Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes);

/// Renames over whatever bears the new name, on the same disk; the folder is not synced.
Result<void> replaceFile(const QString &from, const QString &to);

/// Overwrites a file with zeros, synced, and removes it; nothing happens where there is none. On disks that write
/// elsewhere than they are told (flash, snapshots) the old bytes may remain until they are used again.
Result<void> destroyFile(const QString &path);

/// Creates the folder so that only this user may enter it.
Result<void> makePrivateFolder(const QString &path);

/// Turns the system's reason for a failed file operation into DiskFull, ReadOnly, Missing or Internal.
Error fileError(const QString &path, const QString &action);

/// Who holds a lock file.
struct Holder {
    QString host;
    qint64 process = 0;
    QString program;
};

/// An advisory lock that ends with the process, however it ends.
class FileLock
{
public:
    /// Busy when another process holds it; `holder` then says who, as far as it is known.
    static Result<std::unique_ptr<FileLock>> acquire(const QString &path, Holder *holder = nullptr);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

/// Libraries (PKCS#11) of card readers that are installed here; the one that knows all others comes first.
QStringList cardModules();

/// Marks the calling thread as background work.
void lowerThreadPriority();

} // namespace enza::platform
