// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

namespace enza::workflow {

/// Ids of the users, not disabled, whose role may do `verb` today; sorted. What only they may read is sealed to them.
QStringList readersBy(const Session &session, const QString &verb);

/// The same, and whoever may open it in an emergency, where the policy lets that open `opened` ("identity",
/// "psychosocial"): a key cannot be made in the moment it is needed. The gate keeps them out until they ask.
QStringList sealReaders(const Session &session, const QString &verb, const QString &opened);

/// Seals identities anew where their readers are no longer those who may read them (a user was added or
/// disabled). Does nothing when this user is no reader; the next one who is does it on unlock.
Result<void> resealIdentities(const Session &session);
/// The same for every sealed kind.
Result<void> resealAll(const Session &session);

} // namespace enza::workflow
