// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/compound.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace enza::review {
namespace {
using Node = ExpressionNode;

std::shared_ptr<const Node> compare(const char *column, Node::Operator op, const QString &literal)
{
    auto node = std::make_shared<Node>();
    node->column = QLatin1String(column);
    node->op = op;
    node->literals = {Literal{literal, true, false, 1}};
    return node;
}

/// Adds up bytes that are 0 or 1. In runs short enough for byte sums, which the compiler makes wide.
template <typename Byte> quint64 countOf(quint32 rows, Byte byte)
{
    quint64 sum = 0;
    for (quint32 begin = 0; begin < rows; begin += 128) {
        const quint32 end = std::min(rows, begin + 128);
        quint8 part = 0;
        for (quint32 i = begin; i < end; ++i)
            part = quint8(part + byte(i));
        sum += part;
    }
    return sum;
}
} // namespace

RowMasks::RowMasks(const std::vector<Segment> &segments)
{
    std::size_t size = 0;
    for (const Segment &segment : segments) {
        m_begins.push_back(size);
        size += (segment.rows + 63u) & ~std::size_t(63); // no two blocks share a cache line
    }
    m_bytes = std::make_unique_for_overwrite<quint8[]>(size);
}

ExpressionNode searchExpression(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("^\\s*([^\\s:]+):([\\d,]+)(?:-([\\d,]+))?\\s*$"));
    Node any;
    any.kind = Node::Kind::Or;
    const QString needle = text.trimmed();
    for (const char *column : {"genes", "hgvs_c", "hgvs_p", "id"})
        any.children.push_back(compare(column, Node::Operator::Contains, needle));
    if (const auto match = place.match(text); match.hasMatch()) {
        const QString from = match.captured(2).remove(u','), to = match.captured(3).remove(u',');
        auto here = std::make_shared<Node>();
        here->kind = Node::Kind::And;
        here->children = {compare("contig", Node::Operator::Equal, match.captured(1)),
                          compare("end", Node::Operator::GreaterOrEqual, from),
                          compare("pos", Node::Operator::LessOrEqual, to.isEmpty() ? from : to)};
        any.children.push_back(here);
    }
    return any;
}

namespace {
/// Does it depend on partners? "inheritance == de_novo" does not.
bool asksForPartners(const ExpressionNode &node)
{
    const bool ofModels = node.column == QLatin1String("inheritance");
    if (ofModels && node.kind == ExpressionNode::Kind::Compare && node.op != ExpressionNode::Operator::Contains) {
        for (const Literal &literal : node.literals) {
            if (literal.text == QLatin1String(inheritanceModelName(InheritanceModel::CompoundHet)) ||
                literal.text.contains(u'&') || !inheritanceModelFromName(literal.text))
                return true;
        }
        return false;
    }
    if (ofModels || node.column == QLatin1String("inheritance_unknown") || node.column == QLatin1String("compound_with"))
        return true;
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const auto &child) { return asksForPartners(*child); });
}

/// Does it compare who the partners are?
bool namesPartners(const ExpressionNode &node)
{
    return (node.column == QLatin1String("compound_with") && node.kind != ExpressionNode::Kind::Known) ||
           std::any_of(node.children.begin(), node.children.end(),
                       [](const auto &child) { return namesPartners(*child); });
}

/// Columns that only show partners go without them where so many rows could be one of a pair.
constexpr std::size_t mostShownCandidates = 100'000;

const char *const assumptionMarks[] = {"-", "?", "+"};
constexpr PairMode assumptions[] = {PairMode::Without, PairMode::Possible, PairMode::Certain};
} // namespace

Result<Cascade> Cascade::bind(const ViewQuery &query, const VariantTable::State &table)
{
    Cascade out(table);
    out.m_showReviewed = query.showReviewed;
    for (const FilterStep &filter : query.steps) {
        Step step;
        if (filter.enabled) {
            auto bound = [&]() -> Result<Predicate> {
                ENZA_ASSIGN(step.expression, Expression::parse(filter.expression));
                const ExpressionNode &root = step.expression.root();
                step.keepsUnknown = step.expression.keepsUnknown();
                step.paired = asksForPartners(root);
                step.names = step.paired && namesPartners(root);
                return Predicate::bind(root, table);
            }();
            if (!bound) {
                Error error = std::move(bound).error();
                if (!filter.label.isEmpty())
                    error.where.field = filter.label;
                return std::unexpected(std::move(error));
            }
            step.predicate = std::move(*bound);
            out.m_needsPairs = out.m_needsPairs || step.paired;
            for (std::size_t i = 0; step.paired && !step.names && i < std::size(assumptions); ++i) {
                Step one;
                ENZA_ASSIGN(one.predicate, Predicate::bind(step.expression.root(), table, assumptions[i]));
                if (!one.predicate->readsState())
                    one.mask = table.maskNumber(QLatin1String(assumptionMarks[i]) + filter.expression);
                step.assuming.push_back(std::move(one));
            }
            if (!step.predicate->readsState() && !step.paired)
                step.mask = table.maskNumber(u'=' + filter.expression);
        }
        out.m_steps.push_back(std::move(step));
    }
    if (const QString needle = query.search.trimmed(); !needle.isEmpty()) {
        Step step;
        ENZA_ASSIGN(step.predicate, Predicate::bind(searchExpression(needle), table));
        step.mask = table.maskNumber(u'/' + needle);
        out.m_search = std::move(step);
    }
    const auto sort = columnRef(query.sort.column);
    out.m_needsPairs = out.m_needsPairs || (sort && sort->isPaired());
    out.m_pairs = out.m_needsPairs || query.pairs;
    return out;
}

Result<std::shared_ptr<const std::vector<quint8>>> Cascade::answers(const Step &step, quint32 segment) const
{
    const BlockCache::Key key{segment, step.mask};
    if (step.mask != 0) {
        if (auto cached = m_table.cache.find<std::vector<quint8>>(key))
            return cached;
    }
    auto made = std::make_shared<std::vector<quint8>>(m_table.segments[segment].rows);
    ENZA_TRY(step.predicate->evaluate(m_table, segment, made->data()));
    std::shared_ptr<const std::vector<quint8>> out = std::move(made);
    if (step.mask != 0)
        m_table.cache.insert(key, out, out->capacity() + sizeof *out);
    return out;
}

Result<std::shared_ptr<const std::vector<quint8>>>
Cascade::pairedAnswers(const Step &step, quint32 segment, const std::shared_ptr<const Pairing> &pairs) const
{
    if (step.names) {
        ENZA_ASSIGN(const Predicate bound,
                    Predicate::bind(step.expression.root(), m_table, PairMode::Found, pairs));
        auto made = std::make_shared<std::vector<quint8>>(m_table.segments[segment].rows);
        ENZA_TRY(bound.evaluate(m_table, segment, made->data()));
        return made;
    }
    // Each row's answer is one of three that are known already: a change of partners evaluates nothing.
    ENZA_ASSIGN(const auto without, answers(step.assuming[0], segment));
    const auto rows = pairs->of(segment);
    if (rows.empty())
        return without;
    ENZA_ASSIGN(const auto possible, answers(step.assuming[1], segment));
    ENZA_ASSIGN(const auto certain, answers(step.assuming[2], segment));
    auto made = std::make_shared<std::vector<quint8>>(*without);
    for (const Pairing::Row &row : rows)
        (*made)[row.row] = (row.answer == InheritanceAnswer::Yes ? *certain : *possible)[row.row];
    return made;
}

Result<std::shared_ptr<const Pairing>> Cascade::pairing(std::stop_token stop) const
{
    Cascade others(m_table);
    const auto review = m_table.review();
    QByteArray question = QByteArray::number(review->generation) + (m_needsPairs ? '!' : '.');
    for (const Step &step : m_steps) {
        if (!step.predicate || step.paired)
            continue;
        others.m_steps.push_back(step);
        question += '\0' + step.expression.text().toUtf8();
    }
    PairMemory &memory = *m_table.pairMemory;
    {
        const std::scoped_lock lock(memory.mutex);
        if (memory.lastQuestion == question)
            return memory.last;
    }
    ENZA_ASSIGN(const Outcome allowed, others.run(stop));
    ENZA_ASSIGN(const auto found, findPairs(m_table, allowed.rows,
                                            m_needsPairs ? std::size_t(-1) : mostShownCandidates, stop));
    const std::scoped_lock lock(memory.mutex);
    memory.lastQuestion = question;
    memory.last = found;
    return found;
}

Result<void> Cascade::runBlock(quint32 number, int removedBy, quint8 *alive, const ReviewState &review,
                               const std::shared_ptr<const Pairing> &pairs, BlockCounts &counts) const
{
    const Segment &segment = m_table.segments[number];
    const quint32 rows = segment.rows;
    if (segment.mask.empty())
        std::fill_n(alive, rows, quint8(1));
    else
        std::copy(segment.mask.begin(), segment.mask.end(), alive);
    if (!m_showReviewed && number < review.flags.size() && review.flags[number]) {
        const quint8 *flags = review.flags[number]->data();
        static_assert(ReviewState::dismissed == 1);
        counts.reviewedHidden = countOf(rows, [&](quint32 i) { return quint8(alive[i] & flags[i] & 1); });
        for (quint32 i = 0; i < rows; ++i)
            alive[i] = quint8(alive[i] & ~flags[i] & 1);
    }
    if (m_search) {
        ENZA_ASSIGN(const auto answer, answers(*m_search, number));
        for (quint32 i = 0; i < rows; ++i)
            alive[i] = quint8(alive[i] & ((*answer)[i] == truth::yes));
    }
    counts.steps.resize(m_steps.size());
    quint64 before = countOf(rows, [&](quint32 i) { return alive[i]; });
    for (std::size_t s = 0; s < m_steps.size(); ++s) {
        StepCount &count = counts.steps[s];
        if (!m_steps[s].predicate) {
            count.kept = before;
            if (int(s) == removedBy)
                std::fill_n(alive, rows, quint8(0));
            continue;
        }
        ENZA_ASSIGN(const auto shared,
                    m_steps[s].paired ? pairedAnswers(m_steps[s], number, pairs) : answers(m_steps[s], number));
        const quint8 *answer = shared->data();
        // unknown is 1 and kept is 2: both have exactly one of the two bits.
        count.unknown =
            countOf(rows, [&](quint32 i) { return quint8(alive[i] & (answer[i] ^ (answer[i] >> 1)) & 1); });
        if (int(s) == removedBy) {
            count.kept = countOf(rows, [&](quint32 i) { return quint8(alive[i] & (answer[i] >> 1)); });
            count.removed = before - count.kept;
            for (quint32 i = 0; i < rows; ++i)
                alive[i] = quint8(alive[i] & ~(answer[i] >> 1) & 1);
            return {};
        }
        for (quint32 i = 0; i < rows; ++i)
            alive[i] = quint8(alive[i] & (answer[i] >> 1));
        count.kept = countOf(rows, [&](quint32 i) { return alive[i]; });
        count.removed = before - count.kept;
        before = count.kept;
    }
    return {};
}

Result<Cascade::Outcome> Cascade::run(std::stop_token stop, int removedBy) const
{
    Outcome out{RowMasks(m_table.segments), 0, std::vector<StepCount>(m_steps.size()), {}};
    if (m_pairs) {
        ENZA_ASSIGN(out.pairing, pairing(stop));
    }
    const auto review = m_table.review();
    std::vector<BlockCounts> counts(m_table.segments.size());
    ENZA_TRY(forEachSegment(m_table.segments.size(), stop, [&](quint32 segment) {
        return runBlock(segment, removedBy, out.rows.of(segment), *review, out.pairing, counts[segment]);
    }));
    for (std::size_t s = 0; s < m_steps.size(); ++s)
        out.steps[s].keepsUnknown = m_steps[s].keepsUnknown;
    for (const BlockCounts &block : counts) {
        out.reviewedHidden += block.reviewedHidden;
        for (std::size_t s = 0; s < block.steps.size(); ++s) {
            out.steps[s].kept += block.steps[s].kept;
            out.steps[s].removed += block.steps[s].removed;
            out.steps[s].unknown += block.steps[s].unknown;
        }
    }
    return out;
}

Result<std::vector<quint32>> rowNumbers(const VariantTable::State &table, const RowMasks &masks)
{
    std::vector<std::size_t> begins;
    std::size_t total = 0;
    for (quint32 number = 0; number < table.segments.size(); ++number) {
        const quint8 *alive = masks.of(number);
        begins.push_back(total);
        total += countOf(table.segments[number].rows, [&](quint32 i) { return alive[i]; });
    }
    std::vector<quint32> out(total);
    ENZA_TRY(forEachSegment(table.segments.size(), {}, [&](quint32 number) -> Result<void> {
        const Segment &segment = table.segments[number];
        const quint8 *alive = masks.of(number);
        const quint8 *visible = segment.mask.empty() ? nullptr : segment.mask.data();
        quint32 *to = out.data() + begins[number];
        quint32 ordinal = segment.first;
        quint32 row = 0;
        if (!visible) {
            // Eight rows at a time: most queries keep few rows or nearly all of them.
            for (; row + 8 <= segment.rows; row += 8) {
                quint64 eight;
                std::memcpy(&eight, alive + row, 8);
                for (; eight != 0; eight &= eight - 1)
                    *to++ = segment.first + row + quint32(std::countr_zero(eight)) / 8;
            }
            ordinal += row;
        }
        for (; row < segment.rows; ++row) {
            if (alive[row])
                *to++ = ordinal;
            ordinal += visible ? visible[row] : 1;
        }
        return {};
    }));
    return out;
}

} // namespace enza::review
