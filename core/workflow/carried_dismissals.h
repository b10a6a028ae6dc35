// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call_set.h"
#include "store/records.h"
#include "workflow/session.h"

/// Private to workflow/: what was put aside in one version of a file is put aside in the next.
namespace enza::workflow {

struct CarriedDismissals {
    QList<store::Write> writes; ///< the dismissals, with the rows of the new version beside the old
    quint64 rows = 0;           ///< of the new version
};
/// By variant. `fresh` is finished and not yet named by a record. What this user may not see is left as it is.
Result<CarriedDismissals> carryDismissals(const Session &session, const CallSet &older, const CallSet &fresh);

} // namespace enza::workflow
