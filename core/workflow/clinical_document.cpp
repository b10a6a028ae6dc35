// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compose_clinical.h"
#include "domain/consent.h"
#include "workflow/audit.h"
#include "workflow/cases.h"
#include "workflow/document_bases.h"
#include "workflow/document_drawing.h"
#include "workflow/findings.h"
#include "workflow/tier_scales.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// What is reported stands in this order: primary, secondary, candidate, each as they were marked.
void order(QList<FindingView> &findings)
{
    const auto rank = [](const FindingView &view) {
        switch (view.finding.role) {
        case FindingRole::Primary: return 0;
        case FindingRole::Secondary: return 1;
        case FindingRole::Candidate: break;
        }
        return 2;
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const FindingView &a, const FindingView &b) { return rank(a) < rank(b); });
}

/// The rules and knowledge that what is shown was judged by, whenever that was.
void namePins(report::ClinicalReportInput &input)
{
    const auto add = [](QStringList &pins, const QString &pin) {
        if (!pin.isEmpty() && !pins.contains(pin))
            pins.append(pin);
    };
    const auto name = [&](const Assessment &judged, const QList<TierEntry> &tiers) {
        add(input.ruleVersions, judged.ruleSet);
        for (const QString &pin : judged.knowledge)
            add(input.knowledgeVersions, pin);
        for (const TierEntry &tier : tiers)
            add(input.knowledgeVersions, tier.knowledge);
    };
    for (const report::ReportedFinding &reported : input.findings) {
        if (reported.consensus) {
            name(*reported.consensus, reported.consensus->tiers);
            continue;
        }
        for (const Opinion &opinion : reported.opinions)
            name(opinion, opinion.tiers);
    }
}

} // namespace

Result<QList<BasedOn>> clinicalBases(const Session &session, const QString &caseId, const QString &)
{
    QList<BasedOn> basedOn;
    ENZA_TRY(addBases<Case>(session, caseId, basedOn));
    ENZA_TRY(addBases<Person>(session, caseId, basedOn));
    ENZA_TRY(addBases<Sample>(session, caseId, basedOn));
    ENZA_TRY(addBases<CallSet>(session, caseId, basedOn));
    ENZA_TRY(addBases<Finding>(session, caseId, basedOn));
    ENZA_TRY(addBases<Opinion>(session, caseId, basedOn));
    ENZA_TRY(addBases<Consensus>(session, caseId, basedOn));
    ENZA_TRY(addBases<ConsentEvent>(session, caseId, basedOn));
    ENZA_TRY(addBases<Withdrawal>(session, caseId, basedOn));
    return basedOn;
}

Result<Drawing> drawClinical(Session &session, const DrawRequest &request)
{
    Drawing drawing;
    const QString &caseId = request.caseId;
    // First the versions: what changes while the report is drawn makes it stale, never silently current.
    ENZA_ASSIGN(drawing.basedOn, clinicalBases(session, caseId, {}));
    ENZA_ASSIGN(const CaseView view, showCase(session, caseId));
    report::ClinicalReportInput input;
    input.documentId = request.documentId;
    input.revision = request.revision;
    input.language = request.language;
    input.draft = request.draft;
    input.theCase = view.theCase;
    input.persons = view.persons;
    input.samples = view.samples;
    for (const CallSet &set : view.callSets) {
        if (!set.superseded)
            input.callSets.append(set);
    }
    ENZA_ASSIGN(QList<FindingView> findings, listFindings(session, caseId));
    order(findings);
    for (const FindingView &finding : findings) {
        if (!finding.finding.dismissed)
            input.findings.append({finding.finding, finding.opinions, finding.consensus});
    }
    for (const Person &person : view.persons) {
        if (person.kinship != Kinship::Proband || !session.scope(caseId).showsIdentity())
            continue;
        auto who = identity(session, caseId, person.id);
        if (who)
            input.identity = *who;
        else if (who.error().code != ErrorCode::NotFound && who.error().code != ErrorCode::NotPermitted)
            return std::unexpected(who.error());
    }
    ENZA_ASSIGN(const TierScales scales, tierScales(session));
    input.author = request.author;
    input.created = request.created;
    input.softwareVersion = QStringLiteral(ENZA_VERSION);
    ENZA_ASSIGN(input.journalHead, journalHead(session));
    input.ruleVersions = {session.gate().rulePin(), scales.pin};
    namePins(input);
    drawing.pins = input.ruleVersions + input.knowledgeVersions;
    drawing.holdsIdentity = input.identity.has_value();
    ENZA_ASSIGN(drawing.model, report::composeClinicalReport(input));
    return drawing;
}

} // namespace enza::workflow
