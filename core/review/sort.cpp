// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cascade.h"

#include <algorithm>
#include <numeric>
#include <thread>
#include <unordered_map>

namespace enza::review {
namespace {
constexpr quint32 unknownKey = 0xffffffffu;

/// Floats as integers of the same order.
quint32 floatKey(float value)
{
    const quint32 bits = std::bit_cast<quint32>(value == 0 ? 0.0f : value);
    return (bits & 0x80000000u) ? ~bits : bits | 0x80000000u;
}

/// "chr2" before "chr10", X, Y, MT after the numbers, everything else by name.
std::pair<int, std::string> contigOrder(std::string_view written)
{
    const QString name = canonicalContig(QString::fromUtf8(written.data(), qsizetype(written.size())));
    bool ok = false;
    const int number = name.toInt(&ok);
    if (ok)
        return {number, {}};
    static const QStringList sexAndMt{QStringLiteral("X"), QStringLiteral("Y"), QStringLiteral("MT")};
    const qsizetype at = sexAndMt.indexOf(name);
    return {at >= 0 ? 1000000 + int(at) : 2000000, name.toStdString()};
}

struct Keyed {
    quint32 key = 0;
    quint32 row = 0;
};

/// Stable, by counting bytes; bytes that are the same in all keys cost nothing.
void radixSort(std::vector<Keyed> &items)
{
    std::vector<Keyed> other(items.size());
    for (int shift = 0; shift < 32; shift += 8) {
        std::size_t counts[257] = {};
        for (const Keyed &item : items)
            ++counts[((item.key >> shift) & 0xff) + 1];
        if (std::any_of(counts + 1, counts + 257, [&](std::size_t n) { return n == items.size(); }))
            continue;
        std::partial_sum(counts, counts + 257, counts);
        for (const Keyed &item : items)
            other[counts[(item.key >> shift) & 0xff]++] = item;
        items.swap(other);
    }
}

/// Ranks of all texts that occur, so that texts sort as numbers.
class Ranks
{
public:
    explicit Ranks(bool contigs) : m_contigs(contigs) {}
    quint32 add(std::string_view text)
    {
        return m_numbers.try_emplace(std::string(text), quint32(m_numbers.size())).first->second;
    }
    /// From the numbers that add() gave to ranks.
    std::vector<quint32> ranks() const
    {
        std::vector<const std::pair<const std::string, quint32> *> order;
        for (const auto &entry : m_numbers)
            order.push_back(&entry);
        std::sort(order.begin(), order.end(), [this](const auto *a, const auto *b) {
            return m_contigs ? contigOrder(a->first) < contigOrder(b->first) : a->first < b->first;
        });
        std::vector<quint32> out(order.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            out[order[i]->second] = quint32(i);
        return out;
    }

private:
    bool m_contigs;
    std::unordered_map<std::string, quint32> m_numbers;
};

/// Calls `each(index, block row)` for the rows of every segment, which come in ascending order.
template <typename Begin, typename Each>
Result<void> walk(const VariantTable::State &table, const std::vector<Keyed> &items, std::stop_token stop,
                  Begin begin, Each each)
{
    std::size_t at = 0;
    for (quint32 number = 0; number < table.segments.size(); ++number) {
        const Segment &segment = table.segments[number];
        const std::size_t end =
            std::size_t(std::lower_bound(items.begin() + std::ptrdiff_t(at), items.end(),
                                         quint64(segment.first) + segment.count,
                                         [](const Keyed &item, quint64 row) { return item.row < row; }) -
                        items.begin());
        if (end == at)
            continue;
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "Stopped")));
        ENZA_TRY(begin(number));
        for (; at < end; ++at)
            each(at, segment.local(items[at].row - segment.first));
    }
    return {};
}

/// Orders ascending row numbers by reading the column for each of them.
Result<void> sortByReading(const VariantTable::State &table, const BoundColumn &column, bool descending,
                           std::vector<quint32> &rows, std::stop_token stop)
{
    std::vector<Keyed> items(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        items[i].row = rows[i];

    ColumnView view;
    const auto begin = [&](quint32 number) -> Result<void> {
        ENZA_ASSIGN(view, table.view(column, number));
        return {};
    };
    const FieldType type = column.ref.type();
    if (type == FieldType::Category || type == FieldType::Text) {
        Ranks ranks(column.ref.kind == ColumnKind::Contig);
        // Dictionaries are looked up once per block, texts once per row.
        std::vector<quint32> ofCode;
        std::string scratch;
        const auto beginTexts = [&](quint32 number) -> Result<void> {
            ENZA_TRY(begin(number));
            ofCode.assign(1, unknownKey);
            if (view.block->kind == Block::Kind::Category) {
                for (std::size_t i = 0; i < view.block->ends.size(); ++i)
                    ofCode.push_back(ranks.add(view.block->entry(i)));
            }
            return {};
        };
        ENZA_TRY(walk(table, items, stop, beginTexts, [&](std::size_t i, quint32 row) {
            if (view.block->kind == Block::Kind::Category) {
                items[i].key = ofCode[std::size_t(view.block->code(row))];
            } else {
                const std::string_view text = view.text(row, scratch);
                items[i].key = text.empty() ? unknownKey : ranks.add(text);
            }
        }));
        const std::vector<quint32> rank = ranks.ranks();
        for (Keyed &item : items)
            item.key = item.key == unknownKey ? unknownKey : rank[item.key];
    } else if (type == FieldType::Number) {
        ENZA_TRY(walk(table, items, stop, begin, [&](std::size_t i, quint32 row) {
            const double value = view.block->number(row);
            items[i].key = std::isnan(value) ? unknownKey : floatKey(float(value));
        }));
    } else {
        // Keys are distances from the lowest value; those beyond 32 bits share the last place but one.
        std::vector<qint64> values(items.size());
        std::vector<quint8> known(items.size());
        qint64 lowest = std::numeric_limits<qint64>::max();
        ENZA_TRY(walk(table, items, stop, begin, [&](std::size_t i, quint32 row) {
            const auto value = view.block->integer(row);
            known[i] = value.has_value();
            values[i] = value.value_or(0);
            if (value)
                lowest = std::min(lowest, *value);
        }));
        for (std::size_t i = 0; i < items.size(); ++i) {
            const quint64 distance = quint64(values[i]) - quint64(lowest);
            items[i].key = known[i] ? quint32(std::min<quint64>(distance, unknownKey - 1)) : unknownKey;
        }
    }
    if (descending) {
        for (Keyed &item : items)
            item.key = item.key == unknownKey ? unknownKey : unknownKey - 1 - item.key;
    }
    radixSort(items);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = items[i].row;
    return {};
}

/// All rows in the asked order: made once, kept until another order is asked for.
Result<std::shared_ptr<const VariantTable::State::Order>> wholeOrder(const VariantTable::State &table,
                                                                     const BoundColumn &column,
                                                                     const SortOrder &sort,
                                                                     std::stop_token stop)
{
    {
        const std::scoped_lock lock(table.mutex);
        if (table.lastOrder && table.lastOrder->sort == sort)
            return table.lastOrder;
    }
    auto order = std::make_shared<VariantTable::State::Order>();
    order->sort = sort;
    order->rows.resize(table.rowCount);
    std::iota(order->rows.begin(), order->rows.end(), 0u);
    ENZA_TRY(sortByReading(table, column, sort.descending, order->rows, stop));
    const std::scoped_lock lock(table.mutex);
    table.lastOrder = order;
    return table.lastOrder;
}
} // namespace

Result<void> sortRows(const VariantTable::State &table, const SortOrder &sort, std::vector<quint32> &rows,
                      std::stop_token stop, const std::shared_ptr<const Pairing> &pairing)
{
    if (sort.column.isEmpty())
        return {};
    ENZA_ASSIGN(BoundColumn column, table.bind(sort.column));
    column.usePairing(pairing);
    // Few rows are sorted; many are picked from the order of all. State and partners have no lasting order.
    const bool few = rows.size() < 10000 || rows.size() < table.rowCount / 16;
    if (few || column.ref.isState() || column.ref.isPaired())
        return sortByReading(table, column, sort.descending, rows, stop);
    ENZA_ASSIGN(const auto order, wholeOrder(table, column, sort, stop));
    if (rows.size() == order->rows.size()) {
        rows = order->rows;
        return {};
    }
    std::vector<quint8> wanted(table.rowCount);
    for (const quint32 row : rows)
        wanted[row] = 1;
    // Two threads pick, one from each half.
    const std::size_t middle = order->rows.size() / 2;
    const auto pick = [&](std::size_t from, std::size_t to, std::vector<quint32> &out) {
        for (std::size_t i = from; i < to; ++i) {
            if (wanted[order->rows[i]])
                out.push_back(order->rows[i]);
        }
    };
    std::vector<quint32> second;
    second.reserve(rows.size());
    rows.clear(); // keeps its memory, which is enough for all
    {
        const std::jthread other([&] { pick(middle, order->rows.size(), second); });
        pick(0, middle, rows);
    }
    rows.insert(rows.end(), second.begin(), second.end());
    return {};
}

} // namespace enza::review
