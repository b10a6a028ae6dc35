// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case_clock.h"
#include "panel/turnaround.h"
#include "workflow/session.h"

/// How long cases take: from what happened, by the dated rules of kind "turnaround".
namespace enza::workflow {

struct CaseClock {
    panel::TurnaroundRule rule;
    QList<panel::CaseMoment> moments; ///< the first of each event, in the order of the rule
    QList<ClockPause> pauses;         ///< earliest first
    QList<panel::StageTime> times;    ///< stages that have begun
    bool stopped = false;             ///< a pause lasts

    /// The time that stands above the case; unset while its first event is not known.
    std::optional<panel::StageTime> overall() const;
    const panel::Stage *stage(const QString &key) const;
};
Result<CaseClock> caseClock(const Session &session, const QString &caseId);

/// When something happened elsewhere. BadInput for an event that Enza knows by itself, an unknown one, or a time to
/// come. Said again, it replaces what was said.
Result<CaseEvent> recordCaseEvent(Session &session, const QString &caseId, const QString &event, const QDateTime &at,
                                  const QString &source);
/// BadInput without a reason; Conflict when the clock stands still already.
Result<ClockPause> pauseClock(Session &session, const QString &caseId, const QString &reason);
/// Conflict when it runs.
Result<ClockPause> resumeClock(Session &session, const QString &caseId);

struct OverdueCase {
    QString caseId, label;
    panel::StageTime time;
    double targetDays = 0;
};
/// What was measured in one month, by when a stage ended.
struct TurnaroundMonth {
    QString month; ///< "2026-05", civil in Asia/Tokyo
    QList<panel::StageSummary> stages;
};
struct TurnaroundFilter {
    QDate from, to;              ///< civil dates of the stages' ends, both included; invalid: without limit
    std::optional<bool> cancer;  ///< only cancer, or only rare disease
};
struct TurnaroundSummary {
    panel::TurnaroundRule rule;
    int cases = 0;                 ///< counted; what this user may not see is not
    QList<panel::StageSummary> stages;
    QList<OverdueCase> overdue;    ///< not ended, the longest over its target first
    QList<TurnaroundMonth> months; ///< earliest first
};
Result<TurnaroundSummary> turnaroundSummary(const Session &session, const TurnaroundFilter &filter);

/// The summary and its months, tab-separated, without any case; by a permit of requestStatisticsPermit().
Result<void> exportTurnaround(Session &session, access::Permit permit, const TurnaroundFilter &filter, const QString &path);

} // namespace enza::workflow
