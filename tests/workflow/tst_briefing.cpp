// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_bench.h"
#include "workflow/briefing.h"
#include "workflow/outcomes.h"
#include "workflow/packs.h"
#include "workflow/tasks.h"

#include <algorithm>

using namespace enza;
using namespace enza::test;
using namespace enza::workflow;

namespace {

const QByteArray tree = R"([{"code":"LUNG","name":"Lung","mainType":"Lung Cancer","tissue":"Lung","parent":"TISSUE"},
 {"code":"NSCLC","name":"Non-Small Cell Lung Cancer","mainType":"Non-Small Cell Lung Cancer","tissue":"Lung","parent":"LUNG"},
 {"code":"LUAD","name":"Lung Adenocarcinoma","mainType":"Non-Small Cell Lung Cancer","tissue":"Lung","parent":"NSCLC"}])";
const QByteArray drugs = "drug,gene,alteration,tumour types,scale,level,approval,source,date\n"
                         "osimertinib,EGFR,L858R,NSCLC,C-CAT,A,JP;FDA,package insert,2026-01-10\n"
                         "dabrafenib + trametinib,BRAF,V600E,NSCLC,C-CAT,A,JP;FDA,package insert,2026-01-10\n";
const QByteArray trials = "id,title,drugs,gene,alteration,tumour types,status,scheme,date\n"
                          "jRCT2031200001,A basket trial,drug X,BRAF,V600,solid tumours,recruiting,trial,2026-02-01\n";
const QStringList ofTheDeclined{"BRCA1", "5000A>G", "Tyr1667", "43057062", "ENST00000357654", "NM_007294"};

const OpenPoint *point(const Briefing &page, OpenPoint::Kind kind)
{
    const auto found = std::ranges::find(page.open, kind, &OpenPoint::kind);
    return found == page.open.end() ? nullptr : &*found;
}

} // namespace

/// One case on one page, and the pages of a meeting for one member.
class TestBriefing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PanelBench>();
        m_case = m_bench->addCase("B-1");
    }
    void cleanup() { m_bench.reset(); }

    void aPageIsReadyWithoutTyping()
    {
        knowledge();
        clinical();
        const QString egfr = m_bench->egfr(m_case), braf = m_bench->braf(m_case);
        m_bench->tier(m_case, egfr, "osimertinib");
        const QString meeting = m_bench->meeting({m_case});
        const auto page = briefing(s(), m_case, meeting);
        NEED(page);
        QCOMPARE(page->caseLabel, QString("B-1"));
        QCOMPARE(page->meetingTitle, QString("December panel"));
        QCOMPARE(page->tumourType, QString("Lung Adenocarcinoma"));
        QCOMPARE(*page->age, 56);
        QCOMPARE(page->clinical.regimens.size(), 2);
        QCOMPARE(page->findings.size(), 2);
        QCOMPARE(page->findings.first().id, egfr); // what has a level comes first
        QCOMPARE(page->findings.first().verdict, QString("O"));
        QVERIFY(!page->findings.first().agreed);
        QCOMPARE(page->findings.last().id, braf);
        QVERIFY(page->options.size() >= 3);
        QCOMPARE(page->options.first().tier.drug, QString("osimertinib"));
        QVERIFY(!page->options.first().suggested);
        const auto offered = std::ranges::find_if(page->options, [](const BriefedOption &one) { return one.tier.trial == "jRCT2031200001"; });
        QVERIFY(offered != page->options.end());
        QVERIFY(offered->suggested);
        QCOMPARE(offered->about, QString("BRAF p.Val600Glu"));
        const auto again = std::ranges::count_if(page->options, [](const BriefedOption &one) { return one.tier.drug == "osimertinib"; });
        QCOMPARE(again, 1); // the suggestion was taken already
        QVERIFY(page->knowledge.size() >= 3);
    }

    void whatIsOpenIsNamed()
    {
        const QString egfr = m_bench->egfr(m_case);
        m_bench->braf(m_case);
        m_bench->tier(m_case, egfr, "osimertinib");
        const QString meeting = m_bench->meeting({m_case});
        Task task;
        task.caseId = m_case;
        task.what = TaskKind::Other;
        task.text = "ask for the pathology report";
        NEED(addTask(s(), task));
        auto page = briefing(s(), m_case, meeting);
        NEED(page);
        QVERIFY(point(*page, OpenPoint::Kind::TierNotHandled));
        QCOMPARE(point(*page, OpenPoint::Kind::TierNotHandled)->about, QStringList{"EGFR p.Leu858Arg"});
        QCOMPARE(point(*page, OpenPoint::Kind::NotConfirmed)->about.first(), QString("EGFR p.Leu858Arg"));
        QVERIFY(point(*page, OpenPoint::Kind::NoConsent));
        QCOMPARE(point(*page, OpenPoint::Kind::FactMissing)->about,
                 (QStringList{"stage", "performance_status", "regimens", "tumour_content", "history"}));
        QCOMPARE(point(*page, OpenPoint::Kind::TaskOpen)->about, QStringList{"ask for the pathology report"});
        clinical();
        m_bench->answer(m_case, "undecided");
        m_bench->decide(meeting, m_case, egfr, "osimertinib");
        page = briefing(s(), m_case, meeting);
        NEED(page);
        QVERIFY(!point(*page, OpenPoint::Kind::TierNotHandled));
        QVERIFY(!point(*page, OpenPoint::Kind::FactMissing));
        QVERIFY(!point(*page, OpenPoint::Kind::NoConsent));
        QVERIFY(point(*page, OpenPoint::Kind::ConsentUnanswered)->about.contains("Return of secondary findings"));
        QVERIFY(point(*page, OpenPoint::Kind::ConsentUnanswered)->aboutJa.contains("二次的所見の開示"));
        QCOMPARE(page->decided, QStringList{"osimertinib"});
    }

    void earlierCasesTellWhatWasRecommendedAndWhatCameOfIt()
    {
        const QString before = m_bench->addCase("B-0"), undecided = m_bench->addCase("B-9");
        const QString theirs = m_bench->egfr(before);
        m_bench->egfr(undecided);
        m_bench->braf(undecided); // another alteration is not the same
        m_bench->egfr(m_case);
        const QString meeting = m_bench->meeting({before}, "An earlier panel");
        const QString id = m_bench->decide(meeting, before, theirs, "osimertinib").recommendations.first().id;
        TreatmentOutcome outcome;
        outcome.caseId = before;
        outcome.recommendation = id;
        outcome.bestResponse = "PR";
        NEED(recordOutcome(s(), outcome, 0));
        const auto page = briefing(s(), m_case);
        NEED(page);
        QCOMPARE(page->earlier.size(), 2);
        QCOMPARE(page->earlier.first().caseLabel, QString("B-0"));
        QCOMPARE(page->earlier.first().recommended, QStringList{"osimertinib"});
        QCOMPARE(page->earlier.first().came, QString("yes PR"));
        QCOMPARE(page->earlier.last().caseLabel, QString("B-9"));
        QVERIFY(!page->earlier.last().decided);
        m_bench->withdraw(before);
        const auto later = briefing(s(), m_case);
        NEED(later);
        QCOMPARE(later->earlier.size(), 1); // nobody who took consent back is told of
    }

    void aPageThatLeavesNamesNoOtherCase()
    {
        const QString before = m_bench->addCase("B-OTHER");
        const QString theirs = m_bench->egfr(before);
        m_bench->egfr(m_case);
        m_bench->decide(m_bench->meeting({before}, "An earlier panel"), before, theirs, "osimertinib");
        const Session::Outward outward;
        const auto page = briefing(s(), m_case);
        NEED(page);
        QVERIFY(page->outward);
        QCOMPARE(page->earlier.size(), 1);
        QVERIFY(page->earlier.first().caseLabel.isEmpty());
        QCOMPARE(page->earlier.first().recommended, QStringList{"osimertinib"});
        if (!PanelBench::canReadPdf())
            QSKIP("pdftotext is not installed");
        const QString path = m_bench->place.path("page.pdf");
        NEED(exportBriefing(s(), m_case, {}, "en", {}, path));
        QVERIFY(!PanelBench::textOf(path).contains("B-OTHER"));
        QVERIFY(PanelBench::textOf(path).contains("osimertinib"));
    }

    void itFitsOnePageAndSaysWhatItLeftOut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("much");
        for (const char *language : {"ja", "en"}) {
            QTest::addRow("%s usual", language) << QString(language) << false;
            QTest::addRow("%s long", language) << QString(language) << true;
        }
    }
    void itFitsOnePageAndSaysWhatItLeftOut()
    {
        QFETCH(QString, language);
        QFETCH(bool, much);
        clinical();
        m_bench->tier(m_case, m_bench->egfr(m_case), "osimertinib");
        auto page = briefing(s(), m_case);
        NEED(page);
        if (much) {
            for (int i = 0; i < 40; ++i) {
                BriefedFinding finding = page->findings.first();
                finding.title = QStringLiteral("GENE%1 p.Leu858Arg").arg(i);
                page->findings.append(finding);
                page->options.append({finding.id, finding.title, page->options.first().tier, true, false});
                page->earlier.append({"B-7", "lung", finding.title, true, QDate(2026, 1, 1), {"osimertinib"}, false, "yes PR"});
            }
            page->clinical.history = QStringLiteral("long ago. ").repeated(400);
        }
        const auto drawn = drawBriefing(*page, language);
        NEED(drawn);
        QCOMPARE(drawn->pages, 1);
        QCOMPARE(drawn->shortened, much);
        if (!PanelBench::canReadPdf())
            return;
        const QString text = PanelBench::textOf(m_bench->place.write("page.pdf", drawn->pdf));
        QVERIFY(text.contains("osimertinib"));
        QCOMPARE(text.contains(language == "ja" ? QString("省略") : QString("Shortened to fit one page")), much);
        REFUSED(drawBriefing(*page, "fr"), ErrorCode::BadInput);
    }

    void aPackHoldsTheCasesOfItsMember()
    {
        if (!PanelBench::canReadPdf())
            QSKIP("pdftotext is not installed");
        const QString second = m_bench->addCase("B-2"), third = m_bench->addCase("B-3");
        for (const QString &id : {m_case, second, third})
            m_bench->tier(id, m_bench->egfr(id), "osimertinib");
        const QString meeting = m_bench->meeting({m_case, second, third});
        NEED(recuse(s(), meeting, second, "sato", "treats the patient's sister"));
        const QString path = m_bench->place.path("pack.pdf");
        const auto made = writePack(s(), request(meeting, "sato"), path);
        NEED(made);
        QCOMPARE(made->cases.size(), 2);
        QCOMPARE(made->pages, 3); // an index and a page for each
        const QString text = PanelBench::textOf(path);
        QVERIFY(text.contains("B-1"));
        QVERIFY(!text.contains("B-2"));
        QVERIFY(text.contains("B-3"));
        QVERIFY(text.contains("sato"));
        QCOMPARE(ledgerRows(), 2); // one for each case
        REFUSED(writePack(s(), request(meeting, "aoki"), path), ErrorCode::BadInput); // not invited
    }

    void whatTheGateRefusesIsNamedAndLeftOut()
    {
        if (!PanelBench::canReadPdf())
            QSKIP("pdftotext is not installed");
        const QString second = m_bench->addCase("B-2");
        for (const QString &id : {m_case, second})
            m_bench->tier(id, m_bench->egfr(id), "osimertinib");
        const QString meeting = m_bench->meeting({m_case, second});
        m_bench->withdraw(second);
        const QString path = m_bench->place.path("pack.pdf");
        const auto made = writePack(s(), request(meeting, "sato"), path);
        NEED(made);
        QCOMPARE(made->cases.size(), 2);
        QVERIFY(made->cases.first().included);
        QVERIFY(!made->cases.last().included);
        QCOMPARE(made->cases.last().refusal->item, QString("withdrawal"));
        QCOMPARE(made->pages, 2);
        const QString text = PanelBench::textOf(path);
        QVERIFY(text.contains("B-2"));
        QVERIFY(text.contains("consent was withdrawn"));
        QCOMPARE(text.count("EGFR"), PanelBench::textOf(path).count("EGFR"));
        QCOMPARE(ledgerRows(), 1);
        m_bench->withdraw(m_case);
        QFile::remove(path);
        REFUSED(writePack(s(), request(meeting, "sato"), path), ErrorCode::NotPermitted);
        QVERIFY(!QFile::exists(path));
        REFUSED(exportBriefing(s(), m_case, meeting, "en", {}, path), ErrorCode::NotPermitted);
        QVERIFY(!QFile::exists(path));
    }

    void membersOfAnotherHospitalAreSaidWhatTheyAre()
    {
        const QString meeting = m_bench->meeting({m_case});
        Meeting hosted = PanelBench::need(showMeeting(s(), meeting));
        QVERIFY(hosted.host.isEmpty());
        PanelMember member;
        member.userId = "sato";
        member.hospital = "Other hospital";
        member.roles = {{QStringLiteral("ア"), {}, {}}};
        NEED(setPanelMember(s(), member));
        NEED(previewPack(s(), request(meeting, "sato"))); // nobody said whose meeting it is
        PackRequest partner = request(meeting, "sato");
        partner.relation = access::Relation::ThirdParty;
        const auto refused = previewPack(s(), partner);
        NEED(refused);
        QVERIFY(!refused->cases.first().included); // the record of such a provision holds more
        REFUSED(writePack(s(), partner, m_bench->place.path("pack.pdf")), ErrorCode::NotPermitted);
    }

    void membersMayNotHandThemOut()
    {
        const QString meeting = m_bench->meeting({m_case});
        m_bench->as("sato");
        NEED(briefing(s(), m_case, meeting)); // but read
        REFUSED(writePack(s(), request(meeting, "sato"), m_bench->place.path("pack.pdf")), ErrorCode::NotPermitted);
        REFUSED(exportBriefing(s(), m_case, meeting, "en", {}, m_bench->place.path("page.pdf")), ErrorCode::NotPermitted);
    }

    void nothingTellsOfADeclinedFinding()
    {
        const QString other = m_bench->addCase("B-4");
        clinical("carries BRCA1 c.5000A>G, told on Monday");
        const QString egfr = m_bench->egfr(m_case), brca = m_bench->brca(m_case, "B-1");
        m_bench->brca(other, "B-4");
        m_bench->tier(m_case, egfr, "osimertinib");
        m_bench->tier(m_case, brca, "olaparib");
        const QString meeting = m_bench->meeting({m_case, other});
        m_bench->decide(meeting, m_case, brca, "olaparib");
        auto page = briefing(s(), m_case, meeting);
        NEED(page);
        QCOMPARE(page->findings.size(), 2);
        QCOMPARE(page->earlier.size(), 1); // or nothing below would prove a thing
        m_bench->at(QDate(2026, 11, 21));
        m_bench->answer(m_case, "no");
        page = briefing(s(), m_case, meeting);
        NEED(page);
        QCOMPARE(page->findings.size(), 1);
        QVERIFY(page->earlier.isEmpty());
        QVERIFY(page->decided.isEmpty());
        const auto elsewhere = briefing(s(), other);
        NEED(elsewhere);
        QVERIFY(elsewhere->earlier.isEmpty()); // nor is it told of beside somebody who has the same
        QStringList texts{everything(*page)};
        for (const char *language : {"ja", "en"}) {
            const auto drawn = drawBriefing(*page, QString::fromLatin1(language));
            NEED(drawn);
            if (PanelBench::canReadPdf())
                texts.append(PanelBench::textOf(m_bench->place.write("page.pdf", drawn->pdf)));
            const QString path = m_bench->place.path(QString::fromLatin1(language) + ".pdf");
            PackRequest wanted = request(meeting, "sato");
            wanted.language = QString::fromLatin1(language);
            NEED(recuseOther(meeting, other));
            NEED(writePack(s(), wanted, path));
            if (PanelBench::canReadPdf())
                texts.append(PanelBench::textOf(path));
        }
        for (const QString &text : std::as_const(texts)) {
            QVERIFY(text.contains("EGFR"));
            for (const QString &trace : ofTheDeclined)
                QVERIFY2(!text.contains(trace, Qt::CaseInsensitive), qPrintable(trace + u'\n' + text));
            QVERIFY2(!text.contains("olaparib"), qPrintable(text));
        }
    }

private:
    Session &s() { return *m_bench->session; }
    PackRequest request(const QString &meeting, const char *member)
    {
        return {meeting, QString::fromLatin1(member), QStringLiteral("en"), std::nullopt, {}, {}};
    }
    Result<Meeting> recuseOther(const QString &meeting, const QString &caseId) { return recuse(s(), meeting, caseId, "sato", "knows the family"); }
    void knowledge()
    {
        for (const auto &[source, file, bytes] : {std::tuple("oncotree", "tree.json", tree), std::tuple("drugs", "drugs.csv", drugs), std::tuple("trials", "trials.csv", trials)})
            PanelBench::need(importKnowledge(s(), QLatin1String(source), {{m_bench->place.write(QLatin1String(file), bytes)}, QStringLiteral("2026-11-01"), {}, {}}, {}));
    }
    void clinical(const QString &history = QStringLiteral("hypertension; mother had breast cancer"))
    {
        const CaseView view = PanelBench::need(showCase(s(), m_case));
        Case changed = view.theCase;
        changed.clinical.stage = "IV";
        changed.clinical.performanceStatus = 1;
        changed.clinical.regimens = {"carboplatin + pemetrexed", "docetaxel"};
        changed.clinical.tumourContent = 0.4;
        changed.clinical.history = history;
        PanelBench::need(setCase(s(), changed, view.revision));
    }
    int ledgerRows()
    {
        store::RecordFilter filter;
        filter.kind = "ledger";
        return int(PanelBench::need(s().store().list(filter)).size());
    }
    /// Every text of the value.
    static QString everything(const Briefing &page)
    {
        QStringList out{page.diagnosis, page.clinical.history, page.clinical.regimens.join(u' '), page.decided.join(u' ')};
        for (const BriefedFinding &one : page.findings)
            out << one.title << one.coding;
        for (const BriefedOption &one : page.options)
            out << one.about << one.tier.drug << one.tier.statement;
        for (const BriefedEarlier &one : page.earlier)
            out << one.finding << one.recommended;
        for (const OpenPoint &one : page.open)
            out << one.about << one.aboutJa;
        return out.join(u'\n');
    }

    std::unique_ptr<PanelBench> m_bench;
    QString m_case;
};

QTEST_MAIN(TestBriefing)
#include "tst_briefing.moc"
