// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/risk.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"

namespace enza::ctl {
namespace {

using namespace counselling;

QJsonObject number(const Fraction &value)
{
    return {{QStringLiteral("fraction"), value.text()}, {QStringLiteral("value"), value.value()}};
}

void answer(Context &context, const Risk &risk)
{
    QJsonArray steps, table, evidence;
    for (const RiskStep &step : risk.steps) {
        steps.append(QJsonObject{{QStringLiteral("text"), step.words.translated()},
                                 {QStringLiteral("formula"), orNull(step.formula)},
                                 {QStringLiteral("fraction"), step.value.text()},
                                 {QStringLiteral("value"), step.value.value()}});
    }
    for (const Text &one : risk.evidence)
        evidence.append(one.translated());
    for (const BayesLine &line : risk.table) {
        QJsonArray conditionals;
        for (const Fraction &one : line.conditionals)
            conditionals.append(number(one));
        table.append(QJsonObject{{QStringLiteral("hypothesis"), line.words.translated()},
                                 {QStringLiteral("prior"), number(line.prior)},
                                 {QStringLiteral("conditionals"), conditionals},
                                 {QStringLiteral("joint"), number(line.joint)},
                                 {QStringLiteral("posterior"), number(line.posterior)}});
    }
    QJsonObject out{{QStringLiteral("prior"), risk.prior.value()},
                    {QStringLiteral("prior_fraction"), risk.prior.text()},
                    {QStringLiteral("posterior"), risk.posterior.value()},
                    {QStringLiteral("posterior_fraction"), risk.posterior.text()},
                    {QStringLiteral("evidence"), evidence},
                    {QStringLiteral("table"), table},
                    {QStringLiteral("steps"), steps},
                    {QStringLiteral("child"), risk.child ? QJsonValue(risk.child->value()) : QJsonValue()},
                    {QStringLiteral("child_fraction"), risk.child ? QJsonValue(risk.child->text()) : QJsonValue()}};
    context.out().value(out);
}

Result<std::optional<Fraction>> fraction(const Invocation &given, const char *option)
{
    if (!given.has(option))
        return std::optional<Fraction>();
    ENZA_ASSIGN(const Fraction value, Fraction::probability(given.value(option), QStringLiteral("--") + QLatin1String(option)));
    return std::optional(value);
}

Result<void> carrier(Context &context, const Invocation &given)
{
    CarrierQuestion question;
    question.relation = given.word<CarrierRelation>("relation").value_or(CarrierRelation::Sibling);
    ENZA_ASSIGN(question.prior, fraction(given, "prior"));
    ENZA_ASSIGN(question.population, fraction(given, "population"));
    if (question.population && !given.has("relation"))
        question.relation = CarrierRelation::Population;
    ENZA_ASSIGN(question.detection, fraction(given, "detection"));
    ENZA_ASSIGN(question.partner, fraction(given, "partner"));
    ENZA_ASSIGN(const auto children, given.whole("unaffected-children", 0, 40));
    question.unaffectedChildren = children.value_or(0);
    ENZA_ASSIGN(const Risk risk, carrierRisk(question));
    answer(context, risk);
    return {};
}

Result<void> xLinked(Context &context, const Invocation &given)
{
    XLinkedQuestion question;
    ENZA_ASSIGN(const auto prior, fraction(given, "prior"));
    question.prior = prior.value_or(question.prior);
    ENZA_ASSIGN(const auto sons, given.whole("sons", 0, 40));
    question.normalSons = sons.value_or(0);
    ENZA_ASSIGN(question.detection, fraction(given, "detection"));
    question.forSon = true;
    ENZA_ASSIGN(const Risk risk, xLinkedRisk(question));
    answer(context, risk);
    return {};
}

Result<void> penetrance(Context &context, const Invocation &given)
{
    PenetranceQuestion question;
    ENZA_ASSIGN(const auto prior, fraction(given, "prior"));
    question.prior = prior.value_or(question.prior);
    ENZA_ASSIGN(question.penetrance, fraction(given, "penetrance"));
    ENZA_ASSIGN(question.age, given.whole("age", 0, 130));
    for (const QString &point : given.values("table").join(u',').split(u',', Qt::SkipEmptyParts)) {
        bool ok = false;
        const int age = point.section(u':', 0, 0).trimmed().toInt(&ok);
        if (!ok || point.count(u':') != 1)
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no age with its penetrance (such as 40:0.2)"), {point}),
                        Where{{}, 0, QStringLiteral("--table")});
        ENZA_ASSIGN(const Fraction shown, Fraction::probability(point.section(u':', 1), QStringLiteral("--table")));
        question.table.append({age, shown});
    }
    ENZA_ASSIGN(const Risk risk, penetranceRisk(question));
    answer(context, risk);
    return {};
}

Result<void> residual(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const auto prior, fraction(given, "prior"));
    ENZA_ASSIGN(const auto detection, fraction(given, "detection"));
    ENZA_ASSIGN(const Risk risk, residualRisk(prior.value_or(Fraction(2, 3)), detection.value_or(Fraction(0))));
    answer(context, risk);
    return {};
}

constexpr const char *riskAnswer = "prior, prior_fraction, posterior, posterior_fraction, steps[]: {text, formula, fraction, value}, evidence[], table[], child, child_fraction";
constexpr const char *probabilities = QT_TRANSLATE_NOOP("enzactl", "A calculator without a case. Probabilities are written as 2/3, 0.95 or 95%; everything "
                                                                   "is calculated in exact fractions, and each step is shown.");

Option priorOption(const char *help)
{
    return {.name = "prior", .value = "P", .help = help};
}

} // namespace

QList<Command> riskCommands()
{
    const Option detection{.name = "detection", .value = "D", .help = QT_TRANSLATE_NOOP("enzactl", "share of carriers that a test finds whose result was negative")};
    Option needed = detection;
    needed.required = true;
    return {
        {.words = "risk carrier",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Probability of carrying an autosomal recessive illness"),
         .details = probabilities,
         .options = {{.name = "relation", .value = "R", .help = QT_TRANSLATE_NOOP("enzactl", "what the person is to somebody who is ill; a healthy sibling if not said"),
                      .choices = namesOf<CarrierRelation>},
                     priorOption(QT_TRANSLATE_NOOP("enzactl", "probability before anything else, instead of the relation's")),
                     {.name = "population", .value = "P", .help = QT_TRANSLATE_NOOP("enzactl", "share of carriers in the population")},
                     detection,
                     {.name = "unaffected-children", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "healthy children with a partner who carries it")},
                     {.name = "partner", .value = "P", .help = QT_TRANSLATE_NOOP("enzactl", "probability that the partner carries it: the risk of a child is told too")}},
         .run = carrier,
         .answer = riskAnswer},
        {.words = "risk xlinked",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Probability that a woman carries an X-linked illness, given her healthy sons"),
         .details = probabilities,
         .options = {{.name = "sons", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "healthy sons")},
                     priorOption(QT_TRANSLATE_NOOP("enzactl", "probability before; 1/2, of a carrier's daughter, if not said")),
                     detection},
         .run = xLinked,
         .answer = riskAnswer},
        {.words = "risk penetrance",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Probability of carrying an autosomal dominant illness without signs at an age"),
         .details = probabilities,
         .options = {priorOption(QT_TRANSLATE_NOOP("enzactl", "probability before; 1/2, of an ill parent's child, if not said")),
                     {.name = "penetrance", .value = "Q", .help = QT_TRANSLATE_NOOP("enzactl", "share of carriers who show it by that age")},
                     {.name = "table", .value = "AGE:Q,…", .help = QT_TRANSLATE_NOOP("enzactl", "penetrance by age, ages rising"), .many = true},
                     {.name = "age", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "the person's age, for the table")}},
         .run = penetrance,
         .answer = riskAnswer},
        {.words = "risk residual",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Probability that is left after a negative test"),
         .details = probabilities,
         .options = {needed, priorOption(QT_TRANSLATE_NOOP("enzactl", "probability before; 2/3, of a healthy sibling, if not said"))},
         .run = residual,
         .answer = riskAnswer},
    };
}

} // namespace enza::ctl
