// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/state.h"

namespace enza::store {

/// A new store key for everything. The new files wait beside the old ones (blobs get a second header
/// packet) until workspace.json names the new key in one atomic step; whatever is left over then is
/// finished, or before then forgotten, by the next unlock. `next` is the workspace.json to put in force
/// apart from keys and epoch, `act` what the journal says of it. The caller holds `writing`. Busy while
/// a blob or call file is being written.
Result<void> changeStoreKey(Unlocked::State &state, Manifest next, const Act &act, const JobContext &job);

} // namespace enza::store
