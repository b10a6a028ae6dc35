// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_bench.h"
#include "workflow/decision_search.h"
#include "workflow/outcomes.h"

using namespace enza;
using namespace enza::test;
using namespace enza::workflow;

namespace {
const QByteArray tree = R"([{"code":"LUNG","name":"Lung","mainType":"Lung Cancer","tissue":"Lung","parent":"TISSUE"},
 {"code":"NSCLC","name":"Non-Small Cell Lung Cancer","mainType":"Non-Small Cell Lung Cancer","tissue":"Lung","parent":"LUNG"},
 {"code":"LUAD","name":"Lung Adenocarcinoma","mainType":"Non-Small Cell Lung Cancer","tissue":"Lung","parent":"NSCLC"},
 {"code":"SKIN","name":"Skin","mainType":"Skin Cancer","tissue":"Skin","parent":"TISSUE"},
 {"code":"MEL","name":"Melanoma","mainType":"Melanoma","tissue":"Skin","parent":"SKIN"}])";
}

/// Looking for earlier decisions by gene, alteration, tumour and drug.
class TestDecisionSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PanelBench>();
        m_lung = m_bench->addCase("S-LUNG", "LUAD");
        m_skin = m_bench->addCase("S-SKIN", "MEL");
        Case skin = showCase(s(), m_skin)->theCase;
        skin.diagnosis = "melanoma of the arm";
        NEED(setCase(s(), skin, showCase(s(), m_skin)->revision));
        m_meeting = m_bench->meeting({m_lung, m_skin});
        m_bench->decide(m_meeting, m_lung, m_bench->egfr(m_lung), "osimertinib");
        m_bench->decide(m_meeting, m_lung, m_bench->braf(m_lung), "dabrafenib + trametinib");
        m_bench->decide(m_meeting, m_skin, m_bench->braf(m_skin), "dabrafenib + trametinib", false);
    }
    void cleanup() { m_bench.reset(); }

    void whatIsAskedIsFound_data()
    {
        QTest::addColumn<QString>("gene");
        QTest::addColumn<QString>("alteration");
        QTest::addColumn<QString>("tumour");
        QTest::addColumn<QString>("drug");
        QTest::addColumn<QString>("cases");
        const auto row = [](const char *name, const char *gene, const char *alteration, const char *tumour, const char *drug, const char *cases) {
            QTest::newRow(name) << QString(gene) << QString(alteration) << QString(tumour) << QString(drug) << QString(cases);
        };
        row("gene", "EGFR", "", "", "", "S-LUNG");
        row("gene, small letters", "braf", "", "", "", "S-LUNG S-SKIN");
        row("gene and change in one", "", "BRAF V600E", "", "", "S-LUNG S-SKIN");
        row("change alone", "", "L858R", "", "", "S-LUNG");
        row("HGVS", "", "EGFR p.(Leu858Arg)", "", "", "S-LUNG");
        row("another change of that gene", "", "EGFR T790M", "", "", "");
        row("exon", "EGFR", "exon 19 deletion", "", "", "");
        row("drug", "", "", "", "dabrafenib", "S-LUNG S-SKIN");
        row("drug for that gene", "EGFR", "", "", "dabrafenib", "");
        row("drug and gene", "BRAF", "", "", "trametinib", "S-LUNG S-SKIN");
        row("words of a diagnosis", "", "", "melanoma", "", "S-SKIN");
        row("all of it", "BRAF", "V600E", "melanoma", "dabrafenib", "S-SKIN");
    }
    void whatIsAskedIsFound()
    {
        QFETCH(QString, gene);
        QFETCH(QString, alteration);
        QFETCH(QString, tumour);
        QFETCH(QString, drug);
        QFETCH(QString, cases);
        const auto answer = searchDecisions(s(), {gene, alteration, tumour, drug, false});
        NEED(answer);
        QStringList labels;
        for (const FoundDecision &found : answer->found)
            labels.append(found.caseLabel);
        labels.sort();
        QCOMPARE(labels.join(u' '), cases);
    }

    void theFittingRecommendationStandsFirstWithItsOutcome()
    {
        const auto before = searchDecisions(s(), {"BRAF", {}, "LUAD", {}, true});
        NEED(before);
        const FoundDecision &found = before->found.first();
        QVERIFY(found.isSigned);
        QCOMPARE(found.matched, QStringList{"BRAF p.Val600Glu"});
        QCOMPARE(found.recommendations.size(), 2);
        QCOMPARE(found.recommendations.first().recommendation.what, QString("dabrafenib + trametinib"));
        QVERIFY(found.recommendations.first().fits);
        QVERIFY(!found.recommendations.last().fits); // EGFR stands beside
        TreatmentOutcome outcome;
        outcome.caseId = m_lung;
        outcome.recommendation = found.recommendations.first().recommendation.id;
        outcome.given = TreatmentGiven::No;
        outcome.notGivenReason = "cost";
        NEED(recordOutcome(s(), outcome, 0));
        const auto after = searchDecisions(s(), {"BRAF", {}, {}, {}, true});
        QCOMPARE(after->found.size(), 1); // the other is not signed
        QCOMPARE(after->found.first().recommendations.first().outcome->notGivenReason, QString("cost"));
    }

    void aTumourMeansItsKindsToo()
    {
        QCOMPARE(searchDecisions(s(), {{}, {}, "LUNG", {}, false})->found.size(), 1); // a word of the diagnosis
        QCOMPARE(searchDecisions(s(), {{}, {}, "NSCLC", {}, false})->found.size(), 0);
        QVERIFY(!searchDecisions(s(), {{}, {}, "NSCLC", {}, false})->notes.isEmpty());
        PanelBench::need(importKnowledge(s(), "oncotree", {{m_bench->place.write("tree.json", tree)}, QStringLiteral("2026-11-01"), {}, {}}, {}));
        const auto kinds = searchDecisions(s(), {{}, {}, "NSCLC", {}, false});
        NEED(kinds);
        QCOMPARE(kinds->found.size(), 1);
        QVERIFY(kinds->notes.isEmpty());
        QCOMPARE(searchDecisions(s(), {{}, {}, "Skin", {}, false})->found.first().caseLabel, QString("S-SKIN"));
    }

    void whatCannotBeSaidIsToldApart()
    {
        const auto answer = searchDecisions(s(), {"EGFR", "exon 21 mutation", {}, {}, false});
        NEED(answer);
        QVERIFY(answer->found.isEmpty()); // the file does not tell the exon
        QCOMPARE(answer->unclear.size(), 1);
        QCOMPARE(answer->unclear.first().unclear, QStringList{"EGFR p.Leu858Arg"});
    }

    void whatIsNotUnderstoodIsRefused()
    {
        REFUSED(searchDecisions(s(), {}), ErrorCode::BadInput);
        const auto refused = searchDecisions(s(), {{}, "the bad one", {}, {}, false});
        REFUSED(refused, ErrorCode::BadInput);
        QCOMPARE(refused.error().where.field, QString("alteration"));
    }

    void aDeclinedFindingIsNeitherFoundNorCounted()
    {
        const QString brca = m_bench->brca(m_lung, "S-LUNG");
        m_bench->decide(m_meeting, m_lung, brca, "olaparib");
        QCOMPARE(searchDecisions(s(), {"BRCA1", {}, {}, {}, false})->found.size(), 1);
        QCOMPARE(searchDecisions(s(), {{}, {}, {}, "olaparib", false})->found.size(), 1);
        m_bench->at(QDate(2026, 11, 21));
        m_bench->answer(m_lung, "no");
        QCOMPARE(searchDecisions(s(), {"BRCA1", {}, {}, {}, false})->found.size(), 0);
        QCOMPARE(searchDecisions(s(), {{}, "c.5000A>G", {}, {}, false})->found.size(), 0);
        QCOMPARE(searchDecisions(s(), {{}, {}, {}, "olaparib", false})->found.size(), 0);
        const auto rest = searchDecisions(s(), {"EGFR", {}, {}, {}, false});
        NEED(rest);
        QCOMPARE(rest->found.size(), 1);
        QCOMPARE(rest->found.first().recommendations.size(), 2); // the third is gone without a trace
    }

    void whoTookConsentBackIsNotFound()
    {
        m_bench->withdraw(m_lung);
        QVERIFY(searchDecisions(s(), {"EGFR", {}, {}, {}, false})->found.isEmpty());
    }

private:
    Session &s() { return *m_bench->session; }
    std::unique_ptr<PanelBench> m_bench;
    QString m_lung, m_skin, m_meeting;
};

QTEST_GUILESS_MAIN(TestDecisionSearch)
#include "tst_decision_search.moc"
