// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/allele.h"

#include <algorithm>
#include <array>

namespace enza::genome {
namespace {

constexpr std::array<bool, 256> tableOf(std::string_view letters)
{
    std::array<bool, 256> table{};
    for (const char c : letters)
        table[std::size_t(static_cast<unsigned char>(c))] = true;
    return table;
}
constexpr auto baseTable = tableOf("ACGTNRYSWKMBDHVacgtnryswkmbdhv");
constexpr auto plainTable = tableOf("ACGTNacgtn");

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool sameBase(char a, char b)
{
    return lower(a) == lower(b);
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool isBases(std::string_view sequence)
{
    return std::ranges::all_of(sequence, [](char c) { return baseTable[std::size_t(static_cast<unsigned char>(c))]; });
}

bool isPlainBases(std::string_view sequence)
{
    return std::ranges::all_of(sequence, [](char c) { return plainTable[std::size_t(static_cast<unsigned char>(c))]; });
}

Trimmed trimAlleles(std::int64_t pos, std::string_view ref, std::string_view alt)
{
    while (ref.size() > 1 && alt.size() > 1 && sameBase(ref.back(), alt.back())) {
        ref.remove_suffix(1);
        alt.remove_suffix(1);
    }
    while (ref.size() > 1 && alt.size() > 1 && sameBase(ref.front(), alt.front())) {
        ref.remove_prefix(1);
        alt.remove_prefix(1);
        ++pos;
    }
    return {pos, ref, alt};
}

Breakend parseBreakend(std::string_view alt)
{
    const std::size_t open = alt.find_first_of("[]");
    if (open == std::string_view::npos) {
        const bool single = alt.size() > 1 && (alt.front() == '.') != (alt.back() == '.');
        if (!single)
            return {};
        return {isBases(alt.front() == '.' ? alt.substr(1) : alt.substr(0, alt.size() - 1)), {}};
    }
    const std::size_t close = alt.find_first_of("[]", open + 1);
    if (close == std::string_view::npos || alt[close] != alt[open] ||
        alt.find_first_of("[]", close + 1) != std::string_view::npos)
        return {};
    const std::string_view mate = alt.substr(open + 1, close - open - 1);
    const std::string_view before = alt.substr(0, open), after = alt.substr(close + 1);
    const std::size_t colon = mate.rfind(':');
    const bool placed = colon != std::string_view::npos && colon > 0 && isNumber(mate.substr(colon + 1));
    const std::string_view bases = before.empty() ? after : before;
    const bool oneSide = before.empty() != after.empty() && (bases == "." || isBases(bases) || bases.starts_with('.') || bases.ends_with('.'));
    return {placed && oneSide, mate};
}

AltSyntax altSyntax(std::string_view alt)
{
    if (alt.empty())
        return AltSyntax::Broken;
    if (isBases(alt))
        return AltSyntax::Bases;
    if (alt.size() == 1 && alt[0] == '.')
        return AltSyntax::Missing;
    if (alt.size() == 1 && alt[0] == '*')
        return AltSyntax::Overlap;
    if (alt.front() == '<') { // any printable character may be in an id, brackets included
        if (alt.size() < 3 || alt.back() != '>' || alt.find_first_of("<> ", 1) != alt.size() - 1)
            return AltSyntax::Broken;
        return alt == "<NON_REF>" || alt == "<*>" || alt == "<X>" ? AltSyntax::Reference : AltSyntax::Symbolic;
    }
    if (alt.find_first_of("[]") != std::string_view::npos)
        return parseBreakend(alt).valid ? AltSyntax::Breakend : AltSyntax::Broken;
    if (parseBreakend(alt).valid)
        return AltSyntax::Breakend;
    const bool printable = std::ranges::all_of(alt, [](char c) { return c > ' ' && c < 0x7f && c != '<' && c != '>' && c != '='; });
    return printable ? AltSyntax::Odd : AltSyntax::Broken;
}

AlleleType structuralTypeOf(std::string_view svType)
{
    const std::string_view head = svType.substr(0, svType.find_first_of(":_"));
    if (head == "DEL" || head == "LOSS")
        return AlleleType::SvDeletion;
    if (head == "INS" || head == "MEI")
        return AlleleType::SvInsertion;
    if (head == "DUP" || head == "TDUP" || head == "GAIN")
        return AlleleType::SvDuplication;
    if (head == "INV")
        return AlleleType::Inversion;
    if (head == "BND" || head == "TRA" || head == "CTX" || head == "TRANS")
        return AlleleType::Breakend;
    if (head == "CNV" || head == "MCNV")
        return AlleleType::CopyNumber;
    if (head == "STR" || head == "TR")
        return AlleleType::TandemRepeat;
    if (head == "CPX")
        return AlleleType::ComplexSv;
    return AlleleType::Other;
}

AlleleType symbolicType(std::string_view alt, std::string_view svType)
{
    const std::string_view name = alt.substr(1, alt.size() - 2);
    if (name == "CNV:TR" || name.starts_with("STR") || name.starts_with("VNTR"))
        return AlleleType::TandemRepeat;
    if (name.starts_with("CN") && isNumber(name.substr(2)))
        return AlleleType::CopyNumber;
    const AlleleType own = structuralTypeOf(name);
    return own != AlleleType::Other ? own : structuralTypeOf(svType);
}

AlleleType sequenceType(std::string_view ref, std::string_view alt)
{
    if (ref.size() == alt.size()) {
        if (ref.size() > 1)
            return AlleleType::Mnv;
        return sameBase(ref.front(), alt.front()) ? AlleleType::Other : AlleleType::Snv;
    }
    if (ref.size() == 1 && sameBase(ref.front(), alt.front()))
        return AlleleType::Insertion;
    if (alt.size() == 1 && sameBase(ref.front(), alt.front()))
        return AlleleType::Deletion;
    return AlleleType::Delins;
}

} // namespace enza::genome
