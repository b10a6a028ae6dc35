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
    QList<Text> open;      ///< why the case cannot be closed; empty: it can
};

/// Of one case in one meeting. Findings and secondary results this user may not see are not in it.
Result<DecisionView> showDecision(const Session &session, const QString &meetingId, const QString &caseId);
/// All that were ever made on a case, the latest first.
Result<QList<DecisionView>> decisionsOf(const Session &session, const QString &caseId);

/// Writes the next version; signatures under the one before no longer stand. Conflict when `version` is not the
/// latest; BadInput with the field when it names findings of another case, a level without a scale, "none"
/// without a reason or beside a recommendation; NotPermitted when the case is closed in this meeting.
Result<DecisionView> saveDecision(Session &session, PanelDecision decision, quint64 version);
/// The chair's signature under one case, pinning what it was judged from.
Result<DecisionView> signDecision(Session &session, const QString &meetingId, const QString &caseId);
/// A member's signature under all decisions of the meeting, once.
Result<DecisionSignature> signDecisionList(Session &session, const QString &meetingId);
/// Refused with every reason while roles are missing, tiered variants are not handled, the chair has not signed, or
/// a circulation is not unanimous.
Result<Meeting> closeCase(Session &session, const QString &meetingId, const QString &caseId);

/// What the confirmatory test said. Recommendations that wait for it become cleared or not confirmed.
Result<ConfirmatoryTest> orderConfirmation(Session &session, ConfirmatoryTest test);
Result<ConfirmatoryTest> recordConfirmation(Session &session, const QString &testId, Confirmation state,
                                            const QString &result);

} // namespace enza::workflow
