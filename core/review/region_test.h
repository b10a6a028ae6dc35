// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/expression_node.h"
#include "review/table_state.h"

namespace enza::review {

/// `region in ("17:43044295-43125483", "GRCh38 X:100-200")`: which rows touch one of these stretches (1-based,
/// inclusive), by their own or by the other end of a breakend. Positions of another assembly answer nothing.
class RegionTest
{
public:
    /// BadInput for a literal that is no place.
    static Result<RegionTest> make(const ExpressionNode &node);
    /// One truth byte per row of the block.
    Result<void> run(const VariantTable::State &table, quint32 segment, quint8 *out) const;

private:
    struct Stretch {
        qint64 from = 0, to = 0;
    };
    struct Place {
        QString assembly, contig; ///< assembly empty: whichever the call set has; contig without "chr"
        Stretch stretch;
    };
    /// Apart from each other, in ascending order.
    QList<Stretch> on(const QString &assembly, const QString &contig) const;
    Result<void> addMates(const VariantTable::State &table, quint32 segment, const QString &assembly, quint8 *out) const;
    Result<void> addRows(const VariantTable::State &table, quint32 segment, const QString &assembly, quint8 *out) const;

    QList<Place> m_places;
    bool m_negated = false;
};

} // namespace enza::review
