// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/rule_access.h"

#include "interpretation/classification.h"

#include <QFile>

namespace enza::interpretation {

const QList<RuleSet> &builtinRuleSets()
{
    static const QList<RuleSet> sets = [] {
        QList<RuleSet> read;
        for (const char *name :
             {"acmg-germline-2015-points-2020", "oncogenicity-horak-2022", "cnv-riggs-2020"}) {
            QFile file(QLatin1String(":/rules/") + QLatin1String(name) + QLatin1String(".json"));
            auto set = file.open(QIODevice::ReadOnly)
                           ? readRuleSet(file.readAll(), file.fileName())
                           : fail(ErrorCode::Internal, "a built-in rule set is missing");
            if (!set)
                qFatal("built-in rule set %s: %s", name, set.error().message.source);
            read.append(*set);
        }
        return read;
    }();
    return sets;
}

QString classByThreshold(double points, const QJsonObject &rules)
{
    const QJsonArray thresholds = rules.value(QLatin1String("thresholds")).toArray();
    for (const QJsonValue &entry : thresholds) {
        const QJsonValue minimum = entry[QLatin1String("min")];
        if (minimum.isUndefined() || points >= minimum.toDouble())
            return entry[QLatin1String("class")].toString();
    }
    return {};
}

} // namespace enza::interpretation
