// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/assessment_json.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/suggestions.h"

namespace enza::ctl {
namespace {

QStringList schemes()
{
    return {QStringLiteral("acmg"), QStringLiteral("oncogenicity")};
}

Result<void> suggest(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session * session, context.session());
    workflow::SuggestionRequest request;
    request.scheme = given.value("scheme");
    for (const QString &word : given.values("say"))
        request.said.append({word.section(u'=', 0, 0), word.section(u'=', 1)});
    ENZA_ASSIGN(const auto answer, workflow::suggestCriteria(*session, given.argument(0), request));
    context.out().value(
        QJsonObject{{QStringLiteral("scheme"), answer.scheme},
                    {QStringLiteral("ruleset"), answer.ruleSet},
                    {QStringLiteral("predictor"), answer.predictor},
                    {QStringLiteral("predictor_pin"), answer.predictorPin},
                    {QStringLiteral("knowledge"), strings(answer.knowledge)},
                    {QStringLiteral("suggestions"), arrayOf(answer.suggestions, suggestionJson)}});
    return {};
}

} // namespace

QList<Command> suggestCommands()
{
    return {
        {.words = "finding suggest",
         .summary = QT_TRANSLATE_NOOP("enzactl",
                                      "What file, family and knowledge say about the criteria of a finding"),
         .arguments = {{.name = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the finding's id")}},
         .options = {{.name = "scheme",
                      .value = "SCHEME",
                      .help = QT_TRANSLATE_NOOP(
                          "enzactl",
                          "germline or oncogenicity criteria; those that fit the call set if not said"),
                      .choices = schemes},
                     {.name = "say",
                      .value = "NAME=VALUE",
                      .help = QT_TRANSLATE_NOOP(
                          "enzactl",
                          "what only a person can judge, for this answer alone: phenotype=highly_specific, "
                          "parentage=confirmed, frame=lost, …; an unknown one names those there are"),
                      .many = true}},
         .run = suggest,
         .answer =
             "scheme, ruleset, predictor, knowledge[], suggestions[]: code, strength, answer (applies, does_not_apply, "
             "cannot_say), evidence[]: statement, source, date; missing[]"},
    };
}

} // namespace enza::ctl
