// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/approval.h"
#include "ctl/groups.h"
#include "ctl/rule_shelf.h"
#include "ctl/values.h"
#include "workflow/predictors.h"

#include "base/clock.h"

#include <QDir>

namespace enza::ctl {
namespace {

QJsonObject setJson(const workflow::BookedRuleSet &entry)
{
    QJsonObject out = toJson(entry.set);
    out.insert(QStringLiteral("effective_to"), orNull(entry.set.effectiveTo));
    out.insert(QStringLiteral("pin"), entry.set.pin());
    out.insert(QStringLiteral("builtin"), entry.builtin);
    out.insert(QStringLiteral("valid"), entry.valid);
    out.insert(QStringLiteral("installed_by"), orNull(entry.installedBy));
    out.insert(QStringLiteral("approved_by"), orNull(entry.approvedBy));
    out.insert(QStringLiteral("installed"), orNull(entry.installed));
    return out;
}

QJsonObject lineJson(const workflow::BookedRuleSet &entry)
{
    QJsonObject out = setJson(entry);
    out.remove(QStringLiteral("rules"));
    return out;
}

Result<void> list(Context &context, const Invocation &)
{
    ENZA_ASSIGN(const RuleShelf shelf, ruleShelf(context));
    context.out().value(arrayOf(shelf.book, lineJson),
                        {QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("effective_from"),
                         QStringLiteral("effective_to"), QStringLiteral("certainty"), QStringLiteral("installed_by")});
    return {};
}

Result<void> show(Context &context, const Invocation &given)
{
    const QString wanted = given.argument(0);
    ENZA_ASSIGN(const RuleShelf shelf, ruleShelf(context));
    const workflow::BookedRuleSet *best = nullptr;
    for (const workflow::BookedRuleSet &entry : shelf.book) {
        if (entry.set.pin() == wanted) {
            best = &entry;
            break;
        }
        const bool later = !best || best->set.effectiveFrom < entry.set.effectiveFrom;
        if (entry.set.id == wanted && entry.set.inForce(shelf.today) && later)
            best = &entry;
    }
    for (const workflow::BookedRuleSet &entry : shelf.book) {
        if (!best && entry.set.id == wanted)
            best = &entry;
    }
    if (!best)
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no rule set \"%1\""), {wanted}));
    context.out().value(setJson(*best));
    return {};
}

Result<void> install(Context &context, const Invocation &given)
{
    const QString file = QDir::cleanPath(QDir::current().absoluteFilePath(given.argument(0)));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const RuleSet set, workflow::readRuleSetFile(file));
    ENZA_ASSIGN(const workflow::Approver second, approver(given));
    ENZA_ASSIGN(const workflow::BookedRuleSet installed, workflow::installRuleSet(*session, set, second, file));
    context.out().value(lineJson(installed));
    return {};
}

QJsonObject predictorJson(const workflow::CalibratedPredictor &one)
{
    QJsonObject thresholds;
    for (const auto &[strength, score] : one.pathogenic)
        thresholds.insert(strength, score);
    for (const auto &[strength, score] : one.benign)
        thresholds.insert(QStringLiteral("benign_") + strength, score);
    return {{QStringLiteral("predictor"), one.column},
            {QStringLiteral("label"), one.label},
            {QStringLiteral("chosen"), one.chosen},
            {QStringLiteral("of_ruleset"), one.ofRuleSet},
            {QStringLiteral("thresholds"), thresholds}};
}

Result<void> predictor(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const QString wanted = given.argument(0);
    Result<workflow::PredictorsInForce> answer =
        wanted.isEmpty() ? workflow::predictorsInForce(*session)
                         : workflow::choosePredictor(*session, wanted == QLatin1String("default") ? QString() : wanted,
                                                     given.value("reason"));
    if (!answer)
        return std::unexpected(answer.error());
    const auto &choice = answer->choice;
    context.out().value(QJsonObject{{QStringLiteral("ruleset"), answer->ruleSet},
                                    {QStringLiteral("pin"), answer->pin},
                                    {QStringLiteral("predictors"), arrayOf(answer->missense, predictorJson)},
                                    {QStringLiteral("splicing"), predictorJson(answer->splicing)},
                                    {QStringLiteral("chosen_by"), choice ? QJsonValue(choice->byName) : QJsonValue()},
                                    {QStringLiteral("since"), choice ? orNull(choice->since) : QJsonValue()},
                                    {QStringLiteral("reason"), choice ? orNull(choice->reason) : QJsonValue()}});
    return {};
}

constexpr const char *lineAnswer = "id, version, pin, kind, effective_from, effective_to, source, certainty, builtin, valid, "
                                   "installed_by, approved_by, installed";

} // namespace

Result<RuleShelf> ruleShelf(Context &context)
{
    RuleShelf shelf;
    if (context.namesWorkspace() && context.hasPassphraseSource()) {
        ENZA_ASSIGN(workflow::Session *session, context.session());
        ENZA_ASSIGN(shelf.book, workflow::ruleBook(*session));
        ENZA_ASSIGN(shelf.sets, workflow::ruleSets(*session));
        shelf.today = session->clock().civilDate();
        return shelf;
    }
    shelf.sets = builtinRuleSets();
    for (const RuleSet &set : shelf.sets) {
        workflow::BookedRuleSet entry;
        entry.set = set;
        shelf.book.append(entry);
    }
    shelf.today = SystemClock().civilDate();
    return shelf;
}

QList<Command> rulesetCommands()
{
    return {
        {.words = "ruleset list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List the rule sets with their dates and sources"),
         .details = QT_TRANSLATE_NOOP("enzactl", "With a workspace, also those installed in it."),
         .run = list,
         .answer = "[]: id, version, pin, kind, effective_from, effective_to, source, certainty, builtin, valid, "
                   "installed_by, approved_by, installed"},
        {.words = "ruleset show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Show a rule set whole"),
         .arguments = {{.name = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "its id, or id@version")}},
         .run = show,
         .answer = "id, version, kind, effective_from, source, certainty, rules{}"},
        {.words = "ruleset install",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Install a rule set of the site's own, signed by two people"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "The set is read and checked first. It judges from its first day on; what was judged before keeps "
                        "the set it used. An id and version that exist are never replaced by other content."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "the rule set, as JSON")}},
         .options = approvalOptions(),
         .run = install,
         .answer = lineAnswer},
        {.words = "ruleset predictor",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Show or choose the predictor that PP3 and BP4 are suggested by"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "One calibrated predictor is chosen before anybody looks at a variant: by the rule set, or here for the "
                        "whole workspace. What was accepted before keeps its words and names its predictor."),
         .arguments = {{.name = "NAME",
                        .help = QT_TRANSLATE_NOOP("enzactl", "revel, bayesdel, cadd, alphamissense; default: the rule set's own. "
                                                             "Without it, what is in force is shown"),
                        .optional = true}},
         .options = {{.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "why")}},
         .run = predictor,
         .answer = "ruleset, pin, predictors[]: predictor, label, chosen, of_ruleset, thresholds{}; splicing, chosen_by, since, reason"},
    };
}

} // namespace enza::ctl
