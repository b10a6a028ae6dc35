// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recovery.h"
#include "store/rekey.h"
#include "store/state.h"

#include "base/id.h"

#include <algorithm>

namespace enza::store {

SlotCost usualCost(const Manifest &manifest)
{
    return manifest.test ? SlotCost::floor() : SlotCost::usual();
}

SlotCost costFor(const Manifest &manifest, const QString &userId)
{
    SlotCost cost = usualCost(manifest);
    for (const Slot &slot : manifest.keySlots) {
        if (slot.info.user == userId)
            cost = cost.raisedTo({slot.info.memoryMiB, slot.info.passes});
    }
    return cost;
}

Result<SecretBytes> Unlocked::State::institutionSeed() const
{
    const std::lock_guard guard(keysMutex);
    for (const ManifestUser &entry : manifest.users) {
        if (entry.info.id != user.id || entry.sealedInstitution.isEmpty())
            continue;
        SecretBytes seed = openSealed(userKeys, entry.sealedInstitution);
        if (seed.size() == keySize)
            return seed;
    }
    return fail(ErrorCode::NotPermitted,
                Text(QT_TRANSLATE_NOOP("enza", "only an administrator can add or disable users")));
}

Result<void> Unlocked::State::replacePassphrase(const UserInfo &whose, const SecretBytes &passphrase,
                                                const UserKeys &keys, const QString &verb)
{
    const std::lock_guard guard(writing);
    ENZA_TRY(checkPassphrase(passphrase, whose.name, manifest.test));
    Manifest next = manifest;
    const Secret secret{passphrase.clone(), {}};
    ENZA_ASSIGN(Slot slot,
                makeSlot(next.id, whose.id, passphraseSlot, secret, keys, costFor(next, whose.id), clock.now()));
    next.keySlots.removeIf([&](const Slot &old) {
        return old.info.user == whose.id && old.info.slotKind == QLatin1String(passphraseSlot);
    });
    next.keySlots.append(slot);
    Act act;
    act.verb = verb;
    act.detail = {{QStringLiteral("user"), whose.id}, {QStringLiteral("slot"), slot.info.id}};
    return publish(std::move(next), act);
}

Result<void> Unlocked::State::settleRecovery()
{
    if (isRecoveryArranged(manifest))
        return {};
    const auto institution = institutionSeed();
    if (!institution)
        return {}; // an administrator will
    Manifest next = manifest;
    ENZA_TRY(arrangeRecovery(next, *institution, *institution));
    Act act;
    act.verb = QStringLiteral("workspace.settle");
    return publish(std::move(next), act);
}

Result<AddedUser> Unlocked::addUser(const QString &name, const QString &role, SecretBytes passphrase)
{
    State &state = *m_state;
    const std::lock_guard guard(state.writing);
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the user needs a name")));
    if (state.manifest.userByName(trimmed))
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "there is a user %1 already"), {trimmed}));
    ENZA_TRY(checkPassphrase(passphrase, trimmed, state.manifest.test));
    ENZA_ASSIGN(const SecretBytes institution, state.institutionSeed());

    const UserKeys keys = UserKeys::generate();
    const UserInfo info{newId(), trimmed, role, false, keys.signPublic(), keys.sealPublic()};
    Manifest next = state.manifest;
    next.users.append(enrol(next.id, info, state.storeKeyCopy(), institution));
    const QString code = shownCode(newRecoveryCode());
    const Secret recovery{normalizedRecoveryCode(code), {}};
    const Secret secret{std::move(passphrase), {}};
    for (const auto &[kind, given] : {std::pair{passphraseSlot, &secret}, std::pair{recoverySlot, &recovery}}) {
        ENZA_ASSIGN(Slot slot, makeSlot(next.id, info.id, kind, *given, keys, usualCost(next), state.clock.now()));
        next.keySlots.append(std::move(slot));
    }
    ENZA_TRY(arrangeRecovery(next, institution, institution));
    Act act;
    act.verb = QStringLiteral("user.add");
    act.detail = enrolmentDetail(next.users.last());
    ENZA_TRY(state.publish(std::move(next), act));
    return AddedUser{info, code};
}

Result<void> Unlocked::recoverUser(const QString &userName, const QString &recoveryCode, SecretBytes newPassphrase)
{
    State &state = *m_state;
    const std::lock_guard guard(state.writing);
    ENZA_ASSIGN(const SecretBytes institution, state.institutionSeed());
    const ManifestUser *user = state.manifest.userByName(userName);
    if (!user || user->info.disabled)
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no such user")));
    // Before the slow part, and so that a refused one does not cost a try of the code.
    ENZA_TRY(checkPassphrase(newPassphrase, userName, state.manifest.test));
    const Secret code{normalizedRecoveryCode(recoveryCode), {}};
    for (const Slot &slot : state.manifest.keySlots) {
        if (slot.info.user != user->info.id || !isRecovery(slot))
            continue;
        ENZA_ASSIGN(const Slot inner, withoutOuterBox(state.manifest.id, slot, institution));
        const auto keys = openSlot(state.manifest.id, inner, code);
        if (!keys && keys.error().code == ErrorCode::WrongSecret)
            return fail(ErrorCode::WrongSecret,
                        Text(QT_TRANSLATE_NOOP("enza", "the recovery code does not fit the user %1"), {userName}));
        if (!keys)
            return std::unexpected(keys.error());
        const UserInfo whose = user->info;
        return state.replacePassphrase(whose, newPassphrase, *keys, QStringLiteral("user.recover"));
    }
    return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "the user %1 was never given a recovery code"),
                                          {userName}));
}

Result<void> Unlocked::disableUser(const QString &userId)
{
    State &state = *m_state;
    const std::lock_guard guard(state.writing);
    ENZA_ASSIGN(SecretBytes institution, state.institutionSeed());
    Manifest next = state.manifest;
    ManifestUser *user = next.userById(userId);
    if (!user || user->info.disabled)
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no such user")));
    if (userId == state.user.id)
        return fail(ErrorCode::Conflict,
                    Text(QT_TRANSLATE_NOOP("enza", "you cannot disable yourself; ask another administrator")));
    const bool knewInstitution = !user->sealedInstitution.isEmpty();
    const SecretBytes before = institution.clone();
    user->info.disabled = true;
    user->sealedStoreKey.clear();
    user->sealedInstitution.clear();
    next.keySlots.removeIf([&](const Slot &slot) { return slot.info.user == userId; });
    if (knewInstitution) {
        // They knew the institution's key: from now on another one speaks for it.
        institution = SecretBytes::random(keySize);
        next.institutionKey = KeySigner(institution).publicKey();
        for (ManifestUser &other : next.users) {
            if (!other.sealedInstitution.isEmpty())
                other.sealedInstitution = sealTo(other.info.sealKey, institution.bytes());
            other.certificate = KeySigner(institution).sign(certificateText(next.id, other.info));
        }
    }
    ENZA_TRY(arrangeRecovery(next, before, institution));
    Act act;
    act.verb = QStringLiteral("user.disable");
    act.detail = {{QStringLiteral("user"), userId},
                  {QStringLiteral("institution_key"), QLatin1String(next.institutionKey.toBase64())}};
    return changeStoreKey(state, std::move(next), act, {});
}

Result<SlotInfo> Unlocked::State::addSlot(const char *kind, const Secret &secret, const TokenKey *token)
{
    const std::lock_guard guard(writing);
    ENZA_TRY(checkPassphrase(secret.passphrase, user.name, manifest.test, true));
    Manifest next = manifest;
    ENZA_ASSIGN(Slot slot, makeSlot(next.id, user.id, kind, secret, userKeys, costFor(next, user.id), clock.now(), token));
    const SlotInfo added = slot.info;
    next.keySlots.append(std::move(slot));
    Act act;
    act.verb = QStringLiteral("user.slot_add");
    act.detail = {{QStringLiteral("user"), added.user},
                  {QStringLiteral("slot"), added.id},
                  {QStringLiteral("kind"), added.slotKind}};
    ENZA_TRY(publish(std::move(next), act));
    return added;
}

Result<SlotInfo> Unlocked::addKeyFileSlot(SecretBytes passphrase, SecretBytes keyFile)
{
    return m_state->addSlot(keyFileSlot, {std::move(passphrase), std::move(keyFile)}, nullptr);
}

Result<SlotInfo> Unlocked::addPkcs11Slot(SecretBytes passphrase, const QString &uri, SecretBytes pin)
{
    ENZA_TRY(checkPassphrase(passphrase, m_state->user.name, m_state->manifest.test, true));
    ENZA_ASSIGN(const auto token, TokenKey::open(uri, pin));
    return m_state->addSlot(tokenSlot, {std::move(passphrase), {}}, token.get());
}

Result<SlotInfo> Unlocked::removeSlot(const QString &slotId)
{
    State &state = *m_state;
    const std::lock_guard guard(state.writing);
    Manifest next = state.manifest;
    const auto found = std::find_if(next.keySlots.cbegin(), next.keySlots.cend(),
                                    [&](const Slot &slot) { return slot.info.id == slotId; });
    if (found == next.keySlots.cend())
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no such way to unlock")));
    const SlotInfo gone = found->info;
    if (isRecovery(*found))
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "a recovery code is not removed; a new one takes its place")));
    const auto others = std::count_if(next.keySlots.cbegin(), next.keySlots.cend(), [&](const Slot &slot) {
        return slot.info.user == gone.user && slot.info.id != slotId && !isRecovery(slot);
    });
    if (others == 0)
        return fail(ErrorCode::Conflict,
                    Text(QT_TRANSLATE_NOOP("enza", "this is the only way in for its user; add another one first")));
    next.keySlots.removeIf([&](const Slot &slot) { return slot.info.id == slotId; });
    Act act;
    act.verb = QStringLiteral("user.slot_remove");
    act.detail = {{QStringLiteral("user"), gone.user},
                  {QStringLiteral("slot"), gone.id},
                  {QStringLiteral("kind"), gone.slotKind}};
    ENZA_TRY(state.publish(std::move(next), act));
    return gone;
}

Result<QList<SlotInfo>> Unlocked::keySlots() const
{
    const std::lock_guard guard(m_state->keysMutex);
    QList<SlotInfo> out;
    for (const Slot &slot : m_state->manifest.keySlots)
        out.append(slot.info);
    return out;
}

Result<void> Unlocked::changePassphrase(SecretBytes oldPassphrase, SecretBytes newPassphrase)
{
    State &state = *m_state;
    const std::lock_guard guard(state.writing);
    const Secret secret{std::move(oldPassphrase), {}};
    for (const Slot &slot : state.manifest.keySlots) {
        if (slot.info.user != state.user.id || slot.info.slotKind != QLatin1String(passphraseSlot))
            continue;
        ENZA_ASSIGN(const UserKeys keys, openSlot(state.manifest.id, slot, secret));
        return state.replacePassphrase(state.user, newPassphrase, keys, QStringLiteral("user.passphrase"));
    }
    return fail(ErrorCode::WrongSecret, Text(QT_TRANSLATE_NOOP("enza", "the passphrase does not fit")));
}

} // namespace enza::store
