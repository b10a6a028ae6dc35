// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/room_decision.h"

#include "workflow/decisions.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// It is spoken of now: "nothing follows" no longer holds, and neither does "none".
void spokenOf(PanelDecision &decision, const QString &findingId)
{
    decision.handled.removeIf([&](const HandledFinding &one) { return one.finding == findingId; });
    decision.none = false;
    decision.noneReason.clear();
}

int nextPriority(const PanelDecision &decision)
{
    int last = 0;
    for (const Recommendation &one : decision.recommendations)
        last = std::max(last, one.priority);
    return last + 1;
}

/// Where it stands already, or nothing.
bool takeBack(PanelDecision &decision, const Recommendation &same)
{
    const auto before = decision.recommendations.size();
    decision.recommendations.removeIf([&](const Recommendation &one) {
        return one.kind == same.kind && one.what == same.what && one.findings == same.findings && one.level == same.level &&
               one.scale == same.scale;
    });
    return decision.recommendations.size() < before;
}

void toggle(PanelDecision &decision, Recommendation wanted)
{
    if (takeBack(decision, wanted))
        return;
    spokenOf(decision, wanted.findings.value(0));
    wanted.priority = nextPriority(decision);
    decision.recommendations.append(wanted);
}

} // namespace

Result<RoomStep> decideInRoom(Session &session, const QString &meetingId, const QString &caseId, quint64 version,
                              const std::function<void(PanelDecision &)> &change)
{
    const Session::Outward outward;
    ENZA_ASSIGN(DecisionView now, showDecision(session, meetingId, caseId));
    RoomStep step{version, now.decision};
    change(now.decision);
    ENZA_ASSIGN(const DecisionView after, saveDecision(session, now.decision, version));
    step.version = after.version;
    return step;
}

void restoreDecision(PanelDecision &decision, const PanelDecision &before)
{
    decision.recommendations = before.recommendations;
    decision.none = before.none;
    decision.noneReason = before.noneReason;
    decision.germline = before.germline;
    decision.handled = before.handled;
    decision.dissents = before.dissents;
    decision.comment = before.comment;
}

void toggleRecommendation(PanelDecision &decision, const RoomFinding &finding, const RoomTier &tier)
{
    Recommendation wanted;
    wanted.kind = tier.drug.isEmpty() && !tier.entry.trial.isEmpty() ? RecommendationKind::Trial : RecommendationKind::Drug;
    wanted.findings = {finding.id};
    wanted.what = tier.drug;
    wanted.trial = tier.entry.trial;
    wanted.scale = tier.entry.scale;
    wanted.level = tier.level;
    toggle(decision, wanted);
}

void toggleRecommendation(PanelDecision &decision, const QString &findingId, RecommendationKind kind, const QString &what)
{
    Recommendation wanted;
    wanted.kind = kind;
    wanted.findings = {findingId};
    wanted.what = what;
    toggle(decision, wanted);
}

void addRecommendation(PanelDecision &decision, RecommendationKind kind, const QString &what)
{
    Recommendation wanted;
    wanted.kind = kind;
    wanted.what = what;
    wanted.priority = nextPriority(decision);
    decision.none = false;
    decision.noneReason.clear();
    decision.recommendations.append(wanted);
}

void setDissent(PanelDecision &decision, const QString &user, const QString &text)
{
    const auto known = std::ranges::find(decision.dissents, user, &Dissent::userId);
    if (known == decision.dissents.end())
        decision.dissents.append({user, text, {}});
    else
        known->text = text;
}

void setHandled(PanelDecision &decision, const QString &findingId, const QString &reason)
{
    decision.recommendations.removeIf([&](const Recommendation &one) { return one.findings == QStringList{findingId}; });
    const auto known = std::ranges::find(decision.handled, findingId, &HandledFinding::finding);
    if (known == decision.handled.end())
        decision.handled.append({findingId, reason, {}});
    else
        known->reason = reason;
}

void setGermline(PanelDecision &decision, const QString &findingId, GermlineAct act, const QString &reason)
{
    const auto known = std::ranges::find(decision.germline, findingId, &GermlineDecision::finding);
    if (known == decision.germline.end()) {
        decision.germline.append({findingId, act, reason, {}});
    } else {
        known->act = act;
        known->reason = reason;
    }
}

void setNone(PanelDecision &decision, const QString &reason)
{
    decision.recommendations.clear();
    decision.none = true;
    decision.noneReason = reason;
}

} // namespace enza::workflow
