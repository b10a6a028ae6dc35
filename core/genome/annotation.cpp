// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/annotation.h"

#include "genome/allele.h"

#include <algorithm>

namespace enza::genome {
namespace {

/// What VEP calls a symbolic allele.
std::string_view vepSymbol(std::string_view alt)
{
    if (alt.starts_with("<DEL"))
        return "deletion";
    if (alt.starts_with("<INS"))
        return "insertion";
    if (alt.starts_with("<DUP:TANDEM"))
        return "tandem_duplication";
    if (alt.starts_with("<DUP"))
        return "duplication";
    if (alt.starts_with("<INV"))
        return "inversion";
    if (alt.starts_with("<CN"))
        return "copy_number_variation";
    return {};
}

/// SnpEff and bcftools write the ALT; VEP drops the first base that reference and alternate share, or with
/// --minimal everything they share.
bool sameAllele(std::string_view named, std::string_view ref, std::string_view alt)
{
    if (named == alt)
        return true;
    if (alt.starts_with('<') || alt.find_first_of("[]") != std::string_view::npos)
        return named == vepSymbol(alt) || (alt.size() > 2 && named == alt.substr(1, alt.size() - 2));
    if (!ref.empty() && !alt.empty() && ref.front() == alt.front()) {
        const std::string_view rest = alt.substr(1);
        if (named == (rest.empty() ? std::string_view("-") : rest))
            return true;
    }
    while (!ref.empty() && !alt.empty() && ref.front() == alt.front()) {
        ref.remove_prefix(1);
        alt.remove_prefix(1);
    }
    while (!ref.empty() && !alt.empty() && ref.back() == alt.back()) {
        ref.remove_suffix(1);
        alt.remove_suffix(1);
    }
    return named == (alt.empty() ? std::string_view("-") : alt);
}

} // namespace

void Annotation::split(std::string_view value)
{
    m_value = value;
    m_starts.clear();
    m_first.clear();
    m_first.push_back(0);
    m_starts.push_back(0);
    if (m_plan.dialect == Dialect::Eff) {
        // EFFECT(IMPACT|CLASS|…): the first bracket of an entry separates like '|'.
        bool open = false;
        for (std::size_t i = 0; i < value.size(); ++i) {
            const char c = value[i];
            if (c == '|' || (c == '(' && !open)) {
                open = open || c == '(';
                m_starts.push_back(std::uint32_t(i + 1));
            } else if (c == ',' && (!open || value[i - 1] == ')')) {
                open = false;
                m_starts.push_back(std::uint32_t(i + 1));
                m_first.push_back(std::uint32_t(m_starts.size() - 1));
            }
        }
    } else {
        const std::size_t commas = countOf(value, ',');
        m_starts.resize(1 + commas + countOf(value, '|'));
        m_first.resize(1 + commas);
        std::uint32_t *start = m_starts.data(), *first = m_first.data();
        eachOf(value, '|', ',', [&](std::size_t at) {
            *++start = std::uint32_t(at + 1);
            if (value[at] == ',')
                *++first = std::uint32_t(start - m_starts.data());
        });
    }
    m_first.push_back(std::uint32_t(m_starts.size()));
    m_starts.push_back(std::uint32_t(value.size() + 1));
}

std::string_view Annotation::raw(std::size_t entry, int index) const
{
    const std::uint32_t at = m_first[entry] + std::uint32_t(index);
    if (index < 0 || at >= m_first[entry + 1])
        return {};
    return m_value.substr(m_starts[at], m_starts[at + 1] - m_starts[at] - 1);
}

std::string_view Annotation::field(std::size_t entry, int index) const
{
    std::string_view text = raw(entry, index);
    if (m_plan.dialect == Dialect::Eff && text.ends_with(')'))
        text.remove_suffix(1);
    if (m_plan.dialect == Dialect::Bcsq && index == m_plan.consequence && text.starts_with('*'))
        text.remove_prefix(1);
    return text == "." ? std::string_view() : text;
}

const std::vector<std::uint32_t> &Annotation::entriesFor(std::string_view ref, std::string_view alt, std::size_t allele,
                                                         std::size_t alleles)
{
    m_entries.clear();
    const std::size_t n = count();
    bool numbered = false;
    // Numbers count the alleles of the file VEP saw: of no use once a record was split.
    if (m_plan.alleleNumber >= 0 && alleles > 1) {
        for (std::size_t i = 0; i < n; ++i) {
            std::int64_t number = 0;
            if (!toInteger(field(i, m_plan.alleleNumber), number) || number < 1)
                continue;
            numbered = true;
            if (std::size_t(number) == allele + 1)
                m_entries.push_back(std::uint32_t(i));
        }
    }
    if (numbered)
        return m_entries;
    int key = m_plan.allele >= 0 ? m_plan.allele : m_plan.alleleNumber;
    if (m_plan.dialect == Dialect::Bcsq) {
        for (std::size_t i = 0; i < n; ++i) {
            if (isPointer(i))
                continue;
            const std::string_view change = field(i, 6); // "7879627C>G"
            const std::size_t arrow = change.find('>');
            if (alleles == 1 || arrow == std::string_view::npos || change.substr(arrow + 1) == alt)
                m_entries.push_back(std::uint32_t(i));
        }
        return m_entries;
    }
    if (key >= 0) {
        for (std::size_t i = 0; i < n; ++i) {
            if (sameAllele(field(i, key), ref, alt))
                m_entries.push_back(std::uint32_t(i));
        }
    }
    // With a single alternate allele there is nothing else they could speak of.
    if (m_entries.empty() && (alleles == 1 || key < 0)) {
        for (std::size_t i = 0; i < n; ++i)
            m_entries.push_back(std::uint32_t(i));
    }
    return m_entries;
}

Severity Annotation::severity(std::size_t entry)
{
    const std::string_view consequence = field(entry, m_plan.consequence);
    Ranked &place = m_severities[hashOf(consequence) % m_severities.size()];
    if (place.consequence != consequence)
        place = {std::string(consequence), severityOf(consequence)};
    return place.severity;
}

int Annotation::choose(const std::vector<std::uint32_t> &entries)
{
    int best = -1;
    std::uint32_t bestRank = 0;
    for (const std::uint32_t entry : entries) {
        std::uint32_t tier = 3;
        const std::string_view mane = field(entry, m_plan.mane);
        if (!field(entry, m_plan.maneSelect).empty() ||
            (!mane.empty() && mane.find("Plus") == std::string_view::npos && mane.find("PLUS") == std::string_view::npos))
            tier = 0;
        else if (!field(entry, m_plan.manePlus).empty() || !mane.empty())
            tier = 1;
        else if (const std::string_view canonical = field(entry, m_plan.canonical);
                 canonical == "YES" || canonical == "1" || canonical == "true")
            tier = 2;
        const std::uint32_t rank = tier * 10000 + severity(entry).rank;
        if (best < 0 || rank < bestRank) {
            best = int(entry);
            bestRank = rank;
        }
    }
    return best;
}

} // namespace enza::genome
