// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "base/digest.h"
#include "base/error.h"
#include "base/platform_unnamed.h"

#include <QFile>

#include <memory>

/// Private to workflow/.
namespace enza::workflow {

/// A file that leaves by a permit. Bytes go into a file without a name (on a disk that has no such files, into one
/// beside the target); the last of them only after the permit was rechecked with the digest of the whole; then it takes
/// the target's name. Anything less leaves nothing behind.
class OutgoingFile
{
public:
    /// `forbidden` is a folder (the workspace) into which nothing is written in the clear.
    static Result<std::unique_ptr<OutgoingFile>> create(const QString &path, const QString &forbidden);
    ~OutgoingFile();
    Result<void> write(const QByteArray &bytes);
    /// Damaged when `expected` (the SHA-256 it must have) is not what was written.
    Result<void> finish(access::Permit &permit, const QByteArray &expected);

private:
    explicit OutgoingFile(const QString &path);
    Result<void> put(const QByteArray &bytes);
    QString m_path, m_beside;
    std::unique_ptr<platform::UnnamedFile> m_unnamed; ///< null where the disk has none
    QFile m_file; ///< then this one, beside the target
    bool m_named = false; ///< there is something beside the target
    Sha256 m_digest;
    QByteArray m_held; ///< not written before the permit was rechecked
};

} // namespace enza::workflow
