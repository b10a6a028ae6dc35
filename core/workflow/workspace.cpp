// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/workspace.h"

#include "base/platform.h"
#include "store/token.h"
#include "store/workspace.h"
#include "workflow/act.h"
#include "workflow/cases.h"
#include "workflow/identities.h"
#include "workflow/session_state.h"

#include <algorithm>

namespace enza::workflow {
namespace {

UserView viewOf(const store::UserInfo &info)
{
    return {info.id, info.name, enumFromName<UserRole>(info.role).value_or(UserRole::Viewer), info.disabled};
}

Result<store::UserInfo> userNamed(const Session &session, const QString &name)
{
    for (const store::UserInfo &user : session.store().users()) {
        if (user.name == name)
            return user;
    }
    return std::unexpected(notFound(name));
}

/// The store journals acts on users and slots itself; whoever listens is told here.
void tell(const Session &session, const char *verb)
{
    SessionFactory::notify(session, Change{QLatin1String(verb), {}, {}, {}});
}

/// Call files and blobs get new keys: nobody writes one meanwhile, and tables are opened again after.
template <typename Rekey> Result<void> withNewKey(const Session &session, Rekey rekey)
{
    Session::Caches &caches = session.caches();
    const std::unique_lock alone(caches.bulk, std::try_to_lock);
    if (!alone)
        return fail(ErrorCode::Conflict,
                    QT_TRANSLATE_NOOP("enza", "a file is being imported or a report drafted; wait until it is done"));
    ENZA_TRY(rekey());
    const std::scoped_lock lock(caches.mutex);
    caches.tables.clear();
    caches.lookups.clear();
    return {};
}

} // namespace

WorkspaceSummary workspaceSummary(const Session &session)
{
    const store::WorkspaceInfo &info = session.store().info();
    WorkspaceSummary summary;
    summary.id = info.id;
    summary.folder = info.folder;
    summary.replica = session.store().replica();
    summary.cipher = session.store().cipherVersion();
    summary.format = info.format;
    summary.users = int(session.store().users().size());
    summary.test = info.test;
    summary.demo = info.demo;
    summary.consentUnconfirmed = session.store().consentUnconfirmed();
    summary.unencryptedSwap = platform::hasUnencryptedSwap();
    if (const auto cases = loadAll<Case>(session, {}))
        summary.cases = int(std::count_if(cases->begin(), cases->end(), [&](const auto &one) {
            return !session.scope(one.value.id).showsNothing();
        }));
    return summary;
}

Result<QList<WorkspaceProblem>> verifyWorkspace(const Session &session, const JobContext &job)
{
    ENZA_TRY(session.mayDo(QStringLiteral("workspace.verify")));
    ENZA_ASSIGN(const QList<store::Problem> found, session.store().verify(job));
    QList<WorkspaceProblem> problems;
    for (const store::Problem &problem : found)
        problems.append({problem.kind, problem.replica, problem.record, problem.sequence, problem.reason});
    return problems;
}

Result<void> backupWorkspace(Session &session, const QString &file, const JobContext &job)
{
    ENZA_TRY(session.mayDo(QStringLiteral("workspace.backup")));
    ENZA_TRY(session.store().backup(file, job));
    return perform(session, Deed{QStringLiteral("workspace.backup"), {}, {}, {}, {}, store::Scope::Device, {}});
}

Result<void> restoreWorkspace(const QString &backupFile, const QString &folder, const JobContext &job)
{
    const SystemClock clock;
    return store::restoreWorkspace(backupFile, folder, clock, job);
}

Result<void> rekeyWorkspace(Session &session, const JobContext &job)
{
    ENZA_TRY(session.mayDo(QStringLiteral("workspace.rekey")));
    ENZA_TRY(withNewKey(session, [&] { return session.store().rekey(job); }));
    tell(session, "workspace.rekey");
    return {};
}

Result<void> confirmConsentAfterRestore(Session &session)
{
    ENZA_TRY(session.mayDo(QStringLiteral("workspace.confirm_consent")));
    if (!session.store().consentUnconfirmed())
        return {};
    ENZA_TRY(session.store().confirmConsent());
    tell(session, "workspace.confirm_consent");
    return {};
}

Result<AddedUser> addUser(Session &session, const QString &name, UserRole role, SecretBytes passphrase)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.add")));
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "a user needs a name"),
                    Where{{}, 0, QStringLiteral("name")});
    if (userNamed(session, trimmed))
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "there is already a user called \"%1\""), {trimmed}),
                    Where{{}, 0, QStringLiteral("name")});
    ENZA_ASSIGN(const store::AddedUser user, session.store().addUser(trimmed, enumName(role), std::move(passphrase)));
    tell(session, "user.add");
    // The code is shown only now: what the next unlock makes good must not take it away.
    (void)resealIdentities(session);
    return AddedUser{viewOf(user), user.recoveryCode};
}

Result<UserView> recoverUser(Session &session, const QString &name, const QString &recoveryCode,
                             SecretBytes newPassphrase)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.recover")));
    ENZA_ASSIGN(const store::UserInfo user, userNamed(session, name));
    ENZA_TRY(session.store().recoverUser(user.name, recoveryCode, std::move(newPassphrase)));
    tell(session, "user.recover");
    return viewOf(user);
}

Result<QString> issueRecoveryCode(Session &session)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.passphrase")));
    ENZA_ASSIGN(const QString code, session.store().issueRecoveryCode());
    tell(session, "user.recovery_code");
    return code;
}

Result<QString> issueRecoveryCode(Session &session, const Approver &user)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.recover")));
    ENZA_ASSIGN(const store::UserInfo known, userNamed(session, user.user));
    const store::Secret secret{user.passphrase.clone(), user.keyFile.clone(), user.pkcs11Uri, user.pin.clone()};
    ENZA_ASSIGN(const QString code, session.store().issueRecoveryCode(known.name, secret));
    tell(session, "user.recovery_code");
    return code;
}

QList<UserView> listUsers(const Session &session)
{
    QList<UserView> views;
    for (const store::UserInfo &user : session.store().users())
        views.append(viewOf(user));
    return views;
}

Result<void> disableUser(Session &session, const QString &name)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.disable")));
    ENZA_ASSIGN(const store::UserInfo user, userNamed(session, name));
    if (user.id == session.user().id)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "you cannot disable yourself"));
    if (user.disabled)
        return {};
    ENZA_TRY(withNewKey(session, [&] { return session.store().disableUser(user.id); }));
    tell(session, "user.disable");
    return resealIdentities(session);
}

Result<void> changePassphrase(Session &session, SecretBytes oldPassphrase, SecretBytes newPassphrase)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.passphrase")));
    ENZA_TRY(session.store().changePassphrase(std::move(oldPassphrase), std::move(newPassphrase)));
    tell(session, "user.passphrase");
    return {};
}

Result<QList<SlotView>> listSlots(const Session &session)
{
    ENZA_ASSIGN(const QList<store::SlotInfo> slotInfos, session.store().keySlots());
    const QList<store::UserInfo> users = session.store().users();
    QList<SlotView> views;
    for (const store::SlotInfo &slot : slotInfos) {
        SlotView view{slot.id, slot.slotKind, slot.user, slot.memoryMiB, slot.passes, slot.created};
        for (const store::UserInfo &user : users) {
            if (user.id == slot.user)
                view.userName = user.name;
        }
        views.append(view);
    }
    return views;
}

Result<SlotView> addKeyFileSlot(Session &session, SecretBytes passphrase, SecretBytes keyFile)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.slot_add")));
    ENZA_ASSIGN(const store::SlotInfo slot,
                session.store().addKeyFileSlot(std::move(passphrase), std::move(keyFile)));
    tell(session, "user.slot_add");
    return SlotView{slot.id, slot.slotKind, session.user().name, slot.memoryMiB, slot.passes, slot.created};
}

Result<SlotView> addPkcs11Slot(Session &session, SecretBytes passphrase, const QString &uri, SecretBytes pin)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.slot_add")));
    ENZA_ASSIGN(const store::SlotInfo slot,
                session.store().addPkcs11Slot(std::move(passphrase), uri, std::move(pin)));
    tell(session, "user.slot_add");
    return SlotView{slot.id, slot.slotKind, session.user().name, slot.memoryMiB, slot.passes, slot.created};
}

Result<QList<CardView>> listCards(const QString &modulePath)
{
    ENZA_ASSIGN(const QList<store::TokenInfo> tokens, store::listTokens(modulePath));
    QList<CardView> cards;
    for (const store::TokenInfo &token : tokens)
        cards.append({token.label, token.manufacturer, token.serial, token.uri});
    return cards;
}

QStringList cardModules()
{
    return platform::cardModules();
}

} // namespace enza::workflow
