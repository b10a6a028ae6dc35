// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// Rules are data with a validity. A built-in set is compiled in, a site's own is a record; an assessment
/// names the set it used, and an old case is judged by the set of its own date.
namespace enza {

struct RuleSet
{
    QString id;          ///< e.g. "acmg-germline"
    QString version;     ///< e.g. "2015+points-2020"
    QString kind;        ///< what it is about: "acmg", "oncogenicity", "cnv", "permissions", …
    QDate effectiveFrom; ///< civil date, inclusive
    QDate effectiveTo;   ///< civil date, inclusive; invalid: until further notice
    QString source;      ///< paper or notice with its date
    QString certainty;   ///< "S" read in the source, "M" from memory, "U" unsettled (domain reference)
    QJsonObject rules;   ///< shape depends on kind

    /// "acmg-germline@2015+points-2020", as assessments pin it.
    QString pin() const { return id + u'@' + version; }
    bool inForce(const QDate &on) const
    {
        return effectiveFrom <= on && (!effectiveTo.isValid() || on <= effectiveTo);
    }
};

template <typename S> void describe(S &s, RuleSet &v)
{
    s.field("id", v.id);
    s.field("version", v.version);
    s.field("kind", v.kind);
    s.field("effective_from", v.effectiveFrom);
    s.field("effective_to", v.effectiveTo);
    s.field("source", v.source);
    s.field("certainty", v.certainty);
    s.field("rules", v.rules);
}

/// BadInput with file, line and field when the JSON is not a complete rule set.
Result<RuleSet> readRuleSet(const QByteArray &json, const QString &file);

/// The sets that are compiled in, from resources/rules.
const QList<RuleSet> &builtinRuleSets();

/// The set of this kind in force on that day, the latest to start when several are. NotFound names kind
/// and date.
Result<RuleSet> ruleSetOn(const QList<RuleSet> &sets, const QString &kind, const QDate &on);

} // namespace enza
