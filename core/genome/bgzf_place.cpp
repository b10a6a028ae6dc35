// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/bgzf_place.h"

namespace enza::genome {

void putNumber(QByteArray &out, quint64 value)
{
    while (value >= 0x80) {
        out.append(char(value | 0x80));
        value >>= 7;
    }
    out.append(char(value));
}

std::optional<quint64> getNumber(const QByteArray &in, qsizetype &at)
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (at >= in.size())
            return std::nullopt;
        const auto byte = static_cast<unsigned char>(in[at++]);
        value |= quint64(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return value;
    }
    return std::nullopt;
}

QByteArray writeBlocks(const std::vector<BlockStart> &blocks, quint64 from)
{
    QByteArray out;
    putNumber(out, blocks.size());
    // The first block begins at or before the chunk.
    if (!blocks.empty())
        putNumber(out, from - blocks.front().inflated);
    quint64 source = 0, inflated = blocks.empty() ? 0 : blocks.front().inflated;
    for (const BlockStart &block : blocks) {
        putNumber(out, block.inflated - inflated);
        putNumber(out, block.source - source);
        inflated = block.inflated;
        source = block.source;
    }
    return out;
}

std::optional<std::vector<BlockStart>> readBlocks(const QByteArray &place, quint64 from)
{
    qsizetype at = 0;
    const auto count = getNumber(place, at);
    if (!count || *count == 0 || *count > quint64(place.size()))
        return std::nullopt;
    const auto skip = getNumber(place, at);
    if (!skip || *skip > from)
        return std::nullopt;
    std::vector<BlockStart> blocks;
    BlockStart last{from - *skip, 0};
    for (quint64 i = 0; i < *count; ++i) {
        const auto inflated = getNumber(place, at), source = getNumber(place, at);
        if (!inflated || !source)
            return std::nullopt;
        last = {last.inflated + *inflated, last.source + *source};
        blocks.push_back(last);
    }
    return blocks;
}

} // namespace enza::genome
