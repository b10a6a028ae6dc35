// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/same_variants.h"

#include "review/table_state.h"

#include <QSet>

namespace enza::review {

Result<std::vector<quint32>> sameVariants(const VariantTable &from, const std::vector<quint32> &rows, const VariantTable &to)
{
    QSet<QString> wanted;
    QSet<qint64> places; // of any chromosome: the key decides
    for (const quint32 row : rows) {
        ENZA_ASSIGN(const VariantKey key, from.key(row));
        wanted.insert(key.text());
        places.insert(key.pos);
    }
    std::vector<quint32> found;
    const VariantTable::State &state = to.state();
    ENZA_ASSIGN(const BoundColumn pos, state.bind(QStringLiteral("pos")));
    for (quint32 number = 0; number < state.segments.size() && !wanted.isEmpty(); ++number) {
        const Segment &segment = state.segments[number];
        ENZA_ASSIGN(const ColumnView positions, state.view(pos, number));
        for (quint32 row = 0; row < segment.rows; ++row) {
            const std::optional<qint64> at = positions.block->integer(row);
            if (!at || !places.contains(*at))
                continue;
            const auto ordinal = segment.ordinal(row);
            if (!ordinal)
                continue;
            ENZA_ASSIGN(const VariantKey key, state.key({number, row}));
            if (wanted.contains(key.text()))
                found.push_back(segment.first + *ordinal);
        }
    }
    return found;
}

} // namespace enza::review
