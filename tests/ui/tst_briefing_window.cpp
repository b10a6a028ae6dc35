// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/async.h"
#include "ui/briefing_dialog.h"
#include "ui/briefing_view.h"
#include "ui/briefing_words.h"
#include "ui/decision_search_page.h"
#include "ui/meeting_page.h"
#include "ui/outcome_dialog.h"
#include "ui/outcome_page.h"
#include "ui/panel_desk_page.h"
#include "workflow/cases.h"
#include "workflow/decisions.h"
#include "workflow/findings.h"
#include "workflow/import.h"
#include "workflow/meetings.h"
#include "workflow/panel.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace enza;

namespace {

const QByteArray vcf = "##fileformat=VCFv4.2\n##reference=GRCh38\n"
                       "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
                       "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|gnomADe_AF|CLIN_SIG|MANE_SELECT\">\n"
                       "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Reads\">\n"
                       "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tT\n"
                       "chr7\t55191822\t.\tT\tG\t100\tPASS\tCSQ=G|missense_variant|MODERATE|EGFR|ENSG1|Transcript|ENST1.1|protein_coding|ENST1.1:c.2573T>G|"
                       "ENSP1.1:p.Leu858Arg|0.0001||NM_1.1\tGT:AD\t0/1:60,40\n";

/// All that a widget says.
QString saidBy(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

/// The page of a case, what came of it, and earlier decisions, as people drive them.
class TestBriefingWindow : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::WindowFixture> m_fixture;
    std::shared_ptr<workflow::Session> m_session;
    std::unique_ptr<ui::Context> m_context;
    QString m_case, m_meeting, m_finding;

    template <typename T> static T need(Result<T> result)
    {
        if (!result)
            stop(result.error());
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
    [[noreturn]] static void stop(const Error &error) { qFatal("%s", qPrintable(error.message.translated())); }

    void choose(QComboBox *combo, const QVariant &value) { combo->setCurrentIndex(combo->findData(value)); }
    QComboBox *combo(QWidget &dialog, const char *name)
    {
        for (QComboBox *each : dialog.findChildren<QComboBox *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    QLineEdit *edit(QWidget &dialog, const char *name)
    {
        for (QLineEdit *each : dialog.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    QPushButton *act(QWidget &dialog, const char *text)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        m_session = m_fixture->create();
        QVERIFY(m_session);
        need(m_session->setClock(QDateTime(QDate(2026, 12, 1), QTime(3, 0), Qt::UTC)));
        Case c;
        c.label = QStringLiteral("W-1");
        c.domain = CaseDomain::Cancer;
        c.panelDomain = PanelDomain::Solid;
        c.assembly = QStringLiteral("GRCh38");
        c.diagnosis = QStringLiteral("lung adenocarcinoma");
        m_case = need(workflow::addCase(*m_session, c, Sex::Female, 1970)).id;
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.path = m_fixture->file(QStringLiteral("t.vcf"), vcf);
        request.roles = {{QStringLiteral("T"), SampleRole::Tumour}};
        need(workflow::importVariants(*m_session, request, {}));
        m_finding = need(workflow::addFinding(*m_session, m_case, VariantKey::parse(QStringLiteral("GRCh38:7:55191822:T:G")).value(), FindingRole::Primary)).id;
        Meeting meeting;
        meeting.title = QStringLiteral("December panel");
        meeting.at = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
        meeting.agenda.append({.caseId = m_case, .minutes = 10, .materialSupplied = true, .round = PanelRound::Final, .hospital = {}, .closed = {}, .extra = {}});
        m_meeting = need(workflow::scheduleMeeting(*m_session, meeting)).id;
        need(workflow::addUser(*m_session, QStringLiteral("sato"), UserRole::PanelMember, test::passphrase()));
        PanelDecision decision = need(workflow::showDecision(*m_session, m_meeting, m_case)).decision;
        Recommendation one;
        one.what = QStringLiteral("osimertinib");
        one.findings = {m_finding};
        decision.recommendations = {one};
        need(workflow::saveDecision(*m_session, decision, 0));
        need(workflow::signDecision(*m_session, m_meeting, m_case));
        m_context = std::make_unique<ui::Context>();
        m_context->setSession(m_session);
    }
    void cleanup()
    {
        m_context->lock();
        m_context.reset();
        m_session.reset();
        m_fixture.reset();
    }

    void theBriefingShowsTheCaseAndNothingAfterTheLock()
    {
        ui::BriefingView view(*m_context);
        view.show();
        QVERIFY(saidBy(view).contains("No case is chosen"));
        QSignalSpy shown(&view, &ui::BriefingView::shown);
        view.open(m_case, m_meeting);
        QTRY_COMPARE(shown.size(), 1);
        const QString said = saidBy(view);
        for (const char *words : {"W-1", "56 years", "EGFR p.Leu858Arg", "December panel", "Recommended so far: osimertinib", "Not recorded: "})
            QVERIFY2(said.contains(QLatin1String(words)), qPrintable(QLatin1String(words) + u'\n' + said));
        QVERIFY(view.accessibleDescription().contains("EGFR"));
        m_context->lock();
        QTRY_VERIFY(!saidBy(view).contains("EGFR"));
        QVERIFY(!view.accessibleDescription().contains("EGFR"));
        m_context->setSession(m_session);
    }

    void anOutcomeIsRecordedByKeyboard()
    {
        ui::OutcomePage page(*m_context);
        page.resize(1200, 700);
        page.setVisible(true);
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        QTest::keyClick(page.table(), Qt::Key_E, Qt::ControlModifier);
        ui::TreatmentDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.findChild<ui::TreatmentDialog *>()));
        QPushButton *record = act(*dialog, "Record");
        QVERIFY(record);
        QTRY_VERIFY(record->isEnabled()); // given, and nothing else known
        choose(combo(*dialog, "Was it given?"), int(TreatmentGiven::No));
        QVERIFY(!record->isEnabled());
        QVERIFY(!combo(*dialog, "Best response")->isEnabled());
        choose(combo(*dialog, "Why not"), "cost");
        QVERIFY(record->isEnabled());
        choose(combo(*dialog, "Was it given?"), int(TreatmentGiven::Yes));
        QVERIFY(!combo(*dialog, "Why not")->isEnabled());
        edit(*dialog, "From")->setText("2026-11-31");
        QVERIFY(!record->isEnabled()); // no such day
        edit(*dialog, "From")->setText("2026-11-20");
        choose(combo(*dialog, "Best response"), "PR");
        auto *events = dialog->findChild<QPlainTextEdit *>();
        events->setPlainText("Rash acneiform");
        QVERIFY(!record->isEnabled()); // no grade
        events->setPlainText("Rash acneiform 2\nDiarrhea, grade 1 2026-11-25");
        QVERIFY(record->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(workflow::followUps(*m_session, {m_case, true})->isEmpty());
        const auto outcome = workflow::followUps(*m_session, {m_case, false})->first().outcome;
        QCOMPARE(outcome->adverseEvents.size(), 2);
        QCOMPARE(outcome->adverseEvents.last().term, QString("Diarrhea"));
        QCOMPARE(outcome->adverseEvents.last().date, QDate(2026, 11, 25));
        QCOMPARE(outcome->bestResponse, QString("PR"));
        QVERIFY(outcome->notGivenReason.isEmpty());
        QTRY_VERIFY(page.table()->model()->index(0, 7).data().toString().contains("Rash acneiform grade 2"));
    }

    void aCaseIsRegisteredAndCounted()
    {
        ui::OutcomePage page(*m_context);
        page.setVisible(true);
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        QVERIFY(page.cohorts().contains("no case is marked as eligible yet"));
        QTest::keyClick(page.table(), Qt::Key_G, Qt::ControlModifier);
        ui::CohortDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.findChild<ui::CohortDialog *>()));
        choose(combo(*dialog, "State"), int(CohortState::Declined));
        QVERIFY(!act(*dialog, "Record")->isEnabled()); // no reason
        choose(combo(*dialog, "State"), int(CohortState::Registered));
        QTRY_COMPARE(combo(*dialog, "Case")->currentText(), QString("W-1"));
        QTRY_VERIFY(act(*dialog, "Record")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(page.cohorts().contains("1 of 1 eligible cases registered (100 %)"));
    }

    void earlierDecisionsAreFoundAndNamed()
    {
        ui::DecisionSearchPage page(*m_context);
        page.resize(1200, 700);
        page.setVisible(true);
        QSignalSpy answered(&page, &ui::DecisionSearchPage::answered);
        QSignalSpy wanted(&page, &ui::DecisionSearchPage::caseRequested);
        QLineEdit *alteration = edit(page, "Alteration");
        QVERIFY(alteration);
        QTest::keyClicks(alteration, "EGFR L858R");
        QTest::keyClick(alteration, Qt::Key_Return);
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(page.table()->model()->rowCount(), 1);
        QVERIFY(page.table()->model()->index(0, 3).data().toString().contains("osimertinib"));
        QTest::keyClick(page.table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(wanted.size(), 1);
        page.search({{}, "nothing like it", {}, {}, false});
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(page.table()->model()->rowCount(), 0);
        QVERIFY(page.notes().contains("not understood"));
        page.search({"KRAS", {}, {}, {}, false});
        QTRY_COMPARE(answered.size(), 3);
        QVERIFY(saidBy(page).contains("No decision fits"));
        m_context->lock();
        QTRY_VERIFY(edit(page, "Gene")->text().isEmpty());
        m_context->setSession(m_session);
    }

    void aPackSaysWhatWouldBeInIt()
    {
        need(workflow::invite(*m_session, m_meeting, QStringLiteral("sato"), {QStringLiteral("ア")}));
        ui::PackDialog dialog(*m_context, m_meeting);
        dialog.show();
        QTRY_VERIFY(dialog.verdict().contains("W-1"));
        QVERIFY(dialog.saveButton()->isEnabled());
        const QString path = m_fixture->file(QStringLiteral("pack.pdf"), {});
        QFile::remove(path);
        dialog.saveTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(ui::runningJobs() == 0);
    }

    void nobodyInvitedSaysWhatToDo()
    {
        ui::PackDialog dialog(*m_context, m_meeting);
        dialog.show();
        QTRY_VERIFY(dialog.verdict().contains("Invite the members"));
        QVERIFY(!dialog.saveButton()->isEnabled());
    }

    void thePanelsDeskLeadsToAllOfThem()
    {
        ui::PanelDeskPage desk(*m_context);
        desk.resize(1300, 800);
        desk.show();
        desk.showList(ui::PanelDeskPage::Afterwards);
        QTRY_VERIFY(desk.outcomes()->isVisible());
        desk.showList(ui::PanelDeskPage::Search);
        QTRY_VERIFY(desk.decisionSearch()->isVisible());
        desk.openMeeting(m_meeting);
        QTRY_COMPARE(desk.meeting()->selectedCase(), m_case);
        QTest::keyClick(desk.meeting(), Qt::Key_F6);
        ui::BriefingDialog *briefing = nullptr;
        QTRY_VERIFY((briefing = desk.findChild<ui::BriefingDialog *>()));
        QTRY_VERIFY(saidBy(*briefing->view()).contains("EGFR"));
        briefing->reject();
        QTRY_VERIFY(!desk.findChild<ui::BriefingDialog *>());
        desk.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.meeting()->setFocus();
        QTest::keyClick(desk.meeting(), Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(desk.findChild<ui::PackDialog *>());
    }
};

QTEST_MAIN(TestBriefingWindow)
#include "tst_briefing_window.moc"
