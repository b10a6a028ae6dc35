// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/emergency.h"
#include "workflow/session.h"

/// Emergency access: for care, with a reason, for a limited time (rule set "session-policy"), journaled. It opens the
/// identity and psychosocial notes of one case to a role that may not read them otherwise; never a person who took
/// consent back, never a secondary finding that was declined. Such an exception is an ethics committee's to make.
namespace enza::workflow {

/// BadInput without a reason of some length; NotPermitted for roles that may not ask.
Result<EmergencyAccess> openEmergency(Session &session, const QString &caseId, const QString &reason);
/// One's own, before its time is over; does nothing when none is open.
Result<void> endEmergency(Session &session, const QString &caseId);
/// This user's, while it is in force.
std::optional<EmergencyAccess> emergencyNow(const Session &session, const QString &caseId);
/// The same from what is kept in memory: asked with every act. Nothing for acts of no case.
bool actsInEmergency(const Session &session, const QString &caseId);
/// Everybody's, newest first; of one case or of all that this user may see.
Result<QList<EmergencyAccess>> emergencies(const Session &session, const QString &caseId = {});

} // namespace enza::workflow
