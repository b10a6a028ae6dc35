// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/consent_state.h"
#include "workflow/consents.h"
#include "workflow/tasks.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// Tasks of one person's standing withdrawals, and of answers that a newer form asks for again.
Result<QList<Task>> wanted(const Session &session, const Person &person, const QList<ConsentEvent> &events,
                           const QList<Withdrawal> &withdrawals, const ConsentRuleBook &book, const QDate &today)
{
    QList<Task> tasks;
    const bool stands = standingWithdrawal(events, withdrawals).has_value();
    if (!withdrawals.isEmpty()) {
        ENZA_ASSIGN(const auto holders, holdersOf(session, person.caseId, person.id));
        for (const Withdrawal &withdrawal : withdrawals) {
            if (stands || withdrawal.scope == WithdrawalScope::Partial)
                tasks += tasksOf(book.withdrawal, withdrawal, holders);
        }
    }
    if (stands)
        return tasks;
    auto answers = effectiveConsent(events, withdrawals, today);
    applyTerms(answers, book.terms, bornOf(person.birthYear, events), today);
    QStringList asked;
    for (const EffectiveAnswer &answer : answers) {
        if (answer.lapse != ConsentLapse::Superseded || asked.contains(answer.lapsedBy))
            continue;
        asked.append(answer.lapsedBy);
        Task task;
        task.caseId = person.caseId;
        task.personId = person.id;
        task.what = TaskKind::Reconsent;
        task.rule = answer.lapsedBy;
        task.roles = book.terms.minors.reconsentRoles;
        task.due = answer.until.addDays(1);
        tasks.append(task);
    }
    return tasks;
}

} // namespace

QString taskIdFor(const Task &task)
{
    return derivedId({QStringLiteral("task"), enumName(task.what), task.personId, task.cause, task.text,
                      task.what == TaskKind::Reconsent ? task.rule : QString()});
}

Result<QList<HeldBy>> holdersOf(const Session &session, const QString &caseId, const QString &personId)
{
    // Read past what the reader of the ledger may see: who has to be told does not depend on who records it.
    store::RecordFilter filter;
    filter.kind = QStringLiteral("ledger");
    filter.caseId = caseId;
    ENZA_ASSIGN(const QList<store::Record> rows, session.store().list(filter));
    QList<HeldBy> holders;
    for (const store::Record &row : rows) {
        const QJsonObject &body = row.body;
        const auto text = [&](const char *field) { return body.value(QLatin1String(field)).toString(); };
        if (!body.value(QLatin1String("persons")).toArray().contains(personId) || text("left").isEmpty())
            continue;
        holders.append({text("recipient"), text("purpose"), text("relation")});
    }
    return holders;
}

Result<void> settleConsentTasks(Session &session)
{
    if (!session.mayDo(QStringLiteral("consent.record")))
        return {};
    const QDate today = session.clock().civilDate();
    ENZA_ASSIGN(const auto book, consentRuleBook(session, today));
    ENZA_ASSIGN(const auto events, loadAll<ConsentEvent>(session, {}));
    ENZA_ASSIGN(const auto withdrawals, loadAll<Withdrawal>(session, {}));
    QSet<QString> persons;
    for (const auto &event : events)
        persons.insert(event.value.personId);
    for (const auto &withdrawal : withdrawals)
        persons.insert(withdrawal.value.personId);
    Deed deed{QStringLiteral("task.follow"), {}, {}, {}, {}, store::Scope::Hospital, {}};
    for (const QString &id : persons) {
        const auto person = load<Person>(session, id);
        if (!person || session.scope(person->value.caseId).showsNothing())
            continue;
        QList<ConsentEvent> ownEvents;
        for (const auto &event : events) {
            if (event.value.personId == id)
                ownEvents.append(event.value);
        }
        QList<Withdrawal> ownWithdrawals;
        for (const auto &withdrawal : withdrawals) {
            if (withdrawal.value.personId == id)
                ownWithdrawals.append(withdrawal.value);
        }
        ENZA_ASSIGN(QList<Task> tasks, wanted(session, person->value, ownEvents, ownWithdrawals, *book, today));
        for (Task &task : tasks) {
            task.id = taskIdFor(task);
            const auto there = session.store().versions(task.id);
            if (!there && there.error().code != ErrorCode::NotFound)
                return std::unexpected(there.error());
            if (!there || there->isEmpty())
                deed.writes.append(taskWrite(task));
        }
    }
    if (deed.writes.isEmpty())
        return {};
    deed.said = {QString::number(deed.writes.size())};
    return performPermitted(session, std::move(deed));
}

} // namespace enza::workflow
