// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/consents.h"

#include "workflow/consent_state.h"

#include <algorithm>

namespace enza::workflow {
namespace {

QMap<QString, EffectiveAnswer> inForce(const QList<ConsentEvent> &events, const QList<Withdrawal> &withdrawals,
                                       const ConsentTerms &terms, const Person &person, const QDate &on)
{
    auto answers = effectiveConsent(events, withdrawals, on);
    applyTerms(answers, terms, bornOf(person.birthYear, events), on);
    return answers;
}

ConsentHistory latestFirst(QList<ConsentEvent> events, QList<Withdrawal> withdrawals)
{
    const auto later = [](const auto &a, const auto &b) {
        return std::tuple(b.date, b.recordedAt, b.id) < std::tuple(a.date, a.recordedAt, a.id);
    };
    std::sort(events.begin(), events.end(), later);
    std::sort(withdrawals.begin(), withdrawals.end(), later);
    return {std::move(events), std::move(withdrawals)};
}

/// `events` latest first.
bool wantsAssent(const QList<ConsentEvent> &events, const Person &person, const MinorRule &rule, const QDate &today)
{
    const QDate alone = dayOfAge(bornOf(person.birthYear, events), rule.selfFrom, rule.yearOnlyIsEarliest);
    if (!alone.isValid() || alone <= today)
        return false;
    for (const ConsentEvent &event : events) {
        if (event.answers.isEmpty())
            continue; // a leaflet that was explained
        if (event.relation != ConsentRelation::Proxy)
            return false; // the person was asked, and answered
        return true;
    }
    return false;
}

} // namespace

Result<Versioned<Person>> consentingPerson(const Session &session, const QString &caseId, const QString &personId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(auto person, load<Person>(session, personId));
    // Who withdrew is not in the case any more, and still a person whose answers are recorded.
    if (person.value.caseId != caseId ||
        (!scope.showsPerson(personId) && !session.mayDo(QStringLiteral("consent.record"))))
        return std::unexpected(notFound(personId));
    return person;
}

Result<ConsentHistory> consentHistory(const Session &session, const QString &caseId, const QString &personId)
{
    ENZA_TRY(consentingPerson(session, caseId, personId));
    ENZA_ASSIGN(const auto events, byPerson<ConsentEvent>(session, caseId, personId));
    ENZA_ASSIGN(const auto withdrawals, byPerson<Withdrawal>(session, caseId, personId));
    return latestFirst(events.value(personId), withdrawals.value(personId));
}

Result<QMap<QString, EffectiveAnswer>> consentInForce(const Session &session, const QString &caseId, const QString &personId,
                                                      const QDate &on)
{
    ENZA_ASSIGN(const auto events, byPerson<ConsentEvent>(session, caseId, personId));
    ENZA_ASSIGN(const auto withdrawals, byPerson<Withdrawal>(session, caseId, personId));
    if (events.isEmpty() && withdrawals.isEmpty())
        return QMap<QString, EffectiveAnswer>();
    ENZA_ASSIGN(const auto book, consentRuleBook(session, on));
    const auto person = load<Person>(session, personId);
    return inForce(events.value(personId), withdrawals.value(personId), book->terms, person ? person->value : Person{}, on);
}

Result<QHash<QString, WithdrawalEffect>> withdrawalEffects(const Session &session, const QString &caseId)
{
    QHash<QString, WithdrawalEffect> effects;
    ENZA_ASSIGN(const auto withdrawals, byPerson<Withdrawal>(session, caseId));
    if (withdrawals.isEmpty())
        return effects;
    ENZA_ASSIGN(const auto events, byPerson<ConsentEvent>(session, caseId));
    ENZA_ASSIGN(const auto book, consentRuleBook(session, session.clock().civilDate()));
    for (auto person = withdrawals.begin(); person != withdrawals.end(); ++person) {
        if (const auto standing = standingWithdrawal(events.value(person.key()), person.value()))
            effects.insert(person.key(), book->withdrawal.effectOf(standing->scope));
    }
    return effects;
}

Result<QList<PersonConsent>> caseConsent(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    const bool all = session.mayDo(QStringLiteral("consent.record")).has_value();
    const QDate today = session.clock().civilDate();
    ENZA_ASSIGN(const auto book, consentRuleBook(session, today));
    ENZA_ASSIGN(const auto events, byPerson<ConsentEvent>(session, caseId));
    ENZA_ASSIGN(const auto withdrawals, byPerson<Withdrawal>(session, caseId));
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    QList<PersonConsent> out;
    for (const auto &person : persons) {
        const QString id = person.value.id;
        if (!all && !scope.showsPerson(id))
            continue;
        PersonConsent one;
        one.person = person.value;
        one.answers = inForce(events.value(id), withdrawals.value(id), book->terms, person.value, today);
        one.standing = standingWithdrawal(events.value(id), withdrawals.value(id));
        const QDate majority = majorityOf(bornOf(person.value.birthYear, events.value(id)), book->terms.minors);
        if (majority > today)
            one.majority = majority;
        one.history = latestFirst(events.value(id), withdrawals.value(id));
        one.wantsAssent = !one.standing && wantsAssent(one.history.events, person.value, book->terms.minors, today);
        out.append(std::move(one));
    }
    std::stable_sort(out.begin(), out.end(), [](const PersonConsent &a, const PersonConsent &b) {
        const auto rank = [](const Person &p) { return p.kinship == Kinship::Unassigned ? 99 : int(p.kinship); };
        return std::pair(rank(a.person), a.person.label) < std::pair(rank(b.person), b.person.label);
    });
    return out;
}

} // namespace enza::workflow
