// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"

namespace enza::review {

/// Rows of `to`, ascending, that hold one of these variants of `from`. One pass over `to`, however many they are.
Result<std::vector<quint32>> sameVariants(const VariantTable &from, const std::vector<quint32> &rows, const VariantTable &to);

} // namespace enza::review
