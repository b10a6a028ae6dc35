// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/assessment.h"
#include "domain/predictor_choice.h"
#include "domain/rule_set.h"
#include "workflow/session.h"

/// The predictor that PP3 and BP4 (and their like for tumours) are suggested by. It is chosen before anybody
/// looks at a variant: by the rule set, or for this workspace by a person who may administer it. What was accepted
/// before a change keeps its words and its pin; the change is shown beside it.
namespace enza::workflow {

struct CalibratedPredictor {
    QString column; ///< as in `--where`
    QString label;  ///< "REVEL"
    bool chosen = false;
    bool ofRuleSet = false; ///< the rule set's own choice
    /// "supporting" → least score that reaches it, weakest first; benign ones are reached from above.
    QList<std::pair<QString, double>> pathogenic, benign;
};

struct PredictorsInForce {
    QString ruleSet; ///< pin
    QList<CalibratedPredictor> missense;
    CalibratedPredictor splicing; ///< one tool, of the rule set
    std::optional<PredictorChoice> choice; ///< nothing: nobody chose, the rule set's counts
    /// "predictor/bayesdel@2026-11-20", as suggestions and what was accepted of them pin it.
    QString pin;
};

/// By the set in force today. Conflict when what was chosen has no thresholds in it (any more): nothing is then
/// suggested by another one in silence.
Result<PredictorsInForce> predictorsInForce(const Session &session);
/// `predictor` is a column or label of the set's table; empty: the set's own again. BadInput names those there are.
/// The same choice again is no new act.
Result<PredictorsInForce> choosePredictor(Session &session, const QString &predictor, const QString &reason = {});

/// The set with the chosen predictor put in force, and the pin of the choice.
struct ChosenRules {
    RuleSet set;
    QString pin;
    QString label;
    QString chosenBy; ///< name; empty: the rule set
    QDate since;
};
Result<ChosenRules> withChosenPredictor(const Session &session, const RuleSet &suggestions);

/// Says that a prediction was accepted under another predictor than the one in force, and which. Nothing where
/// none was accepted, or the same one is still in force. `at`: when the assessment was written, for those that
/// do not name their predictor yet.
std::optional<Text> predictorChanged(const Assessment &recorded, const QDateTime &at, const PredictorsInForce &now);

} // namespace enza::workflow
