// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/room_findings.h"

#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/tier_scales.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// Classes, the gravest first, whichever the scheme.
int gravity(const QString &verdict)
{
    static const QStringList order{QStringLiteral("P"), QStringLiteral("O"), QStringLiteral("LP"), QStringLiteral("LO"),
                                   QStringLiteral("VUS"), QString(), QStringLiteral("LB"), QStringLiteral("B")};
    const auto at = order.indexOf(verdict);
    return int(at < 0 ? order.size() : at);
}

/// May the room hear of this person's secondary findings in this gene? Only a yes opens them: who was never asked did
/// not agree to a whole panel.
bool acceptedSecondary(const QMap<QString, EffectiveAnswer> &consent, const QList<SecondaryList> &lists, const QString &gene)
{
    const QSet<QString> genes = genesIn(gene);
    bool listed = false;
    for (const SecondaryList &list : lists) {
        for (const SecondaryEntry &entry : list.entries) {
            if (!genes.contains(entry.gene))
                continue;
            listed = true;
            if (effectOf(consent, consent::secondaryItem, entry.category).effect == ConsentEffect::Yes)
                return true;
        }
    }
    return !listed && consent::preferenceOf(consent, lists) == consent::Preference::Accepted;
}

bool againstTheDrug(const TierEntry &tier)
{
    return tier.level.startsWith(u'R') || tier.effect.contains(QLatin1String("resist"), Qt::CaseInsensitive);
}

/// Scale and level as the rule set orders them; resistance and unknown ones last.
std::tuple<bool, int, int> strength(const TierEntry &tier, const TierScales &scales)
{
    const TierScale *scale = scales.find(tier.scale);
    const int level = scale ? int(scale->levels.indexOf(tier.level)) : -1;
    return {againstTheDrug(tier), level < 0 ? 99 : level, scale ? int(scale - scales.scales.data()) : 99};
}

QList<RoomTier> tiersOf(const FindingView &view, const TierScales &scales)
{
    QList<TierEntry> entries;
    if (view.consensus && !view.consensus->tiers.isEmpty()) {
        entries = view.consensus->tiers;
    } else {
        for (const Opinion &opinion : view.opinions)
            entries += opinion.tiers;
    }
    std::ranges::stable_sort(entries, {}, [&](const TierEntry &tier) { return strength(tier, scales); });
    QList<RoomTier> tiers;
    for (const TierEntry &entry : std::as_const(entries)) {
        const bool known = std::ranges::any_of(tiers, [&](const RoomTier &tier) {
            return tier.entry.scale == entry.scale && tier.level == entry.level && tier.drug == entry.drug;
        });
        if (!known)
            tiers.append({scales.nameOf(entry.scale), entry.level, entry.drug, entry.state, againstTheDrug(entry), entry});
    }
    return tiers;
}

/// The consensus, else what most say; of two with as many voices the graver one, so that nothing looks milder than
/// somebody thinks.
void judge(const FindingView &view, RoomFinding &finding)
{
    if (view.consensus && !view.consensus->verdict.isEmpty()) {
        finding.scheme = view.consensus->scheme;
        finding.verdict = view.consensus->verdict;
        finding.agreed = true;
    } else {
        QMap<QString, int> voices;
        for (const Opinion &opinion : view.opinions) {
            if (!opinion.verdict.isEmpty())
                ++voices[opinion.verdict];
        }
        for (auto voice = voices.begin(); voice != voices.end(); ++voice) {
            const int most = voices.value(finding.verdict);
            if (finding.verdict.isEmpty() || *voice > most ||
                (*voice == most && gravity(voice.key()) < gravity(finding.verdict)))
                finding.verdict = voice.key();
        }
        for (const Opinion &opinion : view.opinions) {
            if (opinion.verdict == finding.verdict)
                finding.scheme = opinion.scheme;
        }
    }
    for (const Opinion &opinion : view.opinions) {
        if (!opinion.verdict.isEmpty())
            (opinion.verdict == finding.verdict ? finding.agree : finding.differ)
                .append({opinion.author, opinion.authorName, opinion.verdict});
    }
}

/// "ENSP00000493543.1:p.Val600Glu" → "p.Val600Glu".
QString changeOf(const Finding &finding)
{
    const VariantFacts &facts = finding.facts;
    if (!facts.biomarker.isEmpty())
        return facts.value;
    if (!facts.alteration.isEmpty())
        return facts.alteration;
    const QString hgvs = facts.hgvsP.isEmpty() ? facts.hgvsC : facts.hgvsP;
    return hgvs.isEmpty() ? finding.variant : hgvs.mid(hgvs.lastIndexOf(u':') + 1);
}

} // namespace

Result<RoomFindings> roomFindings(Session &session, const CaseView &view)
{
    const QString caseId = view.theCase.id;
    const auto scope = std::make_shared<const access::ViewScope>(session.scope(caseId));
    ENZA_ASSIGN(const HiddenWords hidden, hiddenWords(session, *scope));
    ENZA_ASSIGN(const QList<SecondaryList> lists, secondaryLists(session));
    ENZA_ASSIGN(const TierScales scales, tierScales(session));
    ENZA_ASSIGN(const QList<FindingView> all, listFindings(session, caseId));
    RoomFindings out;
    QSet<QString> shownGenes, untold;
    QStringList untoldChanges;
    for (const FindingView &one : all) {
        if (one.finding.dismissed)
            continue;
        const QMap<QString, EffectiveAnswer> consent = view.consent.value(one.finding.personId);
        if (one.finding.role == FindingRole::Secondary && !acceptedSecondary(consent, lists, one.finding.facts.gene)) {
            untold |= genesIn(one.finding.facts.gene);
            untoldChanges << changeOf(one.finding);
            continue;
        }
        RoomFinding finding;
        finding.id = one.finding.id;
        finding.variant = one.finding.variant;
        finding.gene = one.finding.facts.biomarker.isEmpty() ? one.finding.facts.gene : one.finding.facts.biomarker.toUpper();
        finding.change = changeOf(one.finding);
        finding.role = one.finding.role;
        finding.vaf = one.finding.facts.vaf;
        finding.copies = one.finding.facts.copies;
        finding.tiers = tiersOf(one, scales);
        judge(one, finding);
        shownGenes |= genesIn(one.finding.facts.gene);
        out.shown.append(std::move(finding));
    }
    std::ranges::stable_sort(out.shown, {}, [&](const RoomFinding &finding) {
        const auto tier = finding.tiers.isEmpty() ? std::tuple(true, 100, 100) : strength(finding.tiers.first().entry, scales);
        return std::tuple(std::get<0>(tier), std::get<1>(tier), std::get<2>(tier), gravity(finding.verdict), -finding.vaf.value_or(0));
    });
    for (const Person &person : view.persons) {
        if (person.kinship == Kinship::Proband)
            out.indexSampleOnly = view.theCase.domain == CaseDomain::Cancer &&
                                  consent::preferenceOf(view.consent.value(person.id), lists) != consent::Preference::Accepted;
    }
    untold -= shownGenes; // such a gene is spoken of anyway
    out.tells = [scope, hidden, untold, untoldChanges](const QString &text) {
        if (text.contains(withheldText()) && !scope->hidesNothing())
            return true;
        return hidden.tells(text) ||
               std::ranges::any_of(untold, [&](const QString &gene) { return genesIn(text).contains(gene); }) ||
               std::ranges::any_of(untoldChanges, [&](const QString &change) {
                   return change.size() > 4 && text.contains(change, Qt::CaseInsensitive);
               });
    };
    return out;
}

} // namespace enza::workflow
