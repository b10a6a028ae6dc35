// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/signer.h"
#include "store/database.h"
#include "store/records.h"

#include <QHash>

/// The chain of signed entries: how one is made and what can be told from it.
namespace enza::store {

/// One write as the entry commits to it.
struct WrittenVersion {
    QString record;
    QString kind;
    quint64 version = 0;
    bool removed = false;
    QByteArray digest; ///< of the salted body
};

/// A link of the chain before it is signed, or after it was read back.
struct Entry {
    QString replica;
    quint64 sequence = 0;
    QByteArray previous; ///< hash of the entry before, empty for the first
    QJsonObject heads;   ///< replica → {sequence, hash} of the other chains seen
    QString verb;
    QString caseId;
    QString personId;
    Scope scope = Scope::Hospital;
    QString author;       ///< user id
    QByteArray authorKey; ///< Ed25519
    QDateTime at;
    QList<WrittenVersion> writes;
    QByteArray detailDigest;

    /// RFC 8785: what is signed, hashed and kept.
    QByteArray canonical() const;
    static Result<Entry> parse(const QByteArray &canonical);
};

/// SHA-256 over salt and body: the salt keeps an erased body from being guessed.
QByteArray bodyDigest(const QByteArray &salt, const QByteArray &body);
QByteArray entryHash(const QByteArray &canonical, const QByteArray &signature);

struct ChainHead {
    quint64 sequence = 0;
    QByteArray hash;
};
/// The last link of every chain in the store, by replica.
Result<QHash<QString, ChainHead>> chainHeads(Database &database);

/// An entry as it was signed, with what lies beside it.
struct SignedEntry {
    QByteArray entry; ///< canonical
    QByteArray signature;
    QByteArray salt;
    std::optional<QByteArray> detail; ///< canonical; nothing when it was erased
};
/// Inserts what was signed before and is verified already.
Result<ChainHead> insertEntry(Database &database, const Entry &entry, const SignedEntry &bytes);

/// Signs and inserts. The caller holds the transaction. Returns the new head.
Result<ChainHead> appendEntry(Database &database, const Entry &entry, const Signer &signer, const QJsonObject &detail,
                              const QByteArray &detailSalt);

} // namespace enza::store
