// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "workflow/workspace.h"

#include <optional>

/// Who saw, changed and gave out what, and whether the journal that says so is whole.
namespace enza::workflow {

enum class AuditKind { Emergency, Seen, Changed, GivenOut, Managed };
const char *auditKindName(AuditKind kind); ///< "emergency", "seen", "changed", "given_out", "managed"
std::optional<AuditKind> auditKindNamed(const QString &name);
AuditKind auditKindOf(const QString &verb);

struct AuditFilter {
    QString caseId;
    QString user;      ///< name or id
    QStringList verbs; ///< one that ends with a dot stands for all that begin so
    std::optional<AuditKind> kind;
    QDate from, to;    ///< civil dates in Asia/Tokyo, both included
    int limit = 0;     ///< 0: all
};

struct AuditEntry : HistoryEntry {
    AuditKind kind = AuditKind::Changed;
    QString caseLabel;   ///< empty when of no case, or when it is gone
    QString personLabel; ///< pseudonym
};

/// Emergency access first, with everything that was read and done under it, then the newest; what this user may not see is not among them.
Result<QList<AuditEntry>> auditTrail(const Session &session, const AuditFilter &filter);

/// Where each chain stands, signed: kept outside, it shows later whether the whole store was turned back.
/// Holds ids, numbers and hashes only. The permit is one for `auditRequest`.
struct Anchor {
    QDateTime at;
    QString by;     ///< name of who signed
    int chains = 0;
    quint64 entries = 0;
    QString own;    ///< "REPLICA:SEQUENCE:HASH" of this replica, short enough to be written down by hand
};
Result<Anchor> writeAnchor(Session &session, access::Permit permit, const QString &path);
/// The journal without what it says: when, who, which kind of act, of which case and record by their ids, and the hash of
/// each entry. CSV. Returns how many.
Result<int> exportAudit(Session &session, access::Permit permit, const AuditFilter &filter, const QString &path);
/// What the gate is asked for both; NotPermitted.
Result<access::Permit> requestAuditPermit(Session &session, const QString &recipient, const QString &what);

/// Where this replica's own chain stands, as `Anchor::own`. Documents carry it, so that paper can prove the journal.
Result<QString> journalHead(const Session &session);

/// The same statement on the platform, as an AuditEvent. NotFound while no platform was entered; Network.
Result<Anchor> anchorOnPlatform(Session &session, std::stop_token stop = {});

struct AuditProof {
    QStringList anchorFiles; ///< see writeAnchor
    QStringList heads;       ///< "REPLICA:SEQUENCE:HASH", of a hash the first characters
    bool platform = false; ///< ask the platform which anchors it keeps
    QStringList signedFiles = {}; ///< signed documents that left: each says inside its signatures where the journal stood
};
/// Every chain, signature, record, file and page, the heads inside the signed documents kept here, and the anchors given.
/// BadInput for an anchor that is none, is of
/// another workspace, or whose signature does not fit.
Result<QList<WorkspaceProblem>> verifyAudit(const Session &session, const AuditProof &proof, const JobContext &job);

} // namespace enza::workflow
