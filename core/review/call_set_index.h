// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

/// What is known of a call set's blocks without reading them: small, and all that opening a case reads.
namespace enza::review {

/// Which positions of one contig a block holds.
struct ContigRange {
    quint32 contig = 0; ///< into CallSetIndex::contigs
    qint64 low = 0, high = 0;
    bool operator==(const ContigRange &) const = default;
};

struct BlockInfo {
    quint32 rows = 0;
    quint64 offset = 0; ///< of the chunk's first byte in the inflated file
    std::vector<ContigRange> ranges;
    std::vector<bool> present; ///< by column; others are unknown throughout the block and not stored
    bool operator==(const BlockInfo &) const = default;
};

struct CallSetIndex {
    quint64 records = 0;
    QStringList samples; ///< in the file's order
    QStringList contigs; ///< as written, in order of appearance
    std::vector<BlockInfo> blocks;

    quint64 rows() const;
    int columnCount() const;
    QByteArray encode() const;
    /// Damaged, or NewerFormat.
    static Result<CallSetIndex> decode(const QByteArray &bytes);
};

} // namespace enza::review
