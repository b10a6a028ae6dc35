// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/demo_record.h"

#include <span>

namespace enza::workflow::demo {

/// A well-known real variant. Coordinates are GRCh38, names those of the MANE Select transcript.
/// Frequencies are rounded orders of magnitude. A field that is empty is left unknown.
struct Planted {
    const char *contig;
    int pos;
    const char *ref, *alt;
    const char *dbsnp;
    const char *symbol, *gene, *transcript, *hgvsC, *hgvsP, *exon, *consequence;
    const char *clinvarId, *clinvarSig, *clinvarReview;
    int gnomadPerMillion = 0, gnomadEasPerMillion = 0, tommoPerMillion = 0;
};

enum class Origin { Germline, Clonal, Subclonal };
struct PlantedSomatic {
    Planted variant;
    Origin origin;
    int tumourPerMille; ///< expected share of reads in the tumour
};
std::span<const PlantedSomatic> plantedSomatic();

/// Alleles of proband (male), mother, father.
struct PlantedTrio {
    Planted variant;
    const char *proband, *mother, *father;
};
std::span<const PlantedTrio> plantedTrio();

/// Without filter, format and samples.
Record recordOf(const Planted &planted);

} // namespace enza::workflow::demo
