// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "translations/languages.h"
#include "workflow/incidents.h"

#include <QDir>

namespace enza::ctl {
namespace {

QJsonObject incidentJson(const workflow::IncidentView &view)
{
    const Incident &incident = view.incident;
    const bool japanese = currentLanguage() == QLatin1String("ja");
    return {{QStringLiteral("id"), incident.id},
            {QStringLiteral("title"), incident.title},
            {QStringLiteral("kind"), enumName(incident.what)},
            {QStringLiteral("happened"), orNull(incident.happened)},
            {QStringLiteral("known"), orNull(incident.known)},
            {QStringLiteral("ruleset"), view.judgement.rule},
            {QStringLiteral("reportable"), view.judgement.reportable},
            {QStringLiteral("exempt"), view.judgement.exempt},
            {QStringLiteral("criteria"), strings(view.judgement.criteria)},
            {QStringLiteral("duties"), arrayOf(view.judgement.duties, [&](const IncidentDuty &duty) {
                 return QJsonObject{{QStringLiteral("duty"), duty.duty}, {QStringLiteral("name"), japanese ? duty.nameJa : duty.name},
                                    {QStringLiteral("due"), orNull(duty.due)}, {QStringLiteral("moved"), duty.moved}};
             })},
            {QStringLiteral("counting"), view.counting},
            {QStringLiteral("contacts"), strings(view.contacts)},
            {QStringLiteral("persons"), qint64(incident.count())},
            {QStringLiteral("estimated"), qint64(incident.unknownPersons)},
            {QStringLiteral("concerned"), arrayOf(incident.concerned, [](const ConcernedPerson &one) {
                 return QJsonObject{{QStringLiteral("case"), one.caseId}, {QStringLiteral("person"), one.personId},
                                    {QStringLiteral("because"), one.because}, {QStringLiteral("source"), orNull(one.source)}};
             })},
            {QStringLiteral("report"), arrayOf(view.report, [](const workflow::IncidentField &field) {
                 return QJsonObject{{QStringLiteral("field"), field.field}, {QStringLiteral("name"), field.name}, {QStringLiteral("text"), orNull(field.text)}};
             })},
            {QStringLiteral("open_tasks"), view.openTasks},
            {QStringLiteral("closed"), incident.closed},
            {QStringLiteral("outcome"), orNull(incident.outcome)},
            {QStringLiteral("recorded_at"), orNull(incident.recordedAt)}};
}

Result<void> fill(Context &context, const Invocation &given, Incident &incident)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const auto text = [&](const char *option, QString &field) {
        if (given.has(option))
            field = given.value(option);
    };
    text("title", incident.title);
    text("facts", incident.facts);
    text("cause", incident.cause);
    text("data", incident.dataItems);
    text("damage", incident.secondary);
    text("measures", incident.measures);
    text("told", incident.toldPersons);
    text("published", incident.published);
    if (given.has("kind"))
        incident.what = given.word<IncidentType>("kind").value_or(IncidentType::Other);
    ENZA_ASSIGN(const auto known, given.date("known"));
    if (known)
        incident.known = *known;
    else if (!incident.known.isValid())
        incident.known = session->clock().civilDate();
    if (given.has("happened"))
        incident.happened = fromIsoUtc(given.value("happened"));
    ENZA_ASSIGN(const auto estimated, given.whole("estimated", 0, 100'000'000));
    if (estimated)
        incident.unknownPersons = quint64(*estimated);
    incident.malicious = incident.malicious || given.has("malicious");
    incident.financial = incident.financial || given.has("financial");
    incident.encrypted = incident.encrypted || given.has("encrypted");
    if (given.has("not-sensitive"))
        incident.sensitive = false;
    return {};
}

Result<void> add(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    Incident incident;
    ENZA_TRY(fill(context, given, incident));
    workflow::IncidentReach reach;
    reach.everybody = given.has("everybody");
    reach.ledgerRows = given.values("ledger");
    reach.recipient = given.value("recipient");
    reach.user = given.value("by-user");
    ENZA_ASSIGN(const auto from, given.date("from"));
    ENZA_ASSIGN(const auto to, given.date("to"));
    reach.from = from.value_or(QDate());
    reach.to = to.value_or(QDate());
    for (const QString &name : given.values("case")) {
        ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(*session, name));
        reach.cases.append(view.theCase.id);
    }
    reach.persons = given.values("person");
    ENZA_ASSIGN(const auto view, workflow::addIncident(*session, incident, reach));
    context.out().value(incidentJson(view));
    return {};
}

Result<void> set(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto before, workflow::showIncident(*session, given.arguments.value(0)));
    Incident incident = before.incident;
    ENZA_TRY(fill(context, given, incident));
    ENZA_ASSIGN(const auto view, workflow::setIncident(*session, incident, before.version));
    context.out().value(incidentJson(view));
    return {};
}

Result<void> list(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto views, workflow::listIncidents(*session));
    context.out().value(arrayOf(views, incidentJson), {QStringLiteral("known"), QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("reportable"),
                                                       QStringLiteral("persons"), QStringLiteral("open_tasks"), QStringLiteral("closed"), QStringLiteral("id")});
    return {};
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const QString id = given.arguments.value(0);
    ENZA_ASSIGN(const auto view, workflow::showIncident(*session, id));
    QJsonObject answer = incidentJson(view);
    if (given.has("out")) {
        const QString path = QDir::current().absoluteFilePath(given.value("out"));
        const QString recipient = given.has("recipient") ? given.value("recipient") : QStringLiteral("own institution");
        ENZA_TRY(workflow::exportIncidentReport(*session, id, recipient, path));
        answer.insert(QStringLiteral("file"), path);
    }
    context.out().value(answer);
    return {};
}

Result<void> close(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto view, workflow::closeIncident(*session, given.arguments.value(0), given.value("outcome")));
    context.out().value(incidentJson(view));
    return {};
}

QList<Option> factOptions(bool required)
{
    return {{.name = "title", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what it is called; no names of patients"), .required = required},
            {.name = "facts", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what happened, as far as it is known"), .required = required},
            {.name = "kind", .value = "K", .help = QT_TRANSLATE_NOOP("enzactl", "what kind it is of"), .choices = namesOf<IncidentType>},
            {.name = "known", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "the day it became known; else today")},
            {.name = "happened", .value = "TIME", .help = QT_TRANSLATE_NOOP("enzactl", "when it happened, UTC")},
            {.name = "cause", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "why it happened")},
            {.name = "data", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "which kinds of data")},
            {.name = "damage", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "secondary damage, or the danger of it")},
            {.name = "measures", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what is done, also against recurrence")},
            {.name = "told", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what the persons concerned are told")},
            {.name = "published", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "whether and how it is made public")},
            {.name = "estimated", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "persons concerned beyond those that are found")},
            {.name = "malicious", .help = QT_TRANSLATE_NOOP("enzactl", "it may have been done on purpose")},
            {.name = "financial", .help = QT_TRANSLATE_NOOP("enzactl", "the data could be used to take money")},
            {.name = "encrypted", .help = QT_TRANSLATE_NOOP("enzactl", "strongly encrypted, and the key was not lost with it")},
            {.name = "not-sensitive", .help = QT_TRANSLATE_NOOP("enzactl", "no medical or genetic data are concerned")}};
}

} // namespace

QList<Command> incidentCommands()
{
    const QList<Argument> which{{.name = "INCIDENT", .help = QT_TRANSLATE_NOOP("enzactl", "its id")}};
    QList<Option> reach = factOptions(true);
    reach += {{.name = "everybody", .help = QT_TRANSLATE_NOOP("enzactl", "all people of the workspace are concerned: a lost device, ransomware")},
              {.name = "ledger", .value = "ROW", .help = QT_TRANSLATE_NOOP("enzactl", "a row of the ledger: whose data it let out; may be repeated"), .many = true},
              {.name = "recipient", .value = "WHO", .help = QT_TRANSLATE_NOOP("enzactl", "everybody whose data this recipient was given")},
              {.name = "by-user", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "everybody whose case this user worked on, by the audit")},
              {.name = "from", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "from this day on")},
              {.name = "to", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "until this day")},
              {.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "everybody of this case; may be repeated"), .many = true},
              {.name = "person", .value = "P", .help = QT_TRANSLATE_NOOP("enzactl", "this person, by id; may be repeated"), .many = true}};
    const char *answer = "id, title, kind, known, ruleset, reportable, exempt, criteria[], duties[]: duty, name, due, moved; counting, contacts[], "
                         "persons, estimated, concerned[]: case, person, because, source; report[]: field, name, text; open_tasks, closed, outcome";
    return {
        {.words = "incident add",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write down a loss, leak, mistaken disclosure or attack"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Whether it has to be reported and by when follows from the rules of the day it became known; each "
                                                 "duty becomes a task. Who is concerned is looked up in the ledger and the audit."),
         .options = reach, .run = add, .answer = answer},
        {.words = "incident set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Add to the facts of an incident"),
         .arguments = which, .options = factOptions(false), .run = set, .answer = answer},
        {.words = "incident list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Incidents, open ones first"),
         .run = list, .answer = answer},
        {.words = "incident show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "An incident with its deadlines and the draft of the report"),
         .arguments = which,
         .options = {{.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "write the draft as text, through the gate")},
                     {.name = "recipient", .value = "WHO", .help = QT_TRANSLATE_NOOP("enzactl", "to whom, for the ledger; own institution if not said")}},
         .run = show, .answer = answer},
        {.words = "incident close",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Close an incident whose duties are done"),
         .arguments = which,
         .options = {{.name = "outcome", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what came of it"), .required = true}},
         .run = close, .answer = answer},
    };
}

} // namespace enza::ctl
