// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/table_state.h"

#include <algorithm>
#include <unordered_map>

/// Counting over the rows of a view.
namespace enza::review {
namespace {
/// Calls `each(column's block, rows of that block)` for every block the view touches.
template <typename Each>
Result<void> overView(const VariantTable::State &table, const BoundColumn &column, const View &view,
                      std::stop_token stop, Each each)
{
    if (!view.rows)
        return {};
    std::vector<quint32> sorted;
    const std::vector<quint32> *rows = view.rows.get();
    if (!std::is_sorted(rows->begin(), rows->end())) {
        sorted = *rows;
        std::sort(sorted.begin(), sorted.end());
        rows = &sorted;
    }
    auto at = rows->begin();
    std::vector<quint32> local;
    for (quint32 number = 0; number < table.segments.size(); ++number) {
        const Segment &segment = table.segments[number];
        local.clear();
        for (; at != rows->end() && *at < quint64(segment.first) + segment.count; ++at)
            local.push_back(segment.local(*at - segment.first));
        if (local.empty())
            continue;
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "Stopped")));
        ENZA_ASSIGN(const ColumnView values, table.view(column, number));
        each(values, local);
    }
    return {};
}

bool isFraction(const ColumnRef &ref)
{
    if (ref.kind == ColumnKind::Frequency || ref.kind == ColumnKind::JapaneseFrequency)
        return true;
    if (ref.kind == ColumnKind::Field)
        return fieldInfo(ref.field).population != FieldInfo::Population::None;
    return ref.kind == ColumnKind::Sample && ref.value == stored::Vaf;
}

int contigPlace(const QString &name)
{
    static const QStringList named{QStringLiteral("X"), QStringLiteral("Y"), QStringLiteral("MT")};
    const QString canonical = canonicalContig(name);
    bool ok = false;
    const int number = canonical.toInt(&ok);
    if (ok)
        return number;
    const qsizetype at = named.indexOf(canonical);
    return at >= 0 ? 1000000 + int(at) : 2000000;
}
} // namespace

Result<Histogram> VariantTable::histogram(const QString &name, int bins, const View &view,
                                          std::stop_token stop) const
{
    const State &table = *m_state;
    ENZA_ASSIGN(const BoundColumn column, table.bind(name));
    const FieldType type = column.ref.type();
    if ((type != FieldType::Number && type != FieldType::Integer) || bins < 1)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" holds no numbers"), {name}),
                    Where{{}, 0, name});
    Histogram out;
    out.column = name;
    out.counts.assign(std::size_t(bins), 0);
    if (!isFraction(column.ref)) {
        double low = std::numeric_limits<double>::infinity(), high = -low;
        ENZA_TRY(overView(table, column, view, stop,
                          [&](const ColumnView &values, const std::vector<quint32> &rows) {
                              for (const quint32 row : rows) {
                                  const double value = values.block->number(row);
                                  if (std::isfinite(value)) {
                                      low = std::min(low, value);
                                      high = std::max(high, value);
                                  }
                              }
                          }));
        out.low = low <= high ? low : 0;
        out.high = low < high ? high : out.low + 1;
    }
    const double scale = double(bins) / (out.high - out.low);
    ENZA_TRY(
        overView(table, column, view, stop, [&](const ColumnView &values, const std::vector<quint32> &rows) {
            for (const quint32 row : rows) {
                const double value = values.block->number(row);
                if (!std::isfinite(value)) {
                    ++out.unknown;
                    continue;
                }
                const double bin = std::clamp((value - out.low) * scale, 0.0, double(bins - 1));
                ++out.counts[std::size_t(bin)];
            }
        }));
    return out;
}

Result<QList<CategoryCount>> VariantTable::categories(const QString &name, const View &view,
                                                      std::stop_token stop) const
{
    const State &table = *m_state;
    ENZA_ASSIGN(const BoundColumn column, table.bind(name));
    std::unordered_map<std::string, quint64> counts;
    const char separator = column.ref.separator();
    const auto count = [&](std::string_view value, quint64 n) {
        for (std::size_t begin = 0; begin <= value.size();) {
            const std::size_t end =
                separator == '\0' ? value.size() : std::min(value.find(separator, begin), value.size());
            counts[std::string(value.substr(begin, end - begin))] += n;
            begin = end + 1;
        }
    };
    ENZA_TRY(
        overView(table, column, view, stop, [&](const ColumnView &values, const std::vector<quint32> &rows) {
            const Block &block = *values.block;
            if (block.kind == Block::Kind::Absent) {
                counts[{}] += rows.size();
            } else if (block.kind == Block::Kind::Category) {
                std::vector<quint64> byCode(block.ends.size() + 1);
                for (const quint32 row : rows)
                    ++byCode[std::size_t(block.code(row))];
                if (byCode[0] > 0)
                    counts[{}] += byCode[0];
                for (std::size_t i = 0; i < block.ends.size(); ++i) {
                    if (byCode[i + 1] > 0)
                        count(block.entry(i), byCode[i + 1]);
                }
            } else if (block.kind == Block::Kind::Text) {
                std::string scratch;
                for (const quint32 row : rows)
                    count(values.text(row, scratch), 1);
            } else {
                for (const quint32 row : rows) {
                    const double value = block.number(row);
                    ++counts[std::isnan(value) ? std::string()
                                               : QString::number(value, 'g', 12).toStdString()];
                }
            }
        }));
    QList<CategoryCount> out;
    for (const auto &[value, n] : counts)
        out << CategoryCount{QString::fromStdString(value), n};
    const bool contigs = column.ref.kind == ColumnKind::Contig;
    std::sort(out.begin(), out.end(), [contigs](const CategoryCount &a, const CategoryCount &b) {
        if (contigs && contigPlace(a.value) != contigPlace(b.value))
            return contigPlace(a.value) < contigPlace(b.value);
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return out;
}

} // namespace enza::review
