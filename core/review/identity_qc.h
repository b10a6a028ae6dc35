// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/identity_check.h"
#include "review/variant_table.h"

namespace enza::review {

/// Limits, from a rule set of kind "identity-qc".
struct IdentityRules {
    QString pin;
    int minDepth = 0, minQuality = 0;
    quint64 mostAutosomal = 0, mostX = 0; ///< sites looked at, evenly over the table
    quint64 mendelianSites = 0;
    double mendelianErrors = 0; ///< fraction, at most
    quint64 xSites = 0;
    double femaleLeast = 0, maleMost = 0; ///< heterozygous part of the X variants
    quint64 femaleMostY = 0;
    quint64 kinshipSites = 0;
    double firstDegreeLeast = 0, firstDegreeMost = 0;
    double contaminationMost = 0;
    QStringList contaminationFields; ///< names of header lines

    static Result<IdentityRules> read(const RuleSet &set);
};

/// Could a child have `child` copies of an allele when the parents have so many?
bool mendelian(int child, int mother, int father);

/// Over germline call sets, single nucleotides that passed the caller's filters, genotypes of good quality. People
/// this user may not see are left out.
Result<IdentityCheck> checkIdentity(const VariantTable &table, const IdentityRules &rules, std::stop_token stop);

} // namespace enza::review
