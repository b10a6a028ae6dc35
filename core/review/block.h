// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "review/column.h"

#include <QByteArray>

#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// One column of one block (the rows of one chunk), decoded: what filters run over.
namespace enza::review {

constexpr float unknownFloat = std::numeric_limits<float>::quiet_NaN();
/// More rows than any chunk can hold; a stored number above it is damage.
constexpr quint32 maximumBlockRows = 1u << 28;

/// Values of one column for consecutive rows. How they lie in memory depends on the kind:
/// - Float: `floats`, unknown is NaN.
/// - Integer: `codes` of `width` bytes each; 0 is unknown, code c is the value base + c - 1.
/// - Category: `codes` as well; code c is entry c - 1 of the block's own dictionary.
/// - Text: entry i belongs to row i; an empty one is unknown. An entry may begin with a mark that stands
///   for the row's transcript, see expandHgvs.
/// - Absent: every value is unknown.
struct Block {
    enum class Kind : quint8 { Absent, Float, Integer, Category, Text };
    Kind kind = Kind::Absent;
    quint32 rows = 0;
    std::vector<float> floats;
    quint8 width = 1; ///< 1, 2, 4 or 8
    qint64 base = 0;
    std::vector<quint8> codes;
    std::vector<quint32> ends; ///< end of each entry in `bytes`
    std::string bytes;

    quint64 code(quint32 row) const;
    std::string_view entry(std::size_t index) const
    {
        const quint32 begin = index == 0 ? 0 : ends[index - 1];
        return std::string_view(bytes).substr(begin, ends[index] - begin);
    }
    std::optional<qint64> integer(quint32 row) const;
    /// Category and Text; empty for unknown.
    std::string_view text(quint32 row) const;
    /// Float and Integer; NaN for unknown.
    double number(quint32 row) const;
    /// What the row's value looks like to people; HGVS marks are not expanded.
    Cell cell(quint32 row) const;
    std::size_t memory() const;

    static Block absent(quint32 rows);
};

/// The codes as an array of their width's type.
template <typename T> const T *codesAs(const Block &block)
{
    return reinterpret_cast<const T *>(block.codes.data());
}

/// Calls `f` with the typed code array: visitCodes(block, [](const auto *codes) { … }).
template <typename F> decltype(auto) visitCodes(const Block &block, F &&f)
{
    switch (block.width) {
    case 1: return f(codesAs<quint8>(block));
    case 2: return f(codesAs<quint16>(block));
    case 4: return f(codesAs<quint32>(block));
    default: return f(codesAs<quint64>(block));
    }
}

/// The shortest decimal that reads back as this float, as a double: 0.01f gives 0.01.
double shortestDouble(float value);

/// HGVS names repeat the transcript that has its own column. shortenHgvs gives what is stored; `scratch`
/// holds it where it differs from `hgvs`. expandHgvs is its inverse.
std::string_view shortenHgvs(std::string_view hgvs, std::string_view transcript, std::string &scratch);
std::string_view expandHgvs(std::string_view stored, std::string_view transcript, std::string &scratch);

/// Stored form: kind, rows, and one zstd frame; floats and codes byte-shuffled.
/// `deltas`: codes as differences to the row before, for positions.
Result<QByteArray> encodeBlock(const Block &block, bool deltas = false);
/// Damaged for anything encodeBlock did not write; never more memory than `rows` rows justify.
Result<Block> decodeBlock(const QByteArray &bytes, quint32 rows);

} // namespace enza::review
