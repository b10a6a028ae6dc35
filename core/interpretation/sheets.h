// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"

/// What a rule set offers to choose from, as plain values for whoever lets a person choose.
namespace enza::interpretation {

struct CriterionRule
{
    QString code;
    QString strength;    ///< unless said otherwise: "supporting" … "stand_alone"
    QString recommended; ///< what a later recommendation puts in its place; else empty
    QString text;        ///< English source text
    bool benign = false;
    bool retired = false;
    QStringList notWith; ///< codes that exclude it
};

/// In the order of the rule set. Kinds "acmg" and "oncogenicity"; empty for others.
QList<CriterionRule> criteriaOf(const RuleSet &set);

/// Weakest first; "stand_alone" last.
const QStringList &strengths();
/// "PM2_Supporting", or only the code when the strength is the rule's own (or not given).
QString criterionWord(const QString &code, const QString &strength, const QList<CriterionRule> &rules);

struct CnvSectionRule
{
    QString section; ///< "2C-1"
    QString text;    ///< English source text
    QString note;    ///< English source text; may be empty
    double points = 0, min = 0, max = 0; ///< suggested points and the range that is allowed
};

/// Of "loss" or "gain", in the order of their names; empty for another sheet or kind.
QList<CnvSectionRule> cnvSectionsOf(const RuleSet &set, const QString &sheet);

} // namespace enza::interpretation
