// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column_builder.h"

#include <algorithm>

namespace enza::review {
namespace {
constexpr std::size_t firstSlots = 1024;

/// FNV-1a over eight bytes at a time: names here are short and come from a trusted-enough place that
/// collisions cost time at worst.
quint32 hashOf(std::string_view value)
{
    quint64 hash = 0xcbf29ce484222325u ^ value.size();
    const char *p = value.data();
    std::size_t left = value.size();
    for (; left >= 8; left -= 8, p += 8) {
        quint64 word;
        std::memcpy(&word, p, 8);
        hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 32;
    }
    quint64 word = 0;
    std::memcpy(&word, p, left);
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
    return quint32(hash >> 32);
}

template <typename T> void narrow(const std::vector<quint32> &codes, Block &block)
{
    block.width = sizeof(T);
    block.codes.resize(codes.size() * sizeof(T));
    auto *typed = reinterpret_cast<T *>(block.codes.data());
    for (std::size_t i = 0; i < codes.size(); ++i)
        typed[i] = T(codes[i]);
}
} // namespace

Block FloatBuilder::take(quint32 rows)
{
    Block out = Block::absent(rows);
    if (m_values.empty())
        return out;
    m_values.resize(rows, unknownFloat);
    out.kind = Block::Kind::Float;
    out.floats = m_values;
    m_values.clear();
    return out;
}

Block IntegerBuilder::take(quint32 rows)
{
    Block out = Block::absent(rows);
    if (m_values.empty())
        return out;
    m_values.resize(rows, unknown);
    qint64 low = std::numeric_limits<qint64>::max(), high = std::numeric_limits<qint64>::min();
    for (const qint64 v : m_values) {
        low = v == unknown ? low : std::min(low, v);
        high = std::max(high, v);
    }
    if (high != unknown) {
        out.kind = Block::Kind::Integer;
        out.base = low;
        const quint64 span = quint64(high) - quint64(low) + 1;
        const auto fill = [&](auto type) {
            using T = decltype(type);
            out.width = sizeof(T);
            out.codes.resize(m_values.size() * sizeof(T));
            auto *typed = reinterpret_cast<T *>(out.codes.data());
            for (std::size_t i = 0; i < m_values.size(); ++i)
                typed[i] = m_values[i] == unknown ? T(0) : T(quint64(m_values[i]) - quint64(low) + 1);
        };
        if (span <= 0xff)
            fill(quint8());
        else if (span <= 0xffff)
            fill(quint16());
        else if (span <= 0xffffffffu)
            fill(quint32());
        else
            fill(quint64());
    }
    m_values.clear();
    return out;
}

Block TextBuilder::take(quint32 rows)
{
    Block out = Block::absent(rows);
    if (m_ends.empty())
        return out;
    m_ends.resize(rows, quint32(m_bytes.size()));
    if (!m_bytes.empty()) {
        out.kind = Block::Kind::Text;
        out.ends = m_ends;
        out.bytes = m_bytes;
    }
    m_ends.clear();
    m_bytes.clear();
    return out;
}

quint32 CategoryBuilder::add(std::string_view value)
{
    m_bytes.append(value);
    m_ends.push_back(quint32(m_bytes.size()));
    return quint32(m_ends.size());
}

quint32 CategoryBuilder::lookUp(std::string_view value)
{
    if (m_slots.empty())
        m_slots.resize(firstSlots);
    if (m_ends.size() * 2 >= m_slots.size())
        grow();
    const quint32 hash = hashOf(value);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.code == 0) {
            slot = {hash, add(value)};
            return slot.code;
        }
        if (slot.hash == hash && entry(slot.code) == value)
            return slot.code;
    }
}

void CategoryBuilder::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    const std::size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.code == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (larger[at].code != 0)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

Block CategoryBuilder::take(quint32 rows)
{
    Block out = Block::absent(rows);
    if (m_codes.empty())
        return out;
    m_codes.resize(rows, 0);
    out.kind = Block::Kind::Category;
    if (m_ends.size() <= 0xff)
        narrow<quint8>(m_codes, out);
    else if (m_ends.size() <= 0xffff)
        narrow<quint16>(m_codes, out);
    else
        narrow<quint32>(m_codes, out);
    out.ends = m_ends;
    out.bytes = m_bytes;
    m_codes.clear();
    m_bytes.clear();
    m_ends.clear();
    std::fill(m_slots.begin(), m_slots.end(), Slot());
    std::fill(std::begin(m_single), std::end(m_single), 0u);
    m_last = 0;
    return out;
}

} // namespace enza::review
