// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/assessment_json.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "ctl/variant_query.h"
#include "workflow/findings.h"
#include "workflow/predictors.h"

namespace enza::ctl {
namespace {

Result<void> add(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const auto table, workflow::openVariants(*session, caseId));
    ENZA_ASSIGN(const auto rows, findRows(*table, given.value("variant")));
    ENZA_ASSIGN(const VariantKey key, table->key(rows.front()));
    ENZA_ASSIGN(const Finding finding,
                workflow::addFinding(*session, caseId, key,
                                     given.word<FindingRole>("role").value_or(FindingRole::Candidate)));
    context.out().value(findingJson(finding));
    return {};
}

/// With `predictor_changed` beside each opinion: a prediction was accepted by another predictor than today's.
QJsonObject findingNow(workflow::Session &session, const workflow::FindingView &view)
{
    QJsonObject out = findingViewJson(view);
    const auto predictors = workflow::predictorsInForce(session);
    QJsonArray opinions;
    for (const Opinion &opinion : view.opinions) {
        QJsonObject one = opinionJson(opinion);
        const auto changed = predictors ? workflow::predictorChanged(opinion, opinion.at, *predictors) : std::nullopt;
        one.insert(QStringLiteral("predictor_changed"), changed ? QJsonValue(changed->translated()) : QJsonValue());
        opinions.append(one);
    }
    out.insert(QStringLiteral("opinions"), opinions);
    return out;
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const auto findings, workflow::listFindings(*session, caseId));
    context.out().value(arrayOf(findings, findingViewJson),
                        {QStringLiteral("gene"), QStringLiteral("hgvs_c"), QStringLiteral("hgvs_p"),
                         QStringLiteral("role"), QStringLiteral("dismissed"), QStringLiteral("variant"),
                         QStringLiteral("id")});
    return {};
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::FindingView view, workflow::showFinding(*session, given.argument(0)));
    context.out().value(findingNow(*session, view));
    return {};
}

Result<void> set(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(workflow::FindingView view, workflow::showFinding(*session, given.argument(0)));
    view.finding.role = given.word<FindingRole>("role").value_or(view.finding.role);
    if (given.has("tag"))
        view.finding.tags = given.values("tag");
    if (given.has("note"))
        view.finding.note = given.value("note");
    ENZA_TRY(workflow::setFinding(*session, view.finding, view.version));
    ENZA_ASSIGN(view, workflow::showFinding(*session, given.argument(0)));
    context.out().value(findingViewJson(view));
    return {};
}

Result<void> dismiss(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_TRY(workflow::dismissFinding(*session, given.argument(0), *given.word<DismissReason>("reason"),
                                      given.value("comment")));
    ENZA_ASSIGN(const workflow::FindingView view, workflow::showFinding(*session, given.argument(0)));
    context.out().value(findingViewJson(view));
    return {};
}

Result<void> undo(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::Undoable last, workflow::undoable(*session, caseId));
    if (last.what.isEmpty())
        return fail(ErrorCode::NotFound,
                    Text(QT_TRANSLATE_NOOP("enza", "there is nothing of yours to undo in this case")));
    if (!given.has("show"))
        ENZA_TRY(workflow::undo(*session, caseId, last.sequence));
    context.out().value(QJsonObject{{QStringLiteral("seq"), qint64(last.sequence)},
                                    {QStringLiteral("what"), last.what},
                                    {QStringLiteral("undone"), !given.has("show")}});
    return {};
}

} // namespace

QList<Command> findingCommands()
{
    const Argument finding{.name = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the finding's id")};
    const Option role{.name = "role",
                      .value = "R",
                      .help = QT_TRANSLATE_NOOP("enzactl", "what it is to the case; candidate if not said"),
                      .choices = namesOf<FindingRole>};
    return {
        {.words = "finding add",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Mark a variant as a finding"),
         .options = {caseOption(),
                     {.name = "variant",
                      .value = "KEY",
                      .help =
                          QT_TRANSLATE_NOOP("enzactl", "ASSEMBLY:CONTIG:POS:REF:ALT or CONTIG-POS-REF-ALT"),
                      .required = true},
                     role},
         .run = add,
         .answer = "id, case, person, variant, role, gene, hgvs_c, hgvs_p, …"},
        {.words = "finding list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The findings of a case with everybody's opinions"),
         .options = {caseOption()},
         .run = list,
         .answer = "[]: id, variant, role, gene, …, dismissed, version, opinions[], consensus"},
        {.words = "finding show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "One finding with everybody's opinions and the panel's consensus"),
         .arguments = {finding},
         .run = show,
         .answer = "id, variant, role, gene, …, version, opinions[], consensus{}, consensus_version"},
        {.words = "finding set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Change a finding's role, tags or note"),
         .arguments = {finding},
         .options = {role,
                     {.name = "tag",
                      .value = "TAG",
                      .help = QT_TRANSLATE_NOOP("enzactl", "its tags, all of them"),
                      .many = true,
                      .belongs = +[](const QString &word) { return !word.isEmpty(); }},
                     {.name = "note", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "its note")}},
         .run = set,
         .answer = "id, role, tags[], note, version"},
        {.words = "finding dismiss",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Put a finding aside"),
         .arguments = {finding},
         .options = {{.name = "reason",
                      .value = "R",
                      .help = QT_TRANSLATE_NOOP("enzactl", "why"),
                      .required = true,
                      .choices = namesOf<DismissReason>},
                     {.name = "comment",
                      .value = "TEXT",
                      .help = QT_TRANSLATE_NOOP("enzactl", "more about it")}},
         .run = dismiss,
         .answer = "id, dismissed, reason"},
        {.words = "undo",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Take your newest act in a case back"),
         .options = {caseOption(),
                     {.name = "show",
                      .help = QT_TRANSLATE_NOOP("enzactl", "only say what would be taken back")}},
         .run = undo,
         .answer = "seq, what, undone"},
    };
}

} // namespace enza::ctl
