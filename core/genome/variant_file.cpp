// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/variant_file.h"

#include "base/platform.h"
#include "genome/text_file.h"

#include <QFile>
#include <QFileInfo>

namespace enza::genome {
namespace {

/// Says of which file a fault speaks.
template <typename T> Result<T> named(Result<T> result, const QString &name)
{
    if (!result && result.error().where.file.isEmpty()) {
        Error error = std::move(result).error();
        error.where.file = name;
        return std::unexpected(std::move(error));
    }
    return result;
}

std::unexpected<Error> notVariants(const char *what, const QString &name)
{
    return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a VCF or BCF file: it is %2"), {name, QLatin1String(what)}),
                {name, 0, {}});
}

/// A gzip member with the extra field "BC" that bgzip writes (SAM specification, 4.1).
bool isBgzf(const QByteArray &start)
{
    return start.size() >= 18 && (start[3] & 4) != 0 && start[12] == 'B' && start[13] == 'C';
}

Result<std::string> firstBytes(const QString &path, bool blocked, const QString &name)
{
    ENZA_ASSIGN(const std::unique_ptr<Inflow> inflow, named(blocked ? openBgzf(path) : openGzip(path), name));
    std::string inside;
    ENZA_TRY(named(inflow->append(inside), name));
    return inside;
}

} // namespace

Result<std::unique_ptr<VariantFile>> VariantFile::open(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is a folder"), {path}), {name, 0, {}});
    // Reading starts more than once, and opening a pipe that nobody writes to would wait for ever.
    if (info.exists() && !info.isFile())
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is a pipe or a device, not a file; write the variants to a file first"), {path}),
                    {name, 0, {}});
    QFile file(info.absoluteFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    const QByteArray start = file.read(18);
    const auto bytes = quint64(file.size());
    file.close();
    if (start.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file is empty")), {name, 0, {}});
    if (start.startsWith("crypt4gh"))
        return notVariants("Crypt4GH", name);
    if (start.startsWith("CRAM"))
        return notVariants("CRAM", name);
    if (start.startsWith("PK\x03\x04"))
        return notVariants("ZIP", name);
    if (start.startsWith("%PDF"))
        return notVariants("PDF", name);
    const QString full = info.absoluteFilePath();
    if (start.startsWith("BCF\x02"))
        return openBcf(full, bytes, name);
    std::unique_ptr<Inflow> inflow;
    if (!start.startsWith("\x1f\x8b")) {
        ENZA_ASSIGN(inflow, openPlain(full));
    } else {
        const bool blocked = isBgzf(start);
        ENZA_ASSIGN(const std::string inside, firstBytes(full, blocked, name));
        if (inside.starts_with("BAM\1"))
            return notVariants("BAM", name);
        if (inside.starts_with("BCF\2") && blocked)
            return openBcf(full, bytes, name);
        if (inside.starts_with("BCF")) {
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The BCF file is of version 1 or compressed with gzip instead of "
                                                                            "bgzip; convert it with \"bcftools view -Ob\"")),
                        {name, 0, {}});
        }
        ENZA_ASSIGN(inflow, named(blocked ? openBgzf(full) : openGzip(full), name));
    }
    return openText(std::move(inflow), bytes, name);
}

} // namespace enza::genome
