// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/workspace.h"

#include "base/platform.h"
#include "store/token.h"
#include "store/workspace.h"
#include "workflow/act.h"
#include "workflow/cases.h"
#include "workflow/identities.h"
#include "workflow/lockout.h"
#include "workflow/session_policy.h"
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
    const platform::MemoryRisk risk = platform::memoryRisk();
    summary.unencryptedSwap = !risk.swap.isEmpty();
    summary.unencryptedHibernation = risk.hibernation;
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
    ENZA_TRY(checkPassphrasePolicy(session, passphrase, trimmed, false));
    ENZA_ASSIGN(const store::AddedUser user, session.store().addUser(trimmed, enumName(role), std::move(passphrase)));
    tell(session, "user.add");
    // The code is shown only now: what the next unlock makes good must not take it away.
    (void)resealAll(session);
    return AddedUser{viewOf(user), user.recoveryCode};
}

Result<UserView> recoverUser(Session &session, const QString &name, const QString &recoveryCode,
                             SecretBytes newPassphrase)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.recover")));
    ENZA_ASSIGN(const store::UserInfo user, userNamed(session, name));
    ENZA_TRY(checkPassphrasePolicy(session, newPassphrase, name, false));
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
    ENZA_ASSIGN(const QString code, guarded(session.folder(), known.name, [&] {
                    return session.store().issueRecoveryCode(known.name, secret);
                }));
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
    return resealAll(session);
}

Result<void> changePassphrase(Session &session, SecretBytes oldPassphrase, SecretBytes newPassphrase)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.passphrase")));
    const UserView user = session.user();
    ENZA_TRY(checkPassphrasePolicy(session, newPassphrase, user.name, false));
    ENZA_ASSIGN(const QList<store::SlotInfo> ways, session.store().keySlots());
    const bool alone = std::any_of(ways.begin(), ways.end(), [&](const store::SlotInfo &slot) {
        return slot.user == user.id && slot.slotKind == QLatin1String("passphrase");
    });
    if (!alone)
        return fail(ErrorCode::Conflict,
                    QT_TRANSLATE_NOOP("enza", "you come in with a second factor only: add it again with the new passphrase, "
                                              "then remove the old way in"));
    ENZA_TRY(guarded(session.folder(), user.name, [&] {
        return session.store().changePassphrase(std::move(oldPassphrase), std::move(newPassphrase));
    }));
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
    ENZA_TRY(checkPassphrasePolicy(session, passphrase, session.user().name, true));
    ENZA_ASSIGN(const store::SlotInfo slot,
                session.store().addKeyFileSlot(std::move(passphrase), std::move(keyFile)));
    tell(session, "user.slot_add");
    return SlotView{slot.id, slot.slotKind, session.user().name, slot.memoryMiB, slot.passes, slot.created};
}

Result<SlotView> addPkcs11Slot(Session &session, SecretBytes passphrase, const QString &uri, SecretBytes pin)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.slot_add")));
    ENZA_TRY(checkPassphrasePolicy(session, passphrase, session.user().name, true));
    ENZA_ASSIGN(const store::SlotInfo slot,
                session.store().addPkcs11Slot(std::move(passphrase), uri, std::move(pin)));
    tell(session, "user.slot_add");
    return SlotView{slot.id, slot.slotKind, session.user().name, slot.memoryMiB, slot.passes, slot.created};
}

Result<SlotView> removeSlot(Session &session, const QString &slotId)
{
    ENZA_TRY(session.mayDo(QStringLiteral("user.slot_remove")));
    ENZA_ASSIGN(const QList<SlotView> ways, listSlots(session));
    const auto gone = std::find_if(ways.begin(), ways.end(), [&](const SlotView &way) { return way.id == slotId; });
    const UserView user = session.user();
    // Another user's way in (a lost card) is an administrator's to remove.
    if (gone == ways.end() || (gone->userName != user.name && !session.mayDo(QStringLiteral("user.disable"))))
        return std::unexpected(notFound(slotId));
    ENZA_ASSIGN(const SessionPolicy policy, sessionPolicy(session));
    const auto isSecond = [](const SlotView &way) {
        return way.kind == QLatin1String("passphrase_key_file") || way.kind == QLatin1String("passphrase_pkcs11");
    };
    const auto seconds = std::count_if(ways.begin(), ways.end(), [&](const SlotView &way) {
        return way.userName == gone->userName && isSecond(way);
    });
    if (gone->userName == user.name && isSecond(*gone) && seconds == 1 && policy.secondFactor.contains(enumName(user.role)))
        return fail(ErrorCode::Conflict,
                    QT_TRANSLATE_NOOP("enza", "your role works with a second factor only, and this is your last one; add "
                                              "another one first"));
    const SlotView view = *gone;
    ENZA_TRY(session.store().removeSlot(slotId));
    tell(session, "user.slot_remove");
    return view;
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
