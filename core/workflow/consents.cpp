// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/consents.h"

#include "base/id.h"
#include "domain/case.h"
#include "workflow/act.h"
#include "workflow/rule_book.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QString formKind = QStringLiteral("consent-form");

std::unexpected<Error> wrong(const char *field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), Where{{}, 0, QLatin1String(field)});
}

Result<ConsentForm> formOf(const Session &session, const ConsentEvent &event)
{
    if (event.form.isEmpty() || event.version.isEmpty())
        return wrong("form", QT_TRANSLATE_NOOP("enza", "say which form and which version of it was filled in"));
    const auto set = ruleSetNamed(session, event.form + u'@' + event.version);
    if (!set || set->kind != formKind)
        return wrong("form", Text(QT_TRANSLATE_NOOP("enza", "there is no consent form %1 of version %2"),
                                  {event.form, event.version}));
    if (!set->inForce(event.date))
        return wrong("date", Text(QT_TRANSLATE_NOOP("enza", "the form %1 of version %2 was not in use on %3"),
                                  {event.form, event.version, event.date.toString(Qt::ISODate)}));
    return readConsentForm(*set);
}

Result<void> fillEffects(const ConsentForm &form, QList<ConsentAnswer> &answers)
{
    QStringList seen;
    for (ConsentAnswer &answer : answers) {
        const auto item = std::find_if(form.items.begin(), form.items.end(),
                                       [&](const ConsentItem &one) { return one.item == answer.item; });
        if (item == form.items.end())
            return wrong("item", Text(QT_TRANSLATE_NOOP("enza", "the form %1 does not ask about \"%2\""), {form.pin(), answer.item}));
        QStringList values;
        const ConsentOption *chosen = nullptr;
        for (const ConsentOption &option : item->options) {
            values.append(option.value);
            if (option.value == answer.value)
                chosen = &option;
        }
        if (!chosen)
            return wrong("item", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no option of \"%2\"; the form has %3"),
                                      {answer.value, answer.item, values.join(QStringLiteral(", "))}));
        if (seen.contains(answer.item))
            return wrong("item", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is answered twice"), {answer.item}));
        seen.append(answer.item);
        answer.effect = chosen->effect;
    }
    return {};
}

Result<Versioned<Person>> personOf(const Session &session, const QString &caseId, const QString &personId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(auto person, load<Person>(session, personId));
    // Who withdrew is not in the case any more, and still a person whose answers are recorded.
    if (person.value.caseId != caseId)
        return std::unexpected(notFound(personId));
    return person;
}

Result<void> checkDate(const Session &session, const QDate &date)
{
    if (!date.isValid())
        return wrong("date", QT_TRANSLATE_NOOP("enza", "say on which day it was signed"));
    if (date > session.clock().civilDate())
        return wrong("date", QT_TRANSLATE_NOOP("enza", "this day is yet to come"));
    return {};
}

template <typename T> Result<QList<T>> ofPerson(const Session &session, const QString &caseId, const QString &personId)
{
    store::RecordFilter filter;
    filter.kind = QLatin1String(T::kind);
    filter.caseId = caseId;
    ENZA_ASSIGN(const QList<store::Record> records, session.store().list(filter));
    QList<T> own;
    for (const store::Record &record : records) {
        if (record.personId != personId)
            continue;
        ENZA_ASSIGN(auto one, fromRecord<T>(record));
        one.value.personId = record.personId;
        own.append(std::move(one.value));
    }
    return own;
}

} // namespace

Result<QList<ConsentForm>> consentForms(const Session &session, const QDate &on)
{
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSetsFor(session, formKind, on));
    QList<ConsentForm> forms;
    for (const RuleSet &set : sets) {
        ENZA_ASSIGN(ConsentForm form, readConsentForm(set));
        forms.append(std::move(form));
    }
    return forms;
}

Result<ConsentEvent> recordConsent(Session &session, ConsentEvent event)
{
    const QString verb = QStringLiteral("consent.record");
    ENZA_TRY(session.mayDo(verb));
    ENZA_ASSIGN(const auto person, personOf(session, event.caseId, event.personId));
    ENZA_TRY(checkDate(session, event.date));
    ENZA_ASSIGN(const ConsentForm form, formOf(session, event));
    if (event.answers.isEmpty())
        return wrong("item", QT_TRANSLATE_NOOP("enza", "no item was answered"));
    ENZA_TRY(fillEffects(form, event.answers));
    event.by = event.by.trimmed();
    event.reason = event.reason.trimmed();
    if (event.by.isEmpty())
        return wrong("by", QT_TRANSLATE_NOOP("enza", "say who answered"));
    if (event.relation == ConsentRelation::Proxy && event.reason.isEmpty())
        return wrong("relation", QT_TRANSLATE_NOOP("enza", "say who the proxy is to the person, and why a proxy answered"));
    event.id = newId();
    event.recordedBy = session.user().id;
    event.recordedAt = session.clock().now();
    ENZA_TRY(perform(session, Deed{verb, event.caseId, {}, {person.value.label, form.pin()},
                                   {writeOf(event, event.id, event.caseId, 0, event.personId)}, store::Scope::Hospital, {}}));
    return event;
}

Result<Withdrawal> withdrawConsent(Session &session, Withdrawal withdrawal)
{
    const QString verb = QStringLiteral("consent.withdraw");
    ENZA_TRY(session.mayDo(verb));
    ENZA_ASSIGN(const auto person, personOf(session, withdrawal.caseId, withdrawal.personId));
    ENZA_TRY(checkDate(session, withdrawal.date));
    const bool partial = withdrawal.scope == WithdrawalScope::Partial;
    if (partial == withdrawal.items.isEmpty())
        return wrong("item", partial ? QT_TRANSLATE_NOOP("enza", "say which items are taken back")
                                     : QT_TRANSLATE_NOOP("enza", "items are named only when a part is taken back"));
    if (partial) {
        ENZA_ASSIGN(const auto effective, consentInForce(session, withdrawal.caseId, withdrawal.personId, withdrawal.date));
        for (const QString &item : withdrawal.items) {
            if (!effective.contains(item))
                return wrong("item", Text(QT_TRANSLATE_NOOP("enza", "nothing was agreed about \"%1\""), {item}));
        }
    }
    withdrawal.by = withdrawal.by.trimmed();
    if (withdrawal.by.isEmpty())
        return wrong("by", QT_TRANSLATE_NOOP("enza", "say who took the consent back"));
    withdrawal.id = newId();
    withdrawal.recordedBy = session.user().id;
    withdrawal.recordedAt = session.clock().now();
    ENZA_TRY(perform(session, Deed{verb, withdrawal.caseId, {}, {person.value.label, enumName(withdrawal.scope)},
                                   {writeOf(withdrawal, withdrawal.id, withdrawal.caseId, 0, withdrawal.personId)},
                                   store::Scope::Hospital, {}}));
    return withdrawal;
}

Result<ConsentHistory> consentHistory(const Session &session, const QString &caseId, const QString &personId)
{
    ENZA_TRY(personOf(session, caseId, personId));
    ConsentHistory history;
    ENZA_ASSIGN(history.events, ofPerson<ConsentEvent>(session, caseId, personId));
    ENZA_ASSIGN(history.withdrawals, ofPerson<Withdrawal>(session, caseId, personId));
    const auto later = [](const auto &a, const auto &b) {
        return std::pair(b.date, b.recordedAt) < std::pair(a.date, a.recordedAt);
    };
    std::sort(history.events.begin(), history.events.end(), later);
    std::sort(history.withdrawals.begin(), history.withdrawals.end(), later);
    return history;
}

Result<QMap<QString, EffectiveAnswer>> consentInForce(const Session &session, const QString &caseId, const QString &personId,
                                                      const QDate &on)
{
    ENZA_ASSIGN(const QList<ConsentEvent> events, ofPerson<ConsentEvent>(session, caseId, personId));
    ENZA_ASSIGN(const QList<Withdrawal> withdrawals, ofPerson<Withdrawal>(session, caseId, personId));
    return effectiveConsent(events, withdrawals, on);
}

} // namespace enza::workflow
