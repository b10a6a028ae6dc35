// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/state.h"

#include "base/id.h"
#include "base/passphrase.h"
#include "store/schema.h"

#include <QDir>
#include <QFileInfo>

namespace enza::store {
namespace {

/// Removes what was made when the making does not come to its end.
class HalfMade
{
public:
    explicit HalfMade(const Layout &layout) : m_layout(layout), m_wasThere(QFileInfo::exists(layout.folder)) {}
    ~HalfMade()
    {
        if (m_done)
            return;
        for (const QString &path : {m_layout.manifest(), m_layout.store(), m_layout.store() + QStringLiteral("-wal"),
                                    m_layout.store() + QStringLiteral("-shm"), m_layout.lock()})
            QFile::remove(path);
        QDir().rmdir(m_layout.calls());
        QDir().rmdir(m_layout.blobs());
        if (!m_wasThere)
            QDir().rmdir(m_layout.folder);
    }
    void keep() { m_done = true; }

private:
    Layout m_layout;
    bool m_wasThere;
    bool m_done = false;
};

Result<void> checkOptions(const CreateOptions &options, const Layout &layout)
{
    if (options.userName.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the user needs a name")));
    ENZA_TRY(checkPassphrase(options.passphrase, options.userName, options.test));
    if (platform::isNetworkFileSystem(layout.folder))
        return fail(ErrorCode::ReadOnly,
                    Text(QT_TRANSLATE_NOOP("enza", "a workspace cannot lie on a network drive; choose a folder on "
                                                   "this computer's own disk")),
                    Where{layout.folder, 0, {}});
    const QFileInfo folder(layout.folder);
    if (folder.exists() && !folder.isDir())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "this is a file, not a folder")),
                    Where{layout.folder, 0, {}});
    if (folder.exists() && !QDir(layout.folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "the folder is not empty; choose a new one")),
                    Where{layout.folder, 0, {}});
    return {};
}

} // namespace

Result<void> checkPassphrase(const SecretBytes &passphrase, const QString &userName, bool test, bool secondFactor)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the passphrase is empty")));
    if (test)
        return {};
    QByteArray utf8(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
    const PassphraseStrength strength = judgePassphrase(utf8, {userName});
    wipe(utf8);
    if (secondFactor && !strength.acceptableBesideSecondFactor)
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "the passphrase is too easy to guess; beside a second factor use at "
                                                   "least 8 characters that are no common words")));
    if (!secondFactor && !strength.acceptable)
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "the passphrase is too easy to guess; use at least 13 characters, "
                                                   "for example four or five unrelated words")));
    return {};
}

ManifestUser enrol(const QString &workspace, const UserInfo &info, const SecretBytes &storeKey,
                   const SecretBytes &institutionSeed)
{
    ManifestUser user;
    user.info = info;
    user.sealedStoreKey = sealTo(info.sealKey, storeKey.bytes());
    if (info.role == QLatin1String(administratorRole))
        user.sealedInstitution = sealTo(info.sealKey, institutionSeed.bytes());
    user.certificate = KeySigner(institutionSeed).sign(certificateText(workspace, info));
    return user;
}

QJsonObject enrolmentDetail(const ManifestUser &user)
{
    return {{QStringLiteral("user"), user.info.id},
            {QStringLiteral("name"), user.info.name},
            {QStringLiteral("role"), user.info.role},
            {QStringLiteral("sign_key"), QLatin1String(user.info.signKey.toBase64())},
            {QStringLiteral("seal_key"), QLatin1String(user.info.sealKey.toBase64())},
            {QStringLiteral("certificate"), QLatin1String(user.certificate.toBase64())}};
}

Result<Created> createWorkspace(CreateOptions options, const Clock &clock)
{
    if (!initCrypto())
        return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "the encryption library does not start")));
    const Layout layout{QDir(options.folder).absolutePath()};
    ENZA_TRY(checkOptions(options, layout));
    HalfMade halfMade(layout);
    for (const QString &folder : {layout.folder, layout.calls(), layout.blobs()})
        ENZA_TRY(platform::makePrivateFolder(folder));

    auto state = std::make_unique<Unlocked::State>(layout, clock);
    ENZA_ASSIGN(state->lock, platform::FileLock::acquire(layout.lock()));
    UserKeys keys = UserKeys::generate();
    const SecretBytes institutionSeed = SecretBytes::random(keySize);
    state->storeKey = SecretBytes::random(keySize);
    state->user = {newId(), options.userName.trimmed(), options.role, false, keys.signPublic(), keys.sealPublic()};

    Manifest manifest;
    manifest.id = newId();
    manifest.test = options.test;
    manifest.demo = options.demo;
    manifest.institutionKey = KeySigner(institutionSeed).publicKey();
    manifest.users = {enrol(manifest.id, state->user, state->storeKey, institutionSeed)};
    if (manifest.users.first().sealedInstitution.isEmpty()) // somebody has to be able to enrol others
        manifest.users.first().sealedInstitution = sealTo(state->user.sealKey, institutionSeed.bytes());
    const SlotCost cost = options.test ? SlotCost::floor() : SlotCost::usual();
    const QString shown = shownCode(newRecoveryCode());
    const Secret recovery{normalizedRecoveryCode(shown), {}};
    const Secret passphrase{std::move(options.passphrase), {}};
    for (const auto &[kind, secret] : {std::pair{passphraseSlot, &passphrase}, std::pair{recoverySlot, &recovery}}) {
        ENZA_ASSIGN(Slot slot, makeSlot(manifest.id, state->user.id, kind, *secret, keys, cost, clock.now()));
        manifest.keySlots.append(std::move(slot));
    }
    state->signer = std::make_unique<KeySigner>(keys.signSeed);
    state->userKeys = std::move(keys);

    Database::Options create;
    create.mode = Database::Mode::Create;
    ENZA_ASSIGN(state->writer, Database::open(layout.store(), databaseKey(state->storeKey), create));
    ENZA_TRY(createSchema(*state->writer));
    ENZA_TRY(setMetaValue(*state->writer, "workspace", manifest.id));
    ENZA_TRY(setMetaValue(*state->writer, "replica", newId()));
    state->manifest = manifest;
    ENZA_TRY(state->start());
    state->info = {manifest.id, layout.folder, manifest.format, manifest.test, manifest.demo, {}};
    Act act;
    act.verb = QStringLiteral("workspace.create");
    act.detail = enrolmentDetail(manifest.users.first());
    act.detail[QStringLiteral("institution_key")] = QLatin1String(manifest.institutionKey.toBase64());
    ENZA_TRY(state->publish(manifest, act));
    halfMade.keep();
    return Created{std::unique_ptr<Unlocked>(new Unlocked(std::move(state))), shown};
}

} // namespace enza::store
