// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_file.h"

#include "base/digest.h"
#include "base/json.h"
#include "base/platform.h"
#include "store/files.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>
#include <QtEndian>


namespace enza::store {
namespace {

constexpr char mark[] = "ENZABAK\x01";
constexpr qint64 markSize = 8;
constexpr qint64 digestSize = 32;
constexpr qint64 tailSize = 8 + digestSize; ///< length of the table, digest of all before
constexpr qint64 maxTableSize = 256 << 20;
constexpr qint64 portion = 1 << 20;

std::span<const unsigned char> asBytes(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())};
}

std::unexpected<Error> damaged(const QString &file)
{
    return fail(ErrorCode::Damaged,
                Text(QT_TRANSLATE_NOOP("enza", "the backup is incomplete or was changed; use another one")),
                Where{file, 0, {}});
}

Result<void> goOn(const JobContext &job)
{
    if (job.stop.stop_requested())
        return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "stopped")));
    return {};
}

class BackupWriter
{
public:
    BackupWriter(const QString &path, const JobContext &job) : m_file(path), m_job(job) {}
    Result<void> begin(quint64 total)
    {
        m_total = total;
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return std::unexpected(platform::fileError(m_file.fileName(), QStringLiteral("open")));
        return put(QByteArray(mark, markSize));
    }
    Result<void> part(const QString &name, QIODevice &source)
    {
        Sha256 digest;
        qint64 length = 0;
        for (;;) {
            const QByteArray bytes = source.read(portion);
            if (bytes.isEmpty())
                break;
            digest.add(asBytes(bytes));
            length += bytes.size();
            ENZA_TRY(put(bytes));
            ENZA_TRY(goOn(m_job));
            m_job.report({m_done, m_total, quint64(m_table.size())});
        }
        if (length != source.size())
            return std::unexpected(platform::fileError(name, QStringLiteral("read")));
        m_table.append(QJsonObject{{QStringLiteral("name"), name},
                                   {QStringLiteral("length"), length},
                                   {QStringLiteral("sha256"), QLatin1String(digest.finish().toBase64())}});
        return {};
    }
    Result<void> end()
    {
        const QByteArray table = canonicalJson(QJsonObject{{QStringLiteral("parts"), m_table}});
        QByteArray length(8, '\0');
        qToLittleEndian(quint64(table.size()), length.data());
        ENZA_TRY(put(table));
        ENZA_TRY(put(length));
        const QByteArray digest = m_digest.finish();
        if (m_file.write(digest) != digest.size() || !m_file.flush())
            return std::unexpected(platform::fileError(m_file.fileName(), QStringLiteral("write")));
        m_file.close();
        return {};
    }

private:
    Result<void> put(const QByteArray &bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            return std::unexpected(platform::fileError(m_file.fileName(), QStringLiteral("write")));
        m_digest.add(asBytes(bytes));
        m_done += quint64(bytes.size());
        return {};
    }

    QFile m_file;
    const JobContext &m_job;
    Sha256 m_digest;
    QJsonArray m_table;
    quint64 m_done = 0;
    quint64 m_total = 0;
};

bool isPartName(const QString &name)
{
    if (name == QLatin1String("workspace.json") || name == QLatin1String("store.db"))
        return true;
    for (const auto &[folder, ending] : {std::pair{QLatin1String("calls/"), callEnding}, std::pair{QLatin1String("blobs/"), blobEnding}}) {
        if (name.startsWith(folder) && name.endsWith(ending))
            return Layout::isId(name.mid(folder.size(), name.size() - folder.size() - ending.size()));
    }
    return false;
}

Result<void> checkWhole(QFile &file, const JobContext &job)
{
    const qint64 covered = file.size() - digestSize;
    if (covered < markSize + 8)
        return damaged(file.fileName());
    Sha256 digest;
    for (qint64 at = 0; at < covered;) {
        const QByteArray bytes = file.read(std::min(portion, covered - at));
        if (bytes.isEmpty())
            return damaged(file.fileName());
        if (at == 0 && !bytes.startsWith(QByteArray(mark, markSize - 1)))
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "this is not a backup of Enza")),
                        Where{file.fileName(), 0, {}});
        digest.add(asBytes(bytes));
        at += bytes.size();
        ENZA_TRY(goOn(job));
        job.report({quint64(at), quint64(covered) * 2, 0});
    }
    if (digest.finish() != file.read(digestSize))
        return damaged(file.fileName());
    file.seek(markSize - 1);
    if (file.read(1) != QByteArray(mark + markSize - 1, 1))
        return fail(ErrorCode::NewerFormat,
                    Text(QT_TRANSLATE_NOOP("enza", "the backup was written by a newer Enza; update Enza to use it")),
                    Where{file.fileName(), 0, {}});
    return {};
}

Result<QJsonArray> readTable(QFile &file)
{
    file.seek(file.size() - tailSize);
    const QByteArray lengthBytes = file.read(8);
    const quint64 length = qFromLittleEndian<quint64>(lengthBytes.constData());
    if (length > quint64(maxTableSize) || qint64(length) > file.size() - tailSize - markSize)
        return damaged(file.fileName());
    file.seek(file.size() - tailSize - qint64(length));
    ENZA_ASSIGN(const QJsonObject table, parseJsonObject(file.read(qint64(length)), file.fileName()));
    return table.value(QLatin1String("parts")).toArray();
}

Result<void> unpackPart(QFile &source, const QJsonObject &row, const QString &folder, const JobContext &job,
                        quint64 &done)
{
    const QString name = row.value(QLatin1String("name")).toString();
    if (!isPartName(name))
        return damaged(source.fileName());
    QFile target(folder + u'/' + name);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(platform::fileError(target.fileName(), QStringLiteral("open")));
    Sha256 digest;
    for (qint64 left = row.value(QLatin1String("length")).toInteger(); left > 0;) {
        const QByteArray bytes = source.read(std::min(portion, left));
        if (bytes.isEmpty())
            return damaged(source.fileName());
        if (target.write(bytes) != bytes.size())
            return std::unexpected(platform::fileError(target.fileName(), QStringLiteral("write")));
        digest.add(asBytes(bytes));
        left -= bytes.size();
        done += quint64(bytes.size());
        ENZA_TRY(goOn(job));
        job.report({quint64(source.size()) + done, quint64(source.size()) * 2, 0});
    }
    if (QLatin1String(digest.finish().toBase64()) != row.value(QLatin1String("sha256")).toString())
        return damaged(source.fileName());
    return platform::syncFile(target);
}

} // namespace

Result<void> writeBackup(const QString &file, const QList<BackupPart> &parts, const QByteArray &manifest,
                         const JobContext &job)
{
    quint64 total = quint64(manifest.size());
    for (const BackupPart &part : parts)
        total += quint64(QFileInfo(part.path).size());
    const QString partial = file + unfinishedSuffix;
    const auto write = [&]() -> Result<void> {
        BackupWriter writer(partial, job);
        ENZA_TRY(writer.begin(total));
        for (const BackupPart &part : parts) {
            QFile source(part.path);
            if (!source.open(QIODevice::ReadOnly))
                return std::unexpected(platform::fileError(part.path, QStringLiteral("open")));
            ENZA_TRY(writer.part(part.name, source));
        }
        QBuffer bytes;
        bytes.setData(manifest);
        bytes.open(QIODevice::ReadOnly);
        ENZA_TRY(writer.part(QStringLiteral("workspace.json"), bytes));
        ENZA_TRY(writer.end());
        return putInPlace(partial, file);
    };
    const Result<void> written = write();
    if (!written)
        QFile::remove(partial);
    return written;
}

Result<void> readBackup(const QString &file, const QString &folder, const JobContext &job)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(file, QStringLiteral("open")));
    ENZA_TRY(checkWhole(source, job));
    ENZA_ASSIGN(const QJsonArray table, readTable(source));
    source.seek(markSize);
    quint64 done = 0;
    for (const QJsonValue &row : table)
        ENZA_TRY(unpackPart(source, row.toObject(), folder, job, done));
    const Layout layout{folder};
    if (!QFileInfo::exists(layout.manifest()) || !QFileInfo::exists(layout.store()))
        return damaged(file);
    return {};
}

} // namespace enza::store
