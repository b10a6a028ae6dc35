// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/consent.h"
#include "domain/rule_set.h"
#include "domain/task.h"

/// What a withdrawal means and what has to be done about it: rule sets of the kind "withdrawal".
namespace enza {

/// What follows from a standing withdrawal for everybody, in the session in which it is recorded and in all others. Of
/// items that are taken back nothing of this follows: they answer no, and the person's care goes on.
struct WithdrawalEffect {
    bool hidesPerson = false;    ///< samples, genotypes and findings are masked from view
    bool refusesOutflow = false; ///< nothing of the person leaves, whatever the items answered
    bool stopsAnalysis = false;  ///< no new files of the person are taken in
    bool erases = false;         ///< what is held is to be destroyed
};

struct WithdrawalTask {
    TaskKind what = TaskKind::Other;
    int dueDays = 0;
    QStringList roles; ///< who does it
    QStringList items; ///< only when one of these is taken back; empty: always
};

struct WithdrawalScopeRule {
    WithdrawalScope scope = WithdrawalScope::All;
    QString name, nameJa;
    QString meaning, meaningJa; ///< what it does, in words for whoever records it
    WithdrawalEffect effect;
    QList<WithdrawalTask> tasks;
};

/// Somebody who holds something of the person, as the ledger says.
struct HeldBy {
    QString recipient;
    QString purpose;
    QString relation; ///< as in access/permit.h
};
struct WithdrawalRules {
    QString pin;
    QList<WithdrawalScopeRule> scopes;
    QList<WithdrawalTask> onChange; ///< of a notice of changed preference in which an item is declined
    QStringList notRecallablePurposes; ///< what went out for these is not called back: it is named instead
    QStringList nobodyHoldsPurposes;   ///< nobody else holds what went out for these
    QStringList nobodyHoldsRelations;  ///< the same of what went to these
    bool callsBack(const HeldBy &holder) const;
    const WithdrawalScopeRule *of(WithdrawalScope scope) const;
    /// Of a scope the rules say nothing about, the strictest.
    WithdrawalEffect effectOf(WithdrawalScope scope) const;
};
/// BadInput with the field when the set is not of this shape.
Result<WithdrawalRules> readWithdrawalRules(const RuleSet &set);

/// What follows from a withdrawal: its tasks, one call back for each recipient, without ids of their own.
QList<Task> tasksOf(const WithdrawalRules &rules, const Withdrawal &withdrawal, const QList<HeldBy> &holders);
/// What follows from a notice of changed preference that declines these items.
QList<Task> tasksOfChange(const WithdrawalRules &rules, const ConsentEvent &change, const QStringList &declined,
                          const QList<HeldBy> &holders);
/// Recipients whose purpose cannot be called back.
QStringList notRecallable(const WithdrawalRules &rules, const QList<HeldBy> &holders);

} // namespace enza
