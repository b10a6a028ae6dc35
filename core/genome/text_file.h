// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/inflow.h"
#include "genome/variant_file.h"

namespace enza::genome {

/// About this much text makes a chunk: it bounds the memory of an import.
constexpr std::size_t chunkBytes = 16 << 20;
/// A line longer than this is refused instead of being gathered without bound.
constexpr std::size_t longestLine = 256 << 20;

/// VCF text out of any container. `shownName` is used in refusals.
Result<std::unique_ptr<VariantFile>> openText(std::unique_ptr<Inflow> inflow, quint64 bytes, const QString &shownName);
/// BCF through htslib, as the lines its records would be in a VCF.
Result<std::unique_ptr<VariantFile>> openBcf(const QString &path, quint64 bytes, const QString &shownName);

} // namespace enza::genome
