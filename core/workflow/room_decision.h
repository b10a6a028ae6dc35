// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/room_view.h"

#include <functional>

/// A panel decides while its case stands on the wall: the next version of the decision, one step at a time.
namespace enza::workflow {

struct RoomStep {
    quint64 version = 0;   ///< of the decision after it
    PanelDecision before;  ///< to go back to
};
/// Changes the decision and keeps it. What the room does not see of it stays as it is. Conflict when it is not at
/// `version` any more; see saveDecision for the rest.
Result<RoomStep> decideInRoom(Session &session, const QString &meetingId, const QString &caseId, quint64 version,
                              const std::function<void(PanelDecision &)> &change);

/// Back to what was decided then, keeping whose record it is.
void restoreDecision(PanelDecision &decision, const PanelDecision &before);
/// Recommends the drug or trial of this level, after those that are there; takes it back when it was recommended.
void toggleRecommendation(PanelDecision &decision, const RoomFinding &finding, const RoomTier &tier);
/// The same for something that is no drug: counselling, a referral. `what` in words.
void toggleRecommendation(PanelDecision &decision, const QString &findingId, RecommendationKind kind, const QString &what);
/// Something recommended in words, after what is there.
void addRecommendation(PanelDecision &decision, RecommendationKind kind, const QString &what);
/// Who does not agree, by id or name, and with what; once for each person.
void setDissent(PanelDecision &decision, const QString &user, const QString &text);
/// Nothing follows from this finding; takes back what was recommended for it alone.
void setHandled(PanelDecision &decision, const QString &findingId, const QString &reason);
/// What becomes of a finding that concerns the germ line.
void setGermline(PanelDecision &decision, const QString &findingId, GermlineAct act, const QString &reason = {});
/// Nothing is recommended, and every recommendation is taken back.
void setNone(PanelDecision &decision, const QString &reason);

} // namespace enza::workflow
