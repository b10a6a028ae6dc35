// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"

#include <functional>
#include <span>

/// The tables of store.db and how an older store becomes a current one.
namespace enza::store {

Result<void> createSchema(Database &database);

Result<QString> metaValue(Database &database, const char *key);
Result<void> setMetaValue(Database &database, const char *key, const QString &value);

/// Turns a store of format `from` into one of `from + 1`. Only tables change: signed bytes and bodies
/// stay as they are and are upcast when read.
struct MigrationStep {
    int from;
    std::function<Result<void>(Database &)> apply;
};

/// Applies the steps that lead from the store's own format to `target`, all in one transaction.
/// Damaged when a step is missing, NewerFormat when the store is ahead.
Result<void> migrate(Database &database, std::span<const MigrationStep> steps, int target);
std::span<const MigrationStep> knownMigrations();

} // namespace enza::store
