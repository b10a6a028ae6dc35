// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/rule_shelf.h"
#include "ctl/values.h"
#include "interpretation/classification.h"

namespace enza::ctl {
namespace {

using namespace interpretation;

/// `--ruleset`, else the set of that kind in force on `--on` (today by default): by the workspace's own book of
/// sets when one is named and can be opened, else by the built-in ones.
Result<RuleSet> chosenSet(Context &context, const Invocation &given, const QString &kind)
{
    QDate on;
    if (given.has("on")) {
        on = QDate::fromString(given.value("on"), Qt::ISODate);
        if (!on.isValid())
            return fail(
                ErrorCode::Usage,
                Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a date (YYYY-MM-DD)"), {given.value("on")}),
                Where{{}, 0, QStringLiteral("--on")});
    }
    ENZA_ASSIGN(const RuleShelf shelf, ruleShelf(context));
    if (!given.has("ruleset"))
        return ruleSetOn(shelf.sets, kind, on.isValid() ? on : shelf.today);
    const QString wanted = given.value("ruleset");
    QList<RuleSet> versions;
    for (const RuleSet &set : shelf.sets) {
        if (set.kind == kind && set.pin() == wanted)
            return set;
        if (set.kind == kind && set.id == wanted)
            versions.append(set);
    }
    if (versions.isEmpty())
        return fail(ErrorCode::NotFound,
                    Text(QT_TRANSLATE_NOOP("enza", "there is no rule set \"%1\" for this"), {wanted}),
                    Where{{}, 0, QStringLiteral("--ruleset")});
    return ruleSetOn(versions, kind, on.isValid() ? on : shelf.today);
}

void answer(Context &context, const Classification &found)
{
    QJsonArray conflicts;
    for (const Conflict &conflict : found.conflicts)
        conflicts.append(QJsonObject{{QStringLiteral("codes"), QJsonArray::fromStringList(conflict.codes)},
                                     {QStringLiteral("reason"), conflict.reason}});
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    context.out().value(
        QJsonObject{{QStringLiteral("points"), found.points ? QJsonValue(*found.points) : QJsonValue()},
                    {QStringLiteral("class_points"), orNull(found.classPoints)},
                    {QStringLiteral("class_rules"), orNull(found.classRules)},
                    {QStringLiteral("class"), orNull(found.recorded)},
                    {QStringLiteral("ruleset"), found.ruleSet},
                    {QStringLiteral("not_counted"), QJsonArray::fromStringList(found.notCounted)},
                    {QStringLiteral("conflicts"), conflicts}});
}

Result<void> classifyCodes(Context &context, const Invocation &given, const QString &kind)
{
    ENZA_ASSIGN(const RuleSet set, chosenSet(context, given, kind));
    ENZA_ASSIGN(const auto criteria, parseCriteria(given.arguments.join(u' '), set));
    ENZA_ASSIGN(const Classification found, classify(criteria, set));
    answer(context, found);
    return {};
}

Result<void> classifyAcmg(Context &context, const Invocation &given)
{
    return classifyCodes(context, given, QStringLiteral("acmg"));
}

Result<void> classifyOncogenicity(Context &context, const Invocation &given)
{
    return classifyCodes(context, given, QStringLiteral("oncogenicity"));
}

Result<void> classifyCopyNumber(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const RuleSet set, chosenSet(context, given, QStringLiteral("cnv")));
    QList<CnvScore> scores;
    for (const QString &word : given.arguments) {
        const qsizetype equals = word.indexOf(u'=');
        bool isNumber = false;
        const CnvScore score{word.left(equals), word.mid(equals + 1).toDouble(&isNumber)};
        if (equals <= 0 || !isNumber)
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not SECTION=POINTS"), {word}),
                        Where{{}, 0, word});
        scores.append(score);
    }
    ENZA_ASSIGN(const Classification found, classifyCnv(given.value("type"), scores, set));
    answer(context, found);
    return {};
}

QList<Option> setOptions()
{
    return {
        {.name = "ruleset",
         .value = "ID",
         .help = QT_TRANSLATE_NOOP("enzactl", "this rule set instead of the one in force")},
        {.name = "on", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "by the rules of this day")}};
}

constexpr const char *classAnswer =
    "points, class_points, class_rules, class, ruleset, not_counted[], conflicts[]";

} // namespace

QList<Command> classifyCommands()
{
    const QList<Argument> codes = {
        {.name = "CODES",
         .help = QT_TRANSLATE_NOOP("enzactl", "criteria, each with an optional strength: PM2_Supporting"),
         .many = true}};
    QList<Option> cnvOptions = setOptions();
    cnvOptions.prepend({.name = "type",
                        .value = "SHEET",
                        .help = QT_TRANSLATE_NOOP("enzactl", "loss or gain"),
                        .required = true,
                        .choices = +[] {
                            return QStringList{QStringLiteral("loss"), QStringLiteral("gain")};
                        }});
    return {
        {.words = "classify acmg",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Calculate a germline class from criteria, without a case"),
         .arguments = codes,
         .options = setOptions(),
         .run = classifyAcmg,
         .answer = classAnswer},
        {.words = "classify oncogenicity",
         .summary =
             QT_TRANSLATE_NOOP("enzactl", "Calculate an oncogenicity class from criteria, without a case"),
         .arguments = codes,
         .options = setOptions(),
         .run = classifyOncogenicity,
         .answer = classAnswer},
        {.words = "classify cnv",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Add up a copy-number sheet, without a case"),
         .arguments = {{.name = "SECTION=POINTS",
                        .help = QT_TRANSLATE_NOOP("enzactl", "scored sections of the sheet: 2A=1 4C=0.15"),
                        .many = true}},
         .options = cnvOptions,
         .run = classifyCopyNumber,
         .answer = classAnswer},
    };
}

} // namespace enza::ctl
