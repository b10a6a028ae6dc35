// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"
#include "base/platform_memory.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace enza::platform {

Result<std::unique_ptr<MemoryFile>> MemoryFile::create(const QByteArray &bytes)
{
    const QString name = QStringLiteral("memory");
    const int descriptor = memfd_create("enza", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0)
        return std::unexpected(fileError(name, QStringLiteral("create")));
    std::unique_ptr<MemoryFile> file(new MemoryFile(descriptor));
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = write(descriptor, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return std::unexpected(fileError(name, QStringLiteral("write")));
        done += written;
    }
    // Whoever reads it finds what was written: nobody can change it any more.
    if (fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) != 0)
        return std::unexpected(fileError(name, QStringLiteral("seal")));
    return file;
}

MemoryFile::~MemoryFile()
{
    close(m_descriptor);
}

QString MemoryFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
}

} // namespace enza::platform
