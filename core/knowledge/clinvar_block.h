// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "knowledge/packing.h"

#include <array>
#include <deque>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

/// How ClinVar's rows lie in blocks. Private to the room. A block holds rows of one contig sorted by position
/// and alleles, in three parts that are read apart: "key" (position, alleles, variation id), "class" (what
/// verdicts are compared by) and "text" (the rest). Texts are numbered by a dictionary local to the block.
namespace enza::knowledge {

constexpr std::size_t clinvarBlockRows = 8192;

enum ClinvarText : unsigned char {
    Germline, Review, Somatic, SomaticReview, Oncogenicity, OncogenicityReview, // part "class"
    Conflict, Conditions, SomaticConditions, OncogenicityConflict, OncogenicityConditions,
    Genes, Hgvs, Protein, Consequences, Origin, // part "text"
    clinvarTextCount
};
constexpr std::size_t clinvarClassTexts = Conflict;

/// Stands before the accession of an HGVS text that follows from accession, position and alleles.
constexpr char derivedHgvs = '\x01';

/// Collects the rows of one block.
class ClinvarBlockBuilder
{
public:
    void add(qint64 pos, std::string_view ref, std::string_view alt, quint64 variation,
             const std::array<std::string_view, clinvarTextCount> &texts);
    std::size_t rows() const { return m_rows.size(); }
    void clear();

    struct Packed {
        QByteArray key, classes, texts;
        qint64 first = 0, last = 0;
        std::vector<std::string_view> genes; ///< of each row, in the order of the block; valid until clear()
    };
    Packed pack();

private:
    struct Row {
        qint64 pos;
        quint64 variation;
        std::uint32_t ref, alt; ///< numbers in m_alleles
        std::array<std::uint32_t, clinvarTextCount> texts;
    };
    class Dictionary
    {
    public:
        std::uint32_t number(std::string_view text);
        std::string_view text(std::uint32_t number) const { return m_texts[number]; }
        std::size_t size() const { return m_texts.size(); }
        void clear();

    private:
        std::deque<std::string> m_texts;
        std::unordered_map<std::string_view, std::uint32_t> m_numbers;
        std::uint32_t m_last = 0;
    };
    std::vector<Row> m_rows;
    Dictionary m_alleles;
    std::array<Dictionary, clinvarTextCount> m_texts;
};

/// Part "key" of a block.
struct ClinvarKeys {
    struct Row {
        qint64 pos;
        std::string_view ref, alt;
        quint64 variation;
    };
    std::vector<Row> rows;
    static Result<ClinvarKeys> read(const QByteArray &bytes);
    /// Rows from `first` to before `second` are at this position.
    std::pair<std::size_t, std::size_t> at(qint64 from, qint64 to) const;

private:
    std::shared_ptr<Unpacker> m_held;
};

/// Part "class" or "text" of a block: `columns` texts for each row.
class ClinvarTexts
{
public:
    static Result<ClinvarTexts> read(const QByteArray &bytes, std::size_t columns, std::size_t rows);
    std::string_view at(std::size_t column, std::size_t row) const
    {
        const Column &from = m_columns[column];
        return from.texts[from.rows.empty() ? 0 : from.rows[row]];
    }

private:
    struct Column {
        std::vector<std::string_view> texts;
        std::vector<std::uint32_t> rows; ///< empty where all rows have the only text
    };
    std::vector<Column> m_columns;
    std::shared_ptr<Unpacker> m_held;
};

std::unexpected<Error> damagedSnapshot();

} // namespace enza::knowledge
