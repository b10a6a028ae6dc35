// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/json.h"
#include "domain/consent.h"
#include "domain/knowledge.h"
#include "domain/preset.h"
#include "workflow/cases.h"
#include "workflow/decision_parts.h"
#include "workflow/decision_record.h"
#include "workflow/decisions.h"
#include "workflow/findings.h"
#include "workflow/knowledge.h"
#include "workflow/outcomes.h"
#include "workflow/rule_book.h"
#include "workflow/tier_scales.h"
#include "workflow/user_name.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QLatin1String contentField("content"), casesField("cases"), inputsField("inputs");

void add(QStringList &pins, const QString &pin)
{
    if (!pin.isEmpty() && !pins.contains(pin))
        pins.append(pin);
}

/// Every record the panel judged from, as everybody who opens the case may read it.
Result<QList<DecisionInput>> inputsNow(const Session &session, const PanelCase &place)
{
    static const QSet<QString> kinds{QLatin1String(Case::kind),    QLatin1String(Person::kind),  QLatin1String(Sample::kind),
                                     QLatin1String(CallSet::kind), QLatin1String(Finding::kind), QLatin1String(Opinion::kind),
                                     QLatin1String(Consensus::kind), QLatin1String(ConsentEvent::kind), QLatin1String(PanelOpinion::kind)};
    const access::ViewScope scope = session.scope(place.item.caseId);
    store::RecordFilter filter;
    filter.caseId = place.item.caseId;
    ENZA_ASSIGN(QList<store::Record> records, session.store().list(filter));
    ENZA_ASSIGN(const store::Record meeting, session.store().get(place.meeting.value.id));
    records.append(meeting);
    QList<DecisionInput> inputs;
    for (const store::Record &record : std::as_const(records)) {
        if (!kinds.contains(record.kind) && record.id != meeting.id)
            continue;
        if (record.kind == QLatin1String(PanelOpinion::kind) && record.body.value(QLatin1String("meeting")).toString() != meeting.id)
            continue;
        ENZA_ASSIGN(const bool shown, showsRecord(session, scope, record.id));
        const auto open = shown && scope.showsPerson(record.personId) ? unsealed(session, record)
                                                                      : fail(ErrorCode::NotPermitted, Text());
        if (open)
            inputs.append(inputOf(*open));
        else if (open.error().code != ErrorCode::NotPermitted)
            return std::unexpected(open.error());
    }
    return inputs;
}

void pinAssessment(DecisionPins &pins, const Assessment &judged, const QList<TierEntry> &tiers)
{
    add(pins.rules, judged.ruleSet);
    for (const QString &pin : judged.knowledge)
        add(pins.knowledge, pin);
    for (const TierEntry &tier : tiers)
        add(pins.knowledge, tier.knowledge);
}

/// What was in force for whoever judged, beside what single judgements name.
Result<void> pinKnowledge(const Session &session, DecisionPins &pins)
{
    ENZA_ASSIGN(const QList<KnowledgeSnapshot> all, listKnowledge(session));
    for (const KnowledgeSnapshot &one : all) {
        const auto inForce = knowledgeInForce(session, one.source, one.name, one.assembly);
        if (inForce)
            add(pins.knowledge, inForce->pin());
    }
    return {};
}

Result<void> pinPresets(const Session &session, const QString &caseId, DecisionPins &pins)
{
    store::RecordFilter filter;
    filter.caseId = caseId;
    filter.kind = QLatin1String(ViewState::kind);
    ENZA_ASSIGN(const QList<store::Record> views, session.store().list(filter));
    for (const store::Record &view : views) {
        const QString preset = view.body.value(QLatin1String("preset")).toString();
        const auto stored = preset.isEmpty() ? fail(ErrorCode::NotFound, Text()) : session.store().get(preset);
        if (stored)
            add(pins.presets, preset + u'@' + QString::number(stored->version));
        else if (!preset.isEmpty())
            add(pins.presets, preset + u'@' + QStringLiteral(ENZA_VERSION)); // compiled in
    }
    return {};
}

Result<DecisionPins> pinsNow(Session &session, const PanelCase &place)
{
    const Session::Outward outward;
    const QString &caseId = place.item.caseId;
    DecisionPins pins;
    pins.software = QStringLiteral("enza@") + QStringLiteral(ENZA_VERSION);
    ENZA_ASSIGN(const MeetingQuorum judged, meetingQuorum(session, place.meeting.value.id, caseId));
    pins.material = judged.material.digest;
    pins.revision = judged.material.revision;
    ENZA_ASSIGN(const QList<FindingView> findings, listFindings(session, caseId));
    for (const FindingView &one : findings) {
        for (const Opinion &opinion : one.opinions)
            pinAssessment(pins, opinion, opinion.tiers);
        if (one.consensus)
            pinAssessment(pins, *one.consensus, one.consensus->tiers);
    }
    ENZA_ASSIGN(const TreatmentSchemes schemes, treatmentSchemes(session, place.day()));
    ENZA_ASSIGN(const ConfirmationRule confirmation, confirmationRule(session, place.day()));
    ENZA_ASSIGN(const TierScales scales, tierScales(session, place.day()));
    for (const QString &pin : {judged.quorum.ruleSet, schemes.pin, confirmation.pin, scales.pin, session.gate().rulePin()})
        add(pins.rules, pin);
    ENZA_TRY(pinKnowledge(session, pins));
    ENZA_TRY(pinPresets(session, caseId, pins));
    ENZA_ASSIGN(const QList<RuleSet> letters, ruleSetsFor(session, QStringLiteral("letter-template")));
    for (const RuleSet &one : letters)
        add(pins.templates, one.pin());
    add(pins.templates, QStringLiteral("minutes@") + QStringLiteral(ENZA_VERSION));
    ENZA_ASSIGN(const CaseView view, showCase(session, caseId));
    for (const Person &person : view.persons) {
        for (const EffectiveAnswer &answer : view.consent.value(person.id))
            add(pins.consents, answer.form.isEmpty() ? QString() : person.label + u' ' + answer.form);
    }
    for (QStringList *list : {&pins.knowledge, &pins.rules, &pins.presets, &pins.templates, &pins.consents})
        list->sort();
    ENZA_ASSIGN(const QList<DecisionInput> inputs, inputsNow(session, place));
    pins.extra.insert(inputsField, inputsToJson(inputs));
    return pins;
}

Result<void> mayTakePart(const Session &session, const Meeting &meeting, const QString &chair)
{
    const QString me = session.user().id;
    const auto invitee = std::ranges::find(meeting.invited, me, &Invitee::userId);
    const bool there = invitee != meeting.invited.end() && (invitee->attended || meeting.mode == MeetingMode::Circulating);
    if (!there && me != chair)
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "only who takes part in the meeting signs its list"));
    return {};
}

} // namespace

bool standsUnder(const DecisionSignature &signature, const PanelDecision &decision)
{
    const QString said = signature.caseId.isEmpty()
                             ? signature.extra.value(casesField).toObject().value(decision.caseId).toString()
                             : signature.extra.value(contentField).toString();
    return said == contentDigest(decision);
}

Result<QList<DecisionSignature>> signaturesIn(const Session &session, const QString &meetingId)
{
    ENZA_ASSIGN(const auto stored, loadAll<DecisionSignature>(session, {}));
    QList<DecisionSignature> out;
    for (const auto &one : stored) {
        if (one.value.meetingId == meetingId && (one.value.caseId.isEmpty() || !session.scope(one.value.caseId).showsNothing()))
            out.append(one.value);
    }
    std::ranges::stable_sort(out, {}, &DecisionSignature::at);
    return out;
}

Result<DecisionView> signDecision(Session &session, const QString &meetingId, const QString &caseId)
{
    ENZA_TRY(session.mayDo(QStringLiteral("decision.sign")));
    ENZA_ASSIGN(const PanelCase place, panelCase(session, meetingId, caseId));
    const QString me = session.user().id;
    if (place.chair() != me)
        return fail(ErrorCode::NotPermitted, Text(QT_TRANSLATE_NOOP("enza", "each case is signed by the chair of the meeting, %1"),
                                                  {userName(session, place.chair())}));
    if (place.recused(me))
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "you stepped back from this case; somebody else has to be its chair"));
    if (place.item.closed.isValid())
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "the case is closed in this meeting"));
    ENZA_ASSIGN(const auto stored, storedDecision(session, decisionId(meetingId, caseId)));
    if (!stored || (stored->value.recommendations.isEmpty() && !stored->value.none))
        return wrongField(QStringLiteral("decision"), Text(QT_TRANSLATE_NOOP("enza", "nothing is decided on this case yet: recommend something, or say why not")));
    PanelDecision decision = stored->value;
    ENZA_ASSIGN(decision.pins, pinsNow(session, place));
    const QString id = derivedId({QLatin1String(DecisionSignature::kind), meetingId, caseId, me});
    ENZA_ASSIGN(const QList<DecisionSignature> before, signaturesIn(session, meetingId));
    const auto own = std::ranges::find(before, id, &DecisionSignature::id);
    if (own != before.end() && standsUnder(*own, decision) && toJson(stored->value.pins) == toJson(decision.pins))
        return showDecision(session, meetingId, caseId); // nothing changed since
    QList<DecisionInput> inputs;
    {
        const Session::Outward outward;
        ENZA_ASSIGN(inputs, inputsNow(session, place));
    }
    DecisionSignature signature;
    signature.id = id;
    signature.meetingId = meetingId;
    signature.caseId = caseId;
    signature.decision = decision.id;
    signature.digest = QString::fromLatin1(sha256(signedList(toJson(decision), inputs, session.workspaceId())).toHex());
    signature.userId = me;
    signature.chair = true;
    signature.at = session.clock().now();
    signature.extra.insert(contentField, contentDigest(decision));
    signature.extra.insert(QStringLiteral("body"), QString::fromLatin1(sha256(canonicalJson(toJson(decision))).toHex()));
    Deed deed{QStringLiteral("decision.sign"), caseId, {}, {place.meeting.value.title},
              {writeOf(decision, decision.id, caseId, stored->version), writeOf(signature, id, caseId, std::nullopt)},
              store::Scope::Hospital, {}};
    ENZA_ASSIGN(const QList<store::Write> follow, followTreatmentWrites(session, decision)); // whether it was given is asked for later
    deed.writes += follow;
    ENZA_TRY(perform(session, std::move(deed)));
    return showDecision(session, meetingId, caseId);
}

Result<DecisionSignature> signDecisionList(Session &session, const QString &meetingId)
{
    ENZA_TRY(session.mayDo(QStringLiteral("decision.sign_list")));
    ENZA_ASSIGN(const auto meeting, load<Meeting>(session, meetingId));
    const QString me = session.user().id;
    QJsonObject cases;
    QJsonArray list;
    bool any = false;
    for (const AgendaItem &item : meeting.value.agenda) {
        const auto place = panelCase(session, meetingId, item.caseId);
        if (!place && place.error().code == ErrorCode::NotFound)
            continue;
        if (!place)
            return std::unexpected(place.error());
        if (!any)
            ENZA_TRY(mayTakePart(session, meeting.value, place->chair()));
        any = true;
        if (place->recused(me))
            continue;
        ENZA_ASSIGN(const auto stored, storedDecision(session, decisionId(meetingId, item.caseId)));
        if (!stored) {
            ENZA_ASSIGN(const CaseView view, showCase(session, item.caseId));
            return wrongField(QStringLiteral("decision"), Text(QT_TRANSLATE_NOOP("enza", "nothing is decided on the case %1 yet"), {view.theCase.label}));
        }
        const QString content = contentDigest(stored->value);
        cases.insert(item.caseId, content);
        list.append(QJsonObject{{QStringLiteral("case"), item.caseId}, {QStringLiteral("decision"), stored->value.id}, {QStringLiteral("content"), content}});
    }
    if (!any)
        return std::unexpected(notFound(meetingId));
    if (cases.isEmpty())
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "you stepped back from every case of this meeting"));
    const QString id = derivedId({QLatin1String(DecisionSignature::kind), meetingId, QString(), me});
    const auto before = load<DecisionSignature>(session, id);
    if (before && before->value.extra.value(casesField).toObject() == cases)
        return before->value; // once
    if (!before && before.error().code != ErrorCode::NotFound)
        return std::unexpected(before.error());
    DecisionSignature signature;
    signature.id = id;
    signature.meetingId = meetingId;
    signature.digest = QString::fromLatin1(sha256(canonicalJson(QJsonObject{{QStringLiteral("signs"), QStringLiteral("decision_list")},
                                                                            {QStringLiteral("workspace"), session.workspaceId()},
                                                                            {QStringLiteral("meeting"), meetingId},
                                                                            {QStringLiteral("decisions"), list}}))
                                               .toHex());
    signature.userId = me;
    signature.at = session.clock().now();
    signature.extra.insert(casesField, cases);
    ENZA_TRY(perform(session, Deed{QStringLiteral("decision.sign_list"), {}, {}, {meeting.value.title},
                                   {writeOf(signature, id, {}, std::nullopt)}, store::Scope::Hospital, {}}));
    return signature;
}

} // namespace enza::workflow
