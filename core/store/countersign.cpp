// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/state.h"

namespace enza::store {

Result<QByteArray> Unlocked::signAs(const QString &userId, const Secret &secret, const QByteArray &bytes) const
{
    Manifest manifest;
    {
        const std::lock_guard guard(m_state->keysMutex);
        manifest = m_state->manifest;
    }
    const ManifestUser *entry = manifest.userById(userId);
    if (!entry)
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no such user")));
    if (entry->info.id == m_state->user.id)
        return fail(ErrorCode::NotPermitted,
                    Text(QT_TRANSLATE_NOOP("enza", "a second person has to sign; you are the first already")));
    if (entry->info.disabled)
        return fail(ErrorCode::NotPermitted,
                    Text(QT_TRANSLATE_NOOP("enza", "the user %1 was disabled; ask an administrator"), {entry->info.name}));
    ENZA_ASSIGN(const UserKeys keys, openKeys(manifest, entry->info, secret));
    const KeySigner signer(keys.signSeed);
    if (signer.publicKey() != entry->info.signKey)
        return fail(ErrorCode::Damaged,
                    Text(QT_TRANSLATE_NOOP("enza", "the key of %1 is not the one this workspace knows"), {entry->info.name}));
    return signer.sign(bytes);
}

} // namespace enza::store
