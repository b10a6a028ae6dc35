// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/plan.h"
#include "genome/record.h"

#include <string>

#include <unordered_map>

namespace enza::genome {

/// FORMAT keys that a sample's values are made of.
enum class Role : signed char {
    None = -1,
    Gt, Dp, Gq, Ad, Af, Vaf, Freq, Ao, Ro, Rd, Dp4, Au, Cu, Gu, Tu, Tar, Tir, Nr, Nv, Dr, Dv, Rr, Rv, Pr, Sr,
    Count_
};

/// One FORMAT column, understood once and kept.
struct FormatLayout {
    std::vector<Role> roles;
    std::vector<KnownKey *> keys;
};

/// One sample's column taken apart.
struct SampleColumn {
    std::array<std::string_view, std::size_t(Role::Count_)> values;
};

enum class GenotypeFault { None, Syntax, Allele };
/// Checks "0/1", "./0", "1", "." and the like; every index must be at most `alternates`.
GenotypeFault checkGenotype(std::string_view genotype, std::size_t alternates);
/// Copies of allele `number` (1 is the first alternate); -1 when any allele is missing.
std::int8_t copiesOf(std::string_view genotype, std::size_t number);

/// Values of one sample for alternate allele `allele` (0-based) out of `alternates`.
SampleCall sampleCall(const SampleColumn &column, std::string_view ref, std::string_view alt, std::size_t allele,
                      std::size_t alternates);

Role roleOf(std::string_view key);

} // namespace enza::genome
