// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/outgoing_file.h"

#include "base/id.h"
#include "base/platform.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace enza::workflow {
namespace {

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

OutgoingFile::OutgoingFile(const QString &path) : m_path(path), m_beside(path + u'.' + newId().left(8) + QStringLiteral(".part")) {}

OutgoingFile::~OutgoingFile()
{
    m_file.close();
    if (m_named)
        QFile::remove(m_beside);
}

Result<void> OutgoingFile::put(const QByteArray &bytes)
{
    if (m_unnamed)
        return m_unnamed->write(bytes);
    if (m_file.write(bytes) != bytes.size())
        return std::unexpected(platform::fileError(m_path, QStringLiteral("write")));
    return {};
}

Result<std::unique_ptr<OutgoingFile>> OutgoingFile::create(const QString &path, const QString &forbidden)
{
    const QFileInfo target(path);
    const QString folder = QFileInfo(target.absolutePath()).canonicalFilePath();
    if (path.isEmpty() || target.isDir())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "this is not the name of a file"), Where{path, 0, {}});
    if (folder.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the folder of this file does not exist"),
                    Where{path, 0, {}});
    const QString inside = QFileInfo(forbidden).canonicalFilePath();
    if (folder == inside || folder.startsWith(inside + u'/'))
        return fail(ErrorCode::BadInput,
                    QT_TRANSLATE_NOOP("enza", "nothing is written unencrypted into the workspace folder; choose another"),
                    Where{path, 0, {}});
    std::unique_ptr<OutgoingFile> file(new OutgoingFile(QDir(folder).filePath(target.fileName())));
    auto unnamed = platform::UnnamedFile::create(folder);
    if (unnamed) {
        file->m_unnamed = std::move(*unnamed);
        return file;
    }
    if (unnamed.error().code != ErrorCode::BadInput)
        return std::unexpected(unnamed.error());
    file->m_file.setFileName(file->m_beside);
    file->m_named = file->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (!file->m_named || !file->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(platform::fileError(path, QStringLiteral("create")));
    return file;
}

Result<void> OutgoingFile::write(const QByteArray &bytes)
{
    m_digest.add({reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())});
    if (bytes.isEmpty())
        return {};
    const QByteArray ready = std::exchange(m_held, bytes);
    return put(ready);
}

Result<void> OutgoingFile::finish(access::Permit &permit, const QByteArray &expected)
{
    const QByteArray digest = m_digest.finish();
    if (digest != expected)
        return fail(ErrorCode::Damaged, QT_TRANSLATE_NOOP("enza", "the stored bytes are not those that were kept; nothing was written"),
                    Where{m_path, 0, {}});
    ENZA_TRY(permit.release(digest));
    ENZA_TRY(put(m_held));
    if (m_unnamed) {
        ENZA_TRY(m_unnamed->sync());
    } else {
        ENZA_TRY(platform::syncFile(m_file));
    }
    std::error_code problem;
    bool named = false;
    const auto told = permit.leave([&]() -> Result<void> {
        if (m_unnamed) {
            ENZA_TRY(m_unnamed->name(m_beside));
            m_named = true;
        }
        std::filesystem::rename(native(m_beside), native(m_path), problem);
        if (problem)
            return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "the file could not be given its name: %1"),
                                                  {QString::fromStdString(problem.message())}),
                        Where{m_path, 0, {}});
        named = true;
        m_named = false;
        m_file.close();
        return platform::syncFolder(QFileInfo(m_path).absolutePath());
    });
    if (!told && named) // an error leaves no file behind; the row says that it was free to leave
        std::filesystem::remove(native(m_path), problem);
    return told;
}

} // namespace enza::workflow
