// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/outcomes.h"

#include "workflow/decision_parts.h"
#include "workflow/finding_title.h"
#include "workflow/past_decisions.h"
#include "workflow/rule_book.h"
#include "workflow/tasks.h"
#include "workflow/user_name.h"

#include <QLocale>

#include <algorithm>

namespace enza::workflow {
namespace {

const QString outcomeRules = QStringLiteral("treatment-outcome");

std::unexpected<Error> wrong(const char *field, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, QLatin1String(field)});
}

QList<OutcomeWord> wordsOf(const RuleSet &set, const char *list)
{
    QList<OutcomeWord> words;
    for (const QJsonValue &one : set.rules.value(QLatin1String(list)).toArray())
        words.append({one[QLatin1String("key")].toString(), one[QLatin1String("name")].toString(),
                      one[QLatin1String("name_ja")].toString(), one[QLatin1String("death")].toBool()});
    return words;
}

/// Drugs and trials are followed; where somebody is referred to is not a treatment.
bool isTreatment(const Recommendation &recommendation)
{
    return recommendation.kind == RecommendationKind::Drug || recommendation.kind == RecommendationKind::Trial;
}

QString outcomeId(const QString &recommendation)
{
    return derivedId({QLatin1String(TreatmentOutcome::kind), recommendation});
}

QString taskId(const QString &recommendation)
{
    return derivedId({QLatin1String(Task::kind), enumName(TaskKind::FollowTreatment), recommendation});
}

Result<std::optional<Versioned<TreatmentOutcome>>> outcomeOf(const Session &session, const QString &recommendation)
{
    auto stored = load<TreatmentOutcome>(session, outcomeId(recommendation));
    if (stored)
        return std::optional(std::move(*stored));
    if (stored.error().code == ErrorCode::NotFound)
        return std::nullopt;
    return std::unexpected(stored.error());
}

Result<FollowUp> followUpOf(const Session &session, const PastDecision &past, const Recommendation &recommendation)
{
    FollowUp out{past.theCase.id, past.theCase.label, past.decision.id, past.meetingTitle, past.decision.at, past.isSigned,
                 recommendation, {}, std::nullopt, 0, {}};
    for (const QString &id : recommendation.findings)
        out.about.append(findingTitle(past.findings.value(id)));
    ENZA_ASSIGN(const ConfirmationRule rule, confirmationRule(session));
    ENZA_ASSIGN(const auto releases, releasesOf(session, past.theCase.id, rule));
    if (out.recommendation.release != Release::NotNeeded) // what a test said since counts
        out.recommendation.release = releaseOf(recommendation, releases, rule);
    ENZA_ASSIGN(const auto stored, outcomeOf(session, recommendation.id));
    if (!stored)
        return out;
    out.outcome = stored->value;
    out.version = stored->version;
    out.byName = userName(session, stored->value.by);
    ENZA_ASSIGN(const HiddenWords hidden, hiddenWords(session, session.scope(past.theCase.id)));
    for (QString *text : {&out.outcome->note, &out.outcome->otherTreatment, &out.outcome->recommended}) {
        if (hidden.tells(*text))
            *text = withheldText();
    }
    return out;
}

Result<void> known(const QList<OutcomeWord> &words, const QString &key, const char *field)
{
    if (key.isEmpty() || OutcomeWords::find(words, key))
        return {};
    QStringList keys;
    for (const OutcomeWord &word : words)
        keys.append(word.key);
    return wrong(field, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not one of the words in force: %2"), {key, keys.join(QStringLiteral(", "))}));
}

Result<void> checkDates(const TreatmentOutcome &outcome, const QDate &today)
{
    for (const auto &[date, field] : {std::pair(outcome.started, "started"), std::pair(outcome.ended, "ended"), std::pair(outcome.endDate, "end_date")}) {
        if (date.isValid() && date > today)
            return wrong(field, QT_TRANSLATE_NOOP("enza", "this day is still to come"));
    }
    if (outcome.started.isValid() && outcome.ended.isValid() && outcome.ended < outcome.started)
        return wrong("ended", QT_TRANSLATE_NOOP("enza", "the treatment would end before it starts"));
    return {};
}

Result<void> check(const OutcomeWords &words, TreatmentOutcome &outcome, const QDate &today)
{
    outcome.otherTreatment = outcome.otherTreatment.trimmed();
    outcome.note = outcome.note.trimmed();
    ENZA_TRY(known(words.notGiven, outcome.notGivenReason, "not_given_reason"));
    ENZA_TRY(known(words.responses, outcome.bestResponse, "best_response"));
    ENZA_TRY(known(words.ends, outcome.end, "end"));
    ENZA_TRY(known(words.causes, outcome.cause, "cause"));
    if (outcome.given == TreatmentGiven::No && outcome.notGivenReason.isEmpty())
        return wrong("not_given_reason", QT_TRANSLATE_NOOP("enza", "say why it was not given"));
    if (outcome.given == TreatmentGiven::Yes && !outcome.notGivenReason.isEmpty())
        return wrong("not_given_reason", QT_TRANSLATE_NOOP("enza", "a treatment that was given has no reason for not giving it"));
    if (outcome.given == TreatmentGiven::Other && outcome.otherTreatment.isEmpty())
        return wrong("other_treatment", QT_TRANSLATE_NOOP("enza", "say which other treatment was given"));
    const bool treated = outcome.given != TreatmentGiven::No;
    if (!treated && (outcome.started.isValid() || outcome.ended.isValid() || outcome.line || !outcome.bestResponse.isEmpty() ||
                     !outcome.adverseEvents.isEmpty()))
        return wrong("given", QT_TRANSLATE_NOOP("enza", "what was not given has no dates, response or adverse events"));
    if (outcome.line && (*outcome.line < 1 || *outcome.line > 30))
        return wrong("line", QT_TRANSLATE_NOOP("enza", "lines of treatment are counted from 1"));
    ENZA_TRY(checkDates(outcome, today));
    for (AdverseEvent &event : outcome.adverseEvents) {
        event.term = event.term.simplified();
        if (event.term.isEmpty())
            return wrong("adverse_events", Text(QT_TRANSLATE_NOOP("enza", "name the adverse event by its term in %1"), {words.dictionary}));
        if (event.grade < 1 || event.grade > 5)
            return wrong("adverse_events", Text(QT_TRANSLATE_NOOP("enza", "%1: the grade of an adverse event is 1 to 5"), {event.term}));
    }
    const OutcomeWord *end = OutcomeWords::find(words.ends, outcome.end);
    if (end && end->death && !outcome.endDate.isValid())
        return wrong("end_date", QT_TRANSLATE_NOOP("enza", "say on which day the patient died"));
    if (!outcome.cause.isEmpty() && !(end && end->death))
        return wrong("cause", QT_TRANSLATE_NOOP("enza", "a cause belongs to a death"));
    return {};
}

/// The open task that asked for it, done.
Result<std::optional<store::Write>> finishedTask(const Session &session, const TreatmentOutcome &outcome)
{
    const auto stored = load<Task>(session, taskId(outcome.recommendation));
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!stored)
        return std::unexpected(stored.error());
    if (stored->value.done)
        return std::nullopt;
    Task task = stored->value;
    task.done = true;
    task.outcome = enumName(outcome.given);
    task.doneBy = session.user().id;
    task.doneAt = session.clock().now();
    return std::optional(writeOf(task, task.id, task.caseId, stored->version, task.personId));
}

} // namespace

QString OutcomeWord::inWords() const
{
    return QLocale().language() == QLocale::Japanese ? ja : en;
}

const OutcomeWord *OutcomeWords::find(const QList<OutcomeWord> &words, const QString &key)
{
    const auto found = std::ranges::find(words, key, &OutcomeWord::key);
    return found == words.end() ? nullptr : &*found;
}

Result<OutcomeWords> outcomeWords(const Session &session, const QDate &on)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, outcomeRules, on));
    return OutcomeWords{set.pin(), set.rules.value(QLatin1String("adverse_event_dictionary")).toString(),
                        set.rules.value(QLatin1String("ask_after_days")).toInt(), wordsOf(set, "not_given"),
                        wordsOf(set, "best_response"), wordsOf(set, "end"), wordsOf(set, "cause")};
}

Result<QList<FollowUp>> followUps(const Session &session, const FollowUpFilter &filter)
{
    if (!filter.caseId.isEmpty())
        ENZA_TRY(visibleCase(session, filter.caseId));
    ENZA_ASSIGN(const QList<PastDecision> decisions, pastDecisions(session, filter.caseId));
    QList<FollowUp> out;
    for (const PastDecision &past : decisions) {
        for (const Recommendation &recommendation : past.decision.recommendations) {
            if (!isTreatment(recommendation))
                continue;
            ENZA_ASSIGN(FollowUp one, followUpOf(session, past, recommendation));
            if (!filter.openOnly || !one.outcome)
                out.append(std::move(one));
        }
    }
    return out;
}

Result<FollowUp> recordOutcome(Session &session, TreatmentOutcome outcome, quint64 version)
{
    ENZA_TRY(session.mayDo(QStringLiteral("outcome.record")));
    ENZA_TRY(visibleCase(session, outcome.caseId));
    ENZA_ASSIGN(const QList<PastDecision> decisions, pastDecisions(session, outcome.caseId));
    for (const PastDecision &past : decisions) {
        const auto found = std::ranges::find(past.decision.recommendations, outcome.recommendation, &Recommendation::id);
        if (found == past.decision.recommendations.end())
            continue;
        if (!isTreatment(*found))
            return wrong("recommendation", QT_TRANSLATE_NOOP("enza", "only drugs and trials are followed up; this recommends something else"));
        ENZA_ASSIGN(const OutcomeWords words, outcomeWords(session));
        ENZA_TRY(check(words, outcome, session.clock().civilDate()));
        outcome.id = outcomeId(found->id);
        outcome.decision = past.decision.id;
        outcome.findings = found->findings;
        outcome.finding = found->findings.value(0);
        outcome.recommended = found->what;
        outcome.rule = words.pin;
        outcome.by = session.user().id;
        outcome.at = session.clock().now();
        QString whose;
        for (const QString &id : found->findings) {
            if (whose.isEmpty())
                whose = past.findings.value(id).personId;
        }
        Deed deed{QStringLiteral("outcome.record"), outcome.caseId, {}, {found->what, enumName(outcome.given)},
                  {writeOf(outcome, outcome.id, outcome.caseId, version, whose)}, store::Scope::Hospital, {}};
        ENZA_ASSIGN(const auto task, finishedTask(session, outcome));
        if (task)
            deed.writes.append(*task);
        ENZA_TRY(perform(session, std::move(deed)));
        return followUpOf(session, past, *found);
    }
    return std::unexpected(notFound(outcome.recommendation));
}

Result<QList<store::Write>> followTreatmentWrites(const Session &session, const PanelDecision &decision)
{
    ENZA_ASSIGN(const OutcomeWords words, outcomeWords(session));
    QString proband;
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, decision.caseId));
    for (const auto &person : persons) {
        if (person.value.kinship == Kinship::Proband)
            proband = person.value.id;
    }
    QList<store::Write> writes;
    for (const Recommendation &recommendation : decision.recommendations) {
        if (!isTreatment(recommendation) || recommendation.id.isEmpty())
            continue;
        const auto there = session.store().get(taskId(recommendation.id));
        if (!there && there.error().code != ErrorCode::NotFound)
            return std::unexpected(there.error());
        ENZA_ASSIGN(const auto outcome, outcomeOf(session, recommendation.id));
        if (there || outcome)
            continue;
        Task task;
        task.id = taskId(recommendation.id);
        task.caseId = decision.caseId;
        task.personId = proband;
        task.what = TaskKind::FollowTreatment;
        task.text = recommendation.what;
        task.cause = recommendation.findings.value(0, decision.id); // what hides the finding hides the task
        task.rule = words.pin;
        task.due = session.clock().civilDate().addDays(words.askAfterDays);
        writes.append(taskWrite(task));
    }
    return writes;
}

} // namespace enza::workflow
