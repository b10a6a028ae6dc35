// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/predictors.h"

#include "workflow/assessment.h"
#include "workflow/fixture.h"
#include "workflow/suggestions.h"

using namespace enza;
using namespace enza::test;
using interpretation::Answer;
using interpretation::Suggestion;

namespace {

/// One missense variant that REVEL calls damaging and BayesDel harmless.
QByteArray scored()
{
    return "##fileformat=VCFv4.2\n##reference=GRCh38\n"
           "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
           "Allele|Consequence|SYMBOL|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|CANONICAL|REVEL|BayesDel_noAF_score|SpliceAI_pred_DS_AG\">\n"
           "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tC\n"
           "1\t1000\t.\tA\tG\t50\tPASS\tCSQ=G|missense_variant|GENEX|Transcript|NM_1.1|protein_coding|NM_1.1:c.10A>G|NP_1.1:p.Lys4Glu|"
           "YES|0.80|-0.50|0.01\tGT\t0/1\n";
}

} // namespace

/// The predictor of PP3 and BP4 is chosen beforehand, for the whole workspace.
class TestPredictors : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_finding;

    workflow::CriteriaSuggestions suggested()
    {
        const auto answer = workflow::suggestCriteria(*m_session, m_finding);
        if (!answer)
            qFatal("%s", qPrintable(why(answer.error())));
        return *answer;
    }
    static Suggestion find(const workflow::CriteriaSuggestions &answer, const char *code)
    {
        for (const Suggestion &one : answer.suggestions) {
            if (one.code == QLatin1String(code))
                return one;
        }
        return {};
    }
    static QString chosen(const workflow::PredictorsInForce &now)
    {
        for (const auto &one : now.missense) {
            if (one.chosen)
                return one.column;
        }
        return {};
    }
    Opinion accept(const char *code)
    {
        Opinion opinion;
        opinion.finding = m_finding;
        opinion.scheme = "acmg";
        const auto entry = workflow::suggestedEntry(suggested(), QLatin1String(code), Stance::Applied);
        if (!entry)
            qFatal("%s is not suggested", code);
        opinion.judged = {*entry};
        const auto written = workflow::assess(*m_session, opinion);
        if (!written)
            qFatal("%s", qPrintable(why(written.error())));
        return *written;
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)));
        Case theCase;
        theCase.label = "R-1";
        theCase.assembly = "GRCh38";
        const auto added = workflow::addCase(*m_session, theCase);
        NEED(added);
        m_case = added->id;
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.path = m_place->write("scored.vcf", scored());
        request.roles = {{"C", SampleRole::Proband}};
        NEED(workflow::importVariants(*m_session, request, {}));
        const auto finding = workflow::addFinding(*m_session, m_case, *VariantKey::parse("GRCh38:1:1000:A:G"), FindingRole::Candidate);
        NEED(finding);
        m_finding = finding->id;
    }

    void withoutAChoiceTheRuleSetsOwnCounts()
    {
        const auto now = workflow::predictorsInForce(*m_session);
        NEED(now);
        QVERIFY(!now->choice);
        QCOMPARE(chosen(*now), QString("revel"));
        QVERIFY(now->pin.startsWith("predictor/revel@"));
        QCOMPARE(now->missense.size(), 4);
        QCOMPARE(now->splicing.column, QString("spliceai"));
        const auto answer = suggested();
        QCOMPARE(find(answer, "PP3").answer, Answer::Applies);
        QCOMPARE(find(answer, "BP4").answer, Answer::DoesNotApply);
        QCOMPARE(answer.predictor, QString("REVEL"));
    }

    void anotherOneIsChosenForAllAndPinned()
    {
        const auto now = workflow::choosePredictor(*m_session, "BayesDel", "the laboratory validated it");
        NEED(now);
        QCOMPARE(chosen(*now), QString("bayesdel"));
        QCOMPARE(now->choice->byName, QString("aoki"));
        const auto answer = suggested();
        QCOMPARE(answer.predictorPin, QString("predictor/bayesdel@2026-11-20"));
        QCOMPARE(find(answer, "PP3").answer, Answer::DoesNotApply);
        QCOMPARE(find(answer, "BP4").answer, Answer::Applies);
        QCOMPARE(find(answer, "BP4").strength, QString("moderate"));
        const auto entry = workflow::suggestedEntry(answer, "BP4", Stance::Applied);
        QVERIFY(entry && entry->evidence.join('\n').contains("predictor/bayesdel@2026-11-20"));
        QVERIFY(entry->evidence.join('\n').contains("aoki"));
        // The choice outlives the session.
        m_session.reset();
        m_session = m_place->unlock().value();
        QCOMPARE(chosen(*workflow::predictorsInForce(*m_session)), QString("bayesdel"));
    }

    void theSameChoiceIsNoNewAct()
    {
        const auto acts = std::make_shared<int>(0);
        m_session->onChange([acts](const workflow::Change &change) {
            *acts += change.kinds.contains(QLatin1String(PredictorChoice::kind)) ? 1 : 0;
        });
        NEED(workflow::choosePredictor(*m_session, "cadd"));
        NEED(workflow::choosePredictor(*m_session, "CADD"));
        NEED(workflow::choosePredictor(*m_session, {}));
        QCOMPARE(*acts, 2);
        QCOMPARE(chosen(*workflow::predictorsInForce(*m_session)), QString("revel"));
    }

    void oneWithoutThresholdsIsRefused()
    {
        const auto refused = workflow::choosePredictor(*m_session, "polyphen");
        REFUSED(refused, ErrorCode::BadInput);
        QVERIFY(refused.error().message.translated().contains("AlphaMissense"));
        QCOMPARE(chosen(*workflow::predictorsInForce(*m_session)), QString("revel"));
    }

    void onlyThoseWhoAdministerMayChoose()
    {
        NEED(workflow::addUser(*m_session, "baba", UserRole::Curator, secret(passphrase)));
        m_session.reset();
        m_session = m_place->unlock("baba").value();
        REFUSED(workflow::choosePredictor(*m_session, "cadd"), ErrorCode::NotPermitted);
        QCOMPARE(chosen(*workflow::predictorsInForce(*m_session)), QString("revel"));
    }

    void whatWasAcceptedStaysAndTheChangeIsTold()
    {
        const Opinion before = accept("PP3");
        QVERIFY(!workflow::predictorChanged(before, before.at, *workflow::predictorsInForce(*m_session)));
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC)));
        NEED(workflow::choosePredictor(*m_session, "bayesdel"));
        const auto view = workflow::showFinding(*m_session, m_finding);
        NEED(view);
        const Opinion &kept = view->opinions.first();
        QCOMPARE(kept.criteria, before.criteria);
        QCOMPARE(kept.points, before.points);
        const auto told = workflow::predictorChanged(kept, kept.at, *workflow::predictorsInForce(*m_session));
        QVERIFY(told);
        QVERIFY2(told->translated().contains("REVEL") && told->translated().contains("BayesDel"), qPrintable(told->translated()));
        // Written again without accepting anew, it still says by whom it was predicted.
        Opinion again = kept;
        again.comment = "looked at once more";
        NEED(workflow::assess(*m_session, again));
        const Opinion now = workflow::showFinding(*m_session, m_finding)->opinions.first();
        QVERIFY(workflow::predictorChanged(now, now.at, *workflow::predictorsInForce(*m_session)));
        // Back again, there is nothing to tell.
        NEED(workflow::choosePredictor(*m_session, "revel"));
        QVERIFY(!workflow::predictorChanged(now, now.at, *workflow::predictorsInForce(*m_session)));
    }

    void anAcceptanceWithoutAPinIsOlderThanTheChoice()
    {
        Opinion old;
        CriterionEntry entry;
        entry.code = "PP3";
        entry.suggested = true;
        old.judged = {entry};
        const QDateTime then(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC);
        QVERIFY(!workflow::predictorChanged(old, then, *workflow::predictorsInForce(*m_session)));
        NEED(workflow::choosePredictor(*m_session, "cadd"));
        QVERIFY(workflow::predictorChanged(old, then, *workflow::predictorsInForce(*m_session)));
        QVERIFY(!workflow::predictorChanged(old, m_session->clock().now().addSecs(60), *workflow::predictorsInForce(*m_session)));
        old.judged.first().suggested = false; // somebody's own judgement
        QVERIFY(!workflow::predictorChanged(old, then, *workflow::predictorsInForce(*m_session)));
    }
};

QTEST_GUILESS_MAIN(TestPredictors)
#include "tst_predictors.moc"
