// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decision.h"
#include "workflow/session.h"

/// A signed decision looked at again: rebuilt from what is stored, and judged by the knowledge and rules of today.
/// Both change nothing.
namespace enza::workflow {

struct DecisionReplay {
    QString meetingId, decision;
    QString signedBy;       ///< user id
    QDateTime signedAt;     ///< UTC
    QString digest;         ///< that was signed
    QString rebuiltDigest;  ///< of the list put together from the stored versions; empty when one of them is missing
    bool identical = false;
    int inputs = 0;         ///< records it was judged from
    QStringList missing;    ///< ids of those that cannot be read in the version that was signed
    quint64 bytes = 0;      ///< of the rebuilt list
    DecisionPins pins;      ///< without the records
};
/// Of the case's latest signed decision, or of the one made in this meeting. NotFound when none was signed.
Result<DecisionReplay> replayDecision(const Session &session, const QString &caseId, const QString &meetingId = {});

/// One thing that would be judged differently.
struct DecisionDifference {
    QString about;   ///< "knowledge", "rules", "quorum", "class", "tier", "case", "software"
    QString finding; ///< id; empty: of the case as a whole
    QString title;   ///< of the finding, or of what it is about
    QString then, now; ///< empty: there was none, or there is none
};
struct DecisionReevaluation {
    QString meetingId, decision;
    QDateTime signedAt;
    QList<DecisionDifference> differences;
    QList<Text> notAsked; ///< what could not be compared, and why
};
/// Slow at first use of the knowledge: off the GUI thread. NotFound as above.
Result<DecisionReevaluation> reevaluateDecision(Session &session, const QString &caseId, const QString &meetingId = {});

} // namespace enza::workflow
