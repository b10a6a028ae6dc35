// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/act.h"
#include "workflow/circulation.h"
#include "workflow/meeting_parts.h"

/// Private to workflow/: what the material of a case consists of, and which opinions on it count.
namespace enza::workflow {

/// What the panel reads, as it stands: without what is sealed to named readers, masked, or of people who are hidden,
/// so that it is the same for every member.
Result<QList<store::Record>> materialRecords(const Session &session, const QString &caseId);
CaseMaterial materialOf(const QList<store::Record> &records);
QList<SeenRecord> seenOf(const QList<store::Record> &records);
/// The decision as it is proposed to this meeting, without who signed it and when; empty while there is none.
Result<QString> proposalOf(const Session &session, const QString &meetingId, const QString &caseId);
/// What is different, of what this user may see.
Result<QList<ChangedRecord>> changedSince(const Session &session, const QString &caseId, const PanelReading &before,
                                          const QList<store::Record> &now, const QString &proposal);

/// Does this opinion speak of the material and the proposal as they are? Who judged before anything was proposed
/// judged the case, and a proposal that came later does not void that.
bool isCurrent(const PanelOpinion &opinion, const CaseMaterial &material, const QString &proposal);
/// All opinions on the case in this meeting, as the rules ask for them. Those that a disabled user gave after being
/// disabled (in a copy that did not know it) are left out; words that name something hidden are withheld.
Result<QList<PanelOpinion>> opinionsIn(const Session &session, const Meeting &meeting, const QString &caseId);
Result<QList<panel::CirculatedOpinion>> circulatedOpinions(const Session &session, const Meeting &meeting,
                                                           const QString &caseId, const CaseMaterial &material);
/// The live meeting that decides this case in place of the circulation.
Result<std::optional<Meeting>> liveInsteadOf(const Session &session, const QString &circulation, const QString &caseId);
/// Marks the circulation as one that a live meeting decides.
void decidedLive(panel::Circulation &circulation, const Meeting &live);

bool isOnAgenda(const Meeting &meeting, const QString &caseId);

/// The task of one member for one case has this id in every copy of the workspace.
QString circulationTaskId(const QString &meetingId, const QString &caseId, const QString &userId);
/// Brings the tasks of one circulation in step with what was said, and with an opinion or a live meeting that the same
/// act writes; `cases` empty: all. How many opinions no longer count is added to `voided`: their tasks are open again,
/// with the outcome "voided".
Result<QList<store::Write>> circulationTaskWrites(const Session &session, const Meeting &meeting, const QStringList &cases,
                                                  const PanelOpinion *added, const Meeting *live, int &voided);

} // namespace enza::workflow
