// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decision.h"
#include "domain/outcome.h"
#include "workflow/session.h"

#include <QMap>

namespace enza::store {
struct Write;
}

/// After the panel: what became of the treatments it recommended, and who was registered in the cohorts.
namespace enza::workflow {

struct OutcomeWord {
    QString key, en, ja;
    bool death = false; ///< of an end: the patient died
    QString inLanguage(const QString &language) const { return language == QLatin1String("ja") ? ja : en; }
    QString inWords() const; ///< in the reader's language
};
/// The words of the rule set "treatment-outcome" in force.
struct OutcomeWords {
    QString pin;
    QString dictionary; ///< of adverse events: "CTCAE v5.0"
    int askAfterDays = 0;
    QList<OutcomeWord> notGiven, responses, ends, causes;
    static const OutcomeWord *find(const QList<OutcomeWord> &words, const QString &key);
};
Result<OutcomeWords> outcomeWords(const Session &session, const QDate &on = {});

/// A drug or trial that a panel recommended, with what came of it so far.
struct FollowUp {
    QString caseId, caseLabel;
    QString decision, meetingTitle;
    QDateTime decided;
    bool decisionSigned = false;
    Recommendation recommendation;
    QStringList about; ///< titles of its findings
    std::optional<TreatmentOutcome> outcome;
    quint64 version = 0; ///< of the outcome; 0: nothing is recorded
    QString byName;
};
struct FollowUpFilter {
    QString caseId = {};   ///< empty: all cases
    bool openOnly = false; ///< those without an outcome
};
/// Latest decision first. What rests on a finding that this user may not see is not among them.
Result<QList<FollowUp>> followUps(const Session &session, const FollowUpFilter &filter);

/// `caseId`, `recommendation` and what is known; the rest is filled in. The task that asks for it is finished in the
/// same act. NotFound for a recommendation that is not there (or may not be seen), Conflict when somebody recorded
/// something since `version`; BadInput with the field: no reason for a treatment that was not given, a word the
/// rule set does not have, a grade outside 1–5, an end before the start, a death without its date.
Result<FollowUp> recordOutcome(Session &session, TreatmentOutcome outcome, quint64 version);

/// The tasks (FollowTreatment) that a signed decision asks for, one for each drug or trial, as writes for the act
/// that signs it. None for a recommendation that has its task or its outcome already.
Result<QList<store::Write>> followTreatmentWrites(const Session &session, const PanelDecision &decision);

/// BadInput without a date for a registration, or without a reason for a case that declined or is not eligible.
Result<CohortRegistration> registerInCohort(Session &session, CohortRegistration registration);

struct CohortRow {
    QString caseLabel;
    CohortRegistration registration;
    QString byName;
};
/// Of one case, or of all that this user may see.
Result<QList<CohortRow>> cohortRegistrations(const Session &session, const QString &caseId = {});

/// Of the cases that this user may see.
struct CohortSummary {
    Cohort cohort = Cohort::Base;
    int cases = 0;
    int notJudged = 0, notEligible = 0;
    int eligible = 0;   ///< registered and declined ones among them
    int registered = 0, declined = 0;
    std::optional<double> share; ///< registered of eligible, 0–1; none are eligible: nothing
};
Result<QList<CohortSummary>> cohortSummary(const Session &session);

} // namespace enza::workflow
