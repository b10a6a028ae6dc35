// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/block.h"

/// Growing columns of the block that is being read. Rows that nobody sets are unknown, so absent values
/// cost nothing. Builders are emptied and used again for the next block.
namespace enza::review {

class FloatBuilder
{
public:
    void set(quint32 row, float value)
    {
        m_values.resize(row, unknownFloat);
        m_values.push_back(value);
    }
    /// The finished column; the builder is empty afterwards.
    Block take(quint32 rows);

private:
    std::vector<float> m_values;
};

class IntegerBuilder
{
public:
    void set(quint32 row, qint64 value)
    {
        m_values.resize(row, unknown);
        m_values.push_back(value);
    }
    Block take(quint32 rows);

private:
    static constexpr qint64 unknown = std::numeric_limits<qint64>::min();
    std::vector<qint64> m_values;
};

class TextBuilder
{
public:
    void set(quint32 row, std::string_view value)
    {
        m_ends.resize(row, quint32(m_bytes.size()));
        m_bytes.append(value);
        m_ends.push_back(quint32(m_bytes.size()));
    }
    Block take(quint32 rows);

private:
    std::string m_bytes;
    std::vector<quint32> m_ends;
};

/// A column with a dictionary. Neighbours are often equal and alleles often one letter: both are found
/// without hashing.
class CategoryBuilder
{
public:
    void set(quint32 row, std::string_view value)
    {
        m_codes.resize(row, 0);
        m_codes.push_back(codeOf(value));
    }
    Block take(quint32 rows);

private:
    quint32 codeOf(std::string_view value)
    {
        if (m_last != 0 && value == entry(m_last))
            return m_last;
        if (value.size() == 1) {
            quint32 &code = m_single[quint8(value[0])];
            if (code == 0)
                code = add(value);
            return code;
        }
        return m_last = lookUp(value);
    }
    std::string_view entry(quint32 code) const
    {
        const quint32 begin = code == 1 ? 0 : m_ends[code - 2];
        return std::string_view(m_bytes).substr(begin, m_ends[code - 1] - begin);
    }
    quint32 add(std::string_view value);
    quint32 lookUp(std::string_view value);
    void grow();

    struct Slot {
        quint32 hash = 0;
        quint32 code = 0;
    };
    std::vector<quint32> m_codes;
    std::string m_bytes;
    std::vector<quint32> m_ends;
    std::vector<Slot> m_slots; ///< open addressing, a power of two
    quint32 m_single[256] = {};
    quint32 m_last = 0;
};

} // namespace enza::review
