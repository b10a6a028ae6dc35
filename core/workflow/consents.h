// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "domain/consent_form.h"
#include "domain/task.h"
#include "domain/withdrawal_rule.h"
#include "workflow/session.h"

namespace enza::workflow {

/// Forms in use on that day, with their items and options: consents first, then the other papers.
Result<QList<ConsentForm>> consentForms(const Session &session, const QDate &on = {});
/// What each kind of withdrawal means, by the rules in force today.
Result<WithdrawalRules> withdrawalRules(const Session &session);

/// Records one form as one person filled it in. Ids, who records and when are filled in, and each answer's effect
/// from the form; `answers` need item and value, and may call an item by another name that the form knows. BadInput
/// names the form, item or option that does not exist, a date to come, a proxy without a reason, or a child who
/// answered alone. `documentFile` is the signed form, which is kept encrypted. What it changes takes effect at once,
/// with the tasks that follow in the same act. A notice of changed preference is one with `change`.
Result<ConsentEvent> recordConsent(Session &session, ConsentEvent event, const QString &documentFile = {});
/// Takes consent back; a partial one names its items. Takes effect at once, and what has to be done about it becomes
/// tasks in the same act.
Result<Withdrawal> withdrawConsent(Session &session, Withdrawal withdrawal, const QString &documentFile = {});

struct ConsentHistory {
    QList<ConsentEvent> events; ///< latest first
    QList<Withdrawal> withdrawals;
};
/// Also of a person who withdrew, for those who may record consent.
Result<ConsentHistory> consentHistory(const Session &session, const QString &caseId, const QString &personId);

/// What is in force of this person on that day, with until when each answer counts (form versions, majority).
Result<QMap<QString, EffectiveAnswer>> consentInForce(const Session &session, const QString &caseId, const QString &personId,
                                                      const QDate &on);
/// What the withdrawals that stand mean, by person; persons without one are not in it. Everything that is recorded
/// counts, whatever its date: it takes effect at once. An error means that it is not known.
Result<QHash<QString, WithdrawalEffect>> withdrawalEffects(const Session &session, const QString &caseId);

/// Everything about one person's consent, for a page.
struct PersonConsent {
    Person person;
    ConsentHistory history;
    QMap<QString, EffectiveAnswer> answers; ///< today
    std::optional<StandingWithdrawal> standing;
    /// A proxy answered for somebody too young to answer alone, and nobody recorded since what the person says to it:
    /// the ethical guidelines ask for an effort to get their assent.
    bool wantsAssent = false;
    QDate majority; ///< of a minor whose birth is known, the day on which they come of age; else invalid
};
/// Everybody of the case, also who withdrew, for those who may record consent; for others those whom they may see.
Result<QList<PersonConsent>> caseConsent(const Session &session, const QString &caseId);

struct ConsentDocument {
    QString name;
    QByteArray bytes;
};
/// The signed form of an event or a withdrawal, for those who may record consent. Reading it is journaled.
Result<ConsentDocument> consentDocument(const Session &session, const QString &id);
/// The same into a file, through the gate.
Result<void> exportConsentDocument(Session &session, access::Permit permit, const QString &id, const QString &path);

/// Makes the tasks that follow from what is recorded and are not there yet: recipients that came with a merge, forms
/// that were superseded. Does nothing for those who may not record consent.
Result<void> settleConsentTasks(Session &session);

} // namespace enza::workflow
