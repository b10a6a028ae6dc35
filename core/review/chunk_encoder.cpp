// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chunk_encoder.h"

#include <algorithm>

namespace enza::review {
namespace {
bool known(std::string_view text)
{
    return !text.empty() && text != ".";
}
/// Fields by how they are kept, so that the loop over them does not ask for every row.
struct FieldLists {
    FieldLists()
    {
        for (std::size_t i = 0; i < std::size_t(fieldCount); ++i) {
            switch (fieldInfo(Field(i)).type) {
            case FieldType::Category: categories.push_back(i); break;
            case FieldType::Text: texts.push_back(i); break;
            case FieldType::Number: numbers.push_back(i); break;
            case FieldType::Integer: integers.push_back(i); break;
            }
        }
    }
    std::vector<std::size_t> categories, texts, numbers, integers;
};
} // namespace

ChunkEncoder::ChunkEncoder(int samples) : m_samples(std::size_t(samples)) {}

void ChunkEncoder::noteRange(const genome::AlleleRow &row)
{
    const bool same = !m_ranges.empty() && m_contigs[m_currentRange] == row.contig;
    if (!same) {
        const auto found = std::find(m_contigs.begin(), m_contigs.end(), row.contig);
        m_currentRange = std::size_t(found - m_contigs.begin());
        if (found == m_contigs.end()) {
            m_contigs.emplace_back(row.contig);
            m_ranges.push_back({quint32(m_currentRange), row.pos, row.pos});
        } else {
            m_sorted = false; // a contig that comes back
        }
    } else if (row.pos < m_lastPos) {
        m_sorted = false;
    }
    ContigRange &range = m_ranges[m_currentRange];
    range.low = std::min<qint64>(range.low, row.pos);
    range.high = std::max<qint64>(range.high, row.pos);
    m_lastPos = row.pos;
}

void ChunkEncoder::addFields(const genome::AlleleRow &row)
{
    static const FieldLists fields;
    for (const std::size_t i : fields.categories) {
        if (known(row.text[i]))
            m_categories[i].set(m_rows, row.text[i]);
    }
    for (const std::size_t i : fields.numbers) {
        if (!std::isnan(row.number[i]))
            m_numbers[i].set(m_rows, row.number[i]);
    }
    for (const std::size_t i : fields.integers) {
        if (!std::isnan(row.number[i]) && std::abs(row.number[i]) < 9e18f)
            m_integers[i].set(m_rows, std::llround(double(row.number[i])));
    }
    for (const std::size_t i : fields.texts) {
        if (!known(row.text[i]))
            continue;
        const bool hgvs = Field(i) == Field::HgvsC || Field(i) == Field::HgvsP;
        m_texts[i].set(m_rows,
                       hgvs ? shortenHgvs(row.text[i], row.text[std::size_t(Field::Transcript)], m_scratch)
                            : row.text[i]);
    }
}

void ChunkEncoder::addSamples(const genome::AlleleRow &row)
{
    const std::size_t count = std::min(m_samples.size(), row.samples.size());
    for (std::size_t s = 0; s < count; ++s) {
        const genome::SampleCall &call = row.samples[s];
        Sample &sample = m_samples[s];
        if (known(call.genotype))
            sample.genotype.set(m_rows, call.genotype);
        if (!std::isnan(call.vaf))
            sample.vaf.set(m_rows, call.vaf);
        if (call.depth != genome::unknownInteger)
            sample.depth.set(m_rows, call.depth);
        if (call.altDepth != genome::unknownInteger)
            sample.altDepth.set(m_rows, call.altDepth);
        if (call.genotypeQuality != genome::unknownInteger)
            sample.quality.set(m_rows, call.genotypeQuality);
        if (call.copies >= 0)
            sample.copies.set(m_rows, call.copies);
    }
}

void ChunkEncoder::add(const genome::AlleleRow &row)
{
    noteRange(row);
    m_contig.set(m_rows, row.contig);
    m_pos.set(m_rows, row.pos);
    m_span.set(m_rows, row.end - row.pos);
    if (known(row.ref))
        m_ref.set(m_rows, row.ref);
    if (known(row.alt))
        m_alt.set(m_rows, row.alt);
    m_type.set(m_rows, alleleTypeName(row.type));
    ++m_byType[std::size_t(row.type)];
    if (known(row.id))
        m_id.set(m_rows, row.id);
    if (!std::isnan(row.qual))
        m_qual.set(m_rows, row.qual);
    if (known(row.filter))
        m_filter.set(m_rows, row.filter);
    if (row.svLength != 0)
        m_svLength.set(m_rows, row.svLength);
    if (known(row.mate))
        m_mate.set(m_rows, row.mate);
    addFields(row);
    addSamples(row);
    m_lines.add({row.offset, row.length, row.record, row.allele});
    ++m_rows;
}

Result<EncodedBlock> ChunkEncoder::finish(const genome::Chunk &chunk, quint32 records, std::stop_token stop)
{
    EncodedBlock out;
    out.records = records;
    out.info.rows = m_rows;
    out.info.offset = chunk.offset;
    out.info.present.resize(std::size_t(stored::columnCount(int(m_samples.size()))));
    int column = 0;
    const auto put = [&](auto &builder, bool deltas = false) -> Result<void> {
        const int at = column++;
        const Block block = builder.take(m_rows);
        if (block.kind == Block::Kind::Absent)
            return {};
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "Stopped")));
        out.info.present[std::size_t(at)] = true;
        ENZA_ASSIGN(QByteArray bytes, encodeBlock(block, deltas));
        out.columns.push_back({stored::columnName(at), std::move(bytes)});
        return {};
    };
    // In the order of stored::Fixed, of Field, of stored::SampleValue.
    ENZA_TRY(put(m_contig));
    ENZA_TRY(put(m_pos, true));
    ENZA_TRY(put(m_span));
    ENZA_TRY(put(m_ref));
    ENZA_TRY(put(m_alt));
    ENZA_TRY(put(m_type));
    ENZA_TRY(put(m_id));
    ENZA_TRY(put(m_qual));
    ENZA_TRY(put(m_filter));
    ENZA_TRY(put(m_svLength));
    ENZA_TRY(put(m_mate));
    for (int f = 0; f < fieldCount; ++f) {
        const std::size_t i = std::size_t(f);
        switch (fieldInfo(Field(f)).type) {
        case FieldType::Category: ENZA_TRY(put(m_categories[i])); break;
        case FieldType::Text: ENZA_TRY(put(m_texts[i])); break;
        case FieldType::Number: ENZA_TRY(put(m_numbers[i])); break;
        case FieldType::Integer: ENZA_TRY(put(m_integers[i])); break;
        }
    }
    for (Sample &sample : m_samples) {
        ENZA_TRY(put(sample.genotype));
        ENZA_TRY(put(sample.vaf));
        ENZA_TRY(put(sample.depth));
        ENZA_TRY(put(sample.altDepth));
        ENZA_TRY(put(sample.quality));
        ENZA_TRY(put(sample.copies));
    }
    ENZA_ASSIGN(QByteArray lines, m_lines.encode());
    out.columns.push_back({stored::lines, std::move(lines)});
    out.columns.push_back({stored::place, chunk.place});
    out.info.ranges = std::move(m_ranges);
    out.contigs = std::move(m_contigs);
    out.byType = m_byType;
    out.sorted = m_sorted;

    m_rows = 0;
    m_lines.clear();
    m_ranges.clear();
    m_contigs.clear();
    m_currentRange = 0;
    m_lastPos = 0;
    m_sorted = true;
    m_byType = {};
    return out;
}

} // namespace enza::review
