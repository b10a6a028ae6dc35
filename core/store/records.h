// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// Records, acts and journal entries as the store sees them: bytes with an id. What a kind means is
/// known in domain/ and workflow/ only.
namespace enza::store {

/// The newest version of one versioned document.
struct Record {
    QString id;
    QString kind;
    QString caseId;   ///< empty when it belongs to no case
    QString personId; ///< empty when it belongs to no person
    quint64 version = 0; ///< 1-based, +1 with each write
    QJsonObject body;
    bool removed = false;
    QString author; ///< user id
    QDateTime at;   ///< UTC, of this version
};

/// One new version of one record inside an act.
struct Write {
    QString kind;
    QString id; ///< new or existing
    QString caseId;
    QString personId;
    QJsonObject body;
    bool remove = false; ///< the record is withdrawn from view; its history stays
    /// When set, the act is refused with Conflict unless this is the version in force (0: must be new).
    std::optional<quint64> expectedVersion;
};

/// How far a journal entry may travel.
enum class Scope { Device, Hospital, Platform };

/// What one person did in one go: all its writes happen or none, and one journal entry says so.
struct Act {
    QString verb; ///< dotted, e.g. "finding.add"
    QString caseId;
    QString personId;
    Scope scope = Scope::Hospital;
    QList<Write> writes; ///< may be empty: an access event
    QJsonObject detail;  ///< what history shows beyond the writes
};

/// One link of a replica's chain.
struct JournalEntry {
    QString replica;
    quint64 sequence = 0; ///< 1-based
    QString verb;
    QString caseId;
    QString personId;
    QString user; ///< id
    QString userName;
    QDateTime at;
    QStringList records;
    QJsonObject detail; ///< empty when its body was erased
    bool erased = false;
};

struct RecordFilter {
    QString kind;
    std::optional<QString> caseId;
    std::optional<QString> personId;
    /// Indexed body field: "variant", "finding", "sha256", "label", "user" (see records.cpp).
    QString indexField;
    QString indexValue;
    bool removedToo = false; ///< also those that were withdrawn from view, whose bodies are still kept
};

struct JournalFilter {
    QString caseId;
    QString user;
    QString record;
    quint64 limit = 0; ///< 0: all; newest first
    QStringList verbs = {};  ///< empty: all; one that ends with a dot stands for all that begin so
    QString personId = {};
    QDateTime from = {}; ///< UTC; invalid: from the beginning
    QDateTime to = {};   ///< UTC, not included; invalid: until now
};

/// A link of some replica's chain.
struct EntryPlace {
    QString replica;
    quint64 sequence = 0;
    friend bool operator==(const EntryPlace &, const EntryPlace &) = default;
    friend size_t qHash(const EntryPlace &place, size_t seed) { return qHashMulti(seed, place.replica, place.sequence); }
};

/// The last link of a chain.
struct ChainPlace {
    EntryPlace place;
    QByteArray hash;
};

/// What is to be destroyed, as law and consent demand.
struct Erasure {
    QString caseId;
    QString personId;
    QStringList records;        ///< bodies of all their versions, and what the entries that wrote them say
    QList<EntryPlace> entries;  ///< entries whose own words go as well, beyond those that wrote the records
    QStringList files;          ///< call files and blobs, beyond the blobs that the records name
    QList<Write> writes;        ///< made by the same act: what takes a record's place, and what follows
    QString reason;
    QJsonObject detail;         ///< what history shows beyond it
};

/// An erasure that took place, here or in another replica.
struct ErasedEntry {
    EntryPlace place;
    QString caseId;
    QString personId;
    QStringList records;
    QString reason;
    QDateTime at;
};

struct Problem {
    QString kind; ///< "chain", "signature", "record", "blob", "calls", "database"
    QString replica;
    quint64 sequence = 0;
    QString record;
    Text reason;
};

} // namespace enza::store
