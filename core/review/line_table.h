// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>

#include <vector>

namespace enza::review {

/// Where each row of a block is in its source file: what it takes to read the record again.
class LineTable
{
public:
    struct Line {
        quint64 offset = 0; ///< in the inflated file
        quint32 length = 0;
        quint32 record = 0;
        quint16 allele = 0;
        bool operator==(const Line &) const = default;
    };

    void add(const Line &line) { m_lines.push_back(line); }
    void clear() { m_lines.clear(); }
    std::size_t size() const { return m_lines.size(); }
    const Line &at(quint32 row) const { return m_lines[row]; }
    std::size_t memory() const { return sizeof *this + m_lines.capacity() * sizeof(Line); }

    Result<QByteArray> encode() const;
    static Result<LineTable> decode(const QByteArray &bytes, quint32 rows);

private:
    std::vector<Line> m_lines;
};

} // namespace enza::review
