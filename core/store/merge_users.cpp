// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_users.h"

#include "store/state.h"

#include <algorithm>

namespace enza::store {
namespace {

const QString passphraseGroup = QStringLiteral("passphrase");
const QString recoveryGroup = QStringLiteral("recovery");

std::unexpected<Error> needsAdministrator()
{
    return fail(ErrorCode::NotPermitted,
                Text(QT_TRANSLATE_NOOP("enza", "the changes alter who may administer the workspace; an administrator has to "
                                               "take them over")));
}

const ManifestUser *userOf(const Manifest &manifest, const QString &id)
{
    const auto found = std::find_if(manifest.users.cbegin(), manifest.users.cend(),
                                    [&](const ManifestUser &user) { return user.info.id == id; });
    return found == manifest.users.cend() ? nullptr : &*found;
}

/// Of which there is one per user; other slots stand side by side.
QString groupOf(const Slot &slot)
{
    if (slot.info.slotKind == QLatin1String(passphraseSlot))
        return passphraseGroup;
    return isRecovery(slot) ? recoveryGroup : QString();
}

bool changesGroup(const QString &verb, const QString &group)
{
    if (group == passphraseGroup)
        return verb == QLatin1String("user.passphrase") || verb == QLatin1String("user.recover");
    return verb == QLatin1String("user.recovery_code");
}

using Moment = std::pair<QDateTime, QString>; ///< time, then replica: an order both sides agree on

std::optional<Moment> latest(const QList<Intake::UserAct> &acts, const auto &counts)
{
    std::optional<Moment> out;
    for (const Intake::UserAct &act : acts) {
        if (counts(act))
            out = std::max(out.value_or(Moment()), Moment(act.entry.at, act.entry.replica));
    }
    return out;
}

QByteArray newInstitutionKey(const Intake::UserAct &act)
{
    return QByteArray::fromBase64(act.detail.value(QLatin1String("institution_key")).toString().toLatin1());
}

bool certified(const Manifest &manifest, const QByteArray &institutionKey, const ManifestUser &user)
{
    return verifySignature(institutionKey, certificateText(manifest.id, user.info), user.certificate);
}

class Merger
{
public:
    explicit Merger(const UserMerge &merge) : m(merge) {}

    Result<MergedUsers> run()
    {
        ENZA_TRY(checkSameInstitution());
        m_out.manifest = m.here;
        Manifest &next = m_out.manifest;
        if (m_theirs)
            next.institutionKey = m.there.institutionKey;
        for (const ManifestUser &theirs : m.there.users)
            ENZA_TRY(take(theirs));
        ENZA_TRY(settleNames());
        const SecretBytes anyKey = SecretBytes::random(keySize); // only to compare
        m_out.changed = next.serialized(anyKey) != m.here.serialized(anyKey);
        if (m_out.changed) {
            ENZA_TRY(settleInstitution());
            ENZA_TRY(checkWhoIsLeft());
        }
        return std::move(m_out);
    }

private:
    /// Which institution key is in force from now on, and whether the other side may say so.
    Result<void> checkSameInstitution()
    {
        if (m.here.institutionKey == m.there.institutionKey)
            return {};
        const auto leadsTo = [](const QByteArray &key) {
            return [key](const Intake::UserAct &act) { return newInstitutionKey(act) == key; };
        };
        const auto here = latest(m.actsHere, leadsTo(m.here.institutionKey));
        const auto there = latest(m.actsThere, leadsTo(m.there.institutionKey));
        if (!there && !here)
            return fail(ErrorCode::Damaged,
                        Text(QT_TRANSLATE_NOOP("enza", "the changes speak for another institution")));
        if (there) {
            // The first who changed it has to be somebody this side knows as an administrator.
            for (const Intake::UserAct &act : m.actsThere) {
                if (newInstitutionKey(act).isEmpty() || newInstitutionKey(act) == m.here.institutionKey)
                    continue;
                const ManifestUser *author = userOf(m.here, act.entry.author);
                if (!author || author->info.role != QLatin1String(administratorRole))
                    return fail(ErrorCode::Damaged,
                                Text(QT_TRANSLATE_NOOP("enza", "the changes speak for another institution")));
                break;
            }
        }
        m_theirs = there && (!here || *here < *there);
        return {};
    }

    Result<void> take(const ManifestUser &theirs)
    {
        Manifest &next = m_out.manifest;
        ManifestUser *ours = next.userById(theirs.info.id);
        if (!ours) {
            ManifestUser added = theirs;
            added.sealedStoreKey = added.info.disabled ? QByteArray() : sealTo(added.info.sealKey, m.storeKey.bytes());
            next.users.append(added);
            for (const Slot &slot : m.there.keySlots) {
                if (slot.info.user == added.info.id)
                    next.keySlots.append(slot);
            }
            return {};
        }
        if (ours->info.signKey != theirs.info.signKey || ours->info.sealKey != theirs.info.sealKey)
            return fail(ErrorCode::Damaged,
                        Text(QT_TRANSLATE_NOOP("enza", "the key of %1 is not the one this workspace knows"), {ours->info.name}));
        if (theirs.info.disabled && !ours->info.disabled) {
            if (ours->info.id == m.user)
                return fail(ErrorCode::NotPermitted,
                            Text(QT_TRANSLATE_NOOP("enza", "you were disabled in the other copy; somebody else has to take "
                                                           "its changes over")));
            ours->info.disabled = true;
            ours->sealedStoreKey.clear();
            ours->sealedInstitution.clear();
            next.keySlots.removeIf([&](const Slot &slot) { return slot.info.user == theirs.info.id; });
        }
        if (ours->info.disabled)
            return {};
        if (m_theirs) {
            ours->certificate = theirs.certificate;
            ours->sealedInstitution = theirs.sealedInstitution;
            ours->info.name = theirs.info.name;
        }
        takeSlots(theirs.info.id);
        return {};
    }

    void takeSlots(const QString &user)
    {
        QList<Slot> &slotList = m_out.manifest.keySlots;
        for (const QString &group : {passphraseGroup, recoveryGroup}) {
            const auto counts = [&](const Intake::UserAct &act) {
                return act.detail.value(QLatin1String("user")).toString() == user && changesGroup(act.entry.verb, group);
            };
            const auto there = latest(m.actsThere, counts);
            const auto here = latest(m.actsHere, counts);
            // A recovery slot is arranged anew with the institution's key.
            const bool rearranged = group == recoveryGroup && m_theirs && !here;
            if (!rearranged && (!there || (here && *there < *here)))
                continue;
            const auto isOfGroup = [&](const Slot &slot) { return slot.info.user == user && groupOf(slot) == group; };
            slotList.removeIf(isOfGroup);
            std::copy_if(m.there.keySlots.cbegin(), m.there.keySlots.cend(), std::back_inserter(slotList), isOfGroup);
        }
        for (const Slot &slot : m.there.keySlots) {
            const bool known = std::any_of(slotList.cbegin(), slotList.cend(), [&](const Slot &one) { return one.info.id == slot.info.id; });
            if (slot.info.user == user && groupOf(slot).isEmpty() && !known)
                slotList.append(slot);
        }
        removeGone(user);
        // Somebody who had no recovery code here may have got one there.
        const auto recovery = [&](const Slot &slot) { return slot.info.user == user && groupOf(slot) == recoveryGroup; };
        if (std::none_of(slotList.cbegin(), slotList.cend(), recovery))
            std::copy_if(m.there.keySlots.cbegin(), m.there.keySlots.cend(), std::back_inserter(slotList), recovery);
    }

    /// What one side removed does not come back from the other, unless the user were left without a way in.
    void removeGone(const QString &user)
    {
        QList<Slot> &slotList = m_out.manifest.keySlots;
        for (const Intake::UserAct &act : m.actsHere + m.actsThere) {
            if (act.entry.verb != QLatin1String("user.slot_remove") ||
                act.detail.value(QLatin1String("user")).toString() != user)
                continue;
            const QString gone = act.detail.value(QLatin1String("slot")).toString();
            const bool another = std::any_of(slotList.cbegin(), slotList.cend(), [&](const Slot &slot) {
                return slot.info.user == user && slot.info.id != gone && !isRecovery(slot);
            });
            if (another)
                slotList.removeIf([&](const Slot &slot) { return slot.info.id == gone; });
        }
    }

    /// Two people who were given one name: the later made id gets a number, on both sides the same.
    Result<void> settleNames()
    {
        QList<ManifestUser> &users = m_out.manifest.users;
        for (ManifestUser &user : users) {
            const auto taken = [&](const QString &name) {
                return std::any_of(users.cbegin(), users.cend(), [&](const ManifestUser &other) {
                    return other.info.name == name && other.info.id != user.info.id;
                });
            };
            const bool yields = std::any_of(users.cbegin(), users.cend(), [&](const ManifestUser &other) {
                return other.info.name == user.info.name && other.info.id < user.info.id;
            });
            if (!yields)
                continue;
            const QString name = user.info.name;
            for (int number = 2; taken(user.info.name); ++number)
                user.info.name = name + u' ' + QString::number(number);
        }
        return {};
    }

    /// The institution's seed in force, by what is sealed to who merges; empty when they are no administrator.
    SecretBytes seedOf(const Manifest &manifest) const
    {
        const ManifestUser *me = userOf(manifest, m.user);
        SecretBytes seed = me ? openSealed(m.keys, me->sealedInstitution) : SecretBytes();
        return seed.size() == keySize ? std::move(seed) : SecretBytes();
    }

    Result<void> settleInstitution()
    {
        Manifest &next = m_out.manifest;
        const SecretBytes seed = seedOf(m_theirs ? m.there : m.here);
        const SecretBytes other = seedOf(m_theirs ? m.here : m.there);
        for (ManifestUser &user : next.users) {
            const bool administers = user.info.role == QLatin1String(administratorRole) && !user.info.disabled;
            const ManifestUser *inForce = userOf(m_theirs ? m.there : m.here, user.info.id);
            const bool sealed = inForce && !inForce->sealedInstitution.isEmpty() && !inForce->info.disabled;
            const bool sameKey = m.here.institutionKey == m.there.institutionKey;
            if (certified(next, next.institutionKey, user) && (!administers || sealed || sameKey))
                continue;
            if (seed.isEmpty())
                return needsAdministrator();
            user.certificate = KeySigner(seed).sign(certificateText(next.id, user.info));
            if (administers)
                user.sealedInstitution = sealTo(user.info.sealKey, seed.bytes());
        }
        if (seed.isEmpty())
            return {}; // an administrator's next unlock arranges the recovery codes
        for (Slot &slot : next.keySlots) {
            if (!isRecovery(slot) || slot.info.slotKind == QLatin1String(recoverySlot))
                continue;
            auto inner = withoutOuterBox(next.id, slot, seed);
            if (!inner && !other.isEmpty())
                inner = withoutOuterBox(next.id, slot, other);
            if (inner)
                slot = *inner;
        }
        // What neither key opens was of a key that is gone: that code is lost, and a new one can be given.
        next.keySlots.removeIf([](const Slot &slot) { return isRecovery(slot) && slot.info.slotKind != QLatin1String(recoverySlot); });
        return arrangeRecovery(next, seed, seed);
    }

    Result<void> checkWhoIsLeft() const
    {
        const QList<ManifestUser> &users = m_out.manifest.users;
        if (std::none_of(users.cbegin(), users.cend(), [](const ManifestUser &user) {
                return !user.info.disabled && !user.sealedInstitution.isEmpty();
            }))
            return fail(ErrorCode::Conflict,
                        Text(QT_TRANSLATE_NOOP("enza", "after these changes nobody would be left to administer the workspace")));
        return {};
    }

    const UserMerge &m;
    MergedUsers m_out;
    bool m_theirs = false; ///< the other side's institution key is in force
};

} // namespace

Result<MergedUsers> mergeUsers(const UserMerge &merge)
{
    return Merger(merge).run();
}

Result<QHash<QString, QByteArray>> signingKeys(const Manifest &here, const Manifest &there)
{
    QHash<QString, QByteArray> keys;
    for (const ManifestUser &user : there.users) {
        if (!certified(there, there.institutionKey, user))
            return fail(ErrorCode::Damaged,
                        Text(QT_TRANSLATE_NOOP("enza", "the user %1 is not certified by the institution"), {user.info.name}));
        keys.insert(user.info.id, user.info.signKey);
    }
    for (const ManifestUser &user : here.users)
        keys.insert(user.info.id, user.info.signKey); // what is known here goes before
    return keys;
}

} // namespace enza::store
