// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/keys.h"
#include "store/token.h"
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
    QByteArray challenge; ///< what a token signs; only in slots with a token
    QByteArray tokenKey;  ///< TokenKey::fingerprint() of that token's key
    QByteArray box;       ///< the user's keys
};

inline constexpr const char *passphraseSlot = "passphrase";
inline constexpr const char *keyFileSlot = "passphrase_key_file";
inline constexpr const char *tokenSlot = "passphrase_pkcs11";
inline constexpr const char *recoverySlot = "recovery";
/// A recovery slot whose box lies in a second one that an administrator has to open; see recovery.h.
inline constexpr const char *sharedRecoverySlot = "recovery_shared";
/// The same, made by a user who is no administrator: sealed to the institution's public key until an
/// administrator unlocks.
inline constexpr const char *sealedRecoverySlot = "recovery_sealed";
bool isRecovery(const Slot &slot);

/// BadInput when an empty secret is given; Internal when the memory for Argon2id is not to be had. A
/// slot with a token needs `token`, others do not look at it. Passphrases are taken in Unicode's
/// composed form (NFC), so that it does not matter which keyboard or system typed them.
Result<Slot> makeSlot(const QString &workspace, const QString &user, const char *kind, const Secret &secret,
                      const UserKeys &keys, const SlotCost &cost, const QDateTime &now,
                      const TokenKey *token = nullptr);

/// WrongSecret when it does not fit, Damaged when the slot asks for less than the floor. Slots made
/// before passphrases were composed are tried with the passphrase as typed as well.
Result<UserKeys> openSlot(const QString &workspace, const Slot &slot, const Secret &secret,
                          const TokenKey *token = nullptr);

/// 28 characters of 5 bits in groups of four, without letters that look like digits.
SecretBytes newRecoveryCode();
/// For the one time it is shown.
QString shownCode(const SecretBytes &code);
/// As typed by a person: case, spaces and hyphens do not matter, O is 0, I and L are 1.
SecretBytes normalizedRecoveryCode(const QString &typed);

} // namespace enza::store
