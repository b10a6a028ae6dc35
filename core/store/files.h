// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/state.h"

/// The files of calls/ and blobs/.
namespace enza::store {

inline const QString callEnding = QStringLiteral(".db");
inline const QString blobEnding = QStringLiteral(".c4gh");

/// Ids of the finished files of a folder, sorted.
QStringList idsIn(const QString &folder, const QString &ending);

/// Removes what writers left that did not finish.
void sweepUnfinished(const Layout &layout);

/// Gives a written file its name: synced, renamed, folder synced.
Result<void> putInPlace(const QString &partial, const QString &target);

} // namespace enza::store
