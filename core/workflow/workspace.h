// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

namespace enza::workflow {

struct WorkspaceProblem {
    QString kind, replica, record;
    quint64 sequence = 0;
    Text reason;
};

struct WorkspaceSummary {
    QString id, folder, replica, cipher; ///< cipher: SQLCipher's version
    int format = 0;
    int cases = 0, users = 0;
    bool test = false, demo = false, consentUnconfirmed = false;
};

WorkspaceSummary workspaceSummary(const Session &session);
Result<QList<WorkspaceProblem>> verifyWorkspace(const Session &session, const JobContext &job);
Result<void> backupWorkspace(Session &session, const QString &file, const JobContext &job);
Result<void> restoreWorkspace(const QString &backupFile, const QString &folder, const JobContext &job);
Result<void> rekeyWorkspace(Session &session, const JobContext &job);
/// After a restore the gate refuses until a person has said that consent is as recorded.
Result<void> confirmConsentAfterRestore(Session &session);

Result<UserView> addUser(Session &session, const QString &name, UserRole role, SecretBytes passphrase);
QList<UserView> listUsers(const Session &session);
Result<void> disableUser(Session &session, const QString &name);
Result<void> changePassphrase(Session &session, SecretBytes oldPassphrase, SecretBytes newPassphrase);
struct SlotView {
    QString id, kind, userName;
    int memoryMiB = 0, passes = 0;
    QDateTime created;
};
Result<QList<SlotView>> listSlots(const Session &session);
Result<SlotView> addKeyFileSlot(Session &session, SecretBytes passphrase, SecretBytes keyFile);

/// What happened, newest first.
struct HistoryEntry {
    QString replica;
    quint64 sequence = 0;
    QDateTime at;
    QString user;
    QString verb;
    QString caseId;
    QStringList records;
    QString summary; ///< one line in the current language
};
Result<QList<HistoryEntry>> history(const Session &session, const QString &caseId, const QString &userName = {},
                                    int limit = 0);

} // namespace enza::workflow
