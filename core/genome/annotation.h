// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/consequence.h"
#include "genome/plan.h"

#include <string>

namespace enza::genome {

/// One record's annotation, split once, and which of its transcripts an allele is shown with.
class Annotation
{
public:
    explicit Annotation(const AnnotationPlan &plan) : m_plan(plan) {}

    /// `value` must stay alive while the object is used.
    void split(std::string_view value);
    void clear() { m_first.assign(1, 0); }
    std::size_t count() const { return m_first.size() - 1; }
    /// Field `index` of entry `entry`, empty when the entry is shorter.
    std::string_view field(std::size_t entry, int index) const;
    std::size_t fieldCount(std::size_t entry) const { return m_first[entry + 1] - m_first[entry]; }
    /// A bcftools csq entry that points to another record.
    bool isPointer(std::size_t entry) const { return field(entry, 0).starts_with('@'); }

    /// Entries that speak of this allele, in the file's order; valid until the next call.
    const std::vector<std::uint32_t> &entriesFor(std::string_view ref, std::string_view alt, std::size_t allele,
                                                 std::size_t alleles);
    /// MANE Select, MANE Plus Clinical, canonical, then the worst consequence, then the file's order.
    /// -1 when `entries` is empty.
    int choose(const std::vector<std::uint32_t> &entries);
    Severity severity(std::size_t entry);

private:
    std::string_view raw(std::size_t entry, int index) const;
    const AnnotationPlan &m_plan;
    std::string_view m_value;
    std::vector<std::uint32_t> m_starts; ///< of every field, and one past the end
    std::vector<std::uint32_t> m_first;  ///< first field of every entry, and the number of fields
    std::vector<std::uint32_t> m_entries;
    /// A file has a few hundred different consequences; the last that fell on a place stays.
    struct Ranked {
        std::string consequence;
        Severity severity;
    };
    std::array<Ranked, 1024> m_severities;
};

} // namespace enza::genome
