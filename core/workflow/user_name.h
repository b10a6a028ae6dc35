// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/records.h"
#include "workflow/session.h"

/// Private to workflow/.
namespace enza::workflow {

/// What people call a user; the id itself for one this workspace does not know.
QString userName(const Session &session, const QString &userId);
/// The id of who is named so, or has it. NotFound.
Result<QString> userIdOf(const Session &session, const QString &nameOrId);

/// One line of history in the current language, with names for ids.
QString summaryOf(const Session &session, const store::JournalEntry &entry);

} // namespace enza::workflow
