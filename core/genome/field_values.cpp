// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/field_values.h"

#include <algorithm>
#include <cmath>

namespace enza::genome {
namespace {

float better(float kept, float fresh, FieldSource::Pick pick)
{
    if (std::isnan(kept) || std::isnan(fresh))
        return std::isnan(kept) ? fresh : kept;
    switch (pick) {
    case FieldSource::Pick::First: return kept;
    case FieldSource::Pick::Last: return fresh;
    case FieldSource::Pick::Max: return std::max(kept, fresh);
    case FieldSource::Pick::Min: return std::min(kept, fresh);
    }
    return kept;
}

float plainNumber(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon != std::string_view::npos)
        text.remove_prefix(colon + 1);
    double value = 0;
    return toNumber(text, value) ? float(value) : unknownNumber;
}

std::string_view parts(std::string_view text, int from, int to)
{
    if (from < 0)
        return text;
    std::size_t begin = 0;
    for (int i = 0; i < from; ++i) {
        begin = findChar(text, '|', begin) + 1;
        if (begin > text.size())
            return {};
    }
    std::size_t end = begin;
    for (int i = from; i <= to && end <= text.size(); ++i)
        end = findChar(text, '|', i == from ? begin : end + 1);
    return text.substr(begin, std::min(end, text.size()) - begin);
}

std::string_view sourceValue(const SourceRef &source, const FieldInput &input)
{
    std::string_view value;
    switch (source.kind) {
    case SourceRef::Kind::Annotation:
        return input.entry < 0 ? std::string_view()
                               : parts(input.annotation->field(std::size_t(input.entry), source.index), source.partFrom, source.partTo);
    case SourceRef::Kind::Info:
        value = input.info[std::size_t(source.index)];
        break;
    case SourceRef::Kind::Format:
        value = input.format[std::size_t(source.index)];
        break;
    }
    if (value.empty())
        return value;
    if (source.count == int(Count::PerAlt) && input.alternates > 1)
        value = element(value, input.allele);
    else if (source.count == int(Count::PerAllele))
        value = element(value, input.allele + 1);
    value = parts(value, source.partFrom, source.partTo);
    return value == "." ? std::string_view() : value;
}

std::string_view ontologyTerms(std::string_view words, Arena &arena)
{
    std::size_t size = 0;
    char *out = arena.take(words.size() * 4 + 64);
    const std::size_t room = words.size() * 4 + 64;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find_first_of("&+"), words.size());
        const std::string_view term = ontologyTerm(words.substr(0, end));
        if (size + term.size() + 1 > room)
            break;
        if (size > 0)
            out[size++] = '&';
        std::memcpy(out + size, term.data(), term.size());
        size += term.size();
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return {out, size};
}

/// Of "rs123&COSV45&CM067" those that begin with `prefix`.
std::string_view namesWith(std::string_view list, std::string_view prefix, Arena &arena)
{
    if (list.find_first_of("&,") == std::string_view::npos)
        return list.starts_with(prefix) ? list : std::string_view();
    char *out = arena.take(list.size());
    std::size_t size = 0;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of("&,"), list.size());
        const std::string_view name = list.substr(0, end);
        if (name.starts_with(prefix)) {
            if (size > 0)
                out[size++] = '&';
            std::memcpy(out + size, name.data(), name.size());
            size += name.size();
        }
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return {out, size};
}

/// ClinVar's VCF wrote significance as a number until 2017.
std::string_view clinvarWord(std::string_view code)
{
    if (code.size() == 1) {
        constexpr std::string_view words[] = {"Uncertain_significance", "not_provided", "Benign", "Likely_benign",
                                              "Likely_pathogenic", "Pathogenic", "drug_response", "histocompatibility"};
        if (code[0] >= '0' && code[0] <= '7')
            return words[code[0] - '0'];
    }
    return code == "255" ? "other" : code;
}

std::string_view clinvarWords(std::string_view text, Arena &arena)
{
    if (text.front() < '0' || text.front() > '9')
        return text;
    char *out = arena.take(text.size() * 23 + 23);
    std::size_t size = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("|,&"), text.size());
        const std::string_view word = clinvarWord(text.substr(0, end));
        std::memcpy(out + size, word.data(), word.size());
        size += word.size();
        if (end < text.size())
            out[size++] = '&';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return {out, size};
}

} // namespace

namespace {

/// Names of genes joined as files join them. A hyphen belongs to a name (HLA-A, NKX2-5).
class GeneNamesSeen
{
public:
    void add(std::string_view text)
    {
        while (!text.empty()) {
            const std::size_t end = std::min({text.find_first_of("&,|;"), text.find("::"), text.size()});
            const std::string_view name = text.substr(0, end);
            if (!isUnknown(name) && std::find(m_names.begin(), m_names.end(), name) == m_names.end()) {
                m_names.push_back(name);
                m_size += name.size() + 1;
            }
            text.remove_prefix(std::min(end + (text.substr(end, 2) == "::" ? 2 : 1), text.size()));
        }
    }
    std::string_view joined(Arena &arena) const
    {
        if (m_names.size() < 2)
            return m_names.empty() ? std::string_view() : m_names.front();
        char *out = arena.take(m_size);
        std::size_t size = 0;
        for (const std::string_view name : m_names) {
            if (size > 0)
                out[size++] = '&';
            std::memcpy(out + size, name.data(), name.size());
            size += name.size();
        }
        return {out, size};
    }
    void clear()
    {
        m_names.clear();
        m_size = 0;
    }

private:
    std::vector<std::string_view> m_names;
    std::size_t m_size = 0;
};

} // namespace

std::string_view allGenes(const std::vector<SourceRef> &sources, const FieldInput &input, Annotation &annotation,
                          Arena &arena)
{
    static const std::uint16_t lastWithin = severityOfTerm("intragenic_variant").rank;
    thread_local GeneNamesSeen seen;
    seen.clear();
    FieldInput one = input;
    for (const SourceRef &source : sources) {
        const std::string_view chosen = sourceValue(source, input);
        seen.add(chosen);
        if (source.kind != SourceRef::Kind::Annotation)
            continue;
        std::string_view last = chosen; // transcripts of a gene stand together
        for (const std::uint32_t entry : input.entries) {
            one.entry = int(entry);
            const std::string_view gene = sourceValue(source, one);
            if (gene.empty() || gene == last)
                continue;
            const std::uint16_t rank = annotation.severity(entry).rank;
            if (rank > lastWithin && rank != Severity::unranked)
                continue;
            last = gene;
            seen.add(gene);
        }
    }
    return percentDecoded(seen.joined(arena), arena);
}

float pickNumber(std::string_view text, FieldSource::Pick pick)
{
    if (text.find_first_of("&,|") == std::string_view::npos)
        return plainNumber(text);
    float value = unknownNumber;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("&,|"), text.size());
        value = better(value, plainNumber(text.substr(0, end)), pick);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return value;
}

void fillFields(const std::vector<FieldPlan> &fields, const FieldInput &input, AlleleRow &row, Arena &arena)
{
    for (const FieldPlan &plan : fields) {
        const auto at = std::size_t(plan.field);
        if (plan.type == FieldType::Number || plan.type == FieldType::Integer) {
            float value = unknownNumber;
            for (const SourceRef &source : plan.sources) {
                const std::string_view text = sourceValue(source, input);
                if (!text.empty())
                    value = better(value, pickNumber(text, plan.pick), plan.pick);
                if (!plan.all && !std::isnan(value))
                    break;
            }
            row.number[at] = plan.scale == 1.0 ? value : float(double(value) * plan.scale);
        } else {
            std::string_view text;
            for (const SourceRef &source : plan.sources) {
                text = sourceValue(source, input);
                if (!text.empty() && plan.field == Field::Dbsnp)
                    text = namesWith(text, "rs", arena);
                else if (!text.empty() && plan.field == Field::Cosmic)
                    text = namesWith(text, "COS", arena);
                if (!text.empty())
                    break;
            }
            if (!text.empty())
                text = percentDecoded(text, arena);
            if (!text.empty() && plan.field == Field::ClinvarSig)
                text = clinvarWords(text, arena);
            if (plan.field == Field::Impact && text.empty() && input.entry >= 0)
                text = input.impact;
            else if (plan.field == Field::Consequence && (input.dialect == Dialect::Bcsq || input.dialect == Dialect::Eff))
                text = ontologyTerms(text, arena);
            row.text[at] = text;
        }
    }
}

} // namespace enza::genome
