// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/state.h"

#include "base/id.h"
#include "store/schema.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace enza::store {
namespace {

std::unexpected<Error> missing(const QString &path)
{
    return fail(ErrorCode::Missing, Text(QT_TRANSLATE_NOOP("enza", "there is no workspace here: %1 does not exist"), {path}),
                Where{path, 0, {}});
}

std::unexpected<Error> damagedKeys(const QString &path)
{
    return fail(ErrorCode::Damaged,
                Text(QT_TRANSLATE_NOOP("enza", "the workspace's key file was changed by something else than Enza; "
                                               "restore it from a backup")),
                Where{path, 0, {}});
}

Result<UserKeys> openAnySlot(const Manifest &manifest, const QString &userId, const Secret &secret,
                             const QStringList &kinds, const TokenKey *token = nullptr)
{
    for (const Slot &slot : manifest.keySlots) {
        if (slot.info.user != userId || !kinds.contains(slot.info.slotKind))
            continue;
        auto keys = openSlot(manifest.id, slot, secret, token);
        if (keys || keys.error().code != ErrorCode::WrongSecret)
            return keys;
    }
    return fail(ErrorCode::WrongSecret,
                Text(QT_TRANSLATE_NOOP("enza", "the passphrase, recovery code, key file or token does not fit this user")));
}

bool hasSlot(const Manifest &manifest, const QString &userId, const char *kind)
{
    return std::any_of(manifest.keySlots.cbegin(), manifest.keySlots.cend(), [&](const Slot &slot) {
        return slot.info.user == userId && slot.info.slotKind == QLatin1String(kind);
    });
}

WorkspaceInfo describeWorkspace(const Manifest &manifest, const QString &folder)
{
    return {manifest.id, folder, manifest.format, manifest.test, manifest.demo, manifest.userInfos()};
}

Result<UserInfo> enabledUser(Manifest &manifest, const QString &name)
{
    const ManifestUser *user = manifest.userByName(name);
    if (!user)
        return fail(ErrorCode::WrongSecret,
                    Text(QT_TRANSLATE_NOOP("enza", "the workspace has no user %1"), {name}));
    if (user->info.disabled)
        return fail(ErrorCode::NotPermitted,
                    Text(QT_TRANSLATE_NOOP("enza", "the user %1 was disabled; ask an administrator"), {name}));
    return user->info;
}

} // namespace

Locked::Locked(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Locked::~Locked() = default;

const WorkspaceInfo &Locked::info() const
{
    return m_state->info;
}

Result<std::unique_ptr<Locked>> Locked::open(const QString &folder)
{
    if (!initCrypto())
        return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "the encryption library does not start")));
    auto state = std::make_unique<State>();
    state->layout.folder = QDir(folder).absolutePath();
    const Layout &layout = state->layout;
    for (const QString &path : {layout.folder, layout.manifest(), layout.store()}) {
        if (!QFileInfo::exists(path))
            return missing(path);
    }
    if (platform::isNetworkFileSystem(layout.folder))
        return fail(ErrorCode::ReadOnly,
                    Text(QT_TRANSLATE_NOOP("enza", "the workspace lies on a network drive, where two people could "
                                                   "damage it; copy it to this computer's own disk")),
                    Where{layout.folder, 0, {}});
    ENZA_ASSIGN(state->lock, platform::FileLock::acquire(layout.lock()));
    if (!QFileInfo(layout.folder).isWritable() || !QFileInfo(layout.manifest()).isWritable() ||
        !QFileInfo(layout.store()).isWritable())
        return fail(ErrorCode::ReadOnly,
                    Text(QT_TRANSLATE_NOOP("enza", "the workspace may not be written; give yourself write access to "
                                                   "the folder")),
                    Where{layout.folder, 0, {}});
    QFile file(layout.manifest());
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(layout.manifest(), QStringLiteral("open")));
    ENZA_ASSIGN(state->manifest, Manifest::parse(file.readAll(), layout.manifest()));
    state->info = describeWorkspace(state->manifest, layout.folder);
    return std::unique_ptr<Locked>(new Locked(std::move(state)));
}

Result<std::unique_ptr<Unlocked>> Locked::unlock(const QString &userName, const Secret &secret, const Clock &clock)
{
    ENZA_ASSIGN(const UserInfo user, enabledUser(m_state->manifest, userName));
    ENZA_ASSIGN(UserKeys keys, openKeys(m_state->manifest, user, secret));
    ENZA_ASSIGN(auto state, openStore(m_state->layout, m_state->manifest, std::move(keys), user, clock));
    state->lock = std::move(m_state->lock);
    return std::unique_ptr<Unlocked>(new Unlocked(std::move(state)));
}

Result<std::unique_ptr<Unlocked>> Locked::recover(const QString &userName, const QString &recoveryCode,
                                                  SecretBytes newPassphrase, const Clock &clock)
{
    ENZA_ASSIGN(const UserInfo user, enabledUser(m_state->manifest, userName));
    if (newPassphrase.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the passphrase is empty")));
    if (hasSlot(m_state->manifest, user.id, sharedRecoverySlot) || hasSlot(m_state->manifest, user.id, sealedRecoverySlot))
        return fail(ErrorCode::NotPermitted,
                    Text(QT_TRANSLATE_NOOP("enza", "the recovery code of %1 is used together with an administrator, who "
                                                   "unlocks the workspace and recovers this user there"),
                         {userName}));
    const Secret code{normalizedRecoveryCode(recoveryCode), {}};
    ENZA_ASSIGN(UserKeys keys, openAnySlot(m_state->manifest, user.id, code, {QLatin1String(recoverySlot)}));
    const UserKeys copy = keys.clone();
    ENZA_ASSIGN(auto state, openStore(m_state->layout, m_state->manifest, std::move(keys), user, clock));
    ENZA_TRY(state->replacePassphrase(user, newPassphrase, copy, QStringLiteral("user.recover")));
    state->lock = std::move(m_state->lock);
    return std::unique_ptr<Unlocked>(new Unlocked(std::move(state)));
}

Result<UserKeys> openKeys(const Manifest &manifest, const UserInfo &user, const Secret &secret)
{
    QStringList kinds{QLatin1String(passphraseSlot)};
    if (!secret.keyFile.isEmpty())
        kinds = {QLatin1String(keyFileSlot)};
    std::unique_ptr<TokenKey> token; // until the keys are there, then the card may be taken out
    if (!secret.pkcs11Uri.isEmpty()) {
        if (!secret.keyFile.isEmpty())
            return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "unlock with a key file or with a token, not both")));
        kinds = {QLatin1String(tokenSlot)};
        // No PIN is spent where no token was set up.
        if (!hasSlot(manifest, user.id, tokenSlot))
            return fail(ErrorCode::WrongSecret,
                        Text(QT_TRANSLATE_NOOP("enza", "no token was set up for the user %1"), {user.name}));
        ENZA_ASSIGN(token, TokenKey::open(secret.pkcs11Uri, secret.pin));
    }
    return openAnySlot(manifest, user.id, secret, kinds, token.get());
}

Result<std::unique_ptr<Unlocked::State>> openStore(const Layout &layout, Manifest manifest, UserKeys keys,
                                                   const UserInfo &user, const Clock &clock)
{
    const ManifestUser *entry = manifest.userById(user.id);
    SecretBytes storeKey = openSealed(keys, entry->sealedStoreKey);
    if (storeKey.size() != keySize || keys.signPublic() != user.signKey || keys.sealPublic() != user.sealKey ||
        !manifest.isAuthentic(manifestKey(storeKey)))
        return damagedKeys(layout.manifest());
    for (const ManifestUser &other : manifest.users) {
        if (!verifySignature(manifest.institutionKey, certificateText(manifest.id, other.info), other.certificate))
            return damagedKeys(layout.manifest());
    }
    auto state = std::make_unique<Unlocked::State>(layout, clock);
    state->user = user;
    state->signer = std::make_unique<KeySigner>(keys.signSeed);
    state->userKeys = std::move(keys);
    state->storeKey = std::move(storeKey);
    state->manifest = std::move(manifest);
    state->info = describeWorkspace(state->manifest, layout.folder);
    ENZA_TRY(state->settleEpoch());
    ENZA_TRY(state->start());
    ENZA_TRY(state->settleRestore());
    ENZA_TRY(state->settleGeneration());
    ENZA_TRY(state->settleRecovery());
    (void)state->settleErasure(); // what is owed stays noted, and is tried again by the next unlock
    (void)state->settleRekey({}); // tried again by the next unlock
    return state;
}

Result<void> Unlocked::State::start()
{
    const SecretBytes key = databaseKey(storeKey);
    if (!writer) {
        ENZA_ASSIGN(writer, Database::open(layout.store(), key, {}));
        ENZA_TRY(migrate(*writer, knownMigrations(), currentFormat));
    }
    ENZA_ASSIGN(const QString owner, metaValue(*writer, "workspace"));
    ENZA_ASSIGN(const QString generation, metaValue(*writer, "generation"));
    if (owner != manifest.id)
        return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "the store belongs to another workspace")),
                    Where{layout.store(), 0, {}});
    if (generation.toLongLong() > manifest.generation)
        return fail(ErrorCode::Damaged,
                    Text(QT_TRANSLATE_NOOP("enza", "an older key file was put back in place of the workspace's own")),
                    Where{layout.manifest(), 0, {}});
    ENZA_ASSIGN(replica, metaValue(*writer, "replica"));
    ENZA_ASSIGN(auto heads, chainHeads(*writer));
    head = heads.take(replica);
    for (auto it = heads.cbegin(); it != heads.cend(); ++it)
        otherHeads[it.key()] = QJsonObject{{QStringLiteral("sequence"), qint64(it->sequence)},
                                           {QStringLiteral("hash"), QLatin1String(it->hash.toBase64())}};
    Database::Options options;
    options.cacheKiB = 4096;
    constexpr int connections = 4;
    readers = std::make_unique<ReadPool>(layout.store(), key.clone(), options, connections);
    return {};
}

Unlocked::Unlocked(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Unlocked::~Unlocked() = default;

std::unique_ptr<Locked> relock(std::unique_ptr<Unlocked> workspace)
{
    Unlocked::State &open = *workspace->m_state;
    auto state = std::make_unique<Locked::State>();
    state->layout = open.layout;
    state->manifest = open.manifest;
    state->info = open.info;
    state->lock = std::move(open.lock);
    return std::unique_ptr<Locked>(new Locked(std::move(state)));
}

const WorkspaceInfo &Unlocked::info() const
{
    return m_state->info;
}

const UserInfo &Unlocked::user() const
{
    return m_state->user;
}

const Signer &Unlocked::signer() const
{
    return *m_state->signer;
}

const QString &Unlocked::replica() const
{
    return m_state->replica;
}

QList<UserInfo> Unlocked::users() const
{
    const std::lock_guard guard(m_state->keysMutex);
    return m_state->manifest.userInfos();
}

} // namespace enza::store
