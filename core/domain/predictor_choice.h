// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// Which calibrated predictor PP3 and BP4 are judged by, chosen beforehand for the whole workspace.
namespace enza {

/// There is one; its earlier versions are what was chosen before. Without it the rule set's own choice counts.
struct PredictorChoice {
    static constexpr const char *kind = "predictor_choice";
    QString id;
    QString predictor; ///< a column with thresholds in the rule set, e.g. "bayesdel"; empty: the rule set's own again
    QString ruleSet;   ///< pin of the set whose thresholds were looked at
    QString reason;
    QString by;        ///< user id
    QString byName;
    QDateTime at;
    QDate since;       ///< civil date of `at`
    QJsonObject extra;
};

template <typename S> void describe(S &s, PredictorChoice &v)
{
    s.field("id", v.id);
    s.field("predictor", v.predictor);
    s.field("rule_set", v.ruleSet);
    s.field("reason", v.reason);
    s.field("by", v.by);
    s.field("by_name", v.byName);
    s.field("at", v.at);
    s.field("since", v.since);
    s.extra(v.extra);
}

} // namespace enza
