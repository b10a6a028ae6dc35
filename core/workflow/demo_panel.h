// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/meetings.h"

/// Private to workflow/: the panel of the demonstration.
namespace enza::workflow {

/// Which hospitals asked for the two cases, who belongs to the panel, and a meeting of it four weeks from now to which
/// they are invited: complete once everybody attends. `colleagues` are a panel member, a chair and a counsellor.
Result<Meeting> planDemoMeeting(Session &session, const QString &cancerCase, const QString &rareCase, const QList<UserView> &colleagues);

} // namespace enza::workflow
