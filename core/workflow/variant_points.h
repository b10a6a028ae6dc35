// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/text.h"

#include <QList>

#include <optional>

/// How strongly one variant is suspected, as a sum of logarithms of odds, each part with its reason.
///
/// Every part is how much likelier the fact is in the variant that causes the disease than in any other of an
/// exome. Thresholds and proportions:
/// - Consequence: of causal variants some two in five truncate, of those that change a protein in anybody one in
///   twenty.
/// - Other variants that change the protein of the same gene in this person: genes with many have them in anybody,
///   so each alone counts for less (the logarithm of their number; a pair on both copies counts as one).
/// - Two copies: a third of what anybody carries, for it is what is common; of rare variants next to none. Half of
///   all recessive diseases, next to no dominant one. So two copies speak for a recessive gene only where the
///   variant is known to be rare or the parents have one copy each.
/// - One copy of a recessive gene, and nothing on the other: rarely the whole answer. Two of which nobody knows whether
///   they lie on different copies do so half the time.
/// - De novo: one or two in anybody.
/// Predictors: Pejaver et al. 2022 (REVEL), Bergquist et al. 2024 (AlphaMissense), Walker et al. 2023 (SpliceAI).
/// The points are this program's own judgement in the manner of Exomiser (Smedley et al. 2015): they order a list
/// for reading, they are no classification.
namespace enza::workflow {

struct RankPart {
    enum class Kind { Gene, Consequence, Frequency, Predictor, Clinvar, Quality, Inheritance, SameGene } kind = Kind::Gene;
    Text text;         ///< words of the file in its arguments; partText() says them in the reader's
    double points = 0;
    QString gene; ///< of Kind::Gene: the one whose phenotype counted; empty: none has an annotation
};

/// "One copy, but the gene is annotated only as autosomal recessive: -2.5", in the language of the translators.
QString partText(const RankPart &part);

/// What the phenotype says of a gene.
struct GeneOdds {
    double points = 0;
    int rank = 0;
    QStringList modes; ///< "AD", "AR", "XL", …; empty: nothing is said
};

struct VariantFacts {
    QString genes; ///< all that it touches, as shown; empty: none
    QString gene;  ///< the one that counts; empty: none has an annotation
    QString consequence;
    std::optional<double> frequency, revel, alphaMissense, cadd, spliceAi;
    QString clinvar;
    std::optional<double> copies, quality, depth;
    QString filter;
    QStringList fits, open; ///< models of inheritance that fit, that cannot be told
    bool noneFits = false;
    int alongside = 0; ///< others that change the protein of the same gene in this person
    int partners = 0;  ///< of these, those of which the person has one copy
};

/// Of the phenotype where no gene of the variant has any annotation.
double pointsOfUnknownGene();
/// Does it change the protein, or cut it short?
bool changesProtein(const QString &consequence);
/// One part for each fact that counts. `of`: how many genes there are.
QList<RankPart> variantParts(const VariantFacts &facts, const GeneOdds &gene, int of);
/// A classification that ClinVar knows; nothing where it says nothing that counts.
std::optional<RankPart> clinvarPart(const QString &said, const QString &from);

/// Odds against an average gene, from the scores of all genes, best first: as logarithms. Not less than what is
/// left where the phenotype of a patient does not point to the gene at all.
std::vector<double> geneOdds(const std::vector<double> &scores);

} // namespace enza::workflow
