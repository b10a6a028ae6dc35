// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/document.h"
#include "report/minutes.h"
#include "workflow/session.h"

/// Private to workflow/: what minutes are composed from.
namespace enza::workflow {

struct GatheredMinutes {
    report::MinutesInput input;
    QStringList cases;       ///< ids, in the order of input.cases
    QList<BasedOn> basedOn;
};
/// An empty case: all of the meeting that this user may see. The caller holds a Session::Outward.
Result<GatheredMinutes> gatherMinutes(const Session &session, const QString &meetingId, const QString &caseId, const QString &language);

} // namespace enza::workflow
