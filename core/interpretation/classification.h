// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"

#include <QStringList>

#include <optional>

/// Turning criteria into a class, by a dated rule set. Pure: nothing is looked up, nothing is applied.
namespace enza::interpretation {

/// A criterion as a person applied it, e.g. "PM2_Supporting".
struct AppliedCriterion
{
    QString code;     ///< as in the rule set
    QString strength; ///< "supporting", "moderate", "strong", "very_strong", "stand_alone"
    bool benign = false;
};

/// Criteria that should not stand together, or that pull in opposite directions.
struct Conflict
{
    QStringList codes;
    QString reason; ///< English source text from the rule set
};

struct Classification
{
    /// Sum of points (CNV: hundredths are significant). Nothing where a stand-alone criterion decides.
    std::optional<double> points;
    QString classPoints; ///< "P LP VUS LB B" or "O LO VUS LB B"
    QString classRules;  ///< by the 2015 combinations; empty where the scheme has none
    QString recorded;    ///< the one of the two that the rule set records
    QString ruleSet;     ///< RuleSet::pin()
    QList<Conflict> conflicts;
    QStringList notCounted; ///< codes left out because another excludes them
};

/// Codes separated by commas or white space, each with an optional strength (`_Supporting`, `_Moderate`,
/// `_Strong`, `_VeryStrong`, `_StandAlone`, or `_Sup`, `_Mod`, `_Str`, `_VS`, `_SA`). BadInput names the word: unknown code, unknown strength, a code
/// given twice.
Result<QList<AppliedCriterion>> parseCriteria(const QString &text, const RuleSet &set);

/// For kinds "acmg" and "oncogenicity".
Result<Classification> classify(const QList<AppliedCriterion> &criteria, const RuleSet &set);

/// One scored section of a CNV sheet.
struct CnvScore
{
    QString section; ///< "2A", "4C", …
    double points = 0;
};

/// `sheet` is "loss" or "gain". BadInput for an unknown or repeated section, or points outside its range.
Result<Classification> classifyCnv(const QString &sheet, const QList<CnvScore> &scores, const RuleSet &set);

} // namespace enza::interpretation
