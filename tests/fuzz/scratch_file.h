// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QString>

#include <unistd.h>

/// The bytes as a file in memory, for readers that want a path.
namespace enza::fuzz {

inline QString scratchFile(const unsigned char *data, std::size_t size, const char *name)
{
    static const QString path = QStringLiteral("/dev/shm/enza-fuzz-%1-%2").arg(QLatin1String(name)).arg(qulonglong(::getpid()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        abort();
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    return path;
}

} // namespace enza::fuzz
