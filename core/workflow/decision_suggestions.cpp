// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/decision_suggestions.h"

#include "workflow/decision_parts.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/tier_scales.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// Levels that speak against a drug.
bool speaksAgainst(const TierEntry &tier)
{
    return tier.effect.contains(QLatin1String("resist"), Qt::CaseInsensitive) || tier.level.startsWith(u'R');
}

bool sameAdvice(const Recommendation &a, const Recommendation &b)
{
    return a.kind == b.kind && a.what.compare(b.what, Qt::CaseInsensitive) == 0 && a.trial == b.trial &&
           std::ranges::any_of(b.findings, [&](const QString &one) { return a.findings.contains(one); });
}

Recommendation adviceOf(const TierEntry &tier, const QString &finding, const TreatmentSchemes &schemes)
{
    Recommendation out;
    out.kind = tier.trial.isEmpty() ? RecommendationKind::Drug : RecommendationKind::Trial;
    out.findings = {finding};
    out.what = tier.drug;
    out.trial = tier.trial;
    if (out.kind == RecommendationKind::Trial && schemes.find(QStringLiteral("trial")))
        out.scheme = QStringLiteral("trial");
    out.scale = tier.scale;
    out.level = tier.level;
    out.reason = tier.statement.isEmpty() ? tier.source : tier.statement;
    return out;
}

} // namespace

Result<QList<SuggestedRecommendation>> suggestRecommendations(const Session &session, const QString &meetingId, const QString &caseId)
{
    ENZA_ASSIGN(const PanelCase place, panelCase(session, meetingId, caseId));
    ENZA_ASSIGN(const TreatmentSchemes schemes, treatmentSchemes(session, place.day()));
    ENZA_ASSIGN(const TierScales scales, tierScales(session, place.day()));
    ENZA_ASSIGN(const ConfirmationRule rule, confirmationRule(session, place.day()));
    ENZA_ASSIGN(const auto releases, releasesOf(session, caseId, rule));
    ENZA_ASSIGN(const DecisionView decided, showDecision(session, meetingId, caseId));
    ENZA_ASSIGN(const HiddenWords hidden, hiddenWords(session, place.scope));
    ENZA_ASSIGN(const QList<FindingView> findings, listFindings(session, caseId));
    QList<SuggestedRecommendation> out;
    for (const FindingView &view : findings) {
        if (view.finding.dismissed)
            continue;
        const auto suggest = [&](const TierEntry &tier, const QString &from) {
            if ((tier.drug.isEmpty() && tier.trial.isEmpty()) || speaksAgainst(tier))
                return;
            SuggestedRecommendation one{adviceOf(tier, view.finding.id, schemes), findingTitle(view.finding), from.isEmpty(), from, false};
            if (hidden.tells(one.recommendation.reason))
                one.recommendation.reason.clear();
            one.recommendation.release = releaseOf(one.recommendation, releases, rule);
            const auto same = [&](const SuggestedRecommendation &other) {
                return sameAdvice(other.recommendation, one.recommendation) && other.recommendation.scale == tier.scale;
            };
            if (std::ranges::any_of(out, same))
                return;
            one.taken = std::ranges::any_of(decided.decision.recommendations, [&](const Recommendation &has) { return sameAdvice(has, one.recommendation); });
            out.append(one);
        };
        if (view.consensus) {
            for (const TierEntry &tier : view.consensus->tiers)
                suggest(tier, {});
            continue;
        }
        for (const Opinion &opinion : view.opinions) {
            for (const TierEntry &tier : opinion.tiers)
                suggest(tier, opinion.authorName);
        }
    }
    const auto rank = [&](const SuggestedRecommendation &one) {
        const TierScale *scale = scales.find(one.recommendation.scale);
        const qsizetype level = scale ? scale->levels.indexOf(one.recommendation.level) : -1;
        return level < 0 ? qsizetype(1000) : level;
    };
    std::stable_sort(out.begin(), out.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return out;
}

} // namespace enza::workflow
