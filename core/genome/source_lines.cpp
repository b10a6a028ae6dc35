// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/source_lines.h"

#include "genome/text_file.h"

#include <cstring>

#include <htslib/kstring.h>

namespace enza::genome {
namespace {

std::unexpected<Error> damaged()
{
    return fail(ErrorCode::Damaged, QT_TRANSLATE_NOOP("enza", "the stored variant file cannot be read to its end"));
}

/// BCF numbers are little-endian.
quint32 number(const std::string &bytes, int index)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data()) + 4 * index;
    return quint32(p[0]) | quint32(p[1]) << 8 | quint32(p[2]) << 16 | quint32(p[3]) << 24;
}

bool put(kstring_t &out, const std::string &bytes)
{
    out.l = 0;
    return kputsn(bytes.data(), bytes.size(), &out) >= 0;
}

} // namespace

Result<std::string> SourceLines::header()
{
    ENZA_ASSIGN(const bool binary, m_stream.begins(std::string_view("BCF\x02", 4)));
    if (binary) {
        ENZA_ASSIGN(const auto magic, m_stream.take(9));
        if (!magic)
            return damaged();
        ENZA_ASSIGN(auto text, m_stream.take(number(magic->substr(5), 0)));
        if (!text)
            return damaged();
        text->push_back('\0');
        m_bcf.reset(bcf_hdr_init("r"));
        if (!m_bcf || bcf_hdr_parse(m_bcf.get(), text->data()) < 0)
            return damaged();
        kstring_t formatted = KS_INITIALIZE;
        const bool done = bcf_hdr_format(m_bcf.get(), 0, &formatted) == 0;
        std::string out = done ? std::string(formatted.s, formatted.l) : std::string();
        ks_free(&formatted);
        if (!done)
            return damaged();
        return out;
    }
    std::string out;
    for (;;) {
        ENZA_ASSIGN(auto line, m_stream.line());
        if (!line)
            return out;
        if (!line->starts_with('#')) {
            m_first = std::move(line);
            return out;
        }
        out += *line + '\n';
        if (out.size() > longestLine)
            return damaged();
    }
}

Result<std::optional<std::string>> SourceLines::next()
{
    if (m_bcf)
        return nextOfBcf();
    if (m_first)
        return std::exchange(m_first, std::nullopt);
    return m_stream.line();
}

/// A record's layout in the file is htslib's own (VCF specification, 6.3).
Result<std::optional<std::string>> SourceLines::nextOfBcf()
{
    ENZA_ASSIGN(const auto fixed, m_stream.take(32));
    if (!fixed)
        return std::optional<std::string>();
    if (number(*fixed, 0) < 24)
        return damaged();
    ENZA_ASSIGN(const auto shared, m_stream.take(number(*fixed, 0) - 24));
    if (!shared)
        return damaged();
    ENZA_ASSIGN(const auto individual, m_stream.take(number(*fixed, 1)));
    VcfRecord record(bcf_init());
    if (!individual || !record)
        return damaged();
    record->rid = qint32(number(*fixed, 2));
    record->pos = qint32(number(*fixed, 3));
    record->rlen = qint32(number(*fixed, 4));
    const quint32 quality = number(*fixed, 5);
    std::memcpy(&record->qual, &quality, 4);
    record->n_info = number(*fixed, 6) & 0xFFFF;
    record->n_allele = number(*fixed, 6) >> 16;
    record->n_sample = number(*fixed, 7) & 0xFFFFFF;
    record->n_fmt = number(*fixed, 7) >> 24;
    if (!put(record->shared, *shared) || !put(record->indiv, *individual))
        return damaged();
    kstring_t text = KS_INITIALIZE;
    const bool done = vcf_format(m_bcf.get(), record.get(), &text) == 0 && text.l > 0;
    std::optional<std::string> out;
    if (done)
        out.emplace(text.s, text.s[text.l - 1] == '\n' ? text.l - 1 : text.l);
    ks_free(&text);
    if (!done)
        return damaged();
    return out;
}

} // namespace enza::genome
