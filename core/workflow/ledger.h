// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "domain/provision.h"
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
    QDateTime released;       ///< its bytes were free to leave; invalid: they never were
    QDateTime consentKnownAt; ///< as of when consent was known
    QStringList consents;     ///< "PERSON ITEM FORM@VERSION DATE"
    QString approvedBy;       ///< name of the second person
    QDate keepUntil;          ///< not to be destroyed before
    bool pastRetention = false; ///< that day has passed: the law does not ask for it any more. It stays all the same
};

struct LedgerFilter {
    QString caseId;
    QString personId;
    QString recipient;
    bool completedOnly = false;
    bool pastRetentionOnly = false;
};
/// Newest first; rows of cases this user may not see are left out.
Result<QList<LedgerEntry>> ledger(const Session &session, const LedgerFilter &filter = {});

/// Purposes of today's policy for which data of people can leave, with their names.
QList<std::pair<QString, QString>> provisionPurposes(const Session &session);
/// What the policy of today calls a purpose; the purpose itself when it knows none of that name.
QString purposeName(const Session &session, const QString &purpose);

/// What does not fit between the rows and the journal, in words, with the row it is about.
struct LedgerProblem {
    QString ledger;
    QString kind; ///< "not_completed", "no_journal_entry", "no_row", "digest", "approval", "unreadable"
    Text reason;
};
struct LedgerCheck {
    quint64 rows = 0, completed = 0;
    QList<LedgerProblem> problems;
    bool ok() const; ///< nothing but rows that were not completed
};
Result<LedgerCheck> verifyLedger(const Session &session);

/// Records what was received from elsewhere (Article 30). Id, recorder and time are filled in. BadInput names the
/// field that the rules ask for.
Result<ReceiptRecord> recordReceipt(Session &session, ReceiptRecord receipt);
/// The day until which the rules in force keep such a record. Enza destroys neither these nor rows of the ledger.
QDate receiptKeptUntil(const Session &session, const ReceiptRecord &receipt);
Result<QList<ReceiptRecord>> receipts(const Session &session, const QString &caseId = {});

/// A standing agreement with a recipient, and its end (from that day on nothing more goes by it).
Result<RecipientAgreement> agreeWithRecipient(Session &session, RecipientAgreement agreement);
Result<RecipientAgreement> endAgreement(Session &session, const QString &id, const QDate &lastDay);
Result<QList<RecipientAgreement>> recipientAgreements(const Session &session);

/// The fields of Articles 29 and 30 as a table, for whoever supervises; through the gate. `separator`: tab or comma.
Result<quint64> exportLedger(Session &session, const QString &path, const QString &recipient, bool commas);

} // namespace enza::workflow
