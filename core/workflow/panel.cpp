// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/panel.h"

#include "base/digest.h"
#include "base/id.h"
#include "workflow/circulation_parts.h"
#include "workflow/user_name.h"
#include "workflow/workspace.h"

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, QLatin1String(field)});
}

/// Of an adult, a minor, or of somebody whose age nobody recorded.
std::optional<bool> paediatric(const CaseView &view, const QDate &on)
{
    if (view.theCase.panelDomain != PanelDomain::Unset)
        return view.theCase.panelDomain == PanelDomain::Paediatric;
    for (const Person &person : view.persons) {
        if (person.kinship == Kinship::Proband && person.birthYear)
            return on.year() - *person.birthYear < 18;
    }
    return std::nullopt;
}

/// The register as it is on that day.
QList<panel::Member> registered(const QList<PanelMember> &members, const QHash<QString, QString> &names, const QDate &on)
{
    QList<panel::Member> out;
    for (const PanelMember &member : members) {
        panel::Member known{member.userId, names.value(member.userId), member.specialties, member.fullTime, {}};
        for (const PanelRole &role : member.roles) {
            if ((!role.from.isValid() || role.from <= on) && (!role.to.isValid() || on <= role.to))
                known.roles.insert(role.key);
        }
        out.append(known);
    }
    return out;
}

} // namespace

Result<PanelMember> setPanelMember(Session &session, PanelMember member, std::optional<quint64> version)
{
    ENZA_TRY(session.mayDo(QStringLiteral("panel_member.set")));
    ENZA_ASSIGN(const QString user, userIdOf(session, member.userId));
    if (member.roles.isEmpty())
        return wrong("role", QT_TRANSLATE_NOOP("enza", "a member of the panel has at least one role"));
    for (const PanelRole &role : std::as_const(member.roles)) {
        if (role.from.isValid() && role.to.isValid() && role.to < role.from)
            return wrong("to", Text(QT_TRANSLATE_NOOP("enza", "the role %1 would end before it starts"), {role.key}));
    }
    member.userId = user;
    member.id = derivedId({QLatin1String(PanelMember::kind), user});
    ENZA_TRY(perform(session, Deed{QStringLiteral("panel_member.set"), {}, {}, {userName(session, user)},
                                   {writeOf(member, member.id, {}, version)}, store::Scope::Hospital, {}}));
    return member;
}

Result<QList<PanelMember>> panelMembers(const Session &session)
{
    ENZA_ASSIGN(const auto records, loadAll<PanelMember>(session, {}));
    QList<PanelMember> members;
    for (const auto &record : records)
        members.append(record.value);
    return members;
}

Result<Meeting> invite(Session &session, const QString &meetingId, const QString &user, const QStringList &roles)
{
    ENZA_TRY(session.mayDo(QStringLiteral("meeting.invite")));
    ENZA_ASSIGN(const auto before, visibleMeeting(session, meetingId));
    ENZA_ASSIGN(const QString who, userIdOf(session, user));
    if (roles.isEmpty())
        return wrong("role", QT_TRANSLATE_NOOP("enza", "say in which roles they are asked"));
    QStringList known{panel::attendingRole};
    for (const AgendaItem &item : before.value.agenda) {
        const auto rule = quorumRuleFor(session, before.value, item.caseId);
        if (!rule && rule.error().code != ErrorCode::NotFound)
            return std::unexpected(rule.error());
        for (const panel::RoleRule &role : rule ? rule->roles : QList<panel::RoleRule>())
            known << role.key;
    }
    known.removeDuplicates();
    for (const QString &role : roles) {
        if (!known.contains(role))
            return wrong("role", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no role of the rules in force that day; they know %2"),
                                      {role, known.join(QStringLiteral(", "))}));
    }
    Meeting after = before.value;
    const auto place = std::ranges::find(after.invited, who, &Invitee::userId);
    if (place == after.invited.end())
        after.invited.append({who, roles, false, {}});
    else
        place->roles = roles;
    return saveMeeting(session, "meeting.invite", before, after, {userName(session, who), roles.join(QStringLiteral(", "))});
}

Result<Meeting> attend(Session &session, const QString &meetingId, const QString &user)
{
    ENZA_TRY(session.mayDo(QStringLiteral("meeting.attend")));
    ENZA_ASSIGN(const auto before, visibleMeeting(session, meetingId));
    ENZA_ASSIGN(const QString who, userIdOf(session, user));
    Meeting after = before.value;
    const auto place = std::ranges::find(after.invited, who, &Invitee::userId);
    if (place == after.invited.end())
        return wrong("user", Text(QT_TRANSLATE_NOOP("enza", "%1 was not invited; invite them with their roles first"), {userName(session, who)}));
    place->attended = true;
    return saveMeeting(session, "meeting.attend", before, after, {userName(session, who)});
}

Result<Meeting> recuse(Session &session, const QString &meetingId, const QString &caseId, const QString &user,
                       const QString &reason)
{
    ENZA_TRY(session.mayDo(QStringLiteral("meeting.recuse")));
    ENZA_ASSIGN(const auto before, visibleMeeting(session, meetingId));
    ENZA_ASSIGN(const QString who, userIdOf(session, user));
    Meeting after = before.value;
    ENZA_TRY(onAgenda(session, after, caseId));
    if (reason.trimmed().isEmpty())
        return wrong("reason", QT_TRANSLATE_NOOP("enza", "say why they step back; the minutes name it"));
    if (!recusedFrom(after, caseId).contains(who))
        after.recusals.append({caseId, who, reason.trimmed(), session.user().id, session.clock().now(), {}});
    return saveMeeting(session, "meeting.recuse", before, after, {userName(session, who), reason.trimmed()}, caseId);
}

Result<Meeting> setMeetingFacts(Session &session, const QString &meetingId, std::optional<bool> inHouseSequencing,
                                const QString &caseId, std::optional<bool> materialSupplied)
{
    ENZA_TRY(session.mayDo(QStringLiteral("meeting.facts")));
    ENZA_ASSIGN(const auto before, visibleMeeting(session, meetingId));
    Meeting after = before.value;
    if (inHouseSequencing)
        after.inHouseSequencing = inHouseSequencing;
    if (materialSupplied) {
        ENZA_ASSIGN(AgendaItem *item, onAgenda(session, after, caseId));
        item->materialSupplied = *materialSupplied;
    }
    return saveMeeting(session, "meeting.facts", before, after, {}, caseId);
}

Result<MeetingQuorum> meetingQuorum(const Session &session, const QString &meetingId, const QString &caseId)
{
    ENZA_ASSIGN(const auto found, visibleMeeting(session, meetingId));
    const Meeting &meeting = found.value;
    const auto first = std::ranges::find_if(meeting.agenda, [&](const AgendaItem &one) { return !session.scope(one.caseId).showsNothing(); });
    const QString about = caseId.isEmpty() ? first->caseId : caseId; // of a visible meeting something is seen
    ENZA_ASSIGN(const CaseView view, showCase(session, about));
    const auto item = std::ranges::find(meeting.agenda, view.theCase.id, &AgendaItem::caseId);
    if (item == meeting.agenda.end())
        return wrong("case", QT_TRANSLATE_NOOP("enza", "this case is not on the agenda"));
    ENZA_ASSIGN(const panel::QuorumRule rule, quorumRuleFor(session, meeting, view.theCase.id));
    ENZA_ASSIGN(const QList<PanelMember> members, panelMembers(session));
    MeetingQuorum out;
    for (const UserView &user : listUsers(session))
        out.names.insert(user.id, user.name);
    const QDate day = civilDateOf(meeting.at);
    const QList<panel::Member> panel = registered(members, out.names, day);
    const QSet<QString> recused = caseId.isEmpty() ? QSet<QString>() : recusedFrom(meeting, view.theCase.id);
    const panel::CaseFacts facts{meeting.inHouseSequencing, paediatric(view, day), item->materialSupplied};
    ENZA_ASSIGN(out.material, caseMaterial(session, view.theCase.id));
    QList<panel::Attendee> invited, attending;
    for (const Invitee &invitee : meeting.invited) {
        invited.append({invitee.userId, out.names.value(invitee.userId), {invitee.roles.begin(), invitee.roles.end()}});
        if (invitee.attended)
            attending.append(invited.last());
    }
    if (meeting.mode == MeetingMode::Live) {
        out.quorum = panel::judgeQuorum(rule, panel, attending, recused, facts);
        out.why = out.quorum.missing;
        return out;
    }
    panel::CirculationInput input{out.material.digest, invited, recused, {}, meeting.deadline, session.clock().now()};
    ENZA_ASSIGN(input.opinions, circulatedOpinions(session, meeting, view.theCase.id, out.material));
    out.circulation = panel::judgeCirculation(rule, panel, input, facts);
    ENZA_ASSIGN(const auto live, liveInsteadOf(session, meeting.id, view.theCase.id));
    if (live)
        decidedLive(*out.circulation, *live);
    out.quorum = out.circulation->quorum;
    out.why = out.circulation->why;
    return out;
}

} // namespace enza::workflow
