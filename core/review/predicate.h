// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/expression.h"
#include "review/expression_node.h"
#include "review/table_state.h"

#include <QRegularExpression>

#include <unordered_set>

namespace enza::review {

/// Answers of Kleene logic with the two ways to be true told apart, ordered so that "and" is the smaller
/// of two and "or" the larger.
namespace truth {
constexpr quint8 no = 0;
constexpr quint8 unknown = 1;
constexpr quint8 kept = 2; ///< true only because of `?`
constexpr quint8 yes = 3;
} // namespace truth

/// What one literal, or one of several, asks of a value. Made once, used on every block.
class ValueTest
{
public:
    /// BadInput when the comparison makes no sense for the column.
    static Result<ValueTest> make(const ExpressionNode &node, const ColumnRef &column);
    /// Appends nothing, overwrites `out` (one byte per row).
    void run(const ColumnView &view, quint8 *out) const;

private:
    struct Range {
        qint64 low = 0, high = 0;
    };
    struct TextTest {
        QString text;
        std::string utf8;
        std::string lower; ///< ASCII needles; empty otherwise
        std::shared_ptr<const QRegularExpression> regex;
    };
    bool matchesText(std::string_view value) const;
    bool containsText(const TextTest &test, std::string_view value) const;
    void runFloats(const Block &block, quint8 *out) const;
    void runIntegers(const Block &block, quint8 *out) const;
    void runCategories(const Block &block, quint8 *out) const;
    void runTexts(const ColumnView &view, quint8 *out) const;

    ExpressionNode::Operator m_op = ExpressionNode::Operator::Equal;
    bool m_contig = false;
    char m_separator = '\0';
    std::vector<double> m_numbers;
    std::vector<TextTest> m_texts;
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    /// Of `in`: the same texts, found at once; a panel names hundreds of genes.
    std::unordered_set<std::string, TextHash, std::equal_to<>> m_any;
};

class RegionTest; ///< see region_test.h

/// An expression bound to the columns of an open table.
class Predicate
{
public:
    /// `pairs` and `pairing`: what columns that depend on partners take for granted.
    static Result<Predicate> bind(const ExpressionNode &node, const VariantTable::State &table,
                                  PairMode pairs = PairMode::Unasked,
                                  const std::shared_ptr<const Pairing> &pairing = {});
    /// One truth byte per row of the block.
    Result<void> evaluate(const VariantTable::State &table, quint32 segment, quint8 *out) const;
    /// Does it read what records may change? Then its answers are not kept.
    bool readsState() const;

private:
    ExpressionNode::Kind m_kind = ExpressionNode::Kind::Compare;
    std::vector<Predicate> m_children;
    Result<void> evaluateInheritance(const VariantTable::State &table, quint32 segment, quint8 *out) const;

    BoundColumn m_column;
    BoundColumn m_undecided; ///< of the column `inheritance`: what is unknown of it
    bool m_asksForNone = false; ///< and "none" is among what it is compared with
    bool m_negated = false;  ///< `inheritance != …`, tested as its contrary
    ValueTest m_test;
    std::shared_ptr<const RegionTest> m_region; ///< of the column `region`, where places are compared
};

} // namespace enza::review
