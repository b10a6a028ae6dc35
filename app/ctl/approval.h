// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/context.h"
#include "workflow/countersign.h"

namespace enza::ctl {

/// The options by which a second person signs: --approve-by and where their secrets come from.
QList<Option> approvalOptions();
/// Asks for what was not given. NotPermitted without --approve-by.
Result<workflow::Approver> approver(const Invocation &given);

} // namespace enza::ctl
