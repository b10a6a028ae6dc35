// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

namespace enza::workflow {

/// Seals identities anew where their readers are no longer those who may read them (a user was added or
/// disabled). Does nothing when this user is no reader; the next one who is does it on unlock.
Result<void> resealIdentities(const Session &session);

} // namespace enza::workflow
