// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/block.h"
#include "review/bytes.h"
#include "review/compression.h"

namespace enza::review {
namespace {
constexpr quint8 deltaFlag = 0x80;
constexpr quint64 textLimit = quint64(1) << 30; // bytes of text in one block

/// Same-significance bytes beside each other: they resemble one another, and zstd sees runs.
template <int Width> void shuffle(const quint8 *in, std::size_t count, quint8 *out)
{
    for (int byte = 0; byte < Width; ++byte) {
        quint8 *plane = out + std::size_t(byte) * count;
        for (std::size_t i = 0; i < count; ++i)
            plane[i] = in[i * Width + std::size_t(byte)];
    }
}

template <int Width> void unshuffle(const quint8 *in, std::size_t count, quint8 *out)
{
    for (std::size_t i = 0; i < count; ++i) {
        for (int byte = 0; byte < Width; ++byte)
            out[i * Width + std::size_t(byte)] = in[std::size_t(byte) * count + i];
    }
}

void appendShuffled(std::string &out, const quint8 *in, std::size_t count, int width)
{
    const std::size_t at = out.size();
    out.resize(at + count * std::size_t(width));
    auto *to = reinterpret_cast<quint8 *>(out.data() + at);
    switch (width) {
    case 1: std::memcpy(to, in, count); break;
    case 2: shuffle<2>(in, count, to); break;
    case 4: shuffle<4>(in, count, to); break;
    default: shuffle<8>(in, count, to);
    }
}

void readShuffled(std::string_view in, std::size_t count, int width, quint8 *out)
{
    const auto *from = reinterpret_cast<const quint8 *>(in.data());
    switch (width) {
    case 1: std::memcpy(out, from, count); break;
    case 2: unshuffle<2>(from, count, out); break;
    case 4: unshuffle<4>(from, count, out); break;
    default: unshuffle<8>(from, count, out);
    }
}

template <typename T> void toDeltas(std::vector<quint8> &codes)
{
    auto *typed = reinterpret_cast<T *>(codes.data());
    T before = 0;
    for (std::size_t i = 0; i < codes.size() / sizeof(T); ++i) {
        const T now = typed[i];
        typed[i] = T(now - before);
        before = now;
    }
}

template <typename T> void fromDeltas(std::vector<quint8> &codes)
{
    auto *typed = reinterpret_cast<T *>(codes.data());
    T sum = 0;
    for (std::size_t i = 0; i < codes.size() / sizeof(T); ++i)
        typed[i] = sum = T(sum + typed[i]);
}

template <typename Each> void byWidth(int width, Each each)
{
    switch (width) {
    case 1: each(quint8()); break;
    case 2: each(quint16()); break;
    case 4: each(quint32()); break;
    default: each(quint64());
    }
}

int widthFor(quint64 highest)
{
    return highest <= 0xff ? 1 : highest <= 0xffff ? 2 : 4;
}

/// Entry lengths in as few bytes as the longest needs, then the bytes themselves.
void appendEntries(std::string &payload, const Block &block)
{
    quint32 longest = 0, begin = 0;
    for (const quint32 end : block.ends) {
        longest = std::max(longest, end - begin);
        begin = end;
    }
    const int width = widthFor(longest);
    payload.push_back(char(width));
    std::vector<quint8> lengths(block.ends.size() * std::size_t(width));
    byWidth(width, [&](auto type) {
        auto *typed = reinterpret_cast<decltype(type) *>(lengths.data());
        quint32 from = 0;
        for (std::size_t i = 0; i < block.ends.size(); ++i) {
            typed[i] = static_cast<decltype(type)>(block.ends[i] - from);
            from = block.ends[i];
        }
    });
    appendShuffled(payload, lengths.data(), block.ends.size(), width);
    payload.append(block.bytes);
}

/// `size` bytes of text in `count` entries from the front of `reader`.
bool readEntries(ByteReader &reader, std::size_t count, quint64 size, Block &block)
{
    const int width = reader.u8();
    if (width != 1 && width != 2 && width != 4)
        return false;
    const std::string_view shuffled = reader.raw(quint64(count) * quint64(width));
    if (!reader.ok())
        return false;
    std::vector<quint8> lengths(count * std::size_t(width));
    readShuffled(shuffled, count, width, lengths.data());
    block.ends.resize(count);
    quint64 end = 0;
    byWidth(width, [&](auto type) {
        const auto *typed = reinterpret_cast<const decltype(type) *>(lengths.data());
        for (std::size_t i = 0; i < count; ++i) {
            end += typed[i];
            block.ends[i] = quint32(std::min<quint64>(end, size));
        }
    });
    if (end != size)
        return false;
    const std::string_view bytes = reader.raw(size);
    block.bytes.assign(bytes);
    return reader.ok();
}

bool codesWithin(const Block &block, quint64 highest)
{
    return visitCodes(block, [&](const auto *codes) {
        quint64 top = 0;
        for (quint32 i = 0; i < block.rows; ++i)
            top = std::max(top, quint64(codes[i]));
        return top <= highest;
    });
}
} // namespace

Result<QByteArray> encodeBlock(const Block &block, bool deltas)
{
    QByteArray out;
    ByteWriter writer(out);
    writer.u8(quint8(block.kind) | (deltas ? deltaFlag : 0));
    writer.varint(block.rows);
    std::string payload;
    switch (block.kind) {
    case Block::Kind::Absent: return out;
    case Block::Kind::Float:
        appendShuffled(payload, reinterpret_cast<const quint8 *>(block.floats.data()), block.rows, 4);
        break;
    case Block::Kind::Integer:
    case Block::Kind::Category: {
        writer.u8(block.width);
        if (block.kind == Block::Kind::Integer) {
            writer.zigzag(block.base);
        } else {
            writer.varint(block.ends.size());
            writer.varint(block.bytes.size());
            appendEntries(payload, block);
        }
        if (deltas) {
            std::vector<quint8> codes = block.codes;
            byWidth(block.width, [&](auto type) { toDeltas<decltype(type)>(codes); });
            appendShuffled(payload, codes.data(), block.rows, block.width);
        } else {
            appendShuffled(payload, block.codes.data(), block.rows, block.width);
        }
        break;
    }
    case Block::Kind::Text:
        writer.varint(block.bytes.size());
        appendEntries(payload, block);
        break;
    }
    ENZA_TRY(appendCompressed(out, payload));
    return out;
}

Result<Block> decodeBlock(const QByteArray &bytes, quint32 rows)
{
    ByteReader outer(bytes);
    const quint8 head = outer.u8();
    Block block;
    const bool deltas = head & deltaFlag;
    const quint8 kind = head & quint8(~deltaFlag);
    block.rows = rows;
    if (outer.varint() != rows || !outer.ok() || rows > maximumBlockRows || kind > quint8(Block::Kind::Text))
        return damagedBlock(QStringLiteral("rows"));
    block.kind = Block::Kind(kind);
    if (block.kind == Block::Kind::Absent)
        return block;

    quint64 expected = 0, entries = 0, textSize = 0;
    if (block.kind == Block::Kind::Float) {
        expected = quint64(rows) * 4;
    } else if (block.kind == Block::Kind::Text) {
        entries = rows;
        textSize = outer.varint();
        expected = 1 + entries * 4 + textSize;
    } else {
        block.width = outer.u8();
        if (block.width != 1 && block.width != 2 && block.width != 4 && block.width != 8)
            return damagedBlock(QStringLiteral("width"));
        expected = quint64(rows) * block.width;
        if (block.kind == Block::Kind::Integer) {
            block.base = outer.zigzag();
        } else {
            entries = outer.varint();
            textSize = outer.varint();
            if (entries > rows)
                return damagedBlock(QStringLiteral("dictionary"));
            expected += 1 + entries * 4 + textSize;
        }
    }
    if (!outer.ok() || textSize > textLimit)
        return damagedBlock(QStringLiteral("head"));
    const auto payload = decompressed(outer.rest(), expected);
    if (!payload)
        return std::unexpected(payload.error());

    ByteReader reader{std::string_view(*payload)};
    if (block.kind == Block::Kind::Text || block.kind == Block::Kind::Category) {
        if (!readEntries(reader, std::size_t(entries), textSize, block))
            return damagedBlock(QStringLiteral("text"));
    }
    if (block.kind == Block::Kind::Float) {
        const std::string_view shuffled = reader.raw(quint64(rows) * 4);
        if (!reader.ok())
            return damagedBlock(QStringLiteral("numbers"));
        block.floats.resize(rows);
        readShuffled(shuffled, rows, 4, reinterpret_cast<quint8 *>(block.floats.data()));
    } else if (block.kind != Block::Kind::Text) {
        const std::string_view shuffled = reader.raw(quint64(rows) * block.width);
        if (!reader.ok())
            return damagedBlock(QStringLiteral("codes"));
        block.codes.resize(std::size_t(rows) * block.width);
        readShuffled(shuffled, rows, block.width, block.codes.data());
        if (deltas)
            byWidth(block.width, [&](auto type) { fromDeltas<decltype(type)>(block.codes); });
        if (block.kind == Block::Kind::Category && !codesWithin(block, entries))
            return damagedBlock(QStringLiteral("dictionary"));
    }
    if (!reader.atEnd())
        return damagedBlock(QStringLiteral("length"));
    return block;
}

} // namespace enza::review
