// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "access/view_scope.h"
#include "base/clock.h"
#include "consent/secondary_visibility.h"
#include "domain/rule_set.h"

#include <QUrl>

#include <memory>

/// The only maker of permits and view scopes. Its policy is the permission set in force on the day
/// (resources/rules/permissions-*.json). It is small as yet, and what it does not name is refused:
///   purpose            outflows    recipient
///   return_to_source   file        where the file came from, in words
///   draft_review       file, pdf   somebody of the own institution, in words
///   own_work           clipboard   who works with it, in words; nobody else receives it
///   reference_lookup   link        the site's host; public identifiers only, see permitLink
/// Every request names a recipient.
namespace enza::consent {

/// Who asks.
struct Actor {
    QString userId;
    UserRole role = UserRole::Viewer;
    QString name = {}; ///< as rule sets name readers
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
    /// Ids of persons whose withdrawal is in force. An error refuses: unknown is not "nobody".
    virtual Result<QStringList> withdrawnPersons(const QString &caseId) const = 0;
    /// Which genes are hidden of whom, by what each person answered. An error hides the case: unknown is not
    /// "nothing". A memory that knows of no preference hides no gene.
    virtual Result<Visibility> visibility(const QString &caseId) const;
};

/// Thread-safe as far as its memory is.
class Gate
{
public:
    Gate(GateMemory &memory, const Clock &clock);
    /// With rule sets of the caller's own instead of the compiled-in ones.
    Gate(GateMemory &memory, const Clock &clock, QList<RuleSet> sets);
    ~Gate();
    /// These sets judge from now on, permits that are about included.
    void useRuleSets(QList<RuleSet> sets);
    /// NotPermitted with a Refusal that says what would be needed.
    Result<access::Permit> permit(const Actor &actor, const access::Request &request);
    /// For `reference_lookup`: the address must be https, at one of the rule set's sites, and hold nothing
    /// but public identifiers (gene symbols, accession numbers, a site's own names of variants it publishes).
    /// `what` names the place, for the ledger.
    Result<access::Permit> permitLink(const Actor &actor, const QString &caseId, const QUrl &url, const QString &what);
    /// Of a case this actor may not open, or whose withdrawals cannot be read, it shows nothing.
    access::ViewScope scope(const Actor &actor, const QString &caseId) const;
    /// May this role do `verb` (as in an Act)? By the permission set in force.
    Result<void> mayDo(const Actor &actor, const QString &verb) const;
    bool readsIdentity(UserRole role) const;
    /// "permissions@1": the set in force today, as documents pin it; empty when there is none.
    QString rulePin() const;

private:
    Result<access::Permit> issue(const Actor &actor, const access::Request &request);
    struct State;
    std::shared_ptr<State> m_state; ///< permits outlive the gate only to find that it is gone
};

} // namespace enza::consent
