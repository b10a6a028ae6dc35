// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/phenotype_ontology.h"

#include <mutex>
#include <string>

namespace enza::knowledge {

/// The text as it is compared: compatibility forms made one (NFKC: half-width katakana, full-width letters), no
/// case, katakana as hiragana, punctuation as one space.
QString foldedForSearch(const QString &text);

struct PhenotypeHit {
    enum class Field { Id, Label, LabelJa, Synonym };
    int place = -1;
    QString match;  ///< the text that was found
    Field field = Field::Label;
    bool obsolete = false;
    std::vector<HpoNumber> instead; ///< of an obsolete term: its replacement, else what to consider
};

/// Finds terms by id, by Japanese or English words, by synonyms, also while somebody types. Any thread. A search over
/// 19,000 terms reads all texts once, a few milliseconds; the first one makes them ready to be read, which takes longer.
class PhenotypeSearch
{
public:
    PhenotypeSearch(std::shared_ptr<const PhenotypeOntology> ontology, std::shared_ptr<const HpoLabels> labels);
    /// Best first. All words of `text` must be there: exact names come first, then names that begin so, then words
    /// that begin so, then parts of words; labels before synonyms, short before long. `under`: only terms below
    /// this one. Obsolete terms are found by their id or whole name only.
    QList<PhenotypeHit> search(const QString &text, int limit, HpoNumber under = 1) const;
    /// So that the first search does not have to.
    void prepare() const;

private:
    struct Entry {
        std::u16string folded;
        int place;
        PhenotypeHit::Field field;
        SynonymScope scope;
        int synonym; ///< place among the term's synonyms
    };
    QString shown(const Entry &entry) const;

    std::shared_ptr<const PhenotypeOntology> m_ontology;
    std::shared_ptr<const HpoLabels> m_labels;
    mutable std::once_flag m_prepared;
    mutable std::vector<Entry> m_entries; ///< not changed once prepared
};

} // namespace enza::knowledge
