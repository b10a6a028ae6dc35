// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QFile>

#include <memory>

/// Files that have no name until they are whole: when the process ends before that, however it ends, the system
/// frees them and nobody can read a part of them.
namespace enza::platform {

class UnnamedFile
{
public:
    /// On the disk of this folder, for this user only. BadInput where the disk's file system has no such files
    /// (memory sticks formatted for cameras, some network folders).
    static Result<std::unique_ptr<UnnamedFile>> create(const QString &folder);
    Result<void> write(const QByteArray &bytes);
    quint64 size() const { return m_size; }
    /// Flushes to the disk; to be called before the name is given.
    Result<void> sync();
    /// Gives it its name; nothing else may bear it.
    Result<void> name(const QString &path);

private:
    explicit UnnamedFile(QString folder) : m_folder(std::move(folder)) {}
    QString m_folder;
    QFile m_file;
    quint64 m_size = 0;
};

} // namespace enza::platform
