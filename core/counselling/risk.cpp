// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/risk.h"

namespace enza::counselling {
namespace {

std::unexpected<Error> wrong(const char *field, const char *source, QStringList args = {})
{
    return fail(ErrorCode::BadInput, Text(source, std::move(args)), Where{{}, 0, QLatin1String(field)});
}

QString with(const Fraction &value)
{
    return value.text() == value.decimal() ? value.text() : value.text() + QStringLiteral(" (") + value.decimal() + u')';
}

QString product(const BayesLine &line)
{
    QString out = line.prior.text();
    for (const Fraction &one : line.conditionals)
        out += QStringLiteral(" × ") + one.text();
    return out + QStringLiteral(" = ") + with(line.joint);
}

Result<void> checkCount(int count, const char *field)
{
    if (count < 0 || count > 40)
        return wrong(field, QT_TRANSLATE_NOOP("enza", "%1 is no number of children"), {QString::number(count)});
    return {};
}

Hypothesis carries(const Fraction &prior)
{
    return {QT_TRANSLATE_NOOP("enza", "carries it"), prior};
}
Hypothesis carriesNot(const Fraction &prior)
{
    return {QT_TRANSLATE_NOOP("enza", "does not carry it"), Fraction(1) - prior};
}
Evidence negativeTest(const Fraction &detection)
{
    return {Text(QT_TRANSLATE_NOOP("enza", "the test found nothing (it finds %1 of carriers)"), {detection.percent()}),
            {Fraction(1) - detection, Fraction(1)}};
}

struct Prior {
    Fraction value;
    const char *why;
};
Prior priorOf(CarrierRelation relation)
{
    switch (relation) {
    case CarrierRelation::Sibling:
        return {{2, 3}, QT_TRANSLATE_NOOP("enza", "Both parents carry it. Of four equally likely outcomes one is ill and excluded; two of the "
                                                  "three others carry it")};
    case CarrierRelation::Parent:
        return {{1, 1}, QT_TRANSLATE_NOOP("enza", "A parent of somebody with the illness passed one copy on and carries it for certain")};
    case CarrierRelation::Child:
        return {{1, 1}, QT_TRANSLATE_NOOP("enza", "Who has the illness passes a copy on to every child")};
    case CarrierRelation::HalfSibling:
        return {{1, 2}, QT_TRANSLATE_NOOP("enza", "The common parent carries it and passes the copy on to half of the children")};
    case CarrierRelation::AuntUncle:
        return {{1, 2}, QT_TRANSLATE_NOOP("enza", "The parent who is their sibling carries it, so one of the grandparents does; half of the "
                                                  "grandparents' children carry it")};
    case CarrierRelation::Grandparent:
        return {{1, 2}, QT_TRANSLATE_NOOP("enza", "The parent got the copy from one of two grandparents")};
    case CarrierRelation::NieceNephew:
        return {{1, 3}, QT_TRANSLATE_NOOP("enza", "The sibling carries it with 2/3 and passes it on to half of the children")};
    case CarrierRelation::FirstCousin:
        return {{1, 4}, QT_TRANSLATE_NOOP("enza", "The aunt or uncle carries it with 1/2 and passes it on to half of the children")};
    case CarrierRelation::Population: break;
    }
    return {{0, 1}, QT_TRANSLATE_NOOP("enza", "As many in the population carry it")};
}

/// The prior's own step goes first.
void explainPrior(Risk &risk, Text words)
{
    risk.steps.prepend({std::move(words), {}, risk.prior});
}

} // namespace

Result<Risk> bayes(const QList<Hypothesis> &hypotheses, const QList<Evidence> &evidence)
{
    if (hypotheses.size() < 2)
        return wrong("hypothesis", QT_TRANSLATE_NOOP("enza", "two hypotheses are needed at least"));
    Risk risk;
    risk.prior = hypotheses.first().prior;
    Fraction priors, total;
    for (int h = 0; h < hypotheses.size(); ++h) {
        BayesLine line{hypotheses[h].words, hypotheses[h].prior, {}, hypotheses[h].prior, {}};
        for (const Evidence &one : evidence) {
            if (one.given.size() != hypotheses.size())
                return wrong("evidence", QT_TRANSLATE_NOOP("enza", "each thing observed needs a probability under each hypothesis"));
            line.conditionals.append(one.given[h]);
            line.joint = line.joint * one.given[h];
        }
        priors = priors + line.prior;
        total = total + line.joint;
        risk.table.append(line);
    }
    if (Fraction(1) < priors)
        return wrong("prior", QT_TRANSLATE_NOOP("enza", "the hypotheses are more than certain together (%1)"), {priors.text()});
    if (total.tooLarge())
        return wrong("prior", QT_TRANSLATE_NOOP("enza", "the numbers are too long to calculate exactly; give fewer digits"));
    if (total.isZero())
        return wrong("evidence", QT_TRANSLATE_NOOP("enza", "what was observed cannot be under any of the hypotheses"));
    for (const Evidence &one : evidence)
        risk.evidence.append(one.words);
    QStringList sum;
    for (BayesLine &line : risk.table) {
        line.posterior = line.joint / total;
        if (line.posterior.tooLarge())
            return wrong("prior", QT_TRANSLATE_NOOP("enza", "the numbers are too long to calculate exactly; give fewer digits"));
        sum.append(line.joint.text());
    }
    if (evidence.isEmpty()) {
        risk.posterior = risk.table.first().posterior;
        return risk;
    }
    for (const BayesLine &line : std::as_const(risk.table))
        risk.steps.append({Text(QT_TRANSLATE_NOOP("enza", "If: %1. Prior probability times what was observed"), {line.words.translated()}),
                           product(line), line.joint});
    risk.steps.append({QT_TRANSLATE_NOOP("enza", "All of these together"), sum.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + with(total), total});
    risk.posterior = risk.table.first().posterior;
    risk.steps.append({QT_TRANSLATE_NOOP("enza", "The first divided by all together"),
                       risk.table.first().joint.text() + QStringLiteral(" ÷ ") + total.text() + QStringLiteral(" = ") + with(risk.posterior),
                       risk.posterior});
    return risk;
}

Result<Risk> carrierRisk(const CarrierQuestion &question)
{
    ENZA_TRY(checkCount(question.unaffectedChildren, "children"));
    Prior prior = priorOf(question.relation);
    if (question.prior)
        prior = {*question.prior, QT_TRANSLATE_NOOP("enza", "Given")};
    else if (question.relation == CarrierRelation::Population && !question.population)
        return wrong("population", QT_TRANSLATE_NOOP("enza", "say how many in the population carry it"));
    else if (question.relation == CarrierRelation::Population)
        prior.value = *question.population;
    QList<Evidence> evidence;
    if (question.detection)
        evidence.append(negativeTest(*question.detection));
    if (question.unaffectedChildren > 0) {
        evidence.append({Text(QT_TRANSLATE_NOOP("enza", "%1 children with a partner who carries it are not ill"),
                              {QString::number(question.unaffectedChildren)}),
                         {Fraction(3, 4).power(question.unaffectedChildren), Fraction(1)}});
    }
    ENZA_ASSIGN(Risk risk, bayes({carries(prior.value), carriesNot(prior.value)}, evidence));
    explainPrior(risk, prior.why);
    if (question.partner) {
        risk.child = risk.posterior * *question.partner * Fraction(1, 4);
        risk.steps.append({QT_TRANSLATE_NOOP("enza", "A child is ill when both carry it and both pass it on: one of four"),
                           risk.posterior.text() + QStringLiteral(" × ") + question.partner->text() + QStringLiteral(" × 1/4 = ") + with(*risk.child),
                           *risk.child});
    }
    return risk;
}

Result<Risk> xLinkedRisk(const XLinkedQuestion &question)
{
    ENZA_TRY(checkCount(question.normalSons, "sons"));
    QList<Evidence> evidence;
    if (question.normalSons > 0) {
        evidence.append({Text(QT_TRANSLATE_NOOP("enza", "%1 sons are healthy (each with 1/2 if she carries it)"), {QString::number(question.normalSons)}),
                         {Fraction(1, 2).power(question.normalSons), Fraction(1)}});
    }
    if (question.detection)
        evidence.append(negativeTest(*question.detection));
    ENZA_ASSIGN(Risk risk, bayes({carries(question.prior), carriesNot(question.prior)}, evidence));
    explainPrior(risk, question.prior == Fraction(1, 2) ? Text(QT_TRANSLATE_NOOP("enza", "A carrier passes it on to half of her daughters"))
                                                        : Text(QT_TRANSLATE_NOOP("enza", "Given")));
    if (question.forSon) {
        risk.child = risk.posterior * Fraction(1, 2);
        risk.steps.append({QT_TRANSLATE_NOOP("enza", "A son is ill when she carries it and passes it on: one of two"),
                           risk.posterior.text() + QStringLiteral(" × 1/2 = ") + with(*risk.child), *risk.child});
    }
    return risk;
}

Result<Risk> penetranceRisk(const PenetranceQuestion &question)
{
    Fraction shown;
    QList<RiskStep> before;
    if (question.penetrance) {
        shown = *question.penetrance;
    } else {
        if (!question.age || question.table.isEmpty())
            return wrong("penetrance", QT_TRANSLATE_NOOP("enza", "give the penetrance at the age, or a table of ages and the age"));
        for (qsizetype i = 1; i < question.table.size(); ++i) {
            if (question.table[i].age <= question.table[i - 1].age || question.table[i].shown < question.table[i - 1].shown)
                return wrong("table", QT_TRANSLATE_NOOP("enza", "ages have to rise and penetrance may not fall: see %1"),
                             {QString::number(question.table[i].age)});
        }
        const int age = *question.age;
        if (age < 0 || age > 130)
            return wrong("age", QT_TRANSLATE_NOOP("enza", "%1 is no age in years"), {QString::number(age)});
        const PenetrancePoint *lower = nullptr, *upper = nullptr;
        for (const PenetrancePoint &point : question.table) {
            if (point.age <= age)
                lower = &point;
            else if (!upper)
                upper = &point;
        }
        if (!lower)
            return wrong("age", QT_TRANSLATE_NOOP("enza", "the table begins at %1"), {QString::number(question.table.first().age)});
        shown = lower->shown;
        if (upper && lower->age < age) {
            shown = lower->shown + (upper->shown - lower->shown) * Fraction(age - lower->age, upper->age - lower->age);
            before.append({Text(QT_TRANSLATE_NOOP("enza", "Penetrance at %1, between the table's ages %2 and %3"),
                                {QString::number(age), QString::number(lower->age), QString::number(upper->age)}),
                           with(shown), shown});
        } else {
            before.append({Text(QT_TRANSLATE_NOOP("enza", "Penetrance at %1 by the table"), {QString::number(age)}), with(shown), shown});
        }
    }
    const Evidence healthy{Text(QT_TRANSLATE_NOOP("enza", "shows nothing of it (%1 of carriers would by then)"), {shown.percent()}),
                           {Fraction(1) - shown, Fraction(1)}};
    ENZA_ASSIGN(Risk risk, bayes({carries(question.prior), carriesNot(question.prior)}, {healthy}));
    risk.steps = before + risk.steps;
    explainPrior(risk, question.prior == Fraction(1, 2)
                           ? Text(QT_TRANSLATE_NOOP("enza", "A parent with it passes it on to half of the children"))
                           : Text(QT_TRANSLATE_NOOP("enza", "Given")));
    return risk;
}

Result<Risk> residualRisk(const Fraction &prior, const Fraction &detection)
{
    ENZA_ASSIGN(Risk risk, bayes({carries(prior), carriesNot(prior)}, {negativeTest(detection)}));
    explainPrior(risk, QT_TRANSLATE_NOOP("enza", "Probability before the test"));
    return risk;
}

} // namespace enza::counselling
