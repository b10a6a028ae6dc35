// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/past_decisions.h"

#include "domain/panel.h"
#include "workflow/decision_parts.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// Whether the person examined may be spoken of at all.
Result<bool> showsProband(const Session &session, const access::ViewScope &scope, const QString &caseId)
{
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    return std::ranges::none_of(persons, [&](const auto &person) {
        return person.value.kinship == Kinship::Proband && !scope.showsPerson(person.value.id);
    });
}

QStringList findingsOf(const PanelDecision &decision)
{
    QStringList ids;
    for (const Recommendation &recommendation : decision.recommendations)
        ids += recommendation.findings;
    for (const GermlineDecision &germline : decision.germline)
        ids.append(germline.finding);
    for (const HandledFinding &handled : decision.handled)
        ids.append(handled.finding);
    ids.removeDuplicates();
    return ids;
}

/// Takes out what may not be seen; false when nothing is left of what it said.
Result<bool> reduce(const Session &session, const access::ViewScope &scope, PastDecision &past)
{
    PanelDecision &decision = past.decision;
    for (const QString &id : findingsOf(decision)) {
        const auto finding = load<Finding>(session, id);
        if (!finding && finding.error().code != ErrorCode::NotFound)
            return std::unexpected(finding.error());
        if (finding && showsFinding(scope, finding->value))
            past.findings.insert(id, finding->value);
    }
    const bool saidSomething = !decision.recommendations.isEmpty() || !decision.germline.isEmpty() || decision.none;
    decision.recommendations.removeIf([&](const Recommendation &one) { return !showsRecommendation(past, one); });
    decision.germline.removeIf([&](const GermlineDecision &one) { return !past.findings.contains(one.finding); });
    decision.handled.removeIf([&](const HandledFinding &one) { return !past.findings.contains(one.finding); });
    ENZA_ASSIGN(const HiddenWords hidden, hiddenWords(session, scope));
    const auto withhold = [&](QString &text) {
        if (hidden.tells(text))
            text = withheldText();
    };
    for (Recommendation &one : decision.recommendations) {
        withhold(one.what);
        withhold(one.reason);
    }
    for (GermlineDecision &one : decision.germline)
        withhold(one.reason);
    for (HandledFinding &one : decision.handled)
        withhold(one.reason);
    for (Dissent &one : decision.dissents)
        withhold(one.text);
    withhold(decision.noneReason);
    withhold(decision.comment);
    return !saidSomething || !decision.recommendations.isEmpty() || !decision.germline.isEmpty() || decision.none;
}

} // namespace

bool showsRecommendation(const PastDecision &past, const Recommendation &recommendation)
{
    return std::ranges::all_of(recommendation.findings, [&](const QString &id) { return past.findings.contains(id); });
}

Result<QList<PastDecision>> pastDecisions(const Session &session, const QString &caseId)
{
    store::RecordFilter filter;
    if (!caseId.isEmpty())
        filter.caseId = caseId;
    ENZA_ASSIGN(const auto decisions, loadAll<PanelDecision>(session, filter));
    ENZA_ASSIGN(const auto signatures, loadAll<DecisionSignature>(session, filter));
    QHash<QString, QList<DecisionSignature>> chairs; ///< by decision
    for (const auto &signature : signatures) {
        if (signature.value.chair && !signature.value.decision.isEmpty())
            chairs[signature.value.decision].append(signature.value);
    }
    QList<PastDecision> out;
    for (const auto &decision : decisions) {
        const access::ViewScope scope = session.scope(decision.value.caseId);
        if (scope.showsNothing())
            continue;
        const auto theCase = load<Case>(session, decision.value.caseId);
        if (!theCase)
            continue; // it was erased
        ENZA_ASSIGN(const bool shown, showsProband(session, scope, decision.value.caseId));
        if (!shown)
            continue;
        PastDecision past{theCase->value, decision.value, {}, {}, false, {}};
        ENZA_ASSIGN(const bool told, reduce(session, scope, past));
        if (!told)
            continue;
        past.isSigned = std::ranges::any_of(chairs.value(decision.value.id), [&](const DecisionSignature &signature) {
            return standsUnder(signature, decision.value);
        });
        if (const auto meeting = load<Meeting>(session, decision.value.meetingId)) {
            past.meetingTitle = meeting->value.title;
            past.meetingAt = meeting->value.at;
        }
        out.append(std::move(past));
    }
    std::ranges::stable_sort(out, [](const PastDecision &a, const PastDecision &b) { return b.decision.at < a.decision.at; });
    return out;
}

} // namespace enza::workflow
