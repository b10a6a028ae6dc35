// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/suggest_evidence.h"

/// Do two heterozygous variants of one person lie on the same copy of a gene?
namespace enza::interpretation {

/// One variant as person and parents have it. Copies of unknown genotypes are unknown.
struct PhaseCall
{
    std::optional<int> copies, mother, father;
    QString genotype; ///< of the person: "0|1"
    QString phaseSet; ///< PS, or a caller's own (PID with PGT in `genotype`); empty: not phased with others
};

struct PhaseAnswer
{
    SecondVariant::Phase phase = SecondVariant::Phase::Unknown;
    bool byParents = false; ///< else by a phase set of reads
};

/// By the parents where each variant is seen in one parent and known to be absent from the other, else by a
/// phase set. Two ways that contradict each other answer unknown.
PhaseAnswer phaseOf(const PhaseCall &a, const PhaseCall &b);

} // namespace enza::interpretation
