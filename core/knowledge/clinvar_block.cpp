// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/clinvar_block.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace enza::knowledge {
namespace {

constexpr std::string_view bases = "ACGT";
constexpr unsigned char longAlleles = 16; ///< the code of alleles that are not one base each

unsigned char alleleCode(std::string_view ref, std::string_view alt)
{
    if (ref.size() != 1 || alt.size() != 1)
        return longAlleles;
    const std::size_t r = bases.find(ref[0]), a = bases.find(alt[0]);
    return r == bases.npos || a == bases.npos ? longAlleles : static_cast<unsigned char>(r * 4 + a);
}

} // namespace

std::unexpected<Error> damagedSnapshot()
{
    return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "a stored knowledge snapshot is damaged; import its file again or restore "
                                                                   "the workspace from a backup")));
}

std::uint32_t ClinvarBlockBuilder::Dictionary::number(std::string_view text)
{
    // Neighbours mostly say the same.
    if (m_last < m_texts.size() && m_texts[m_last] == text)
        return m_last;
    const auto known = m_numbers.find(text);
    if (known != m_numbers.end())
        return m_last = known->second;
    m_texts.emplace_back(text);
    m_last = std::uint32_t(m_texts.size() - 1);
    m_numbers.emplace(m_texts.back(), m_last);
    return m_last;
}

void ClinvarBlockBuilder::Dictionary::clear()
{
    m_numbers.clear();
    m_texts.clear();
    m_last = 0;
}

void ClinvarBlockBuilder::add(qint64 pos, std::string_view ref, std::string_view alt, quint64 variation,
                              const std::array<std::string_view, clinvarTextCount> &texts)
{
    Row row{pos, variation, m_alleles.number(ref), m_alleles.number(alt), {}};
    for (std::size_t i = 0; i < clinvarTextCount; ++i)
        row.texts[i] = m_texts[i].number(texts[i]);
    m_rows.push_back(row);
}

void ClinvarBlockBuilder::clear()
{
    m_rows.clear();
    m_alleles.clear();
    for (Dictionary &texts : m_texts)
        texts.clear();
}

ClinvarBlockBuilder::Packed ClinvarBlockBuilder::pack()
{
    std::sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) {
        if (a.pos != b.pos)
            return a.pos < b.pos;
        return std::tuple(m_alleles.text(a.ref), m_alleles.text(a.alt), a.variation) <
               std::tuple(m_alleles.text(b.ref), m_alleles.text(b.alt), b.variation);
    });
    Packed packed;
    if (m_rows.empty())
        return packed;
    packed.first = m_rows.front().pos;
    packed.last = m_rows.back().pos;

    Packer key;
    key.number(m_rows.size());
    qint64 before = 0;
    for (const Row &row : m_rows) {
        key.number(quint64(row.pos - before));
        before = row.pos;
    }
    for (const Row &row : m_rows) {
        const std::string_view ref = m_alleles.text(row.ref), alt = m_alleles.text(row.alt);
        const unsigned char code = alleleCode(ref, alt);
        key.byte(code);
        if (code == longAlleles) {
            key.text(ref);
            key.text(alt);
        }
    }
    for (const Row &row : m_rows)
        key.number(row.variation);
    packed.key = key.finish();

    const auto part = [&](std::size_t from, std::size_t to) {
        Packer texts;
        for (std::size_t column = from; column < to; ++column) {
            const Dictionary &dictionary = m_texts[column];
            texts.number(dictionary.size());
            for (std::uint32_t i = 0; i < dictionary.size(); ++i)
                texts.text(dictionary.text(i));
            for (const Row &row : m_rows) {
                if (dictionary.size() > 1)
                    texts.number(row.texts[column]);
            }
        }
        return texts.finish();
    };
    packed.classes = part(0, clinvarClassTexts);
    packed.texts = part(clinvarClassTexts, clinvarTextCount);
    packed.genes.reserve(m_rows.size());
    for (const Row &row : m_rows)
        packed.genes.push_back(m_texts[Genes].text(row.texts[Genes]));
    return packed;
}

Result<ClinvarKeys> ClinvarKeys::read(const QByteArray &bytes)
{
    ClinvarKeys keys;
    keys.m_held = std::make_shared<Unpacker>(bytes);
    Unpacker &in = *keys.m_held;
    keys.rows.resize(in.count());
    qint64 pos = 0;
    for (Row &row : keys.rows)
        row.pos = pos += qint64(in.number());
    for (Row &row : keys.rows) {
        const unsigned char code = in.byte();
        if (code > longAlleles)
            return damagedSnapshot();
        row.ref = code == longAlleles ? in.text() : bases.substr(code / 4, 1);
        row.alt = code == longAlleles ? in.text() : bases.substr(code % 4, 1);
    }
    for (Row &row : keys.rows)
        row.variation = in.number();
    if (in.bad())
        return damagedSnapshot();
    return keys;
}

std::pair<std::size_t, std::size_t> ClinvarKeys::at(qint64 from, qint64 to) const
{
    const auto begin = std::lower_bound(rows.begin(), rows.end(), from, [](const Row &row, qint64 pos) { return row.pos < pos; });
    const auto end = std::upper_bound(begin, rows.end(), to, [](qint64 pos, const Row &row) { return pos < row.pos; });
    return {std::size_t(begin - rows.begin()), std::size_t(end - rows.begin())};
}

Result<ClinvarTexts> ClinvarTexts::read(const QByteArray &bytes, std::size_t columns, std::size_t rows)
{
    ClinvarTexts part;
    part.m_held = std::make_shared<Unpacker>(bytes);
    Unpacker &in = *part.m_held;
    part.m_columns.resize(columns);
    for (Column &column : part.m_columns) {
        column.texts.resize(in.count());
        for (std::string_view &text : column.texts)
            text = in.text();
        if (column.texts.empty() || in.bad())
            return damagedSnapshot();
        if (column.texts.size() == 1)
            continue;
        column.rows.resize(rows);
        for (std::uint32_t &row : column.rows) {
            row = std::uint32_t(in.number());
            if (row >= column.texts.size())
                return damagedSnapshot();
        }
    }
    if (in.bad())
        return damagedSnapshot();
    return part;
}

} // namespace enza::knowledge
