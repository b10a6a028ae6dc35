// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypt4gh/header.h"

#include <QIODevice>
#include <QtEndian>

#include <sodium.h>

namespace enza::crypt4gh {
namespace {

constexpr char magic[] = "crypt4gh";
constexpr quint32 version = 1;
constexpr quint32 methodX25519ChaCha = 0;
constexpr quint32 packetDataKey = 0;
constexpr quint32 packetEditList = 1;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype nonceBytes = crypto_aead_chacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype macBytes = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr qsizetype packetOverhead = 4 + 4 + keyBytes + nonceBytes + macBytes;
// The format sets no limits; these keep a damaged length from filling the memory.
constexpr quint32 maxPackets = 10000;
constexpr quint32 maxPacketSize = 64U << 20;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

template <typename T> void appendLittle(QByteArray &out, T value)
{
    char buffer[sizeof(T)];
    qToLittleEndian(value, buffer);
    out.append(buffer, sizeof(T));
}

/// BLAKE2b-512 of (shared point, reader key, writer key); the first half is the packet key.
SecretBytes packetKey(const SecretBytes &mine, const QByteArray &theirs, const QByteArray &reader,
                      const QByteArray &writer)
{
    SecretBytes shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.data(), mine.data(), raw(theirs)) != 0)
        return {};
    SecretBytes both(64);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, both.size());
    crypto_generichash_update(&state, shared.data(), shared.size());
    crypto_generichash_update(&state, raw(reader), size_t(reader.size()));
    crypto_generichash_update(&state, raw(writer), size_t(writer.size()));
    crypto_generichash_final(&state, both.data(), both.size());
    return SecretBytes::copy(both.bytes().first(keyBytes));
}

QByteArray packet(std::span<const unsigned char> plain, const QByteArray &readerPublicKey)
{
    const KeyPair writer = newKeyPair(); // a fresh one for each packet: the writer stays anonymous
    const SecretBytes key = packetKey(writer.secretKey, readerPublicKey, readerPublicKey, writer.publicKey);
    QByteArray nonce(nonceBytes, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray box(qsizetype(plain.size()) + macBytes, '\0');
    if (!key.isEmpty())
        crypto_aead_chacha20poly1305_ietf_encrypt(raw(box), nullptr, plain.data(), plain.size(), nullptr, 0,
                                                  nullptr, raw(nonce), key.data());
    QByteArray out;
    appendLittle(out, quint32(packetOverhead + qsizetype(plain.size())));
    appendLittle(out, methodX25519ChaCha);
    return out + writer.publicKey + nonce + box;
}

/// Nothing when the packet is not for this key or not of a known method.
SecretBytes openPacket(const QByteArray &body, const KeyPair &reader)
{
    if (body.size() < packetOverhead - 4 || qFromLittleEndian<quint32>(body.constData()) != methodX25519ChaCha)
        return {};
    const QByteArray writer = body.mid(4, keyBytes);
    const SecretBytes key = packetKey(reader.secretKey, writer, reader.publicKey, writer);
    if (key.isEmpty())
        return {};
    const QByteArray box = body.mid(4 + keyBytes + nonceBytes);
    SecretBytes plain(size_t(box.size() - macBytes));
    const int outcome = crypto_aead_chacha20poly1305_ietf_decrypt(
        plain.data(), nullptr, nullptr, raw(box), size_t(box.size()), nullptr, 0,
        raw(body) + 4 + keyBytes, key.data());
    return outcome == 0 ? std::move(plain) : SecretBytes();
}

std::unexpected<Error> damaged(const QString &file)
{
    return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "the Crypt4GH header does not verify")),
                Where{file, 0, {}});
}

/// False when the packet contradicts itself or one before it.
bool takePacket(const SecretBytes &plain, Header &header)
{
    if (plain.size() < 4)
        return false;
    const quint32 type = qFromLittleEndian<quint32>(plain.data());
    if (type == packetDataKey) {
        if (plain.size() != 8 + keyBytes || qFromLittleEndian<quint32>(plain.data() + 4) != 0)
            return false;
        header.dataKeys.push_back(SecretBytes::copy(plain.bytes().subspan(8)));
        return true;
    }
    if (type != packetEditList)
        return true; // a later version's packet
    if (plain.size() < 8 || header.edits)
        return false;
    const quint64 count = qFromLittleEndian<quint32>(plain.data() + 4);
    if (plain.size() != 8 + count * 8)
        return false;
    header.edits.emplace();
    for (quint64 i = 0; i < count; ++i)
        header.edits->append(qFromLittleEndian<quint64>(plain.data() + 8 + i * 8));
    return true;
}

} // namespace

QByteArray dataKeyPacket(const SecretBytes &dataKey, const QByteArray &readerPublicKey)
{
    SecretBytes plain(8 + keyBytes);
    qToLittleEndian(packetDataKey, plain.data());
    qToLittleEndian(quint32(0), plain.data() + 4); // ChaCha20-Poly1305
    std::copy_n(dataKey.data(), keyBytes, plain.data() + 8);
    return packet(plain.bytes(), readerPublicKey);
}

QByteArray editListPacket(const QList<quint64> &edits, const QByteArray &readerPublicKey)
{
    QByteArray plain;
    appendLittle(plain, packetEditList);
    appendLittle(plain, quint32(edits.size()));
    for (quint64 length : edits)
        appendLittle(plain, length);
    return packet({raw(plain), size_t(plain.size())}, readerPublicKey);
}

QByteArray headerOf(const QList<QByteArray> &packets)
{
    QByteArray out(magic, 8);
    appendLittle(out, version);
    appendLittle(out, quint32(packets.size()));
    for (const QByteArray &one : packets)
        out += one;
    return out;
}

Result<Header> readHeader(QIODevice &device, const SecretBytes &secretKey, const QString &file)
{
    const QByteArray start = device.read(magicSize);
    if (start.size() != magicSize || !start.startsWith(magic))
        return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "this is not a Crypt4GH file")),
                    Where{file, 0, {}});
    if (qFromLittleEndian<quint32>(start.constData() + 8) != version)
        return fail(ErrorCode::NewerFormat,
                    Text(QT_TRANSLATE_NOOP("enza", "this Crypt4GH file is of a version Enza does not know")),
                    Where{file, 0, {}});
    const quint32 packets = qFromLittleEndian<quint32>(start.constData() + 12);
    if (packets == 0 || packets > maxPackets)
        return damaged(file);

    const KeyPair reader = keyPairOf(secretKey.clone());
    Header header;
    header.size = magicSize;
    for (quint32 i = 0; i < packets; ++i) {
        const QByteArray lengthBytes = device.read(4);
        if (lengthBytes.size() != 4)
            return damaged(file);
        const quint32 length = qFromLittleEndian<quint32>(lengthBytes.constData());
        if (length < 8 || length > maxPacketSize)
            return damaged(file);
        const QByteArray body = device.read(length - 4);
        if (body.size() != qsizetype(length) - 4)
            return damaged(file);
        header.size += length;
        const SecretBytes plain = openPacket(body, reader);
        if (!plain.isEmpty() && !takePacket(plain, header))
            return damaged(file);
    }
    if (header.dataKeys.empty())
        return fail(ErrorCode::WrongSecret,
                    Text(QT_TRANSLATE_NOOP("enza", "this key does not open the Crypt4GH file; "
                                                   "it was encrypted for somebody else")),
                    Where{file, 0, {}});
    return header;
}

QByteArray reencryptedHeader(const Header &header, const QList<QByteArray> &readerPublicKeys)
{
    QList<QByteArray> packets;
    for (const QByteArray &reader : readerPublicKeys) {
        for (const SecretBytes &key : header.dataKeys)
            packets.append(dataKeyPacket(key, reader));
        if (header.edits)
            packets.append(editListPacket(*header.edits, reader));
    }
    return headerOf(packets);
}

} // namespace enza::crypt4gh
