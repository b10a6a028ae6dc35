// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/room_view.h"

#include "workflow/cases.h"
#include "workflow/consents.h"
#include "workflow/decision_rules.h"
#include "workflow/decisions.h"
#include "workflow/meetings.h"
#include "workflow/panel.h"
#include "workflow/room_findings.h"
#include "workflow/user_name.h"

#include <QLocale>

#include <algorithm>

namespace enza::workflow {
namespace {

/// Whoever withdrew in a way that ends the work is not talked about; a partial withdrawal leaves care as it was.
Result<bool> isDiscussed(const Session &session, const CaseView &view)
{
    ENZA_ASSIGN(const auto effects, withdrawalEffects(session, view.theCase.id));
    return std::ranges::none_of(view.persons, [&](const Person &person) {
        const auto effect = effects.constFind(person.id);
        return person.kinship == Kinship::Proband && effect != effects.constEnd() &&
               (effect->hidesPerson || effect->stopsAnalysis || effect->erases);
    });
}

/// `showCase` leaves out people who are hidden: a case without its proband is not discussed either.
bool hasProband(const CaseView &view)
{
    return std::ranges::any_of(view.persons, [](const Person &person) { return person.kinship == Kinship::Proband; });
}

Result<RoomItem> itemOf(const Session &session, const AgendaItem &item, const CaseView &view)
{
    RoomItem out{item.caseId, view.theCase.label, item.minutes, item.round, item.hospital, item.closed.isValid(), true};
    ENZA_ASSIGN(const bool free, isDiscussed(session, view));
    out.discussed = free && hasProband(view);
    return out;
}

void addPatient(RoomView &out, const CaseView &view, const RoomFindings &findings, const QDate &today)
{
    const Case &c = view.theCase;
    const auto spoken = [&](const QString &text) { return findings.tells(text) ? QString() : text; };
    out.domain = c.domain;
    for (const Person &person : view.persons) {
        if (person.kinship != Kinship::Proband)
            continue;
        out.probandId = person.id;
        out.sex = person.sex;
        if (person.birthYear)
            out.age = today.year() - *person.birthYear;
    }
    out.diagnosis = spoken(c.diagnosis);
    out.stage = spoken(c.clinical.stage);
    out.question = spoken(c.questionPanel);
    out.performanceStatus = c.clinical.performanceStatus;
    out.tumourContent = c.clinical.tumourContent;
    for (const QString &regimen : c.clinical.regimens) {
        if (!findings.tells(regimen))
            out.regimens << regimen;
    }
    for (const PhenotypeTerm &term : c.phenotype) {
        if (!term.excluded && !findings.tells(term.label))
            out.phenotype << (term.label.isEmpty() ? term.id : term.label);
    }
    out.history = spoken(c.clinical.history);
    out.biomarkers = c.biomarkers;
}

void addPresence(RoomView &out, const MeetingQuorum &quorum, const Meeting &meeting)
{
    const auto names = [&](const QStringList &ids) {
        QStringList people;
        for (const QString &id : ids)
            people << quorum.names.value(id, id);
        return people;
    };
    for (const panel::RoleCoverage &role : quorum.quorum.required)
        out.roles.append({role.role.key, role.role.title(), names(role.present), role.met()});
    QStringList attending;
    for (const Invitee &invitee : meeting.invited) {
        const bool recused = std::ranges::any_of(meeting.recusals, [&](const Recusal &recusal) {
            return recusal.caseId == out.item.caseId && recusal.userId == invitee.userId;
        });
        if (recused)
            out.steppedBack << quorum.names.value(invitee.userId, invitee.userId);
        else if (invitee.attended || meeting.mode == MeetingMode::Circulating)
            out.members.append({invitee.userId, quorum.names.value(invitee.userId, invitee.userId)});
        if (!recused && invitee.attended && invitee.roles.contains(panel::attendingRole))
            attending << invitee.userId;
    }
    const auto listed = std::ranges::find(out.roles, panel::attendingRole, &RoomRole::key);
    if (listed == out.roles.end())
        out.roles.append({panel::attendingRole, {}, names(attending), quorum.quorum.attendingPhysicianMet});
    for (const Text &why : quorum.why)
        out.missing << why.translated();
    for (const Text &warning : quorum.quorum.warnings)
        out.warnings << warning.translated();
    out.rules = quorum.quorum.ruleSet;
    out.quorate = quorum.why.isEmpty();
}

void addAnswers(RoomView &out, const MeetingQuorum &circulated, const RoomFindings &findings)
{
    if (!circulated.circulation)
        return;
    for (const QString &id : circulated.circulation->agreed)
        out.answers.append({circulated.names.value(id, id), PanelAnswer::Yes, {}});
    for (const panel::CirculatedOpinion &said : circulated.circulation->objections)
        out.answers.append({circulated.names.value(said.member, said.member), said.answer,
                            findings.tells(said.comment) ? QString() : said.comment});
}

void addDecision(RoomView &out, const DecisionView &view, const RoomFindings &findings)
{
    const auto seen = [&](const QString &id) {
        return std::ranges::any_of(out.findings, [&](const RoomFinding &finding) { return finding.id == id; });
    };
    const auto spoken = [&](const QString &text) { return findings.tells(text) ? QString() : text; };
    const PanelDecision &decision = view.decision;
    RoomDecision &shown = out.decision;
    shown.version = view.version;
    for (Recommendation one : decision.recommendations) {
        if (!std::ranges::all_of(one.findings, seen) || findings.tells(one.what))
            continue;
        one.reason = spoken(one.reason);
        shown.recommendations.append(one);
    }
    shown.none = decision.none;
    shown.noneReason = spoken(decision.noneReason);
    shown.comment = spoken(decision.comment);
    for (GermlineDecision one : decision.germline) {
        one.reason = spoken(one.reason);
        if (seen(one.finding))
            shown.germline.append(one);
    }
    for (HandledFinding one : decision.handled) {
        one.reason = spoken(one.reason);
        if (seen(one.finding))
            shown.handled.append(one);
    }
    for (const Dissent &one : decision.dissents)
        shown.dissents.append({one.userId, view.names.value(one.userId, one.userId), spoken(one.text)});
    for (const QString &id : view.unhandled) {
        if (seen(id))
            shown.unhandled << id;
    }
    for (const Text &why : view.open) {
        if (const QString words = why.translated(); !findings.tells(words))
            shown.open << words;
    }
    shown.signedByChair = view.signedByChair;
    shown.changedSinceSigned = !view.signedByChair && std::ranges::any_of(view.voided, &DecisionSignature::chair);
}

void countVoices(RoomView &out)
{
    QSet<QString> agree, differ;
    for (const RoomFinding &finding : std::as_const(out.findings)) {
        for (const RoomVoice &voice : finding.agree)
            agree.insert(voice.userId);
        for (const RoomVoice &voice : finding.differ)
            differ.insert(voice.userId);
    }
    out.differ = int(differ.size());
    out.agree = int(agree.subtract(differ).size());
}

} // namespace

Result<RoomAgenda> roomAgenda(Session &session, const QString &meetingId)
{
    const Session::Outward outward;
    RoomAgenda agenda;
    ENZA_ASSIGN(agenda.meeting, showMeeting(session, meetingId));
    for (const AgendaItem &item : std::as_const(agenda.meeting.agenda)) {
        ENZA_ASSIGN(const CaseView view, showCase(session, item.caseId));
        ENZA_ASSIGN(const RoomItem shown, itemOf(session, item, view));
        agenda.items.append(shown);
    }
    const QString chair = agenda.meeting.chair.isEmpty() ? agenda.meeting.calledBy : agenda.meeting.chair;
    agenda.chair = userName(session, chair);
    agenda.iAmChair = chair == session.user().id;
    return agenda;
}

Result<RoomView> roomView(Session &session, const QString &meetingId, const QString &caseId)
{
    const Session::Outward outward;
    ENZA_ASSIGN(const Meeting meeting, showMeeting(session, meetingId));
    const auto item = std::ranges::find(meeting.agenda, caseId, &AgendaItem::caseId);
    if (item == meeting.agenda.end())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "this case is not on the agenda"),
                    Where{{}, 0, QStringLiteral("case")});
    ENZA_ASSIGN(const CaseView view, showCase(session, caseId));
    RoomView out;
    out.meetingId = meetingId;
    ENZA_ASSIGN(out.item, itemOf(session, *item, view));
    if (!out.item.discussed)
        return out;
    ENZA_ASSIGN(RoomFindings findings, roomFindings(session, view));
    addPatient(out, view, findings, session.clock().civilDate());
    out.indexSampleOnly = findings.indexSampleOnly;
    out.findings = std::move(findings.shown);
    countVoices(out);
    ENZA_ASSIGN(const DecisionView decision, showDecision(session, meetingId, caseId));
    addDecision(out, decision, findings);
    ENZA_ASSIGN(const TreatmentSchemes schemes, treatmentSchemes(session, civilDateOf(meeting.at)));
    const QString language = QLocale().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
    for (const TreatmentScheme &scheme : schemes.schemes)
        out.schemes.insert(scheme.key, schemes.nameOf(scheme.key, language));
    const auto quorum = meetingQuorum(session, meetingId, caseId);
    if (quorum) {
        addPresence(out, *quorum, meeting);
        addAnswers(out, *quorum, findings);
    } else {
        out.quorumProblem = quorum.error().message.translated();
    }
    if (!meeting.continues.isEmpty()) {
        if (const auto before = meetingQuorum(session, meeting.continues, caseId))
            addAnswers(out, *before, findings);
    }
    return out;
}

} // namespace enza::workflow
