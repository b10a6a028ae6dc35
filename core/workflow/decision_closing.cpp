// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/decision_parts.h"
#include "workflow/decisions.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/user_name.h"

#include <algorithm>

namespace enza::workflow {
namespace {

bool hasTier(const FindingView &view)
{
    if (view.consensus && !view.consensus->tiers.isEmpty())
        return true;
    return std::ranges::any_of(view.opinions, [](const Opinion &one) { return !one.tiers.isEmpty(); });
}

} // namespace

Result<QStringList> unhandledFindings(const Session &session, const PanelDecision &decision)
{
    ENZA_ASSIGN(const QList<FindingView> findings, listFindings(session, decision.caseId));
    QSet<QString> spoken;
    for (const Recommendation &one : decision.recommendations)
        spoken.unite({one.findings.begin(), one.findings.end()});
    for (const GermlineDecision &one : decision.germline) {
        if (one.act != GermlineAct::Undecided)
            spoken.insert(one.finding);
    }
    for (const HandledFinding &one : decision.handled)
        spoken.insert(one.finding);
    QStringList out;
    for (const FindingView &one : findings) {
        if (!one.finding.dismissed && hasTier(one) && !spoken.contains(one.finding.id))
            out.append(one.finding.id);
    }
    return out;
}

Result<QList<Text>> openReasons(const Session &session, const PanelCase &place, const DecisionView &view)
{
    QList<Text> open;
    ENZA_ASSIGN(const MeetingQuorum judged, meetingQuorum(session, place.meeting.value.id, place.item.caseId));
    open += judged.why;
    if (view.version == 0 || (view.decision.recommendations.isEmpty() && !view.decision.none))
        open.append(Text(QT_TRANSLATE_NOOP("enza", "nothing is decided yet: recommend something, or say why not")));
    for (const QString &id : view.unhandled) {
        ENZA_ASSIGN(const FindingView finding, showFinding(session, id));
        open.append(Text(QT_TRANSLATE_NOOP("enza", "%1 has a level of evidence, and the decision says nothing of it: recommend, say why nothing follows, or put the finding aside"),
                         {findingTitle(finding.finding)}));
    }
    const bool voided = std::ranges::any_of(view.voided, [](const DecisionSignature &one) { return one.chair; });
    if (!view.signedByChair)
        open.append(Text(voided ? QT_TRANSLATE_NOOP("enza", "the decision was changed after the chair, %1, signed it: it has to be signed again")
                                : QT_TRANSLATE_NOOP("enza", "the chair, %1, has not signed the decision"),
                         {userName(session, place.chair())}));
    else if (view.decision.pins.material != judged.material.digest)
        open.append(Text(QT_TRANSLATE_NOOP("enza", "the case was changed after the chair, %1, signed the decision: look at it and sign again"),
                         {userName(session, place.chair())}));
    return open;
}

Result<Meeting> closeCase(Session &session, const QString &meetingId, const QString &caseId)
{
    ENZA_TRY(session.mayDo(QStringLiteral("meeting.close_case")));
    ENZA_ASSIGN(const PanelCase place, panelCase(session, meetingId, caseId));
    if (place.item.closed.isValid())
        return showMeeting(session, meetingId);
    ENZA_ASSIGN(const DecisionView view, showDecision(session, meetingId, caseId));
    if (!view.open.isEmpty()) {
        QStringList why;
        for (const Text &reason : view.open)
            why.append(reason.translated());
        return std::unexpected(Error{ErrorCode::NotPermitted,
                                     Text(QT_TRANSLATE_NOOP("enza", "the case cannot be closed: %1"), {why.join(QStringLiteral("; "))}),
                                     {}, std::nullopt});
    }
    Meeting after = place.meeting.value;
    std::ranges::find(after.agenda, caseId, &AgendaItem::caseId)->closed = session.clock().now();
    // The decision is written once more as it stands: who changes it at the same time comes too late, or this does.
    ENZA_ASSIGN(const auto stored, storedDecision(session, view.decision.id));
    if (!stored || stored->version != view.version)
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "the decision was changed meanwhile; look at it and close again"));
    ENZA_TRY(perform(session, Deed{QStringLiteral("meeting.close_case"), caseId, {}, {after.title},
                                   {writeOf(after, after.id, {}, place.meeting.version),
                                    writeOf(stored->value, stored->value.id, caseId, stored->version)}, store::Scope::Hospital, {}}));
    return showMeeting(session, meetingId);
}

} // namespace enza::workflow
