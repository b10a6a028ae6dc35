// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/context.h"
#include "workflow/exports.h"

namespace enza::ctl {

/// --purpose, --recipient, --relation, --country and what else a provision is recorded with.
QList<Option> outflowOptions(bool purposeNeeded = true);
/// What was given of them; the content and the people are filled in by whoever composes it.
access::Request outflowOf(const Invocation &given);
/// {snp_loci, str_loci, genome, exome}
QJsonObject identifyingJson(const access::IdentifyingContent &content);

} // namespace enza::ctl
