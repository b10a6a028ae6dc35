// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/circulation.h"

#include <QJsonArray>
#include <QTest>

using namespace enza;
using namespace enza::panel;

namespace {

const QDateTime noon(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

QuorumRule twoRoles()
{
    QuorumRule rule;
    rule.pin = "quorum-test@1";
    rule.domain = "solid";
    rule.roles = {{"doctor", "Doctor", {}}, {"counsellor", "Counsellor", {}}};
    return rule;
}

QList<Member> panel()
{
    return {{"a", "A", {}, true, {"doctor"}}, {"b", "B", {}, true, {"counsellor"}}, {"c", "C", {}, true, {"doctor"}}};
}

CirculationInput circulating(QList<CirculatedOpinion> opinions)
{
    CirculationInput input;
    input.material = "now";
    input.invited = {{"a", "A", {"doctor"}}, {"b", "B", {"counsellor"}}, {"c", "C", {"doctor"}}};
    input.opinions = std::move(opinions);
    input.deadline = noon;
    input.now = noon.addSecs(-60);
    return input;
}

CirculatedOpinion said(const QString &member, PanelAnswer answer, const QString &material = "now", int minutes = 0)
{
    return {member, material, 2, answer, {}, noon.addSecs(-3600 + 60 * minutes)};
}

Circulation judged(const CirculationInput &input)
{
    CaseFacts facts;
    facts.materialSupplied = true;
    return judgeCirculation(twoRoles(), panel(), input, facts);
}

} // namespace

class TestCirculation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unanimousAgreementOfACompleteQuorumMayConclude()
    {
        const auto both = judged(circulating({said("a", PanelAnswer::Yes), said("b", PanelAnswer::Yes)}));
        QCOMPARE(both.state, CirculationState::MayConclude);
        QVERIFY(both.why.isEmpty());
        QCOMPARE(both.waiting, QStringList{"c"});
    }

    void silenceIsNotAgreement()
    {
        const auto one = judged(circulating({said("a", PanelAnswer::Yes), said("c", PanelAnswer::Yes)}));
        QCOMPARE(one.state, CirculationState::Circulating);
        QCOMPARE(one.waiting, QStringList{"b"});
        QVERIFY(!one.why.isEmpty());
        QVERIFY(!one.overdue);
        CirculationInput late = circulating({said("a", PanelAnswer::Yes)});
        late.now = noon.addSecs(1);
        QVERIFY(judged(late).overdue);
        QCOMPARE(judged(late).state, CirculationState::Circulating);
    }

    void aDissentOrQuestionAsksForALiveMeeting()
    {
        for (const PanelAnswer answer : {PanelAnswer::No, PanelAnswer::Question}) {
            const auto objected = judged(circulating({said("a", PanelAnswer::Yes), said("b", PanelAnswer::Yes), said("c", answer)}));
            QCOMPARE(objected.state, CirculationState::LiveRequired);
            QCOMPARE(objected.objections.size(), 1);
            QVERIFY(objected.why.first().translated().contains("live meeting"));
        }
        const auto later = judged(circulating({said("b", PanelAnswer::Yes), said("a", PanelAnswer::Question, "now", 1), said("a", PanelAnswer::Yes, "now", 5)}));
        QCOMPARE(later.state, CirculationState::LiveRequired);
        QVERIFY(later.agreed.contains("a"));
    }

    void newMaterialVoidsWhatWasSaid()
    {
        const auto changed = judged(circulating({said("a", PanelAnswer::Yes, "before"), said("b", PanelAnswer::Yes, "before"), said("c", PanelAnswer::No, "before")}));
        QCOMPARE(changed.state, CirculationState::Circulating);
        QCOMPARE(changed.voided.size(), 3);
        QCOMPARE(changed.waiting, QStringList({"a", "b", "c"}));
        QVERIFY(changed.why.last().translated().contains("changed since"));
    }

    void whoIsRecusedNeitherCountsNorBlocks()
    {
        CirculationInput input = circulating({said("a", PanelAnswer::Yes), said("b", PanelAnswer::Yes), said("c", PanelAnswer::No)});
        input.recused = {"c"};
        QCOMPARE(judged(input).state, CirculationState::MayConclude);
        input.recused = {"b"};
        QCOMPARE(judged(input).state, CirculationState::LiveRequired);
    }

    void whoWasNotInvitedDoesNotFillARole()
    {
        CirculationInput input = circulating({said("a", PanelAnswer::Yes), said("b", PanelAnswer::Yes)});
        input.invited.removeAt(1);
        QCOMPARE(judged(input).state, CirculationState::Circulating);
    }

    void remindersComeByTheirDaysAndTheHighestCounts()
    {
        CirculationRule rule;
        rule.reminders = {{1, 2}, {2, 0}, {3, -2}};
        const QDate due(2026, 6, 10);
        const QList<std::pair<int, int>> levels{{-3, 0}, {-2, 1}, {-1, 1}, {0, 2}, {1, 2}, {2, 3}, {30, 3}};
        for (const auto &[days, level] : levels)
            QCOMPARE(reminderLevel(rule, due, due.addDays(days)), level);
        QCOMPARE(reminderLevel(rule, {}, due), 0);
    }

    void aRuleSetWhoseRemindersGoBackIsRefused()
    {
        RuleSet set;
        set.id = QStringLiteral("circulation");
        set.version = QStringLiteral("x");
        set.rules = QJsonObject{{QStringLiteral("days"), 3},
                                {QStringLiteral("reminders"), QJsonArray{QJsonObject{{QStringLiteral("level"), 1}, {QStringLiteral("days_before"), 1}},
                                                                         QJsonObject{{QStringLiteral("level"), 2}, {QStringLiteral("days_before"), 1}}}}};
        QCOMPARE(readCirculationRule(set).error().code, ErrorCode::BadInput);
        set.rules.insert(QStringLiteral("reminders"), QJsonArray());
        QCOMPARE(readCirculationRule(set)->days, 3);
        set.rules.insert(QStringLiteral("days"), 0);
        QCOMPARE(readCirculationRule(set).error().code, ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestCirculation)
#include "tst_circulation.moc"
