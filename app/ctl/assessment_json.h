// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"
#include "interpretation/suggestion.h"

#include <QJsonArray>
#include <QJsonObject>

/// What somebody judged by, as the command line answers it.
namespace enza::ctl {

/// {class, class_points, class_rules, recorded_by, points, scheme, criteria, judged[], cnv, conflicts[],
/// not_counted[], ruleset, knowledge[]}
QJsonObject assessmentJson(const Assessment &assessment);
QJsonObject opinionJson(const Opinion &opinion);
QJsonObject consensusJson(const Consensus &consensus);
QJsonArray tiersJson(const QList<TierEntry> &tiers);
/// {code, strength, answer, evidence[{statement, source, date}], missing[]}
QJsonObject suggestionJson(const interpretation::Suggestion &suggestion);

} // namespace enza::ctl
