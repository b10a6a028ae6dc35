// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/withdrawal_rule.h"

#include <algorithm>

namespace enza {

// The JSON shape of `rules`; see resources/schemas/rules/withdrawal.json.
template <typename S> void describe(S &s, WithdrawalTask &v)
{
    s.field("what", v.what);
    s.field("due_days", v.dueDays);
    s.field("roles", v.roles);
    s.field("items", v.items);
}
template <typename S> void describe(S &s, WithdrawalEffect &v)
{
    s.field("hides_person", v.hidesPerson);
    s.field("refuses_outflow", v.refusesOutflow);
    s.field("stops_analysis", v.stopsAnalysis);
    s.field("erases", v.erases);
}
template <typename S> void describe(S &s, WithdrawalScopeRule &v)
{
    s.field("scope", v.scope);
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
    s.field("meaning", v.meaning);
    s.field("meaning_ja", v.meaningJa);
    s.field("effect", v.effect);
    s.field("tasks", v.tasks);
}

namespace {

struct ChangeShape {
    QList<WithdrawalTask> tasks;
};
struct RulesShape {
    QList<WithdrawalScopeRule> scopes;
    ChangeShape change;
    QStringList notRecallable;
    QStringList nobodyHoldsPurposes, nobodyHoldsRelations;
};
template <typename S> void describe(S &s, ChangeShape &v)
{
    s.field("tasks", v.tasks);
}
template <typename S> void describe(S &s, RulesShape &v)
{
    s.field("scopes", v.scopes);
    s.field("preference_change", v.change);
    s.field("not_recallable_purposes", v.notRecallable);
    s.field("nobody_holds_purposes", v.nobodyHoldsPurposes);
    s.field("nobody_holds_relations", v.nobodyHoldsRelations);
}

bool concerns(const WithdrawalTask &rule, const QStringList &items)
{
    return rule.items.isEmpty() || std::any_of(items.begin(), items.end(), [&](const QString &item) {
               return rule.items.contains(item) || rule.items.contains(item.section(u'.', 0, 0));
           });
}

struct Cause {
    QString caseId, personId, id;
    QDate date;
};

QList<Task> made(const WithdrawalRules &rules, const QList<WithdrawalTask> &wanted, const Cause &cause, bool whole,
                 const QStringList &items, const QList<HeldBy> &holders)
{
    QList<Task> tasks;
    for (const WithdrawalTask &one : wanted) {
        if (!whole && !concerns(one, items))
            continue;
        Task task;
        task.caseId = cause.caseId;
        task.personId = cause.personId;
        task.what = one.what;
        task.cause = cause.id;
        task.rule = rules.pin;
        task.roles = one.roles;
        task.due = cause.date.addDays(one.dueDays);
        if (one.what != TaskKind::RecallRecipients) {
            tasks.append(task);
            continue;
        }
        QStringList told;
        for (const HeldBy &holder : holders) {
            if (told.contains(holder.recipient) || !rules.callsBack(holder))
                continue;
            told.append(holder.recipient);
            task.text = holder.recipient;
            tasks.append(task);
        }
    }
    return tasks;
}

} // namespace

const WithdrawalScopeRule *WithdrawalRules::of(WithdrawalScope scope) const
{
    const auto found = std::find_if(scopes.begin(), scopes.end(), [&](const auto &rule) { return rule.scope == scope; });
    return found == scopes.end() ? nullptr : &*found;
}

WithdrawalEffect WithdrawalRules::effectOf(WithdrawalScope scope) const
{
    if (const WithdrawalScopeRule *rule = of(scope))
        return rule->effect;
    return {true, true, true, false};
}

Result<WithdrawalRules> readWithdrawalRules(const RuleSet &set)
{
    ENZA_ASSIGN(RulesShape shape, fromJson<RulesShape>(set.rules));
    for (const WithdrawalScopeRule &rule : shape.scopes) {
        const auto wrong = [](const char *why) {
            return fail(ErrorCode::BadInput, why, Where{{}, 0, QStringLiteral("scopes")});
        };
        if (std::count_if(shape.scopes.begin(), shape.scopes.end(), [&](const auto &other) { return other.scope == rule.scope; }) > 1)
            return wrong(QT_TRANSLATE_NOOP("enza", "one kind of withdrawal is described twice"));
        // The least that consent taken back as a whole means: nothing leaves any more, and only "delete" destroys.
        if (rule.scope != WithdrawalScope::Partial && !rule.effect.refusesOutflow)
            return wrong(QT_TRANSLATE_NOOP("enza", "after a withdrawal nothing may leave"));
        if (rule.effect.erases && rule.scope != WithdrawalScope::Delete)
            return wrong(QT_TRANSLATE_NOOP("enza", "only a withdrawal that asks for deletion destroys anything"));
    }
    return WithdrawalRules{set.pin(), shape.scopes, shape.change.tasks, shape.notRecallable,
                           shape.nobodyHoldsPurposes, shape.nobodyHoldsRelations};
}

bool WithdrawalRules::callsBack(const HeldBy &holder) const
{
    return !holder.recipient.isEmpty() && !notRecallablePurposes.contains(holder.purpose) &&
           !nobodyHoldsPurposes.contains(holder.purpose) && !nobodyHoldsRelations.contains(holder.relation);
}

QList<Task> tasksOf(const WithdrawalRules &rules, const Withdrawal &withdrawal, const QList<HeldBy> &holders)
{
    const WithdrawalScopeRule *scope = rules.of(withdrawal.scope);
    if (!scope)
        return {};
    const Cause cause{withdrawal.caseId, withdrawal.personId, withdrawal.id, withdrawal.date};
    return made(rules, scope->tasks, cause, withdrawal.scope != WithdrawalScope::Partial, withdrawal.items, holders);
}

QList<Task> tasksOfChange(const WithdrawalRules &rules, const ConsentEvent &change, const QStringList &declined,
                          const QList<HeldBy> &holders)
{
    const Cause cause{change.caseId, change.personId, change.id, change.date};
    return made(rules, rules.onChange, cause, false, declined, holders);
}

QStringList notRecallable(const WithdrawalRules &rules, const QList<HeldBy> &holders)
{
    QStringList names;
    for (const HeldBy &holder : holders) {
        if (rules.notRecallablePurposes.contains(holder.purpose) && !names.contains(holder.recipient))
            names.append(holder.recipient);
    }
    return names;
}

} // namespace enza
