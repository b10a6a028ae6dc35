// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/secret.h"

#include <QByteArray>

namespace enza {

/// Signs with somebody's key without showing it.
class Signer
{
public:
    virtual ~Signer() = default;
    /// 32 bytes, Ed25519.
    virtual QByteArray publicKey() const = 0;
    /// 64 bytes, Ed25519 over exactly these bytes.
    virtual QByteArray sign(const QByteArray &bytes) const = 0;
};

/// A key pair in locked memory, made from a 32-byte seed.
class KeySigner final : public Signer
{
public:
    explicit KeySigner(const SecretBytes &seed);
    QByteArray publicKey() const override { return m_public; }
    QByteArray sign(const QByteArray &bytes) const override;

private:
    SecretBytes m_secret;
    QByteArray m_public;
};

/// False for a wrong key, signature or length.
bool verifySignature(const QByteArray &publicKey, const QByteArray &bytes, const QByteArray &signature);

} // namespace enza
