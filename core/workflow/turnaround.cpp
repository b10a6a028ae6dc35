// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/turnaround.h"

#include "base/id.h"
#include "domain/consent.h"
#include "domain/decision.h"
#include "domain/document.h"
#include "domain/outcome.h"
#include "domain/panel.h"
#include "domain/task.h"
#include "workflow/act.h"
#include "workflow/cases.h"
#include "workflow/rule_book.h"
#include "workflow/statistics_file.h"

#include <QTimeZone>

#include <algorithm>

namespace enza::workflow {
namespace {

using Moments = QHash<QString, QList<panel::CaseMoment>>; ///< by case

std::unexpected<Error> wrong(const char *field, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, QLatin1String(field)});
}

Result<panel::TurnaroundRule> ruleInForce(const Session &session)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("turnaround")));
    return panel::readTurnaroundRule(set);
}

/// A civil date counts from its beginning in Japan.
QDateTime startOf(const QDate &date)
{
    return QDateTime(date, QTime(0, 0), QTimeZone("Asia/Tokyo")).toUTC();
}

store::RecordFilter filterOf(const QString &caseId)
{
    store::RecordFilter filter;
    if (!caseId.isEmpty())
        filter.caseId = caseId;
    return filter;
}

/// What is said of the person the case is about; relatives' consent starts nothing.
Result<void> addConsents(const Session &session, const store::RecordFilter &filter, Moments &moments)
{
    QSet<QString> probands;
    ENZA_ASSIGN(const auto people, loadAll<Person>(session, filter));
    for (const auto &person : people) {
        if (person.value.kinship == Kinship::Proband)
            probands.insert(person.value.id);
    }
    ENZA_ASSIGN(const auto events, loadAll<ConsentEvent>(session, filter));
    for (const auto &event : events) {
        if (probands.contains(event.value.personId) && event.value.date.isValid())
            moments[event.value.caseId].append({QStringLiteral("consent"), startOf(event.value.date)});
    }
    return {};
}

Result<void> addMeetings(const Session &session, const QString &caseId, Moments &moments)
{
    ENZA_ASSIGN(const auto meetings, loadAll<Meeting>(session, {}));
    for (const auto &meeting : meetings) {
        for (const AgendaItem &item : meeting.value.agenda) {
            // An interim round is no end: the final result is still to come.
            if (item.closed.isValid() && item.round != PanelRound::Interim && (caseId.isEmpty() || item.caseId == caseId))
                moments[item.caseId].append({QStringLiteral("panel"), item.closed});
        }
    }
    return {};
}

Result<void> addResults(const Session &session, const store::RecordFilter &filter, Moments &moments)
{
    ENZA_ASSIGN(const auto callSets, loadAll<CallSet>(session, filter));
    for (const auto &set : callSets)
        moments[set.value.caseId].append({QStringLiteral("analysis"), set.value.imported});
    ENZA_ASSIGN(const auto documents, loadAll<Document>(session, filter));
    for (const auto &document : documents) {
        if (document.value.documentKind == DocumentKind::Clinical)
            moments[document.value.caseId].append({QStringLiteral("report"), document.value.at});
    }
    ENZA_ASSIGN(const auto tests, loadAll<ConfirmatoryTest>(session, filter));
    for (const auto &test : tests) {
        if (test.value.state == Confirmation::Cancelled)
            continue;
        moments[test.value.caseId].append({QStringLiteral("confirmatory_order"), test.value.orderedAt});
        if (test.value.state == Confirmation::Confirmed || test.value.state == Confirmation::NotConfirmed)
            moments[test.value.caseId].append({QStringLiteral("confirmatory"), test.value.resultAt});
    }
    ENZA_ASSIGN(const auto outcomes, loadAll<TreatmentOutcome>(session, filter));
    for (const auto &outcome : outcomes)
        moments[outcome.value.caseId].append({QStringLiteral("feedback"), outcome.value.at});
    ENZA_ASSIGN(const auto tasks, loadAll<Task>(session, filter));
    for (const auto &task : tasks) {
        if (task.value.what == TaskKind::ExplainResult && task.value.done)
            moments[task.value.caseId].append({QStringLiteral("explanation"), task.value.doneAt});
    }
    return {};
}

/// Of one case, or with an empty id of all.
Result<Moments> momentsOf(const Session &session, const QString &caseId)
{
    const store::RecordFilter filter = filterOf(caseId);
    Moments moments;
    ENZA_TRY(addConsents(session, filter, moments));
    ENZA_TRY(addMeetings(session, caseId, moments));
    ENZA_TRY(addResults(session, filter, moments));
    ENZA_ASSIGN(const auto said, loadAll<CaseEvent>(session, filter));
    for (const auto &event : said)
        moments[event.value.caseId].append({event.value.event, event.value.at});
    for (auto &list : moments)
        list.removeIf([](const panel::CaseMoment &moment) { return !moment.at.isValid(); });
    return moments;
}

Result<QHash<QString, QList<ClockPause>>> pausesOf(const Session &session, const QString &caseId)
{
    const store::RecordFilter filter = filterOf(caseId);
    ENZA_ASSIGN(const auto records, loadAll<ClockPause>(session, filter));
    QHash<QString, QList<ClockPause>> pauses;
    for (const auto &record : records)
        pauses[record.value.caseId].append(record.value);
    for (auto &list : pauses)
        std::ranges::sort(list, {}, &ClockPause::from);
    return pauses;
}

QList<panel::CaseMoment> firstOfEach(const panel::TurnaroundRule &rule, const QList<panel::CaseMoment> &all)
{
    QList<panel::CaseMoment> first;
    for (const panel::StageEvent &event : rule.events) {
        std::optional<panel::CaseMoment> found;
        for (const panel::CaseMoment &moment : all) {
            if (moment.event == event.key && (!found || moment.at < found->at))
                found = moment;
        }
        if (found)
            first.append(*found);
    }
    return first;
}

CaseClock clockFrom(const panel::TurnaroundRule &rule, const QList<panel::CaseMoment> &moments,
                    const QList<ClockPause> &pauses, const QDateTime &now)
{
    CaseClock clock{rule, firstOfEach(rule, moments), pauses, {}};
    QList<panel::Pause> stops;
    for (const ClockPause &pause : pauses) {
        stops.append({pause.from, pause.to, pause.reason});
        clock.stopped |= !pause.to.isValid();
    }
    clock.times = panel::stageTimes(rule, clock.moments, stops, now);
    return clock;
}

Result<QString> labelOf(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    return theCase.value.label;
}

QDateTime endOf(const CaseClock &clock, const QString &stageKey)
{
    const panel::Stage *stage = clock.stage(stageKey);
    for (const panel::CaseMoment &moment : clock.moments) {
        if (stage && moment.event == stage->to)
            return moment.at;
    }
    return {};
}

/// The stages of each case whose end lies in the filter's days, and those that run on when today does.
QList<panel::StageTime> within(const CaseClock &clock, const TurnaroundFilter &filter, const QDate &today)
{
    QList<panel::StageTime> kept;
    for (const panel::StageTime &time : clock.times) {
        const QDate day = time.ended ? civilDateOf(endOf(clock, time.stage)) : today;
        if ((!filter.from.isValid() || filter.from <= day) && (!filter.to.isValid() || day <= filter.to))
            kept.append(time);
    }
    return kept;
}

QString numberText(double days)
{
    return QString::number(days, 'f', 1);
}

} // namespace

std::optional<panel::StageTime> CaseClock::overall() const
{
    for (const panel::StageTime &time : times) {
        if (time.stage == rule.clock)
            return time;
    }
    return std::nullopt;
}

const panel::Stage *CaseClock::stage(const QString &key) const
{
    const auto found = std::ranges::find(rule.stages, key, &panel::Stage::key);
    return found == rule.stages.end() ? nullptr : &*found;
}

Result<CaseClock> caseClock(const Session &session, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const panel::TurnaroundRule rule, ruleInForce(session));
    ENZA_ASSIGN(const Moments moments, momentsOf(session, caseId));
    ENZA_ASSIGN(const auto pauses, pausesOf(session, caseId));
    return clockFrom(rule, moments.value(caseId), pauses.value(caseId), session.clock().now());
}

Result<CaseEvent> recordCaseEvent(Session &session, const QString &caseId, const QString &event, const QDateTime &at,
                                  const QString &source)
{
    ENZA_TRY(session.mayDo(QStringLiteral("clock.event")));
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const panel::TurnaroundRule rule, ruleInForce(session));
    const auto known = std::ranges::find(rule.events, event, &panel::StageEvent::key);
    if (known == rule.events.end() || !known->recorded) {
        QStringList said;
        for (const panel::StageEvent &one : rule.events) {
            if (one.recorded)
                said.append(one.key);
        }
        return wrong("event", Text(known == rule.events.end()
                                       ? QT_TRANSLATE_NOOP("enza", "\"%1\" is no event of the turnaround rules; they ask for %2")
                                       : QT_TRANSLATE_NOOP("enza", "\"%1\" follows from what happens in Enza and is not typed; what happens elsewhere is %2"),
                                   {event, said.join(QStringLiteral(", "))}));
    }
    if (!at.isValid() || at > session.clock().now())
        return wrong("at", QT_TRANSLATE_NOOP("enza", "say when it happened: a time that is not still to come"));
    CaseEvent value{derivedId({QLatin1String(CaseEvent::kind), caseId, event}), caseId, event, at.toUTC(), source.trimmed(),
                    session.user().id, session.clock().now(), {}};
    ENZA_ASSIGN(const QString label, labelOf(session, caseId));
    ENZA_TRY(perform(session, Deed{QStringLiteral("clock.event"), caseId, {},
                                   {label, known->title(), civilDateOf(at).toString(Qt::ISODate)},
                                   {writeOf(value, value.id, caseId, std::nullopt)}, store::Scope::Hospital, {}}));
    return value;
}

Result<ClockPause> pauseClock(Session &session, const QString &caseId, const QString &reason)
{
    ENZA_TRY(session.mayDo(QStringLiteral("clock.pause")));
    ENZA_TRY(visibleCase(session, caseId));
    if (reason.trimmed().isEmpty())
        return wrong("reason", QT_TRANSLATE_NOOP("enza", "say why the clock stands still; the time without it would look like work"));
    ENZA_ASSIGN(const auto pauses, pausesOf(session, caseId));
    const auto mine = pauses.value(caseId);
    if (std::ranges::any_of(mine, [](const ClockPause &pause) { return !pause.to.isValid(); }))
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "the clock of this case stands still already"));
    const ClockPause pause{newId(), caseId, session.clock().now(), {}, reason.trimmed(), session.user().id, {}};
    ENZA_ASSIGN(const QString label, labelOf(session, caseId));
    ENZA_TRY(perform(session, Deed{QStringLiteral("clock.pause"), caseId, {}, {label, pause.reason},
                                   {writeOf(pause, pause.id, caseId, 0)}, store::Scope::Hospital, {}}));
    return pause;
}

Result<ClockPause> resumeClock(Session &session, const QString &caseId)
{
    ENZA_TRY(session.mayDo(QStringLiteral("clock.resume")));
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto pauses, loadCase<ClockPause>(session, caseId));
    const auto open = std::ranges::find_if(pauses, [](const auto &pause) { return !pause.value.to.isValid(); });
    if (open == pauses.end())
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "the clock of this case runs"));
    ClockPause pause = open->value;
    pause.to = session.clock().now();
    ENZA_ASSIGN(const QString label, labelOf(session, caseId));
    ENZA_TRY(perform(session, Deed{QStringLiteral("clock.resume"), caseId, {}, {label},
                                   {writeOf(pause, pause.id, caseId, open->version)}, store::Scope::Hospital, {}}));
    return pause;
}

Result<TurnaroundSummary> turnaroundSummary(const Session &session, const TurnaroundFilter &filter)
{
    ENZA_ASSIGN(const panel::TurnaroundRule rule, ruleInForce(session));
    ENZA_ASSIGN(const Moments moments, momentsOf(session, {}));
    ENZA_ASSIGN(const auto pauses, pausesOf(session, {}));
    ENZA_ASSIGN(const auto cases, loadAll<Case>(session, {}));
    const QDate today = session.clock().civilDate();

    TurnaroundSummary summary{rule, 0, {}, {}, {}};
    QList<QList<panel::StageTime>> all;
    QMap<QString, QList<QList<panel::StageTime>>> byMonth;
    for (const auto &record : cases) {
        const Case &theCase = record.value;
        if (session.scope(theCase.id).showsNothing() || (filter.cancer && *filter.cancer != (theCase.domain == CaseDomain::Cancer)))
            continue;
        const CaseClock clock = clockFrom(rule, moments.value(theCase.id), pauses.value(theCase.id), session.clock().now());
        const QList<panel::StageTime> times = within(clock, filter, today);
        ++summary.cases;
        all.append(times);
        for (const panel::StageTime &time : times) {
            if (time.ended)
                byMonth[civilDateOf(endOf(clock, time.stage)).toString(QStringLiteral("yyyy-MM"))].append(QList{time});
            else if (time.overdue)
                summary.overdue.append({theCase.id, theCase.label, time, clock.stage(time.stage)->targetDays.value_or(0)});
        }
    }
    summary.stages = panel::summarize(rule, all);
    for (auto month = byMonth.cbegin(); month != byMonth.cend(); ++month)
        summary.months.append({month.key(), panel::summarize(rule, month.value())});
    std::ranges::sort(summary.overdue, [](const OverdueCase &a, const OverdueCase &b) {
        return a.time.days - a.targetDays > b.time.days - b.targetDays;
    });
    return summary;
}

Result<void> exportTurnaround(Session &session, access::Permit permit, const TurnaroundFilter &filter, const QString &path)
{
    ENZA_ASSIGN(const TurnaroundSummary summary, turnaroundSummary(session, filter));
    const auto field = [](const char *name) { return QString::fromLatin1(name); };
    QByteArray table = tableLine({field("month"), field("stage"), field("n"), field("median_days"), field("p90_days"), field("overdue")});
    const auto add = [&](const QString &month, const QList<panel::StageSummary> &stages) {
        for (const panel::StageSummary &stage : stages) {
            if (stage.n == 0 && stage.overdue == 0)
                continue;
            table += tableLine({month, stage.stage, QString::number(stage.n), stage.n ? numberText(stage.medianDays) : QString(),
                                stage.n ? numberText(stage.p90Days) : QString(), QString::number(stage.overdue)});
        }
    };
    add(field("all"), summary.stages);
    for (const TurnaroundMonth &month : summary.months)
        add(month.month, month.stages);
    return exportStatistics(session, std::move(permit), QStringLiteral("turnaround, ") + summary.rule.pin, table, path);
}

} // namespace enza::workflow
