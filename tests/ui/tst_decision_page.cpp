// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/window_fixture.h"
#include "ui/async.h"
#include "ui/case_panel_page.h"
#include "ui/decision_dialogs.h"
#include "ui/decision_editor.h"
#include "ui/workbench.h"
#include "workflow/findings.h"
#include "workflow/import.h"
#include "workflow/panel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace enza;
using namespace enza::ui;

namespace {

const QByteArray tumour = "##fileformat=VCFv4.2\n##reference=GRCh38\n##FILTER=<ID=PASS,Description=\"All filters passed\">\n"
                          "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
                          "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|gnomADe_AF|CLIN_SIG|MANE_SELECT\">\n"
                          "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Reads\">\n"
                          "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tT\n"
                          "chr7\t140753336\t.\tA\tT\t100\tPASS\tCSQ=T|missense_variant|MODERATE|BRAF|ENSG00000157764|Transcript|ENST00000646891.2|"
                          "protein_coding|ENST00000646891.2:c.1799T>A|ENSP00000493543.1:p.Val600Glu|0.0001|pathogenic|NM_004333.6\tGT:AD\t0/1:25,22\n";

} // namespace

/// A decision is entered by keys on the case's Panel page, signed, closed, and then stays.
class TestDecisionPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
        m_fixture->window->openCase(m_fixture->caseId);
        QTRY_COMPARE(workbench()->view().theCase.id, m_fixture->caseId);
        workflow::ImportRequest request;
        request.caseId = m_fixture->caseId;
        request.path = m_fixture->file(QStringLiteral("t.vcf"), tumour);
        request.roles = {{QStringLiteral("T"), SampleRole::Tumour}};
        QVERIFY(workflow::importVariants(*session(), request, {}).has_value());
        const auto key = VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:T"));
        const auto finding = workflow::addFinding(*session(), m_fixture->caseId, *key, FindingRole::Primary);
        QVERIFY(finding.has_value());
        m_finding = finding->id;
        Consensus consensus;
        consensus.finding = m_finding;
        TierEntry tier;
        tier.scale = QStringLiteral("c-cat");
        tier.level = QStringLiteral("A");
        tier.drug = QStringLiteral("dabrafenib + trametinib");
        consensus.tiers = {tier};
        QVERIFY(workflow::decide(*session(), consensus, 0).has_value());
        QTRY_COMPARE(ui::runningJobs(), 0);
    }
    void cleanup()
    {
        m_fixture.reset();
        QTRY_COMPARE(ui::runningJobs(), 0);
    }

    void withoutAMeetingThePageSaysWhatToDo()
    {
        openPage();
        QVERIFY(!page()->editor()->isVisible());
    }

    void aSuggestionIsTakenOverByEnterSignedAndClosed()
    {
        meet();
        openPage();
        QTRY_COMPARE(editor()->suggestions()->model()->rowCount(), 1);
        const QAbstractItemModelTester suggestions(editor()->suggestions()->model()), decided(editor()->decided()->model());
        QVERIFY(page()->state()->text().contains(QStringLiteral("BRAF"))); // nobody spoke of it yet
        QVERIFY(!page()->signAction()->isEnabled());
        editor()->suggestions()->setFocus();
        press(editor()->suggestions(), Qt::Key_Return);
        QTRY_COMPARE(editor()->decided()->model()->rowCount(), 1);
        QTRY_VERIFY(page()->signAction()->isEnabled());
        QVERIFY(editor()->decided()->model()->index(0, 4).data().toString().contains(QStringLiteral("confirm before treatment")));
        QVERIFY(!page()->closeAction()->isEnabled());
        press(page(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(page()->signatures()->model()->rowCount(), 1);
        QTRY_VERIFY(page()->closeAction()->isEnabled());
        press(page(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog<QDialog>());
        pressPrimary(dialog<QDialog>());
        QTRY_VERIFY(page()->state()->text().contains(QStringLiteral("Closed on")));
        QTRY_COMPARE(ui::runningJobs(), 0);
        QVERIFY(!page()->signAction()->isEnabled());
        const int rows = editor()->decided()->model()->rowCount();
        press(editor(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(ui::runningJobs(), 0);
        QCOMPARE(editor()->decided()->model()->rowCount(), rows);
    }

    void nothingToRecommendAsksForTheReasonAndIsUndone()
    {
        meet();
        openPage();
        QTRY_COMPARE(editor()->suggestions()->model()->rowCount(), 1);
        press(editor(), Qt::Key_0, Qt::ControlModifier);
        auto *asked = dialog<DecisionReasonDialog>();
        QVERIFY(asked);
        QPushButton *yes = primary(asked);
        QVERIFY(yes && !yes->isEnabled());
        QTest::keyClicks(asked->findChild<QLineEdit *>(), QStringLiteral("no drug can be had"));
        QVERIFY(yes->isEnabled());
        QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(editor()->decided()->model()->rowCount(), 1);
        QCOMPARE(editor()->view().decision.noneReason, QStringLiteral("no drug can be had"));
        press(editor(), Qt::Key_H, Qt::ControlModifier);
        asked = dialog<DecisionReasonDialog>();
        QVERIFY(asked);
        QTest::keyClicks(asked->findChild<QLineEdit *>(), QStringLiteral("refused"));
        QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(editor()->decided()->model()->rowCount(), 2);
        QVERIFY(editor()->view().unhandled.isEmpty());
        const auto last = workflow::undoable(*session(), m_fixture->caseId);
        QVERIFY(last && last->sequence > 0);
        QVERIFY(workflow::undo(*session(), m_fixture->caseId, last->sequence).has_value());
        QTRY_COMPARE(editor()->decided()->model()->rowCount(), 1);
    }

    void aConfirmatoryTestIsOrderedAndItsResultClears()
    {
        meet();
        openPage();
        QTRY_COMPARE(editor()->suggestions()->model()->rowCount(), 1);
        press(editor()->suggestions(), Qt::Key_Return);
        QTRY_COMPARE(editor()->decided()->model()->rowCount(), 1);
        press(editor(), Qt::Key_T, Qt::ControlModifier);
        auto *asked = dialog<DecisionReasonDialog>();
        QVERIFY(asked);
        const auto fields = asked->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 2);
        QTest::keyClicks(fields[0], QStringLiteral("Sanger"));
        QTest::keyClicks(fields[1], QStringLiteral("SRL"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QTRY_COMPARE(page()->tests()->model()->rowCount(), 1);
        press(page(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        asked = dialog<DecisionReasonDialog>();
        QVERIFY(asked);
        QTest::keyClicks(asked->findChild<QLineEdit *>(), QStringLiteral("same variant"));
        QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(editor()->decided()->model()->index(0, 4).data().toString().contains(QStringLiteral("confirmed")));
        QTRY_VERIFY(!editor()->decided()->model()->index(0, 4).data().toString().contains(QStringLiteral("before")));
    }

    void lockingLeavesNothingBehind()
    {
        meet();
        openPage();
        QTRY_COMPARE(editor()->suggestions()->model()->rowCount(), 1);
        press(editor(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(dialog<RecommendationDialog>());
        m_fixture->window->context().lock();
        QTRY_VERIFY(!dialog<RecommendationDialog>());
        QCOMPARE(editor()->suggestions()->model()->rowCount(), 0);
        QVERIFY(page()->state()->text().isEmpty());
    }

    void everyControlHasANameAndAKey()
    {
        meet();
        openPage();
        QTRY_COMPARE(editor()->suggestions()->model()->rowCount(), 1);
        const QStringList nameless = test::accessibilityProblems(page());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
    }

private:
    Workbench *workbench() const { return m_fixture->window->findChild<Workbench *>(); }
    CasePanelPage *page() const { return workbench()->panel(); }
    DecisionEditor *editor() const { return page()->editor(); }
    std::shared_ptr<workflow::Session> session() const { return m_fixture->window->context().session(); }
    void openPage()
    {
        for (int i = 0; i < workbench()->pageCount(); ++i) {
            if (workbench()->pageTitle(i) == QLatin1String("Panel"))
                workbench()->showPage(i);
        }
        QTRY_VERIFY(page()->isVisible());
        QTRY_COMPARE(ui::runningJobs(), 0);
    }
    void meet()
    {
        Meeting meeting;
        meeting.title = QStringLiteral("Today");
        meeting.at = QDateTime::currentDateTimeUtc();
        meeting.agenda = {{m_fixture->caseId, {}, true, PanelRound::Final, {}, {}, {}}};
        const auto made = workflow::scheduleMeeting(*session(), meeting);
        QVERIFY(made.has_value());
        const QString me = session()->user().name;
        // Whatever the rules of the case's domain ask for.
        const auto judged = workflow::meetingQuorum(*session(), made->id, m_fixture->caseId);
        QVERIFY(judged.has_value());
        QStringList roles{panel::attendingRole};
        for (const auto &one : judged->quorum.required)
            roles.append(one.role.key);
        QVERIFY(workflow::invite(*session(), made->id, me, roles).has_value());
        QVERIFY(workflow::attend(*session(), made->id, me).has_value());
        QTRY_COMPARE(ui::runningJobs(), 0);
    }
    static void press(QWidget *on, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = on->focusProxy() ? on->focusProxy() : on;
        while (target->focusProxy())
            target = target->focusProxy();
        target->window()->activateWindow(); // a dialog has just gone
        QVERIFY(QTest::qWaitForWindowActive(target->window()));
        target->setFocus();
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    template <typename T> T *dialog() const
    {
        for (T *each : m_fixture->window->findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static QPushButton *primary(QWidget *in)
    {
        for (QPushButton *each : in->findChildren<QPushButton *>()) {
            if (each->property("primary").toBool() || each->property("danger").toBool())
                return each;
        }
        return nullptr;
    }
    static void pressPrimary(QWidget *in)
    {
        QPushButton *yes = primary(in);
        QVERIFY(yes);
        yes->click();
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    QString m_finding;
};

QTEST_MAIN(TestDecisionPage)
#include "tst_decision_page.moc"
