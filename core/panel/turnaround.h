// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"

#include <QDateTime>

/// How long each stage of a case took, from events and not from typing; and what many cases add up to. Days are
/// fractions of 24 hours, without the pauses.
namespace enza::panel {

/// One stretch of a case's way (rule sets of kind "turnaround").
struct Stage {
    QString key;  ///< "report"
    QString name, nameJa;
    QString from; ///< event that starts it: "analysis"
    QString to;   ///< event that ends it: "report"
    std::optional<double> targetDays;

    QString title() const; ///< in the reader's language
};
/// What may happen to a case.
struct StageEvent {
    QString key; ///< "consent", "sample", "sequencing", "analysis", "report", "panel", "explanation", "confirmatory", "feedback"
    QString name, nameJa;
    bool recorded = false; ///< happens elsewhere, so somebody has to say when; all others follow from what Enza holds

    QString title() const; ///< in the reader's language
};
struct TurnaroundRule {
    QString pin;
    QString clock; ///< key of the stage that stands above the case as its clock
    QList<StageEvent> events;
    QList<Stage> stages;
};
Result<TurnaroundRule> readTurnaroundRule(const RuleSet &set);

/// Of an event that happened twice the first counts.
struct CaseMoment {
    QString event;
    QDateTime at; ///< UTC
};
/// Time that does not count, and why. An invalid end: it lasts.
struct Pause {
    QDateTime from, to; ///< UTC
    QString reason;
};

struct StageTime {
    QString stage;   ///< key
    double days = 0; ///< until its end, or until now
    bool ended = false;
    bool overdue = false; ///< longer than its target, ended or not
};
/// Stages that have begun, in their order. A stage whose end lies before its start is left out: nothing can be
/// said of it.
QList<StageTime> stageTimes(const TurnaroundRule &rule, const QList<CaseMoment> &moments, const QList<Pause> &pauses,
                            const QDateTime &now);

struct StageSummary {
    QString stage;
    int n = 0;             ///< cases that ended it
    double medianDays = 0; ///< of those
    double p90Days = 0;    ///< of those
    int overdue = 0;       ///< cases in it, or past it, that took longer than its target
};
/// Of each stage of the rule; quantiles interpolate linearly between ranks, as spreadsheets do (PERCENTILE.INC).
QList<StageSummary> summarize(const TurnaroundRule &rule, const QList<QList<StageTime>> &cases);

/// The quantile of these values, 0 ≤ q ≤ 1. `values` must not be empty.
double quantile(QList<double> values, double q);

} // namespace enza::panel
