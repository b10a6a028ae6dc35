// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/variant_file.h"
#include "review/call_set_index.h"
#include "review/column_builder.h"
#include "review/line_table.h"
#include "review/stored_columns.h"

#include <array>
#include <stop_token>

namespace enza::review {

/// One block ready to be put away.
struct EncodedBlock {
    struct Column {
        QString name;
        QByteArray bytes;
    };
    std::vector<Column> columns;
    BlockInfo info;             ///< contigs in `ranges` number `contigs`, not yet the call set's
    std::vector<std::string> contigs;
    std::array<quint64, alleleTypeCount> byType{};
    quint32 records = 0;
    bool sorted = true; ///< positions never descend within a contig
};

/// Collects the rows of one chunk into columns and encodes them. One per worker, used again and again.
class ChunkEncoder
{
public:
    explicit ChunkEncoder(int samples);
    void add(const genome::AlleleRow &row);
    /// The block of the rows added since the last call. Cancelled when stopped.
    Result<EncodedBlock> finish(const genome::Chunk &chunk, quint32 records, std::stop_token stop);

private:
    struct Sample {
        CategoryBuilder genotype;
        FloatBuilder vaf;
        IntegerBuilder depth, altDepth, quality, copies;
    };
    void noteRange(const genome::AlleleRow &row);
    void addFields(const genome::AlleleRow &row);
    void addSamples(const genome::AlleleRow &row);

    quint32 m_rows = 0;
    CategoryBuilder m_contig, m_ref, m_alt, m_type, m_filter;
    IntegerBuilder m_pos, m_span, m_svLength;
    TextBuilder m_id, m_mate;
    FloatBuilder m_qual;
    std::array<CategoryBuilder, fieldCount> m_categories;
    std::array<TextBuilder, fieldCount> m_texts;
    std::array<FloatBuilder, fieldCount> m_numbers;
    std::array<IntegerBuilder, fieldCount> m_integers;
    std::vector<Sample> m_samples;
    LineTable m_lines;
    std::string m_scratch;

    std::vector<std::string> m_contigs;
    std::vector<ContigRange> m_ranges;
    std::size_t m_currentRange = 0;
    qint64 m_lastPos = 0;
    bool m_sorted = true;
    std::array<quint64, alleleTypeCount> m_byType{};
};

} // namespace enza::review
