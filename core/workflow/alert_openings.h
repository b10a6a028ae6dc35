// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/workspace.h"

/// Private to workflow/: alerts are opened by an import that concerns all cases.
namespace enza::workflow {

/// What was opened in one case, as this user may see it: one entry for each import, however many alerts. `userId`: only
/// what this user imported; empty: everybody.
Result<QList<HistoryEntry>> openingsIn(const Session &session, const QString &caseId, const QString &userId);

} // namespace enza::workflow
