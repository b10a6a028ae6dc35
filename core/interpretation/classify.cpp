// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/classification.h"
#include "interpretation/rule_access.h"

#include <QMap>

#include <cmath>

namespace enza::interpretation {
namespace {

using StrengthCounts = QMap<QString, int>;

/// Codes that another applied code rules out ("not_with"): counted once, not twice.
QStringList excludedCodes(const QList<AppliedCriterion> &criteria, const QJsonObject &rules,
                          QList<Conflict> &conflicts)
{
    QStringList excluded;
    const QJsonArray entries = rules.value(QLatin1String("criteria")).toArray();
    for (const AppliedCriterion &one : criteria) {
        for (const QJsonValue &entry : entries) {
            if (entry[QLatin1String("code")].toString() != one.code)
                continue;
            const QJsonArray notWith = entry[QLatin1String("not_with")].toArray();
            for (const AppliedCriterion &other : criteria) {
                if (notWith.contains(other.code) && !excluded.contains(other.code)) {
                    conflicts.append({{one.code, other.code}, QStringLiteral("Not used together")});
                    excluded.append(one.code);
                    break;
                }
            }
        }
    }
    return excluded;
}

void addListedConflicts(const QList<AppliedCriterion> &criteria, const QJsonObject &rules,
                        QList<Conflict> &conflicts)
{
    const auto applied = [&](const QString &code) {
        return std::any_of(criteria.begin(), criteria.end(),
                           [&](const auto &one) { return one.code == code; });
    };
    const QJsonArray listed = rules.value(QLatin1String("conflicts")).toArray();
    for (const QJsonValue &entry : listed) {
        QStringList codes;
        const QJsonArray wanted = entry[QLatin1String("codes")].toArray();
        for (const QJsonValue &code : wanted) {
            if (applied(code.toString()))
                codes.append(code.toString());
        }
        if (codes.size() == wanted.size())
            conflicts.append({codes, entry[QLatin1String("reason")].toString()});
    }
    QStringList pathogenic, benign;
    for (const AppliedCriterion &one : criteria)
        (one.benign ? benign : pathogenic).append(one.code);
    if (!pathogenic.isEmpty() && !benign.isEmpty())
        conflicts.append({pathogenic + benign, QStringLiteral("Evidence in both directions")});
}

StrengthCounts countStrengths(const QList<AppliedCriterion> &criteria, bool benign, const QJsonObject &rules)
{
    StrengthCounts counts;
    const QJsonObject countsAs = rules.value(QLatin1String("benign_counts_as")).toObject();
    for (const AppliedCriterion &one : criteria) {
        if (one.benign == benign)
            ++counts[benign ? countsAs.value(one.strength).toString(one.strength) : one.strength];
    }
    return counts;
}

bool meets(const StrengthCounts &counts, const QJsonObject &combination)
{
    for (auto it = combination.begin(); it != combination.end(); ++it) {
        if (counts.value(it.key()) < it.value().toInt())
            return false;
    }
    return true;
}

/// The class by the table of combinations: the first whose row is met; both directions met is VUS.
QString classByCombination(const QList<AppliedCriterion> &criteria, const QJsonObject &rules)
{
    QString met[2]; // pathogenic, benign
    const QJsonArray rows = rules.value(QLatin1String("combinations")).toArray();
    for (const QJsonValue &row : rows) {
        const bool benign = row[QLatin1String("direction")].toString() == QLatin1String("benign");
        const StrengthCounts counts = countStrengths(criteria, benign, rules);
        const QJsonArray any = row[QLatin1String("any")].toArray();
        for (const QJsonValue &combination : any) {
            if (met[benign].isEmpty() && meets(counts, combination.toObject()))
                met[benign] = row[QLatin1String("class")].toString();
        }
    }
    if (met[0].isEmpty() == met[1].isEmpty())
        return QStringLiteral("VUS");
    return met[0].isEmpty() ? met[1] : met[0];
}

} // namespace

Result<Classification> classify(const QList<AppliedCriterion> &criteria, const RuleSet &set)
{
    Classification result;
    result.ruleSet = set.pin();
    result.notCounted = excludedCodes(criteria, set.rules, result.conflicts);
    addListedConflicts(criteria, set.rules, result.conflicts);

    const QJsonObject points = set.rules.value(QLatin1String("points")).toObject();
    double sum = 0;
    bool standsAlone = false;
    for (const AppliedCriterion &one : criteria) {
        if (result.notCounted.contains(one.code))
            continue;
        if (one.strength == QLatin1String("stand_alone")) {
            if (!one.benign)
                return fail(
                    ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "only benign criteria can stand alone: %1"), {one.code}),
                    Where{{}, 0, one.code});
            standsAlone = true;
        } else {
            sum += (one.benign ? -1 : 1) * points.value(one.strength).toDouble();
        }
    }
    if (!standsAlone)
        result.points = sum;
    result.classPoints = standsAlone ? QStringLiteral("B") : classByThreshold(sum, set.rules);
    if (set.rules.contains(QLatin1String("combinations")))
        result.classRules = classByCombination(criteria, set.rules);
    const bool byRules = set.rules.value(QLatin1String("recorded")).toString() == QLatin1String("rules");
    result.recorded = byRules ? result.classRules : result.classPoints;
    return result;
}

Result<Classification> classifyCnv(const QString &sheet, const QList<CnvScore> &scores, const RuleSet &set)
{
    const QJsonObject sections = set.rules.value(QLatin1String("sheets")).toObject().value(sheet).toObject();
    if (sections.isEmpty())
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "there is no sheet \"%1\"; use loss or gain"), {sheet}),
                    Where{{}, 0, sheet});
    Classification result;
    result.ruleSet = set.pin();
    qint64 hundredths = 0; // decimal fractions add up exactly this way
    QStringList seen;
    for (const CnvScore &score : scores) {
        const QJsonObject section = sections.value(score.section).toObject();
        const auto refused = [&](const char *text, const QStringList &args) {
            return fail(ErrorCode::BadInput, Text(text, args), Where{{}, 0, score.section});
        };
        if (section.isEmpty())
            return refused(QT_TRANSLATE_NOOP("enza", "the sheet has no section \"%1\""), {score.section});
        if (seen.contains(score.section))
            return refused(QT_TRANSLATE_NOOP("enza", "section \"%1\" is given twice"), {score.section});
        const double low = section.value(QLatin1String("min")).toDouble();
        const double high = section.value(QLatin1String("max")).toDouble();
        constexpr double rounding = 1e-9;
        if (score.points < low - rounding || score.points > high + rounding)
            return refused(QT_TRANSLATE_NOOP("enza", "section \"%1\" takes points from %2 to %3"),
                           {score.section, QString::number(low), QString::number(high)});
        seen.append(score.section);
        hundredths += std::llround(score.points * 100);
    }
    result.points = double(hundredths) / 100;
    result.classPoints = classByThreshold(*result.points, set.rules);
    result.recorded = result.classPoints;
    return result;
}

} // namespace enza::interpretation
