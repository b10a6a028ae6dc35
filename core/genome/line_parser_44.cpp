// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/line_parser.h"

#include <algorithm>

/// The part of LineParser that notices where a file of VCF 4.4 or later breaks that version's rules for
/// structural variants, repeats and phase sets (VCF specification 4.4, sections 1.6, 3 and 5).
namespace enza::genome {
namespace {

constexpr const char *wrongCount = QT_TRANSLATE_NOOP("enza", "Line %1: INFO %2 does not have as many values as it should");

std::size_t values(std::string_view list)
{
    return countOf(list, ',') + 1;
}

} // namespace

void LineParser::noteStructural()
{
    constexpr struct {
        Slot slot;
        const char *id;
        std::size_t perAllele;
    } groups[] = {{SlotCiPos, "CIPOS", 2}, {SlotCiEnd, "CIEND", 2}, {SlotCiLen, "CILEN", 2},     {SlotCiCn, "CICN", 2},
                  {SlotCiRuc, "CIRUC", 2}, {SlotCiRb, "CIRB", 2},   {SlotMeInfo, "MEINFO", 4}, {SlotMeTrans, "METRANS", 4}};
    for (const auto &group : groups) {
        if (!isUnknown(m_info[group.slot]) && values(m_info[group.slot]) % group.perAllele != 0)
            m_tolerance.note(wrongCount, m_line.number, group.id);
    }
    bool symbolic = false, copyNumber = false, sameLength = true;
    std::string_view firstLength;
    const FormatLayout *format = m_hasSamples ? m_lastLayout : nullptr;
    const auto hasFormat = [&](std::string_view id) {
        return format != nullptr && std::ranges::any_of(format->keys, [&](const KnownKey *key) { return key != nullptr && key->id == id; });
    };
    copyNumber = hasFormat("CN");
    for (std::size_t i = 0; i < m_alternates.size(); ++i) {
        const bool isSymbolic = m_syntax[i] == AltSyntax::Symbolic;
        const std::string_view alt = m_alternates[i], claim = infoElement(SlotSvClaim, i), length = infoElement(SlotSvLen, i);
        const bool copies = isSymbolic && (alt.starts_with("<DEL") || alt.starts_with("<DUP") || alt.starts_with("<CNV"));
        symbolic = symbolic || isSymbolic;
        if (isSymbolic && (copies || alt.starts_with("<INS") || alt.starts_with("<INV")) && isUnknown(length))
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: a structural allele has no SVLEN"), m_line.number);
        if (!isUnknown(claim) && claim != "J" && !(copies && (claim == "D" || claim == "DJ")))
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: SVCLAIM does not fit the allele"), m_line.number);
        if (copies && !isUnknown(length)) {
            sameLength = sameLength && (firstLength.empty() || firstLength == length);
            firstLength = length;
        }
        if (alt == "<CNV:TR>")
            noteRepeat();
    }
    if (symbolic && copyNumber && !sameLength)
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: alleles that share a copy number differ in SVLEN"), m_line.number);
    if (hasFormat("CICN") && !copyNumber)
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: FORMAT CICN stands without CN"), m_line.number);
    if (hasFormat("PSL"))
        notePhaseSets();
}

/// RN counts the repeats of each allele; RUS, RUL, RUC and RB have one value for each of them.
void LineParser::noteRepeat()
{
    std::int64_t total = 0;
    std::string_view counts = m_info[SlotRn];
    if (isUnknown(counts)) {
        total = std::int64_t(m_alternates.size());
    } else {
        while (!counts.empty()) {
            std::int64_t one = 0;
            if (toInteger(cut(counts, ','), one))
                total += std::clamp<std::int64_t>(one, 0, 1000000);
        }
    }
    constexpr std::pair<Slot, const char *> lists[] = {{SlotRus, "RUS"}, {SlotRul, "RUL"}, {SlotRuc, "RUC"}, {SlotRb, "RB"}};
    for (const auto &[slot, id] : lists) {
        if (!isUnknown(m_info[slot]) && std::int64_t(values(m_info[slot])) != total)
            m_tolerance.note(wrongCount, m_line.number, id);
    }
    std::int64_t unit = 0;
    const std::string_view sequence = element(m_info[SlotRus], 0);
    if (!isUnknown(sequence) && toInteger(element(m_info[SlotRul], 0), unit) && unit != std::int64_t(sequence.size()))
        m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: RUL is not the length of RUS"), m_line.number);
}

/// An allele that is not phased belongs to no phase set, and without a set there is neither order nor quality.
void LineParser::notePhaseSets()
{
    std::string_view rest = m_sampleText;
    for (std::size_t i = 0; i < m_plan.samples; ++i) {
        std::string_view sample = cut(rest, '\t'), genotype, sets, order, quality;
        for (const KnownKey *key : m_lastLayout->keys) {
            const std::string_view value = cut(sample, ':');
            if (key == nullptr)
                continue;
            if (key->id == "GT")
                genotype = value;
            else if (key->id == "PSL")
                sets = value;
            else if (key->id == "PSO")
                order = value;
            else if (key->id == "PSQ")
                quality = value;
        }
        bool phased = !genotype.starts_with('/') && genotype.find('|') != std::string_view::npos && genotype.find('/') == std::string_view::npos;
        bool wrong = false;
        constexpr std::size_t highestPloidy = 16;
        for (std::size_t k = 0; k < std::min(values(sets), highestPloidy); ++k) {
            const std::string_view set = element(sets, k);
            if (k > 0 && genotype.size() > 2 * k - 1)
                phased = genotype[2 * k - 1] == '|';
            else if (genotype.find('|') == std::string_view::npos)
                phased = false;
            wrong = wrong || (set != "." && !sets.empty() && !phased) ||
                    (set == "." && (!isUnknown(element(order, k)) || !isUnknown(element(quality, k))));
        }
        if (wrong)
            m_tolerance.note(QT_TRANSLATE_NOOP("enza", "Line %1: an allele's phase set, order and quality do not fit together"), m_line.number);
    }
}

} // namespace enza::genome
