// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"
#include "base/platform_unnamed.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace enza::platform {

Result<std::unique_ptr<UnnamedFile>> UnnamedFile::create(const QString &folder)
{
    std::unique_ptr<UnnamedFile> file(new UnnamedFile(folder));
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL))
        return fail(ErrorCode::BadInput,
                    QT_TRANSLATE_NOOP("enza", "on this disk a file cannot be kept hidden until it is whole; choose a folder on "
                                              "the computer's own disk and copy from there"),
                    Where{folder, 0, {}});
    if (descriptor < 0)
        return std::unexpected(fileError(folder, QStringLiteral("create")));
    if (!file->m_file.open(descriptor, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return std::unexpected(fileError(folder, QStringLiteral("create")));
    }
    return file;
}

Result<void> UnnamedFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return std::unexpected(fileError(m_folder, QStringLiteral("write")));
    m_size += quint64(bytes.size());
    return {};
}

Result<void> UnnamedFile::sync()
{
    return syncFile(m_file);
}

Result<void> UnnamedFile::name(const QString &path)
{
    const QByteArray from = "/proc/self/fd/" + QByteArray::number(m_file.handle());
    if (::linkat(AT_FDCWD, from.constData(), AT_FDCWD, QFile::encodeName(path).constData(), AT_SYMLINK_FOLLOW) != 0)
        return std::unexpected(fileError(path, QStringLiteral("create")));
    return {};
}

} // namespace enza::platform
