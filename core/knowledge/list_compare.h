// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/source.h"

/// Private to knowledge/: snapshots that are lists of entries, compared entry by entry.
namespace enza::knowledge {

/// An entry as it is compared. Entries of one name and aspect are told apart by `words` alone.
struct ListedEntry {
    QString what, gene, aspect;
    QString words; ///< what of it matters, in the source's words
};

Comparison compareLists(const QList<ListedEntry> &before, const QList<ListedEntry> &after, const ChangeTaker &take);

Result<Comparison> comparePanels(const BlockSource &before, const BlockSource &after, const ChangeTaker &take, const JobContext &job);
Result<Comparison> compareDrugTables(const BlockSource &before, const BlockSource &after, const ChangeTaker &take, const JobContext &job);
Result<Comparison> compareTrialTables(const BlockSource &before, const BlockSource &after, const ChangeTaker &take, const JobContext &job);
Result<Comparison> compareOncoTrees(const BlockSource &before, const BlockSource &after, const ChangeTaker &take, const JobContext &job);
Result<Comparison> compareOntologies(const BlockSource &before, const BlockSource &after, const ChangeTaker &take, const JobContext &job);

} // namespace enza::knowledge
