// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "workflow/session.h"

/// The provision ledger: what left, and what was received. A row is written before the content exists outside and
/// completed when it left; one that was never completed says so. Kept for the years the law and the guidelines ask
/// (rule set), also after an erasure, then without what names the content.
namespace enza::workflow {

struct LedgerEntry {
    QString id;
    access::Request request;
    QString user; ///< name of who let it out
    QString rule; ///< pin of the rule that allowed it
    QByteArray sha256;   ///< 32 bytes; empty while not completed
    QDateTime permitted; ///< UTC
    QDateTime left;      ///< UTC; invalid: not completed
    bool completed() const { return left.isValid(); }
};

struct LedgerFilter {
    QString caseId;
    QString personId;
    QString recipient;
    bool completedOnly = false;
};
/// Newest first; rows of cases this user may not see are left out.
Result<QList<LedgerEntry>> ledger(const Session &session, const LedgerFilter &filter = {});

} // namespace enza::workflow
