// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/slot.h"

#include "base/id.h"
#include "base/json.h"

#include <sodium.h>

#include <cstring>

namespace enza::store {
namespace {

constexpr int saltSize = crypto_pwhash_SALTBYTES;
constexpr int challengeSize = 32;
// A damaged or hostile file must not make Enza ask for all memory or run for hours.
constexpr int maxMemoryMiB = 4096;
constexpr int maxPasses = 64;

/// What the box is bound to: moving it to another user or lowering its cost makes it useless. A recovery
/// box stays the same when an administrator's lock is put around it.
QByteArray slotContext(const QString &workspace, const Slot &slot)
{
    QJsonObject context{{QStringLiteral("workspace"), workspace},
                        {QStringLiteral("slot"), slot.info.id},
                        {QStringLiteral("user"), slot.info.user},
                        {QStringLiteral("kind"), isRecovery(slot) ? QLatin1String(recoverySlot) : slot.info.slotKind},
                        {QStringLiteral("memory_mib"), slot.info.memoryMiB},
                        {QStringLiteral("passes"), slot.info.passes},
                        {QStringLiteral("salt"), QLatin1String(slot.salt.toBase64())}};
    if (slot.info.slotKind == QLatin1String(tokenSlot)) {
        context[QStringLiteral("challenge")] = QLatin1String(slot.challenge.toBase64());
        context[QStringLiteral("token_key")] = QLatin1String(slot.tokenKey.toBase64());
    }
    return canonicalJson(context);
}

/// What the token signs: says what for, so that no signature made for something else fits.
QByteArray tokenMessage(const QString &workspace, const Slot &slot)
{
    return canonicalJson(QJsonObject{{QStringLiteral("purpose"), QStringLiteral("enza key slot 1")},
                                     {QStringLiteral("workspace"), workspace},
                                     {QStringLiteral("slot"), slot.info.id},
                                     {QStringLiteral("challenge"), QLatin1String(slot.challenge.toBase64())}});
}

/// The second factor; empty for slots without one.
Result<SecretBytes> secondFactor(const QString &workspace, const Slot &slot, const Secret &secret,
                                 const TokenKey *token)
{
    if (slot.info.slotKind == QLatin1String(keyFileSlot))
        return secret.keyFile.clone();
    if (slot.info.slotKind != QLatin1String(tokenSlot))
        return SecretBytes();
    if (!token || slot.challenge.size() != challengeSize || slot.tokenKey != token->fingerprint())
        return fail(ErrorCode::WrongSecret,
                    Text(QT_TRANSLATE_NOOP("enza", "this is not the token that was set up for this user")));
    return token->sign(tokenMessage(workspace, slot));
}

Result<SecretBytes> slotKey(const Slot &slot, const SecretBytes &passphrase, const SecretBytes &factor)
{
    SecretBytes key(keySize);
    const int outcome = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()),
                                      passphrase.size(), reinterpret_cast<const unsigned char *>(slot.salt.constData()),
                                      quint64(slot.info.passes), size_t(slot.info.memoryMiB) << 20,
                                      crypto_pwhash_ALG_ARGON2ID13);
    if (outcome != 0)
        return fail(ErrorCode::Internal,
                    Text(QT_TRANSLATE_NOOP("enza", "there is not enough free memory to check the passphrase; "
                                                   "%1 MiB are needed. Close other programs and try again"),
                         {QString::number(slot.info.memoryMiB)}));
    if (slot.info.slotKind != QLatin1String(keyFileSlot) && slot.info.slotKind != QLatin1String(tokenSlot))
        return key;
    SecretBytes factorHash(crypto_generichash_BYTES);
    crypto_generichash(factorHash.data(), factorHash.size(), factor.data(), factor.size(), nullptr, 0);
    SecretBytes both(keySize);
    crypto_generichash(both.data(), both.size(), factorHash.data(), factorHash.size(), key.data(), key.size());
    return both;
}

/// NFC of UTF-8 text; other bytes as they are.
SecretBytes composed(const SecretBytes &typed)
{
    const QUtf8StringView view(reinterpret_cast<const char *>(typed.data()), qsizetype(typed.size()));
    if (!view.isValidUtf8())
        return typed.clone();
    QString text = view.toString();
    QString normal = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    for (QString *secret : {&text, &normal})
        sodium_memzero(secret->data(), size_t(secret->size()) * sizeof(QChar));
    return SecretBytes::take(utf8);
}

bool same(const SecretBytes &a, const SecretBytes &b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

Result<UserKeys> openBox(const QString &workspace, const Slot &slot, const SecretBytes &passphrase,
                         const SecretBytes &factor)
{
    ENZA_ASSIGN(const SecretBytes key, slotKey(slot, passphrase, factor));
    const SecretBytes both = decrypt(key, slot.box, slotContext(workspace, slot));
    if (both.size() != 2 * keySize)
        return fail(ErrorCode::WrongSecret, Text(QT_TRANSLATE_NOOP("enza", "the passphrase does not fit")));
    return UserKeys{SecretBytes::copy(both.bytes().first(keySize)), SecretBytes::copy(both.bytes().last(keySize))};
}

constexpr char codeAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeLength = 28;

} // namespace

bool isRecovery(const Slot &slot)
{
    const QString &kind = slot.info.slotKind;
    return kind == QLatin1String(recoverySlot) || kind == QLatin1String(sharedRecoverySlot) ||
           kind == QLatin1String(sealedRecoverySlot);
}

SlotCost SlotCost::raisedTo(const SlotCost &other) const
{
    return {std::max(memoryMiB, other.memoryMiB), std::max(passes, other.passes)};
}

Result<Slot> makeSlot(const QString &workspace, const QString &user, const char *kind, const Secret &secret,
                      const UserKeys &keys, const SlotCost &cost, const QDateTime &now, const TokenKey *token)
{
    if (secret.passphrase.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the passphrase is empty")));
    if (std::strcmp(kind, keyFileSlot) == 0 && secret.keyFile.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the key file is empty")));
    const SlotCost raised = cost.raisedTo(SlotCost::floor());
    Slot slot;
    slot.info = {newId(), user, QLatin1String(kind), raised.memoryMiB, raised.passes, now};
    slot.salt = randomBytes(saltSize);
    if (std::strcmp(kind, tokenSlot) == 0 && token) {
        slot.challenge = randomBytes(challengeSize);
        slot.tokenKey = token->fingerprint();
        // Asked twice: a token that salts its signatures would never open the slot again.
        const QByteArray message = tokenMessage(workspace, slot);
        ENZA_ASSIGN(const SecretBytes first, token->sign(message));
        ENZA_ASSIGN(const SecretBytes second, token->sign(message));
        if (!same(first, second))
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the token signs differently each time and "
                                                                            "cannot unlock")));
    }
    ENZA_ASSIGN(const SecretBytes factor, secondFactor(workspace, slot, secret, token));
    ENZA_ASSIGN(const SecretBytes key, slotKey(slot, composed(secret.passphrase), factor));
    SecretBytes both(2 * keySize);
    std::memcpy(both.data(), keys.signSeed.data(), keySize);
    std::memcpy(both.data() + keySize, keys.sealKey.data(), keySize);
    slot.box = encrypt(key, both.bytes(), slotContext(workspace, slot));
    return slot;
}

Result<UserKeys> openSlot(const QString &workspace, const Slot &slot, const Secret &secret, const TokenKey *token)
{
    const SlotCost floor = SlotCost::floor();
    if (slot.info.memoryMiB < floor.memoryMiB || slot.info.passes < floor.passes ||
        slot.info.memoryMiB > maxMemoryMiB || slot.info.passes > maxPasses || slot.salt.size() != saltSize)
        return fail(ErrorCode::Damaged,
                    Text(QT_TRANSLATE_NOOP("enza", "a key slot asks for a protection that Enza does not accept "
                                                   "(%1 MiB, %2 passes); the file was changed by something else"),
                         {QString::number(slot.info.memoryMiB), QString::number(slot.info.passes)}));
    ENZA_ASSIGN(const SecretBytes factor, secondFactor(workspace, slot, secret, token));
    const SecretBytes normal = composed(secret.passphrase);
    auto keys = openBox(workspace, slot, normal, factor);
    if (!keys && keys.error().code == ErrorCode::WrongSecret && !same(normal, secret.passphrase))
        return openBox(workspace, slot, secret.passphrase, factor);
    return keys;
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

QString shownCode(const SecretBytes &code)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(code.data()), qsizetype(code.size()));
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
