// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/demo_panel.h"

#include "workflow/desk.h"
#include "workflow/panel.h"
#include "workflow/referrals.h"

namespace enza::workflow {
namespace {

QString ja(const char *text)
{
    return QString::fromUtf8(text);
}

/// Received ten days ago; its papers are there, and some of them only the paper itself can tell.
Result<void> refer(Session &session, const QString &caseId, const char *hospital, const char *physician, const char *fee,
                   std::initializer_list<const char *> papers)
{
    Referral referral;
    referral.caseId = caseId;
    referral.hospital = ja(hospital);
    referral.physician = ja(physician);
    referral.received = session.clock().civilDate().addDays(-10);
    referral.billing = QLatin1String(fee);
    ENZA_ASSIGN(const ReferralView made, addReferral(session, referral));
    for (const char *paper : papers)
        ENZA_TRY(checkReferral(session, made.referral.id, QLatin1String(paper), IntakeMark::Here));
    return {};
}

struct Seat {
    QString user;
    QStringList specialties, roles;
    bool fullTime = true;
};

Result<void> enter(Session &session, const Seat &seat)
{
    PanelMember member;
    member.userId = seat.user;
    member.hospital = ja("円座大学病院（実演用）");
    member.specialties = seat.specialties;
    member.fullTime = seat.fullTime;
    for (const QString &role : seat.roles)
        member.roles.append({role, {}, {}});
    ENZA_TRY(setPanelMember(session, member));
    return {};
}

} // namespace

Result<Meeting> planDemoMeeting(Session &session, const QString &cancerCase, const QString &rareCase, const QList<UserView> &colleagues)
{
    ENZA_TRY(refer(session, cancerCase, "みなみ市民病院（実演用）", "呼吸器内科 高橋 誠（実演用）", "D006-19", {"pathology", "family_history", "consent"}));
    ENZA_TRY(refer(session, rareCase, "きた小児医療センター（実演用）", "小児神経科 伊藤 愛（実演用）", "research", {"consent"}));
    // Keys are those of the notice for solid tumours, and of the usual diagnostic committee for rare diseases.
    const Seat seats[] = {{colleagues[0].id, {ja("腫瘍内科"), ja("臨床遺伝")}, {ja("ア"), ja("イ"), QStringLiteral("medical_genetics")}},
                          {colleagues[1].id, {ja("呼吸器内科")}, {ja("ア"), ja("オ"), QStringLiteral("molecular_genetics")}},
                          {colleagues[2].id, {ja("遺伝カウンセリング")}, {ja("ウ"), QStringLiteral("genetic_counselling")}, false},
                          {session.user().id, {ja("病理診断"), ja("小児神経")}, {ja("エ"), QStringLiteral("organ_specialist")}}};
    for (const Seat &seat : seats)
        ENZA_TRY(enter(session, seat));

    Meeting meeting;
    meeting.title = ja("第1回 エキスパートパネル（実演用）");
    meeting.at = QDateTime(session.clock().civilDate().addDays(28), QTime(7, 0), Qt::UTC); // at four in the afternoon in Tokyo
    meeting.host = ja("円座大学病院（実演用）");
    meeting.place = ja("第3会議室とビデオ会議");
    meeting.chair = colleagues[1].id;
    meeting.inHouseSequencing = false;
    for (const QString &id : {cancerCase, rareCase}) {
        AgendaItem item;
        item.caseId = id;
        item.minutes = 10;
        item.materialSupplied = true;
        meeting.agenda.append(item);
    }
    ENZA_ASSIGN(meeting, scheduleMeeting(session, meeting));
    return inviteRegister(session, meeting.id);
}

} // namespace enza::workflow
