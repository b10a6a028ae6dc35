// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column_builder.h"
#include "review/table_state.h"

#include <algorithm>

/// Rows and values of genes that may not be seen. A row whose gene is hidden of everybody in the file has no
/// number in the table. In a family a gene may be hidden of some people only: such a row stays when somebody
/// of whom it may be seen has the variant, and the others' values in it are unknown.
namespace enza::review {
namespace {

constexpr Field geneFields[] = {Field::Gene, Field::Genes, Field::FusionPartner};

/// What is read off the family as a whole, and so tells of those whose values are withheld.
constexpr Field familyFields[] = {Field::RankScore, Field::GeneticModels, Field::LocalAf, Field::LocalCount};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Every row whose dictionary entry `wanted` says yes to.
template <typename Wanted> void markEntries(const Block &block, std::vector<quint8> &rows, Wanted wanted)
{
    if (block.kind == Block::Kind::Category) {
        std::vector<bool> yes(block.ends.size() + 1);
        bool any = false;
        for (std::size_t i = 0; i < block.ends.size(); ++i) {
            yes[i + 1] = wanted(textOf(block.entry(i)));
            any = any || yes[i + 1];
        }
        for (quint32 row = 0; any && row < block.rows; ++row)
            rows[row] |= quint8(yes[std::size_t(block.code(row))]);
    } else if (block.kind == Block::Kind::Text) {
        for (quint32 row = 0; row < block.rows; ++row) {
            const std::string_view text = block.text(row);
            rows[row] |= quint8(!text.empty() && wanted(textOf(text)));
        }
    }
}

void blank(Block &block, const std::vector<quint8> &rows)
{
    switch (block.kind) {
    case Block::Kind::Absent: return;
    case Block::Kind::Float:
        for (quint32 row = 0; row < block.rows; ++row) {
            if (rows[row])
                block.floats[row] = unknownFloat;
        }
        return;
    case Block::Kind::Integer:
    case Block::Kind::Category:
        for (quint32 row = 0; row < block.rows; ++row) {
            if (rows[row])
                std::fill_n(block.codes.begin() + std::ptrdiff_t(row) * block.width, block.width, quint8(0));
        }
        return;
    case Block::Kind::Text: break;
    }
    TextBuilder kept;
    for (quint32 row = 0; row < block.rows; ++row) {
        if (!rows[row])
            kept.set(row, block.text(row));
    }
    block = kept.take(block.rows);
}

bool anyOf(const std::vector<quint8> &rows)
{
    return std::find(rows.begin(), rows.end(), quint8(1)) != rows.end();
}

/// Who shares a mask shares a group. A sample of nobody in particular is judged by the strictest preference.
QList<SampleGroup> groupsOf(const OpenCallSet &set, const access::CaseMasks &masks)
{
    QList<SampleGroup> groups;
    for (const VisibleSample &sample : set.samples) {
        const auto own = masks.byPerson.constFind(sample.person);
        const access::GeneMask &mask = own == masks.byPerson.constEnd() ? masks.anybody : *own;
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const SampleGroup &group) { return group.mask == mask; });
        if (same != groups.end())
            same->columns.append(sample.column);
        else
            groups.append({mask, {sample.column}});
    }
    if (groups.isEmpty())
        groups.append({masks.anybody, {}});
    if (groups.size() == 1 && groups.first().mask.isEmpty())
        groups.clear();
    return groups;
}

QList<int> columnsOf(const OpenCallSet &set, SampleRole role)
{
    QList<int> columns;
    for (const VisibleSample &sample : set.samples) {
        if (sample.role == role)
            columns.append(sample.column);
    }
    return columns;
}

} // namespace

Result<std::vector<quint8>> VariantTable::State::touchedRows(const access::GeneMask &mask, quint32 number) const
{
    const Segment &segment = segments[number];
    const OpenCallSet &set = *sets[std::size_t(segment.callSet)];
    std::vector<quint8> rows(segment.rows, 0);
    if (mask.isEmpty())
        return rows;
    for (const Field field : geneFields) {
        ENZA_ASSIGN(const Block block, loadBlock(stored::fieldColumn(field), number));
        markEntries(block, rows, [&](const QString &text) { return mask.names(text); });
    }
    ENZA_ASSIGN(const Block ids, loadBlock(stored::fieldColumn(Field::GeneId), number));
    markEntries(ids, rows, [&](const QString &text) { return mask.namesId(text); });
    ENZA_ASSIGN(const Block mates, loadBlock(stored::Mate, number));
    const QString &assembly = set.input.callSet.assembly;
    markEntries(mates, rows, [&](const QString &mate) {
        const qsizetype colon = mate.lastIndexOf(u':');
        const qint64 pos = mate.mid(colon + 1).toLongLong();
        return colon > 0 && mask.touches(assembly, mate.left(colon), pos, pos);
    });
    const BlockInfo &info = set.index.blocks[segment.block];
    const bool near = std::any_of(info.ranges.begin(), info.ranges.end(), [&](const ContigRange &range) {
        // A row reaches beyond the last position that a block begins at.
        return mask.touches(assembly, set.index.contigs[int(range.contig)], range.low, std::numeric_limits<qint64>::max());
    });
    if (!near)
        return rows;
    ENZA_ASSIGN(const Block contigs, loadBlock(stored::Contig, number));
    ENZA_ASSIGN(const Block positions, loadBlock(stored::Pos, number));
    ENZA_ASSIGN(const Block spans, loadBlock(stored::Span, number));
    QHash<QString, QList<GenePlace>> byContig;
    for (quint32 row = 0; row < segment.rows; ++row) {
        const auto pos = positions.integer(row);
        if (!pos || rows[row])
            continue;
        const QString contig = textOf(contigs.text(row));
        auto places = byContig.constFind(contig);
        if (places == byContig.constEnd())
            places = byContig.insert(contig, mask.placesOn(assembly, contig));
        const qint64 end = *pos + spans.integer(row).value_or(0);
        rows[row] = std::any_of(places->begin(), places->end(), [&](const GenePlace &place) {
            return *pos <= place.end && end >= place.start;
        });
    }
    return rows;
}

Result<std::vector<quint8>> VariantTable::State::carriedRows(const QList<int> &samples, double leastVaf,
                                                             quint32 number) const
{
    const quint32 count = segments[number].rows;
    std::vector<quint8> rows(count, 0);
    for (const int sample : samples) {
        ENZA_ASSIGN(const Block copies, loadBlock(stored::sampleColumn(sample, stored::Copies), number));
        ENZA_ASSIGN(const Block vafs, loadBlock(stored::sampleColumn(sample, stored::Vaf), number));
        for (quint32 row = 0; row < count; ++row) {
            const double held = copies.kind == Block::Kind::Absent ? NAN : copies.number(row);
            const double vaf = vafs.kind == Block::Kind::Absent ? NAN : vafs.number(row);
            rows[row] |= quint8(held > 0 || (leastVaf > 0 && vaf >= leastVaf));
        }
    }
    return rows;
}

Result<std::vector<quint8>> VariantTable::State::rowsOfHiddenAlone(quint32 number) const
{
    const OpenCallSet &set = *sets[std::size_t(segments[number].callSet)];
    if (set.hiddenSamples.isEmpty())
        return std::vector<quint8>();
    QList<int> hidden, shown;
    for (int i = 0; i < set.index.samples.size(); ++i)
        (set.hiddenSamples.contains(set.index.samples[i]) ? hidden : shown).append(i);
    ENZA_ASSIGN(std::vector<quint8> alone, carriedRows(hidden, 0, number));
    ENZA_ASSIGN(const std::vector<quint8> others, carriedRows(shown, 0, number));
    for (std::size_t row = 0; row < alone.size(); ++row)
        alone[row] &= quint8(!others[row]);
    return alone;
}

Result<void> VariantTable::State::hideRows(quint32 number)
{
    Segment &segment = segments[number];
    const OpenCallSet &set = *sets[std::size_t(segment.callSet)];
    std::vector<quint8> mask(segment.rows, 1);
    std::vector<std::vector<quint8>> touched;
    ENZA_ASSIGN(const std::vector<quint8> alone, rowsOfHiddenAlone(number));
    bool any = anyOf(alone);
    for (const SampleGroup &group : set.groups) {
        ENZA_ASSIGN(touched.emplace_back(), touchedRows(group.mask, number));
        any = any || anyOf(touched.back());
    }
    if (!any)
        return {};
    const QList<int> tumours = columnsOf(set, SampleRole::Tumour);
    if (masks && masks->tumourCallsStay && set.input.callSet.callKind == CallKind::Somatic && !tumours.isEmpty()) {
        // What the tumour has and the normal sample has not answers the question of treatment.
        ENZA_ASSIGN(const std::vector<quint8> inNormal,
                    carriedRows(columnsOf(set, SampleRole::Normal), masks->normalVaf, number));
        for (std::vector<quint8> &rows : touched) {
            for (quint32 row = 0; row < segment.rows; ++row)
                rows[row] &= inNormal[row];
        }
    }
    std::vector<quint8> seen(segment.rows, 0);
    bool partly = false;
    for (std::size_t g = 0; g < touched.size(); ++g) {
        if (touched.size() == 1)
            break;
        ENZA_ASSIGN(const std::vector<quint8> carried, carriedRows(set.groups[qsizetype(g)].columns, 0, number));
        for (quint32 row = 0; row < segment.rows; ++row)
            seen[row] |= quint8(!touched[g][row] && carried[row]);
    }
    for (quint32 row = 0; row < segment.rows; ++row) {
        const bool hidden = std::any_of(touched.begin(), touched.end(), [&](const auto &rows) { return rows[row] != 0; });
        mask[row] = quint8((!hidden || seen[row]) && (alone.empty() || !alone[row]));
        partly = partly || (hidden && seen[row]);
    }
    if (partly)
        segment.withheld = std::move(touched);
    for (quint32 row = 0; row < segment.rows; ++row) {
        if (mask[row])
            segment.visible.push_back(row);
    }
    segment.count = quint32(segment.visible.size());
    if (segment.count == segment.rows)
        segment.visible.clear();
    else
        segment.mask = std::move(mask);
    return {};
}

Result<void> VariantTable::State::hideRows()
{
    bool anything = false;
    for (const auto &set : sets) {
        if (masks)
            set->groups = groupsOf(*set, *masks);
        anything = anything || !set->groups.isEmpty() || !set->hiddenSamples.isEmpty();
    }
    if (!anything)
        return {};
    return forEachSegment(segments.size(), {}, [this](quint32 number) -> Result<void> {
        const OpenCallSet &set = *sets[std::size_t(segments[number].callSet)];
        return set.groups.isEmpty() && set.hiddenSamples.isEmpty() ? Result<void>() : hideRows(number);
    });
}

void VariantTable::State::withhold(Block &block, int column, const Segment &segment) const
{
    if (segment.withheld.empty())
        return;
    const QList<SampleGroup> &groups = sets[std::size_t(segment.callSet)]->groups;
    const bool family = std::any_of(std::begin(familyFields), std::end(familyFields),
                                    [&](Field field) { return column == stored::fieldColumn(field); });
    const int sample = column < stored::columnCount(0) ? -1 : (column - stored::columnCount(0)) / stored::SampleValueCount;
    for (std::size_t g = 0; g < segment.withheld.size(); ++g) {
        if (family || groups[qsizetype(g)].columns.contains(sample))
            blank(block, segment.withheld[g]);
    }
}

bool VariantTable::State::withheldAnywhere(RowPlace place) const
{
    const Segment &segment = segments[place.segment];
    return std::any_of(segment.withheld.begin(), segment.withheld.end(),
                       [&](const auto &rows) { return rows[place.row] != 0; });
}

bool VariantTable::State::withheldOf(RowPlace place, int sampleColumn) const
{
    const Segment &segment = segments[place.segment];
    const QList<SampleGroup> &groups = sets[std::size_t(segment.callSet)]->groups;
    for (std::size_t g = 0; g < segment.withheld.size(); ++g) {
        if (segment.withheld[g][place.row] && groups[qsizetype(g)].columns.contains(sampleColumn))
            return true;
    }
    return false;
}

} // namespace enza::review
