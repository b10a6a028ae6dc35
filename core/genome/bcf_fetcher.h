// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/variant_file.h"

namespace enza::genome {

/// Decodes single records of a stored BCF file into the lines they were imported as.
Result<std::unique_ptr<LineFetcher>> openBcfFetcher(std::shared_ptr<const ByteSource> source);

} // namespace enza::genome
