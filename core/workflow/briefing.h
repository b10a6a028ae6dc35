// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/briefing.h"
#include "workflow/session.h"

namespace enza::workflow {

/// The page of one case as this user may see it; `meetingId` may be empty. NotFound for a case that is not for them,
/// BadInput when it is not on the meeting's agenda. Where a Session::Outward lives, it is made to leave. Slow at first
/// use (it asks imported knowledge): off the GUI thread.
Result<Briefing> briefing(Session &session, const QString &caseId, const QString &meetingId = {});

struct DrawnBriefing {
    QByteArray pdf;
    int pages = 0;
    bool shortened = false; ///< to fit its page
};
/// As PDF on one A4 page, in "ja" or "en". For showing inside the window; what leaves goes through exportBriefing.
Result<DrawnBriefing> drawBriefing(const Briefing &briefing, const QString &language);

/// Through the gate, for the purpose "panel_preparation"; `recipient` empty: this user.
Result<DrawnBriefing> exportBriefing(Session &session, const QString &caseId, const QString &meetingId, const QString &language,
                                     const QString &recipient, const QString &path);

} // namespace enza::workflow
