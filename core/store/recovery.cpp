// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recovery.h"

#include "base/json.h"

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
    if (slot.info.slotKind != QLatin1String(sharedRecoverySlot))
        return slot;
    const SecretBytes inner = decrypt(outerKey(institutionSeed, slot), slot.box, outerContext(workspace, slot));
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
        return slot.info.slotKind == QLatin1String(alone ? sharedRecoverySlot : recoverySlot);
    });
}

Result<void> arrangeRecovery(Manifest &manifest, const SecretBytes &before, const SecretBytes &after)
{
    const QStringList inOffice = administrators(manifest);
    for (Slot &slot : manifest.keySlots) {
        if (slot.info.slotKind != QLatin1String(recoverySlot) &&
            slot.info.slotKind != QLatin1String(sharedRecoverySlot))
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

} // namespace enza::store
