// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panel/quorum.h"
#include "workflow/act.h"
#include "workflow/cases.h"
#include "workflow/meetings.h"

/// Private to workflow/: what everybody who reads or changes a meeting needs.
namespace enza::workflow {

/// The rules that the case's domain asks for: "solid", "rare", …
QString panelRuleDomain(const Case &theCase);
/// The rules on roles that were in force on the meeting's day for this case. NotFound also when there are none.
Result<panel::QuorumRule> quorumRuleFor(const Session &session, const Meeting &meeting, const QString &caseId);

/// BadInput for a case twice, minutes that are none, or a deadline that cannot be.
Result<void> checkMeeting(const Meeting &meeting);

/// Without what this user may not see of it: cases, who stepped back from them, and reasons that tell of what is hidden.
Meeting meetingAsSeen(const Session &session, Meeting meeting);
/// With everything, for whoever changes it. NotFound when this user may see none of its cases.
Result<Versioned<Meeting>> visibleMeeting(const Session &session, const QString &id);
/// The item of a case this user may see. BadInput when it is not on the agenda.
Result<AgendaItem *> onAgenda(const Session &session, Meeting &meeting, const QString &caseId);
QSet<QString> recusedFrom(const Meeting &meeting, const QString &caseId);

/// Conflict when somebody changed it since `before` was read. `said` follows the title in the history; `caseId` is the
/// case the act is about, if it is about one.
Result<Meeting> saveMeeting(Session &session, const char *verb, const Versioned<Meeting> &before, Meeting after,
                            QStringList said, const QString &caseId = {});

} // namespace enza::workflow
