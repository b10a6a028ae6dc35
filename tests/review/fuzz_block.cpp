// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/block.h"
#include "review/call_set_index.h"
#include "review/line_table.h"
#include "review/row_set.h"

#include <cstddef>
#include <cstdint>

/// Stored bytes as an attacker or a bad disk would have them: refused, or readable row by row.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace enza::review;
    if (size < 3)
        return 0;
    const quint32 rows = quint32(data[1]) | quint32(data[2]) << 8;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 3), qsizetype(size - 3));
    switch (data[0] % 4) {
    case 0:
        if (const auto block = decodeBlock(bytes, rows)) {
            for (quint32 row = 0; row < rows; ++row)
                block->cell(row);
        }
        break;
    case 1: (void)CallSetIndex::decode(bytes); break;
    case 2: (void)LineTable::decode(bytes, rows); break;
    default: (void)decodeRows(bytes);
    }
    return 0;
}
