// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/assess_input.h"
#include "ctl/assessment_json.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/tier_scales.h"

#include <algorithm>

namespace enza::ctl {
namespace {

bool saysSomething(const Invocation &given)
{
    return std::any_of(given.command->options.begin(), given.command->options.end(),
                       [&](const Option &option) { return given.has(option.name); });
}

/// What the data say to the criteria of this scheme. Without an answer an assessment goes on all the same,
/// unless it refers to one.
struct Asked {
    std::optional<workflow::CriteriaSuggestions> suggested;
    QJsonArray answer;
    QString why; ///< why there is none
};

Result<Asked> askData(workflow::Session &session, const Invocation &given, const QString &findingId, const QString &scheme)
{
    Asked asked;
    if (scheme != QLatin1String("acmg") && scheme != QLatin1String("oncogenicity"))
        return asked;
    workflow::SuggestionRequest request;
    request.scheme = scheme;
    for (const QString &word : given.values("say"))
        request.said.append({word.section(u'=', 0, 0), word.section(u'=', 1)});
    auto found = workflow::suggestCriteria(session, findingId, request);
    if (!found && (given.has("accept") || given.has("decline") || given.has("say")))
        return std::unexpected(found.error());
    if (found) {
        asked.answer = arrayOf(found->suggestions, suggestionJson);
        asked.suggested = std::move(*found);
    } else {
        asked.why = found.error().message.translated();
    }
    return asked;
}

Result<void> assess(Context &context, const Invocation &given)
{
    if (!saysSomething(given))
        return usage(
            Text(QT_TRANSLATE_NOOP("enza", "nothing was assessed; give a class, codes, a tier or a comment")),
            QStringLiteral("--class"));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::FindingView view, workflow::showFinding(*session, given.argument(0)));
    Opinion opinion;
    for (const Opinion &earlier : view.opinions) {
        if (earlier.author == session->user().id && !given.has("anew"))
            opinion = earlier;
    }
    opinion.finding = view.finding.id;
    ENZA_ASSIGN(const QString scheme, schemeOf(*session, given, view.finding.caseId, opinion.scheme));
    ENZA_ASSIGN(const Asked asked, askData(*session, given, opinion.finding, scheme));
    ENZA_TRY(applyAssessment(given, scheme, asked.suggested, opinion));
    if (asked.suggested && givesCriteria(given))
        opinion.knowledge = asked.suggested->knowledge;
    if (given.has("comment"))
        opinion.comment = given.value("comment");
    ENZA_TRY(addTiers(given, opinion.tiers));
    ENZA_ASSIGN(const Opinion recorded, workflow::assess(*session, opinion));
    QJsonObject answer = opinionJson(recorded);
    answer.insert(QStringLiteral("suggestions"), asked.answer);
    answer.insert(QStringLiteral("suggestions_missing"), orNull(asked.why));
    context.out().value(answer);
    return {};
}

QStringList historyColumns()
{
    return {QStringLiteral("at"),       QStringLiteral("by"),    QStringLiteral("scheme"), QStringLiteral("class"),
            QStringLiteral("criteria"), QStringLiteral("tiers"), QStringLiteral("comment")};
}

Result<void> history(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QList<Opinion> opinions, workflow::opinionHistory(*session, given.argument(0)));
    context.out().value(arrayOf(opinions, opinionJson), historyColumns());
    return {};
}

/// Another person's opinion as what the panel takes over.
Result<void> adopt(const workflow::FindingView &view, const QString &name, Consensus &consensus)
{
    const auto from = std::ranges::find_if(
        view.opinions, [&](const Opinion &opinion) { return opinion.authorName == name || opinion.author == name; });
    if (from == view.opinions.end())
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no opinion of \"%1\" on this finding"), {name}),
                    Where{{}, 0, QStringLiteral("--from")});
    static_cast<Assessment &>(consensus) = *from;
    consensus.tiers = from->tiers;
    consensus.adopted = from->authorName;
    return {};
}

Result<void> decide(Context &context, const Invocation &given)
{
    if (!saysSomething(given))
        return usage(Text(QT_TRANSLATE_NOOP("enza", "nothing was decided; give a class, codes, a tier or --from NAME")),
                     QStringLiteral("--class"));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::FindingView view, workflow::showFinding(*session, given.argument(0)));
    Consensus consensus = view.consensus.value_or(Consensus{});
    consensus.finding = view.finding.id;
    if (given.has("from"))
        ENZA_TRY(adopt(view, given.value("from"), consensus));
    ENZA_ASSIGN(const QString scheme, schemeOf(*session, given, view.finding.caseId, consensus.scheme));
    ENZA_ASSIGN(const Asked asked, askData(*session, given, consensus.finding, scheme));
    ENZA_TRY(applyAssessment(given, scheme, asked.suggested, consensus));
    if (given.has("comment"))
        consensus.comment = given.value("comment");
    ENZA_TRY(addTiers(given, consensus.tiers));
    ENZA_ASSIGN(const auto seen, given.whole("version", 0, 1'000'000));
    ENZA_ASSIGN(const Consensus decided,
                workflow::decide(*session, consensus, seen ? quint64(*seen) : view.consensusVersion));
    ENZA_ASSIGN(const workflow::FindingView after, workflow::showFinding(*session, view.finding.id));
    QJsonObject answer = consensusJson(decided);
    answer.insert(QStringLiteral("version"), qint64(after.consensusVersion));
    context.out().value(answer);
    return {};
}

Result<void> consensusHistory(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QList<Consensus> all, workflow::consensusHistory(*session, given.argument(0)));
    context.out().value(arrayOf(all, consensusJson), historyColumns());
    return {};
}

Result<void> listScales(Context &context, const Invocation &)
{
    workflow::TierScales known = workflow::builtinTierScales();
    if (context.namesWorkspace() && context.hasPassphraseSource()) {
        ENZA_ASSIGN(workflow::Session *session, context.session());
        ENZA_ASSIGN(known, workflow::tierScales(*session));
    }
    context.out().value(arrayOf(known.scales, [](const workflow::TierScale &scale) {
        return QJsonObject{{QStringLiteral("id"), scale.id},
                           {QStringLiteral("name"), scale.name},
                           {QStringLiteral("levels"), strings(scale.levels)},
                           {QStringLiteral("meanings"), arrayOf(scale.meanings, [](const workflow::TierMeaning &meaning) {
                                return QJsonObject{{QStringLiteral("level"), meaning.level},
                                                   {QStringLiteral("en"), meaning.en},
                                                   {QStringLiteral("ja"), meaning.ja}};
                            })}};
    }));
    return {};
}

constexpr const char *historyKeys =
    "[]: id, finding, points, class_points, class_rules, class, recorded_by, scheme, criteria, judged[], cnv, "
    "conflicts[], not_counted[], ruleset, knowledge[], tiers[], comment, by, at";

} // namespace

QList<Command> assessCommands()
{
    const Argument finding{.name = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the finding's id")};
    QList<Option> own = assessmentOptions() + tierOptions();
    QList<Option> panel = own;
    own.append(Option{.name = "anew", .help = QT_TRANSLATE_NOOP("enzactl", "forget what your earlier opinion said")});
    panel.append(Option{.name = "from",
                  .value = "NAME",
                  .help = QT_TRANSLATE_NOOP("enzactl", "take over this person's class, criteria and levels")});
    panel.append(Option{.name = "version",
                  .value = "N",
                  .help = QT_TRANSLATE_NOOP("enzactl", "refuse (6) when the consensus is not this version any more; 0: none yet")});
    return {
        {.words = "finding assess",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record what you yourself think of a finding"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "What is not given stays as in your earlier opinion; --anew begins from nothing. Others' "
             "opinions are never touched. Classes: P LP VUS LB B (germline), O LO VUS LB B (oncogenicity).\n\n"
             "Points and classes are computed by the rule set in force, which the opinion keeps. Without --class "
             "the computed class is recorded; another one is kept beside it and needs a comment."),
         .arguments = {finding},
         .options = own,
         .run = assess,
         .answer = "id, finding, points, class_points, class_rules, class, recorded_by, scheme, criteria, judged[], cnv, "
                   "conflicts[], not_counted[], ruleset, knowledge[], suggestions[], tiers[], comment, by, at"},
        {.words = "finding opinion list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Every version of everybody's opinion, newest first"),
         .arguments = {finding},
         .run = history,
         .answer = historyKeys,
         .alias = "opinion list"},
        {.words = "finding consensus list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Every version of the panel's consensus on a finding, newest first"),
         .arguments = {finding},
         .run = consensusHistory,
         .answer = "[]: id, class, criteria, tiers[], comment, adopted, by, at, …"},
        {.words = "finding consensus",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record what the panel agreed on, apart from everybody's opinions"),
         .details = QT_TRANSLATE_NOOP("enzactl", "What is not given stays as in the consensus before. Who may is a matter "
                                                 "of the role; see \"ruleset show permissions\"."),
         .arguments = {finding},
         .options = panel,
         .run = decide,
         .answer = "id, finding, class, …, adopted, by, decided_by, at, version"},
        {.words = "tier scales",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Scales of evidence levels and their levels"),
         .run = listScales,
         .answer = "[]: id, name, levels[], meanings[]"},
    };
}

} // namespace enza::ctl
