// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/sheets.h"

namespace enza::interpretation {
namespace {

constexpr std::pair<const char *, const char *> suffixes[] = {{"supporting", "_Supporting"},
                                                              {"moderate", "_Moderate"},
                                                              {"strong", "_Strong"},
                                                              {"very_strong", "_VeryStrong"},
                                                              {"stand_alone", "_StandAlone"}};

} // namespace

QList<CriterionRule> criteriaOf(const RuleSet &set)
{
    QList<CriterionRule> rules;
    const QJsonArray entries = set.rules.value(QLatin1String("criteria")).toArray();
    for (const QJsonValue &entry : entries) {
        CriterionRule rule;
        rule.code = entry[QLatin1String("code")].toString();
        rule.strength = entry[QLatin1String("strength")].toString();
        rule.recommended = entry[QLatin1String("recommended")].toString();
        rule.text = entry[QLatin1String("text")].toString();
        rule.benign = entry[QLatin1String("direction")].toString() == QLatin1String("benign");
        rule.retired = entry[QLatin1String("retired")].toBool();
        const QJsonArray notWith = entry[QLatin1String("not_with")].toArray();
        for (const QJsonValue &other : notWith)
            rule.notWith.append(other.toString());
        rules.append(rule);
    }
    return rules;
}

const QStringList &strengths()
{
    static const QStringList all = [] {
        QStringList names;
        for (const auto &[name, suffix] : suffixes)
            names.append(QLatin1String(name));
        return names;
    }();
    return all;
}

QString criterionWord(const QString &code, const QString &strength, const QList<CriterionRule> &rules)
{
    for (const CriterionRule &rule : rules) {
        if (rule.code == code && rule.strength == strength)
            return code;
    }
    for (const auto &[name, suffix] : suffixes) {
        if (strength == QLatin1String(name))
            return code + QLatin1String(suffix);
    }
    return code;
}

QList<CnvSectionRule> cnvSectionsOf(const RuleSet &set, const QString &sheet)
{
    QList<CnvSectionRule> sections;
    const QJsonObject known = set.rules.value(QLatin1String("sheets")).toObject().value(sheet).toObject();
    for (auto it = known.begin(); it != known.end(); ++it) {
        const QJsonValue entry = it.value();
        sections.append({it.key(), entry[QLatin1String("text")].toString(), entry[QLatin1String("note")].toString(),
                         entry[QLatin1String("points")].toDouble(), entry[QLatin1String("min")].toDouble(),
                         entry[QLatin1String("max")].toDouble()});
    }
    return sections;
}

} // namespace enza::interpretation
