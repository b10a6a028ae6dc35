// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/platform.h"
#include "store/journal.h"
#include "store/manifest.h"
#include "store/workspace.h"

#include <mutex>

namespace enza::store {

/// Where the parts of a workspace lie.
struct Layout {
    QString folder;

    QString manifest() const { return folder + QStringLiteral("/workspace.json"); }
    QString store() const { return folder + QStringLiteral("/store.db"); }
    QString lock() const { return folder + QStringLiteral("/lock"); }
    QString calls() const { return folder + QStringLiteral("/calls"); }
    QString blobs() const { return folder + QStringLiteral("/blobs"); }
    QString callFile(const QString &id) const { return calls() + u'/' + id + QStringLiteral(".db"); }
    QString blob(const QString &id) const { return blobs() + u'/' + id + QStringLiteral(".c4gh"); }
    /// Ids become file names: letters of newId(), digits, '-' and '_'.
    static bool isId(const QString &id);
};

/// Files that are still being written end like this; they are swept on unlock.
inline const QString unfinishedSuffix = QStringLiteral(".part");
/// The version of a file for a store key that is not in force yet.
QString nextEpochPath(const QString &path, int epoch);

SecretBytes manifestKey(const SecretBytes &storeKey);
SecretBytes databaseKey(const SecretBytes &storeKey);
SecretBytes callFileKey(const SecretBytes &storeKey, const QString &id);
/// The X25519 secret key blob headers are encrypted to.
SecretBytes blobKey(const SecretBytes &storeKey);

/// Key of the table of meta values: "1" while a new store key is due.
inline constexpr const char *rekeyDue = "rekey_due";
/// And: a list of files that an erasure has still to remove, empty when there is nothing left to do.
inline constexpr const char *eraseDue = "erase_due";

class ChangeReader;

struct Locked::State {
    Layout layout;
    Manifest manifest;
    WorkspaceInfo info;
    std::unique_ptr<platform::FileLock> lock;
};

struct Unlocked::State {
    Layout layout;
    const Clock &clock;
    std::unique_ptr<platform::FileLock> lock;
    UserInfo user;
    UserKeys userKeys;
    std::unique_ptr<KeySigner> signer;
    QString replica;
    WorkspaceInfo info;

    /// Taken first, by what must not meet: backup, rekey and sweep.
    mutable std::mutex maintenance;
    /// Blob and call file writers hold a copy as long as they live.
    std::shared_ptr<int> bulkWriters = std::make_shared<int>(0);

    /// Guards everything below it: one writer at a time.
    mutable std::recursive_mutex writing;
    std::unique_ptr<Database> writer;
    ChainHead head;
    QJsonObject otherHeads;

    /// Guards manifest and storeKey for readers in other threads; taken after `writing`.
    mutable std::mutex keysMutex;
    Manifest manifest;
    SecretBytes storeKey;

    std::unique_ptr<ReadPool> readers;
    std::mutex listenersMutex;
    QList<std::function<void(const Act &, quint64)>> listeners;

    State(Layout where, const Clock &theClock) : layout(std::move(where)), clock(theClock) {}

    /// Connections, replica and chain; `writer` is open already when a workspace is being made.
    Result<void> start();
    /// The act's writes and its entry after `last`, inside the caller's transaction. Returns the new head.
    Result<ChainHead> append(const Act &act, const ChainHead &last, const QJsonObject &others);
    /// One transaction with the act's writes and its entry; `also` runs inside it.
    Result<quint64> commit(const Act &act, const std::function<Result<void>(Database &)> &also = {});
    /// Writes workspace.json with the next generation and journals `act`, in this order: an older file
    /// is noticed by its generation, a newer one is accepted.
    Result<void> publish(Manifest next, const Act &act);
    /// workspace.json on disk and in memory.
    Result<void> putManifest(const QByteArray &bytes);
    /// Journals a change of workspace.json that was cut short before its entry.
    Result<void> settleGeneration();
    /// Finishes or forgets a change of the store key that was cut short, and sweeps unfinished files.
    Result<void> settleEpoch();
    /// The entries, users and heads of a change file whose blobs and call files are in place already.
    Result<Merged> takeChanges(const ChangeReader &source, const Manifest &there, const QHash<QString, QByteArray> &keys,
                               const JobContext &job);
    /// A new store key when somebody who knows it was disabled in another replica.
    Result<void> settleRekey(const JobContext &job);
    /// Removes the files that erasures left and every trace of the bodies in store.db, and forgets the debt.
    Result<void> settleErasure();
    /// Puts recovery codes into the form that the present administrators ask for, if this user can.
    Result<void> settleRecovery();
    /// After a restore: a new replica, and consent to be confirmed.
    Result<void> settleRestore();
    /// A new passphrase slot for a user in place of the old one.
    Result<void> replacePassphrase(const UserInfo &whose, const SecretBytes &passphrase, const UserKeys &keys,
                                   const QString &verb);
    /// A recovery slot in place of the user's old one; returns the code.
    Result<QString> replaceRecovery(const UserInfo &whose, const UserKeys &keys);
    /// One more way in for this user.
    Result<SlotInfo> addSlot(const char *kind, const Secret &secret, const TokenKey *token);
    SecretBytes storeKeyCopy() const;
    /// The institution's signing seed; NotPermitted unless this user is an administrator.
    Result<SecretBytes> institutionSeed() const;
};

/// A user's keys by what they present: their passphrase, alone or with the second factor that is given.
/// WrongSecret, Usage.
Result<UserKeys> openKeys(const Manifest &manifest, const UserInfo &user, const Secret &secret);

/// Opens the store for a user whose keys are known and does what an unlock has to do.
Result<std::unique_ptr<Unlocked::State>> openStore(const Layout &layout, Manifest manifest, UserKeys keys,
                                                   const UserInfo &user, const Clock &clock);

/// What a new slot costs, and one of a user who has some already: never less than those.
SlotCost usualCost(const Manifest &manifest);
SlotCost costFor(const Manifest &manifest, const QString &userId);

/// A user's entry for workspace.json: store key sealed to them, certificate by the institution.
ManifestUser enrol(const QString &workspace, const UserInfo &info, const SecretBytes &storeKey,
                   const SecretBytes &institutionSeed);
QJsonObject enrolmentDetail(const ManifestUser &user);

inline constexpr const char *eraseVerb = "record.erase";
inline constexpr const char *administratorRole = "administrator";

/// BadInput unless judgePassphrase() accepts it, alone or beside a second factor; in test workspaces only an empty one
/// is refused.
Result<void> checkPassphrase(const SecretBytes &passphrase, const QString &userName, bool test, bool secondFactor = false);

} // namespace enza::store
