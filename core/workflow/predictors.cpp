// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/predictors.h"

#include "interpretation/suggest_rules.h"
#include "interpretation/suggest_tools.h"
#include "workflow/act.h"
#include "workflow/rule_book.h"

#include <QRegularExpression>

#include <algorithm>

namespace enza::workflow {
namespace {

const QString suggestionsKind = QStringLiteral("suggestions");
const QString pinPrefix = QStringLiteral("predictor/");

QString choiceId()
{
    return derivedId({QLatin1String(PredictorChoice::kind)});
}

QString pinOf(const QString &column, const QDate &since)
{
    return pinPrefix + column + u'@' + since.toString(Qt::ISODate);
}

Result<std::optional<PredictorChoice>> choiceIn(const Session &session)
{
    const auto found = load<PredictorChoice>(session, choiceId());
    if (found)
        return found->value.predictor.isEmpty() ? std::nullopt : std::optional(found->value);
    return found.error().code == ErrorCode::NotFound ? Result<std::optional<PredictorChoice>>(std::nullopt)
                                                     : std::unexpected(found.error());
}

QJsonObject tablesOf(const RuleSet &set)
{
    return set.rules.value(QLatin1String("predictors")).toObject().value(QLatin1String("tables")).toObject();
}

QString ownOf(const RuleSet &set)
{
    return set.rules.value(QLatin1String("predictors")).toObject().value(QLatin1String("chosen")).toString();
}

RuleSet choosing(const RuleSet &set, const QString &column)
{
    RuleSet out = set;
    QJsonObject predictors = out.rules.value(QLatin1String("predictors")).toObject();
    predictors.insert(QStringLiteral("chosen"), column);
    out.rules.insert(QStringLiteral("predictors"), predictors);
    return out;
}

Result<CalibratedPredictor> calibrated(const RuleSet &set, const QString &column)
{
    ENZA_ASSIGN(const auto rules, interpretation::SuggestionRules::read(choosing(set, column)));
    CalibratedPredictor out;
    out.column = column;
    out.label = interpretation::predictorLabel(column);
    out.ofRuleSet = column == ownOf(set);
    out.pathogenic = rules.predictor.pathogenic;
    out.benign = rules.predictor.benign;
    return out;
}

std::unexpected<Error> noThresholds(const QString &column, const RuleSet &set)
{
    return fail(ErrorCode::Conflict,
                Text(QT_TRANSLATE_NOOP("enza", "%1 was chosen for predictions, but %2 has no thresholds for it; choose another "
                                               "predictor"),
                     {interpretation::predictorLabel(column), set.pin()}),
                Where{{}, 0, QStringLiteral("predictor")});
}

} // namespace

Result<PredictorsInForce> predictorsInForce(const Session &session)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, suggestionsKind));
    PredictorsInForce out;
    out.ruleSet = set.pin();
    ENZA_ASSIGN(out.choice, choiceIn(session));
    const QJsonObject tables = tablesOf(set);
    const QString column = out.choice ? out.choice->predictor : ownOf(set);
    for (const QString &one : tables.keys()) {
        ENZA_ASSIGN(CalibratedPredictor predictor, calibrated(set, one));
        predictor.chosen = one == column;
        out.missense.append(std::move(predictor));
    }
    if (out.choice && !tables.contains(column))
        return noThresholds(column, set);
    ENZA_ASSIGN(const auto rules, interpretation::SuggestionRules::read(set));
    out.splicing = {rules.splicePredictor, interpretation::predictorLabel(rules.splicePredictor), true, true,
                    {{QStringLiteral("supporting"), rules.spliceDamaging}}, {{QStringLiteral("supporting"), rules.spliceBenign}}};
    out.pin = pinOf(column, out.choice ? out.choice->since : set.effectiveFrom);
    return out;
}

Result<PredictorsInForce> choosePredictor(Session &session, const QString &wanted, const QString &reason)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, suggestionsKind));
    const QStringList columns = tablesOf(set).keys();
    const QString word = wanted.trimmed();
    const auto named = std::ranges::find_if(columns, [&](const QString &column) {
        return column.compare(word, Qt::CaseInsensitive) == 0 ||
               interpretation::predictorLabel(column).compare(word, Qt::CaseInsensitive) == 0;
    });
    if (!word.isEmpty() && named == columns.end()) {
        QStringList labels;
        for (const QString &column : columns)
            labels << interpretation::predictorLabel(column);
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "%1 has no thresholds for \"%2\"; choose one of %3"),
                         {set.pin(), word.left(60), labels.join(QStringLiteral(", "))}),
                    Where{{}, 0, QStringLiteral("predictor")});
    }
    const auto stored = load<PredictorChoice>(session, choiceId());
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return std::unexpected(stored.error());
    const QString column = word.isEmpty() ? QString() : *named;
    const QString before = stored ? stored->value.predictor : QString();
    if (column != before) {
        PredictorChoice choice;
        if (stored)
            choice = stored->value;
        choice.id = choiceId();
        choice.predictor = column;
        choice.ruleSet = set.pin();
        choice.reason = reason.trimmed();
        choice.by = session.user().id;
        choice.byName = session.user().name;
        choice.at = session.clock().now();
        choice.since = session.clock().civilDate();
        const QString now = interpretation::predictorLabel(column.isEmpty() ? ownOf(set) : column);
        const QString was = interpretation::predictorLabel(before.isEmpty() ? ownOf(set) : before);
        Deed deed;
        deed.verb = QStringLiteral("predictor.choose");
        deed.said = {now, was};
        deed.writes = {writeOf(choice, choice.id, {}, stored ? stored->version : 0)};
        ENZA_TRY(perform(session, std::move(deed)));
    }
    return predictorsInForce(session);
}

Result<ChosenRules> withChosenPredictor(const Session &session, const RuleSet &set)
{
    ENZA_ASSIGN(const auto choice, choiceIn(session));
    const QString column = choice ? choice->predictor : ownOf(set);
    if (!tablesOf(set).contains(column))
        return noThresholds(column, set);
    ChosenRules out;
    out.set = choosing(set, column);
    out.label = interpretation::predictorLabel(column);
    out.since = choice ? choice->since : set.effectiveFrom;
    out.pin = pinOf(column, out.since);
    out.chosenBy = choice ? choice->byName : QString();
    return out;
}

std::optional<Text> predictorChanged(const Assessment &recorded, const QDateTime &at, const PredictorsInForce &now)
{
    static const QStringList byPrediction{QStringLiteral("PP3"), QStringLiteral("BP4"), QStringLiteral("OP1"),
                                          QStringLiteral("SBP1")};
    static const QRegularExpression pinned(QStringLiteral("predictor/([A-Za-z0-9_]+)@"));
    const auto chosen = std::ranges::find_if(now.missense, &CalibratedPredictor::chosen);
    if (chosen == now.missense.end())
        return std::nullopt;
    for (const CriterionEntry &entry : recorded.judged) {
        if (!entry.suggested || !byPrediction.contains(entry.code))
            continue;
        const auto match = pinned.match(entry.evidence.join(u'\n'));
        const QString was = match.captured(1);
        if (match.hasMatch() && was != chosen->column)
            return Text(QT_TRANSLATE_NOOP("enza", "%1 was accepted by %2; %3 is chosen now. What was recorded stays as it is."),
                        {entry.code, interpretation::predictorLabel(was), chosen->label});
        if (!match.hasMatch() && now.choice && at.isValid() && now.choice->at > at)
            return Text(QT_TRANSLATE_NOOP("enza", "%1 was accepted before %2 was chosen (%3). What was recorded stays as it is."),
                        {entry.code, chosen->label, now.choice->since.toString(Qt::ISODate)});
    }
    return std::nullopt;
}

} // namespace enza::workflow
