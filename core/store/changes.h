// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/journal.h"

#include <QSet>

#include <functional>

/// What one replica has and another may lack: entries with their bodies, read from one store since given
/// heads and taken into another. Files and networks carry them; here is only what they mean.
namespace enza::store {

/// What was known when an entry was written: of every chain, up to which link.
struct Knowledge {
    QHash<QString, quint64> upTo;
    bool covers(const EntryPlace &place) const { return upTo.value(place.replica) >= place.sequence; }
};
Knowledge knowledgeOf(const Entry &entry);
/// Damaged when there is no such entry.
Result<Knowledge> knowledgeAt(Database &database, const EntryPlace &place);

/// A version as it travels, beside the entry that commits to it.
struct CarriedVersion {
    QString caseId;
    QString personId;
    QByteArray salt;
    std::optional<QByteArray> body; ///< canonical; nothing when it was erased
};

struct CarriedEntry : SignedEntry {
    QList<CarriedVersion> versions; ///< in the order of the entry's writes

    QByteArray toBytes() const;
    /// Damaged. What the bytes claim is checked by Intake.
    static Result<CarriedEntry> fromBytes(const QByteArray &bytes);
};

/// Every entry beyond these links, in the order this store came to know them. The caller holds a read
/// transaction.
Result<void> readEntriesSince(Database &database, const QHash<QString, quint64> &known,
                              const std::function<Result<void>(const CarriedEntry &, const Entry &)> &visit);
/// The links that every other replica is known to have, as far as their entries here tell; empty when no
/// other is known.
Result<QHash<QString, quint64>> knownToAllOthers(Database &database, const QString &ownReplica);

/// Takes entries into a store, each checked against chain, signature and digests. All of it happens inside
/// the caller's transaction, which must be rolled back when anything here fails.
class Intake
{
public:
    /// `keyOf` gives a user's signing key, empty for who is unknown.
    Intake(Database &database, std::function<QByteArray(const QString &userId)> keyOf);

    /// Damaged, or Conflict when the chain goes another way here or a link before it is missing.
    Result<void> take(const CarriedEntry &carried);
    /// Erasures take effect, the versions in force are settled, and the heads that were seen have to be there.
    Result<void> finish();

    quint64 applied() const { return m_applied; }
    quint64 already() const { return m_already; }
    /// Records that the entries wrote, also those that were here already.
    const QSet<QString> &records() const { return m_records; }
    /// Of the entries that were new, those on users and slots, with their details.
    struct UserAct {
        Entry entry;
        QJsonObject detail;
    };
    const QList<UserAct> &userActs() const { return m_userActs; }
    /// Blobs that the versions taken name.
    const QSet<QString> &blobs() const { return m_blobs; }
    /// Blobs and call files that were erased by what was taken.
    const QStringList &erasedFiles() const { return m_erasedFiles; }

private:
    Result<bool> isHere(const Entry &entry, const QByteArray &hash);
    Result<void> checkLink(const Entry &entry);
    Result<void> takeVersions(const Entry &entry, const CarriedEntry &carried);
    Result<void> obeyErasures();
    Result<void> checkSeenHeads();

    Database &m_database;
    std::function<QByteArray(const QString &)> m_keyOf;
    QHash<QString, ChainHead> m_heads;
    bool m_headsRead = false;
    QHash<EntryPlace, QByteArray> m_seen; ///< heads that taken entries say they saw
    QSet<QString> m_records;
    QSet<QString> m_taken; ///< records with new versions
    QHash<QString, QList<EntryPlace>> m_withoutBody;
    QSet<QString> m_blobs;
    QHash<EntryPlace, Entry> m_withoutDetail;
    QStringList m_erasedFiles;
    QList<UserAct> m_userActs;
    quint64 m_applied = 0;
    quint64 m_already = 0;
};

/// Acts that change workspace.json.
bool concernsUsers(const QString &verb);

} // namespace enza::store
