// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/error.h"
#include "domain/case.h"
#include "domain/finding.h"
#include "workflow/tier_scales.h"

/// Private to workflow/: is what a person entered possible at all? BadInput with the field.
namespace enza::workflow {

Result<void> checkCase(const Case &theCase);
Result<void> checkBirthYear(const std::optional<int> &year, const Clock &clock);
/// Scheme and class exist and go together.
Result<void> checkVerdict(const Assessment &assessment);
Result<void> checkTiers(const QList<TierEntry> &tiers, const QList<TierScale> &scales);

} // namespace enza::workflow
