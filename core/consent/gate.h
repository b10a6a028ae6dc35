// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "access/view_scope.h"
#include "base/clock.h"

#include <memory>

/// The only maker of permits and view scopes. Its policy is small as yet: drafts stay inside the
/// workspace or leave as drafts to the own institution; `return_to_source` hands a file back to where
/// it came from; links out carry no patient data. Everything else is refused by default.
namespace enza::consent {

/// Who asks.
struct Actor {
    QString userId;
    UserRole role = UserRole::Viewer;
};

/// One line of the outflow ledger.
struct LedgerRow {
    access::Request request;
    QString user;
    QString rule;
    QByteArray sha256; ///< of what left; empty in the row written before
    QDateTime at;
};

/// What the gate must remember and ask; workflow/ wires it to the store.
class GateMemory
{
public:
    virtual ~GateMemory() = default;
    virtual Result<QString> writeLedger(const LedgerRow &row) = 0; ///< id of the row
    virtual Result<void> completeLedger(const QString &id, const LedgerRow &row) = 0;
    virtual bool consentUnconfirmedAfterRestore() const = 0;
    /// Ids of persons whose withdrawal is in force.
    virtual QStringList withdrawnPersons(const QString &caseId) const = 0;
};

class Gate
{
public:
    Gate(GateMemory &memory, const Clock &clock);
    ~Gate();
    /// NotPermitted with a Refusal that says what would be needed.
    Result<access::Permit> permit(const Actor &actor, const access::Request &request);
    access::ViewScope scope(const Actor &actor, const QString &caseId) const;
    /// May this role do `verb` (as in an Act)? By the permission set in force.
    Result<void> mayDo(const Actor &actor, const QString &verb) const;

private:
    struct State;
    std::shared_ptr<State> m_state; ///< permits outlive the gate only to find that it is gone
};

} // namespace enza::consent
