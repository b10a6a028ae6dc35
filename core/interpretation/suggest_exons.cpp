// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_exons.h"

#include "interpretation/suggest_names.h"

#include <algorithm>

namespace enza::interpretation {
namespace {

/// Bases before the start codon.
std::optional<int> beforeCoding(const QList<ExonLength> &exons)
{
    const auto coding = [](const ExonLength &exon) { return exon.coding > 0; };
    const auto first = std::find_if(exons.begin(), exons.end(), coding);
    if (first == exons.end())
        return std::nullopt;
    // In an exon with both ends of the coding sequence, which bases are which side is not said.
    if (first->coding < first->bases && std::none_of(first + 1, exons.end(), coding))
        return std::nullopt;
    int bases = first->bases - first->coding;
    for (auto exon = exons.begin(); exon != first; ++exon)
        bases += exon->bases;
    return bases;
}

bool covers(const QList<ExonLength> &exons, const NumberedPart &part)
{
    return part.first >= 1 && part.last >= part.first && part.last <= exons.size();
}

} // namespace

std::optional<int> basesToLastJunction(const QList<ExonLength> &exons, const QString &hgvsP, int gained)
{
    const auto change = readProteinChange(hgvsP);
    const auto untranslated = beforeCoding(exons);
    if (!change || !untranslated || exons.size() < 2)
        return std::nullopt;
    int stop = 0;
    if (change->changed == QLatin1String("Ter"))
        stop = change->position;
    else if (change->newStopAfter)
        stop = change->position + *change->newStopAfter - 1;
    if (stop < 1)
        return std::nullopt;
    int junction = gained;
    for (qsizetype i = 0; i + 1 < exons.size(); ++i)
        junction += exons[i].bases;
    return junction - (*untranslated + 3 * stop);
}

std::optional<NumberedPart> exonsLost(const TranscriptEvidence &transcript)
{
    const bool donor = transcript.terms.contains(QStringLiteral("splice_donor_variant"));
    const bool acceptor = transcript.terms.contains(QStringLiteral("splice_acceptor_variant"));
    if (donor == acceptor || !transcript.intron || transcript.intron->total < 1)
        return std::nullopt;
    const int exon = transcript.intron->first + (acceptor ? 1 : 0);
    return NumberedPart{exon, exon, transcript.intron->total + 1};
}

std::optional<bool> frameKeptWithout(const QList<ExonLength> &exons, const NumberedPart &gone)
{
    if (!covers(exons, gone) || (gone.total > 0 && gone.total != exons.size()))
        return std::nullopt;
    int coding = 0;
    for (int exon = gone.first; exon <= gone.last; ++exon) {
        if (exons[exon - 1].coding != exons[exon - 1].bases)
            return std::nullopt;
        coding += exons[exon - 1].coding;
    }
    return coding % 3 == 0;
}

std::optional<double> fractionIn(const QList<ExonLength> &exons, const NumberedPart &gone)
{
    int all = 0, lost = 0;
    for (qsizetype i = 0; i < exons.size(); ++i) {
        all += exons[i].coding;
        lost += i + 1 >= gone.first && i + 1 <= gone.last ? exons[i].coding : 0;
    }
    if (all == 0 || !covers(exons, gone) || (gone.total > 0 && gone.total != exons.size()))
        return std::nullopt;
    return double(lost) / all;
}

} // namespace enza::interpretation
