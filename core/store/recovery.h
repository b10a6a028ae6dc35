// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/manifest.h"

/// Who has to be there when a recovery code is used. A code opens a box with that user's keys. Except for
/// the sole administrator's, that box lies in a second one whose key is derived from the institution's
/// seed, which only administrators have: the code alone opens nothing, and neither does an administrator
/// alone. The sole administrator's code works alone, since nobody else could help. As administrators come
/// and go the outer boxes are put on, taken off, or made anew; the codes stay the same and need not be
/// known for it. (A copy of workspace.json from before, as in a backup, keeps the boxes it had.)
namespace enza::store {

/// Brings all recovery slots into the form that this set of enabled administrators asks for. `before` is
/// the institution's seed under which they are now, `after` the one in force from now on. Damaged.
Result<void> arrangeRecovery(Manifest &manifest, const SecretBytes &before, const SecretBytes &after);

/// Whether they have that form.
bool isRecoveryArranged(const Manifest &manifest);

/// A recovery slot with an outer box that anybody can put on and administrators only can take off.
Result<Slot> sealedForInstitution(const Manifest &manifest, Slot slot);

/// The slot without the outer box. Damaged when it does not verify.
Result<Slot> withoutOuterBox(const QString &workspace, Slot slot, const SecretBytes &institutionSeed);

} // namespace enza::store
