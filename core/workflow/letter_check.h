// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "domain/rule_set.h"

#include <QSet>
#include <QStringList>

/// Private to workflow/: does a text tell something of a person's genome?
namespace enza::workflow {

/// What is known of the case whose letter it is.
struct GenomeWords {
    QSet<QString> genes;      ///< symbols of the person's findings, and of the lists in force
    QSet<QString> otherGenes; ///< of findings of other people of the case, without the above
    QStringList variants;     ///< names of changes as the findings have them: HGVS with and without reference, keys
    QStringList otherVariants;
    QStringList phenotypes;   ///< labels of the case's terms
    QList<std::pair<QString, QStringList>> words; ///< item → words that tell of it (rule set "genome-words")
    QSet<QString> notGenes;   ///< what looks like a symbol and is none
};
/// BadInput when the set is not of this shape.
Result<void> readGenomeWords(const RuleSet &set, GenomeWords &into);

/// One thing that slipped in: which item it belongs to, and the words.
struct GenomeItem {
    QString item; ///< "gene", "variant", "test", "risk", "family_history", "phenotype", "other_person"
    QString text;
    bool operator==(const GenomeItem &) const = default;
};
/// Everything in the text, each once. Full-width letters, hidden characters, and blanks or hyphens inside a symbol
/// ("ＢＲＣＡ 2") do not hide it.
QList<GenomeItem> genomeItemsIn(const QString &text, const GenomeWords &known);

} // namespace enza::workflow
