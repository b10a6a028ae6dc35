// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decision.h"
#include "workflow/panel.h"

/// What a panel decides on each case of a meeting, who signs it, and when the case may be closed.
namespace enza::workflow {

struct DecisionView {
    PanelDecision decision;
    quint64 version = 0;   ///< of the record, for saving; 0: nothing was decided yet
    QString digest;        ///< what a signature would stand under
    QList<DecisionSignature> signatures; ///< that stand under this version; those under older ones are left out
    bool signedByChair = false;
    QList<ConfirmatoryTest> tests;
    QHash<QString, QString> names; ///< of users by id
    QList<Text> open;      ///< why the case cannot be closed; empty: it can, or it is
    QString meetingTitle;
    QDateTime meetingAt;   ///< UTC
    PanelRound round = PanelRound::Final;
    QDateTime closed;      ///< UTC: when the case was closed in this meeting; invalid: open
    QList<DecisionSignature> voided;   ///< given under what has been changed since
    QHash<QString, Release> releases;  ///< by finding, of those that another method has to confirm
    QStringList unhandled; ///< ids of findings with a tier that the decision says nothing of
};

/// Of one case in one meeting. Findings and secondary results this user may not see are not in it. `release` of a
/// recommendation is what follows from the confirmatory results so far, see Release.
Result<DecisionView> showDecision(const Session &session, const QString &meetingId, const QString &caseId);
/// All that were ever made on a case, the latest first.
Result<QList<DecisionView>> decisionsOf(const Session &session, const QString &caseId);

/// Writes the next version; signatures under the one before no longer stand. Conflict when `version` is not the
/// latest; BadInput with the field when it names findings of another case, a level without a scale, "none"
/// without a reason or beside a recommendation; NotPermitted when the case is closed in this meeting. `release` is
/// no input: whether a finding has to be confirmed is said by the rule set "confirmatory-test", and that it was, by
/// its result. Saying the same again is no new version. Users are given by name or id.
Result<DecisionView> saveDecision(Session &session, PanelDecision decision, quint64 version);
/// The chair's signature under one case, pinning what it was judged from. NotPermitted for others, for a closed case
/// and for a chair who stepped back from it; BadInput while nothing is decided.
Result<DecisionView> signDecision(Session &session, const QString &meetingId, const QString &caseId);
/// A member's signature under all decisions of the meeting, once: of the cases this user may see and did not step
/// back from. BadInput while one is not decided, NotPermitted for who does not take part.
Result<DecisionSignature> signDecisionList(Session &session, const QString &meetingId);
/// NotPermitted with every reason, one a line, while roles are missing, tiered variants are not handled, the chair has not signed, or
/// a circulation is not unanimous.
Result<Meeting> closeCase(Session &session, const QString &meetingId, const QString &caseId);

/// BadInput without finding, method or laboratory, or for a finding of another case.
Result<ConfirmatoryTest> orderConfirmation(Session &session, ConfirmatoryTest test);
/// Newest first; of findings this user may see.
Result<QList<ConfirmatoryTest>> confirmatoryTests(const Session &session, const QString &caseId);
/// What the confirmatory test said. Recommendations that wait for it become cleared or not confirmed. Once for each
/// test: BadInput when it has its result, or without words. The latest result of a finding counts.
Result<ConfirmatoryTest> recordConfirmation(Session &session, const QString &testId, Confirmation state,
                                            const QString &result);

} // namespace enza::workflow
