// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/row_set.h"

#include "review/bytes.h"
#include "review/compression.h"

namespace enza::review {
namespace {
constexpr quint8 rowSetFormat = 1;
constexpr quint64 rowSetLimit = quint64(1) << 33;
} // namespace

QByteArray encodeRows(const std::vector<quint32> &rows)
{
    // Distances to the row before: a selection of neighbours becomes a run of ones.
    QByteArray raw;
    raw.reserve(qsizetype(rows.size()) + 16);
    ByteWriter gaps(raw);
    gaps.varint(rows.size());
    quint64 next = 0;
    for (const quint32 row : rows) {
        gaps.varint(row - next);
        next = quint64(row) + 1;
    }
    QByteArray out;
    out.append(char(rowSetFormat));
    if (!appendCompressed(out, std::string_view(raw.constData(), std::size_t(raw.size()))))
        return {};
    return out;
}

Result<std::vector<quint32>> decodeRows(const QByteArray &bytes)
{
    ByteReader outer(bytes);
    if (outer.u8() != rowSetFormat)
        return damagedBlock(QStringLiteral("row set"));
    const auto raw = decompressed(outer.rest(), rowSetLimit);
    if (!raw)
        return std::unexpected(raw.error());
    ByteReader reader{std::string_view(*raw)};
    const std::size_t count = reader.count();
    std::vector<quint32> rows;
    rows.reserve(count);
    quint64 next = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const quint64 gap = reader.varint();
        if (gap > 0xffffffffu || next + gap > 0xffffffffu)
            return damagedBlock(QStringLiteral("row set"));
        rows.push_back(quint32(next + gap));
        next += gap + 1;
    }
    if (!reader.ok() || !reader.atEnd())
        return damagedBlock(QStringLiteral("row set"));
    return rows;
}

} // namespace enza::review
