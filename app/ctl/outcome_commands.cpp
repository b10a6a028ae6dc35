// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/outcome_json.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/outcomes.h"

namespace enza::ctl {

QJsonObject outcomeJson(const TreatmentOutcome &outcome)
{
    return {{QStringLiteral("id"), outcome.id},
            {QStringLiteral("given"), enumName(outcome.given)},
            {QStringLiteral("reason"), orNull(outcome.notGivenReason)},
            {QStringLiteral("other"), orNull(outcome.otherTreatment)},
            {QStringLiteral("line"), orNull(outcome.line)},
            {QStringLiteral("start"), orNull(outcome.started)},
            {QStringLiteral("end"), orNull(outcome.ended)},
            {QStringLiteral("response"), orNull(outcome.bestResponse)},
            {QStringLiteral("adverse_events"), arrayOf(outcome.adverseEvents, [](const AdverseEvent &event) {
                 return QJsonObject{{QStringLiteral("term"), event.term}, {QStringLiteral("grade"), event.grade}, {QStringLiteral("date"), orNull(event.date)}};
             })},
            {QStringLiteral("outcome"), orNull(outcome.end)},
            {QStringLiteral("cause"), orNull(outcome.cause)},
            {QStringLiteral("outcome_date"), orNull(outcome.endDate)},
            {QStringLiteral("note"), orNull(outcome.note)},
            {QStringLiteral("rule"), outcome.rule},
            {QStringLiteral("at"), orNull(outcome.at)}};
}

namespace {

QJsonObject followUpJson(const workflow::FollowUp &one)
{
    return {{QStringLiteral("case_id"), one.caseId},
            {QStringLiteral("case"), one.caseLabel},
            {QStringLiteral("decision"), one.decision},
            {QStringLiteral("meeting"), orNull(one.meetingTitle)},
            {QStringLiteral("decided"), orNull(one.decided)},
            {QStringLiteral("signed"), one.decisionSigned},
            {QStringLiteral("recommendation"), one.recommendation.id},
            {QStringLiteral("recommended"), one.recommendation.what},
            {QStringLiteral("kind"), enumName(one.recommendation.kind)},
            {QStringLiteral("release"), enumName(one.recommendation.release)},
            {QStringLiteral("about"), strings(one.about)},
            {QStringLiteral("outcome"), one.outcome ? QJsonValue(outcomeJson(*one.outcome)) : QJsonValue()},
            {QStringLiteral("by"), orNull(one.byName)}};
}

Result<QString> namedOrAll(Context &context, const Invocation &given)
{
    return given.has("case") ? namedCaseId(context, given) : QString();
}

/// "Rash acneiform:2" or "Rash acneiform:2:2026-11-01".
Result<AdverseEvent> adverseEvent(const QString &text)
{
    const QStringList parts = text.split(u':');
    AdverseEvent event;
    event.term = parts.value(0).trimmed();
    bool number = false;
    event.grade = parts.value(1).toInt(&number);
    if (parts.size() == 3)
        event.date = QDate::fromString(parts[2], Qt::ISODate);
    if (!number || parts.size() < 2 || parts.size() > 3 || (parts.size() == 3 && !event.date.isValid()))
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no adverse event; write TERM:GRADE or TERM:GRADE:DATE"), {text}),
                    Where{{}, 0, QStringLiteral("--adverse")});
    return event;
}

Result<void> record(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    TreatmentOutcome outcome;
    ENZA_ASSIGN(outcome.caseId, namedCaseId(context, given));
    outcome.recommendation = given.value("recommendation");
    outcome.given = given.word<TreatmentGiven>("given").value_or(TreatmentGiven::Yes);
    outcome.notGivenReason = given.value("reason");
    outcome.otherTreatment = given.value("other");
    ENZA_ASSIGN(outcome.line, given.whole("line", 1, 30));
    outcome.bestResponse = given.value("response");
    outcome.end = given.value("outcome");
    outcome.cause = given.value("cause");
    outcome.note = given.value("note");
    for (const auto &[option, day] : {std::pair("start", &outcome.started), std::pair("end", &outcome.ended), std::pair("outcome-date", &outcome.endDate)}) {
        ENZA_ASSIGN(const auto date, given.date(option));
        *day = date.value_or(QDate());
    }
    for (const QString &text : given.values("adverse")) {
        ENZA_ASSIGN(const AdverseEvent event, adverseEvent(text));
        outcome.adverseEvents.append(event);
    }
    quint64 version = 0;
    ENZA_ASSIGN(const auto known, workflow::followUps(*session, {outcome.caseId, false}));
    for (const workflow::FollowUp &one : known) {
        if (one.recommendation.id == outcome.recommendation)
            version = one.version;
    }
    ENZA_ASSIGN(const workflow::FollowUp made, workflow::recordOutcome(*session, outcome, version));
    context.out().value(followUpJson(made));
    return {};
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedOrAll(context, given));
    ENZA_ASSIGN(const auto known, workflow::followUps(*session, {caseId, given.has("open")}));
    context.out().value(arrayOf(known, followUpJson), {QStringLiteral("case"), QStringLiteral("recommended"), QStringLiteral("signed"), QStringLiteral("outcome"),
                                                       QStringLiteral("recommendation")});
    return {};
}

Result<void> words(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::OutcomeWords known, workflow::outcomeWords(*session));
    const auto listed = [](const QList<workflow::OutcomeWord> &list) {
        return arrayOf(list, [](const workflow::OutcomeWord &word) {
            return QJsonObject{{QStringLiteral("key"), word.key}, {QStringLiteral("name"), word.inWords()}};
        });
    };
    context.out().value(QJsonObject{{QStringLiteral("ruleset"), known.pin}, {QStringLiteral("adverse_events"), known.dictionary},
                                    {QStringLiteral("reasons"), listed(known.notGiven)}, {QStringLiteral("responses"), listed(known.responses)},
                                    {QStringLiteral("outcomes"), listed(known.ends)}, {QStringLiteral("causes"), listed(known.causes)}});
    return {};
}

QJsonObject cohortJson(const workflow::CohortRow &row)
{
    const CohortRegistration &one = row.registration;
    return {{QStringLiteral("case_id"), one.caseId},           {QStringLiteral("case"), row.caseLabel},
            {QStringLiteral("cohort"), enumName(one.cohort)},  {QStringLiteral("state"), enumName(one.state)},
            {QStringLiteral("date"), orNull(one.date)},        {QStringLiteral("reason"), orNull(one.reason)},
            {QStringLiteral("by"), orNull(row.byName)},        {QStringLiteral("at"), orNull(one.at)}};
}

Result<void> registerCohort(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    CohortRegistration registration;
    ENZA_ASSIGN(registration.caseId, namedCaseId(context, given));
    registration.cohort = given.word<Cohort>("cohort").value_or(Cohort::Base);
    registration.state = given.word<CohortState>("state").value_or(CohortState::Registered);
    registration.reason = given.value("reason");
    ENZA_ASSIGN(const auto date, given.date("date"));
    registration.date = date.value_or(registration.state == CohortState::Registered ? session->clock().civilDate() : QDate());
    ENZA_ASSIGN(const CohortRegistration made, workflow::registerInCohort(*session, registration));
    ENZA_ASSIGN(const auto rows, workflow::cohortRegistrations(*session, made.caseId));
    for (const workflow::CohortRow &row : rows) {
        if (row.registration.cohort == made.cohort)
            context.out().value(cohortJson(row));
    }
    return {};
}

Result<void> listCohorts(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedOrAll(context, given));
    ENZA_ASSIGN(const auto rows, workflow::cohortRegistrations(*session, caseId));
    context.out().value(arrayOf(rows, cohortJson), {QStringLiteral("case"), QStringLiteral("cohort"), QStringLiteral("state"), QStringLiteral("date"), QStringLiteral("reason")});
    return {};
}

Result<void> summary(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto sums, workflow::cohortSummary(*session));
    context.out().value(arrayOf(sums, [](const workflow::CohortSummary &sum) {
        return QJsonObject{{QStringLiteral("cohort"), enumName(sum.cohort)},    {QStringLiteral("cases"), sum.cases},
                           {QStringLiteral("not_judged"), sum.notJudged},       {QStringLiteral("not_eligible"), sum.notEligible},
                           {QStringLiteral("eligible"), sum.eligible},          {QStringLiteral("registered"), sum.registered},
                           {QStringLiteral("declined"), sum.declined},          {QStringLiteral("share"), orNull(sum.share)}};
    }), {QStringLiteral("cohort"), QStringLiteral("eligible"), QStringLiteral("registered"), QStringLiteral("share"), QStringLiteral("declined"), QStringLiteral("not_eligible"),
         QStringLiteral("not_judged")});
    return {};
}

Option optionalCase()
{
    return {.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "the case, by id or label")};
}

} // namespace

QList<Command> outcomeCommands()
{
    return {
        {.words = "outcome record",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record what came of a treatment that the panel recommended"),
         .details = QT_TRANSLATE_NOOP("enzactl", "The words for reasons, responses and outcomes are those of \"outcome words\". Recording again makes the next version. The task that "
                                                 "asks for it is finished with it."),
         .options = {caseOption(),
                     {.name = "recommendation", .value = "R", .help = QT_TRANSLATE_NOOP("enzactl", "the id of the recommendation, as \"outcome list\" shows it"), .required = true},
                     {.name = "given", .value = "yes|no|other", .help = QT_TRANSLATE_NOOP("enzactl", "whether it was given, or something else"), .required = true, .choices = namesOf<TreatmentGiven>},
                     {.name = "reason", .value = "WORD", .help = QT_TRANSLATE_NOOP("enzactl", "why it was not given")},
                     {.name = "other", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what was given in its place")},
                     {.name = "line", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "line of treatment")},
                     {.name = "start", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "first day of the treatment")},
                     {.name = "end", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "last day of the treatment")},
                     {.name = "response", .value = "WORD", .help = QT_TRANSLATE_NOOP("enzactl", "best response (CR, PR, SD, PD, NE)")},
                     {.name = "adverse", .value = "TERM:GRADE[:DATE]", .help = QT_TRANSLATE_NOOP("enzactl", "an adverse event (CTCAE) with its grade"), .many = true},
                     {.name = "outcome", .value = "WORD", .help = QT_TRANSLATE_NOOP("enzactl", "whether the patient lives")},
                     {.name = "cause", .value = "WORD", .help = QT_TRANSLATE_NOOP("enzactl", "of a death")},
                     {.name = "outcome-date", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "last seen alive, or died")},
                     {.name = "note", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what else is to be known")}},
         .run = record,
         .answer = "recommendation, recommended, outcome{given, reason, other, line, start, end, response, adverse_events[], outcome, cause, outcome_date, note, rule, at}"},
        {.words = "outcome list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List recommended treatments and what came of them"),
         .options = {optionalCase(), {.name = "open", .help = QT_TRANSLATE_NOOP("enzactl", "only those of which nothing is recorded")}},
         .run = list,
         .answer = "[]: case, recommendation, recommended, about[], signed, release, outcome{}, by"},
        {.words = "outcome words",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The words in force for reasons, responses and outcomes"),
         .run = words,
         .answer = "ruleset, adverse_events, reasons[], responses[], outcomes[], causes[]"},
        {.words = "cohort register",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record whether a case is registered in the strategic or base cohort"),
         .options = {caseOption(),
                     {.name = "cohort", .value = "strategic|base", .help = QT_TRANSLATE_NOOP("enzactl", "which cohort"), .required = true, .choices = namesOf<Cohort>},
                     {.name = "state", .value = "STATE", .help = QT_TRANSLATE_NOOP("enzactl", "registered if not said"), .choices = namesOf<CohortState>},
                     {.name = "date", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "of the registration; today if not said")},
                     {.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "why declined or not eligible")}},
         .run = registerCohort,
         .answer = "case, cohort, state, date, reason, by, at"},
        {.words = "cohort list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List registrations in cohorts"),
         .options = {optionalCase()},
         .run = listCohorts,
         .answer = "[]: case, cohort, state, date, reason, by, at"},
        {.words = "cohort summary",
         .summary = QT_TRANSLATE_NOOP("enzactl", "How many eligible cases are registered in each cohort"),
         .run = summary,
         .answer = "[]: cohort, cases, not_judged, not_eligible, eligible, registered, declined, share"},
    };
}

} // namespace enza::ctl
