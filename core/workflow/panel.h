// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panel/circulation.h"
#include "workflow/meetings.h"

/// A meeting of the expert panel while it is prepared and held: who is asked and attends, who steps back, what
/// members say of a circulating case, and whether the rules of the meeting's day let it conclude.
namespace enza::workflow {

/// Whom the panel's register knows. One record for each user; entering somebody again replaces it. Conflict when the
/// entry is not at `version` any more (0: there was none); without it whatever is there is replaced.
Result<PanelMember> setPanelMember(Session &session, PanelMember member, std::optional<quint64> version = {});
Result<QList<PanelMember>> panelMembers(const Session &session);

/// `user` is a name. BadInput names a role that the rules in force on the meeting's day do not know. Asking somebody
/// again replaces the roles.
Result<Meeting> invite(Session &session, const QString &meetingId, const QString &user, const QStringList &roles);
/// BadInput when the user was not invited.
Result<Meeting> attend(Session &session, const QString &meetingId, const QString &user);
/// Minuted with its reason; a recused person counts for nothing in this case.
Result<Meeting> recuse(Session &session, const QString &meetingId, const QString &caseId, const QString &user,
                       const QString &reason);
/// What the rules on roles ask: whether sequencing is done in-house, and of one case whether its material was
/// handed in beforehand. What is not given stays as it was.
Result<Meeting> setMeetingFacts(Session &session, const QString &meetingId, std::optional<bool> inHouseSequencing,
                                const QString &caseId, std::optional<bool> materialSupplied);

/// The material of a case as the panel reads it: a digest that changes with every change of the case, its people,
/// call sets, findings and consensus, and a number that grows with them. What is sealed to named readers or masked is
/// no part of it: it is the same for every member, and one who may not see a finding learns nothing of its changes.
struct CaseMaterial {
    QString digest;
    quint64 revision = 0;
};
Result<CaseMaterial> caseMaterial(const Session &session, const QString &caseId);

/// What this user says of a circulating case, of its material as it is now. Conflict, naming what changed, when that is
/// not what they read last, or not `material` (a digest, where given): read it again first. BadInput in a live meeting, for a case
/// that is not on the agenda, or without a comment to a no or a question; NotPermitted for who was not invited or
/// is recused.
Result<PanelOpinion> givePanelOpinion(Session &session, const QString &meetingId, const QString &caseId,
                                      PanelAnswer answer, const QString &comment, const QString &material = {});

struct MeetingQuorum {
    panel::Quorum quorum;
    std::optional<panel::Circulation> circulation; ///< of a circulating meeting
    CaseMaterial material;
    QHash<QString, QString> names; ///< of users by id
    QList<Text> why;               ///< why it may not conclude; empty when it may
};
/// Of one case; without one, of the first on the agenda with nobody recused.
Result<MeetingQuorum> meetingQuorum(const Session &session, const QString &meetingId, const QString &caseId = {});

} // namespace enza::workflow
