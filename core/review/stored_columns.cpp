// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/stored_columns.h"

namespace enza::review::stored {

QString columnName(int column)
{
    static constexpr const char *fixed[FixedCount] = {"contig", "pos",  "span",   "ref",    "alt", "type",
                                                      "id",     "qual", "filter", "sv_len", "mate"};
    static constexpr const char *values[SampleValueCount] = {"gt",        "vaf", "depth",
                                                             "alt_depth", "gq",  "copies"};
    if (column < FixedCount)
        return QLatin1String(fixed[column]);
    if (column < FixedCount + fieldCount)
        return QLatin1String(fieldInfo(Field(column - FixedCount)).name);
    const int at = column - FixedCount - fieldCount;
    return QStringLiteral("s%1.%2")
        .arg(at / SampleValueCount)
        .arg(QLatin1String(values[at % SampleValueCount]));
}

} // namespace enza::review::stored
