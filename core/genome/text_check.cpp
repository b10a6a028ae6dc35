// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/text_check.h"

#include <algorithm>
#include <cstddef>

namespace enza::genome {
namespace {

/// Length of the well-formed character at `at`, 0 when it is none.
std::size_t characterLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned first = byte(0), second = byte(1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0, surrogate = first == 0xED && second > 0x9F;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90, beyond = first == 0xF4 && second > 0x8F;
        return follows(1) && follows(2) && follows(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

} // namespace

TextFault findTextFault(std::string_view text)
{
    constexpr std::size_t piece = 4096;
    std::size_t at = 0;
    while (at < text.size()) {
        // Without a branch, so that the compiler looks at many bytes at once.
        const std::size_t end = std::min(at + piece, text.size());
        unsigned char odd = 0;
        for (std::size_t i = at; i < end; ++i) {
            const auto c = static_cast<unsigned char>(text[i]);
            odd |= static_cast<unsigned char>((c < 0x20) & (c != '\t') & (c != '\n') & (c != '\r')) | (c & 0x80);
        }
        if (odd == 0) {
            at = end;
            continue;
        }
        while (at < end) {
            const std::size_t length = characterLength(text, at);
            if (length == 0)
                return {TextFault::Kind::Utf8, at};
            if (length == 1 && isControl(text[at]))
                return {TextFault::Kind::Control, at};
            at += length;
        }
    }
    return {};
}

} // namespace enza::genome
