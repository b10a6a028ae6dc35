// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace enza::window {

/// Creates, locks, opens and verifies a workspace in a temporary folder and builds the window, so that a
/// wrong library or a missing file is noticed before patients' data is. Prints what failed; returns the
/// exit code.
int selfTest();

} // namespace enza::window
