// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/predicate.h"

namespace enza::review {

/// One row mask per block (one byte per row: 1 or 0), in one stretch of memory.
class RowMasks
{
public:
    explicit RowMasks(const std::vector<Segment> &segments);
    quint8 *of(quint32 segment) { return m_bytes.get() + m_begins[segment]; }
    const quint8 *of(quint32 segment) const { return m_bytes.get() + m_begins[segment]; }

private:
    std::vector<std::size_t> m_begins;
    std::unique_ptr<quint8[]> m_bytes;
};

/// A query bound to an open table, run block by block.
class Cascade
{
public:
    /// BadInput names the step in where.field.
    static Result<Cascade> bind(const ViewQuery &query, const VariantTable::State &table);

    struct Outcome {
        RowMasks rows;
        quint64 reviewedHidden = 0;
        std::vector<StepCount> steps;
        std::shared_ptr<const Pairing> pairing; ///< null: nobody needs it
    };
    /// Rows that pass everything; with `removedBy` ≥ 0 those that this step removed instead.
    Result<Outcome> run(std::stop_token stop, int removedBy = -1) const;

private:
    struct Step {
        std::optional<Predicate> predicate; ///< nothing: disabled
        bool keepsUnknown = false;
        quint32 mask = 0; ///< cache number; 0: never kept
        bool paired = false; ///< depends on partners: not among the steps that choose them
        bool names = false;  ///< reads who the partners are, not only whether there are any
        Expression expression;
        /// The answers for rows without a partner, with a possible one and with a certain one.
        std::vector<Step> assuming = {};
    };
    struct BlockCounts {
        quint64 reviewedHidden = 0;
        std::vector<StepCount> steps;
    };
    explicit Cascade(const VariantTable::State &table) : m_table(table) {}
    Result<std::shared_ptr<const Pairing>> pairing(std::stop_token stop) const;
    /// With the pairs in, for steps that depend on them.
    Result<std::shared_ptr<const std::vector<quint8>>> pairedAnswers(const Step &step, quint32 segment,
                                                                     const std::shared_ptr<const Pairing> &pairs) const;
    Result<std::shared_ptr<const std::vector<quint8>>> answers(const Step &step, quint32 segment) const;
    Result<void> runBlock(quint32 segment, int removedBy, quint8 *alive, const ReviewState &review,
                          const std::shared_ptr<const Pairing> &pairs, BlockCounts &counts) const;

    const VariantTable::State &m_table;
    std::vector<Step> m_steps;
    std::optional<Step> m_search;
    bool m_showReviewed = false;
    bool m_pairs = false;      ///< partners are wanted
    bool m_needsPairs = false; ///< a step or the order depends on them
};

/// What the search field means: text in gene, HGVS or id, or a place such as "chr1:12,345-12,400".
ExpressionNode searchExpression(const QString &text);

/// The table's numbers of the rows in `masks`, ascending.
Result<std::vector<quint32>> rowNumbers(const VariantTable::State &table, const RowMasks &masks);
/// Orders rows by a column; equal and unknown ones stay in file order, unknown ones last.
Result<void> sortRows(const VariantTable::State &table, const SortOrder &sort, std::vector<quint32> &rows,
                      std::stop_token stop, const std::shared_ptr<const Pairing> &pairing = {});

} // namespace enza::review
