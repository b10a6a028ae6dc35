// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/reserved.h"

#include <algorithm>
#include <iterator>

namespace enza::genome {
namespace {

constexpr ReservedField info[] = {
    {"AA", "1", "String"},
    {"AC", "A", "Integer", true},
    {"AD", "R", "Integer", true},
    {"ADF", "R", "Integer", true},
    {"ADR", "R", "Integer", true},
    {"AF", "A", "Float", true},
    {"AN", "1", "Integer", true},
    {"BQ", "1", "Float", true},
    {"CIGAR", "A", "String"},
    {"DB", "0", "Flag"},
    {"DP", "1", "Integer", true},
    {"END", "1", "Integer", true},
    {"H2", "0", "Flag"},
    {"H3", "0", "Flag"},
    {"MQ0", "1", "Integer", true},
    {"NS", "1", "Integer", true},
    {"SB", "4", "Integer"},
    {"SOMATIC", "0", "Flag"},
    {"VALIDATED", "0", "Flag"},
    {"1000G", "0", "Flag"},
    {"IMPRECISE", "0", "Flag"},
    {"NOVEL", "0", "Flag"},
    {"SVTYPE", "1", "String"},
};

constexpr ReservedField format[] = {
    {"AD", "R", "Integer", true},
    {"ADF", "R", "Integer", true},
    {"ADR", "R", "Integer", true},
    {"DP", "1", "Integer", true},
    {"EC", "A", "Integer", true},
    {"FT", "1", "String"},
    {"GL", "G", "Float"},
    {"GP", "G", "Float"},
    {"GQ", "1", "Integer", true},
    {"GT", "1", "String"},
    {"HQ", "2", "Integer", true},
    {"MQ", "1", "Integer", true},
    {"PL", "G", "Integer"},
    {"PP", "G", "Integer"},
    {"PQ", "1", "Integer"},
    {"PS", "1", "Integer"},
};

template <std::size_t N> const ReservedField *find(const ReservedField (&table)[N], std::string_view id)
{
    const auto at = std::ranges::find(table, id, &ReservedField::id);
    return at == std::end(table) ? nullptr : at;
}

} // namespace

const ReservedField *reservedInfo(std::string_view id)
{
    return find(info, id);
}

const ReservedField *reservedFormat(std::string_view id)
{
    return find(format, id);
}

} // namespace enza::genome
