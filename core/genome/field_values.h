// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/annotation.h"
#include "genome/record.h"

#include <span>

namespace enza::genome {

/// What one record holds for the fields of a profile.
struct FieldInput {
    std::span<const std::string_view> info;   ///< by slot; null data: not there
    std::span<const std::string_view> format; ///< by FORMAT field: the first sample's that is known
    const Annotation *annotation = nullptr;
    int entry = -1;     ///< chosen entry of the annotation
    const char *impact = ""; ///< that follows from the consequence
    std::size_t allele = 0, alternates = 1;
    Dialect dialect = Dialect::None;
    int consequence = -1;
    /// All entries that speak of this allele, the chosen one among them.
    std::span<const std::uint32_t> entries;
};

/// Fills text or number of every planned field of `row`.
void fillFields(const std::vector<FieldPlan> &fields, const FieldInput &input, AlleleRow &row, Arena &arena);

/// Every gene that the allele touches by any of its transcripts, joined by '&', the chosen one's first. Of an
/// entry that only says the gene lies near (upstream, downstream, between genes) none is taken, unless it is the
/// chosen one. `annotation` must be the one of `input`.
std::string_view allGenes(const std::vector<SourceRef> &sources, const FieldInput &input, Annotation &annotation,
                          Arena &arena);

/// One number out of "0.1", "A:0.01", "family:15", "0.1&0.2" or "3,4"; NaN when there is none.
float pickNumber(std::string_view text, FieldSource::Pick pick);

} // namespace enza::genome
