// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <openssl/evp.h>

namespace enza {

struct Sha256::State {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr);
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(std::span<const unsigned char> bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

QByteArray Sha256::finish()
{
    QByteArray out(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_state->context, reinterpret_cast<unsigned char *>(out.data()), nullptr);
    return out;
}

QByteArray sha256(std::span<const unsigned char> bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

QByteArray sha256(const QByteArray &bytes)
{
    return sha256({reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())});
}

} // namespace enza
