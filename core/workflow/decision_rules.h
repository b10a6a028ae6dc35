// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decision.h"
#include "domain/rule_set.h"
#include "workflow/session.h"

/// Rules a decision is written by: under which scheme a treatment can be given (rule set "treatment-scheme"), and
/// which findings another method has to confirm before anybody is treated or told (rule set "confirmatory-test",
/// 実行計画2022; domain reference A2).
namespace enza::workflow {

struct TreatmentScheme {
    QString key, name, nameJa;
};
struct TreatmentSchemes {
    QString pin;
    QList<TreatmentScheme> schemes;
    const TreatmentScheme *find(const QString &key) const;
    /// By key or by a name in either language, without regard to case.
    const TreatmentScheme *named(const QString &text) const;
    /// In that language ("ja", "en"); the key itself for one that is not there.
    QString nameOf(const QString &key, const QString &language) const;
};
Result<TreatmentSchemes> readTreatmentSchemes(const RuleSet &set);
Result<TreatmentSchemes> treatmentSchemes(const Session &session, const QDate &on = {});

struct ConfirmationRule {
    QString pin;
    bool callSets = true;   ///< what stands in an imported file of variants has to be confirmed
    QStringList sources;    ///< names in VariantFacts::extra of results that have to be: "fusion", "pcgr"
    QStringList assured;    ///< names there of results that confirm already: "ccat"
    QStringList kinds;      ///< of recommendations that wait: "drug", "trial"
    bool germline = true;   ///< disclosure waits likewise

    bool needs(const Finding &finding) const;
    bool waits(RecommendationKind kind) const { return kinds.contains(enumName(kind)); }
};
Result<ConfirmationRule> readConfirmationRule(const RuleSet &set);
Result<ConfirmationRule> confirmationRule(const Session &session, const QDate &on = {});

} // namespace enza::workflow
