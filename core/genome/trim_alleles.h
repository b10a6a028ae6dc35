// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/variant_file.h"

/// Internal to the room.
namespace enza::genome {

/// A record's columns with only these alternate alleles (1-based, ascending): genotypes count anew, values per allele
/// or genotype (Number=A, R, G) are those of what is kept. A value that does not have as many parts as its definition
/// says is left out ("."): it cannot be told which part is whose.
QStringList trimAlleles(const Header &header, QStringList columns, const QList<int> &kept);

} // namespace enza::genome
