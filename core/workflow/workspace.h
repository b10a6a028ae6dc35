// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/countersign.h"

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
    bool unencryptedSwap = false; ///< what is in memory may be written to this computer's disk in the clear
    bool unencryptedHibernation = false; ///< and all of it when the computer is put to sleep
};

WorkspaceSummary workspaceSummary(const Session &session);
Result<QList<WorkspaceProblem>> verifyWorkspace(const Session &session, const JobContext &job);
Result<void> backupWorkspace(Session &session, const QString &file, const JobContext &job);
Result<void> restoreWorkspace(const QString &backupFile, const QString &folder, const JobContext &job);
Result<void> rekeyWorkspace(Session &session, const JobContext &job);
/// After a restore the gate refuses until a person has said that consent is as recorded.
Result<void> confirmConsentAfterRestore(Session &session);

struct AddedUser : UserView {
    QString recoveryCode; ///< shown once; used with an administrator
};
Result<AddedUser> addUser(Session &session, const QString &name, UserRole role, SecretBytes passphrase);
/// An administrator gives a user who lost the passphrase a new one, with that user's recovery code.
Result<UserView> recoverUser(Session &session, const QString &name, const QString &recoveryCode,
                             SecretBytes newPassphrase);
/// A new recovery code for oneself, in place of the one there may be; shown once.
Result<QString> issueRecoveryCode(Session &session);
/// For a user who is present and types their own passphrase (and second factor): an administrator gives it.
Result<QString> issueRecoveryCode(Session &session, const Approver &user);
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
/// A hospital card or another PKCS#11 token with an RSA key; see store::Secret for the address.
Result<SlotView> addPkcs11Slot(Session &session, SecretBytes passphrase, const QString &uri, SecretBytes pin);

/// One's own; an administrator may remove anybody's (a lost card). NotFound, also for what is somebody else's;
/// Conflict for an only way in, or the last second factor of a role that needs one.
Result<SlotView> removeSlot(Session &session, const QString &slotId);

/// A card that a reader of this computer holds now; needs no workspace.
struct CardView {
    QString label, manufacturer, serial;
    QString uri; ///< for addPkcs11Slot and unlockWithToken
};
Result<QList<CardView>> listCards(const QString &modulePath);
QStringList cardModules(); ///< installed libraries of card readers, the most general first

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
