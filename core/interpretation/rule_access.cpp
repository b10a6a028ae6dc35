// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/rule_access.h"

namespace enza::interpretation {

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
