// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/variant_field.h"
#include "domain/variant_key.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

/// One alternate allele of one record as parsing hands it on. Everything is a view into buffers that
/// live until the handler returns.
namespace enza::genome {

constexpr float unknownNumber = std::numeric_limits<float>::quiet_NaN();
constexpr std::int32_t unknownInteger = std::numeric_limits<std::int32_t>::min();

struct SampleCall {
    std::string_view genotype;   ///< as written: "0/1", "./0", "1|0", "1", "."; empty: no GT
    float vaf = unknownNumber;   ///< of this allele, fraction 0–1
    std::int32_t depth = unknownInteger;
    std::int32_t altDepth = unknownInteger;
    std::int32_t genotypeQuality = unknownInteger;
    /// How many copies of this allele the genotype holds; -1 when any allele of it is missing.
    std::int8_t copies = -1;
};

struct AlleleRow {
    std::string_view contig; ///< as written
    std::int64_t pos = 0;    ///< 1-based, after trimming shared ends (as written for structural ones)
    std::string_view id;
    std::string_view ref, alt; ///< trimmed; structural: as written
    AlleleType type = AlleleType::Other;
    std::int64_t end = 0;      ///< 1-based, inclusive
    std::int64_t svLength = 0; ///< signed as in SVLEN; 0 unknown or not structural
    std::string_view mate;     ///< BND: "contig:pos" of the mate
    float qual = unknownNumber;
    std::string_view filter;   ///< as written; "." is unknown
    std::uint32_t record = 0;  ///< of the file, 0-based
    std::uint16_t allele = 0;  ///< index of the alternate allele in its record, 0-based
    std::uint64_t offset = 0;  ///< of the record's first byte in the inflated file
    std::uint32_t length = 0;  ///< of the record's line without its newline
    /// Indexed by Field: `text` for Text and Category, `number` for Number and Integer.
    std::array<std::string_view, fieldCount> text{};
    std::array<float, fieldCount> number{};
    std::span<const SampleCall> samples;
};

} // namespace enza::genome
