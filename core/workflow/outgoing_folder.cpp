// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/outgoing_folder.h"

#include "base/id.h"
#include "base/platform.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace enza::workflow {
namespace {

std::unexpected<Error> refused(const QString &path, const char *why)
{
    return fail(ErrorCode::BadInput, Text(why), Where{path, 0, {}});
}

} // namespace

Result<std::unique_ptr<OutgoingFolder>> OutgoingFolder::create(const QString &path, const QString &forbidden)
{
    const QFileInfo target(path);
    const QFileInfo parent(target.absolutePath());
    if (path.isEmpty() || target.fileName().isEmpty() || (target.exists() && !target.isDir()) || target.isSymLink())
        return refused(path, QT_TRANSLATE_NOOP("enza", "this is not the name of a folder"));
    if (!parent.isDir())
        return refused(path, QT_TRANSLATE_NOOP("enza", "the folder that it should lie in does not exist"));
    if (target.exists() && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return refused(path, QT_TRANSLATE_NOOP("enza", "this folder holds something already; choose a new or an empty one"));
    const QString inside = QFileInfo(forbidden).canonicalFilePath(), folder = parent.canonicalFilePath();
    const QString whole = QDir(folder).filePath(target.fileName());
    if (whole == inside || whole.startsWith(inside + u'/'))
        return refused(path, QT_TRANSLATE_NOOP("enza", "nothing is written unencrypted into the workspace folder; choose another"));
    std::unique_ptr<OutgoingFolder> out(new OutgoingFolder(whole));
    ENZA_TRY(platform::UnnamedFile::create(folder)); // says at once when the disk cannot
    return out;
}

OutgoingFolder::~OutgoingFolder()
{
    if (!m_staging.isEmpty())
        QDir(m_staging).removeRecursively();
}

void OutgoingFolder::close()
{
    if (!m_digest)
        return;
    m_pieces.back().entry.sha256 = m_digest->finish();
    m_pieces.back().entry.bytes = m_pieces.back().file->size();
    m_digest.reset();
}

Result<void> OutgoingFolder::begin(const QString &name)
{
    close();
    ENZA_ASSIGN(auto file, platform::UnnamedFile::create(QFileInfo(m_path).absolutePath()));
    m_pieces.push_back({{name, 0, {}}, std::move(file)});
    m_digest = std::make_unique<Sha256>();
    return {};
}

Result<void> OutgoingFolder::write(const QByteArray &bytes)
{
    m_digest->add({reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())});
    return m_pieces.back().file->write(bytes);
}

Result<void> OutgoingFolder::add(const QString &name, const QByteArray &bytes)
{
    ENZA_TRY(begin(name));
    return write(bytes);
}

QList<OutgoingFolder::Entry> OutgoingFolder::entries()
{
    close();
    QList<Entry> out;
    for (const Piece &piece : m_pieces)
        out.append(piece.entry);
    return out;
}

Result<void> OutgoingFolder::settle()
{
    close();
    for (const Piece &piece : m_pieces)
        ENZA_TRY(piece.file->sync());
    return {};
}

void OutgoingFolder::vanish()
{
    if (m_appeared)
        QDir(m_path).removeRecursively();
    m_appeared = false;
}

Result<void> OutgoingFolder::appear()
{
    const QFileInfo target(m_path);
    const QString staging = QDir(target.absolutePath()).filePath(u'.' + target.fileName() + u'.' + newId().left(8) + QStringLiteral(".part"));
    ENZA_TRY(platform::makePrivateFolder(staging));
    m_staging = staging;
    QStringList folders{staging};
    for (const Piece &piece : m_pieces) {
        const QString path = QDir(staging).filePath(piece.entry.name);
        const QString folder = QFileInfo(path).absolutePath();
        if (!folders.contains(folder)) {
            ENZA_TRY(platform::makePrivateFolder(folder));
            folders.append(folder);
        }
        ENZA_TRY(piece.file->name(path));
    }
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
        ENZA_TRY(platform::syncFolder(*folder));
    std::error_code problem;
    std::filesystem::rename(std::filesystem::path(staging.toStdU16String()), std::filesystem::path(m_path.toStdU16String()), problem);
    if (problem)
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "the folder could not be given its name: %1"),
                                              {QString::fromStdString(problem.message())}), Where{m_path, 0, {}});
    m_staging.clear();
    m_appeared = true;
    return platform::syncFolder(target.absolutePath());
}

} // namespace enza::workflow
