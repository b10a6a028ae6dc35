// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/region_test.h"

#include "review/predicate.h"

#include <QRegularExpression>

#include <algorithm>

namespace enza::review {
namespace {
using Operator = ExpressionNode::Operator;

/// Few stretches are looked for one by one in all rows, which the compiler makes wide; more by halving.
constexpr qsizetype fewStretches = 4;

std::vector<qint64> integers(const Block &block)
{
    std::vector<qint64> out(block.rows, 0);
    if (block.kind != Block::Kind::Integer)
        return out;
    visitCodes(block, [&](const auto *codes) {
        for (quint32 i = 0; i < block.rows; ++i)
            out[i] = codes[i] == 0 ? 0 : qint64(quint64(block.base) + codes[i] - 1);
    });
    return out;
}

} // namespace

Result<RegionTest> RegionTest::make(const ExpressionNode &node)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(?:(\\S+)\\s+)?(\\S+):([\\d,]{1,20})(?:-([\\d,]{1,20}))?\\s*$"));
    RegionTest out;
    out.m_negated = node.op == Operator::NotEqual;
    for (const Literal &literal : node.literals) {
        const auto match = shape.match(literal.text);
        bool fromIsNumber = false, toIsNumber = false;
        const qint64 from = match.captured(3).remove(u',').toLongLong(&fromIsNumber);
        const qint64 to = match.hasCaptured(4) ? match.captured(4).remove(u',').toLongLong(&toIsNumber) : from;
        if (!match.hasMatch() || !fromIsNumber || (match.hasCaptured(4) && !toIsNumber) || to < from)
            return expressionError(
                QT_TRANSLATE_NOOP("enza", "\"%1\" at position %2 is not a place; write it as \"17:43044295-43125483\""),
                literal.text, literal.position);
        out.m_places.append({match.captured(1), canonicalContig(match.captured(2)), {from, to}});
    }
    return out;
}

QList<RegionTest::Stretch> RegionTest::on(const QString &assembly, const QString &contig) const
{
    const QString plain = canonicalContig(contig);
    QList<Stretch> found;
    for (const Place &place : m_places) {
        if (place.contig == plain && (place.assembly.isEmpty() || place.assembly == assembly))
            found.append(place.stretch);
    }
    std::sort(found.begin(), found.end(), [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    QList<Stretch> apart;
    for (const Stretch &one : std::as_const(found)) {
        if (!apart.isEmpty() && one.from <= apart.last().to)
            apart.last().to = std::max(apart.last().to, one.to);
        else
            apart.append(one);
    }
    return apart;
}

Result<void> RegionTest::addRows(const VariantTable::State &table, quint32 number, const QString &assembly,
                                 quint8 *out) const
{
    const Segment &segment = table.segments[number];
    const CallSetIndex &index = table.sets[std::size_t(segment.callSet)]->index;
    struct Search {
        std::string contig; ///< as written
        QList<Stretch> stretches;
    };
    QList<Search> searches;
    const std::vector<ContigRange> &ranges = index.blocks[segment.block].ranges;
    for (const ContigRange &range : ranges) {
        const QString &contig = index.contigs.at(int(range.contig));
        Search search{contig.toStdString(), on(assembly, contig)};
        // A row may reach beyond the last position that a block begins at, never before the first.
        search.stretches.removeIf([&](const Stretch &one) { return one.to < range.low; });
        if (!search.stretches.isEmpty())
            searches.append(search);
    }
    if (searches.isEmpty())
        return {};
    ENZA_ASSIGN(const auto positions, table.storedBlock(stored::Pos, number));
    ENZA_ASSIGN(const auto spans, table.storedBlock(stored::Span, number));
    const std::vector<qint64> begins = integers(*positions);
    std::vector<qint64> ends = integers(*spans);
    qint64 last = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        ends[i] += begins[i];
        last = std::max(last, ends[i]);
    }
    std::shared_ptr<const Block> contigs;
    if (ranges.size() > 1) {
        ENZA_ASSIGN(contigs, table.storedBlock(stored::Contig, number));
    }
    for (Search &search : searches) {
        search.stretches.removeIf([&](const Stretch &one) { return one.from > last; });
        const auto mark = [&](quint32 i, bool touches) {
            if (touches && (!contigs || contigs->text(i) == search.contig))
                out[i] = truth::yes;
        };
        if (search.stretches.size() > fewStretches) {
            for (quint32 i = 0; i < segment.rows; ++i) {
                auto after = std::upper_bound(search.stretches.cbegin(), search.stretches.cend(), ends[i],
                                              [](qint64 end, const Stretch &one) { return end < one.from; });
                mark(i, after != search.stretches.cbegin() && (after - 1)->to >= begins[i]);
            }
            continue;
        }
        for (const Stretch &one : std::as_const(search.stretches)) {
            if (!contigs) {
                for (quint32 i = 0; i < segment.rows; ++i)
                    out[i] = begins[i] <= one.to && ends[i] >= one.from ? truth::yes : out[i];
                continue;
            }
            for (quint32 i = 0; i < segment.rows; ++i)
                mark(i, begins[i] <= one.to && ends[i] >= one.from);
        }
    }
    return {};
}

Result<void> RegionTest::addMates(const VariantTable::State &table, quint32 number, const QString &assembly,
                                  quint8 *out) const
{
    ENZA_ASSIGN(const auto mates, table.storedBlock(stored::Mate, number));
    if (mates->kind != Block::Kind::Text)
        return {};
    for (quint32 i = 0; i < mates->rows; ++i) {
        const std::string_view mate = mates->text(i);
        const std::size_t colon = mate.rfind(':');
        if (out[i] == truth::yes || colon == std::string_view::npos)
            continue;
        const qint64 pos = QByteArrayView(mate.substr(colon + 1)).toLongLong();
        const auto stretches = on(assembly, QString::fromUtf8(mate.data(), qsizetype(colon)));
        if (std::any_of(stretches.begin(), stretches.end(),
                        [&](const Stretch &one) { return pos >= one.from && pos <= one.to; }))
            out[i] = truth::yes;
    }
    return {};
}

Result<void> RegionTest::run(const VariantTable::State &table, quint32 number, quint8 *out) const
{
    const Segment &segment = table.segments[number];
    const QString &assembly = table.callSets.at(segment.callSet).assembly;
    const bool asked = std::any_of(m_places.begin(), m_places.end(), [&](const Place &place) {
        return place.assembly.isEmpty() || place.assembly == assembly;
    });
    std::fill_n(out, segment.rows, asked ? truth::no : truth::unknown);
    if (!asked)
        return {};
    ENZA_TRY(addRows(table, number, assembly, out));
    ENZA_TRY(addMates(table, number, assembly, out));
    if (m_negated) {
        for (quint32 i = 0; i < segment.rows; ++i)
            out[i] = out[i] == truth::yes ? truth::no : truth::yes;
    }
    return {};
}

} // namespace enza::review
