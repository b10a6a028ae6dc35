// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recovery.h"

#include "base/json.h"

#include <sodium.h>

#include <algorithm>

namespace enza::store {
namespace {

QByteArray outerContext(const QString &workspace, const Slot &slot)
{
    return canonicalJson(QJsonObject{{QStringLiteral("workspace"), workspace},
                                     {QStringLiteral("slot"), slot.info.id},
                                     {QStringLiteral("user"), slot.info.user}});
}

SecretBytes outerKey(const SecretBytes &institutionSeed, const Slot &slot)
{
    return derivedKey(institutionSeed, "recovery", slot.info.id);
}

/// The X25519 key that belongs to the institution's Ed25519 key.
SecretBytes institutionSealKey(const SecretBytes &seed)
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    SecretBytes secretKey(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()), secretKey.data(), seed.data());
    SecretBytes out(crypto_scalarmult_curve25519_BYTES);
    if (crypto_sign_ed25519_sk_to_curve25519(out.data(), secretKey.data()) != 0)
        return {};
    return out;
}

/// Enabled users who can open what is closed to the institution's seed.
QStringList administrators(const Manifest &manifest)
{
    QStringList out;
    for (const ManifestUser &user : manifest.users) {
        if (!user.info.disabled && !user.sealedInstitution.isEmpty())
            out.append(user.info.id);
    }
    return out;
}

} // namespace

Result<Slot> withoutOuterBox(const QString &workspace, Slot slot, const SecretBytes &institutionSeed)
{
    if (slot.info.slotKind == QLatin1String(recoverySlot) || !isRecovery(slot))
        return slot;
    const bool sealed = slot.info.slotKind == QLatin1String(sealedRecoverySlot);
    const SecretBytes inner = sealed ? openSealed({{}, institutionSealKey(institutionSeed)}, slot.box)
                                     : decrypt(outerKey(institutionSeed, slot), slot.box, outerContext(workspace, slot));
    if (inner.isEmpty())
        return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "a recovery slot does not verify")));
    slot.box = QByteArray(reinterpret_cast<const char *>(inner.data()), qsizetype(inner.size()));
    slot.info.slotKind = QLatin1String(recoverySlot);
    return slot;
}

bool isRecoveryArranged(const Manifest &manifest)
{
    const QStringList inOffice = administrators(manifest);
    return std::none_of(manifest.keySlots.cbegin(), manifest.keySlots.cend(), [&](const Slot &slot) {
        const bool alone = inOffice == QStringList{slot.info.user};
        return isRecovery(slot) && slot.info.slotKind != QLatin1String(alone ? recoverySlot : sharedRecoverySlot);
    });
}

Result<void> arrangeRecovery(Manifest &manifest, const SecretBytes &before, const SecretBytes &after)
{
    const QStringList inOffice = administrators(manifest);
    for (Slot &slot : manifest.keySlots) {
        if (!isRecovery(slot))
            continue;
        ENZA_ASSIGN(slot, withoutOuterBox(manifest.id, std::move(slot), before));
        if (inOffice == QStringList{slot.info.user})
            continue;
        const std::span inner(reinterpret_cast<const unsigned char *>(slot.box.constData()), size_t(slot.box.size()));
        slot.box = encrypt(outerKey(after, slot), inner, outerContext(manifest.id, slot));
        slot.info.slotKind = QLatin1String(sharedRecoverySlot);
    }
    return {};
}

Result<Slot> sealedForInstitution(const Manifest &manifest, Slot slot)
{
    QByteArray key(crypto_scalarmult_curve25519_BYTES, '\0');
    const auto *institution = reinterpret_cast<const unsigned char *>(manifest.institutionKey.constData());
    if (manifest.institutionKey.size() != qsizetype(crypto_sign_PUBLICKEYBYTES) ||
        crypto_sign_ed25519_pk_to_curve25519(reinterpret_cast<unsigned char *>(key.data()), institution) != 0)
        return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "a recovery slot does not verify")));
    const std::span inner(reinterpret_cast<const unsigned char *>(slot.box.constData()), size_t(slot.box.size()));
    slot.box = sealTo(key, inner);
    slot.info.slotKind = QLatin1String(sealedRecoverySlot);
    return slot;
}

} // namespace enza::store
