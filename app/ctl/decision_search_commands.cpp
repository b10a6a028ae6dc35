// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/outcome_json.h"
#include "ctl/values.h"
#include "workflow/decision_search.h"

namespace enza::ctl {
namespace {

QJsonObject recommendationJson(const workflow::FoundRecommendation &found)
{
    const Recommendation &one = found.recommendation;
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("kind"), enumName(one.kind)},
            {QStringLiteral("what"), orNull(one.what)},
            {QStringLiteral("trial"), orNull(one.trial)},
            {QStringLiteral("scheme"), orNull(one.scheme)},
            {QStringLiteral("scale"), orNull(one.scale)},
            {QStringLiteral("level"), orNull(one.level)},
            {QStringLiteral("about"), strings(found.about)},
            {QStringLiteral("fits"), found.fits},
            {QStringLiteral("outcome"), found.outcome ? QJsonValue(outcomeJson(*found.outcome)) : QJsonValue()}};
}

QJsonObject foundJson(const workflow::FoundDecision &found)
{
    return {{QStringLiteral("case_id"), found.caseId},
            {QStringLiteral("case"), found.caseLabel},
            {QStringLiteral("tumour"), orNull(found.tumour)},
            {QStringLiteral("meeting_id"), found.meetingId},
            {QStringLiteral("meeting"), orNull(found.meetingTitle)},
            {QStringLiteral("at"), orNull(found.at)},
            {QStringLiteral("signed"), found.isSigned},
            {QStringLiteral("matched"), strings(found.matched)},
            {QStringLiteral("unclear"), strings(found.unclear)},
            {QStringLiteral("recommendations"), arrayOf(found.recommendations, recommendationJson)},
            {QStringLiteral("none"), found.none},
            {QStringLiteral("none_reason"), orNull(found.noneReason)}};
}

Result<void> search(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const workflow::DecisionQuery query{given.value("gene"), given.value("alteration"), given.value("tumour"), given.value("drug"), given.has("signed")};
    ENZA_ASSIGN(const workflow::DecisionSearch answer, workflow::searchDecisions(*session, query));
    context.out().value(QJsonObject{{QStringLiteral("count"), answer.found.size()},
                                    {QStringLiteral("notes"), arrayOf(answer.notes, [](const Text &note) { return note.translated(); })},
                                    {QStringLiteral("decisions"), arrayOf(answer.found, foundJson)},
                                    {QStringLiteral("unclear"), arrayOf(answer.unclear, foundJson)}});
    return {};
}

} // namespace

QList<Command> decisionSearchCommands()
{
    return {{.words = "decision search",
             .summary = QT_TRANSLATE_NOOP("enzactl", "Look for earlier decisions by gene, alteration, tumour and drug"),
             .details = QT_TRANSLATE_NOOP("enzactl", "Everything that is given has to fit. An alteration is written as in EGFR L858R, exon 19 deletion, EML4::ALK, amplification or TMB-H. A "
                                                     "tumour is an OncoTree code or name and means its kinds too, where an OncoTree was imported."),
             .options = {{.name = "gene", .value = "SYMBOL", .help = QT_TRANSLATE_NOOP("enzactl", "a gene")},
                         {.name = "alteration", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "an alteration, with or without its gene")},
                         {.name = "tumour", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "a tumour type")},
                         {.name = "drug", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "a part of the drug's or trial's name, or a trial's number")},
                         {.name = "signed", .help = QT_TRANSLATE_NOOP("enzactl", "only decisions that the chair signed")}},
             .run = search,
             .answer = "count, notes[], decisions[]: case, tumour, "
                       " meeting, at, signed, matched[], unclear[], recommendations[]: what, level, about[], fits, outcome{}; none, none_reason; unclear[]: those of which it cannot be said"}};
}

} // namespace enza::ctl
