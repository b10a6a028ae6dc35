// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session_state.h"

/// Private to workflow/: the variant tables a session keeps open.
namespace enza::workflow {

/// For looking a variant up in a case that nobody looks at; little memory, least recently used first out.
Result<std::shared_ptr<review::VariantTable>> lookupTable(const Session &session, const QString &caseId);

/// Puts the numbers of what may be seen in place of those that were counted at import. Warnings speak of the
/// whole file, so they go. A superseded call set is not opened for it: its numbers become 0.
Result<void> countVisible(const Session &session, CallSet &callSet);

/// Table rows that hold this variant. Remembered per table.
Result<std::vector<quint32>> rowsOf(review::VariantTable &table, TableSlot &slot, const QString &variant);

/// Are at least half of the older call set's variants (of a hundred, evenly taken) in the fresh one, which
/// no record names yet? Tells a new version from other variants of the same people.
Result<bool> sharesMostVariants(const Session &session, const CallSet &older, const CallSet &fresh);

/// After an act: forgets tables whose call sets, samples or persons changed (all when rule sets came), and tells open ones which
/// rows were put aside or marked.
void refreshTables(const Session &session, const Change &change);

} // namespace enza::workflow
