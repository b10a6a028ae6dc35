// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/variant_file.h"

#include "base/platform.h"
#include "genome/text_file.h"

#include <QFile>
#include <QFileInfo>

namespace enza::genome {
namespace {

std::unexpected<Error> notVariants(const char *what, const QString &name)
{
    return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a VCF or BCF file: it is %2"), {name, QLatin1String(what)}),
                {name, 0, {}});
}

} // namespace

Result<std::unique_ptr<VariantFile>> VariantFile::open(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is a folder"), {path}), {name, 0, {}});
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
    std::unique_ptr<Inflow> inflow;
    ENZA_ASSIGN(inflow, openPlain(info.absoluteFilePath()));
    return openText(std::move(inflow), bytes, name);
}

} // namespace enza::genome
