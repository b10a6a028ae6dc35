// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"
#include "workflow/phenotypes.h"
#include "workflow/session.h"
#include "workflow/variant_points.h"

/// Variants in the order in which phenotype, change and inheritance together speak for them.
///
/// A sum of logarithms of odds, each part visible (variant_points.h). The gene: what the phenotype says
/// (knowledge/gene_ranking.h), as the odds of this gene against an average one. The change: its consequence, how rare
/// it is (the highest frequency of any population, Japanese ones included), one predictor, ClinVar (of the file or
/// imported), the quality of the call, and what else the person has in the gene. Inheritance: the models that fit
/// (review/inheritance.h), against the modes that the gene's annotations name. What is unknown counts neither for nor
/// against, but a rarity that nobody measured.
namespace enza::workflow {

struct RankedVariant {
    using Part = RankPart;
    quint32 row = 0; ///< of the table
    int rank = 0; ///< 0: no gene is named, so the phenotype says nothing; these rows stand last
    double score = 0;
    bool named = true; ///< a gene is named
    QList<Part> because; ///< strongest first
};

struct VariantRanking {
    std::vector<RankedVariant> rows; ///< best first, all rows of the view; reasons are there for the first `explained`
    QStringList pins;                ///< knowledge that was asked
    GeneRankingAnswer genes;         ///< the first `explainedGenes`, with their reasons
};

/// The view's rows, ranked for the case's phenotype. BadInput when the case has no phenotype that is present,
/// NotFound when ontology or annotations are not imported. `view` should have been evaluated with pairs, so that
/// compound heterozygotes are told. Slow for many rows: off the GUI thread; Cancelled when stopped.
Result<VariantRanking> rankVariants(Session &session, const QString &caseId, const review::VariantTable &table,
                                    const review::View &view, int explained, std::stop_token stop,
                                    int explainedGenes = 0);

} // namespace enza::workflow
