// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/act.h"
#include "workflow/alerts.h"
#include "workflow/briefing_parts.h"
#include "workflow/comments.h"
#include "workflow/decisions.h"
#include "workflow/rule_book.h"
#include "workflow/tasks.h"

#include <algorithm>

namespace enza::workflow {
namespace {

using Kind = OpenPoint::Kind;

/// Answers that decide what the panel may do with a result, in the order of the consent forms.
constexpr const char *itemsThatMatter[] = {"participation", "primary_result", "secondary_findings", "relatives_informed",
                                           "recontact", "confirmatory_test_and_counselling"};

void add(Briefing &page, Kind kind, QStringList about)
{
    about.removeDuplicates();
    const int count = int(about.size());
    if (count > 0)
        page.open.append({kind, std::move(about), {}, count});
}

/// The page's own findings by their ids: what is not on it is not spoken of.
QStringList titles(const Briefing &page, const QStringList &ids)
{
    QStringList out;
    for (const BriefedFinding &finding : page.findings) {
        if (ids.contains(finding.id))
            out.append(finding.title);
    }
    return out;
}

Result<void> ofDecision(const Session &session, Briefing &page)
{
    std::optional<DecisionView> decision;
    if (!page.meetingId.isEmpty()) {
        ENZA_ASSIGN(decision, showDecision(session, page.meetingId, page.caseId));
    } else {
        ENZA_ASSIGN(const QList<DecisionView> decisions, decisionsOf(session, page.caseId));
        if (!decisions.isEmpty())
            decision = decisions.first();
    }
    QStringList unhandled, waiting;
    if (decision) {
        unhandled = decision->unhandled;
        for (auto it = decision->releases.cbegin(); it != decision->releases.cend(); ++it) {
            if (*it == Release::ConfirmBeforeTreatment)
                waiting.append(it.key());
        }
        for (const Recommendation &one : decision->decision.recommendations)
            page.decided.append(one.what.isEmpty() ? one.trial : one.what);
        page.decidedNone = decision->decision.none;
    } else {
        for (const BriefedFinding &finding : std::as_const(page.findings)) {
            if (!finding.tiers.isEmpty())
                unhandled.append(finding.id);
        }
    }
    // Candidates without a level wait for nothing yet.
    QStringList toConfirm;
    for (const BriefedFinding &finding : std::as_const(page.findings)) {
        if (waiting.contains(finding.id) && (!finding.tiers.isEmpty() || finding.role != FindingRole::Candidate))
            toConfirm.append(finding.id);
    }
    add(page, Kind::TierNotHandled, titles(page, unhandled));
    add(page, Kind::NotConfirmed, titles(page, toConfirm));
    return {};
}

void ofFacts(Briefing &page)
{
    QStringList missing;
    const auto need = [&](bool there, const char *key) {
        if (!there)
            missing.append(QLatin1String(key));
    };
    need(page.sex != Sex::Unknown, "sex");
    need(page.age.has_value(), "birth_year");
    if (page.domain == CaseDomain::Cancer) {
        need(!page.diagnosis.isEmpty(), "diagnosis");
        need(!page.oncotree.isEmpty(), "oncotree");
        need(!page.clinical.stage.isEmpty(), "stage");
        need(page.clinical.performanceStatus.has_value(), "performance_status");
        need(!page.clinical.regimens.isEmpty(), "regimens");
        need(page.clinical.tumourContent.has_value(), "tumour_content");
    } else {
        need(!page.phenotype.isEmpty(), "phenotype");
    }
    need(!page.clinical.history.isEmpty(), "history");
    add(page, Kind::FactMissing, missing);
}

Result<void> ofConsent(const Session &session, const CaseView &view, Briefing &page)
{
    const auto proband = std::ranges::find(view.persons, Kinship::Proband, &Person::kinship);
    if (proband == view.persons.end())
        return {};
    const auto answers = view.consent.value(proband->id);
    if (answers.isEmpty()) {
        page.open.append({Kind::NoConsent, {}, {}, 1});
        return {};
    }
    ENZA_ASSIGN(const RuleSet policy, ruleSetFor(session, QStringLiteral("outflow-policy")));
    OpenPoint point{Kind::ConsentUnanswered, {}, {}, 0};
    for (const char *item : itemsThatMatter) {
        const ConsentEffect effect = effectOf(answers, QLatin1String(item)).effect;
        if (effect == ConsentEffect::Yes || effect == ConsentEffect::No)
            continue;
        QString en = QLatin1String(item), ja = en;
        for (const QJsonValue &named : policy.rules.value(QLatin1String("items")).toArray()) {
            if (named[QLatin1String("item")].toString() == QLatin1String(item)) {
                en = named[QLatin1String("name")].toString();
                ja = named[QLatin1String("name_ja")].toString();
            }
        }
        point.about.append(en);
        point.aboutJa.append(ja);
        ++point.count;
    }
    if (point.count > 0)
        page.open.append(std::move(point));
    return {};
}

Result<void> ofWork(const Session &session, const CaseView &view, Briefing &page)
{
    ENZA_ASSIGN(const QList<AlertView> alerts, listAlerts(session, {page.caseId, true}));
    QStringList about;
    for (const AlertView &alert : alerts)
        about.append(alert.title);
    add(page, Kind::AlertOpen, about);
    ENZA_ASSIGN(const QList<TaskView> open, tasks(session, {false, true, page.caseId}));
    ENZA_ASSIGN(const QList<CommentThread> threads, commentThreads(session, page.caseId));
    OpenPoint todo{Kind::TaskOpen, {}, {}, int(open.size())}, said{Kind::CommentOpen, {}, {}, 0};
    for (const CommentThread &thread : threads) {
        if (thread.resolved())
            continue;
        ++said.count;
        said.about.append(thread.first.comment.text);
    }
    for (const TaskView &task : open)
        todo.about.append(task.title);
    if (page.outward) { // what colleagues write to each other stays here
        todo.about.clear();
        said.about.clear();
    }
    for (OpenPoint *point : {&todo, &said}) {
        if (point->count > 0)
            page.open.append(*point);
    }
    if (view.identityCheckOpen)
        page.open.append({Kind::IdentityCheckOpen, {}, {}, 1});
    return {};
}

} // namespace

Result<void> fillOpenPoints(const Session &session, const CaseView &view, Briefing &page)
{
    if (page.findings.isEmpty())
        page.open.append({Kind::NoFindings, {}, {}, 1});
    ENZA_TRY(ofDecision(session, page));
    QStringList differing;
    for (const BriefedFinding &finding : std::as_const(page.findings)) {
        if (finding.differ)
            differing.append(finding.title);
    }
    add(page, Kind::OpinionsDiffer, differing);
    ofFacts(page);
    ENZA_TRY(ofConsent(session, view, page));
    return ofWork(session, view, page);
}

} // namespace enza::workflow
