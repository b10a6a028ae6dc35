// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decision.h"
#include "domain/outcome.h"
#include "workflow/session.h"

/// Looking through what panels decided before.
namespace enza::workflow {

/// Every part that is given has to fit; case does not matter.
struct DecisionQuery {
    QString gene;
    QString alteration; ///< "EGFR L858R", "L858R", "exon 19 deletion", "EML4::ALK", "amplification", see domain/alteration.h
    QString tumour;     ///< OncoTree code or name, kinds of it included where an OncoTree was imported; else part of the words
    QString drug;       ///< part of what was recommended, or a trial's number
    bool signedOnly = false;
};

struct FoundRecommendation {
    Recommendation recommendation;
    QStringList about;  ///< titles of its findings
    bool fits = true;   ///< it is about what was asked for; false: it stands beside in the same decision
    std::optional<TreatmentOutcome> outcome;
};
struct FoundDecision {
    QString caseId, caseLabel;
    QString tumour;     ///< diagnosis, or the OncoTree type
    QString meetingId, meetingTitle;
    QDateTime at;       ///< of the decision
    bool isSigned = false; ///< by the chair
    QStringList matched;   ///< titles of the findings that fit
    QStringList unclear;   ///< of those where it cannot be said whether they fit
    QList<FoundRecommendation> recommendations; ///< fitting ones first
    bool none = false;
    QString noneReason;
};
struct DecisionSearch {
    QList<FoundDecision> found; ///< latest first
    QList<FoundDecision> unclear; ///< those of which it cannot be said whether they fit; latest first
    QList<Text> notes;  ///< what limited the search: no OncoTree, words that could not be compared
};

/// What this user may not see is neither found nor counted. BadInput with the field when nothing is asked for, or
/// the alteration is not understood.
Result<DecisionSearch> searchDecisions(Session &session, const DecisionQuery &query);

/// A case that was before a panel here, or may be, with the same alteration as a finding.
struct EarlierCase {
    QString caseId, caseLabel, tumour;
    QString finding;   ///< title, as it is in that case
    QString of;        ///< id of the finding it was compared with
    bool decided = false;
    QDateTime at;      ///< of the decision
    QStringList recommended; ///< about this alteration; empty: nothing
    bool none = false; ///< said expressly
    QString came;      ///< of the latest outcome: "yes PR" in keys; empty: not recorded
};
/// For each finding of the case that is not put aside: other cases with the same change of the sequence or protein,
/// the same fusion, copy-number change or state of a biomarker. Decided ones first, latest first.
Result<QList<EarlierCase>> earlierCases(Session &session, const QString &caseId);

} // namespace enza::workflow
