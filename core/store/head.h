// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include "store/records.h"

/// The table of heads: of each record the version in force, with the body fields it is looked up by.
namespace enza::store {

/// Body fields that records are looked up by; anything but a text is not indexed.
inline constexpr const char *indexedFields[] = {"variant", "finding", "sha256", "label", "user"};

struct InForce {
    quint64 version = 0; ///< as signed
    QString replica;     ///< that made it
    quint64 line = 0;    ///< how many versions there are
};

/// Nothing (all zero) for a record that is not there.
Result<InForce> inForce(Database &database, const QString &record);
Result<void> setHead(Database &database, const Write &write, const InForce &version);
/// Nothing about the record is undecided any more.
Result<void> clearTips(Database &database, const QString &record);

} // namespace enza::store
