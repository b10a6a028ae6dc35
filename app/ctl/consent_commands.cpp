// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/task_json.h"
#include "ctl/values.h"
#include "workflow/consents.h"
#include "workflow/reports.h"
#include "workflow/tasks.h"

namespace enza::ctl {
namespace {

QJsonObject answerJson(const ConsentAnswer &answer)
{
    return {{QStringLiteral("item"), answer.item},
            {QStringLiteral("value"), answer.value},
            {QStringLiteral("effect"), enumName(answer.effect)},
            {QStringLiteral("text"), orNull(answer.text)}};
}

QJsonValue documentJson(const QString &blob, const QString &name)
{
    return blob.isEmpty() ? QJsonValue() : QJsonValue(name);
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
            {QStringLiteral("proxy_relation"), orNull(event.proxyRelation)},
            {QStringLiteral("reason"), orNull(event.reason)},
            {QStringLiteral("age"), orNull(event.age)},
            {QStringLiteral("change"), event.change},
            {QStringLiteral("explained_by"), orNull(event.explainedBy)},
            {QStringLiteral("explained_on"), orNull(event.explainedOn)},
            {QStringLiteral("method"), orNull(event.method)},
            {QStringLiteral("language"), orNull(event.language)},
            {QStringLiteral("document"), documentJson(event.document, event.documentName)},
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
            {QStringLiteral("reason"), orNull(withdrawal.reason)},
            {QStringLiteral("form"), orNull(withdrawal.form)},
            {QStringLiteral("version"), orNull(withdrawal.version)},
            {QStringLiteral("not_recallable"), strings(withdrawal.notRecallable)},
            {QStringLiteral("document"), documentJson(withdrawal.document, withdrawal.documentName)},
            {QStringLiteral("recorded_at"), orNull(withdrawal.recordedAt)}};
}

/// By id or pseudonym; without --person the proband, or the only person there is.
Result<QString> namedPerson(Context &context, const Invocation &given, const QString &caseId)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto persons, workflow::caseConsent(*session, caseId));
    const QString wanted = given.value("person");
    for (const workflow::PersonConsent &one : persons) {
        const Person &person = one.person;
        if (wanted.isEmpty() ? person.kinship == Kinship::Proband || persons.size() == 1
                             : person.label == wanted || person.id == wanted)
            return person.id;
    }
    if (!wanted.isEmpty())
        return wanted; // not found, and said so by whoever looks it up
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

/// ITEM=VALUE, or ITEM=VALUE:TEXT where the option asks for words beside.
Result<ConsentAnswer> answerOf(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0)
        return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not ITEM=VALUE"), {word}), QStringLiteral("--item"));
    const QString said = word.mid(equals + 1);
    ConsentAnswer answer;
    answer.item = word.left(equals);
    answer.value = said.section(u':', 0, 0);
    answer.text = said.section(u':', 1);
    return answer;
}

Result<QDate> dayOf(Context &context, const Invocation &given, const char *option)
{
    ENZA_ASSIGN(const auto day, given.date(option));
    if (day)
        return *day;
    ENZA_ASSIGN(workflow::Session *session, context.session());
    return session->clock().civilDate();
}

Result<ConsentEvent> eventOf(Context &context, const Invocation &given)
{
    ConsentEvent event;
    ENZA_ASSIGN(event.caseId, namedCaseId(context, given));
    ENZA_ASSIGN(event.personId, namedPerson(context, given, event.caseId));
    event.form = given.value("form");
    event.version = given.value("version");
    for (const QString &word : given.values("item")) {
        ENZA_ASSIGN(ConsentAnswer answer, answerOf(word));
        event.answers.append(std::move(answer));
    }
    event.by = given.value("by");
    ENZA_ASSIGN(event.relation, relationOf(given.value("relation"), event.reason));
    event.proxyRelation = given.value("proxy-relation");
    ENZA_ASSIGN(event.date, dayOf(context, given, "date"));
    ENZA_ASSIGN(event.age, given.whole("age", 0, 120));
    event.graduate = given.has("graduate");
    if (given.has("guardian-informed"))
        event.guardianInformed = true;
    event.explainedBy = given.value("explained-by");
    ENZA_ASSIGN(const auto explained, given.date("explained-on"));
    event.explainedOn = explained.value_or(QDate());
    event.method = given.value("method");
    event.language = given.value("language");
    return event;
}

/// What the act asked people to do.
Result<QJsonArray> tasksBecauseOf(workflow::Session &session, const QString &caseId, const QString &cause)
{
    workflow::TaskFilter filter;
    filter.caseId = caseId;
    filter.open = false;
    ENZA_ASSIGN(const auto all, workflow::tasks(session, filter));
    QJsonArray out;
    for (const workflow::TaskView &view : all) {
        if (view.task.cause == cause)
            out.append(taskJson(view));
    }
    return out;
}

Result<void> recordEvent(Context &context, const Invocation &given, bool change)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(ConsentEvent event, eventOf(context, given));
    event.change = change;
    ENZA_ASSIGN(const ConsentEvent recorded, workflow::recordConsent(*session, event, given.value("document")));
    QJsonObject answer = eventJson(recorded);
    ENZA_ASSIGN(const QJsonArray tasks, tasksBecauseOf(*session, recorded.caseId, recorded.id));
    answer.insert(QStringLiteral("tasks"), tasks);
    context.out().value(answer);
    return {};
}

Result<void> record(Context &context, const Invocation &given)
{
    return recordEvent(context, given, false);
}

Result<void> change(Context &context, const Invocation &given)
{
    return recordEvent(context, given, true);
}

Result<void> withdraw(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    Withdrawal withdrawal;
    ENZA_ASSIGN(withdrawal.caseId, namedCaseId(context, given));
    ENZA_ASSIGN(withdrawal.personId, namedPerson(context, given, withdrawal.caseId));
    withdrawal.scope = given.word<WithdrawalScope>("scope").value_or(WithdrawalScope::All);
    withdrawal.items = given.values("item");
    withdrawal.by = given.has("by") ? given.value("by") : session->user().name;
    withdrawal.reason = given.value("reason");
    withdrawal.form = given.value("form");
    withdrawal.version = given.value("version");
    ENZA_ASSIGN(withdrawal.date, dayOf(context, given, "date"));
    ENZA_ASSIGN(const Withdrawal recorded, workflow::withdrawConsent(*session, withdrawal, given.value("document")));
    QJsonObject answer = withdrawalJson(recorded);
    ENZA_ASSIGN(const QJsonArray tasks, tasksBecauseOf(*session, recorded.caseId, recorded.id));
    answer.insert(QStringLiteral("tasks"), tasks);
    context.out().value(answer);
    return {};
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const QString personId, namedPerson(context, given, caseId));
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
    ENZA_ASSIGN(const QString personId, namedPerson(context, given, caseId));
    ENZA_ASSIGN(const QDate on, dayOf(context, given, "on"));
    ENZA_TRY(workflow::consentHistory(*session, caseId, personId)); // refuses who is not of this case
    ENZA_ASSIGN(const auto answers, workflow::consentInForce(*session, caseId, personId, on));
    context.out().value(effectiveJson(answers));
    return {};
}

QJsonObject formJson(const ConsentForm &form)
{
    const auto option = [](const ConsentOption &one) {
        return QJsonObject{{QStringLiteral("value"), one.value},
                           {QStringLiteral("effect"), enumName(one.effect)},
                           {QStringLiteral("name"), orNull(one.name)},
                           {QStringLiteral("name_ja"), orNull(one.nameJa)},
                           {QStringLiteral("text"), one.text}};
    };
    const auto item = [&](const ConsentItem &one) {
        return QJsonObject{{QStringLiteral("item"), one.item},
                           {QStringLiteral("name"), one.name},
                           {QStringLiteral("name_ja"), orNull(one.nameJa)},
                           {QStringLiteral("aliases"), strings(one.aliases)},
                           {QStringLiteral("options"), arrayOf(one.options, option)}};
    };
    return {{QStringLiteral("id"), form.id},
            {QStringLiteral("version"), form.version},
            {QStringLiteral("document"), enumName(form.document)},
            {QStringLiteral("name"), form.name},
            {QStringLiteral("name_ja"), orNull(form.nameJa)},
            {QStringLiteral("effective_from"), orNull(form.effectiveFrom)},
            {QStringLiteral("effective_to"), orNull(form.effectiveTo)},
            {QStringLiteral("asks_again"), form.reconsent.has_value()},
            {QStringLiteral("items"), arrayOf(form.items, item)},
            {QStringLiteral("topics"), arrayOf(form.topics, [](const FormTopic &one) { return QJsonValue(one.topic); })},
            {QStringLiteral("scopes"), arrayOf(form.scopes, [](const FormScope &one) { return QJsonValue(enumName(one.scope)); })}};
}

Result<void> forms(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto on, given.date("on"));
    ENZA_ASSIGN(const QList<ConsentForm> all, workflow::consentForms(*session, on.value_or(QDate())));
    context.out().value(arrayOf(all, formJson));
    return {};
}

Result<void> document(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(auto permit, workflow::requestPermit(*session, access::Outflow::File, caseId, QStringLiteral("consent_document"),
                                                     given.value("recipient"), QStringLiteral("signed consent form")));
    const QString out = given.value("out");
    ENZA_TRY(workflow::exportConsentDocument(*session, std::move(permit), given.argument(0), out));
    context.out().value(QJsonObject{{QStringLiteral("id"), given.argument(0)}, {QStringLiteral("out"), out}});
    return {};
}

/// Options of a form that was filled in.
QList<Option> formOptions(const Option &person, const Option &date, const Option &by)
{
    return {caseOption(), person,
            {.name = "form", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the form"), .required = true},
            {.name = "version", .value = "V", .help = QT_TRANSLATE_NOOP("enzactl", "the form's version"), .required = true},
            {.name = "item",
             .value = "ITEM=VALUE",
             .help = QT_TRANSLATE_NOOP("enzactl", "an answer; may be repeated. ITEM=VALUE:TEXT where the option asks who"),
             .many = true,
             .belongs = +[](const QString &word) { return word.contains(u'='); }},
            by,
            {.name = "relation",
             .value = "self|proxy:REASON|assent",
             .help = QT_TRANSLATE_NOOP("enzactl", "in which part they answered"),
             .required = true},
            {.name = "proxy-relation", .value = "R", .help = QT_TRANSLATE_NOOP("enzactl", "what the proxy is to the person, as in mother")},
            {.name = "age", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "of a minor who assented, in years")},
            {.name = "graduate", .help = QT_TRANSLATE_NOOP("enzactl", "has finished junior high school")},
            {.name = "guardian-informed", .help = QT_TRANSLATE_NOOP("enzactl", "the guardian of a young person who answered alone knows")},
            {.name = "explained-by", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "who explained it")},
            {.name = "explained-on", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "when it was explained")},
            {.name = "method", .value = "M", .help = QT_TRANSLATE_NOOP("enzactl", "how: paper, electronic")},
            {.name = "language", .value = "L", .help = QT_TRANSLATE_NOOP("enzactl", "of the explanation, as in ja")},
            date,
            {.name = "document", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the signed form; kept encrypted")}};
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
         .options = formOptions(person, date, byNeeded),
         .run = record,
         .answer = "id, person, form, version, items[], date, by, relation, reason, explained_by, document, recorded_at, tasks[]"},
        {.words = "consent change",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record a notice of changed preference"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Only the items that are named change. It takes effect at once, and what has to be "
                                                 "done about it becomes tasks."),
         .options = formOptions(person, date, byNeeded),
         .run = change,
         .answer = "as consent record"},
        {.words = "consent withdraw",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record that a person takes consent back"),
         .details = QT_TRANSLATE_NOOP("enzactl", "It takes effect at once. What each scope means, and who has to do what by when, "
                                                 "is said by the rule set of the kind withdrawal; see \"ruleset show withdrawal\". "
                                                 "What was published is named as what cannot be called back."),
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
                     by,
                     {.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "as the person gave it")},
                     {.name = "form", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the withdrawal form that was signed")},
                     {.name = "version", .value = "V", .help = QT_TRANSLATE_NOOP("enzactl", "the form's version")},
                     date,
                     {.name = "document", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the signed form; kept encrypted")}},
         .run = withdraw,
         .answer = "id, person, scope, items[], date, by, not_recallable[], recorded_at, tasks[]"},
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
         .answer = "ITEM: {value, effect, since, form, text, until, lapse, permits}"},
        {.words = "consent forms",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Consent forms with their items and options"),
         .options = {{.name = "on", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "in use on that day; else today")}},
         .run = forms,
         .answer = "[]: id, version, document, name, name_ja, items[], topics[], scopes[]"},
        {.words = "consent document",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write a signed form to a file, through the gate"),
         .arguments = {{.name = "E", .help = QT_TRANSLATE_NOOP("enzactl", "the id of the answers or the withdrawal it belongs to")}},
         .options = {caseOption(),
                     {.name = "recipient", .value = "R", .help = QT_TRANSLATE_NOOP("enzactl", "who receives it"), .required = true},
                     {.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the file to write"), .required = true}},
         .run = document,
         .answer = "id, out"},
    };
}

} // namespace enza::ctl
