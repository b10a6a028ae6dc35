// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/state.h"

/// A call set's columns: one SQLCipher file, written once. Each block carries a digest over the call
/// set, column and block it belongs to, and the file a digest over all of them, so that a block that is
/// missing or lies in another's place is noticed.
namespace enza::store {

/// Conflict when the file exists. The writer keeps `presence` as long as it lives.
Result<std::unique_ptr<CallFileWriter>> beginCallFile(const QString &id, const SecretBytes &key, const QString &path,
                                                      std::shared_ptr<int> presence = {});
Result<std::unique_ptr<CallFileReader>> openCallFileAt(const QString &path, const QString &id, const SecretBytes &key);

/// Reads everything and checks it. Damaged with the first fault.
Result<void> verifyCallFile(const QString &path, const QString &id, const SecretBytes &key, const JobContext &job);
/// Every block, checked. Damaged with the first fault.
Result<void> readCallFile(const QString &path, const QString &id, const SecretBytes &key,
                          const std::function<Result<void>(const QString &column, quint32 block, const QByteArray &bytes)> &visit);
/// The same blocks under another key, synced, at `target`.
Result<void> copyCallFile(const QString &source, const QString &id, const SecretBytes &oldKey,
                          const SecretBytes &newKey, const QString &target, const JobContext &job);

} // namespace enza::store
