// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/alteration.h"
#include "domain/finding.h"
#include "interpretation/biomarkers.h"
#include "interpretation/suggestion.h"

namespace enza::interpretation {

struct AlterationMatch {
    Answer answer = Answer::CannotSay;
    Text because; ///< why it applies, does not apply, or cannot be said
};

/// Is what was found (`facts`) what a source speaks of: this gene with this alteration? `gene` empty: the
/// alteration is one of the whole tumour (TMB, MSI, HRD). CannotSay whenever the facts lack what the comparison
/// needs, or the words mean more than can be compared; never a silent partial match.
AlterationMatch matchAlteration(const QString &gene, const QList<Alteration> &anyOf, const VariantFacts &facts,
                                const BiomarkerRules &biomarkers);

/// The symbols a finding speaks of: "EML4::ALK" has two, a biomarker none.
QStringList genesOf(const VariantFacts &facts);

} // namespace enza::interpretation
