// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace enza {

bool initCrypto()
{
    static const bool ok = sodium_init() >= 0;
    return ok;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void SecretBytes::Release::operator()(unsigned char *p) const
{
    sodium_free(p);
}

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    initCrypto();
    m_data.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_data)
        throw std::bad_alloc();
    m_size = size;
    sodium_memzero(m_data.get(), size);
}

SecretBytes SecretBytes::copy(std::span<const unsigned char> source)
{
    SecretBytes out(source.size());
    if (!source.empty())
        std::memcpy(out.data(), source.data(), source.size());
    return out;
}

SecretBytes SecretBytes::take(QByteArray &source)
{
    SecretBytes out = copy({reinterpret_cast<const unsigned char *>(source.constData()), size_t(source.size())});
    wipe(source);
    return out;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes out(size);
    if (size)
        randombytes_buf(out.data(), size);
    return out;
}

} // namespace enza
