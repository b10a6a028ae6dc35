// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace enza::platform {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0); // a core_pattern pipe ignores the limit
}

bool isNetworkFileSystem(const QString &folder)
{
    QString existing = QDir(folder).absolutePath();
    while (!QFileInfo::exists(existing) && existing != QLatin1String("/"))
        existing = QFileInfo(existing).absolutePath();
    const QByteArray type = QStorageInfo(existing).fileSystemType();
    for (const char *network : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "glusterfs", "9p", "fuse.sshfs"}) {
        if (type == network)
            return true;
    }
    return false;
}

Error fileError(const QString &path, const QString &action)
{
    const int reason = errno;
    const auto make = [&](ErrorCode code, const char *text) {
        return Error{code, Text(text, {action, QString::fromLocal8Bit(std::strerror(reason))}), Where{path, 0, {}}, std::nullopt};
    };
    switch (reason) {
    case ENOSPC:
    case EDQUOT: return make(ErrorCode::DiskFull, QT_TRANSLATE_NOOP("enza", "the disk is full (%1)"));
    case EROFS:
    case EACCES:
    case EPERM: return make(ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("enza", "no permission (%1)"));
    case ENOENT:
    case ENOTDIR: return make(ErrorCode::Missing, QT_TRANSLATE_NOOP("enza", "it does not exist (%1)"));
    default: return make(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "it failed (%1): %2"));
    }
}

Result<void> syncFile(QFile &file)
{
    if (!file.flush() || fsync(file.handle()) != 0)
        return std::unexpected(fileError(file.fileName(), QStringLiteral("fsync")));
    return {};
}

Result<void> syncFolder(const QString &folder)
{
    const int descriptor = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return std::unexpected(fileError(folder, QStringLiteral("open")));
    const int outcome = fsync(descriptor);
    close(descriptor);
    if (outcome != 0)
        return std::unexpected(fileError(folder, QStringLiteral("fsync")));
    return {};
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    const QString beside = path + QStringLiteral(".new");
    QFile file(beside);
    errno = 0;
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size();
    if (!written) {
        Error error = fileError(path, QStringLiteral("write"));
        file.remove();
        return std::unexpected(error);
    }
    if (auto synced = syncFile(file); !synced) {
        file.remove();
        return synced;
    }
    file.close();
    if (auto replaced = replaceFile(beside, path); !replaced) {
        file.remove();
        return replaced;
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return std::unexpected(fileError(to, QStringLiteral("rename")));
    return {};
}

Result<void> destroyFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return std::unexpected(fileError(path, QStringLiteral("open")));
    const QByteArray zeros(1 << 20, '\0');
    for (qint64 left = file.size(); left > 0;) {
        const qint64 written = file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
        if (written <= 0)
            return std::unexpected(fileError(path, QStringLiteral("write")));
        left -= written;
    }
    ENZA_TRY(syncFile(file));
    file.close();
    errno = 0;
    if (!file.remove())
        return std::unexpected(fileError(path, QStringLiteral("remove")));
    return {};
}

Result<void> makePrivateFolder(const QString &path)
{
    errno = 0;
    if (!QDir().mkpath(path) || chmod(QFile::encodeName(path).constData(), 0700) != 0)
        return std::unexpected(fileError(path, QStringLiteral("mkdir")));
    return {};
}

Result<std::unique_ptr<FileLock>> FileLock::acquire(const QString &path, Holder *holder)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return std::unexpected(fileError(path, QStringLiteral("open")));
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        char buffer[512] = {};
        const ssize_t length = pread(descriptor, buffer, sizeof buffer - 1, 0);
        const QJsonObject said = QJsonDocument::fromJson(QByteArray(buffer, qMax<ssize_t>(length, 0))).object();
        Holder who{said[QLatin1String("host")].toString(), said[QLatin1String("process")].toInteger(),
                   said[QLatin1String("program")].toString()};
        close(descriptor);
        if (holder)
            *holder = who;
        if (who.process == 0) // it has the lock but has not said yet who it is
            return fail(ErrorCode::Busy, Text(QT_TRANSLATE_NOOP("enza", "it is in use by another program")),
                        Where{path, 0, {}});
        return fail(ErrorCode::Busy,
                    Text(QT_TRANSLATE_NOOP("enza", "it is in use by %1 (process %2 on %3)"),
                         {who.program, QString::number(who.process), who.host}),
                    Where{path, 0, {}});
    }
    const QByteArray note =
        QJsonDocument(QJsonObject{{QStringLiteral("host"), QSysInfo::machineHostName()},
                                  {QStringLiteral("process"), QCoreApplication::applicationPid()},
                                  {QStringLiteral("program"), QCoreApplication::applicationName()}})
            .toJson(QJsonDocument::Compact);
    // The note is a courtesy to whoever finds the file locked; the lock holds without it.
    if (ftruncate(descriptor, 0) == 0)
        (void)!pwrite(descriptor, note.constData(), size_t(note.size()), 0);
    return std::unique_ptr<FileLock>(new FileLock(descriptor));
}

FileLock::~FileLock()
{
    close(m_descriptor);
}

void lowerThreadPriority()
{
    setpriority(PRIO_PROCESS, id_t(syscall(SYS_gettid)), 10);
}

QStringList cardModules()
{
    QStringList found;
    for (const char *name : {"p11-kit-proxy.so", "opensc-pkcs11.so", "softhsm/libsofthsm2.so"}) {
        for (const char *root : {"/usr/lib", "/usr/lib64", "/usr/local/lib"}) {
            QStringList folders{QLatin1String(root)};
            const QStringList inside = QDir(QLatin1String(root)).entryList({QStringLiteral("*-linux-gnu")}, QDir::Dirs);
            for (const QString &folder : inside)
                folders.append(QLatin1String(root) + u'/' + folder);
            for (const QString &folder : std::as_const(folders)) {
                const QString path = folder + u'/' + QLatin1String(name);
                if (QFile::exists(path))
                    found.append(path);
            }
        }
    }
    return found;
}

} // namespace enza::platform
