// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session.h"

#include "workflow/act.h"
#include "workflow/circulation.h"
#include "workflow/combining.h"
#include "workflow/bulk.h"
#include "workflow/consents.h"
#include "workflow/erasure.h"
#include "workflow/identities.h"
#include "workflow/identity_check.h"
#include "workflow/lockout.h"
#include "workflow/rule_state.h"
#include "workflow/session_policy.h"
#include "workflow/session_state.h"
#include "workflow/visibility.h"

namespace enza::workflow {

QDateTime SessionClock::now() const
{
    const std::scoped_lock lock(m_mutex);
    return m_fixed.isValid() ? m_fixed : QDateTime::currentDateTimeUtc();
}

void SessionClock::fix(const QDateTime &at)
{
    const std::scoped_lock lock(m_mutex);
    m_fixed = at.toUTC();
}

void Session::Caches::keep(const std::shared_ptr<BulkReader> &reader)
{
    const std::scoped_lock lock(mutex);
    std::erase_if(readers, [](const auto &old) { return old.expired(); });
    readers.push_back(reader);
}

Session::Session(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Session::~Session()
{
    requestStop();
    m_state->gate.reset(); // permits that are still about find it gone
    std::vector<std::weak_ptr<BulkReader>> readers;
    {
        const std::scoped_lock lock(m_state->caches.mutex);
        readers.swap(m_state->caches.readers);
        m_state->caches.tables.clear();
        m_state->caches.lookups.clear();
        m_state->caches.knowledge.clear();
    }
    for (const auto &reader : readers) {
        if (const auto open = reader.lock())
            open->close();
    }
    m_state->store.reset(); // wipes the keys; before the clock it refers to
}

QString Session::folder() const { return m_state->store->info().folder; }
QString Session::workspaceId() const { return m_state->store->info().id; }
bool Session::isTest() const { return m_state->store->info().test; }
bool Session::isDemo() const { return m_state->store->info().demo; }

UserView Session::user() const
{
    const store::UserInfo &info = m_state->store->user();
    return {info.id, info.name, enumFromName<UserRole>(info.role).value_or(UserRole::Viewer), info.disabled};
}

namespace {
thread_local int drawingUp = 0;
}

consent::Actor Session::actor() const
{
    const UserView view = user();
    consent::Actor actor{view.id, view.role, view.name};
    // A policy that cannot be read lets nobody in further than one that asks for a second factor.
    const auto policy = sessionPolicy(*this);
    actor.lacksSecondFactor =
        !m_state->arrival.secondFactor && (!policy || policy->secondFactor.contains(enumName(view.role)));
    actor.outward = drawingUp > 0 || m_state->caches.rooms > 0;
    return actor;
}

Session::Outward::Outward() { ++drawingUp; }
Session::Outward::~Outward() { --drawingUp; }

const Arrival &Session::arrival() const { return m_state->arrival; }

const Clock &Session::clock() const { return *m_state->clock; }

Result<void> Session::setClock(const QDateTime &now)
{
    if (!isTest())
        return fail(ErrorCode::NotPermitted,
                    QT_TRANSLATE_NOOP("enza", "the clock can be set in workspaces created for tests only"));
    if (!now.isValid())
        return fail(ErrorCode::Usage, QT_TRANSLATE_NOOP("enza", "this is not a time"));
    m_state->clock->fix(now);
    return {};
}

std::stop_token Session::stopToken() const { return m_state->stop.get_token(); }
void Session::requestStop() { m_state->stop.request_stop(); }
store::Unlocked &Session::store() const { return *m_state->store; }
consent::Gate &Session::gate() const { return *m_state->gate; }
access::ViewScope Session::scope(const QString &caseId) const { return gate().scope(actor(), caseId); }
Result<void> Session::mayDo(const QString &verb) const { return gate().mayDo(actor(), verb); }
Session::Caches &Session::caches() const { return m_state->caches; }

Session::ListenerId Session::onChange(std::function<void(const Change &)> listener)
{
    const std::scoped_lock lock(m_state->listenersMutex);
    m_state->listeners.emplace(m_state->nextListener, std::move(listener));
    return m_state->nextListener++;
}

void Session::removeListener(ListenerId id)
{
    const std::scoped_lock lock(m_state->listenersMutex);
    m_state->listeners.erase(id);
}

void SessionFactory::notify(const Session &session, const Change &change)
{
    std::vector<std::function<void(const Change &)>> listeners;
    {
        const std::scoped_lock lock(session.m_state->listenersMutex);
        for (const auto &[id, listener] : session.m_state->listeners)
            listeners.push_back(listener);
    }
    for (const auto &listener : listeners)
        listener(change);
}

Result<std::shared_ptr<Session>> SessionFactory::make(std::unique_ptr<SessionClock> clock,
                                                      std::unique_ptr<store::Unlocked> store, Arrival arrival)
{
    auto state = std::make_unique<Session::State>();
    state->clock = clock.get();
    state->ownedClock = std::move(clock);
    state->store = std::move(store);
    state->arrival = arrival;
    state->gate = std::make_unique<consent::Gate>(state->memory, *state->clock);
    Session::State &inside = *state;
    std::shared_ptr<Session> session(new Session(std::move(state)));
    inside.self = session.get();
    // Whatever was written, by whichever way: what is hidden is asked for anew.
    inside.store->onCommit([caches = &inside.caches](const store::Act &act, quint64) { forgetVisibility(*caches, act); });
    ENZA_TRY(takeRuleSetsIntoForce(*session));
    if (arrival.failedBefore > 0)
        ENZA_TRY(performPermitted(*session, Deed{QStringLiteral("session.failed_attempts"), {}, {},
                                                 {QString::number(arrival.failedBefore), session->user().name}, {},
                                                 store::Scope::Device, {}}));
    // Housekeeping: what fails here is met again, with its message, by the verb it matters to.
    (void)sweepBulk(*session);
    (void)settleErasures(*session);
    (void)resealAll(*session);
    (void)settleConsentTasks(*session);
    (void)combineRecords(*session);
    (void)settleCirculations(*session);
    return session;
}

Result<CreatedWorkspace> createWorkspace(NewWorkspace request)
{
    auto clock = std::make_unique<SessionClock>();
    store::CreateOptions options;
    options.folder = request.folder;
    options.userName = request.userName;
    options.role = enumName(request.role);
    options.passphrase = std::move(request.passphrase);
    options.test = request.test;
    options.demo = request.demo;
    ENZA_ASSIGN(store::Created created, store::createWorkspace(std::move(options), *clock));
    ENZA_ASSIGN(std::shared_ptr<Session> session,
                SessionFactory::make(std::move(clock), std::move(created.workspace)));
    return CreatedWorkspace{std::move(session), created.recoveryCode};
}

struct LockedWorkspace::State {
    std::unique_ptr<store::Locked> locked;
};

LockedWorkspace::LockedWorkspace(std::unique_ptr<State> state) : m_state(std::move(state)) {}
LockedWorkspace::~LockedWorkspace() = default;

Result<std::unique_ptr<LockedWorkspace>> LockedWorkspace::open(const QString &folder)
{
    auto state = std::make_unique<State>();
    ENZA_ASSIGN(state->locked, store::Locked::open(folder));
    return std::unique_ptr<LockedWorkspace>(new LockedWorkspace(std::move(state)));
}

QString LockedWorkspace::folder() const { return m_state->locked->info().folder; }
bool LockedWorkspace::isDemo() const { return m_state->locked->info().demo; }

QList<UserView> LockedWorkspace::users() const
{
    QList<UserView> views;
    for (const store::UserInfo &info : m_state->locked->info().users)
        views.append({info.id, info.name, enumFromName<UserRole>(info.role).value_or(UserRole::Viewer), info.disabled});
    return views;
}

Result<std::shared_ptr<Session>> LockedWorkspace::unlock(const QString &userName, SecretBytes passphrase,
                                                         SecretBytes keyFile)
{
    auto clock = std::make_unique<SessionClock>();
    const store::Secret secret{std::move(passphrase), std::move(keyFile)};
    Arrival arrival{!secret.keyFile.isEmpty(), 0};
    ENZA_ASSIGN(auto store, guarded(folder(), userName, [&] { return m_state->locked->unlock(userName, secret, *clock); },
                                    &arrival.failedBefore));
    return SessionFactory::make(std::move(clock), std::move(store), arrival);
}

Result<std::shared_ptr<Session>> LockedWorkspace::unlockWithToken(const QString &userName, SecretBytes passphrase,
                                                                  const QString &uri, SecretBytes pin)
{
    auto clock = std::make_unique<SessionClock>();
    const store::Secret secret{std::move(passphrase), {}, uri, std::move(pin)};
    Arrival arrival{true, 0};
    ENZA_ASSIGN(auto store, guarded(folder(), userName, [&] { return m_state->locked->unlock(userName, secret, *clock); },
                                    &arrival.failedBefore));
    return SessionFactory::make(std::move(clock), std::move(store), arrival);
}

Result<std::shared_ptr<Session>> LockedWorkspace::recover(const QString &userName, const QString &recoveryCode,
                                                          SecretBytes newPassphrase)
{
    auto clock = std::make_unique<SessionClock>();
    ENZA_ASSIGN(auto store, m_state->locked->recover(userName, recoveryCode, std::move(newPassphrase), *clock));
    return SessionFactory::make(std::move(clock), std::move(store));
}

} // namespace enza::workflow
