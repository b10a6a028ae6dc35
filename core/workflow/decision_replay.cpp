// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/decision_replay.h"

#include "base/digest.h"
#include "base/json.h"
#include "workflow/assessment.h"
#include "workflow/cases.h"
#include "workflow/decision_parts.h"
#include "workflow/decision_record.h"
#include "workflow/evidence.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/knowledge.h"
#include "workflow/rule_book.h"
#include "workflow/tier_scales.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// The version of a decision that its chair signed, and the signature.
struct Signed {
    QJsonObject body; ///< as stored
    PanelDecision decision;
    DecisionSignature signature;
};

/// Of this signature; nothing when the version it was given under cannot be read any more.
Result<std::optional<Signed>> signedVersion(const Session &session, const DecisionSignature &signature)
{
    ENZA_ASSIGN(const QList<store::Record> versions, readableVersions(session, signature.decision));
    for (const store::Record &record : versions) {
        if (record.removed || QString::fromLatin1(sha256(canonicalJson(record.body)).toHex()) != signature.extra.value(QLatin1String("body")).toString())
            continue;
        ENZA_ASSIGN(const auto decision, fromRecord<PanelDecision>(record));
        return Signed{record.body, decision.value, signature};
    }
    return std::nullopt;
}

Result<Signed> latestSigned(const Session &session, const QString &caseId, const QString &meetingId)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto stored, loadCase<DecisionSignature>(session, caseId));
    const DecisionSignature *latest = nullptr;
    for (const auto &one : stored) {
        const bool asked = one.value.chair && (meetingId.isEmpty() || one.value.meetingId == meetingId);
        if (asked && (!latest || latest->at <= one.value.at))
            latest = &one.value;
    }
    if (!latest)
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "no decision on this case was signed"));
    ENZA_ASSIGN(auto version, signedVersion(session, *latest));
    if (!version)
        return fail(ErrorCode::Damaged, QT_TRANSLATE_NOOP("enza", "the version of the decision that was signed cannot be read any more"));
    return std::move(*version);
}

/// The very version that was read: by its number, else by its digest, as numbers move when copies are merged.
Result<std::optional<DecisionInput>> stored(const Session &session, const DecisionInput &pinned)
{
    const auto versions = readableVersions(session, pinned.record);
    if (!versions && (versions.error().code == ErrorCode::NotFound || versions.error().code == ErrorCode::NotPermitted))
        return std::nullopt;
    if (!versions)
        return std::unexpected(versions.error());
    for (const bool byNumber : {true, false}) {
        for (const store::Record &record : *versions) {
            if (byNumber && record.version != pinned.version)
                continue;
            DecisionInput found = inputOf(record);
            found.version = pinned.version;
            if (found.sha256 == pinned.sha256)
                return found;
        }
    }
    return std::nullopt;
}

struct Rebuilt {
    QList<DecisionInput> inputs;
    QStringList missing;
};
Result<Rebuilt> inputsThen(const Session &session, const Signed &version)
{
    Rebuilt out;
    for (const DecisionInput &pinned : inputsFromJson(version.decision.pins.extra.value(QLatin1String("inputs")).toArray())) {
        ENZA_ASSIGN(const auto found, stored(session, pinned));
        if (found)
            out.inputs.append(*found);
        else
            out.missing.append(pinned.record);
    }
    return out;
}

/// "clinvar" of "clinvar@2026-11"; a set keeps its id through its versions.
QMap<QString, QString> byName(const QStringList &pins)
{
    QMap<QString, QString> out;
    for (const QString &pin : pins) {
        QString &newest = out[pin.section(u'@', 0, 0)];
        newest = std::max(newest, pin);
    }
    return out;
}

void comparePins(const char *about, const QStringList &then, const QStringList &now, QList<DecisionDifference> &out)
{
    const auto before = byName(then), after = byName(now);
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (before.value(name) != after.value(name))
            out.append({QLatin1String(about), {}, name, before.value(name), after.value(name)});
    }
}

template <typename T> QList<T> ofKind(const QList<DecisionInput> &inputs)
{
    QList<T> out;
    for (const DecisionInput &one : inputs) {
        if (one.kind != QLatin1String(T::kind))
            continue;
        if (auto value = fromJson<T>(one.body))
            out.append(std::move(*value));
    }
    return out;
}

QString classSaid(const Assessment &judged)
{
    QStringList said{judged.verdict.isEmpty() ? QStringLiteral("?") : judged.verdict};
    if (judged.points)
        said.append(QString::number(*judged.points));
    if (!judged.ruleSet.isEmpty())
        said.append(judged.ruleSet);
    return said.join(u' ');
}

/// The same criteria weighed by the rules of today.
void compareClass(const Assessment &then, const AssessmentRules &rules, const Finding &finding, QList<DecisionDifference> &out, QList<Text> &notAsked)
{
    if (then.scheme.isEmpty() || (then.judged.isEmpty() && then.cnv.isEmpty()))
        return;
    Assessment now = then;
    now.verdict.clear();
    if (!weigh(now, rules)) {
        notAsked.append(Text(QT_TRANSLATE_NOOP("enza", "%1: its criteria cannot be weighed by the rules of today"), {findingTitle(finding)}));
        return;
    }
    if (then.basis == VerdictBasis::Hand)
        now.verdict = then.verdict;
    if (now.verdict != then.verdict || now.points != then.points || now.classPoints != then.classPoints || now.classRules != then.classRules)
        out.append({QStringLiteral("class"), finding.id, findingTitle(finding), classSaid(then), classSaid(now)});
}

QString tierSaid(const TierEntry &tier)
{
    QStringList said{tier.scale + u' ' + tier.level};
    if (!tier.trial.isEmpty())
        said.append(tier.trial);
    return said.join(QStringLiteral(", "));
}

QString tierKey(const TierEntry &tier)
{
    return tier.scale + u'\n' + tier.drug.toCaseFolded() + u'\n' + tier.trial;
}

/// What knowledge offers today beside what was recorded then, drug by drug and scale by scale.
void compareTiers(const QList<TierEntry> &then, const TierSuggestions &now, const Finding &finding, QList<DecisionDifference> &out)
{
    QMap<QString, TierEntry> before, after;
    for (const TierEntry &one : then)
        before.insert(tierKey(one), one);
    for (const TierSuggestion &one : now.suggestions) {
        if (!after.contains(tierKey(one.tier))) // the best fit stands first
            after.insert(tierKey(one.tier), one.tier);
    }
    for (auto one = after.cbegin(); one != after.cend(); ++one) {
        const auto old = before.constFind(one.key());
        if (old != before.cend() && old->level == one->level)
            continue;
        const QString title = findingTitle(finding) + (one->drug.isEmpty() ? QString() : QStringLiteral(": ") + one->drug);
        out.append({QStringLiteral("tier"), finding.id, title, old == before.cend() ? QString() : tierSaid(*old), tierSaid(*one)});
    }
    for (auto one = before.cbegin(); one != before.cend(); ++one) {
        if (!one->knowledge.isEmpty() && !after.contains(one.key()))
            out.append({QStringLiteral("tier"), finding.id, findingTitle(finding) + QStringLiteral(": ") + one->drug, tierSaid(*one), {}});
    }
}

} // namespace

Result<DecisionReplay> replayDecision(const Session &session, const QString &caseId, const QString &meetingId)
{
    ENZA_ASSIGN(const Signed version, latestSigned(session, caseId, meetingId));
    ENZA_ASSIGN(const Rebuilt then, inputsThen(session, version));
    DecisionReplay out;
    out.meetingId = version.decision.meetingId;
    out.decision = version.decision.id;
    out.signedBy = version.signature.userId;
    out.signedAt = version.signature.at;
    out.digest = version.signature.digest;
    out.pins = version.decision.pins;
    out.pins.extra = {};
    out.missing = then.missing;
    out.inputs = int(then.inputs.size() + then.missing.size());
    if (!then.missing.isEmpty())
        return out;
    const QByteArray list = signedList(version.body, then.inputs, session.workspaceId());
    out.bytes = quint64(list.size());
    out.rebuiltDigest = QString::fromLatin1(sha256(list).toHex());
    out.identical = out.rebuiltDigest == out.digest;
    return out;
}

Result<DecisionReevaluation> reevaluateDecision(Session &session, const QString &caseId, const QString &meetingId)
{
    ENZA_ASSIGN(const Signed version, latestSigned(session, caseId, meetingId));
    const access::ViewScope scope = session.scope(caseId);
    ENZA_ASSIGN(const Rebuilt then, inputsThen(session, version));
    DecisionReevaluation out;
    out.meetingId = version.decision.meetingId;
    out.decision = version.decision.id;
    out.signedAt = version.signature.at;
    const DecisionPins &pins = version.decision.pins;
    const QString software = QStringLiteral("enza@") + QStringLiteral(ENZA_VERSION);
    if (pins.software != software)
        out.differences.append({QStringLiteral("software"), {}, QStringLiteral("enza"), pins.software, software});
    if (!then.missing.isEmpty())
        out.notAsked.append(Text(QT_TRANSLATE_NOOP("enza", "some of what it was judged from cannot be read any more")));

    ENZA_ASSIGN(const QList<KnowledgeSnapshot> snapshots, listKnowledge(session));
    QStringList knowledge;
    for (const KnowledgeSnapshot &one : snapshots) {
        const auto inForce = knowledgeInForce(session, one.source, one.name, one.assembly);
        if (inForce && !knowledge.contains(inForce->pin()))
            knowledge.append(inForce->pin());
    }
    comparePins("knowledge", pins.knowledge, knowledge, out.differences);

    ENZA_ASSIGN(const AssessmentRules rules, assessmentRules(session));
    ENZA_ASSIGN(const TreatmentSchemes schemes, treatmentSchemes(session));
    ENZA_ASSIGN(const ConfirmationRule confirmation, confirmationRule(session));
    QStringList rulesNow{rules.acmg.pin(), rules.oncogenicity.pin(), rules.cnv.pin(), rules.tiers.pin, schemes.pin, confirmation.pin, session.gate().rulePin()};
    // The roles are asked for as they would be if the panel met today.
    ENZA_ASSIGN(const RuleSet any, ruleSetFor(session, QStringLiteral("quorum")));
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSets(session));
    QStringList rulesThen = pins.rules;
    for (const QString &pin : pins.rules) {
        ENZA_ASSIGN(const auto old, [&]() -> Result<std::optional<RuleSet>> {
            auto found = ruleSetNamed(session, pin);
            if (!found && found.error().code == ErrorCode::NotFound)
                return std::nullopt;
            if (!found)
                return std::unexpected(found.error());
            return std::optional(std::move(*found));
        }());
        if (!old || old->kind != any.kind)
            continue;
        rulesThen.removeAll(pin);
        const auto today = panel::quorumOn(sets, old->rules.value(QLatin1String("domain")).toString(), session.clock().civilDate());
        if (today && today->pin != pin)
            out.differences.append({QStringLiteral("quorum"), {}, old->id, pin, today->pin});
    }
    rulesNow.removeIf([&](const QString &pin) { // kinds that nothing was judged by then
        return std::ranges::none_of(rulesThen, [&](const QString &old) { return old.section(u'@', 0, 0) == pin.section(u'@', 0, 0); });
    });
    comparePins("rules", rulesThen, rulesNow, out.differences);

    const QList<Finding> findings = ofKind<Finding>(then.inputs);
    const QList<Opinion> opinions = ofKind<Opinion>(then.inputs);
    const QList<Consensus> agreed = ofKind<Consensus>(then.inputs);
    for (const Finding &finding : findings) {
        if (finding.dismissed || !showsFinding(scope, finding))
            continue;
        QList<TierEntry> tiers;
        const auto consensus = std::ranges::find(agreed, finding.id, &Consensus::finding);
        if (consensus != agreed.end()) {
            compareClass(*consensus, rules, finding, out.differences, out.notAsked);
            tiers = consensus->tiers;
        }
        for (const Opinion &opinion : opinions) {
            if (opinion.finding != finding.id || consensus != agreed.end())
                continue;
            compareClass(opinion, rules, finding, out.differences, out.notAsked);
            tiers += opinion.tiers;
        }
        const auto suggested = suggestTiers(session, finding.id);
        if (suggested)
            compareTiers(tiers, *suggested, finding, out.differences);
        else
            out.notAsked.append(Text(QT_TRANSLATE_NOOP("enza", "%1: %2"), {findingTitle(finding), suggested.error().message.translated()}));
    }
    ENZA_ASSIGN(const CaseMaterial material, caseMaterial(session, caseId));
    if (material.digest != pins.material)
        out.differences.append({QStringLiteral("case"), {}, QStringLiteral("revision"), QString::number(pins.revision), QString::number(material.revision)});
    return out;
}

} // namespace enza::workflow
