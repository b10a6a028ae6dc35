// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/row_set.h"
#include "review/table_state.h"

#include <algorithm>
#include <atomic>
#include <thread>

/// Rows: where they are, what they are called, what people did with them.
namespace enza::review {

Result<void> forEachSegment(std::size_t segments, std::stop_token stop,
                            const std::function<Result<void>(quint32)> &work)
{
    std::atomic<quint32> next = 0;
    std::mutex mutex;
    std::optional<Error> error;
    std::atomic<bool> ended = false;
    const auto run = [&] {
        for (quint32 i = next++; i < segments && !ended; i = next++) {
            auto done =
                stop.stop_requested()
                    ? Result<void>(fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "Stopped"))))
                    : work(i);
            if (done)
                continue;
            const std::scoped_lock lock(mutex);
            if (!error)
                error = std::move(done).error();
            ended = true;
        }
    };
    {
        std::jthread other;
        if (segments > 1)
            other = std::jthread(run);
        run();
    }
    if (error)
        return std::unexpected(*error);
    return {};
}

std::shared_ptr<const ReviewState> VariantTable::State::review() const
{
    const std::scoped_lock lock(mutex);
    return reviewState;
}

quint32 VariantTable::State::maskNumber(const QString &what) const
{
    constexpr quint32 firstMask = 1u << 30;
    const std::scoped_lock lock(mutex);
    const auto known = maskNumbers.constFind(what);
    if (known != maskNumbers.constEnd())
        return *known;
    const quint32 number = firstMask + quint32(maskNumbers.size());
    maskNumbers.insert(what, number);
    return number;
}

Result<RowPlace> VariantTable::State::place(quint32 row) const
{
    if (row >= rowCount)
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "There is no such variant")));
    auto after = std::upper_bound(segments.begin(), segments.end(), row,
                                  [](quint32 r, const Segment &segment) { return r < segment.first; });
    // Segments without visible rows share their first number with the next one.
    do {
        --after;
    } while (after->count == 0);
    return RowPlace{quint32(after - segments.begin()), after->local(row - after->first)};
}

VariantKey makeKey(const QString &assembly, const KeyParts &parts)
{
    const auto orMissing = [](const QString &text) { return text.isEmpty() ? QStringLiteral(".") : text; };
    VariantKey key;
    key.assembly = assembly;
    key.contig = canonicalContig(parts.contig);
    key.pos = parts.pos;
    if (!isStructural(parts.type)) {
        key.ref = orMissing(parts.ref);
        key.alt = orMissing(parts.alt);
        return key;
    }
    key.type = QLatin1String(structuralTypeInKey(parts.type));
    key.endOrMate = QString::number(parts.end);
    if (parts.type == AlleleType::Breakend)
        key.endOrMate = parts.mate.isEmpty() ? parts.alt : parts.mate;
    // SVLEN is signed in older files and not in newer ones; the key is the same for both.
    if (parts.length)
        key.length = std::abs(*parts.length);
    return key;
}

Result<VariantKey> VariantTable::State::key(RowPlace at) const
{
    const auto block = [&](stored::Fixed column) { return storedBlock(column, at.segment); };
    const auto text = [&](const Block &b) {
        const std::string_view v = b.text(at.row);
        return QString::fromUtf8(v.data(), qsizetype(v.size()));
    };
    ENZA_ASSIGN(const auto contig, block(stored::Contig));
    ENZA_ASSIGN(const auto pos, block(stored::Pos));
    ENZA_ASSIGN(const auto type, block(stored::Type));
    ENZA_ASSIGN(const auto alt, block(stored::Alt));
    KeyParts parts;
    parts.contig = text(*contig);
    parts.pos = parts.end = pos->integer(at.row).value_or(0);
    parts.type = alleleTypeFromName(text(*type)).value_or(AlleleType::Other);
    parts.alt = text(*alt);
    if (isStructural(parts.type)) {
        ENZA_ASSIGN(const auto span, block(stored::Span));
        ENZA_ASSIGN(const auto mate, block(stored::Mate));
        ENZA_ASSIGN(const auto length, block(stored::SvLength));
        parts.end = parts.pos + span->integer(at.row).value_or(0);
        parts.mate = text(*mate);
        parts.length = length->integer(at.row);
    } else {
        ENZA_ASSIGN(const auto ref, block(stored::Ref));
        parts.ref = text(*ref);
    }
    return makeKey(sets[std::size_t(segments[at.segment].callSet)]->input.callSet.assembly, parts);
}

Result<VariantKey> VariantTable::key(quint32 row) const
{
    ENZA_ASSIGN(const RowPlace at, m_state->place(row));
    return m_state->key(at);
}

Result<std::vector<quint32>> VariantTable::find(const VariantKey &wanted) const
{
    const State &state = *m_state;
    const QString contig = canonicalContig(wanted.contig);
    ENZA_ASSIGN(const BoundColumn pos, state.bind(QStringLiteral("pos")));
    std::vector<quint32> out;
    for (quint32 number = 0; number < state.segments.size(); ++number) {
        const Segment &segment = state.segments[number];
        const OpenCallSet &set = *state.sets[std::size_t(segment.callSet)];
        if (!wanted.assembly.isEmpty() && wanted.assembly != set.input.callSet.assembly)
            continue;
        const auto &ranges = set.index.blocks[segment.block].ranges;
        const bool maybe = std::any_of(ranges.begin(), ranges.end(), [&](const ContigRange &range) {
            return wanted.pos >= range.low && wanted.pos <= range.high &&
                   canonicalContig(set.index.contigs[qsizetype(range.contig)]) == contig;
        });
        if (!maybe)
            continue;
        ENZA_ASSIGN(const ColumnView positions, state.view(pos, number));
        for (quint32 row = 0; row < segment.rows; ++row) {
            if (positions.block->integer(row) != wanted.pos)
                continue;
            const auto ordinal = segment.ordinal(row);
            if (!ordinal)
                continue;
            ENZA_ASSIGN(VariantKey key, state.key({number, row}));
            key.assembly = wanted.assembly;
            if (!wanted.length)
                key.length.reset();
            VariantKey asked = wanted;
            asked.contig = contig;
            if (key == asked)
                out.push_back(segment.first + *ordinal);
        }
    }
    return out;
}

Result<std::vector<std::vector<Cell>>> VariantTable::cells(std::span<const quint32> rows,
                                                           const QStringList &names,
                                                           const std::shared_ptr<const Pairing> &pairing) const
{
    std::vector<BoundColumn> columns;
    for (const QString &name : names) {
        ENZA_ASSIGN(BoundColumn column, m_state->bind(name));
        column.usePairing(pairing);
        columns.push_back(std::move(column));
    }
    std::vector<std::vector<Cell>> out(rows.size(), std::vector<Cell>(columns.size(), Unknown{}));
    std::vector<RowPlace> places;
    for (const quint32 row : rows) {
        ENZA_ASSIGN(const RowPlace at, m_state->place(row));
        places.push_back(at);
    }
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (columns[c].ref.kind == ColumnKind::Key) {
            // Made for these rows alone, not for their whole blocks.
            for (std::size_t r = 0; r < places.size(); ++r) {
                ENZA_ASSIGN(const VariantKey one, m_state->key(places[r]));
                out[r][c] = one.text();
            }
            continue;
        }
        ColumnView view;
        quint32 held = ~0u;
        for (std::size_t r = 0; r < places.size(); ++r) {
            if (places[r].segment != held) {
                held = places[r].segment;
                ENZA_ASSIGN(view, m_state->view(columns[c], held));
            }
            out[r][c] = view.cell(places[r].row);
        }
    }
    return out;
}

void VariantTable::setReviewed(const std::vector<quint32> &dismissed, const std::vector<quint32> &findings)
{
    auto next = std::make_shared<ReviewState>();
    std::vector<std::shared_ptr<std::vector<quint8>>> flags(m_state->segments.size());
    const auto mark = [&](const std::vector<quint32> &rows, quint8 bit) {
        for (const quint32 row : rows) {
            const auto at = m_state->place(row);
            if (!at)
                continue;
            auto &segment = flags[at->segment];
            if (!segment)
                segment = std::make_shared<std::vector<quint8>>(m_state->segments[at->segment].rows);
            (*segment)[at->row] |= bit;
        }
    };
    mark(dismissed, ReviewState::dismissed);
    mark(findings, ReviewState::finding);
    next->flags.assign(flags.begin(), flags.end());
    const std::scoped_lock lock(m_state->mutex);
    next->generation = m_state->reviewState->generation + 1;
    m_state->reviewState = std::move(next);
}

std::vector<quint32> VariantTable::fromCallSet(const QString &callSetId,
                                               const std::vector<quint32> &rows) const
{
    std::vector<quint32> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    std::vector<quint32> out;
    std::size_t at = 0;
    for (const Segment &segment : m_state->segments) {
        if (m_state->callSets[segment.callSet].id != callSetId)
            continue;
        for (; at < sorted.size() && sorted[at] < segment.setFirst + segment.rows; ++at) {
            if (const auto ordinal = segment.ordinal(sorted[at] - segment.setFirst))
                out.push_back(segment.first + *ordinal);
        }
    }
    return out;
}

QList<DismissedRows> VariantTable::toCallSets(const std::vector<quint32> &rows) const
{
    std::vector<std::vector<quint32>> bySet(m_state->sets.size());
    for (const quint32 row : rows) {
        if (const auto at = m_state->place(row)) {
            const Segment &segment = m_state->segments[at->segment];
            bySet[std::size_t(segment.callSet)].push_back(segment.setFirst + at->row);
        }
    }
    QList<DismissedRows> out;
    for (std::size_t i = 0; i < bySet.size(); ++i) {
        if (bySet[i].empty())
            continue;
        std::sort(bySet[i].begin(), bySet[i].end());
        bySet[i].erase(std::unique(bySet[i].begin(), bySet[i].end()), bySet[i].end());
        out << DismissedRows{m_state->callSets[qsizetype(i)].id, encodeRows(bySet[i])};
    }
    return out;
}

} // namespace enza::review
