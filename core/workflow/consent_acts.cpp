// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "workflow/bulk.h"
#include "workflow/cases.h"
#include "workflow/consent_documents.h"
#include "workflow/consent_state.h"
#include "workflow/consents.h"
#include "workflow/rule_book.h"
#include "workflow/tasks.h"

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), Where{{}, 0, QLatin1String(field)});
}

const ConsentForm *formNamed(const ConsentTerms &terms, const QString &form, const QString &version)
{
    const auto found = std::find_if(terms.forms.begin(), terms.forms.end(),
                                    [&](const ConsentForm &one) { return one.id == form && one.version == version; });
    return found == terms.forms.end() ? nullptr : &*found;
}

Result<ConsentForm> usedForm(const ConsentTerms &terms, const QString &form, const QString &version, const QDate &on)
{
    if (form.isEmpty() || version.isEmpty())
        return wrong("form", QT_TRANSLATE_NOOP("enza", "say which form and which version of it was filled in"));
    const ConsentForm *found = formNamed(terms, form, version);
    if (!found)
        return wrong("form", Text(QT_TRANSLATE_NOOP("enza", "there is no consent form %1 of version %2"), {form, version}));
    if (on < found->effectiveFrom || (found->effectiveTo.isValid() && found->effectiveTo < on))
        return wrong("date", Text(QT_TRANSLATE_NOOP("enza", "the form %1 of version %2 was not in use on %3"),
                                  {form, version, on.toString(Qt::ISODate)}));
    return *found;
}

Result<void> checkDate(const Session &session, const QDate &date, const char *field = "date")
{
    if (!date.isValid())
        return wrong(field, QT_TRANSLATE_NOOP("enza", "say on which day it was signed"));
    if (date > session.clock().civilDate())
        return wrong(field, QT_TRANSLATE_NOOP("enza", "this day is yet to come"));
    return {};
}

Result<void> fillAnswer(const ConsentForm &form, ConsentAnswer &answer)
{
    const ConsentItem *item = form.find(answer.item);
    if (!item)
        return wrong("item", Text(QT_TRANSLATE_NOOP("enza", "the form %1 does not ask about \"%2\""), {form.pin(), answer.item}));
    answer.item = item->item;
    answer.text = answer.text.trimmed();
    QStringList values;
    for (const ConsentOption &option : item->options) {
        values.append(option.value);
        if (option.value != answer.value)
            continue;
        if (!answer.text.isEmpty() && !option.text)
            return wrong("item", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" asks for no words beside \"%2\""), {answer.item, answer.value}));
        answer.effect = option.effect;
        return {};
    }
    return wrong("item", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no option of \"%2\"; the form has %3"),
                              {answer.value, answer.item, values.join(QStringLiteral(", "))}));
}

Result<void> fillAnswers(const ConsentForm &form, QList<ConsentAnswer> &answers)
{
    QStringList seen;
    for (ConsentAnswer &answer : answers) {
        ENZA_TRY(fillAnswer(form, answer));
        if (seen.contains(answer.item))
            return wrong("item", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is answered twice"), {answer.item}));
        seen.append(answer.item);
    }
    return {};
}

Result<void> checkPaper(const ConsentForm &form, const ConsentEvent &event)
{
    switch (form.document) {
    case FormDocument::Withdrawal:
        return wrong("form", Text(QT_TRANSLATE_NOOP("enza", "%1 takes consent back; record it as a withdrawal"), {form.pin()}));
    case FormDocument::Explanation:
        if (!event.answers.isEmpty())
            return wrong("item", Text(QT_TRANSLATE_NOOP("enza", "%1 explains and asks nothing"), {form.pin()}));
        return {};
    case FormDocument::Proxy:
        if (event.relation != ConsentRelation::Proxy)
            return wrong("relation", Text(QT_TRANSLATE_NOOP("enza", "%1 is filled in by a proxy"), {form.pin()}));
        break;
    case FormDocument::Consent:
    case FormDocument::Change:
        break;
    }
    if (event.answers.isEmpty())
        return wrong("item", QT_TRANSLATE_NOOP("enza", "no item was answered"));
    return {};
}

/// The month of birth, where whoever records may read the birth date and the person may be a minor.
QString birthMonth(const Session &session, const Person &person, const ConsentEvent &event, const MinorRule &rule)
{
    const bool adult = person.birthYear && event.date.year() - *person.birthYear > rule.majority;
    const bool matters = event.relation != ConsentRelation::Self || person.birthYear;
    if (adult || !matters || !session.mayDo(QStringLiteral("identity.read")))
        return {};
    const auto who = identity(session, event.caseId, event.personId);
    if (!who || !who->birthDate.isValid())
        return {};
    return who->birthDate.toString(rule.birthDateToTheMonth ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
}

struct Before {
    QList<ConsentEvent> events;
    QList<Withdrawal> withdrawals;
};

Result<Before> before(const Session &session, const QString &caseId, const QString &personId)
{
    ENZA_ASSIGN(const auto events, byPerson<ConsentEvent>(session, caseId, personId));
    ENZA_ASSIGN(const auto withdrawals, byPerson<Withdrawal>(session, caseId, personId));
    return Before{events.value(personId), withdrawals.value(personId)};
}

/// After everything that is known of this person, also where a clock stands still: what was said later counts later.
QDateTime recordedNow(const Session &session, const Before &known)
{
    QDateTime at = session.clock().now();
    const auto after = [&](const QDateTime &earlier) {
        if (at <= earlier)
            at = earlier.addMSecs(1);
    };
    for (const ConsentEvent &event : known.events)
        after(event.recordedAt);
    for (const Withdrawal &withdrawal : known.withdrawals)
        after(withdrawal.recordedAt);
    return at;
}

/// Items that allowed something and do not with this event.
QStringList declinedBy(const Before &known, const ConsentEvent &event, const QDate &today)
{
    const auto was = effectiveConsent(known.events, known.withdrawals, today);
    const auto is = effectiveConsent(known.events + QList<ConsentEvent>{event}, known.withdrawals, today);
    QStringList declined;
    for (auto answer = was.begin(); answer != was.end(); ++answer) {
        const ConsentEffect now = is.value(answer.key()).effect;
        if (answer->effect == ConsentEffect::Yes && now != ConsentEffect::Yes &&
            (is.contains(answer.key()) || effectOf(is, answer.key().section(u'.', 0, 0)).effect != ConsentEffect::Yes))
            declined.append(answer.key());
    }
    return declined;
}

/// The writes of tasks that are not there yet.
Result<void> addTasks(const Session &session, QList<Task> tasks, QList<store::Write> &writes)
{
    for (Task &task : tasks) {
        task.id = taskIdFor(task);
        const auto there = session.store().versions(task.id);
        if (!there && there.error().code != ErrorCode::NotFound)
            return std::unexpected(there.error());
        if (there && !there->isEmpty())
            continue;
        writes.append(taskWrite(task));
    }
    return {};
}

/// Asking again at majority: due when it is known, done when the person has answered since.
Result<void> minorTasks(const Session &session, const ConsentEvent &event, const Born &born, const MinorRule &rule,
                        QList<store::Write> &writes)
{
    const QDate majority = majorityOf(born, rule);
    Task task;
    task.caseId = event.caseId;
    task.personId = event.personId;
    task.what = TaskKind::ReconsentAtMajority;
    task.rule = rule.pin;
    task.roles = rule.reconsentRoles;
    task.due = majority;
    task.id = taskIdFor(task);
    const auto there = load<Task>(session, task.id);
    if (!there && there.error().code != ErrorCode::NotFound)
        return std::unexpected(there.error());
    const bool open = there && !there->value.done;
    const bool answered = event.relation == ConsentRelation::Self && majority.isValid() && event.date >= majority;
    const bool proxied = event.relation != ConsentRelation::Self && majority.isValid() && event.date < majority;
    if (open && answered) {
        Task done = there->value;
        done.done = true;
        done.outcome = QStringLiteral("%1 %2").arg(event.form + u'@' + event.version, event.date.toString(Qt::ISODate));
        done.doneBy = event.recordedBy;
        done.doneAt = event.recordedAt;
        writes.append(writeOf(done, done.id, done.caseId, there->version, done.personId));
    } else if (proxied && !there) {
        writes.append(taskWrite(task));
    } else if (open && proxied && there->value.due != majority) {
        Task moved = there->value;
        moved.due = majority;
        moved.rule = rule.pin;
        writes.append(writeOf(moved, moved.id, moved.caseId, there->version, moved.personId));
    }
    const QDate adult = dayOfAge(born, rule.majority, !born.month.isEmpty());
    const bool young = event.relation == ConsentRelation::Self && adult.isValid() && event.date < adult;
    if (young && rule.guardianInformed == GuardianInformed::Task && !event.guardianInformed.value_or(false)) {
        Task tell = task;
        tell.what = TaskKind::InformGuardian;
        tell.cause = event.id;
        tell.due = event.date;
        ENZA_TRY(addTasks(session, {tell}, writes));
    }
    return {};
}

/// Commits with the signed form, or leaves neither.
template <typename T>
Result<void> commitSigned(Session &session, T &value, const SignedForm &form, const QString &verb, const QStringList &said,
                          QList<store::Write> tasks)
{
    const auto done = [&]() -> Result<Change> {
        const std::shared_lock writing(session.caches().bulk);
        ENZA_ASSIGN(value.document, keepSignedForm(session, form));
        value.documentName = form.name;
        tasks.prepend(writeOf(value, value.id, value.caseId, 0, value.personId));
        return commitDeed(session, Deed{verb, value.caseId, value.personId, said, tasks, store::Scope::Hospital, {}});
    }();
    if (!done) {
        if (!form.bytes.isEmpty())
            (void)sweepBulk(session);
        return std::unexpected(done.error());
    }
    announce(session, *done);
    return {};
}

Result<void> checkPartial(const Session &session, Withdrawal &withdrawal, const ConsentTerms &terms)
{
    ENZA_ASSIGN(const auto effective, consentInForce(session, withdrawal.caseId, withdrawal.personId, withdrawal.date));
    QStringList known;
    for (QString item : withdrawal.items) {
        for (const ConsentForm &form : terms.forms) {
            if (const ConsentItem *found = form.find(item))
                item = found->item;
        }
        const bool answered = std::any_of(effective.keyBegin(), effective.keyEnd(), [&](const QString &key) {
            return key == item || key.startsWith(item + u'.') || item.startsWith(key + u'.');
        });
        if (!answered)
            return wrong("item", Text(QT_TRANSLATE_NOOP("enza", "nothing was agreed about \"%1\""), {item}));
        if (!known.contains(item))
            known.append(item);
    }
    withdrawal.items = known;
    return {};
}

} // namespace

Result<ConsentEvent> recordConsent(Session &session, ConsentEvent event, const QString &documentFile)
{
    ENZA_TRY(session.mayDo(QStringLiteral("consent.record")));
    ENZA_ASSIGN(const auto person, consentingPerson(session, event.caseId, event.personId));
    ENZA_TRY(checkDate(session, event.date));
    ENZA_ASSIGN(const auto book, consentRuleBook(session, event.date));
    ENZA_ASSIGN(const ConsentForm form, usedForm(book->terms, event.form, event.version, event.date));
    ENZA_TRY(checkPaper(form, event));
    ENZA_TRY(fillAnswers(form, event.answers));
    event.change = event.change || form.document == FormDocument::Change;
    if (event.change)
        ENZA_TRY(session.mayDo(QStringLiteral("consent.change")));
    event.by = event.by.trimmed();
    event.reason = event.reason.trimmed();
    if (event.by.isEmpty())
        return wrong("by", QT_TRANSLATE_NOOP("enza", "say who answered"));
    if (event.relation == ConsentRelation::Proxy && event.reason.isEmpty())
        return wrong("relation", QT_TRANSLATE_NOOP("enza", "say who the proxy is to the person, and why a proxy answered"));
    if (event.explainedOn.isValid())
        ENZA_TRY(checkDate(session, event.explainedOn, "explained_on"));
    if (event.age && (*event.age < 0 || *event.age > 120))
        return wrong("age", QT_TRANSLATE_NOOP("enza", "the age is in years"));
    ENZA_ASSIGN(const Before known, before(session, event.caseId, event.personId));
    event.bornMonth = birthMonth(session, person.value, event, book->terms.minors);
    const Born born = bornOf(person.value.birthYear, event.bornMonth.isEmpty() ? known.events : QList<ConsentEvent>{event});
    ENZA_TRY(mayAnswerAlone(event, born, book->terms.minors));
    ENZA_ASSIGN(const SignedForm signedForm, readSignedForm(documentFile));
    event.id = newId();
    event.recordedBy = session.user().id;
    event.recordedAt = recordedNow(session, known);

    QList<store::Write> writes;
    const QDate today = session.clock().civilDate();
    const QStringList declined = declinedBy(known, event, today);
    if (event.change || !declined.isEmpty()) {
        ENZA_ASSIGN(const auto holders, holdersOf(session, event.caseId, event.personId));
        ENZA_TRY(addTasks(session, tasksOfChange(book->withdrawal, event, declined, holders), writes));
    }
    ENZA_TRY(minorTasks(session, event, born, book->terms.minors, writes));
    ENZA_TRY(commitSigned(session, event, signedForm,
                          event.change ? QStringLiteral("consent.change") : QStringLiteral("consent.record"),
                          {person.value.label, form.pin()}, std::move(writes)));
    return event;
}

Result<Withdrawal> withdrawConsent(Session &session, Withdrawal withdrawal, const QString &documentFile)
{
    const QString verb = QStringLiteral("consent.withdraw");
    ENZA_TRY(session.mayDo(verb));
    ENZA_ASSIGN(const auto person, consentingPerson(session, withdrawal.caseId, withdrawal.personId));
    ENZA_TRY(checkDate(session, withdrawal.date));
    ENZA_ASSIGN(const auto book, consentRuleBook(session, session.clock().civilDate()));
    const bool partial = withdrawal.scope == WithdrawalScope::Partial;
    if (partial == withdrawal.items.isEmpty())
        return wrong("item", partial ? QT_TRANSLATE_NOOP("enza", "say which items are taken back")
                                     : QT_TRANSLATE_NOOP("enza", "items are named only when a part is taken back"));
    if (partial)
        ENZA_TRY(checkPartial(session, withdrawal, book->terms));
    if (!withdrawal.form.isEmpty()) {
        ENZA_ASSIGN(const ConsentForm form, usedForm(book->terms, withdrawal.form, withdrawal.version, withdrawal.date));
        if (form.document != FormDocument::Withdrawal)
            return wrong("form", Text(QT_TRANSLATE_NOOP("enza", "%1 is no withdrawal form"), {form.pin()}));
    }
    withdrawal.by = withdrawal.by.trimmed();
    withdrawal.reason = withdrawal.reason.trimmed();
    if (withdrawal.by.isEmpty())
        return wrong("by", QT_TRANSLATE_NOOP("enza", "say who took the consent back"));
    ENZA_ASSIGN(const SignedForm signedForm, readSignedForm(documentFile));
    withdrawal.id = newId();
    withdrawal.recordedBy = session.user().id;
    ENZA_ASSIGN(const Before known, before(session, withdrawal.caseId, withdrawal.personId));
    withdrawal.recordedAt = recordedNow(session, known);
    ENZA_ASSIGN(const auto holders, holdersOf(session, withdrawal.caseId, withdrawal.personId));
    withdrawal.notRecallable = notRecallable(book->withdrawal, holders);
    QList<store::Write> writes;
    ENZA_TRY(addTasks(session, tasksOf(book->withdrawal, withdrawal, holders), writes));
    ENZA_TRY(commitSigned(session, withdrawal, signedForm, verb, {person.value.label, enumName(withdrawal.scope)},
                          std::move(writes)));
    return withdrawal;
}

} // namespace enza::workflow
