// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/demo_random.h"
#include "workflow/demo_record.h"

namespace enza::workflow::demo {

/// How known an allele is in populations.
enum class Spectrum {
    Germline, ///< mostly common, a tail of rare ones, few never seen
    Somatic,  ///< almost never seen in populations
};

/// A variant somewhere on the autosomes or X with its annotation and without samples. Reference bases are
/// invented, and transcripts have identifiers that no database gives out, so that nobody takes it for real.
/// `perMillion` is its frequency in Japan, 0 when nobody has seen it.
struct Site {
    Record record;
    int perMillion = 0;
};
Site backgroundSite(Random &random, Spectrum spectrum);

/// Fraction as annotation writes it: "0.0123", "8.1e-05".
QByteArray frequencyText(int perMillion);
/// Reads of one sample: "reference,alternate" depths.
struct Reads {
    int depth = 0, alternate = 0;
    QByteArray ad() const;
    QByteArray af() const; ///< three decimals
};
Reads drawReads(Random &random, int lowDepth, int highDepth, int alternatePerMille);

} // namespace enza::workflow::demo
