// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/journal.h"

#include <QSet>

/// What erasures ask of a store, whoever made them and in whichever order they arrive: the bodies of the named
/// records that were written without knowledge of the erasure, what the entries that wrote them say, and the
/// entries that are named themselves. A body written in knowledge of it stays: it is what took the record's place.
namespace enza::store {

/// An erasure as its entry tells it.
struct KnownErasure : ErasedEntry {
    QSet<EntryPlace> entries;
};
Result<KnownErasure> erasureOf(const EntryPlace &place, const QJsonObject &detail);

/// All erasures of the journal.
class Erasures
{
public:
    static Result<Erasures> read(Database &database);
    const QList<KnownErasure> &all() const { return m_all; }
    bool concernsRecord(const QString &record) const { return m_ofRecord.contains(record); }
    /// Whether an erasure destroys the body of a version of that record which this entry wrote.
    Result<bool> destroysBody(Database &database, const QString &record, const EntryPlace &writtenBy) const;
    /// Whether an erasure destroys what that entry says beyond its writes. The act of an erasure is never destroyed.
    bool destroysWords(const Entry &entry) const;

private:
    QList<KnownErasure> m_all;
    QHash<QString, QList<qsizetype>> m_ofRecord;
    QSet<EntryPlace> m_entries;
};

/// Destroys what they ask for and settles the versions in force; returns the blobs and call files that nothing
/// names any more as far as these bodies go. The caller holds the transaction.
struct Destroyed {
    QSet<QString> records; ///< of which a body was destroyed now
    QStringList files;     ///< ids that destroyed bodies named, and of the records themselves
};
Result<Destroyed> obey(Database &database, const Erasures &erasures);

/// Adds to the files that have to be removed after the transaction.
Result<void> oweFiles(Database &database, const QStringList &files);

/// Records of these kinds have a call file that bears their id.
bool hasCallFile(const QString &kind);
/// The fields by which a record names blobs.
QStringList blobsNamed(const QString &kind, const QJsonObject &body);
/// Every blob that some version names, with one record that does.
Result<QHash<QString, QString>> namedBlobs(Database &database);

} // namespace enza::store
