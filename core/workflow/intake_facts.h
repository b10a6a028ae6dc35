// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/cases.h"

/// Private to workflow/: what a case already holds of an intake checklist.
namespace enza::workflow {

/// Names of the facts that a checklist may ask for.
const QStringList &intakeFacts();
/// What the case says of it, in words; empty when it says nothing. Unknown is never absent: nothing said means missing.
QString intakeFact(const Session &session, const CaseView &view, const QString &fact);

} // namespace enza::workflow
