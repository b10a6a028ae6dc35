// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/error.h"
#include "base/job.h"
#include "base/secret.h"
#include "base/signer.h"
#include "store/records.h"

#include <functional>
#include <memory>

/// The encrypted workspace: a folder with workspace.json (ids, format, key slots; no secret), store.db,
/// calls/ and blobs/. A locked workspace is another type than an unlocked one and has no way to read or
/// save.
namespace enza::store {

struct UserInfo {
    QString id;
    QString name;
    QString role; ///< see domain/user.h
    bool disabled = false;
    QByteArray signKey; ///< Ed25519 public key, 32 bytes
    QByteArray sealKey; ///< X25519 public key, 32 bytes
};

struct SlotInfo {
    QString id;
    QString user; ///< id
    QString slotKind; ///< "passphrase", "passphrase_key_file", "passphrase_pkcs11", "recovery",
                      ///< "recovery_shared", "recovery_sealed" (used with an administrator)
    int memoryMiB = 0;
    int passes = 0;
    QDateTime created;
};

/// What is presented to open a slot. `keyFile`, or `pkcs11Uri` and `pin`, only for slots that ask for a
/// second factor. The URI is one of RFC 7512 with a module-path and without a PIN, for example
/// `pkcs11:token=NAME;object=KEY?module-path=/usr/lib/softhsm/libsofthsm2.so`; it names an RSA key, which
/// has to sign and nothing else.
struct Secret {
    SecretBytes passphrase;
    SecretBytes keyFile;
    QString pkcs11Uri = {};
    SecretBytes pin = {};
};

struct WorkspaceInfo {
    QString id;
    QString folder;
    int format = 0;
    bool test = false; ///< `--now` is honoured
    bool demo = false; ///< refuses real imports
    QList<UserInfo> users;
};

/// A new user, and the code that recovers them together with an administrator.
struct AddedUser : UserInfo {
    QString recoveryCode; ///< shown once, never stored
};

/// One of several versions of a record that were made without knowledge of each other.
struct ConflictSide {
    quint64 version = 0; ///< as in Unlocked::versions
    QString author;      ///< user id
    QDateTime at;
    QString replica;
    bool removed = false;
    bool inForce = false;
};

/// A record whose versions from several replicas differ. One is in force, the same in every replica; the next
/// act on the record settles it.
struct RecordConflict {
    QString record, kind, caseId, personId;
    QList<ConflictSide> sides; ///< the one in force last
};

/// A version with those that its author's replica knew when it was written.
struct LineVersion {
    Record record;
    QList<qsizetype> known; ///< places in the line, ascending, itself not among them
};

struct ExportedChanges {
    quint64 entries = 0;
    quint64 blobs = 0;
    quint64 callFiles = 0;
};

struct Merged {
    quint64 applied = 0; ///< entries that were new here
    quint64 already = 0; ///< entries that were here
    QList<RecordConflict> conflicts; ///< undecided ones among the records of the file
};

class Unlocked;

struct CreateOptions {
    QString folder;
    QString userName;
    QString role = QStringLiteral("administrator");
    SecretBytes passphrase;
    bool test = false;
    bool demo = false;
};

struct Created {
    std::unique_ptr<Unlocked> workspace;
    QString recoveryCode; ///< shown once, never stored
};

/// Makes the folder (which must be empty or new, on a local disk), keys, first user and store.
/// Passphrases that judgePassphrase() does not accept are refused (BadInput) unless `test`.
Result<Created> createWorkspace(CreateOptions options, const Clock &clock);

/// A workspace on disk, held by this process (one process at a time) but not open.
class Locked
{
public:
    struct State; ///< the store's own
    /// Missing, Busy (message names the holder), Damaged, NewerFormat; ReadOnly for read-only folders
    /// and network file systems.
    static Result<std::unique_ptr<Locked>> open(const QString &folder);
    ~Locked();
    const WorkspaceInfo &info() const;
    /// WrongSecret when nothing fits, Damaged when the store does not verify. Migrates older formats.
    /// The lock on the folder passes to the unlocked workspace; on failure it stays here.
    Result<std::unique_ptr<Unlocked>> unlock(const QString &userName, const Secret &secret, const Clock &clock);
    /// With the recovery code printed at creation: sets a new passphrase for that user. The code works
    /// alone only for the sole administrator, who could otherwise never be helped; everybody else's code
    /// is used with an administrator (Unlocked::recoverUser), and here it is NotPermitted.
    Result<std::unique_ptr<Unlocked>> recover(const QString &userName, const QString &recoveryCode,
                                              SecretBytes newPassphrase, const Clock &clock);

private:
    friend std::unique_ptr<Locked> relock(std::unique_ptr<Unlocked> workspace);
    explicit Locked(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Encrypted bytes on disk, written once. Random access by offset of the plain bytes.
class BlobReader
{
public:
    virtual ~BlobReader() = default;
    virtual quint64 size() const = 0; ///< plain bytes
    /// Fewer bytes only at the end. Damaged when a segment does not authenticate.
    virtual Result<QByteArray> read(quint64 offset, quint64 length) const = 0;
};

class BlobWriter
{
public:
    virtual ~BlobWriter() = default; ///< without finish(): the file is removed
    virtual Result<void> write(const char *data, qsizetype length) = 0;
    /// Synced to disk when this returns; the id to name it by.
    virtual Result<QString> finish() = 0;
};

/// Column blocks of one call set in a SQLCipher file of its own, written once. Names are the caller's.
class CallFileWriter
{
public:
    virtual ~CallFileWriter() = default; ///< without finish(): the file is removed
    virtual Result<void> put(const QString &column, quint32 block, const QByteArray &bytes) = 0;
    /// Synced to disk when this returns.
    virtual Result<void> finish() = 0;
};

class CallFileReader
{
public:
    virtual ~CallFileReader() = default;
    /// Thread-safe. NotFound, or Damaged when the stored digest does not fit.
    virtual Result<QByteArray> get(const QString &column, quint32 block) const = 0;
};

/// An open workspace: the one way to read and write. Thread-safe: writes are serialised, reads see a
/// snapshot. Destroying it wipes the keys and releases the folder (after `relock`, hands it back).
class Unlocked
{
public:
    struct State; ///< the store's own
    explicit Unlocked(std::unique_ptr<State> state);
    ~Unlocked();
    const WorkspaceInfo &info() const;
    const UserInfo &user() const;
    const Signer &signer() const;
    const QString &replica() const;
    QString cipherVersion() const; ///< SQLCipher's, for people who ask
    QList<UserInfo> users() const;

    // --- records and journal
    /// One transaction: all writes, index columns, one signed journal entry. Returns its sequence.
    Result<quint64> commit(const Act &act);
    /// The same, provided that `stillHolds` does, which is asked when nobody else can commit before this act: what it
    /// reads is what this act follows. Its error refuses the act. It must not commit anything itself.
    Result<quint64> commit(const Act &act, const std::function<Result<void>()> &stillHolds);
    Result<Record> get(const QString &id) const; ///< NotFound also for removed ones
    Result<QList<Record>> list(const RecordFilter &filter) const;
    /// All versions, oldest first.
    Result<QList<Record>> versions(const QString &id) const;
    /// The same, each with what it was made in knowledge of: what somebody changed is the difference to that.
    Result<QList<LineVersion>> line(const QString &id) const;
    Result<QList<JournalEntry>> journal(const JournalFilter &filter) const;
    /// Destroys the bodies of all versions of these records, as law and consent demand; the chain still
    /// verifies, and get() and list() answer as if they did not exist. What history says of them stays.
    Result<quint64> erase(const QStringList &records, const QString &reason);
    /// The same with all that belongs to it, in one act. Files are gone when this returns; cut short after the act,
    /// the next unlock removes them. NotFound when a record is not there.
    Result<quint64> erase(const Erasure &erasure);
    /// Where each chain stands, by replica; and the hash of one link, empty when there is no such entry.
    Result<QList<ChainPlace>> chainEnds() const;
    Result<QByteArray> linkHash(const EntryPlace &place) const;
    Result<QList<ErasedEntry>> erasures() const;
    /// Of these records, those whose every body was written by somebody who did not know of that erasure.
    Result<QStringList> madeUnaware(const QStringList &records, const EntryPlace &erasure) const;
    /// Called after each commit, from the committing thread.
    void onCommit(std::function<void(const Act &, quint64 sequence)> listener);

    /// Another user's signature over these bytes, with what opens their key (see Secret), in this sitting:
    /// they do not become its user. WrongSecret; NotFound when there is no such user, NotPermitted when they
    /// are disabled or are this user. Slow: a key derivation.
    Result<QByteArray> signAs(const QString &userId, const Secret &secret, const QByteArray &bytes) const;

    // --- sealed bodies: readable only by the named users' keys
    Result<QJsonObject> seal(const QJsonObject &body, const QStringList &readerUserIds) const;
    /// NotPermitted when this user is not among the readers.
    Result<QJsonObject> unseal(const QJsonObject &sealed) const;

    // --- bulk data
    Result<std::unique_ptr<BlobWriter>> newBlob();
    Result<std::unique_ptr<BlobReader>> openBlob(const QString &id) const;
    Result<std::unique_ptr<CallFileWriter>> newCallFile(const QString &callSetId);
    /// Removes a call file that no record names yet; nothing happens where there is none.
    Result<void> discardCallFile(const QString &callSetId);
    Result<std::unique_ptr<CallFileReader>> openCallFile(const QString &callSetId) const;
    /// Removes call files and blobs that no record names (`named` says which are). After a crash.
    Result<void> sweepOrphans(const QStringList &namedBlobs, const QStringList &namedCallFiles);

    // --- users and slots (role checks are the caller's, the journal entry is made here)
    Result<AddedUser> addUser(const QString &name, const QString &role, SecretBytes passphrase);
    /// An administrator's part in a recovery: with that user's code, sets a new passphrase for them.
    /// NotPermitted for others, WrongSecret, NotFound when there is no such user or they have no code.
    Result<void> recoverUser(const QString &userName, const QString &recoveryCode, SecretBytes newPassphrase);
    /// A new recovery code for this user, in place of the one they may have. To be shown once. Another user's
    /// is given by an administrator while that user is present and opens their key with `theirs`: NotPermitted
    /// for others, NotFound, WrongSecret.
    Result<QString> issueRecoveryCode();
    Result<QString> issueRecoveryCode(const QString &userName, const Secret &theirs);
    /// Disables and re-keys the store.
    Result<void> disableUser(const QString &userId);
    Result<SlotInfo> addKeyFileSlot(SecretBytes passphrase, SecretBytes keyFile);
    /// Passphrase and token together; see Secret. BadInput for a key that is not RSA, WrongSecret for the
    /// PIN (which is tried once), Missing for module, token or key.
    Result<SlotInfo> addPkcs11Slot(SecretBytes passphrase, const QString &uri, SecretBytes pin);
    Result<QList<SlotInfo>> keySlots() const;
    /// NotFound; Conflict for a user's only way in, BadInput for recovery codes. An old copy of workspace.json put
    /// back would still hold it: it is noticed at the next unlock.
    Result<SlotInfo> removeSlot(const QString &slotId);
    Result<void> changePassphrase(SecretBytes oldPassphrase, SecretBytes newPassphrase);

    // --- the whole
    Result<QList<Problem>> verify(const JobContext &job) const;
    /// New store key for store.db, call files and blob headers.
    Result<void> rekey(const JobContext &job);
    /// One encrypted file that holds everything; consistent while others write.
    Result<void> backup(const QString &file, const JobContext &job) const;
    /// One file for another replica of this workspace (a backup restored elsewhere), readable by its users only:
    /// the entries that other replicas are not known to have, or all, with their records, blobs and call files,
    /// and the users. Consistent while others write.
    Result<ExportedChanges> exportChanges(const QString &file, bool all, const JobContext &job) const;
    /// Takes over what is new in such a file: whole, after every link, signature and digest was checked, or not at
    /// all. BadInput for a file of another workspace or not for this user, Damaged, Conflict when something before
    /// it is missing here, NotPermitted (who exported is no user any more, or users changed so that an
    /// administrator has to merge).
    Result<Merged> merge(const QString &file, const JobContext &job);
    Result<QList<RecordConflict>> conflicts() const;
    /// True after a restore until consent has been confirmed.
    bool consentUnconfirmed() const;
    Result<void> confirmConsent();

private:
    friend std::unique_ptr<Locked> relock(std::unique_ptr<Unlocked> workspace);
    std::unique_ptr<State> m_state;
};

/// Wipes the keys but keeps the folder, so that no other process comes in between. Readers and writers
/// of blobs and call files must be gone.
std::unique_ptr<Locked> relock(std::unique_ptr<Unlocked> workspace);

/// Unpacks a backup into a new folder as a new replica. Its slots open it; nothing is decrypted here.
Result<void> restoreWorkspace(const QString &backupFile, const QString &folder, const Clock &clock,
                              const JobContext &job);

} // namespace enza::store
