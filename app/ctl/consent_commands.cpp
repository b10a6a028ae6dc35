// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/consents.h"

namespace enza::ctl {
namespace {

QJsonObject answerJson(const ConsentAnswer &answer)
{
    return {{QStringLiteral("item"), answer.item},
            {QStringLiteral("value"), answer.value},
            {QStringLiteral("effect"), enumName(answer.effect)}};
}

QJsonObject eventJson(const ConsentEvent &event)
{
    return {{QStringLiteral("id"), event.id},
            {QStringLiteral("person"), event.personId},
            {QStringLiteral("form"), event.form},
            {QStringLiteral("version"), event.version},
            {QStringLiteral("items"), arrayOf(event.answers, answerJson)},
            {QStringLiteral("date"), orNull(event.date)},
            {QStringLiteral("by"), orNull(event.by)},
            {QStringLiteral("relation"), enumName(event.relation)},
            {QStringLiteral("reason"), orNull(event.reason)},
            {QStringLiteral("recorded_at"), orNull(event.recordedAt)}};
}

QJsonObject withdrawalJson(const Withdrawal &withdrawal)
{
    return {{QStringLiteral("id"), withdrawal.id},
            {QStringLiteral("person"), withdrawal.personId},
            {QStringLiteral("scope"), enumName(withdrawal.scope)},
            {QStringLiteral("items"), strings(withdrawal.items)},
            {QStringLiteral("date"), orNull(withdrawal.date)},
            {QStringLiteral("by"), orNull(withdrawal.by)},
            {QStringLiteral("recorded_at"), orNull(withdrawal.recordedAt)}};
}

/// By id or pseudonym; without --person the proband, or the only person there is.
Result<QString> namedPerson(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const workflow::CaseView view, namedCase(context, given));
    const QString wanted = given.value("person");
    for (const Person &person : view.persons) {
        if (wanted.isEmpty() ? person.kinship == Kinship::Proband || view.persons.size() == 1 : person.label == wanted)
            return person.id;
    }
    if (!wanted.isEmpty())
        return wanted; // who withdrew is not listed any more, and an id still names them
    return usage(Text(QT_TRANSLATE_NOOP("enza", "say whose consent is meant")), QStringLiteral("--person"));
}

Result<ConsentRelation> relationOf(const QString &word, QString &reason)
{
    const QString name = word.section(u':', 0, 0);
    reason = word.section(u':', 1);
    if (const auto relation = enumFromName<ConsentRelation>(name))
        return *relation;
    return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not self, proxy:REASON or assent"), {word}), QStringLiteral("--relation"));
}

Result<QDate> dayOf(Context &context, const Invocation &given, const char *option)
{
    ENZA_ASSIGN(const auto day, given.date(option));
    if (day)
        return *day;
    ENZA_ASSIGN(workflow::Session *session, context.session());
    return session->clock().civilDate();
}

Result<void> record(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ConsentEvent event;
    ENZA_ASSIGN(event.caseId, namedCaseId(context, given));
    ENZA_ASSIGN(event.personId, namedPerson(context, given));
    event.form = given.value("form");
    event.version = given.value("version");
    for (const QString &word : given.values("item")) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not ITEM=VALUE"), {word}), QStringLiteral("--item"));
        event.answers.append({word.left(equals), word.mid(equals + 1), ConsentEffect::Undecided, {}});
    }
    event.by = given.value("by");
    ENZA_ASSIGN(event.relation, relationOf(given.value("relation"), event.reason));
    ENZA_ASSIGN(event.date, dayOf(context, given, "date"));
    ENZA_ASSIGN(const ConsentEvent recorded, workflow::recordConsent(*session, event));
    context.out().value(eventJson(recorded));
    return {};
}

Result<void> withdraw(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    Withdrawal withdrawal;
    ENZA_ASSIGN(withdrawal.caseId, namedCaseId(context, given));
    ENZA_ASSIGN(withdrawal.personId, namedPerson(context, given));
    withdrawal.scope = given.word<WithdrawalScope>("scope").value_or(WithdrawalScope::All);
    withdrawal.items = given.values("item");
    withdrawal.by = given.has("by") ? given.value("by") : session->user().name;
    ENZA_ASSIGN(withdrawal.date, dayOf(context, given, "date"));
    ENZA_ASSIGN(const Withdrawal recorded, workflow::withdrawConsent(*session, withdrawal));
    context.out().value(withdrawalJson(recorded));
    return {};
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const QString personId, namedPerson(context, given));
    ENZA_ASSIGN(const workflow::ConsentHistory history, workflow::consentHistory(*session, caseId, personId));
    context.out().value(QJsonObject{{QStringLiteral("person"), personId},
                                    {QStringLiteral("events"), arrayOf(history.events, eventJson)},
                                    {QStringLiteral("withdrawals"), arrayOf(history.withdrawals, withdrawalJson)}});
    return {};
}

Result<void> effective(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const QString personId, namedPerson(context, given));
    ENZA_ASSIGN(const QDate on, dayOf(context, given, "on"));
    ENZA_TRY(workflow::consentHistory(*session, caseId, personId)); // refuses who is not of this case
    ENZA_ASSIGN(const auto answers, workflow::consentInForce(*session, caseId, personId, on));
    context.out().value(effectiveJson(answers));
    return {};
}

Result<void> forms(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto on, given.date("on"));
    ENZA_ASSIGN(const QList<ConsentForm> all, workflow::consentForms(*session, on.value_or(QDate())));
    context.out().value(arrayOf(all, [](const ConsentForm &form) {
        return QJsonObject{{QStringLiteral("id"), form.id},
                           {QStringLiteral("version"), form.version},
                           {QStringLiteral("name"), form.name},
                           {QStringLiteral("name_ja"), orNull(form.nameJa)},
                           {QStringLiteral("items"), arrayOf(form.items, [](const ConsentItem &item) {
                                return QJsonObject{{QStringLiteral("item"), item.item},
                                                   {QStringLiteral("name"), item.name},
                                                   {QStringLiteral("name_ja"), orNull(item.nameJa)},
                                                   {QStringLiteral("options"), arrayOf(item.options, [](const ConsentOption &o) {
                                                        return QJsonObject{{QStringLiteral("value"), o.value},
                                                                           {QStringLiteral("effect"), enumName(o.effect)}};
                                                    })}};
                            })}};
    }));
    return {};
}

} // namespace

QList<Command> consentCommands()
{
    const Option person{.name = "person", .value = "P", .help = QT_TRANSLATE_NOOP("enzactl", "the person, by id or pseudonym; else the proband")};
    const Option date{.name = "date", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "the day it was signed; else today")};
    const Option by{.name = "by", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "who answered")};
    Option byNeeded = by;
    byNeeded.required = true;
    return {
        {.words = "consent record",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record a consent form as a person filled it in"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Items and values are the form's own; see \"consent forms\". What it changes takes "
                                                 "effect at once."),
         .options = {caseOption(), person,
                     {.name = "form", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the form"), .required = true},
                     {.name = "version", .value = "V", .help = QT_TRANSLATE_NOOP("enzactl", "the form's version"), .required = true},
                     {.name = "item",
                      .value = "ITEM=VALUE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "an answer; may be repeated"),
                      .required = true,
                      .many = true,
                      .belongs = +[](const QString &word) { return word.contains(u'='); }},
                     byNeeded,
                     {.name = "relation",
                      .value = "self|proxy:REASON|assent",
                      .help = QT_TRANSLATE_NOOP("enzactl", "in which part they answered"),
                      .required = true},
                     date},
         .run = record,
         .answer = "id, person, form, version, items[], date, by, relation, reason, recorded_at"},
        {.words = "consent withdraw",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record that a person takes consent back"),
         .options = {caseOption(), person,
                     {.name = "scope",
                      .value = "S",
                      .help = QT_TRANSLATE_NOOP("enzactl", "what is taken back"),
                      .required = true,
                      .choices = namesOf<WithdrawalScope>},
                     {.name = "item",
                      .value = "ITEM",
                      .help = QT_TRANSLATE_NOOP("enzactl", "an item that is taken back; may be repeated"),
                      .many = true},
                     by, date},
         .run = withdraw,
         .answer = "id, person, scope, items[], date, by, recorded_at"},
        {.words = "consent show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Every form and withdrawal of a person, latest first"),
         .options = {caseOption(), person},
         .run = show,
         .answer = "person, events[], withdrawals[]"},
        {.words = "consent effective",
         .summary = QT_TRANSLATE_NOOP("enzactl", "What is in force of a person, item by item"),
         .options = {caseOption(), person,
                     {.name = "on", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "on that day; else today")}},
         .run = effective,
         .answer = "ITEM: {value, effect, since, form}"},
        {.words = "consent forms",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Consent forms with their items and options"),
         .options = {{.name = "on", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "in use on that day; else today")}},
         .run = forms,
         .answer = "[]: id, version, name, name_ja, items[]"},
    };
}

} // namespace enza::ctl
