// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/block.h"

#include <charconv>

namespace enza::review {
namespace {
// First bytes that no HGVS name begins with.
constexpr char transcriptAndColon = '\x01'; // "ENST1:c.1A>G" with transcript "ENST1"
constexpr char transcriptAndDot = '\x02';   // "ENST1.4:c.1A>G" with transcript "ENST1"
constexpr char literal = '\x03';            // anything that begins with one of these three
} // namespace

quint64 Block::code(quint32 row) const
{
    return visitCodes(*this, [row](const auto *typed) { return quint64(typed[row]); });
}

std::optional<qint64> Block::integer(quint32 row) const
{
    if (kind != Kind::Integer)
        return std::nullopt;
    const quint64 c = code(row);
    return c == 0 ? std::nullopt : std::optional<qint64>(qint64(quint64(base) + c - 1));
}

std::string_view Block::text(quint32 row) const
{
    if (kind == Kind::Text)
        return entry(row);
    if (kind != Kind::Category)
        return {};
    const quint64 c = code(row);
    return c == 0 ? std::string_view() : entry(std::size_t(c - 1));
}

double Block::number(quint32 row) const
{
    if (kind == Kind::Float)
        return double(floats[row]);
    const auto value = integer(row);
    return value ? double(*value) : std::numeric_limits<double>::quiet_NaN();
}

Cell Block::cell(quint32 row) const
{
    switch (kind) {
    case Kind::Absent: return Unknown{};
    case Kind::Float: return std::isnan(floats[row]) ? Cell(Unknown{}) : Cell(shortestDouble(floats[row]));
    case Kind::Integer: {
        const auto value = integer(row);
        return value ? Cell(*value) : Cell(Unknown{});
    }
    case Kind::Category:
    case Kind::Text: break;
    }
    const std::string_view value = text(row);
    return value.empty() ? Cell(Unknown{}) : Cell(QString::fromUtf8(value.data(), qsizetype(value.size())));
}

std::size_t Block::memory() const
{
    return sizeof *this + floats.capacity() * sizeof(float) + codes.capacity() +
           ends.capacity() * sizeof(quint32) + bytes.capacity();
}

Block Block::absent(quint32 rows)
{
    Block out;
    out.rows = rows;
    return out;
}

double shortestDouble(float value)
{
    char text[32];
    const auto written = std::to_chars(text, text + sizeof text, value);
    double out = double(value);
    std::from_chars(text, written.ptr, out);
    return out;
}

std::string_view shortenHgvs(std::string_view hgvs, std::string_view transcript, std::string &scratch)
{
    if (hgvs.empty())
        return hgvs;
    const std::size_t n = transcript.size();
    const bool prefixed = n > 0 && hgvs.size() > n && hgvs.starts_with(transcript);
    if (prefixed && (hgvs[n] == ':' || hgvs[n] == '.')) {
        scratch.assign(1, hgvs[n] == ':' ? transcriptAndColon : transcriptAndDot);
        scratch.append(hgvs.substr(n + 1));
        return scratch;
    }
    if (quint8(hgvs[0]) <= quint8(literal)) {
        scratch.assign(1, literal);
        scratch.append(hgvs);
        return scratch;
    }
    return hgvs;
}

std::string_view expandHgvs(std::string_view stored, std::string_view transcript, std::string &scratch)
{
    if (stored.empty() || quint8(stored[0]) > quint8(literal))
        return stored;
    if (stored[0] == literal)
        return stored.substr(1);
    scratch.assign(transcript);
    scratch.push_back(stored[0] == transcriptAndColon ? ':' : '.');
    scratch.append(stored.substr(1));
    return scratch;
}

} // namespace enza::review
