// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/keys.h"
#include "store/workspace.h"

#include <optional>

/// Key slots: what a person presents (passphrase, second factor, recovery code) opens that user's keys.
namespace enza::store {

/// Argon2id below this is refused, also when a file asks for it.
struct SlotCost {
    int memoryMiB = 64;
    int passes = 3;

    static SlotCost floor() { return {}; }
    /// What new slots cost.
    static SlotCost usual() { return {128, 3}; }
    SlotCost raisedTo(const SlotCost &other) const;
};

struct Slot {
    SlotInfo info;
    QByteArray salt;
    QByteArray box; ///< the user's keys
};

inline constexpr const char *passphraseSlot = "passphrase";
inline constexpr const char *keyFileSlot = "passphrase_key_file";
inline constexpr const char *recoverySlot = "recovery";

/// BadInput when an empty secret is given; Internal when the memory for Argon2id is not to be had.
Result<Slot> makeSlot(const QString &workspace, const QString &user, const char *kind, const Secret &secret,
                      const UserKeys &keys, const SlotCost &cost, const QDateTime &now);

/// WrongSecret when it does not fit, Damaged when the slot asks for less than the floor.
Result<UserKeys> openSlot(const QString &workspace, const Slot &slot, const Secret &secret);

/// 28 characters of 5 bits in groups of four, without letters that look like digits.
SecretBytes newRecoveryCode();
/// As typed by a person: case, spaces and hyphens do not matter, O is 0, I and L are 1.
SecretBytes normalizedRecoveryCode(const QString &typed);

} // namespace enza::store
