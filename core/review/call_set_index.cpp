// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/call_set_index.h"

#include "review/block.h"
#include "review/bytes.h"
#include "review/compression.h"
#include "review/stored_columns.h"

#include <QHash>

namespace enza::review {
namespace {
constexpr std::string_view magic = "ENZAIDX";
constexpr quint8 format = 1;
constexpr quint64 sizeLimit = quint64(1) << 30;

void putTexts(ByteWriter &writer, const QStringList &texts)
{
    writer.varint(quint64(texts.size()));
    for (const QString &text : texts) {
        const QByteArray bytes = text.toUtf8();
        writer.text(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    }
}

QStringList getTexts(ByteReader &reader)
{
    QStringList out;
    const std::size_t count = reader.count();
    for (std::size_t i = 0; i < count && reader.ok(); ++i) {
        const std::string_view text = reader.text();
        out << QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    return out;
}
} // namespace

quint64 CallSetIndex::rows() const
{
    quint64 sum = 0;
    for (const BlockInfo &block : blocks)
        sum += block.rows;
    return sum;
}

int CallSetIndex::columnCount() const
{
    return stored::columnCount(int(samples.size()));
}

QByteArray CallSetIndex::encode() const
{
    QByteArray raw;
    ByteWriter writer(raw);
    writer.varint(records);
    putTexts(writer, samples);
    putTexts(writer, contigs);
    // Columns by name, so that a later version with more fields reads this one.
    QStringList names;
    for (int i = 0; i < columnCount(); ++i)
        names << stored::columnName(i);
    putTexts(writer, names);
    writer.varint(blocks.size());
    for (const BlockInfo &block : blocks) {
        writer.varint(block.rows);
        writer.varint(block.offset);
        writer.varint(block.ranges.size());
        for (const ContigRange &range : block.ranges) {
            writer.varint(range.contig);
            writer.zigzag(range.low);
            writer.varint(quint64(range.high) - quint64(range.low));
        }
        for (const bool there : block.present)
            writer.u8(there);
    }
    QByteArray out;
    ByteWriter outer(out);
    outer.raw(magic.data(), magic.size());
    outer.u8(format);
    if (!appendCompressed(out, std::string_view(raw.constData(), std::size_t(raw.size()))))
        return {};
    return out;
}

Result<CallSetIndex> CallSetIndex::decode(const QByteArray &bytes)
{
    ByteReader outer(bytes);
    if (outer.raw(magic.size()) != magic)
        return damagedBlock(QStringLiteral("index"));
    if (outer.u8() > format)
        return fail(ErrorCode::NewerFormat,
                    Text(QT_TRANSLATE_NOOP(
                        "enza", "These variants were stored by a newer Enza; update Enza to open them")));
    const auto raw = decompressed(outer.rest(), sizeLimit);
    if (!raw)
        return std::unexpected(raw.error());
    ByteReader reader{std::string_view(*raw)};
    CallSetIndex index;
    index.records = reader.varint();
    index.samples = getTexts(reader);
    index.contigs = getTexts(reader);
    const QStringList names = getTexts(reader);
    // Where each stored column is in this version's directory; -1: a column this version does not know.
    QHash<QString, int> directory;
    for (int i = 0; i < index.columnCount(); ++i)
        directory.insert(stored::columnName(i), i);
    std::vector<int> target;
    for (const QString &name : names)
        target.push_back(directory.value(name, -1));
    const std::size_t count = reader.count();
    index.blocks.reserve(count);
    quint64 sum = 0;
    for (std::size_t b = 0; b < count && reader.ok(); ++b) {
        BlockInfo block;
        const quint64 rows = reader.varint();
        block.offset = reader.varint();
        const std::size_t ranges = reader.count();
        for (std::size_t r = 0; r < ranges && reader.ok(); ++r) {
            ContigRange range;
            const quint64 contig = reader.varint();
            range.low = reader.zigzag();
            range.high = qint64(quint64(range.low) + reader.varint());
            if (contig >= quint64(index.contigs.size()))
                return damagedBlock(QStringLiteral("index"));
            range.contig = quint32(contig);
            block.ranges.push_back(range);
        }
        block.present.resize(std::size_t(index.columnCount()));
        for (const int at : target) {
            const bool there = reader.u8() != 0;
            if (at >= 0)
                block.present[std::size_t(at)] = there;
        }
        sum += rows;
        if (rows > maximumBlockRows || sum > 0xffffffffu)
            return damagedBlock(QStringLiteral("index"));
        block.rows = quint32(rows);
        index.blocks.push_back(std::move(block));
    }
    if (!reader.ok() || !reader.atEnd())
        return damagedBlock(QStringLiteral("index"));
    return index;
}

} // namespace enza::review
