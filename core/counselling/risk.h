// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "counselling/fraction.h"
#include "domain/shape.h"

/// Probabilities in a family, with every step, in exact fractions. Bayes' rule as in the textbooks of genetic
/// counselling (I. D. Young, Introduction to Risk Calculation in Genetic Counseling; P. S. Harper, Practical Genetic
/// Counselling): prior × conditional = joint, joint ÷ sum of joints = posterior. What is assumed is said in the steps.
namespace enza::counselling {

/// Something observed: how probable it would be under a hypothesis.
struct Evidence {
    Text words;
    QList<Fraction> given; ///< in the order of the hypotheses
};

struct Hypothesis {
    Text words;
    Fraction prior;
};

/// One line of the table.
struct BayesLine {
    Text words;
    Fraction prior;
    QList<Fraction> conditionals;
    Fraction joint, posterior;
};

struct RiskStep {
    Text words;
    QString formula; ///< "2/3 × 1/10 = 1/15"
    Fraction value;
};

struct Risk {
    Fraction prior, posterior; ///< of the first hypothesis
    QList<Text> evidence;      ///< heads of the columns between
    QList<BayesLine> table;
    QList<RiskStep> steps;
    /// Of a child, where a partner was given.
    std::optional<Fraction> child;
};

/// BadInput when priors are more than 1 together, or nothing that was observed could have been; the first hypothesis
/// is the one that is asked for.
Result<Risk> bayes(const QList<Hypothesis> &hypotheses, const QList<Evidence> &evidence);

/// Relation to somebody who has an autosomal recessive illness, with unaffected parents. Priors by Mendel's rules:
/// parents and children of an affected person carry for certain; an unaffected sibling carries with 2/3, since one of
/// four is excluded; each further step of descent halves.
enum class CarrierRelation { Sibling, Parent, Child, HalfSibling, AuntUncle, Grandparent, NieceNephew, FirstCousin, Population };

struct CarrierQuestion {
    CarrierRelation relation = CarrierRelation::Sibling;
    std::optional<Fraction> prior = {};      ///< instead of what follows from the relation
    std::optional<Fraction> population = {}; ///< carriers in the population; needed for that relation
    std::optional<Fraction> detection = {};  ///< share of carriers that a test finds; its result was negative
    int unaffectedChildren = 0;         ///< with a partner who carries
    std::optional<Fraction> partner = {};    ///< probability that the partner carries
};
Result<Risk> carrierRisk(const CarrierQuestion &question);

/// A woman who may carry an X-linked recessive illness. Without other knowledge: 1/2 for the daughter of a carrier.
struct XLinkedQuestion {
    Fraction prior{1, 2};
    int normalSons = 0;
    std::optional<Fraction> detection; ///< as above
    bool forSon = false;               ///< also the risk of a son
};
Result<Risk> xLinkedRisk(const XLinkedQuestion &question);

/// Somebody at risk of an autosomal dominant illness who shows nothing of it at an age.
struct PenetrancePoint {
    int age = 0;
    Fraction shown; ///< share of carriers who show it by that age
};
struct PenetranceQuestion {
    Fraction prior{1, 2};
    std::optional<Fraction> penetrance; ///< at the age; or a table and the age
    QList<PenetrancePoint> table;       ///< ages rising; between two of them in a straight line
    std::optional<int> age;
};
Result<Risk> penetranceRisk(const PenetranceQuestion &question);

/// After a negative test that finds a share of all carriers.
Result<Risk> residualRisk(const Fraction &prior, const Fraction &detection);

} // namespace enza::counselling

template <> struct enza::EnumNames<enza::counselling::CarrierRelation> {
    using R = enza::counselling::CarrierRelation;
    static constexpr std::pair<R, const char *> values[] = {
        {R::Sibling, "sibling"},         {R::Parent, "parent"},           {R::Child, "child"},
        {R::HalfSibling, "half_sibling"}, {R::AuntUncle, "aunt_uncle"},    {R::Grandparent, "grandparent"},
        {R::NieceNephew, "niece_nephew"}, {R::FirstCousin, "first_cousin"}, {R::Population, "population"}};
};
