// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/circulation.h"

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
    rule.roles = {{"doctor", {}, "Doctor", {}}, {"counsellor", {}, "Counsellor", {}}};
    return rule;
}

QList<Member> panel()
{
    return {{"a", "A", {}, true, {"doctor"}}, {"b", "B", {}, true, {"counsellor"}}, {"c", "C", {}, true, {"doctor"}}};
}

CirculationInput circulating(QList<CirculatedOpinion> opinions)
{
    CirculationInput input;
    input.revision = 2;
    input.invited = {"a", "b", "c"};
    input.opinions = std::move(opinions);
    input.deadline = noon;
    input.now = noon.addSecs(-60);
    return input;
}

CirculatedOpinion said(const QString &member, Answer answer, quint64 revision = 2, int minutes = 0)
{
    return {member, revision, answer, {}, noon.addSecs(-3600 + 60 * minutes)};
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
        const auto both = judged(circulating({said("a", Answer::Agree), said("b", Answer::Agree)}));
        QCOMPARE(both.state, CirculationState::MayConclude);
        QVERIFY(both.why.isEmpty());
        QCOMPARE(both.waiting, QStringList{"c"});
    }

    void silenceIsNotAgreement()
    {
        const auto one = judged(circulating({said("a", Answer::Agree), said("c", Answer::Agree)}));
        QCOMPARE(one.state, CirculationState::Circulating);
        QCOMPARE(one.waiting, QStringList{"b"});
        QVERIFY(!one.why.isEmpty());
        QVERIFY(!one.overdue);
        CirculationInput late = circulating({said("a", Answer::Agree)});
        late.now = noon.addSecs(1);
        QVERIFY(judged(late).overdue);
        QCOMPARE(judged(late).state, CirculationState::Circulating);
    }

    void aDissentOrQuestionAsksForALiveMeeting()
    {
        for (const Answer answer : {Answer::Dissent, Answer::Question}) {
            const auto objected = judged(circulating({said("a", Answer::Agree), said("b", Answer::Agree), said("c", answer)}));
            QCOMPARE(objected.state, CirculationState::LiveRequired);
            QCOMPARE(objected.objections.size(), 1);
            QVERIFY(objected.why.first().translated().contains("live meeting"));
        }
        const auto later = judged(circulating({said("b", Answer::Agree), said("a", Answer::Question, 2, 1), said("a", Answer::Agree, 2, 5)}));
        QCOMPARE(later.state, CirculationState::LiveRequired);
        QVERIFY(later.agreed.contains("a"));
    }

    void newMaterialVoidsWhatWasSaid()
    {
        const auto changed = judged(circulating({said("a", Answer::Agree, 1), said("b", Answer::Agree, 1), said("c", Answer::Dissent, 1)}));
        QCOMPARE(changed.state, CirculationState::Circulating);
        QCOMPARE(changed.voided.size(), 3);
        QCOMPARE(changed.waiting, QStringList({"a", "b", "c"}));
        QVERIFY(changed.why.last().translated().contains("changed since"));
    }

    void whoIsRecusedNeitherCountsNorBlocks()
    {
        CirculationInput input = circulating({said("a", Answer::Agree), said("b", Answer::Agree), said("c", Answer::Dissent)});
        input.recused = {"c"};
        QCOMPARE(judged(input).state, CirculationState::MayConclude);
        input.recused = {"b"};
        QCOMPARE(judged(input).state, CirculationState::LiveRequired);
    }

    void whoWasNotInvitedDoesNotFillARole()
    {
        CirculationInput input = circulating({said("a", Answer::Agree), said("b", Answer::Agree)});
        input.invited = {"a", "c"};
        QCOMPARE(judged(input).state, CirculationState::Circulating);
    }
};

QTEST_GUILESS_MAIN(TestCirculation)
#include "tst_circulation.moc"
