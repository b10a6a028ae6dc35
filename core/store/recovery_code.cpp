// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recovery.h"
#include "store/state.h"

namespace enza::store {

Result<QString> Unlocked::State::replaceRecovery(const UserInfo &whose, const UserKeys &keys)
{
    Manifest next = manifest;
    const QString code = shownCode(newRecoveryCode());
    const Secret secret{normalizedRecoveryCode(code), {}};
    ENZA_ASSIGN(Slot slot, makeSlot(next.id, whose.id, recoverySlot, secret, keys, costFor(next, whose.id), clock.now()));
    next.keySlots.removeIf([&](const Slot &old) { return old.info.user == whose.id && isRecovery(old); });
    if (const auto institution = institutionSeed()) {
        next.keySlots.append(slot);
        ENZA_TRY(arrangeRecovery(next, *institution, *institution));
    } else {
        ENZA_ASSIGN(slot, sealedForInstitution(next, std::move(slot)));
        next.keySlots.append(slot);
    }
    Act act;
    act.verb = QStringLiteral("user.recovery_code");
    act.detail = {{QStringLiteral("user"), whose.id}, {QStringLiteral("slot"), slot.info.id}};
    ENZA_TRY(publish(std::move(next), act));
    return code;
}

Result<QString> Unlocked::issueRecoveryCode()
{
    const std::lock_guard guard(m_state->writing);
    return m_state->replaceRecovery(m_state->user, m_state->userKeys);
}

Result<QString> Unlocked::issueRecoveryCode(const QString &userName, const Secret &theirs)
{
    State &state = *m_state;
    const std::lock_guard guard(state.writing);
    ENZA_TRY(state.institutionSeed());
    const ManifestUser *user = state.manifest.userByName(userName);
    if (!user || user->info.disabled)
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no such user")));
    const UserInfo whose = user->info;
    ENZA_ASSIGN(const UserKeys keys, openKeys(state.manifest, whose, theirs));
    return state.replaceRecovery(whose, keys);
}

} // namespace enza::store
