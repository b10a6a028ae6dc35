// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/demo_random.h"

#include <span>

namespace enza::workflow::demo {

struct Contig {
    const char *name; ///< as in the demonstration files: "chr1"
    int length;       ///< GRCh38
};

/// chr1 … chr22, chrX, chrY, chrM in this order.
std::span<const Contig> contigs();
int contigIndex(const char *name);

/// A large gene and roughly where it lies, so that background variants fall where people expect genes.
struct GeneRegion {
    const char *symbol;
    int contig;
    int start; ///< kb, rounded
    int length; ///< kb, rounded
};
std::span<const GeneRegion> geneRegions();

/// A position on the autosomes and X, by length, away from the ends.
struct Place {
    int contig = 0;
    int pos = 0;
    const GeneRegion *gene = nullptr; ///< nothing between genes
};
Place randomPlace(Random &random);

} // namespace enza::workflow::demo
