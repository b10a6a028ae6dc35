// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/decision_replay.h"
#include "workflow/decision_suggestions.h"
#include "workflow/decisions.h"

#include <QJsonObject>

/// Decisions of a panel as the command line answers them, and recommendations as it is told them.
namespace enza::ctl {

QJsonObject recommendationJson(const Recommendation &one);
QJsonObject testJson(const ConfirmatoryTest &test, const QHash<QString, QString> &names = {});
QJsonObject decisionJson(const workflow::DecisionView &view);
QJsonObject suggestionJson(const workflow::SuggestedRecommendation &one);
QJsonObject replayJson(const workflow::DecisionReplay &replay);
QJsonObject reevaluationJson(const workflow::DecisionReevaluation &judged);

/// One JSON object with the keys of recommendationJson(); `drug` or `trial` alone say the kind, `finding` is a list of
/// one, and `evidence_level` is a level of C-CAT's. BadInput names the key that is not known.
Result<Recommendation> recommendationFrom(const QString &text, const QString &option);
/// "FINDING=ACT" or "FINDING=ACT:REASON".
Result<GermlineDecision> germlineFrom(const QString &text, const QString &option);

} // namespace enza::ctl
