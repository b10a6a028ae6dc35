// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>

namespace enza::genome {

/// How bad a consequence is: rank 1 is the worst, as Ensembl orders the Sequence Ontology terms
/// (https://www.ensembl.org/info/genome/variation/prediction/predicted_data.html).
struct Severity {
    std::uint16_t rank = unranked;
    const char *impact = ""; ///< "HIGH", "MODERATE", "LOW", "MODIFIER"; empty for unknown terms
    static constexpr std::uint16_t unranked = 1000;
};

/// One term, in the words of VEP, SnpEff (new and old) or bcftools csq.
Severity severityOfTerm(std::string_view term);
/// The worst of several '&'- or '+'-joined terms.
Severity severityOf(std::string_view consequence);
/// The Sequence Ontology term for a word of bcftools csq or of old SnpEff; the word itself otherwise.
std::string_view ontologyTerm(std::string_view word);

} // namespace enza::genome
