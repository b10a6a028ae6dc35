// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/variant_field.h"

#include <QString>
#include <QStringList>

/// The names under which the columns of a call set lie in its block store. Fields use their own names.
namespace enza::review::stored {

inline const QString index = QStringLiteral("_index");     ///< block 0: see CallSetIndex
inline const QString header = QStringLiteral("_header");   ///< block 0: genome::saveHeader
inline const QString profile = QStringLiteral("_profile"); ///< block 0: genome::writeProfile
inline const QString place = QStringLiteral("_place");     ///< per block: Chunk::place
inline const QString lines = QStringLiteral("_lines");     ///< per block: see LineTable

/// Columns of the allele that are not Fields, in this order at the front of the directory.
enum Fixed { Contig, Pos, Span, Ref, Alt, Type, Id, Qual, Filter, SvLength, Mate, FixedCount };
/// Values of one sample, in this order for each sample at the end of the directory.
enum SampleValue { Genotype, Vaf, Depth, AltDepth, GenotypeQuality, Copies, SampleValueCount };

constexpr int fieldColumn(Field field) { return FixedCount + int(field); }
constexpr int sampleColumn(int sample, SampleValue value)
{
    return FixedCount + fieldCount + sample * SampleValueCount + value;
}
constexpr int columnCount(int samples) { return sampleColumn(samples, Genotype); }

/// Name of a column by its place: "contig", "gnomad_af", "s0.gt".
QString columnName(int column);

} // namespace enza::review::stored
