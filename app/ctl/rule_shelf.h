// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/context.h"
#include "workflow/rule_book.h"

namespace enza::ctl {

/// The rule sets that a command without a case goes by.
struct RuleShelf
{
    QList<workflow::BookedRuleSet> book;
    QList<RuleSet> sets; ///< those that may be used
    QDate today;
};

/// The workspace's when one is named with a passphrase to open it, else the built-in ones.
Result<RuleShelf> ruleShelf(Context &context);

} // namespace enza::ctl
