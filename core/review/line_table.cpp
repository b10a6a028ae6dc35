// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/line_table.h"

#include "review/bytes.h"
#include "review/column_builder.h"
#include "review/compression.h"

namespace enza::review {
namespace {
/// Records usually follow each other with nothing but a newline between: only what differs is kept.
LineTable::Line expected(const LineTable::Line &before, bool first)
{
    return first ? LineTable::Line{0, 0, 0, 0}
                 : LineTable::Line{before.offset + before.length + 1, before.length, before.record + 1, 0};
}
} // namespace

Result<QByteArray> LineTable::encode() const
{
    // How the row relates to the one before: next record, or another allele of the same one.
    IntegerBuilder record, offset, length, allele;
    Line before;
    for (quint32 row = 0; row < m_lines.size(); ++row) {
        const Line &line = m_lines[row];
        const bool same = row > 0 && line.record == before.record;
        const Line guess = same ? before : expected(before, row == 0);
        record.set(row, qint64(line.record) - qint64(guess.record));
        offset.set(row, qint64(line.offset - guess.offset));
        length.set(row, line.length);
        allele.set(row, same ? qint64(line.allele) : -1 - qint64(line.allele));
        before = line;
    }
    QByteArray out;
    ByteWriter writer(out);
    for (IntegerBuilder *column : {&record, &offset, &length, &allele}) {
        ENZA_ASSIGN(const QByteArray bytes, encodeBlock(column->take(quint32(m_lines.size()))));
        writer.text(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    }
    return out;
}

Result<LineTable> LineTable::decode(const QByteArray &bytes, quint32 rows)
{
    ByteReader reader(bytes);
    Block columns[4];
    for (Block &column : columns) {
        const std::string_view part = reader.text();
        ENZA_ASSIGN(column, decodeBlock(QByteArray::fromRawData(part.data(), qsizetype(part.size())), rows));
    }
    if (!reader.ok() || !reader.atEnd())
        return damagedBlock(QStringLiteral("lines"));
    LineTable table;
    table.m_lines.reserve(rows);
    Line before;
    for (quint32 row = 0; row < rows; ++row) {
        const auto record = columns[0].integer(row), offset = columns[1].integer(row),
                   length = columns[2].integer(row), allele = columns[3].integer(row);
        if (!record || !offset || !length || !allele || *length < 0 || *length > 0xffffffff)
            return damagedBlock(QStringLiteral("lines"));
        const bool same = *allele >= 0;
        const Line guess = same ? before : expected(before, row == 0);
        Line line;
        line.record = quint32(quint64(guess.record) + quint64(*record));
        line.offset = guess.offset + quint64(*offset);
        line.length = quint32(*length);
        line.allele = quint16(same ? *allele : -1 - *allele);
        table.m_lines.push_back(line);
        before = line;
    }
    return table;
}

} // namespace enza::review
