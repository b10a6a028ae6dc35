// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/risk.h"

#include <QTest>

using namespace enza;
using namespace enza::counselling;

namespace {

QString posterior(const Result<Risk> &risk)
{
    return risk ? risk->posterior.text() : risk.error().where.field;
}

Fraction read(const char *text)
{
    return Fraction::probability(QString::fromLatin1(text), QStringLiteral("p")).value_or(Fraction(-1));
}

} // namespace

/// Each expected number is derived beside it; the first of each are the standard examples of the textbooks.
class TestRisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fractionsAreExact()
    {
        QCOMPARE((Fraction(1, 3) + Fraction(1, 6)).text(), QStringLiteral("1/2"));
        QCOMPARE((Fraction(1, 3) - Fraction(1, 2)).text(), QStringLiteral("-1/6"));
        QCOMPARE((Fraction(2, 4) / Fraction(-1, 4)).text(), QStringLiteral("-2"));
        QCOMPARE(Fraction(1, 2).power(60).text(), QStringLiteral("1/1152921504606846976"));
        QVERIFY(Fraction(1, 3).power(90).tooLarge());
        QVERIFY((Fraction(1) / Fraction(0)).tooLarge());
        QCOMPARE(Fraction(2, 3).decimal(), QStringLiteral("0.6667"));
        QCOMPARE(Fraction(2, 3).percent(), QStringLiteral("66.7 %"));
    }
    void probabilitiesAreRead()
    {
        QCOMPARE(read("2/3").text(), QStringLiteral("2/3"));
        QCOMPARE(read("1 in 25").text(), QStringLiteral("1/25"));
        QCOMPARE(read("0.9375").text(), QStringLiteral("15/16"));
        QCOMPARE(read(".5").text(), QStringLiteral("1/2"));
        QCOMPARE(read("95%").text(), QStringLiteral("19/20"));
        for (const char *bad : {"", "x", "1/0", "3/2", "1.5", "-1", ".", "101%", "1/2/3", "0x1"}) {
            const auto refused = Fraction::probability(QString::fromLatin1(bad), QStringLiteral("p"));
            QVERIFY2(!refused, bad);
            QCOMPARE(refused.error().where.field, QStringLiteral("p"));
        }
    }
    void xLinkedCarrierWithHealthySons()
    {
        // (1/2)^n / ((1/2)^n + 1) with prior 1/2: Duchenne, mother's daughter with n healthy sons.
        for (const auto &[sons, wanted] : {std::pair(0, "1/2"), std::pair(1, "1/3"), std::pair(2, "1/5"), std::pair(3, "1/9"), std::pair(4, "1/17")})
            QCOMPARE(posterior(xLinkedRisk({{1, 2}, sons, {}, false})), QString::fromLatin1(wanted));
        // Mother of an isolated case (prior 2/3, Haldane) with two more, healthy sons: 2/3·1/4 = 1/6 against 1/3.
        QCOMPARE(posterior(xLinkedRisk({{2, 3}, 2, {}, false})), QStringLiteral("1/3"));
        // A test that finds 70 % of carriers besides: 1/2·1/8·3/10 = 3/160 against 80/160.
        QCOMPARE(posterior(xLinkedRisk({{1, 2}, 3, Fraction(7, 10), false})), QStringLiteral("3/83"));
        const auto son = xLinkedRisk({{1, 2}, 3, {}, true});
        QCOMPARE(son->child->text(), QStringLiteral("1/18"));
        QCOMPARE(posterior(xLinkedRisk({{1, 2}, -1, {}, false})), QStringLiteral("sons"));
    }
    void carrierOfARecessiveIllness()
    {
        const auto of = [](CarrierRelation relation) { return posterior(carrierRisk({.relation = relation})); };
        QCOMPARE(of(CarrierRelation::Sibling), QStringLiteral("2/3"));
        QCOMPARE(of(CarrierRelation::Parent), QStringLiteral("1"));
        QCOMPARE(of(CarrierRelation::AuntUncle), QStringLiteral("1/2"));
        QCOMPARE(of(CarrierRelation::NieceNephew), QStringLiteral("1/3"));
        QCOMPARE(of(CarrierRelation::FirstCousin), QStringLiteral("1/4"));
        QCOMPARE(of(CarrierRelation::Population), QStringLiteral("population"));
        // Cystic fibrosis, 1/25 in the population, a panel that finds 90 %: 1/250 against 24/25 = 1/241.
        QCOMPARE(posterior(carrierRisk({.relation = CarrierRelation::Population, .population = Fraction(1, 25), .detection = Fraction(9, 10)})),
                 QStringLiteral("1/241"));
        // Sibling and partner from the population: 2/3 · 1/25 · 1/4 = 1/150.
        const auto child = carrierRisk({.partner = Fraction(1, 25)});
        QCOMPARE(child->child->text(), QStringLiteral("1/150"));
        // Three unaffected children with a carrier: 2/3·27/64 = 9/32 against 1/3: 27/59.
        QCOMPARE(posterior(carrierRisk({.unaffectedChildren = 3})), QStringLiteral("27/59"));
    }
    void residualRiskAfterANegativePanel()
    {
        // (2/3)(1-d) / ((2/3)(1-d) + 1/3): with d = 9/10, 1/15 against 5/15.
        QCOMPARE(posterior(residualRisk({2, 3}, {9, 10})), QStringLiteral("1/6"));
        QCOMPARE(posterior(residualRisk({2, 3}, {1, 1})), QStringLiteral("0"));
        QCOMPARE(posterior(residualRisk({2, 3}, {0, 1})), QStringLiteral("2/3"));
        QCOMPARE(posterior(residualRisk({1, 1}, {1, 1})), QStringLiteral("evidence"));
    }
    void penetranceThatRisesWithAge()
    {
        // 1/2(1-q) / (1/2(1-q) + 1/2): 80 % penetrance leaves 1/6, 50 % leaves 1/3.
        QCOMPARE(posterior(penetranceRisk({{1, 2}, Fraction(4, 5), {}, {}})), QStringLiteral("1/6"));
        QCOMPARE(posterior(penetranceRisk({{1, 2}, Fraction(1, 2), {}, {}})), QStringLiteral("1/3"));
        const QList<PenetrancePoint> table{{20, {0, 1}}, {40, {1, 5}}, {60, {4, 5}}};
        // At 50 half way between 1/5 and 4/5: as above with 1/2.
        const auto at50 = penetranceRisk({{1, 2}, {}, table, 50});
        QCOMPARE(posterior(at50), QStringLiteral("1/3"));
        QVERIFY(at50->steps.size() >= 5);
        QCOMPARE(posterior(penetranceRisk({{1, 2}, {}, table, 90})), QStringLiteral("1/6"));
        QCOMPARE(posterior(penetranceRisk({{1, 2}, {}, table, 10})), QStringLiteral("age"));
        QCOMPARE(posterior(penetranceRisk({{1, 2}, {}, {{40, {1, 2}}, {30, {1, 2}}}, 50})), QStringLiteral("table"));
        QCOMPARE(posterior(penetranceRisk({{1, 2}, {}, {}, {}})), QStringLiteral("penetrance"));
    }
    void theTableAddsUp()
    {
        const auto risk = bayes({{"a", {1, 4}}, {"b", {1, 4}}, {"c", {1, 2}}}, {{"x", {{1, 2}, {1, 4}, {1, 8}}}});
        QCOMPARE(risk->table[0].joint.text(), QStringLiteral("1/8"));
        Fraction sum;
        for (const BayesLine &line : risk->table)
            sum = sum + line.posterior;
        QCOMPARE(sum.text(), QStringLiteral("1"));
        QCOMPARE(risk->posterior.text(), QStringLiteral("1/2"));
        QCOMPARE(posterior(bayes({{"a", {3, 4}}, {"b", {1, 2}}}, {})), QStringLiteral("prior"));
        QCOMPARE(posterior(bayes({{"a", {1, 2}}, {"b", {1, 2}}}, {{"x", {{1, 2}}}})), QStringLiteral("evidence"));
    }
    void stepsSayHowTheNumberCameAbout()
    {
        const auto risk = residualRisk({2, 3}, {9, 10});
        QCOMPARE(risk->steps.size(), 5);
        QCOMPARE(risk->steps[1].formula, QStringLiteral("2/3 × 1/10 = 1/15 (0.06667)"));
        QCOMPARE(risk->steps.last().formula, QStringLiteral("1/15 ÷ 2/5 = 1/6 (0.1667)"));
    }
};

QTEST_GUILESS_MAIN(TestRisk)
#include "tst_risk.moc"
