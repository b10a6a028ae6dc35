// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <optional>
#include <vector>

/// How a chunk's place is written: which stretches of the source hold it. Internal to the room.
namespace enza::genome {

/// Where a stretch of inflated bytes begins, in the inflated stream and in the source.
struct BlockStart {
    quint64 inflated = 0; ///< offset in the inflated file
    quint64 source = 0;   ///< file offset, or BGZF virtual offset for BCF
};

/// Both offsets as differences, so that a block costs about six bytes. `from` is the chunk's offset.
QByteArray writeBlocks(const std::vector<BlockStart> &blocks, quint64 from);
/// Nothing when the bytes make no sense.
std::optional<std::vector<BlockStart>> readBlocks(const QByteArray &place, quint64 from);

void putNumber(QByteArray &out, quint64 value);
/// Reads one number and moves `at`; nothing past the end.
std::optional<quint64> getNumber(const QByteArray &in, qsizetype &at);

} // namespace enza::genome
