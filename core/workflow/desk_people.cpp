// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/desk.h"

#include "workflow/meeting_parts.h"
#include "workflow/panel.h"
#include "workflow/user_name.h"
#include "workflow/workspace.h"

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, QLatin1String(field)});
}

/// Of the rules for every case that can be seen. A case without rules asks for nobody.
Result<QList<panel::RoleRule>> rolesAsked(const Session &session, const Meeting &meeting)
{
    QList<panel::RoleRule> roles;
    for (const AgendaItem &item : meeting.agenda) {
        const auto rule = quorumRuleFor(session, meeting, item.caseId);
        if (!rule && rule.error().code != ErrorCode::NotFound)
            return std::unexpected(rule.error());
        for (const panel::RoleRule &role : rule ? rule->roles : QList<panel::RoleRule>()) {
            if (std::ranges::find(roles, role.key, &panel::RoleRule::key) == roles.end())
                roles.append(role);
        }
    }
    return roles;
}

QStringList rolesOn(const PanelMember &member, const QList<panel::RoleRule> &asked, const QDate &day)
{
    QStringList keys;
    for (const PanelRole &role : member.roles) {
        const bool valid = (!role.from.isValid() || role.from <= day) && (!role.to.isValid() || day <= role.to);
        const bool known = role.key == panel::attendingRole || std::ranges::find(asked, role.key, &panel::RoleRule::key) != asked.end();
        if (valid && known && !keys.contains(role.key))
            keys.append(role.key);
    }
    return keys;
}

/// Who is named, among those invited.
Result<Invitee *> invitee(const Session &session, Meeting &meeting, const QString &user)
{
    ENZA_ASSIGN(const QString who, userIdOf(session, user));
    const auto place = std::ranges::find(meeting.invited, who, &Invitee::userId);
    if (place == meeting.invited.end())
        return wrong("user", Text(QT_TRANSLATE_NOOP("enza", "%1 was not invited; invite them with their roles first"), {userName(session, who)}));
    return &*place;
}

} // namespace

Result<Meeting> uninvite(Session &session, const QString &id, const QString &user)
{
    ENZA_TRY(session.mayDo(QStringLiteral("meeting.uninvite")));
    ENZA_ASSIGN(const auto before, visibleMeeting(session, id));
    Meeting after = before.value;
    ENZA_ASSIGN(const Invitee *one, invitee(session, after, user));
    const QString who = one->userId;
    if (one->attended)
        return wrong("user", Text(QT_TRANSLATE_NOOP("enza", "%1 attends; say first that they do not"), {userName(session, who)}));
    after.invited.removeIf([&](const Invitee &each) { return each.userId == who; });
    return saveMeeting(session, "meeting.uninvite", before, after, {userName(session, who)});
}

Result<Meeting> inviteRegister(Session &session, const QString &id)
{
    ENZA_TRY(session.mayDo(QStringLiteral("meeting.invite")));
    ENZA_ASSIGN(const auto before, visibleMeeting(session, id));
    ENZA_ASSIGN(const QList<Candidate> people, candidates(session, id));
    Meeting after = before.value;
    QStringList names, roles;
    for (const Candidate &one : people) {
        if (one.invited || one.roles.isEmpty())
            continue;
        after.invited.append({one.userId, one.roles, false, {}});
        names.append(one.name);
        for (const QString &role : one.roles) {
            if (!roles.contains(role))
                roles.append(role);
        }
    }
    if (names.isEmpty())
        return wrong("user", QT_TRANSLATE_NOOP("enza", "the panel's register knows nobody in a role of that day who is not asked already"));
    return saveMeeting(session, "meeting.invite", before, after, {names.join(QStringLiteral(", ")), roles.join(QStringLiteral(", "))});
}

Result<Meeting> setAttendance(Session &session, const QString &id, const QString &user, bool attended)
{
    const char *verb = attended ? "meeting.attend" : "meeting.absent";
    ENZA_TRY(session.mayDo(QLatin1String(verb)));
    ENZA_ASSIGN(const auto before, visibleMeeting(session, id));
    Meeting after = before.value;
    ENZA_ASSIGN(Invitee *one, invitee(session, after, user));
    if (one->attended == attended)
        return meetingAsSeen(session, after);
    const bool closed = std::ranges::any_of(after.agenda, [](const AgendaItem &item) { return item.closed.isValid(); });
    if (!attended && closed)
        return wrong("user", Text(QT_TRANSLATE_NOOP("enza", "a case was closed while %1 attended; that stays"), {userName(session, one->userId)}));
    one->attended = attended;
    const QString who = one->userId;
    return saveMeeting(session, verb, before, after, {userName(session, who)});
}

Result<Meeting> takeBackRecusal(Session &session, const QString &id, const QString &caseId, const QString &user)
{
    ENZA_TRY(session.mayDo(QStringLiteral("meeting.unrecuse")));
    ENZA_ASSIGN(const auto before, visibleMeeting(session, id));
    ENZA_ASSIGN(const QString who, userIdOf(session, user));
    Meeting after = before.value;
    ENZA_ASSIGN(const AgendaItem *item, onAgenda(session, after, caseId));
    if (item->closed.isValid())
        return wrong("case", QT_TRANSLATE_NOOP("enza", "this case was closed in this meeting; who stepped back stays as it was"));
    if (after.recusals.removeIf([&](const Recusal &one) { return one.caseId == caseId && one.userId == who; }) == 0)
        return wrong("user", Text(QT_TRANSLATE_NOOP("enza", "%1 did not step back from this case"), {userName(session, who)}));
    return saveMeeting(session, "meeting.unrecuse", before, after, {userName(session, who)}, caseId);
}

Result<QList<MeetingRole>> meetingRoles(const Session &session, const QString &id)
{
    ENZA_ASSIGN(const auto meeting, load<Meeting>(session, id));
    ENZA_ASSIGN(const QList<panel::RoleRule> asked, rolesAsked(session, meeting.value));
    QList<MeetingRole> roles;
    for (const panel::RoleRule &role : asked)
        roles.append({role.key, role.title(), {}});
    roles.append({panel::attendingRole, Text(QT_TRANSLATE_NOOP("enza", "主 Attending physician or a deputy")).translated(), {}});
    for (const AgendaItem &item : meeting.value.agenda) {
        const auto rule = quorumRuleFor(session, meeting.value, item.caseId);
        for (MeetingRole &role : roles) {
            if (role.key == panel::attendingRole || (rule && std::ranges::find(rule->roles, role.key, &panel::RoleRule::key) != rule->roles.end()))
                role.cases.append(item.caseId);
        }
    }
    return roles;
}

Result<QList<Candidate>> candidates(const Session &session, const QString &id)
{
    ENZA_ASSIGN(const auto meeting, load<Meeting>(session, id));
    ENZA_ASSIGN(const QList<panel::RoleRule> asked, rolesAsked(session, meeting.value));
    ENZA_ASSIGN(const QList<PanelMember> members, panelMembers(session));
    const QDate day = civilDateOf(meeting.value.at);
    QList<Candidate> people;
    for (const UserView &user : listUsers(session)) {
        if (user.disabled)
            continue;
        Candidate one;
        one.userId = user.id;
        one.name = user.name;
        const auto member = std::ranges::find(members, user.id, &PanelMember::userId);
        one.registered = member != members.end();
        if (one.registered) {
            one.hospital = member->hospital;
            one.specialties = member->specialties;
            one.roles = rolesOn(*member, asked, day);
        }
        one.invited = std::ranges::find(meeting.value.invited, user.id, &Invitee::userId) != meeting.value.invited.end();
        people.append(one);
    }
    std::ranges::stable_sort(people, [](const Candidate &a, const Candidate &b) { return a.registered > b.registered; });
    return people;
}

} // namespace enza::workflow
