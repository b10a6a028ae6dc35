// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"
#include "domain/emergency.h"
#include "domain/session_policy.h"
#include "store/workspace.h"
#include "workflow/session.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <shared_mutex>

/// Private to workflow/: what a session is made of.
namespace enza::workflow {

struct ConsentRuleBook;

/// The system's time, or in test workspaces the time that was set.
class SessionClock final : public Clock
{
public:
    QDateTime now() const override;
    void fix(const QDateTime &at);

private:
    mutable std::mutex m_mutex;
    QDateTime m_fixed;
};

/// The gate's memory: ledger rows and withdrawals are records.
class StoreGateMemory final : public consent::GateMemory
{
public:
    explicit StoreGateMemory(Session *&session) : m_session(session) {}
    Result<QString> writeLedger(const consent::LedgerRow &row, const Check &stillHolds) override;
    Result<void> releaseLedger(const QString &id, const consent::LedgerRow &row, const Check &stillHolds) override;
    Result<void> completeLedger(const QString &id, const consent::LedgerRow &row, const Check &stillHolds) override;
    bool consentUnconfirmedAfterRestore() const override;
    Result<QStringList> withdrawnPersons(const QString &caseId) const override;
    Result<QStringList> hiddenPersons(const QString &caseId) const override;
    Result<consent::Visibility> visibility(const QString &caseId) const override;
    QStringList emergencyOpens(const QString &userId, const QString &caseId) const override;
    Result<QMap<QString, EffectiveAnswer>> consentInForce(const QString &caseId, const QString &personId,
                                                          const QDate &on) const override;
    Result<QDateTime> consentKnownAt() const override;
    Result<QList<consent::EarlierProvision>> earlierProvisions(const QString &recipient) const override;
    Result<QList<consent::StandingAgreement>> agreements(const QString &recipient) const override;
    Result<void> approvalHolds(const consent::Actor &actor, const access::Request &request) const override;

private:
    Session *&m_session;
    mutable std::optional<QDateTime> m_heard; ///< guarded by the caches' mutex
    mutable quint64 m_heardGeneration = 0;
};

/// Readers of call files and blobs that outlive nothing: when the session locks, they are closed, and
/// whoever still holds a table reads Locked.
class BulkReader
{
public:
    virtual ~BulkReader() = default;
    virtual void close() = 0;
};

/// An open table and what was put into its reviewed state.
struct TableSlot {
    std::mutex opening; ///< held while the table is built, so that a second asker waits for the first
    std::shared_ptr<review::VariantTable> table;
    std::shared_ptr<const access::CaseMasks> masks; ///< it was opened with
    std::vector<quint32> dismissed;
    QHash<QString, std::vector<quint32>> rowsOfVariant; ///< key text → table rows
    quint64 used = 0; ///< turn of the last use
};

/// What was read from a knowledge snapshot, with the blocks it reads on from.
struct KnowledgeSlot {
    std::mutex opening; ///< held while it is read, so that a second asker waits for the first
    std::shared_ptr<const void> content;
};

struct Session::Caches {
    std::mutex mutex; ///< guards the containers below, never held while anybody else is called
    std::map<QString, std::shared_ptr<TableSlot>> tables;  ///< by case, as the window shows them
    std::map<QString, std::shared_ptr<TableSlot>> lookups; ///< by case, small, for "seen elsewhere"
    std::map<QString, std::shared_ptr<KnowledgeSlot>> knowledge; ///< by snapshot and type
    std::vector<std::weak_ptr<BulkReader>> readers;
    QSet<QString> accessed; ///< access events already journaled: verb, case and item
    quint64 turn = 0;
    struct KeptVisibility {
        QDate day; ///< rules and ages change with it
        consent::Visibility value;
    };
    std::map<QString, KeptVisibility> visibility; ///< by case, see visibility.cpp
    struct KeptLists {
        QDate day;
        QList<SecondaryList> lists;
        consent::VisibilityRule rule;
    };
    std::shared_ptr<const KeptLists> secondaryRules; ///< of one day
    quint64 visibilityGeneration = 0;             ///< raised with every commit that may change one

    std::shared_ptr<const ConsentRuleBook> consentRules; ///< of one day and generation, see consent_rules.cpp
    QDate consentRulesOn;
    quint64 consentRulesGeneration = 0;

    std::optional<QList<EmergencyAccess>> emergencyRecords;
    std::map<QString, std::chrono::steady_clock::time_point> emergencies; ///< by id: since when this session knows it
    std::optional<SessionPolicy> policy; ///< of one day, see session_policy.cpp
    QDate policyOn;

    std::atomic<int> rooms{0}; ///< panels that look at this session's screen, see room.h

    std::mutex writing; ///< one act at a time, so that the versions it names are those it makes
    /// Shared by those who write blobs and call files until a record names them; sweeping needs it alone.
    std::shared_mutex bulk;

    void keep(const std::shared_ptr<BulkReader> &reader);
};

struct Session::State {
    SessionClock *clock = nullptr; ///< owned below; the store refers to it
    std::unique_ptr<SessionClock> ownedClock;
    std::unique_ptr<store::Unlocked> store;
    std::stop_source stop;
    Arrival arrival;
    Session *self = nullptr;
    StoreGateMemory memory{self};
    std::unique_ptr<consent::Gate> gate;
    Caches caches;

    std::mutex listenersMutex;
    std::map<ListenerId, std::function<void(const Change &)>> listeners;
    ListenerId nextListener = 1;
};

struct SessionFactory {
    static Result<std::shared_ptr<Session>> make(std::unique_ptr<SessionClock> clock,
                                                 std::unique_ptr<store::Unlocked> store, Arrival arrival = {});
    static void notify(const Session &session, const Change &change);
};

} // namespace enza::workflow
