// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/combining.h"

/// Two copies of one workspace: the second was restored from a backup of the first, and people worked in both.
namespace enza::workflow {

struct ExportedChanges {
    quint64 entries = 0, blobs = 0, callFiles = 0;
};
/// Writes what the other copies are not known to have, or all, into one file that this workspace's users can
/// read. Conflict when the file exists.
Result<ExportedChanges> exportChanges(Session &session, const QString &file, bool all, const JobContext &job);

/// One of several versions of a record that were written without knowledge of each other.
struct ConflictSide {
    quint64 version = 0; ///< by which resolveConflict() names it
    QString author;      ///< name
    QDateTime at;
    QString replica;
    bool removed = false;
    bool inForce = false;
};
struct ConflictView {
    QString record, kind, caseId;
    QList<ConflictSide> sides;
};

struct MergedChanges {
    quint64 applied = 0; ///< acts that were new here
    quint64 already = 0; ///< acts that were here
    QList<ConflictView> conflicts; ///< of records that the file speaks of and this user may see
    QList<CombinedRecord> combined; ///< that both copies had changed and that were put together
};
/// Takes such a file over, whole or not at all. BadInput (of another workspace, or not for this user), Damaged,
/// Conflict (something before it is missing, or an import is running), NotPermitted.
Result<MergedChanges> mergeChanges(Session &session, const QString &file, const JobContext &job);

/// Records with versions that nobody has decided between. What belongs to one person (opinions, views, what is
/// being written) never counts: there the later one is simply in force.
Result<QList<ConflictView>> listConflicts(const Session &session);
/// Puts that version in force. The other stays in the record's history. NotFound, BadInput for a version that
/// is no side of it.
Result<void> resolveConflict(Session &session, const QString &record, quint64 version);

} // namespace enza::workflow
