// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/alteration_match.h"
#include "workflow/act.h"
#include "workflow/biomarkers.h"
#include "workflow/decision_search.h"
#include "workflow/finding_title.h"
#include "workflow/outcomes.h"
#include "workflow/past_decisions.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// "c.2573T>G" on the same transcript, whatever its version.
bool sameCoding(const VariantFacts &a, const VariantFacts &b)
{
    const auto transcript = [](const VariantFacts &facts) {
        const QString named = facts.hgvsC.contains(u':') ? facts.hgvsC.section(u':', 0, 0) : facts.transcript;
        return named.section(u'.', 0, 0);
    };
    const QString change = a.hgvsC.section(u':', -1);
    return !change.isEmpty() && change == b.hgvsC.section(u':', -1) && !transcript(a).isEmpty() && transcript(a) == transcript(b);
}

bool sameProtein(const VariantFacts &a, const VariantFacts &b)
{
    using Kind = ProteinChange::Kind;
    const auto ours = parseProteinChange(a.hgvsP), theirs = parseProteinChange(b.hgvsP);
    if (!ours || !theirs || ours->kind != theirs->kind || ours->kind == Kind::Other || ours->kind == Kind::Residue)
        return false;
    return ours->kind != Kind::Synonymous && isSameChange(*ours, *theirs) == SameChange::Yes;
}

bool sameAlteration(const Finding &a, const Finding &b, const interpretation::BiomarkerRules &rules)
{
    const VariantFacts &ours = a.facts, &theirs = b.facts;
    if (!ours.biomarker.isEmpty() || !theirs.biomarker.isEmpty()) {
        if (ours.biomarker != theirs.biomarker)
            return false;
        const auto one = rules.read(ours.biomarker, ours.value), other = rules.read(theirs.biomarker, theirs.value);
        return one && other && !one->state.isEmpty() && one->state == other->state;
    }
    if (!a.variant.isEmpty() && a.variant == b.variant)
        return true;
    if (ours.gene.isEmpty() || ours.gene.compare(theirs.gene, Qt::CaseInsensitive) != 0)
        return false;
    if (!ours.alteration.isEmpty() || !theirs.alteration.isEmpty())
        return ours.alteration == theirs.alteration;
    return sameProtein(ours, theirs) || sameCoding(ours, theirs);
}

/// What the decision said about one finding, with what came of it.
void tell(const PastDecision &past, const QString &finding, const QList<FollowUp> &followed, EarlierCase &out)
{
    out.decided = true;
    out.at = past.decision.at;
    out.none = past.decision.none;
    for (const Recommendation &one : past.decision.recommendations) {
        if (!one.findings.isEmpty() && !one.findings.contains(finding))
            continue;
        out.recommended.append(one.trial.isEmpty() || one.what.contains(one.trial) ? one.what : QStringList{one.what, one.trial}.join(u' ').trimmed());
        for (const FollowUp &known : followed) {
            if (known.recommendation.id == one.id && known.outcome)
                out.came = QStringList{enumName(known.outcome->given), known.outcome->bestResponse}.join(u' ').trimmed();
        }
    }
}

} // namespace

Result<QList<EarlierCase>> earlierCases(Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(const interpretation::BiomarkerRules rules, biomarkerRules(session));
    ENZA_ASSIGN(const auto all, loadAll<Finding>(session, {}));
    QList<Finding> ours;
    for (const auto &one : all) {
        if (one.value.caseId == caseId && !one.value.dismissed && showsFinding(scope, one.value))
            ours.append(one.value);
    }
    QHash<QString, access::ViewScope> scopes;
    QHash<QString, QList<std::pair<Finding, QString>>> matches; ///< by case: theirs, and the id of ours
    for (const auto &one : all) {
        const Finding &theirs = one.value;
        if (theirs.caseId == caseId || theirs.dismissed)
            continue;
        const auto same = std::ranges::find_if(ours, [&](const Finding &our) { return sameAlteration(our, theirs, rules); });
        if (same == ours.end())
            continue;
        auto known = scopes.constFind(theirs.caseId);
        if (known == scopes.constEnd())
            known = scopes.insert(theirs.caseId, session.scope(theirs.caseId));
        if (!known->showsNothing() && showsFinding(*known, theirs))
            matches[theirs.caseId].append({theirs, same->id});
    }
    QList<EarlierCase> out;
    for (auto match = matches.cbegin(); match != matches.cend(); ++match) {
        const auto theCase = load<Case>(session, match.key());
        if (!theCase)
            continue;
        ENZA_ASSIGN(const QList<PastDecision> decisions, pastDecisions(session, match.key()));
        ENZA_ASSIGN(const QList<FollowUp> followed, followUps(session, {match.key(), false}));
        for (const auto &[theirs, our] : *match) {
            EarlierCase one{theCase->value.id, theCase->value.label,
                            theCase->value.diagnosis.isEmpty() ? theCase->value.oncotree : theCase->value.diagnosis,
                            findingTitle(theirs), our, false, {}, {}, false, {}};
            if (tellsOfHidden(*scopes.constFind(match.key()), one.tumour))
                one.tumour = withheldText();
            const auto past = std::ranges::find_if(decisions, &PastDecision::isSigned);
            if (past != decisions.end())
                tell(*past, theirs.id, followed, one);
            out.append(std::move(one));
        }
    }
    std::ranges::sort(out, [](const EarlierCase &a, const EarlierCase &b) {
        if (a.decided != b.decided)
            return a.decided;
        return a.at != b.at ? b.at < a.at : std::pair(a.caseLabel, a.finding) < std::pair(b.caseLabel, b.finding);
    });
    return out;
}

} // namespace enza::workflow
