// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include "store/records.h"

#include <QStringList>

/// The line of a record: all its versions, from whichever replica, in one order that every replica that has
/// them arrives at. A new version is signed with the number of versions its replica knows plus one, so a
/// version that was made with knowledge of another always has the higher number; those of equal number are
/// ordered by time, then by replica. The last of the line whose body was not erased is in force; the last of all where
/// all were.
namespace enza::store {

/// For ORDER BY, of the version table under this alias.
QByteArray lineOrder(const char *alias, bool lastFirst);

/// The undecided versions of a record (number as signed, and replica), as they should be listed; empty when none is.
Result<QList<EntryPlace>> tipsOfLine(Database &database, const QString &record);

/// Puts the last version of the record's line in force in the table of heads, and notes in the table of tips
/// the versions that were made without knowledge of each other, if their contents differ. The caller holds
/// the transaction.
Result<void> settleLine(Database &database, const QString &record);

} // namespace enza::store
