// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/predicate.h"

#include "review/region_test.h"

#include <algorithm>

namespace enza::review {
namespace {
void knownRows(const ColumnView &view, quint8 *out)
{
    const Block &block = *view.block;
    switch (block.kind) {
    case Block::Kind::Absent: std::fill_n(out, block.rows, truth::no); break;
    case Block::Kind::Float:
        for (quint32 i = 0; i < block.rows; ++i)
            out[i] = std::isnan(block.floats[i]) ? truth::no : truth::yes;
        break;
    case Block::Kind::Integer:
    case Block::Kind::Category:
        visitCodes(block, [&](const auto *codes) {
            for (quint32 i = 0; i < block.rows; ++i)
                out[i] = codes[i] == 0 ? truth::no : truth::yes;
        });
        break;
    case Block::Kind::Text:
        for (quint32 i = 0; i < block.rows; ++i)
            out[i] = block.entry(i).empty() ? truth::no : truth::yes;
        break;
    }
}
} // namespace

Result<Predicate> Predicate::bind(const ExpressionNode &node, const VariantTable::State &table, PairMode pairs,
                                  const std::shared_ptr<const Pairing> &pairing)
{
    Predicate out;
    out.m_kind = node.kind;
    for (const auto &child : node.children) {
        ENZA_ASSIGN(Predicate bound, bind(*child, table, pairs, pairing));
        out.m_children.push_back(std::move(bound));
    }
    if (node.column.isEmpty())
        return out;
    ENZA_ASSIGN(out.m_column, table.bind(node.column, node.position));
    if (out.m_column.ref.isPaired()) {
        out.m_column.pairs = pairs;
        out.m_column.pairing = pairing;
    }
    if (node.kind == ExpressionNode::Kind::Known)
        return out;
    ExpressionNode comparison = node;
    if (node.kind == ExpressionNode::Kind::Column) {
        if (!out.m_column.ref.isState())
            return expressionError(
                QT_TRANSLATE_NOOP("enza", "\"%1\" at position %2 needs a comparison, e.g. known(%1)"),
                node.column, node.position);
        comparison.kind = out.m_kind = ExpressionNode::Kind::Compare;
        comparison.op = ExpressionNode::Operator::Equal;
        comparison.literals = {Literal{QStringLiteral("true"), false, false, node.position}};
    }
    using Operator = ExpressionNode::Operator;
    if (out.m_column.ref.kind == ColumnKind::Region &&
        (comparison.op == Operator::Equal || comparison.op == Operator::NotEqual || comparison.op == Operator::In)) {
        ENZA_ASSIGN(RegionTest test, RegionTest::make(comparison));
        out.m_region = std::make_shared<const RegionTest>(std::move(test));
        return out;
    }
    if (out.m_column.ref.kind == ColumnKind::Inheritance) {
        out.m_undecided = out.m_column;
        out.m_undecided.ref.kind = ColumnKind::InheritanceUnknown;
        for (const Literal &literal : comparison.literals)
            out.m_asksForNone = out.m_asksForNone || literal.text == QLatin1String("none");
        out.m_negated = comparison.op == ExpressionNode::Operator::NotEqual;
        if (out.m_negated)
            comparison.op = ExpressionNode::Operator::Equal;
    }
    ENZA_ASSIGN(out.m_test, ValueTest::make(comparison, out.m_column.ref));
    return out;
}

Result<void> Predicate::evaluateInheritance(const VariantTable::State &table, quint32 segment, quint8 *out) const
{
    // A model that is named is claimed; one that is named as undecided is unknown; any other is refuted, even
    // where the row has no model to its name.
    ENZA_ASSIGN(const ColumnView claimed, table.view(m_column, segment));
    ENZA_ASSIGN(const ColumnView undecided, table.view(m_undecided, segment));
    const quint32 rows = table.segments[segment].rows;
    if (claimed.block->kind == Block::Kind::Absent) {
        std::fill_n(out, rows, truth::unknown);
        return {};
    }
    std::vector<quint8> open(rows);
    m_test.run(claimed, out);
    m_test.run(undecided, open.data());
    for (quint32 i = 0; i < rows; ++i) {
        const bool undecidedHere = open[i] == truth::yes || (m_asksForNone && out[i] == truth::unknown);
        const quint8 answer = out[i] == truth::yes ? truth::yes : undecidedHere ? truth::unknown : truth::no;
        out[i] = !m_negated ? answer : answer == truth::unknown ? answer : answer == truth::yes ? truth::no : truth::yes;
    }
    return {};
}

Result<void> Predicate::evaluate(const VariantTable::State &table, quint32 segment, quint8 *out) const
{
    const quint32 rows = table.segments[segment].rows;
    switch (m_kind) {
    case ExpressionNode::Kind::Compare:
    case ExpressionNode::Kind::Column: {
        if (m_column.ref.kind == ColumnKind::Inheritance)
            return evaluateInheritance(table, segment, out);
        if (m_region)
            return m_region->run(table, segment, out);
        ENZA_ASSIGN(const ColumnView view, table.view(m_column, segment));
        m_test.run(view, out);
        return {};
    }
    case ExpressionNode::Kind::Known: {
        ENZA_ASSIGN(const ColumnView view, table.view(m_column, segment));
        knownRows(view, out);
        return {};
    }
    case ExpressionNode::Kind::Not:
    case ExpressionNode::Kind::KeepUnknown: {
        ENZA_TRY(m_children.front().evaluate(table, segment, out));
        static constexpr quint8 negated[] = {truth::yes, truth::unknown, truth::no, truth::no};
        static constexpr quint8 keeping[] = {truth::no, truth::kept, truth::kept, truth::yes};
        const quint8 *answer = m_kind == ExpressionNode::Kind::Not ? negated : keeping;
        for (quint32 i = 0; i < rows; ++i)
            out[i] = answer[out[i]];
        return {};
    }
    case ExpressionNode::Kind::And:
    case ExpressionNode::Kind::Or: break;
    }
    ENZA_TRY(m_children.front().evaluate(table, segment, out));
    std::vector<quint8> other(rows);
    const bool both = m_kind == ExpressionNode::Kind::And;
    for (std::size_t c = 1; c < m_children.size(); ++c) {
        ENZA_TRY(m_children[c].evaluate(table, segment, other.data()));
        const quint8 *right = other.data();
        if (both) {
            for (quint32 i = 0; i < rows; ++i)
                out[i] = std::min(out[i], right[i]);
        } else {
            for (quint32 i = 0; i < rows; ++i)
                out[i] = std::max(out[i], right[i]);
        }
    }
    return {};
}

bool Predicate::readsState() const
{
    return m_column.ref.isState() || std::any_of(m_children.begin(), m_children.end(),
                                                 [](const Predicate &child) { return child.readsState(); });
}

} // namespace enza::review
