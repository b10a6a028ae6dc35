// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

/// GA4GH Crypt4GH 1.0 (GA4GH file encryption standard, 2019-10): containers whose header is encrypted to
/// readers' X25519 keys and whose data are ChaCha20-Poly1305 segments.
namespace enza::crypt4gh {

struct KeyPair {
    QByteArray publicKey; ///< 32 bytes, X25519
    SecretBytes secretKey; ///< 32 bytes
};

KeyPair newKeyPair();
/// The pair of a known secret key (32 bytes).
KeyPair keyPairOf(SecretBytes secretKey);

/// Key files in the reference implementation's PEM-like form. `file` is only for messages.
/// Private keys under a passphrase are refused (BadInput): they have to be decrypted first.
Result<SecretBytes> parsePrivateKey(const QByteArray &text, const QString &file);
Result<QByteArray> parsePublicKey(const QByteArray &text, const QString &file);
QByteArray formatPublicKey(const QByteArray &publicKey);

} // namespace enza::crypt4gh
