// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_bench.h"
#include "workflow/outcomes.h"
#include "workflow/tasks.h"

using namespace enza;
using namespace enza::test;
using namespace enza::workflow;

/// What came of recommended treatments, and who was registered in the cohorts.
class TestAfterPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PanelBench>();
        m_case = m_bench->addCase("A-1");
        m_finding = m_bench->egfr(m_case);
        m_meeting = m_bench->meeting({m_case});
    }
    void cleanup() { m_bench.reset(); }

    void aSignedDecisionAsksWhetherItWasGivenAndTheAnswerEndsTheTask()
    {
        const PanelDecision draft = m_bench->decide(m_meeting, m_case, m_finding, "osimertinib", false);
        QVERIFY(followTasks(true).isEmpty()); // nothing is asked before the chair has signed
        NEED(signDecision(s(), m_meeting, m_case));
        QList<TaskView> asked = followTasks(true);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().title.contains("osimertinib"));
        QCOMPARE(asked.first().task.due, QDate(2027, 2, 18)); // 90 days, by the rule set
        const auto open = followUps(s(), {m_case, true});
        NEED(open);
        QCOMPARE(open->size(), 1);
        QVERIFY(open->first().decisionSigned);
        QCOMPARE(open->first().about, QStringList{"EGFR p.Leu858Arg"});
        m_bench->at(QDate(2027, 2, 1));
        TreatmentOutcome outcome = of(draft.recommendations.first().id);
        outcome.line = 2;
        outcome.started = QDate(2026, 12, 10);
        outcome.ended = QDate(2027, 1, 20);
        outcome.bestResponse = "PR";
        outcome.adverseEvents = {{"Rash  acneiform", 2, QDate(2026, 12, 20), {}}};
        outcome.end = "alive";
        outcome.endDate = QDate(2027, 2, 1);
        const auto recorded = recordOutcome(s(), outcome, 0);
        NEED(recorded);
        QCOMPARE(recorded->outcome->adverseEvents.first().term, QString("Rash acneiform"));
        QCOMPARE(recorded->outcome->rule, QString("treatment-outcome@1"));
        QCOMPARE(recorded->byName, QString("aoki"));
        QVERIFY(followTasks(true).isEmpty());
        QCOMPARE(followTasks(false).first().task.outcome, QString("yes"));
        QVERIFY(followUps(s(), {m_case, true})->isEmpty());
    }

    void signingAgainAsksOnce()
    {
        m_bench->decide(m_meeting, m_case, m_finding, "osimertinib");
        m_bench->decide(m_meeting, m_case, m_finding, "afatinib");
        QCOMPARE(followTasks(true).size(), 2);
        NEED(signDecision(s(), m_meeting, m_case));
        QCOMPARE(followTasks(false).size(), 2);
    }

    void somebodyElsesRecordIsNotOverwritten()
    {
        const QString id = m_bench->decide(m_meeting, m_case, m_finding, "osimertinib").recommendations.first().id;
        const auto first = recordOutcome(s(), of(id), 0);
        NEED(first);
        REFUSED(recordOutcome(s(), of(id), 0), ErrorCode::Conflict);
        TreatmentOutcome later = of(id);
        later.bestResponse = "SD";
        NEED(recordOutcome(s(), later, first->version));
        QCOMPARE(followUps(s(), {m_case, false})->first().outcome->bestResponse, QString("SD"));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<TreatmentOutcome>("outcome");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *field, auto change) {
            TreatmentOutcome outcome;
            change(outcome);
            QTest::newRow(name) << outcome << QString::fromLatin1(field);
        };
        row("no without a reason", "not_given_reason", [](auto &o) { o.given = TreatmentGiven::No; });
        row("yes with a reason", "not_given_reason", [](auto &o) { o.notGivenReason = "cost"; });
        row("a word that is not there", "not_given_reason", [](auto &o) { o.given = TreatmentGiven::No; o.notGivenReason = "weather"; });
        row("other without a name", "other_treatment", [](auto &o) { o.given = TreatmentGiven::Other; });
        row("not given, with a response", "given", [](auto &o) { o.given = TreatmentGiven::No; o.notGivenReason = "cost"; o.bestResponse = "PR"; });
        row("unknown response", "best_response", [](auto &o) { o.bestResponse = "better"; });
        row("grade 6", "adverse_events", [](auto &o) { o.adverseEvents = {{"Rash", 6, {}, {}}}; });
        row("grade without a term", "adverse_events", [](auto &o) { o.adverseEvents = {{" ", 2, {}, {}}}; });
        row("ends before it starts", "ended", [](auto &o) { o.started = QDate(2026, 11, 10); o.ended = QDate(2026, 11, 9); });
        row("tomorrow", "started", [](auto &o) { o.started = QDate(2027, 11, 10); });
        row("a death without its day", "end_date", [](auto &o) { o.end = "died"; });
        row("a cause without a death", "cause", [](auto &o) { o.end = "alive"; o.cause = "disease"; });
        row("line 0", "line", [](auto &o) { o.line = 0; });
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(TreatmentOutcome, outcome);
        QFETCH(QString, field);
        outcome.caseId = m_case;
        outcome.recommendation = m_bench->decide(m_meeting, m_case, m_finding, "osimertinib").recommendations.first().id;
        const auto refused = recordOutcome(s(), outcome, 0);
        REFUSED(refused, ErrorCode::BadInput);
        QCOMPARE(refused.error().where.field, field);
        QCOMPARE(followTasks(true).size(), 1); // and the task waits on
    }

    void onlyRecommendedTreatmentsAreFollowed()
    {
        REFUSED(recordOutcome(s(), of("nothing"), 0), ErrorCode::NotFound);
        PanelDecision decision = showDecision(s(), m_meeting, m_case)->decision;
        Recommendation referral;
        referral.kind = RecommendationKind::Referral;
        referral.what = "genetic counselling";
        decision.recommendations = {referral};
        NEED(saveDecision(s(), decision, 0));
        const auto signed_ = signDecision(s(), m_meeting, m_case);
        NEED(signed_);
        QVERIFY(followTasks(false).isEmpty());
        QVERIFY(followUps(s(), {m_case, false})->isEmpty());
        REFUSED(recordOutcome(s(), of(signed_->decision.recommendations.first().id), 0), ErrorCode::BadInput);
    }

    void viewersMayNotRecord()
    {
        const QString id = m_bench->decide(m_meeting, m_case, m_finding, "osimertinib").recommendations.first().id;
        m_bench->as("sato");
        REFUSED(recordOutcome(s(), of(id), 0), ErrorCode::NotPermitted);
        QCOMPARE(followUps(s(), {m_case, false})->size(), 1); // but read
    }

    void aDeclinedFindingTakesItsOutcomeWithIt()
    {
        const QString brca = m_bench->brca(m_case, "A-1");
        const QString id = m_bench->decide(m_meeting, m_case, brca, "olaparib").recommendations.first().id;
        NEED(recordOutcome(s(), of(id), 0));
        m_bench->decide(m_meeting, m_case, m_finding, "osimertinib");
        QCOMPARE(followUps(s(), {m_case, false})->size(), 2);
        m_bench->at(QDate(2026, 12, 2));
        m_bench->answer(m_case, "no");
        const auto left = followUps(s(), {m_case, false});
        NEED(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().recommendation.what, QString("osimertinib"));
        for (const TaskView &task : followTasks(false))
            QVERIFY(!task.title.contains("olaparib"));
        REFUSED(recordOutcome(s(), of(id), 0), ErrorCode::NotFound);
    }

    void theShareIsOfEligibleCases()
    {
        const QString second = m_bench->addCase("A-2"), third = m_bench->addCase("A-3"), fourth = m_bench->addCase("A-4");
        m_bench->addCase("A-5");
        const auto enter = [&](const QString &id, CohortState state, const char *why) {
            return registerInCohort(s(), {{}, id, Cohort::Strategic, state, state == CohortState::Registered ? QDate(2026, 11, 1) : QDate(),
                                          QString::fromLatin1(why), {}, {}, {}});
        };
        NEED(enter(m_case, CohortState::Eligible, ""));
        NEED(enter(m_case, CohortState::Registered, "")); // the same record, as it is now
        NEED(enter(second, CohortState::Declined, "did not want to"));
        NEED(enter(third, CohortState::NotEligible, "treated elsewhere"));
        NEED(enter(fourth, CohortState::Registered, ""));
        REFUSED(enter(fourth, CohortState::Declined, " "), ErrorCode::BadInput);
        REFUSED(registerInCohort(s(), {{}, fourth, Cohort::Base, CohortState::Registered, {}, {}, {}, {}, {}}), ErrorCode::BadInput);
        const auto sums = cohortSummary(s());
        NEED(sums);
        QCOMPARE(sums->size(), 2);
        const CohortSummary &strategic = sums->first(), &base = sums->last();
        QCOMPARE(strategic.cases, 5);
        QCOMPARE(strategic.notJudged, 1);
        QCOMPARE(strategic.notEligible, 1);
        QCOMPARE(strategic.eligible, 3);
        QCOMPARE(strategic.registered, 2);
        QCOMPARE(strategic.declined, 1);
        QCOMPARE(*strategic.share, 2.0 / 3.0);
        QCOMPARE(base.notJudged, 5);
        QVERIFY(!base.share); // unknown is not nought
        QCOMPARE(cohortRegistrations(s(), m_case)->size(), 1);
    }

private:
    Session &s() { return *m_bench->session; }
    TreatmentOutcome of(const QString &recommendation)
    {
        TreatmentOutcome outcome;
        outcome.caseId = m_case;
        outcome.recommendation = recommendation;
        return outcome;
    }
    QList<TaskView> followTasks(bool open)
    {
        QList<TaskView> out = PanelBench::need(tasks(s(), {false, open, m_case}));
        out.removeIf([](const TaskView &view) { return view.task.what != TaskKind::FollowTreatment; });
        return out;
    }

    std::unique_ptr<PanelBench> m_bench;
    QString m_case, m_finding, m_meeting;
};

QTEST_GUILESS_MAIN(TestAfterPanel)
#include "tst_after_panel.moc"
