// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

namespace enza::workflow {

/// Private to workflow/: the gate judges by the session's own sets from now on. When a session begins, and
/// whenever sets came.
Result<void> takeRuleSetsIntoForce(const Session &session);

} // namespace enza::workflow
