// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "access/view_scope.h"
#include "base/clock.h"
#include "base/job.h"
#include "base/secret.h"
#include "consent/gate.h"
#include "domain/user.h"

#include <functional>
#include <memory>

namespace enza::store {
class Unlocked;
}

/// The verbs people perform. The window and enzactl call these functions and nothing below them, so the
/// two cannot differ. All of them may be called from any thread; long ones take a JobContext.
namespace enza::workflow {

struct UserView {
    QString id;
    QString name;
    UserRole role = UserRole::Viewer;
    bool disabled = false;
};

/// What an act changed, for whoever shows it.
struct Change {
    QString verb;
    QString caseId;
    QStringList kinds;   ///< record kinds written
    QStringList records; ///< ids
};

/// How a session began.
struct Arrival {
    bool secondFactor = false; ///< a key file or a card was there beside the passphrase
    int failedBefore = 0;      ///< wrong attempts for this user since the last time one fitted
};

/// A person at work in an unlocked workspace. Dropping the last reference locks it: keys are wiped and
/// the folder is released. Long jobs hold a reference and watch `stopToken()`.
class Session
{
public:
    ~Session();
    QString folder() const;
    QString workspaceId() const;
    bool isTest() const;
    bool isDemo() const;
    UserView user() const;
    consent::Actor actor() const;
    const Arrival &arrival() const;
    const Clock &clock() const;
    /// `--now`. NotPermitted outside test workspaces.
    Result<void> setClock(const QDateTime &now);
    /// Stopped when the session is about to lock.
    std::stop_token stopToken() const;
    void requestStop();

    store::Unlocked &store() const;
    consent::Gate &gate() const;
    access::ViewScope scope(const QString &caseId) const;
    /// NotPermitted unless the user's role may perform this verb.
    Result<void> mayDo(const QString &verb) const;
    /// While one lives, what this thread reads is what may be handed on: findings that are sealed to named readers
    /// are left out for the readers too. Whoever draws up a document or an export holds one.
    class Outward
    {
    public:
        Outward();
        ~Outward();
        Outward(const Outward &) = delete;
        Outward &operator=(const Outward &) = delete;
    };

    using ListenerId = int;
    /// Called after every committed act, from the thread that committed it.
    ListenerId onChange(std::function<void(const Change &)> listener);
    void removeListener(ListenerId id);

    /// Values that verbs keep between calls (open variant tables); see variants.cpp.
    struct Caches;
    Caches &caches() const;

private:
    friend struct SessionFactory;
    struct State;
    explicit Session(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

struct NewWorkspace {
    QString folder;
    QString userName;
    UserRole role = UserRole::Administrator;
    SecretBytes passphrase;
    bool test = false;
    bool demo = false;
};

struct CreatedWorkspace {
    std::shared_ptr<Session> session;
    QString recoveryCode; ///< shown once
};

Result<CreatedWorkspace> createWorkspace(NewWorkspace request);

/// A workspace that is held but locked. Says nothing but who its users are.
class LockedWorkspace
{
public:
    /// Missing, Busy, Damaged, NewerFormat, ReadOnly; see store::Locked::open.
    static Result<std::unique_ptr<LockedWorkspace>> open(const QString &folder);
    ~LockedWorkspace();
    QString folder() const;
    bool isDemo() const;
    QList<UserView> users() const;
    Result<std::shared_ptr<Session>> unlock(const QString &userName, SecretBytes passphrase, SecretBytes keyFile = {});
    /// With a passphrase that was set up together with a PKCS#11 token; see store::Secret for the address.
    Result<std::shared_ptr<Session>> unlockWithToken(const QString &userName, SecretBytes passphrase, const QString &uri,
                                                     SecretBytes pin);
    /// The sole administrator's way back. Others are recovered by an administrator; see recoverUser.
    Result<std::shared_ptr<Session>> recover(const QString &userName, const QString &recoveryCode, SecretBytes newPassphrase);

private:
    struct State;
    explicit LockedWorkspace(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace enza::workflow
