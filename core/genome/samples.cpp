// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/samples.h"

#include <cmath>

namespace enza::genome {
namespace {

constexpr std::string_view roleNames[] = {"GT", "DP", "GQ", "AD", "AF", "VAF", "FREQ", "AO", "RO", "RD", "DP4", "AU", "CU",
                                          "GU", "TU", "TAR", "TIR", "NR", "NV", "DR", "DV", "RR", "RV", "PR", "SR"};
static_assert(std::size(roleNames) == std::size_t(Role::Count_));

constexpr std::int64_t none = -1;

/// A count, or -1. Some callers write depths as "32.9".
std::int64_t count(std::string_view text)
{
    std::int64_t value = 0;
    if (toInteger(text, value))
        return value >= 0 ? value : none;
    double number = 0;
    if (text.size() > 1 && toNumber(text, number) && number >= 0 && number < 2e9)
        return std::int64_t(std::lround(number));
    return none;
}

/// "0.25" or "25%".
float fraction(std::string_view text)
{
    const bool percent = text.ends_with('%');
    if (percent)
        text.remove_suffix(1);
    double value = 0;
    if (text.empty() || !toNumber(text, value))
        return unknownNumber;
    return float(percent ? value / 100.0 : value);
}

std::int32_t narrow(std::int64_t value)
{
    return value < 0 || value > std::numeric_limits<std::int32_t>::max() ? unknownInteger : std::int32_t(value);
}

struct Counts {
    std::int64_t alt = none, total = none;
};

std::int64_t sum(std::string_view list)
{
    std::int64_t total = 0;
    while (!list.empty()) {
        const std::int64_t one = count(cut(list, ','));
        if (one == none)
            return none;
        total += one;
    }
    return total;
}

std::string_view alleleElement(std::string_view list, std::size_t allele, std::size_t alternates)
{
    const std::size_t n = countOf(list, ',') + 1;
    if (n == alternates + 1)
        return element(list, allele + 1);
    if (n == alternates)
        return element(list, allele);
    return n == 1 ? list : std::string_view();
}

std::string_view strelkaCounts(const SampleColumn &column, std::string_view base)
{
    const auto value = [&](Role role) { return column.values[std::size_t(role)]; };
    if (base.size() != 1)
        return {};
    switch (base[0]) {
    case 'A': case 'a': return value(Role::Au);
    case 'C': case 'c': return value(Role::Cu);
    case 'G': case 'g': return value(Role::Gu);
    case 'T': case 't': return value(Role::Tu);
    default: return {};
    }
}

Counts twoCounts(std::int64_t ref, std::int64_t alt)
{
    return {alt, ref == none || alt == none ? none : ref + alt};
}

Counts alleleCounts(const SampleColumn &column, std::string_view ref, std::string_view alt, std::size_t allele,
                    std::size_t alternates)
{
    const auto value = [&](Role role) { return column.values[std::size_t(role)]; };
    if (const std::string_view ad = value(Role::Ad); !isUnknown(ad)) {
        const std::size_t n = countOf(ad, ',') + 1;
        if (n == alternates + 1) {
            Counts counts{count(element(ad, allele + 1)), sum(ad)};
            if (counts.alt != none)
                return counts;
        } else if (n == alternates && !value(Role::Rd).empty()) { // VarScan: AD without the reference
            const std::int64_t all = sum(ad), reads = count(value(Role::Rd));
            return {count(element(ad, allele)), all == none || reads == none ? none : all + reads};
        } else if (n == alternates) {
            return {count(element(ad, allele)), count(value(Role::Dp))};
        }
    }
    if (const std::string_view altCounts = strelkaCounts(column, alt); !altCounts.empty()) {
        return twoCounts(count(element(strelkaCounts(column, ref), 0)), count(element(altCounts, 0)));
    }
    if (!value(Role::Tir).empty())
        return twoCounts(count(element(value(Role::Tar), 0)), count(element(value(Role::Tir), 0)));
    if (const std::string_view ao = value(Role::Ao); !isUnknown(ao)) {
        const std::int64_t all = sum(ao), ro = count(value(Role::Ro));
        return {count(alleleElement(ao, allele, alternates)), all == none || ro == none ? none : all + ro};
    }
    if (const std::string_view dp4 = value(Role::Dp4); countOf(dp4, ',') == 3 && alternates == 1) {
        const std::int64_t a = count(element(dp4, 2)), b = count(element(dp4, 3));
        return {a == none || b == none ? none : a + b, sum(dp4)};
    }
    if (!value(Role::Nv).empty())
        return {count(alleleElement(value(Role::Nv), allele, alternates)),
                count(alleleElement(value(Role::Nr), allele, alternates))};
    if (!value(Role::Pr).empty() || !value(Role::Sr).empty()) { // Manta: paired and split reads
        Counts counts;
        for (const Role role : {Role::Pr, Role::Sr}) {
            if (countOf(value(role), ',') + 1 != alternates + 1)
                continue;
            const std::int64_t one = count(element(value(role), allele + 1)), all = sum(value(role));
            if (one == none || all == none)
                continue;
            counts.alt = (counts.alt == none ? 0 : counts.alt) + one;
            counts.total = (counts.total == none ? 0 : counts.total) + all;
        }
        if (counts.alt != none)
            return counts;
    }
    if (!value(Role::Dv).empty()) {
        const std::int64_t dv = count(value(Role::Dv));
        if (value(Role::Dr).empty())
            return {dv, count(value(Role::Dp))};
        // Delly: spanning pairs, and split reads where it has them.
        const std::int64_t rv = count(value(Role::Rv)), rr = count(value(Role::Rr));
        const Counts pairs = twoCounts(count(value(Role::Dr)), dv), split = twoCounts(rr, rv);
        if (split.total == none || pairs.total == none)
            return pairs;
        return {pairs.alt + split.alt, pairs.total + split.total};
    }
    return {};
}

} // namespace

Role roleOf(std::string_view key)
{
    for (std::size_t i = 0; i < std::size(roleNames); ++i) {
        if (key == roleNames[i])
            return Role(i);
    }
    return Role::None;
}

GenotypeFault checkGenotype(std::string_view genotype, std::size_t alternates)
{
    if (genotype.size() == 3 && (genotype[1] == '/' || genotype[1] == '|') && genotype[0] >= '0' && genotype[0] <= '1' &&
        genotype[2] >= '0' && genotype[2] <= '1' && alternates >= 1)
        return GenotypeFault::None;
    if (genotype.starts_with('/') || genotype.starts_with('|')) // VCF 4.4: phase of the first allele
        genotype.remove_prefix(1);
    for (;;) {
        const std::size_t end = std::min(genotype.find_first_of("/|"), genotype.size());
        const std::string_view allele = genotype.substr(0, end);
        if (allele != ".") {
            std::uint32_t index = 0;
            const auto [stop, error] = std::from_chars(allele.data(), allele.data() + allele.size(), index);
            if (allele.empty() || stop != allele.data() + allele.size() || error == std::errc::invalid_argument)
                return GenotypeFault::Syntax;
            if (error != std::errc() || index > alternates)
                return GenotypeFault::Allele;
        }
        if (end == genotype.size())
            return GenotypeFault::None;
        genotype.remove_prefix(end + 1);
    }
}

std::int8_t copiesOf(std::string_view genotype, std::size_t number)
{
    if (genotype.empty())
        return -1;
    if (genotype.starts_with('/') || genotype.starts_with('|'))
        genotype.remove_prefix(1);
    int copies = 0;
    for (;;) {
        const std::size_t end = std::min(genotype.find_first_of("/|"), genotype.size());
        std::uint32_t index = 0;
        const auto [stop, error] = std::from_chars(genotype.data(), genotype.data() + end, index);
        if (error != std::errc() || stop != genotype.data() + end)
            return -1;
        copies += index == number;
        if (end == genotype.size())
            return std::int8_t(std::min(copies, 127));
        genotype.remove_prefix(end + 1);
    }
}

SampleCall sampleCall(const SampleColumn &column, std::string_view ref, std::string_view alt, std::size_t allele,
                      std::size_t alternates)
{
    const auto value = [&](Role role) { return column.values[std::size_t(role)]; };
    SampleCall call;
    call.genotype = value(Role::Gt);
    call.copies = copiesOf(call.genotype, allele + 1);
    call.genotypeQuality = narrow(count(value(Role::Gq)));
    const Counts counts = alleleCounts(column, ref, alt, allele, alternates);
    call.altDepth = narrow(counts.alt);
    call.depth = narrow(count(value(Role::Dp)));
    if (call.depth == unknownInteger)
        call.depth = narrow(counts.total);
    // What the caller itself estimated comes first.
    for (const Role role : {Role::Af, Role::Vaf, Role::Freq}) {
        if (std::isnan(call.vaf) && !value(role).empty())
            call.vaf = fraction(alleleElement(value(role), allele, alternates));
    }
    if (std::isnan(call.vaf) && counts.alt != none && counts.total > 0)
        call.vaf = float(double(counts.alt) / double(counts.total));
    if (call.vaf < 0.0f || call.vaf > 1.0f)
        call.vaf = unknownNumber;
    return call;
}

} // namespace enza::genome
