// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "knowledge/gene_ranking.h"
#include "knowledge/phenotype_search.h"
#include "workflow/session.h"

/// Phenotype terms, their words in both languages, and the genes they speak for.
namespace enza::workflow {

/// The ontology in force with its Japanese labels, ready to be searched. The newest import that brings each part
/// counts, so labels and annotations may have come later than the ontology.
struct PhenotypeBook {
    std::shared_ptr<const knowledge::PhenotypeOntology> ontology;
    std::shared_ptr<const knowledge::HpoLabels> labels; ///< null: none were imported
    std::shared_ptr<const knowledge::PhenotypeSearch> search;
    QStringList pins; ///< of the snapshots it was made of

    /// -1 for what is no phenotype id, is not in the ontology, or is obsolete without replacement.
    int find(const QString &id) const;
    QString id(int place) const;
    /// Japanese where it is asked for and there is one, else English.
    QString label(int place, bool japanese) const;
    QString label(const QString &id, bool japanese) const; ///< empty for an unknown id
    /// "Seizure (HP:0001250)"
    QString named(int place, bool japanese) const;
};
/// NotFound when no ontology was imported. Slow at first use: off the GUI thread. Who does not search need not wait
/// until the words are ready for it.
enum class BookFor { Search, Ids };
Result<std::shared_ptr<const PhenotypeBook>> phenotypeBook(Session &session, BookFor use = BookFor::Search);

/// NotFound when no annotations were imported. Slow at first use.
Result<std::shared_ptr<const knowledge::GeneRanking>> geneRanking(Session &session);

struct GeneRankingAnswer {
    std::shared_ptr<const PhenotypeBook> book;
    std::vector<knowledge::RankedGene> genes; ///< best first
    QStringList pins;
};
/// BadInput, naming the field, for an id that the ontology does not know. Obsolete and alternative ids count as
/// what replaces them.
Result<GeneRankingAnswer> rankGenes(Session &session, const QStringList &observed, const QStringList &excluded, int explained);
/// "Seizure (HP:0001250) is near Motor seizure (HP:0020219), both are Seizure: +2.1", in the language of the
/// translators. Names of diseases are shown as their source has them.
QString reasonText(const PhenotypeBook &book, const knowledge::RankReason &reason, bool japanese);

/// Puts the ontology's English label where a term has none; leaves everything else, also ids that it does not know.
void completeLabels(Session &session, QList<PhenotypeTerm> &terms);

/// What may stand in an onset: the ontology's terms below "Onset" (HP:0003674), earliest first.
QStringList onsetTerms(const PhenotypeBook &book);

} // namespace enza::workflow
