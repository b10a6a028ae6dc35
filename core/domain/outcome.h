// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

#include <QDate>

/// What became of a case after its panel: whether a recommended treatment was given, how it went, and whether the
/// case was registered in the programme's cohorts. The words for reasons, responses and ends are a dated rule set of
/// kind "treatment-outcome"; records hold its keys.
namespace enza {

/// C-CAT asks the same: given, not given (and why), another drug than the recommended one (domain.md A3).
enum class TreatmentGiven { Yes, No, Other };
template <> struct EnumNames<TreatmentGiven> {
    static constexpr std::pair<TreatmentGiven, const char *> values[] = {
        {TreatmentGiven::Yes, "yes"}, {TreatmentGiven::No, "no"}, {TreatmentGiven::Other, "other"}};
};

/// A term of CTCAE v5.0 with its grade.
struct AdverseEvent {
    QString term;
    int grade = 0; ///< 1–5
    QDate date;    ///< invalid: unknown
    QJsonObject extra;
};

/// There is one for each recommendation; its earlier versions are its history.
struct TreatmentOutcome {
    static constexpr const char *kind = "treatment_outcome";
    QString id;
    QString caseId;
    QString decision;       ///< id
    QString recommendation; ///< id within the decision
    QString finding;        ///< the first the recommendation rests on: what hides it hides this
    QStringList findings;   ///< all of them
    QString recommended;    ///< what was recommended, in words
    TreatmentGiven given = TreatmentGiven::Yes;
    QString notGivenReason; ///< key of the rule set; with `no` and `other`
    QString otherTreatment; ///< with `other`
    std::optional<int> line; ///< of treatment, 1 first
    QDate started, ended;
    QString bestResponse;   ///< key of the rule set: "CR", "PR", …; empty: not (yet) known
    QList<AdverseEvent> adverseEvents;
    QString end;            ///< key of the rule set (転帰): "alive", "died" …; empty: not said
    QString cause;          ///< key of the rule set, of a death; empty: not said
    QDate endDate;          ///< last seen alive, or died
    QString note;
    QString rule;           ///< pin of the rule set whose words these are
    QString by;             ///< user id
    QDateTime at;           ///< UTC
    QJsonObject extra;
};

/// 戦略コホート and 基盤コホート of the whole-genome programme.
enum class Cohort { Strategic, Base };
template <> struct EnumNames<Cohort> {
    static constexpr std::pair<Cohort, const char *> values[] = {{Cohort::Strategic, "strategic"}, {Cohort::Base, "base"}};
};

enum class CohortState { Eligible, Registered, Declined, NotEligible };
template <> struct EnumNames<CohortState> {
    static constexpr std::pair<CohortState, const char *> values[] = {
        {CohortState::Eligible, "eligible"}, {CohortState::Registered, "registered"},
        {CohortState::Declined, "declined"}, {CohortState::NotEligible, "not_eligible"}};
};

/// One for each case and cohort. A case without one was not judged yet.
struct CohortRegistration {
    static constexpr const char *kind = "cohort_registration";
    QString id;
    QString caseId;
    Cohort cohort = Cohort::Base;
    CohortState state = CohortState::Eligible;
    QDate date;     ///< of the registration; civil
    QString reason; ///< why declined or not eligible
    QString by;     ///< user id
    QDateTime at;   ///< UTC
    QJsonObject extra;
};

template <typename S> void describe(S &s, AdverseEvent &v)
{
    s.field("term", v.term);
    s.field("grade", v.grade);
    s.field("date", v.date);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, TreatmentOutcome &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("decision", v.decision);
    s.field("recommendation", v.recommendation);
    s.field("finding", v.finding);
    s.field("findings", v.findings);
    s.field("recommended", v.recommended);
    s.field("given", v.given);
    s.field("not_given_reason", v.notGivenReason);
    s.field("other_treatment", v.otherTreatment);
    s.field("line", v.line);
    s.field("started", v.started);
    s.field("ended", v.ended);
    s.field("best_response", v.bestResponse);
    s.field("adverse_events", v.adverseEvents);
    s.field("end", v.end);
    s.field("cause", v.cause);
    s.field("end_date", v.endDate);
    s.field("note", v.note);
    s.field("rule", v.rule);
    s.field("by", v.by);
    s.field("at", v.at);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, CohortRegistration &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("cohort", v.cohort);
    s.field("state", v.state);
    s.field("date", v.date);
    s.field("reason", v.reason);
    s.field("by", v.by);
    s.field("at", v.at);
    s.extra(v.extra);
}

} // namespace enza
