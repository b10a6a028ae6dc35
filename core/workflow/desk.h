// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/meetings.h"

#include <QHash>

/// The secretariat's desk: meetings as they are prepared and held. Every function reads the meeting anew and writes it
/// version-checked, so that two people who work on one meeting at once never overwrite each other: the later one is
/// refused with Conflict, or, where `version` is given and it is not that of the meeting any more, told to look again.
/// All return the meeting as this user sees it, and refuse (BadInput) to change what was planned for one that ended.
namespace enza::workflow {

/// That a case came, or will come, before another meeting.
struct OtherRound {
    QString meetingId;
    QDateTime at; ///< UTC
    PanelRound round = PanelRound::Final;
    bool closed = false;
};

struct MeetingView {
    Meeting meeting;               ///< as this user sees it
    quint64 version = 0;
    QHash<QString, QString> names;  ///< of users by id
    QHash<QString, QString> labels; ///< of cases by id
    int hidden = 0;                 ///< cases on the agenda that this user may not see
    int minutes = 0;                ///< planned for all items that say so
    int unplanned = 0;              ///< items without planned minutes
    QHash<QString, QList<OtherRound>> others; ///< by case, the earliest first; not filled by meetingViews
};
Result<MeetingView> meetingView(const Session &session, const QString &id);
/// Soonest first.
Result<QList<MeetingView>> meetingViews(const Session &session);

/// What is not set stays as it was.
struct MeetingDetails {
    std::optional<QString> title, place, host;
    std::optional<QString> chair; ///< a user's name or id; empty: whoever called the meeting
    std::optional<QDateTime> at, deadline; ///< an invalid deadline: none
    std::optional<MeetingMode> mode;
};
/// BadInput for an empty title, a deadline before the start or of a live meeting, or another mode after opinions were
/// given.
Result<Meeting> setMeeting(Session &session, const QString &id, const MeetingDetails &details,
                           std::optional<quint64> version = {});

/// Appends; the ordering hospital comes from the case's referral where the item names none. BadInput when it is there.
Result<Meeting> addToAgenda(Session &session, const QString &id, AgendaItem item);
/// BadInput for the last case, and for one that was closed in this meeting.
Result<Meeting> removeFromAgenda(Session &session, const QString &id, const QString &caseId);
/// All cases that this user sees on the agenda, in their new order. Conflict when the agenda holds others by now.
Result<Meeting> orderAgenda(Session &session, const QString &id, const QStringList &caseIds);
struct AgendaChange {
    std::optional<int> minutes; ///< 0: none planned
    std::optional<PanelRound> round;
    std::optional<QString> hospital;
    std::optional<bool> materialSupplied;
};
Result<Meeting> setAgendaItem(Session &session, const QString &id, const QString &caseId, const AgendaChange &change);

/// BadInput without a name, or for a name that is there.
Result<Meeting> addGuest(Session &session, const QString &id, Guest guest);
Result<Meeting> removeGuest(Session &session, const QString &id, const QString &name);

/// `user` is a name or an id. BadInput for somebody who attends already; see workflow::invite for asking somebody.
Result<Meeting> uninvite(Session &session, const QString &id, const QString &user);
/// Asks everybody whom the register knows in a role of that day's rules, in those roles. Who is asked already stays.
Result<Meeting> inviteRegister(Session &session, const QString &id);
/// BadInput for who was not invited, and for taking attendance back after a case was closed by it.
Result<Meeting> setAttendance(Session &session, const QString &id, const QString &user, bool attended);
/// A recusal that was entered by mistake; both acts stay in the history.
Result<Meeting> takeBackRecusal(Session &session, const QString &id, const QString &caseId, const QString &user);

Result<Meeting> startMeeting(Session &session, const QString &id);
/// BadInput unless it was started.
Result<Meeting> endMeeting(Session &session, const QString &id);

/// A role that somebody can be asked in, by the rules of the day for any case of the agenda, 主 last.
struct MeetingRole {
    QString key;
    QString title; ///< in the reader's language
    QStringList cases; ///< ids of those whose rules ask for it; 主: all
};
Result<QList<MeetingRole>> meetingRoles(const Session &session, const QString &id);

/// Somebody who could be asked: every user who is not disabled, those of the register first.
struct Candidate {
    QString userId, name, hospital;
    QStringList specialties;
    QStringList roles; ///< keys that the register knows for the day and the rules ask for
    bool registered = false, invited = false;
};
Result<QList<Candidate>> candidates(const Session &session, const QString &id);

/// The invitation as a calendar entry (RFC 5545): title, time, place, deadline and the labels of the cases, nothing
/// else of any case.
Result<QByteArray> invitationText(const Session &session, const QString &id);
/// `recipient` empty: those invited, by name.
Result<access::Permit> requestInvitationPermit(Session &session, const QString &id, const QString &recipient);
/// Writes it by that permit.
Result<void> exportInvitation(Session &session, access::Permit permit, const QString &id, const QString &path);

} // namespace enza::workflow
