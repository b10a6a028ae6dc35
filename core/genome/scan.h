// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <bit>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Small tools of the one pass over the text.
namespace enza::genome {

/// Calls `hit(position)` for each of two characters in `text`, in order.
template <typename Hit> inline void eachOf(std::string_view text, char a, char b, Hit hit)
{
    std::size_t at = 0;
#if defined(__SSE2__)
    const __m128i first = _mm_set1_epi8(a), second = _mm_set1_epi8(b);
    for (; at + 16 <= text.size(); at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
        auto mask = unsigned(_mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(block, first), _mm_cmpeq_epi8(block, second))));
        while (mask != 0) {
            hit(at + std::size_t(std::countr_zero(mask)));
            mask &= mask - 1;
        }
    }
#endif
    for (; at < text.size(); ++at) {
        if (text[at] == a || text[at] == b)
            hit(at);
    }
}

/// Position of `c` from `from` on, or the size.
inline std::size_t findChar(std::string_view text, char c, std::size_t from = 0)
{
    const void *hit = from < text.size() ? std::memchr(text.data() + from, c, text.size() - from) : nullptr;
    return hit == nullptr ? text.size() : std::size_t(static_cast<const char *>(hit) - text.data());
}

/// Cuts the part before the next `c` off the front; the last part leaves `rest` empty.
inline std::string_view cut(std::string_view &rest, char c)
{
    const std::size_t at = findChar(rest, c);
    const std::string_view part = rest.substr(0, at);
    rest.remove_prefix(at < rest.size() ? at + 1 : at);
    return part;
}

/// The i-th element of a comma-separated list; empty when there are fewer.
inline std::string_view element(std::string_view list, std::size_t index)
{
    while (index-- > 0) {
        const std::size_t comma = findChar(list, ',');
        if (comma == list.size())
            return {};
        list.remove_prefix(comma + 1);
    }
    return list.substr(0, findChar(list, ','));
}

inline std::size_t countOf(std::string_view text, char c)
{
    // Bytes are counted in bytes for as long as they cannot overflow: that is what makes it quick.
    constexpr std::size_t block = 255;
    std::size_t n = 0, at = 0;
    for (; at + block <= text.size(); at += block) {
        unsigned char few = 0;
        for (std::size_t i = 0; i < block; ++i)
            few = static_cast<unsigned char>(few + (text[at + i] == c));
        n += few;
    }
    for (; at < text.size(); ++at)
        n += text[at] == c;
    return n;
}

/// For tables of short names: the ends and the length tell them apart well enough.
inline std::uint32_t hashOf(std::string_view text)
{
    std::uint64_t first = 0, last = 0;
    if (text.size() >= 8) {
        std::memcpy(&first, text.data(), 8);
        std::memcpy(&last, text.data() + text.size() - 8, 8);
    } else if (text.size() >= 4) {
        std::memcpy(&first, text.data(), 4);
        std::memcpy(&last, text.data() + text.size() - 4, 4);
    } else {
        for (const char c : text)
            first = first << 8 | std::uint64_t(static_cast<unsigned char>(c));
    }
    return std::uint32_t(((first ^ (last << 1) ^ text.size()) * 0x9E3779B97F4A7C15ULL) >> 32);
}

inline bool isUnknown(std::string_view value)
{
    return value.empty() || (value.size() == 1 && value[0] == '.');
}

/// A whole decimal integer, optionally signed; false for anything else.
inline bool toInteger(std::string_view text, std::int64_t &value)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

/// A whole floating point number (also inf, nan); false for anything else.
inline bool toNumber(std::string_view text, double &value)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    // A number too small or too large for a double is a number all the same.
    if (error == std::errc::result_out_of_range && end == text.data() + text.size()) {
        value = 0.0;
        return true;
    }
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

/// Memory for what has to be made of a record rather than pointed to; reused from record to record.
class Arena
{
public:
    char *take(std::size_t size)
    {
        if (m_blocks.empty() || m_used + size > m_blocks[m_block].size) {
            m_block = m_blocks.empty() ? 0 : m_block + 1;
            if (m_block >= m_blocks.size() || m_blocks[m_block].size < size) {
                const std::size_t bytes = size > blockSize ? size : blockSize;
                m_blocks.insert(m_blocks.begin() + std::ptrdiff_t(m_block), {std::make_unique<char[]>(bytes), bytes});
            }
            m_used = 0;
        }
        char *at = m_blocks[m_block].bytes.get() + m_used;
        m_used += size;
        return at;
    }
    void reset()
    {
        m_block = 0;
        m_used = 0;
        if (m_blocks.size() > 4)
            m_blocks.resize(4);
    }

private:
    static constexpr std::size_t blockSize = 64 * 1024;
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size;
    };
    std::vector<Block> m_blocks;
    std::size_t m_block = 0, m_used = 0;
};

/// "%3D" → "="; the text itself when there is nothing to decode.
inline std::string_view percentDecoded(std::string_view text, Arena &arena)
{
    if (findChar(text, '%') == text.size())
        return text;
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
    char *out = arena.take(text.size());
    std::size_t n = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? digit(text[i + 1]) : -1;
        const int low = high >= 0 ? digit(text[i + 2]) : -1;
        const int value = high * 16 + low;
        // Only what the specification encodes; "%00" or half a character would not be text any more.
        if (low >= 0 && (value == '\t' || value == '\n' || value == '\r' || (value >= 0x20 && value < 0x7f))) {
            out[n++] = char(value);
            i += 2;
        } else {
            out[n++] = text[i];
        }
    }
    return {out, n};
}

} // namespace enza::genome
