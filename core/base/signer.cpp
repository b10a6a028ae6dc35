// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/signer.h"

#include <sodium.h>

namespace enza {
namespace {
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
} // namespace

KeySigner::KeySigner(const SecretBytes &seed)
    : m_secret(crypto_sign_SECRETKEYBYTES), m_public(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(m_public.data()), m_secret.data(), seed.data());
}

QByteArray KeySigner::sign(const QByteArray &bytes) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, raw(bytes),
                         size_t(bytes.size()), m_secret.data());
    return signature;
}

bool verifySignature(const QByteArray &publicKey, const QByteArray &bytes, const QByteArray &signature)
{
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(raw(signature), raw(bytes), size_t(bytes.size()), raw(publicKey)) == 0;
}

} // namespace enza
