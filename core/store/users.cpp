// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rekey.h"
#include "store/state.h"

#include "base/id.h"

namespace enza::store {
namespace {

SlotCost usualCost(const Manifest &manifest)
{
    return manifest.test ? SlotCost::floor() : SlotCost::usual();
}

/// What the user's own slots cost already: a new one never costs less.
SlotCost costFor(const Manifest &manifest, const QString &userId)
{
    SlotCost cost = usualCost(manifest);
    for (const Slot &slot : manifest.keySlots) {
        if (slot.info.user == userId)
            cost = cost.raisedTo({slot.info.memoryMiB, slot.info.passes});
    }
    return cost;
}

} // namespace

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

Result<void> Unlocked::State::replacePassphrase(const SecretBytes &passphrase, const UserKeys &keys, const QString &verb)
{
    const std::lock_guard guard(writing);
    ENZA_TRY(checkPassphrase(passphrase, user.name, manifest.test));
    Manifest next = manifest;
    const Secret secret{passphrase.clone(), {}};
    ENZA_ASSIGN(Slot slot, makeSlot(next.id, user.id, passphraseSlot, secret, keys, costFor(next, user.id), clock.now()));
    next.keySlots.removeIf([&](const Slot &old) {
        return old.info.user == user.id && old.info.slotKind == QLatin1String(passphraseSlot);
    });
    next.keySlots.append(slot);
    Act act;
    act.verb = verb;
    act.detail = {{QStringLiteral("user"), user.id}, {QStringLiteral("slot"), slot.info.id}};
    return publish(std::move(next), act);
}

Result<UserInfo> Unlocked::addUser(const QString &name, const QString &role, SecretBytes passphrase)
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
    const Secret secret{std::move(passphrase), {}};
    ENZA_ASSIGN(Slot slot,
                makeSlot(next.id, info.id, passphraseSlot, secret, keys, usualCost(next), state.clock.now()));
    next.keySlots.append(std::move(slot));
    Act act;
    act.verb = QStringLiteral("user.add");
    act.detail = enrolmentDetail(next.users.last());
    ENZA_TRY(state.publish(std::move(next), act));
    return info;
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
    Act act;
    act.verb = QStringLiteral("user.disable");
    act.detail = {{QStringLiteral("user"), userId},
                  {QStringLiteral("institution_key"), QLatin1String(next.institutionKey.toBase64())}};
    return changeStoreKey(state, std::move(next), act, {});
}

Result<SlotInfo> Unlocked::addKeyFileSlot(SecretBytes passphrase, SecretBytes keyFile)
{
    State &state = *m_state;
    const std::lock_guard guard(state.writing);
    ENZA_TRY(checkPassphrase(passphrase, state.user.name, state.manifest.test));
    const Secret secret{std::move(passphrase), std::move(keyFile)};
    Manifest next = state.manifest;
    ENZA_ASSIGN(Slot slot, makeSlot(next.id, state.user.id, keyFileSlot, secret, state.userKeys,
                                    costFor(next, state.user.id), state.clock.now()));
    const SlotInfo info = slot.info;
    next.keySlots.append(std::move(slot));
    Act act;
    act.verb = QStringLiteral("user.slot_add");
    act.detail = {{QStringLiteral("user"), info.user},
                  {QStringLiteral("slot"), info.id},
                  {QStringLiteral("kind"), info.slotKind}};
    ENZA_TRY(state.publish(std::move(next), act));
    return info;
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
        return state.replacePassphrase(newPassphrase, keys, QStringLiteral("user.passphrase"));
    }
    return fail(ErrorCode::WrongSecret, Text(QT_TRANSLATE_NOOP("enza", "the passphrase does not fit")));
}

} // namespace enza::store
