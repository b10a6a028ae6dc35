// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/briefing.h"
#include "workflow/cases.h"
#include "workflow/visibility.h"

/// Private to workflow/: what a briefing is put together from.
namespace enza::workflow {

/// The purpose for which briefings leave.
inline const QString preparation = QStringLiteral("panel_preparation");

/// What is not done or known yet; `page` holds the rest.
Result<void> fillOpenPoints(const Session &session, const CaseView &view, Briefing &page);

} // namespace enza::workflow
