// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/case_fields.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/turnaround_json.h"
#include "ctl/values.h"

#include <limits>

namespace enza::ctl {
namespace {

constexpr int earliestBirthYear = 1880;
constexpr int latestBirthYear = 2200;

Result<void> add(Context &context, const Invocation &given)
{
    Case fresh;
    fresh.label = given.value("id");
    fresh.domain = *given.word<CaseDomain>("domain");
    ENZA_TRY(applyCaseFields(given, fresh));
    ENZA_ASSIGN(const auto birthYear, given.whole("birth-year", earliestBirthYear, latestBirthYear));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const Case added,
                workflow::addCase(*session, fresh, given.word<Sex>("sex").value_or(Sex::Unknown), birthYear));
    ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(*session, added.id));
    context.out().value(caseViewJson(view));
    return {};
}

Result<void> list(Context &context, const Invocation &)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto cases, workflow::listCases(*session));
    context.out().value(arrayOf(cases,
                                [](const workflow::CaseSummary &summary) {
                                    QJsonObject out = caseJson(summary.theCase);
                                    out.insert(QStringLiteral("findings"), summary.findings);
                                    out.insert(QStringLiteral("call_sets"), summary.callSets);
                                    out.insert(QStringLiteral("variants"), qint64(summary.variants));
                                    out.insert(QStringLiteral("last_activity"), orNull(summary.lastActivity));
                                    return out;
                                }),
                        {QStringLiteral("label"), QStringLiteral("domain"), QStringLiteral("diagnosis"),
                         QStringLiteral("variants"), QStringLiteral("findings"),
                         QStringLiteral("last_activity"), QStringLiteral("id")});
    return {};
}

/// `case show C-1` says the same as `case show --case C-1`.
Result<workflow::CaseView> caseNamedEitherWay(Context &context, const Invocation &given)
{
    if (given.has("case"))
        return namedCase(context, given);
    if (given.arguments.isEmpty())
        return usage(Text(QT_TRANSLATE_NOOP("enza", "say which case: --case ID")), QStringLiteral("--case"));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    return workflow::showCase(*session, given.argument(0));
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const workflow::CaseView view, caseNamedEitherWay(context, given));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::CaseClock clock, workflow::caseClock(*session, view.theCase.id));
    QJsonObject out = caseViewJson(view);
    QJsonObject times = clockJson(clock);
    times.insert(QStringLiteral("opened"), orNull(view.theCase.created));
    out.insert(QStringLiteral("clock"), times);
    context.out().value(out);
    return {};
}

Result<void> set(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(workflow::CaseView view, caseNamedEitherWay(context, given));
    ENZA_TRY(applyCaseFields(given, view.theCase));
    if (given.has("label"))
        view.theCase.label = given.value("label");
    if (given.has("question-panel"))
        view.theCase.questionPanel = given.value("question-panel");
    ENZA_ASSIGN(const auto revision, given.whole("revision", 1, std::numeric_limits<int>::max()));
    ENZA_TRY(workflow::setCase(*session, view.theCase, revision ? quint64(*revision) : view.revision));
    ENZA_ASSIGN(view, workflow::showCase(*session, view.theCase.id));
    context.out().value(caseViewJson(view));
    return {};
}

} // namespace

QList<Command> caseCommands()
{
    const QList<Option> added{
        {.name = "id",
         .value = "LABEL",
         .help = QT_TRANSLATE_NOOP("enzactl", "what people call the case; never a name or a hospital number"),
         .required = true},
        {.name = "domain",
         .value = "D",
         .help = QT_TRANSLATE_NOOP("enzactl", "cancer or rare disease"),
         .required = true,
         .choices = namesOf<CaseDomain>},
        {.name = "sex",
         .value = "S",
         .help = QT_TRANSLATE_NOOP("enzactl", "the proband's sex"),
         .choices = namesOf<Sex>},
        {.name = "birth-year",
         .value = "YEAR",
         .help = QT_TRANSLATE_NOOP("enzactl", "the proband's year of birth")}};
    Option eitherWay = caseOption();
    eitherWay.required = false;
    const Argument caseWord{.name = "CASE",
                            .help = QT_TRANSLATE_NOOP("enzactl", "the case, instead of --case"),
                            .optional = true};
    const QList<Option> changed{
        eitherWay,
        {.name = "label", .value = "LABEL", .help = QT_TRANSLATE_NOOP("enzactl", "a new label")},
        {.name = "question-panel",
         .value = "NAME",
         .help = QT_TRANSLATE_NOOP("enzactl", "the gene panel that states the question")},
        {.name = "revision",
         .value = "N",
         .help = QT_TRANSLATE_NOOP("enzactl", "refuse when the case was changed since this revision")}};
    return {
        {.words = "case add",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Open a new case, with its proband"),
         .options = added + caseFieldOptions(),
         .run = add,
         .answer = "id, label, domain, persons[], samples[], call_sets[], consent{}, clock{}, identity_check, revision"},
        {.words = "case list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The cases you may see"),
         .run = list,
         .answer = "[]: id, label, domain, diagnosis, findings, call_sets, variants, last_activity"},
        {.words = "case show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Everything about a case but its variants"),
         .arguments = {caseWord},
         .options = {eitherWay},
         .run = show,
         .answer = "id, label, persons[], samples[], call_sets[], consent{}, clock{}, identity_check, revision"},
        {.words = "case set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Change what is known of a case"),
         .arguments = {caseWord},
         .options = changed + caseFieldOptions(),
         .run = set,
         .answer = "id, label, …, revision"},
    };
}

} // namespace enza::ctl
