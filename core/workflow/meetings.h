// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/panel.h"
#include "workflow/session.h"

namespace enza::workflow {

/// BadInput without title, time or case, or with a case twice; NotFound for a case this user may not see.
Result<Meeting> scheduleMeeting(Session &session, Meeting meeting);
/// Soonest first. Cases that this user may not see are not on the agenda.
Result<QList<Meeting>> listMeetings(const Session &session);
Result<Meeting> showMeeting(const Session &session, const QString &id);

} // namespace enza::workflow
