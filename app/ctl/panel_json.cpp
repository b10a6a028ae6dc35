// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/panel_json.h"

#include "ctl/values.h"

namespace enza::ctl {
namespace {

QJsonArray texts(const QList<Text> &list)
{
    return arrayOf(list, [](const Text &text) { return text.translated(); });
}

QJsonObject circulationJson(const panel::Circulation &circulation, const QHash<QString, QString> &names)
{
    const auto named = [&](const QStringList &ids) { return arrayOf(ids, [&](const QString &id) { return names.value(id, id); }); };
    const auto opinions = [&](const QList<panel::CirculatedOpinion> &list) {
        return arrayOf(list, [&](const panel::CirculatedOpinion &said) {
            return QJsonObject{{QStringLiteral("user"), names.value(said.member, said.member)},
                               {QStringLiteral("agree"), enumName(said.answer)},
                               {QStringLiteral("comment"), orNull(said.comment)},
                               {QStringLiteral("revision"), qint64(said.revision)},
                               {QStringLiteral("at"), orNull(said.at)}};
        });
    };
    return {{QStringLiteral("state"), enumName(circulation.state)},
            {QStringLiteral("agreed"), named(circulation.agreed)},
            {QStringLiteral("waiting"), named(circulation.waiting)},
            {QStringLiteral("objections"), opinions(circulation.objections)},
            {QStringLiteral("voided"), opinions(circulation.voided)}};
}

} // namespace

QJsonObject meetingJson(const Meeting &meeting)
{
    return {{QStringLiteral("id"), meeting.id},
            {QStringLiteral("title"), meeting.title},
            {QStringLiteral("at"), orNull(meeting.at)},
            {QStringLiteral("mode"), enumName(meeting.mode)},
            {QStringLiteral("cases"), arrayOf(meeting.agenda,
                                              [](const AgendaItem &item) {
                                                  return QJsonObject{{QStringLiteral("id"), item.caseId},
                                                                     {QStringLiteral("minutes"), orNull(item.minutes)},
                                                                     {QStringLiteral("material_supplied"), item.materialSupplied},
                                                                     {QStringLiteral("round"), enumName(item.round)},
                                                                     {QStringLiteral("hospital"), orNull(item.hospital)},
                                                                     {QStringLiteral("closed"), orNull(item.closed)}};
                                              })},
            {QStringLiteral("invited"), arrayOf(meeting.invited,
                                                [](const Invitee &invitee) {
                                                    return QJsonObject{{QStringLiteral("user"), invitee.userId},
                                                                       {QStringLiteral("roles"), strings(invitee.roles)},
                                                                       {QStringLiteral("attended"), invitee.attended}};
                                                })},
            {QStringLiteral("recusals"), arrayOf(meeting.recusals,
                                                 [](const Recusal &recusal) {
                                                     return QJsonObject{{QStringLiteral("case"), recusal.caseId},
                                                                        {QStringLiteral("user"), recusal.userId},
                                                                        {QStringLiteral("reason"), recusal.reason}};
                                                 })},
            {QStringLiteral("in_house_sequencing"), orNull(meeting.inHouseSequencing)},
            {QStringLiteral("host"), orNull(meeting.host)},
            {QStringLiteral("place"), orNull(meeting.place)},
            {QStringLiteral("guests"), arrayOf(meeting.guests,
                                               [](const Guest &guest) {
                                                   return QJsonObject{{QStringLiteral("name"), guest.name},
                                                                      {QStringLiteral("affiliation"), orNull(guest.affiliation)},
                                                                      {QStringLiteral("reason"), orNull(guest.reason)}};
                                               })},
            {QStringLiteral("chair"), orNull(meeting.chair)},
            {QStringLiteral("called_by"), orNull(meeting.calledBy)},
            {QStringLiteral("deadline"), orNull(meeting.deadline)},
            {QStringLiteral("continues"), orNull(meeting.continues)},
            {QStringLiteral("started"), orNull(meeting.started)},
            {QStringLiteral("ended"), orNull(meeting.ended)}};
}

QJsonObject memberJson(const PanelMember &member)
{
    return {{QStringLiteral("id"), member.id},
            {QStringLiteral("user"), member.userId},
            {QStringLiteral("hospital"), orNull(member.hospital)},
            {QStringLiteral("specialties"), strings(member.specialties)},
            {QStringLiteral("full_time"), member.fullTime},
            {QStringLiteral("roles"), arrayOf(member.roles, [](const PanelRole &role) {
                 return QJsonObject{{QStringLiteral("key"), role.key},
                                    {QStringLiteral("from"), orNull(role.from)},
                                    {QStringLiteral("to"), orNull(role.to)}};
             })}};
}

QJsonObject quorumJson(const workflow::MeetingQuorum &judged)
{
    QJsonArray required, missing;
    QJsonObject covered;
    for (const panel::RoleCoverage &coverage : judged.quorum.required) {
        required.append(QJsonObject{{QStringLiteral("key"), coverage.role.key},
                                    {QStringLiteral("name"), coverage.role.title()},
                                    {QStringLiteral("members"), coverage.role.members},
                                    {QStringLiteral("specialties"), coverage.role.specialties},
                                    {QStringLiteral("full_time"), coverage.role.fullTime},
                                    {QStringLiteral("attending"), coverage.role.attending}});
        covered.insert(coverage.role.key, arrayOf(coverage.present, [&](const QString &id) { return judged.names.value(id, id); }));
        if (!coverage.met())
            missing.append(coverage.role.key);
    }
    if (!judged.quorum.attendingPhysicianMet)
        missing.append(panel::attendingRole);
    return {{QStringLiteral("required"), required},
            {QStringLiteral("covered"), covered},
            {QStringLiteral("missing"), missing},
            {QStringLiteral("warnings"), texts(judged.quorum.warnings)},
            {QStringLiteral("ruleset"), judged.quorum.ruleSet},
            {QStringLiteral("revision"), qint64(judged.material.revision)},
            {QStringLiteral("circulation"),
             judged.circulation ? QJsonValue(circulationJson(*judged.circulation, judged.names)) : QJsonValue()},
            {QStringLiteral("may_close"), judged.why.isEmpty()},
            {QStringLiteral("why"), texts(judged.why)}};
}

} // namespace enza::ctl
