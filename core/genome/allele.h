// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/variant_key.h"

#include <cstdint>
#include <string_view>

/// What one ALT entry means.
namespace enza::genome {

struct Trimmed {
    std::int64_t pos;
    std::string_view ref, alt;
};
/// Shared ends taken off, the suffix first; at least one base of each stays.
Trimmed trimAlleles(std::int64_t pos, std::string_view ref, std::string_view alt);

/// "G]17:198982]", "]13:123456]T", "C[2:321682[", "[17:198983[A", and the single breakends "G." and ".G".
struct Breakend {
    bool valid = false;
    std::string_view mate; ///< "17:198982"; empty for a single breakend
};
Breakend parseBreakend(std::string_view alt);

enum class AltSyntax : unsigned char {
    Bases,
    Missing,   ///< "."
    Overlap,   ///< "*": deleted by another record
    Reference, ///< "<NON_REF>", "<*>": anything not observed
    Symbolic,
    Breakend,
    Odd,    ///< unknown characters, yet nothing that would shift columns or lists: kept as written
    Broken, ///< empty, or brackets that do not match
};
AltSyntax altSyntax(std::string_view alt);

/// Type of a symbolic allele; `svType` is INFO/SVTYPE and speaks where the allele does not.
AlleleType symbolicType(std::string_view alt, std::string_view svType);
/// Type named by INFO/SVTYPE alone; Other when it names none.
AlleleType structuralTypeOf(std::string_view svType);
/// Type of trimmed sequence alleles.
AlleleType sequenceType(std::string_view ref, std::string_view alt);

/// Only A, C, G, T, N and the IUPAC codes, either case.
bool isBases(std::string_view sequence);
/// Only A, C, G, T, N, either case.
bool isPlainBases(std::string_view sequence);

} // namespace enza::genome
