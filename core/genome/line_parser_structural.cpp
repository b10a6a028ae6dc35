// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/line_parser.h"

#include <algorithm>

/// The part of LineParser that decides what an allele is and where it ends.
namespace enza::genome {
namespace {

/// INFO/SVLEN of a sequence allele may be missing: the sequences say it.
std::int64_t sequenceDifference(std::string_view ref, std::string_view alt)
{
    return std::int64_t(alt.size()) - std::int64_t(ref.size());
}

/// Sequence alleles at least this long are structural where INFO/SVTYPE says so.
constexpr std::size_t structuralLength = 50;

/// Bases of an allele such as <STR17>, with the unit in INFO/RU; 0 where either is not said. Alleles of one
/// place differ in nothing else, so this is what tells their keys apart.
std::int64_t repeatLength(std::string_view alt, std::string_view unit)
{
    constexpr std::string_view head = "<STR";
    std::int64_t copies = 0;
    if (!alt.starts_with(head) || isUnknown(unit) || !toInteger(alt.substr(head.size(), alt.size() - head.size() - 1), copies) ||
        copies < 0 || copies > 0xFFFFFFFFLL)
        return 0;
    return copies * std::int64_t(unit.size());
}

} // namespace

void LineParser::placeStructural(std::size_t allele)
{
    const std::string_view alt = m_alternates[allele];
    const AltSyntax syntax = m_syntax[allele];
    const std::string_view svType = m_info[SlotSvType];
    const std::string_view ref = m_columns[Ref];
    std::int64_t infoEnd = 0, length = 0;
    const bool hasEnd = toInteger(infoElement(SlotEnd, allele), infoEnd) && infoEnd >= m_pos;
    m_row.end = m_pos + std::int64_t(std::max<std::size_t>(ref.size(), 1)) - 1;

    if (syntax == AltSyntax::Missing || syntax == AltSyntax::Reference) {
        m_row.type = AlleleType::Reference;
        // An ALT of "." in a repeat or copy number file means as many copies as the reference.
        if (hasEnd)
            m_row.end = infoEnd;
        return;
    }
    if (syntax == AltSyntax::Bases && !ref.empty() && isBases(ref)) {
        const AlleleType named = svType.empty() ? AlleleType::Other : structuralTypeOf(svType);
        if (named == AlleleType::Other || named == AlleleType::Breakend || std::max(ref.size(), alt.size()) < structuralLength) {
            const Trimmed trimmed = trimAlleles(m_pos, ref, alt);
            m_row.pos = trimmed.pos;
            m_row.ref = trimmed.ref;
            m_row.alt = trimmed.alt;
            m_row.type = sequenceType(trimmed.ref, trimmed.alt);
            m_row.end = trimmed.pos + std::int64_t(trimmed.ref.size()) - 1;
            return;
        }
        m_row.type = named;
        m_row.svLength = sequenceDifference(ref, alt);
    } else if (syntax == AltSyntax::Breakend) {
        m_row.type = AlleleType::Breakend;
        m_row.mate = parseBreakend(alt).mate;
    } else if (syntax == AltSyntax::Symbolic) {
        m_row.type = symbolicType(alt, svType);
        if (m_row.type == AlleleType::Breakend)
            m_row.mate = mateFromInfo();
        if (m_row.type == AlleleType::Breakend && m_row.mate.empty())
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: a breakend does not say where its mate is"), m_line.number);
        else if (m_row.type == AlleleType::Other)
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: %2 is no known type of structural variant"), m_line.number, alt.substr(0, 60));
    } else {
        m_row.type = AlleleType::Other;
        return;
    }

    if (toInteger(infoElement(SlotSvLen, allele), length))
        m_row.svLength = length;
    else if (syntax == AltSyntax::Symbolic && m_row.type == AlleleType::TandemRepeat)
        m_row.svLength = repeatLength(alt, m_info[SlotRu]);
    if (m_row.type == AlleleType::Breakend) {
        m_row.end = m_pos;
        return;
    }
    const bool spans = m_row.type != AlleleType::SvInsertion;
    if (hasEnd)
        m_row.end = infoEnd;
    else if (spans && syntax == AltSyntax::Symbolic && m_row.svLength != 0 && m_row.svLength > -0xFFFFFFFFLL &&
             m_row.svLength < 0xFFFFFFFFLL)
        m_row.end = m_pos + std::abs(m_row.svLength);
    if (m_row.svLength == 0 && hasEnd && spans && infoEnd > m_pos)
        m_row.svLength = m_row.type == AlleleType::SvDeletion ? m_pos - infoEnd : infoEnd - m_pos;
}

/// "CHR2" with "END2", "POS2" or "END", as Delly, Sniffles and gnomAD write it.
std::string_view LineParser::mateFromInfo()
{
    const std::string_view contig = m_info[SlotChr2];
    if (isUnknown(contig))
        return {};
    for (const Slot slot : {SlotEnd2, SlotPos2, SlotEnd}) {
        const std::string_view position = m_info[slot];
        std::int64_t number = 0;
        if (!toInteger(position, number))
            continue;
        char *out = m_arena.take(contig.size() + position.size() + 1);
        std::memcpy(out, contig.data(), contig.size());
        out[contig.size()] = ':';
        std::memcpy(out + contig.size() + 1, position.data(), position.size());
        return {out, contig.size() + position.size() + 1};
    }
    return {};
}

} // namespace enza::genome
