// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys.h"

#include "base/signer.h"

#include <sodium.h>

namespace enza::store {
namespace {
unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
constexpr size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
} // namespace

UserKeys UserKeys::generate()
{
    return {SecretBytes::random(keySize), SecretBytes::random(keySize)};
}

QByteArray UserKeys::signPublic() const
{
    return KeySigner(signSeed).publicKey();
}

QByteArray UserKeys::sealPublic() const
{
    QByteArray out(keySize, '\0');
    crypto_scalarmult_base(raw(out), sealKey.data());
    return out;
}

SecretBytes derivedKey(const SecretBytes &storeKey, const char *purpose, const QString &name)
{
    const QByteArray input = QByteArray("enza-1 ") + purpose + '\0' + name.toUtf8();
    SecretBytes out(keySize);
    crypto_generichash(out.data(), out.size(), raw(input), size_t(input.size()), storeKey.data(), storeKey.size());
    return out;
}

QByteArray sealTo(const QByteArray &publicKey, std::span<const unsigned char> plain)
{
    QByteArray out(qsizetype(plain.size()) + crypto_box_SEALBYTES, '\0');
    if (publicKey.size() != keySize || crypto_box_seal(raw(out), plain.data(), plain.size(), raw(publicKey)) != 0)
        return {};
    return out;
}

SecretBytes openSealed(const UserKeys &keys, const QByteArray &sealed)
{
    if (sealed.size() <= qsizetype(crypto_box_SEALBYTES))
        return {};
    SecretBytes plain(size_t(sealed.size()) - crypto_box_SEALBYTES);
    const QByteArray mine = keys.sealPublic();
    const int outcome =
        crypto_box_seal_open(plain.data(), raw(sealed), size_t(sealed.size()), raw(mine), keys.sealKey.data());
    return outcome == 0 ? std::move(plain) : SecretBytes();
}

QByteArray encrypt(const SecretBytes &key, std::span<const unsigned char> plain, const QByteArray &context)
{
    QByteArray out(qsizetype(nonceSize + plain.size() + tagSize), '\0');
    randombytes_buf(out.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + nonceSize, nullptr, plain.data(), plain.size(),
                                               raw(context), size_t(context.size()), nullptr, raw(out), key.data());
    return out;
}

SecretBytes decrypt(const SecretBytes &key, const QByteArray &box, const QByteArray &context)
{
    if (box.size() <= qsizetype(nonceSize + tagSize))
        return {};
    SecretBytes plain(size_t(box.size()) - nonceSize - tagSize);
    const int outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.data(), nullptr, nullptr, raw(box) + nonceSize, size_t(box.size()) - nonceSize, raw(context),
        size_t(context.size()), raw(box), key.data());
    return outcome == 0 ? std::move(plain) : SecretBytes();
}

QByteArray keyedDigest(const SecretBytes &key, const QByteArray &bytes)
{
    QByteArray out(keySize, '\0');
    crypto_generichash(raw(out), size_t(out.size()), raw(bytes), size_t(bytes.size()), key.data(), key.size());
    return out;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

QByteArray randomBytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), size_t(count));
    return out;
}

} // namespace enza::store
