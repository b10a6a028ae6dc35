// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/suggest_evidence.h"

/// What the lengths of a transcript's exons say: where a new stop codon lies, and what is left without an exon.
namespace enza::interpretation {

/// In the transcript's order, from exon 1.
struct ExonLength
{
    int bases = 0;
    int coding = 0; ///< of them between start and stop codon, both included
};

/// From the end of the new stop codon ("p.Arg334Ter", "p.Glu767SerfsTer21") to the last exon junction; negative
/// behind it. `gained`: bases that the change inserts, less those it takes. Nothing where the name tells no stop,
/// or start and stop codon lie in one exon, so that nobody knows where the coding sequence begins.
std::optional<int> basesToLastJunction(const QList<ExonLength> &exons, const QString &hgvsP, int gained);

/// The exon that a changed splice site leaves out: of n exons there are n−1 introns; a donor ends the exon before
/// its intron, an acceptor begins the one behind it. Nothing for other changes.
std::optional<NumberedPart> exonsLost(const TranscriptEvidence &transcript);

/// Is the reading frame the same without these exons? Nothing where one of them is not coding throughout.
std::optional<bool> frameKeptWithout(const QList<ExonLength> &exons, const NumberedPart &gone);
/// Their part of the coding sequence, 0–1.
std::optional<double> fractionIn(const QList<ExonLength> &exons, const NumberedPart &gone);

} // namespace enza::interpretation
