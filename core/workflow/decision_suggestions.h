// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decision.h"
#include "workflow/session.h"

namespace enza::workflow {

/// A recommendation that follows from a level of evidence somebody recorded for a finding of the case. For the panel
/// to take over or to leave; nothing applies itself.
struct SuggestedRecommendation {
    Recommendation recommendation; ///< without id; `release` as it would be
    QString title;     ///< of the finding
    bool agreed = false; ///< from the panel's consensus, else from somebody's opinion
    QString from;      ///< who recorded the level; empty for a consensus
    bool taken = false; ///< the decision has it already
};
/// The strongest level first, each scale's own order kept; resistance is no recommendation. Of findings this user
/// may see that were not put aside.
Result<QList<SuggestedRecommendation>> suggestRecommendations(const Session &session, const QString &meetingId, const QString &caseId);

} // namespace enza::workflow
