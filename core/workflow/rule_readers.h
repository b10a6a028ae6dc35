// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"

/// Private to workflow/: what a set has to be beyond its JSON schema.
namespace enza::workflow {

/// The structure by resources/schemas, then what only the kind's own reader can tell. BadInput with field.
Result<void> readByKind(const RuleSet &set);

} // namespace enza::workflow
