// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

/// The keys of a workspace: a random store key, sealed to each user, from which every file's key is
/// derived; and each user's own X25519 and Ed25519 keys, which key slots open.
namespace enza::store {

inline constexpr int keySize = 32;

/// One user's secret half.
struct UserKeys {
    SecretBytes signSeed; ///< Ed25519
    SecretBytes sealKey;  ///< X25519

    static UserKeys generate();
    UserKeys clone() const { return {signSeed.clone(), sealKey.clone()}; }
    QByteArray signPublic() const;
    QByteArray sealPublic() const;
};

/// A key for one purpose: BLAKE2b keyed with the store key over purpose and name.
SecretBytes derivedKey(const SecretBytes &storeKey, const char *purpose, const QString &name = {});

/// To one person's X25519 key, anonymously (crypto_box_seal).
QByteArray sealTo(const QByteArray &publicKey, std::span<const unsigned char> plain);
/// Empty when it is not for this key or was changed.
SecretBytes openSealed(const UserKeys &keys, const QByteArray &sealed);

/// XChaCha20-Poly1305: nonce and ciphertext. `context` is bound to it but not hidden.
QByteArray encrypt(const SecretBytes &key, std::span<const unsigned char> plain, const QByteArray &context);
/// Empty when key, context or bytes do not fit.
SecretBytes decrypt(const SecretBytes &key, const QByteArray &box, const QByteArray &context);

/// BLAKE2b-256 keyed over bytes.
QByteArray keyedDigest(const SecretBytes &key, const QByteArray &bytes);
/// In constant time.
bool sameBytes(const QByteArray &a, const QByteArray &b);
QByteArray randomBytes(int count);

} // namespace enza::store
