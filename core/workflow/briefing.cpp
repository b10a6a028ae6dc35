// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/briefing.h"

#include "knowledge/oncotree.h"
#include "workflow/act.h"
#include "workflow/briefing_parts.h"
#include "workflow/decision_search.h"
#include "workflow/decisions.h"
#include "workflow/evidence.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/knowledge.h"
#include "workflow/meetings.h"
#include "workflow/tier_scales.h"

#include <QRegularExpression>

#include <algorithm>

namespace enza::workflow {
namespace {

using knowledge::TumourFit;

/// Where a level stands on its scale; levels of other scales come after those of scales before theirs.
int rankOf(const TierEntry &tier, const TierScales &scales)
{
    constexpr int apart = 100;
    for (int i = 0; i < int(scales.scales.size()); ++i) {
        if (scales.scales[i].id != tier.scale)
            continue;
        const auto level = scales.scales[i].levels.indexOf(tier.level);
        return i * apart + (level < 0 ? apart - 1 : int(level));
    }
    return int(scales.scales.size()) * apart;
}

/// Text that somebody wrote, unless it tells of what may not be seen.
void withhold(QString &text, const HiddenWords &hidden)
{
    if (hidden.tells(text))
        text = withheldText();
}

void withhold(TierEntry &tier, const HiddenWords &hidden)
{
    for (QString *text : {&tier.drug, &tier.tumourType, &tier.source, &tier.state, &tier.effect, &tier.statement})
        withhold(*text, hidden);
}

BriefedFinding briefed(const FindingView &view, const TierScales &scales, const HiddenWords &hidden)
{
    const VariantFacts &facts = view.finding.facts;
    BriefedFinding out;
    out.id = view.finding.id;
    out.personId = view.finding.personId;
    out.title = findingTitle(view.finding);
    out.role = view.finding.role;
    out.coding = facts.hgvsC.contains(u':') || facts.transcript.isEmpty() || facts.hgvsC.isEmpty()
                     ? facts.hgvsC
                     : facts.transcript + u':' + facts.hgvsC;
    out.vaf = facts.vaf;
    out.depth = facts.depth;
    out.opinions = int(view.opinions.size());
    QStringList verdicts;
    for (const Opinion &opinion : view.opinions) {
        if (!opinion.verdict.isEmpty() && !verdicts.contains(opinion.verdict))
            verdicts.append(opinion.verdict);
    }
    out.differ = !view.consensus && verdicts.size() > 1;
    if (view.consensus) {
        out.agreed = true;
        out.verdict = view.consensus->verdict;
        out.tiers = view.consensus->tiers;
    } else {
        out.verdict = verdicts.size() == 1 ? verdicts.first() : QString();
        for (const Opinion &opinion : view.opinions) {
            for (const TierEntry &tier : opinion.tiers) {
                const bool known = std::ranges::any_of(out.tiers, [&](const TierEntry &other) {
                    return other.scale == tier.scale && other.level == tier.level && other.drug == tier.drug && other.trial == tier.trial;
                });
                if (!known)
                    out.tiers.append(tier);
            }
        }
    }
    std::ranges::stable_sort(out.tiers, {}, [&](const TierEntry &tier) { return rankOf(tier, scales); });
    for (TierEntry &tier : out.tiers)
        withhold(tier, hidden);
    return out;
}

Result<void> fillFindings(const Session &session, Briefing &page, const TierScales &scales, const HiddenWords &hidden)
{
    ENZA_ASSIGN(const QList<FindingView> findings, listFindings(session, page.caseId));
    for (const FindingView &view : findings) {
        if (!view.finding.dismissed)
            page.findings.append(briefed(view, scales, hidden));
    }
    const auto place = [&](const BriefedFinding &one) {
        const int role = one.role == FindingRole::Primary ? 0 : one.role == FindingRole::Candidate ? 1 : 2;
        return std::tuple(one.tiers.isEmpty(), role, one.tiers.isEmpty() ? 0 : rankOf(one.tiers.first(), scales));
    };
    std::ranges::stable_sort(page.findings, [&](const BriefedFinding &a, const BriefedFinding &b) { return place(a) < place(b); });
    return {};
}

bool sameOffer(const TierEntry &a, const TierEntry &b)
{
    return a.scale == b.scale && a.drug.compare(b.drug, Qt::CaseInsensitive) == 0 && a.trial == b.trial;
}

/// "A / B" and "B / A" are the same drugs.
QStringList drugsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\s*[/,+＋]\\s*"));
    QStringList parts = text.toLower().split(between, Qt::SkipEmptyParts);
    parts.sort();
    return parts;
}

/// Many publications speak of one drug: the best level of each scale stands for them.
void keepBest(QList<BriefedOption> &offers, const TierScales &scales)
{
    std::ranges::stable_sort(offers, {}, [&](const BriefedOption &one) { return std::pair(one.uncertain, rankOf(one.tier, scales)); });
    QList<BriefedOption> kept;
    for (BriefedOption &one : offers) {
        const bool known = std::ranges::any_of(kept, [&](const BriefedOption &other) {
            const TierEntry &a = other.tier, &b = one.tier;
            const bool listed = a.scale == QLatin1String("trial"); // a trial is itself; elsewhere it is where a level comes from
            return a.scale == b.scale && a.effect == b.effect && a.drug.contains(u'/') == b.drug.contains(u'/') && drugsIn(a.drug) == drugsIn(b.drug) && (!listed || a.trial == b.trial);
        });
        if (!known)
            kept.append(std::move(one));
    }
    offers = std::move(kept);
}

Result<void> fillOptions(Session &session, Briefing &page, const TierScales &scales, const HiddenWords &hidden)
{
    QList<BriefedOption> stored, offered;
    QStringList lacking;
    for (const BriefedFinding &finding : std::as_const(page.findings)) {
        for (const TierEntry &tier : finding.tiers) {
            if (!tier.drug.isEmpty() || !tier.trial.isEmpty())
                stored.append({finding.id, finding.title, tier, false, false});
        }
        ENZA_ASSIGN(const TierSuggestions suggested, suggestTiers(session, finding.id));
        for (const QString &pin : suggested.knowledge) {
            if (!page.knowledge.contains(pin))
                page.knowledge.append(pin);
        }
        for (const Text &missing : suggested.missing)
            lacking.append(missing.translated());
        QList<BriefedOption> offers;
        for (const TierSuggestion &one : suggested.suggestions) {
            const bool elsewhere = one.fit == TumourFit::Other || (one.tier.drug.isEmpty() && one.tier.trial.isEmpty());
            const bool known = std::ranges::any_of(finding.tiers, [&](const TierEntry &tier) { return sameOffer(tier, one.tier); });
            if (elsewhere || known)
                continue;
            BriefedOption option{finding.id, finding.title, one.tier, true,
                                 one.answer != interpretation::Answer::Applies || one.fit == TumourFit::Unknown || one.fit == TumourFit::Narrower};
            withhold(option.tier, hidden);
            offers.append(std::move(option));
        }
        keepBest(offers, scales);
        offered += offers;
    }
    std::ranges::stable_sort(stored, {}, [&](const BriefedOption &one) { return rankOf(one.tier, scales); });
    std::ranges::stable_sort(offered, {}, [&](const BriefedOption &one) { return std::pair(one.uncertain, rankOf(one.tier, scales)); });
    page.options = stored + offered;
    lacking.removeDuplicates();
    page.notAsked = lacking;
    return {};
}

/// Whether another case may stand on a page that leaves, if only without its name.
bool mayLeave(const Session &session, const QString &caseId)
{
    const auto persons = loadCase<Person>(session, caseId);
    if (!persons)
        return false;
    access::Request request;
    request.outflow = access::Outflow::Pdf;
    request.purpose = preparation;
    request.caseId = caseId;
    request.recipient = session.user().name;
    for (const auto &person : *persons) {
        if (person.value.kinship == Kinship::Proband)
            request.persons.append(person.value.id);
    }
    return session.gate().judge(session.actor(), request).has_value();
}

Result<void> fillEarlier(Session &session, Briefing &page)
{
    ENZA_ASSIGN(const QList<EarlierCase> earlier, earlierCases(session, page.caseId));
    for (const EarlierCase &one : earlier) {
        if (page.outward && !mayLeave(session, one.caseId))
            continue;
        page.earlier.append({page.outward ? QString() : one.caseLabel, one.tumour, one.finding, one.decided,
                             one.at.isValid() ? civilDateOf(one.at) : QDate(), one.recommended, one.none, one.came});
    }
    return {};
}

Result<void> fillMeeting(const Session &session, Briefing &page, const QString &meetingId)
{
    if (meetingId.isEmpty())
        return {};
    ENZA_ASSIGN(const Meeting meeting, showMeeting(session, meetingId));
    const auto item = std::ranges::find(meeting.agenda, page.caseId, &AgendaItem::caseId);
    if (item == meeting.agenda.end())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "this case is not on the agenda"), Where{{}, 0, QStringLiteral("case")});
    page.meetingId = meeting.id;
    page.meetingTitle = meeting.title;
    page.meetingAt = meeting.at;
    page.round = item->round;
    page.hospital = item->hospital;
    return {};
}

Result<void> fillPerson(const Session &session, const CaseView &view, Briefing &page)
{
    const QDate day = page.meetingAt.isValid() ? civilDateOf(page.meetingAt) : session.clock().civilDate();
    for (const Person &person : view.persons) {
        if (person.kinship != Kinship::Proband)
            continue;
        page.sex = person.sex;
        if (person.birthYear) {
            page.age = day.year() - *person.birthYear;
            page.mayBeYounger = true;
        }
    }
    return {};
}

Result<void> fillQuestion(Session &session, const CaseView &view, Briefing &page, const HiddenWords &hidden)
{
    const Case &theCase = view.theCase;
    page.domain = theCase.domain;
    page.panelDomain = theCase.panelDomain;
    page.diagnosis = theCase.diagnosis;
    page.oncotree = theCase.oncotree;
    page.questionPanel = theCase.questionPanel;
    page.phenotype = theCase.phenotype;
    page.clinical = theCase.clinical;
    page.clinical.extra = {};
    page.biomarkers = theCase.biomarkers;
    for (QString *text : {&page.diagnosis, &page.questionPanel, &page.clinical.history, &page.clinical.stage})
        withhold(*text, hidden);
    for (QString &regimen : page.clinical.regimens)
        withhold(regimen, hidden);
    if (theCase.oncotree.isEmpty())
        return {};
    const auto snapshot = knowledgeInForce(session, QStringLiteral("oncotree"));
    if (!snapshot && snapshot.error().code == ErrorCode::NotFound)
        return {};
    if (!snapshot)
        return std::unexpected(snapshot.error());
    ENZA_ASSIGN(const auto tree, loadKnowledge<knowledge::OncoTree>(session, *snapshot));
    if (const knowledge::TumourType *type = tree->find(theCase.oncotree))
        page.tumourType = type->name;
    return {};
}

} // namespace

Result<Briefing> briefing(Session &session, const QString &caseId, const QString &meetingId)
{
    ENZA_ASSIGN(const CaseView view, showCase(session, caseId));
    Briefing page;
    page.caseId = view.theCase.id;
    page.caseLabel = view.theCase.label;
    page.synthetic = view.theCase.synthetic;
    page.made = session.clock().now();
    page.outward = session.actor().outward;
    const access::ViewScope scope = session.scope(page.caseId);
    ENZA_ASSIGN(const HiddenWords hidden, hiddenWords(session, scope));
    ENZA_ASSIGN(const TierScales scales, tierScales(session));
    ENZA_ASSIGN(const CaseMaterial material, caseMaterial(session, page.caseId));
    page.revision = material.revision;
    ENZA_TRY(fillMeeting(session, page, meetingId));
    ENZA_TRY(fillPerson(session, view, page));
    ENZA_TRY(fillQuestion(session, view, page, hidden));
    ENZA_TRY(fillFindings(session, page, scales, hidden));
    ENZA_TRY(fillOptions(session, page, scales, hidden));
    ENZA_TRY(fillEarlier(session, page));
    ENZA_TRY(fillOpenPoints(session, view, page));
    return page;
}

} // namespace enza::workflow
