// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

namespace enza::workflow {

struct DemoReport {
    QStringList cases; ///< ids
};
/// A synthetic tumour–normal case and a synthetic trio, the same bytes every time. Only in a workspace
/// created for demonstration or test that holds no case yet.
Result<DemoReport> loadDemo(Session &session, const JobContext &job);

} // namespace enza::workflow
