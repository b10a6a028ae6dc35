// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/slot.h"

#include "base/id.h"
#include "base/json.h"

#include <sodium.h>

#include <cstring>

namespace enza::store {
namespace {

constexpr int saltSize = crypto_pwhash_SALTBYTES;
// A damaged or hostile file must not make Enza ask for all memory or run for hours.
constexpr int maxMemoryMiB = 4096;
constexpr int maxPasses = 64;

/// What the box is bound to: moving it to another user or lowering its cost makes it useless.
QByteArray slotContext(const QString &workspace, const Slot &slot)
{
    return canonicalJson(QJsonObject{{QStringLiteral("workspace"), workspace},
                                     {QStringLiteral("slot"), slot.info.id},
                                     {QStringLiteral("user"), slot.info.user},
                                     {QStringLiteral("kind"), slot.info.slotKind},
                                     {QStringLiteral("memory_mib"), slot.info.memoryMiB},
                                     {QStringLiteral("passes"), slot.info.passes},
                                     {QStringLiteral("salt"), QLatin1String(slot.salt.toBase64())}});
}

Result<SecretBytes> slotKey(const Slot &slot, const Secret &secret)
{
    SecretBytes key(keySize);
    const int outcome =
        crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(secret.passphrase.data()),
                      secret.passphrase.size(), reinterpret_cast<const unsigned char *>(slot.salt.constData()),
                      quint64(slot.info.passes), size_t(slot.info.memoryMiB) << 20, crypto_pwhash_ALG_ARGON2ID13);
    if (outcome != 0)
        return fail(ErrorCode::Internal,
                    Text(QT_TRANSLATE_NOOP("enza", "there is not enough free memory to check the passphrase; "
                                                   "%1 MiB are needed. Close other programs and try again"),
                         {QString::number(slot.info.memoryMiB)}));
    if (slot.info.slotKind == QLatin1String(keyFileSlot)) {
        SecretBytes fileHash(crypto_generichash_BYTES);
        crypto_generichash(fileHash.data(), fileHash.size(), secret.keyFile.data(), secret.keyFile.size(), nullptr, 0);
        SecretBytes both(keySize);
        crypto_generichash(both.data(), both.size(), fileHash.data(), fileHash.size(), key.data(), key.size());
        return both;
    }
    return key;
}

constexpr char codeAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeLength = 28;

} // namespace

SlotCost SlotCost::raisedTo(const SlotCost &other) const
{
    return {std::max(memoryMiB, other.memoryMiB), std::max(passes, other.passes)};
}

Result<Slot> makeSlot(const QString &workspace, const QString &user, const char *kind, const Secret &secret,
                      const UserKeys &keys, const SlotCost &cost, const QDateTime &now)
{
    const bool secondFactor = std::strcmp(kind, keyFileSlot) == 0;
    if (secret.passphrase.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the passphrase is empty")));
    if (secondFactor && secret.keyFile.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the key file is empty")));
    const SlotCost raised = cost.raisedTo(SlotCost::floor());
    Slot slot;
    slot.info = {newId(), user, QLatin1String(kind), raised.memoryMiB, raised.passes, now};
    slot.salt = randomBytes(saltSize);
    ENZA_ASSIGN(const SecretBytes key, slotKey(slot, secret));
    SecretBytes both(2 * keySize);
    std::memcpy(both.data(), keys.signSeed.data(), keySize);
    std::memcpy(both.data() + keySize, keys.sealKey.data(), keySize);
    slot.box = encrypt(key, both.bytes(), slotContext(workspace, slot));
    return slot;
}

Result<UserKeys> openSlot(const QString &workspace, const Slot &slot, const Secret &secret)
{
    const SlotCost floor = SlotCost::floor();
    if (slot.info.memoryMiB < floor.memoryMiB || slot.info.passes < floor.passes ||
        slot.info.memoryMiB > maxMemoryMiB || slot.info.passes > maxPasses || slot.salt.size() != saltSize)
        return fail(ErrorCode::Damaged,
                    Text(QT_TRANSLATE_NOOP("enza", "a key slot asks for a protection that Enza does not accept "
                                                   "(%1 MiB, %2 passes); the file was changed by something else"),
                         {QString::number(slot.info.memoryMiB), QString::number(slot.info.passes)}));
    ENZA_ASSIGN(const SecretBytes key, slotKey(slot, secret));
    const SecretBytes both = decrypt(key, slot.box, slotContext(workspace, slot));
    if (both.size() != 2 * keySize)
        return fail(ErrorCode::WrongSecret, Text(QT_TRANSLATE_NOOP("enza", "the passphrase does not fit")));
    return UserKeys{SecretBytes::copy(both.bytes().first(keySize)), SecretBytes::copy(both.bytes().last(keySize))};
}

SecretBytes newRecoveryCode()
{
    SecretBytes code(codeLength + codeLength / 4 - 1);
    unsigned char *out = code.data();
    for (int i = 0; i < codeLength; ++i) {
        if (i && i % 4 == 0)
            *out++ = '-';
        *out++ = static_cast<unsigned char>(codeAlphabet[randombytes_uniform(32)]);
    }
    return code;
}

SecretBytes normalizedRecoveryCode(const QString &typed)
{
    QByteArray code;
    for (QChar c : typed.toUpper()) {
        if (c == u'O')
            c = u'0';
        else if (c == u'I' || c == u'L')
            c = u'1';
        if (c.unicode() < 128 && std::strchr(codeAlphabet, c.toLatin1()) && !c.isNull())
            code += c.toLatin1();
    }
    return SecretBytes::take(code);
}

} // namespace enza::store
