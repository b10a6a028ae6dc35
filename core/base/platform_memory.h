// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace enza::platform {

/// Bytes that code which opens files by name can read, and that never lie on a disk: an anonymous file in
/// memory with a name of its own for as long as this object lives.
class MemoryFile
{
public:
    /// DiskFull when memory is short, Internal where the system has no such files.
    static Result<std::unique_ptr<MemoryFile>> create(const QByteArray &bytes);
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    /// Can be opened by this process only.
    QString path() const;

private:
    explicit MemoryFile(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace enza::platform
