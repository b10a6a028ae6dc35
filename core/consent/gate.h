// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "access/view_scope.h"
#include "base/clock.h"
#include "consent/identification_code.h"
#include "consent/outflow_policy.h"
#include "consent/provision_rules.h"
#include "consent/secondary_visibility.h"
#include "domain/rule_set.h"

#include <QUrl>

#include <functional>
#include <memory>

/// The only maker of permits and view scopes. Who may do what is said by the permission set in force on the day,
/// what may leave by the outflow policy, what its record holds by the provision rules, and how much of a genome
/// identifies by the identification-code thresholds (resources/rules). What none of them names is refused.
namespace enza::consent {

/// Who asks.
struct Actor {
    QString userId;
    UserRole role = UserRole::Viewer;
    QString name = {}; ///< as rule sets name readers
    /// The role works only after a second factor, and this user came without: nothing is open to them but what
    /// arranges one.
    bool lacksSecondFactor = false;
    /// What is drawn up goes out: what is sealed to named readers is left out for readers too.
    bool outward = false;
};

/// One line of the outflow ledger.
struct LedgerRow {
    access::Request request;
    QString user;
    QString rule;
    QByteArray sha256; ///< of what left; empty in the row written before
    QDateTime at;
    QDateTime consentKnownAt = {}; ///< as of when consent was known
    QStringList consents = {};     ///< by which it is allowed: "PERSON ITEM FORM@VERSION DATE"
};

/// Something that went to a recipient before, or may have: its digest was written, so its last byte was free to leave.
struct EarlierProvision {
    QStringList persons;
    access::IdentifyingContent identifying;
    QByteArray sha256;
};

/// A dated agreement with a recipient, under which identifying data may go to it.
struct StandingAgreement {
    QString id;
    QDate from, to;       ///< civil dates, inclusive; an invalid `to`: until it is ended
    QStringList purposes; ///< empty: each
};

/// What the gate found when it judged a request in favour of it.
struct Judgement {
    QString rule; ///< "outflow-policy@1/draft_review"
    QDateTime consentKnownAt;
    QStringList consents; ///< see LedgerRow
};

/// What the gate must remember and ask; workflow/ wires it to the store.
class GateMemory
{
public:
    virtual ~GateMemory() = default;
    /// Asked when no other act can be written before the ledger's: a withdrawal is either seen by it or comes after
    /// the row. Its error refuses the row.
    using Check = std::function<Result<void>()>;
    virtual Result<QString> writeLedger(const LedgerRow &row, const Check &stillHolds) = 0; ///< id of the row
    /// The digest is written, the content may leave: from now on the row says "not completed".
    virtual Result<void> releaseLedger(const QString &id, const LedgerRow &row, const Check &stillHolds) = 0;
    virtual Result<void> completeLedger(const QString &id, const LedgerRow &row, const Check &stillHolds) = 0;
    virtual bool consentUnconfirmedAfterRestore() const = 0;
    /// Ids of persons whose withdrawal is in force. An error refuses: unknown is not "nobody".
    virtual Result<QStringList> withdrawnPersons(const QString &caseId) const = 0;
    /// Ids of persons of whom nothing is shown since; as a rule the same. An error shows nothing of the case.
    virtual Result<QStringList> hiddenPersons(const QString &caseId) const;
    /// Which genes are hidden of whom, by what each person answered. An error hides the case: unknown is not
    /// "nothing". A memory that knows of no preference hides no gene.
    virtual Result<Visibility> visibility(const QString &caseId) const;
    /// What an emergency access of this user to this case opens now: "identity", "psychosocial". It never opens what
    /// a person declined or took back: the medical society's guideline of 2022 leaves an exception for preventable
    /// serious harm to an ethics committee, not to one doctor.
    virtual QStringList emergencyOpens(const QString &userId, const QString &caseId) const;
    /// What this person's forms say today. A memory that knows of no consent answers with an error, which refuses.
    virtual Result<QMap<QString, EffectiveAnswer>> consentInForce(const QString &caseId, const QString &personId,
                                                                  const QDate &on) const;
    /// As of when consent is known: where others may record it too, the last time they were heard of. Invalid: here
    /// and nowhere else is it recorded, so it is known as of now.
    virtual Result<QDateTime> consentKnownAt() const;
    /// Whatever may have gone to this recipient. Without an answer nothing identifying leaves.
    virtual Result<QList<EarlierProvision>> earlierProvisions(const QString &recipient) const;
    virtual Result<QList<StandingAgreement>> agreements(const QString &recipient) const;
    /// NotPermitted unless the second person's signature in the request holds, and they are neither the actor nor
    /// without the right to approve.
    virtual Result<void> approvalHolds(const Actor &actor, const access::Request &request) const;
};

/// Recipients are compared without regard to case, width and blanks.
QString recipientKey(const QString &recipient);

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
    Result<Judgement> judge(const Actor &actor, const access::Request &request) const; ///< leaves no trace
    /// The same, and then the ledger row is written.
    Result<access::Permit> permit(const Actor &actor, const access::Request &request);
    /// For `reference_lookup`: the address must be https, at one of the rule set's sites, and hold nothing
    /// but public identifiers (gene symbols, accession numbers, a site's own names of variants it publishes).
    /// `what` names the place, for the ledger.
    Result<access::Permit> permitLink(const Actor &actor, const QString &caseId, const QUrl &url, const QString &what);
    /// Of a case this actor may not open, or whose withdrawals cannot be read, it shows nothing.
    access::ViewScope scope(const Actor &actor, const QString &caseId) const;
    /// What is hidden in this case, of readers and of others.
    Result<Visibility> visibility(const QString &caseId) const;
    /// May this role do `verb` (as in an Act)? By the permission set in force.
    Result<void> mayDo(const Actor &actor, const QString &verb) const;
    bool readsIdentity(UserRole role) const;
    /// "permissions@1": the set in force today, as documents pin it; empty when there is none.
    QString rulePin() const;
    /// The policy in force today, for lists of purposes and relations.
    Result<std::shared_ptr<const OutflowPolicy>> policy() const;
    Result<std::shared_ptr<const ProvisionRules>> provisionRules() const;
    Result<std::shared_ptr<const IdentificationRules>> identificationRules() const;

private:
    class Keeper;
    Result<access::Permit> issue(const Actor &actor, const access::Request &request);
    struct State;
    std::shared_ptr<State> m_state; ///< permits outlive the gate only to find that it is gone
};

} // namespace enza::consent
