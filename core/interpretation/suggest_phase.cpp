// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_phase.h"

namespace enza::interpretation {
namespace {

using Phase = SecondVariant::Phase;

enum class Origin { Unknown, Mother, Father };

Origin originOf(const PhaseCall &call)
{
    if (!call.mother || !call.father || (*call.mother > 0) == (*call.father > 0))
        return Origin::Unknown;
    return *call.mother > 0 ? Origin::Mother : Origin::Father;
}

/// 0 or 1: the haplotype of a phased heterozygous genotype that carries the allele; -1: not told.
int haplotypeOf(const PhaseCall &call)
{
    const QStringList alleles = call.genotype.split(u'|');
    if (alleles.size() != 2 || alleles[0] == alleles[1])
        return -1;
    const bool first = alleles[0] != QLatin1String("0") && alleles[0] != QLatin1String(".");
    const bool second = alleles[1] != QLatin1String("0") && alleles[1] != QLatin1String(".");
    if (first == second)
        return -1;
    return first ? 0 : 1;
}

} // namespace

PhaseAnswer phaseOf(const PhaseCall &a, const PhaseCall &b)
{
    if (a.copies != 1 || b.copies != 1)
        return {};
    Phase byParents = Phase::Unknown, byReads = Phase::Unknown;
    const Origin from = originOf(a), other = originOf(b);
    if (from != Origin::Unknown && other != Origin::Unknown)
        byParents = from == other ? Phase::Cis : Phase::Trans;
    if (!a.phaseSet.isEmpty() && a.phaseSet == b.phaseSet) {
        const int first = haplotypeOf(a), second = haplotypeOf(b);
        if (first >= 0 && second >= 0)
            byReads = first == second ? Phase::Cis : Phase::Trans;
    }
    if (byParents == Phase::Unknown)
        return {byReads, false};
    if (byReads != Phase::Unknown && byReads != byParents)
        return {};
    return {byParents, true};
}

} // namespace enza::interpretation
