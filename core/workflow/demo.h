// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

namespace enza::workflow {

struct DemoReport {
    QStringList cases; ///< ids
    QList<UserView> users; ///< added ones; all of them unlock with demoPassphrase()
    QString meeting; ///< id
};
/// Of demonstrations only. It keeps nothing secret, and everybody may know it.
SecretBytes demoPassphrase();

/// A synthetic tumour–normal case and a synthetic trio, the same bytes every time; colleagues with other
/// roles, who form a panel, and a meeting of it four weeks from now to which they are invited. Only in a workspace created for demonstration or
/// test that holds no case yet.
Result<DemoReport> loadDemo(Session &session, const JobContext &job);

} // namespace enza::workflow
