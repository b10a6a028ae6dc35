// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/command.h"

namespace enza::ctl {

/// Reads commands from the context's input until it ends and answers each with one line.
Result<void> batch(Context &context, const Invocation &invocation);

} // namespace enza::ctl
