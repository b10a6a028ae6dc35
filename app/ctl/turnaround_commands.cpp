// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/turnaround_json.h"

#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/statistics_file.h"

namespace enza::ctl {
namespace {

QJsonObject stageJson(const workflow::CaseClock &clock, const panel::StageTime &time)
{
    const panel::Stage *stage = clock.stage(time.stage);
    return {{QStringLiteral("stage"), time.stage},
            {QStringLiteral("name"), stage ? stage->title() : QString()},
            {QStringLiteral("days"), time.days},
            {QStringLiteral("ended"), time.ended},
            {QStringLiteral("target_days"), stage ? orNull(stage->targetDays) : QJsonValue()},
            {QStringLiteral("overdue"), time.overdue}};
}

QJsonArray summariesJson(const QList<panel::StageSummary> &stages)
{
    return arrayOf(stages, [](const panel::StageSummary &stage) {
        const auto days = [&](double value) { return stage.n > 0 ? QJsonValue(value) : QJsonValue(); };
        return QJsonObject{{QStringLiteral("stage"), stage.stage},
                           {QStringLiteral("n"), stage.n},
                           {QStringLiteral("median_days"), days(stage.medianDays)},
                           {QStringLiteral("p90_days"), days(stage.p90Days)},
                           {QStringLiteral("overdue"), stage.overdue}};
    });
}

QJsonObject summaryJson(const workflow::TurnaroundSummary &summary)
{
    return {{QStringLiteral("ruleset"), summary.rule.pin},
            {QStringLiteral("cases"), summary.cases},
            {QStringLiteral("stages"), summariesJson(summary.stages)},
            {QStringLiteral("overdue"), arrayOf(summary.overdue,
                                                [](const workflow::OverdueCase &late) {
                                                    return QJsonObject{{QStringLiteral("id"), late.caseId},
                                                                       {QStringLiteral("case"), late.label},
                                                                       {QStringLiteral("stage"), late.time.stage},
                                                                       {QStringLiteral("days"), late.time.days},
                                                                       {QStringLiteral("target_days"), late.targetDays}};
                                                })},
            {QStringLiteral("months"), arrayOf(summary.months, [](const workflow::TurnaroundMonth &month) {
                 return QJsonObject{{QStringLiteral("month"), month.month}, {QStringLiteral("stages"), summariesJson(month.stages)}};
             })}};
}

Result<workflow::TurnaroundFilter> filterOf(const Invocation &given)
{
    ENZA_ASSIGN(const auto from, given.date("from"));
    ENZA_ASSIGN(const auto to, given.date("to"));
    workflow::TurnaroundFilter filter{from.value_or(QDate()), to.value_or(QDate()), {}};
    if (const auto domain = given.word<CaseDomain>("domain"))
        filter.cancer = *domain == CaseDomain::Cancer;
    return filter;
}

Result<void> turnaround(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::TurnaroundFilter filter, filterOf(given));
    if (given.has("case") && !given.has("summary")) {
        ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
        ENZA_ASSIGN(const workflow::CaseClock clock, workflow::caseClock(*session, caseId));
        context.out().value(clockJson(clock));
        return {};
    }
    if (given.has("case"))
        return fail(ErrorCode::Usage, QT_TRANSLATE_NOOP("enza", "a summary is of all cases: leave --case or --summary out"),
                    Where{{}, 0, QStringLiteral("--summary")});
    ENZA_ASSIGN(const workflow::TurnaroundSummary summary, workflow::turnaroundSummary(*session, filter));
    context.out().value(summaryJson(summary));
    return {};
}

Result<QDateTime> timeOf(const Invocation &given)
{
    const QString word = given.value("at");
    QDateTime at = fromIsoUtc(word);
    if (!at.isValid() && QDate::fromString(word, Qt::ISODate).isValid())
        at = QDateTime(QDate::fromString(word, Qt::ISODate), QTime(0, 0), Qt::OffsetFromUTC, 9 * 60 * 60).toUTC();
    if (!at.isValid())
        return fail(ErrorCode::Usage,
                    Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is neither a date (2026-12-01, in Japan) nor a time (2026-12-01T09:00:00Z)"), {word}),
                    Where{{}, 0, QStringLiteral("--at")});
    return at;
}

Result<void> event(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const QDateTime at, timeOf(given));
    ENZA_ASSIGN(const CaseEvent said, workflow::recordCaseEvent(*session, caseId, given.argument(0), at, given.value("source")));
    context.out().value(QJsonObject{{QStringLiteral("id"), said.id}, {QStringLiteral("event"), said.event}, {QStringLiteral("at"), orNull(said.at)}});
    return {};
}

Result<void> answerPause(Context &context, const Result<ClockPause> &pause)
{
    if (!pause)
        return std::unexpected(pause.error());
    context.out().value(QJsonObject{{QStringLiteral("id"), pause->id},
                                    {QStringLiteral("from"), orNull(pause->from)},
                                    {QStringLiteral("to"), orNull(pause->to)},
                                    {QStringLiteral("reason"), pause->reason}});
    return {};
}

Result<void> pause(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    return answerPause(context, workflow::pauseClock(*session, caseId, given.value("reason")));
}

Result<void> resume(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    return answerPause(context, workflow::resumeClock(*session, caseId));
}

Result<void> exportSummary(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::TurnaroundFilter filter, filterOf(given));
    const QString to = given.has("recipient") ? given.value("recipient") : session->user().name;
    ENZA_ASSIGN(access::Permit permit, workflow::requestStatisticsPermit(*session, to, QStringLiteral("turnaround")));
    ENZA_TRY(workflow::exportTurnaround(*session, std::move(permit), filter, given.value("out")));
    context.out().value(QJsonObject{{QStringLiteral("file"), given.value("out")}});
    return {};
}

QList<Option> filterOptions()
{
    return {{.name = "from", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "stages that ended on this day or later")},
            {.name = "to", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "stages that ended on this day or earlier")},
            {.name = "domain",
             .value = "DOMAIN",
             .help = QT_TRANSLATE_NOOP("enzactl", "only cases of this kind"),
             .choices = namesOf<CaseDomain>}};
}

Option caseOption(bool required)
{
    return {.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "the case, by id or label"), .required = required};
}

} // namespace

QJsonObject clockJson(const workflow::CaseClock &clock)
{
    QJsonObject events;
    for (const panel::StageEvent &event : clock.rule.events)
        events.insert(event.key, QJsonValue());
    for (const panel::CaseMoment &moment : clock.moments)
        events.insert(moment.event, orNull(moment.at));
    const auto overall = clock.overall();
    const panel::Stage *whole = clock.stage(clock.rule.clock);
    return {{QStringLiteral("ruleset"), clock.rule.pin},
            {QStringLiteral("days"), overall ? QJsonValue(overall->days) : QJsonValue()},
            {QStringLiteral("target_days"), whole ? orNull(whole->targetDays) : QJsonValue()},
            {QStringLiteral("overdue"), overall && overall->overdue},
            {QStringLiteral("stopped"), clock.stopped},
            {QStringLiteral("events"), events},
            {QStringLiteral("stages"), arrayOf(clock.times, [&](const panel::StageTime &time) { return stageJson(clock, time); })},
            {QStringLiteral("pauses"), arrayOf(clock.pauses, [](const ClockPause &pause) {
                 return QJsonObject{{QStringLiteral("id"), pause.id},
                                    {QStringLiteral("from"), orNull(pause.from)},
                                    {QStringLiteral("to"), orNull(pause.to)},
                                    {QStringLiteral("reason"), pause.reason}};
             })}};
}

QList<Command> turnaroundCommands()
{
    return {
        {.words = "turnaround",
         .summary = QT_TRANSLATE_NOOP("enzactl", "How long a case, or all cases, took from stage to stage"),
         .details = QT_TRANSLATE_NOOP("enzactl",
                                      "Days of 24 hours, without pauses. With --case the stages of one case; else the median and the 90th "
                                      "percentile of each stage over the cases that ended it, by month too, and what is overdue now."),
         .options = QList<Option>{caseOption(false),
                                  {.name = "summary", .help = QT_TRANSLATE_NOOP("enzactl", "of all cases; so it is without --case too")}} +
                    filterOptions(),
         .run = turnaround,
         .answer = "with --case: days, target_days, overdue, stopped, events{}, stages[], pauses[]; else: ruleset, cases, stages[]: stage, "
                   "n, median_days, p90_days, overdue; overdue[], months[]"},
        {.words = "turnaround event",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record when something happened elsewhere: the sample was taken, the sequence arrived"),
         .details = QT_TRANSLATE_NOOP("enzactl", "What happens in Enza is known by itself and cannot be typed."),
         .arguments = {{.name = "EVENT", .help = QT_TRANSLATE_NOOP("enzactl", "as the turnaround rules call it, as in sample")}},
         .options = {caseOption(true),
                     {.name = "at", .value = "TIME", .help = QT_TRANSLATE_NOOP("enzactl", "a date, or a time in UTC"), .required = true},
                     {.name = "source", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "where that is known from")}},
         .run = event,
         .answer = "id, event, at"},
        {.words = "turnaround pause",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Stop the clock of a case"),
         .options = {caseOption(true),
                     {.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "why the time does not count"), .required = true}},
         .run = pause,
         .answer = "id, from, to, reason"},
        {.words = "turnaround resume",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Let the clock of a case run again"),
         .options = {caseOption(true)},
         .run = resume,
         .answer = "id, from, to, reason"},
        {.words = "turnaround export",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write the summary as a table without patient data"),
         .options = QList<Option>{{.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the file to write"), .required = true},
                                  {.name = "recipient", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "who takes it; else yourself")}} +
                    filterOptions(),
         .run = exportSummary,
         .answer = "file"},
    };
}

} // namespace enza::ctl
