// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypt4gh/keys.h"

#include <sodium.h>

namespace enza::crypt4gh {
namespace {

constexpr int keySize = crypto_scalarmult_BYTES;

/// The base64 text between the BEGIN and END lines of `kind`, decoded; empty when there is none.
QByteArray armoured(const QByteArray &text, const char *kind)
{
    const QByteArray begin = QByteArray("-----BEGIN CRYPT4GH ") + kind + " KEY-----";
    const QByteArray end = QByteArray("-----END CRYPT4GH ") + kind + " KEY-----";
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf(end);
    if (from < 0 || to < from)
        return {};
    QByteArray body = text.mid(from + begin.size(), to - from - begin.size());
    QByteArray compact;
    for (char c : body) {
        if (!QChar::isSpace(uchar(c)))
            compact += c;
    }
    QByteArray decoded = QByteArray::fromBase64(compact);
    wipe(body);
    wipe(compact);
    return decoded;
}

std::unexpected<Error> notAKey(const QString &file, const char *expected)
{
    return fail(ErrorCode::BadInput,
                Text(QT_TRANSLATE_NOOP("enza", "this is not a Crypt4GH %1 key"), {QLatin1String(expected)}),
                Where{file, 0, {}});
}

/// Reads the length-prefixed strings of a private key file; the length is two bytes, big-endian.
class Fields
{
public:
    explicit Fields(const QByteArray &bytes, qsizetype at) : m_bytes(bytes), m_at(at) {}
    bool next(QByteArray &out)
    {
        if (m_at + 2 > m_bytes.size())
            return false;
        const qsizetype length = (uchar(m_bytes[m_at]) << 8) | uchar(m_bytes[m_at + 1]);
        if (m_at + 2 + length > m_bytes.size())
            return false;
        out = m_bytes.mid(m_at + 2, length);
        m_at += 2 + length;
        return true;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
};

} // namespace

KeyPair keyPairOf(SecretBytes secretKey)
{
    initCrypto();
    KeyPair pair{QByteArray(keySize, '\0'), std::move(secretKey)};
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(pair.publicKey.data()), pair.secretKey.data());
    return pair;
}

KeyPair newKeyPair()
{
    return keyPairOf(SecretBytes::random(keySize));
}

Result<SecretBytes> parsePrivateKey(const QByteArray &text, const QString &file)
{
    static const QByteArray magic("c4gh-v1");
    QByteArray bytes = armoured(text, "PRIVATE");
    if (!bytes.startsWith(magic))
        return notAKey(file, "private");
    Fields fields(bytes, magic.size());
    QByteArray kdf;
    QByteArray cipher;
    QByteArray key;
    if (!fields.next(kdf))
        return notAKey(file, "private");
    if (kdf != "none") {
        wipe(bytes);
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "this private key is protected by a passphrase (%1); "
                                                   "remove the passphrase first, Enza reads plain keys only"),
                         {QString::fromLatin1(kdf)}),
                    Where{file, 0, {}});
    }
    const bool ok = fields.next(cipher) && cipher == "none" && fields.next(key) && key.size() == keySize;
    wipe(bytes);
    if (!ok) {
        wipe(key);
        return notAKey(file, "private");
    }
    return SecretBytes::take(key);
}

Result<QByteArray> parsePublicKey(const QByteArray &text, const QString &file)
{
    const QByteArray key = armoured(text, "PUBLIC");
    if (key.size() != keySize)
        return notAKey(file, "public");
    return key;
}

QByteArray formatPublicKey(const QByteArray &publicKey)
{
    return "-----BEGIN CRYPT4GH PUBLIC KEY-----\n" + publicKey.toBase64() + "\n-----END CRYPT4GH PUBLIC KEY-----\n";
}

} // namespace enza::crypt4gh
