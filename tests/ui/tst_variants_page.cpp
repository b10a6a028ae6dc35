// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_variants_fixture.h"
#include "ui/cascade_presets.h"
#include "ui/cascade_view.h"
#include "ui/detail_pane.h"
#include "ui/detail_tree.h"
#include "ui/error_panel.h"
#include "ui/variants_dismiss_dialog.h"
#include "ui/variants_page.h"
#include "ui/variants_table_view.h"
#include "ui/variants_triage.h"
#include "workflow/findings.h"
#include "workflow/variants.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace enza;
using namespace enza::ui;
using enza::test::needed;
using enza::test::VariantsWorld;

namespace {

/// The page as a person sees it, with the case open and all variants passing.
struct OpenPage {
    explicit OpenPage(VariantsWorld &world, bool allPass = true) : page(world.context)
    {
        page.resize(1200, 800);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window did not become active");
        QSignalSpy opened(&page, &VariantsPage::opened);
        page.openCase(world.caseId);
        if (!opened.wait(20'000))
            qFatal("the case did not open");
        if (allPass) {
            page.cascade()->setSteps({});
            page.query()->setSteps({});
        }
        settle();
        page.table()->setFocus();
    }
    void settle() const
    {
        if (!QTest::qWaitFor([this] { return runningJobs() == 0 && !page.query()->isRunning(); }, 20'000))
            qFatal("the page did not come to rest");
        QTest::qWait(80); // the short timers of the page
        if (!QTest::qWaitFor([] { return runningJobs() == 0; }, 20'000))
            qFatal("the page did not come to rest");
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = page.focusWidget() ? page.focusWidget() : page.table();
        if (!page.isActiveWindow()) { // a popup was in front; without a window manager nobody gives the focus back
            page.activateWindow();
            if (!QTest::qWaitForWindowActive(&page))
                qFatal("the window did not become active");
            focus->setFocus();
        }
        QTest::keyClick(focus, key, modifiers);
    }
    int rows() const { return page.model()->rowCount(); }
    VariantsPage page;
};

/// The number in a column of a line of the cascade; line 0 is "all".
QString cascadeCell(const VariantsPage &page, int line, CascadeModel::Column column)
{
    return page.cascade()->table()->model()->index(line, column).data().toString();
}

void typeStep(OpenPage &open, const QString &expression)
{
    open.page.cascade()->table()->setFocus();
    open.key(Qt::Key_Insert);
    auto *line = open.page.cascade()->editor()->findChild<ExpressionEdit *>();
    line->setText(expression); // typed letter by letter, the list of completions would take the window's place
    QTest::keyClick(line, Qt::Key_Return);
    open.settle();
}

} // namespace

class TestVariantsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithTheFittingPresetAndItsCounts()
    {
        VariantsWorld world;
        OpenPage open(world, false);
        QCOMPARE(open.page.presets()->preset().id, QStringLiteral("builtin:rare_single"));
        QCOMPARE(cascadeCell(open.page, 0, CascadeModel::KeptColumn), QStringLiteral("400"));
        QVERIFY(open.rows() > 0);
        QVERIFY(open.rows() < 400);
        QVERIFY(!open.page.presets()->isModified());
    }

    void anImportIntoTheOpenCaseIsShown()
    {
        VariantsWorld world;
        OpenPage open(world);
        world.importVariants(300);
        QVERIFY(QTest::qWaitFor([&] { return cascadeCell(open.page, 0, CascadeModel::KeptColumn) == QStringLiteral("700"); },
                                20'000));
        open.settle();
        QVERIFY(open.rows() > 0);
    }

    void aTypedStepCountsWhatItRemoves()
    {
        VariantsWorld world;
        OpenPage open(world);
        QCOMPARE(open.rows(), 400);
        typeStep(open, QStringLiteral("filter == PASS"));
        QCOMPARE(open.rows(), 320);
        QCOMPARE(cascadeCell(open.page, 1, CascadeModel::RemovedColumn), QStringLiteral("−80"));
        QCOMPARE(cascadeCell(open.page, 1, CascadeModel::KeptColumn), QStringLiteral("320"));
        typeStep(open, QStringLiteral("gnomad_exome_af < 0.002"));
        const int dropping = open.rows();
        const QString unknown = cascadeCell(open.page, 2, CascadeModel::UnknownColumn);
        QVERIFY2(unknown.contains(QStringLiteral("removed")), qPrintable(unknown));
        // The same step with a question mark keeps what is unknown, and says so.
        open.page.cascade()->table()->setCurrentIndex(open.page.cascade()->table()->model()->index(2, 0));
        open.page.cascade()->table()->setFocus();
        open.key(Qt::Key_F2);
        auto *line = open.page.cascade()->editor()->findChild<ExpressionEdit *>();
        line->setText(line->text() + QStringLiteral(" ?"));
        QTest::keyClick(line, Qt::Key_Return);
        open.settle();
        QVERIFY(open.rows() > dropping);
        QVERIFY(cascadeCell(open.page, 2, CascadeModel::UnknownColumn).contains(QStringLiteral("kept")));
        QVERIFY(open.page.presets()->isModified());
    }

    void aStepCanBeSwitchedOffMovedAndRemovedByKeys()
    {
        VariantsWorld world;
        OpenPage open(world);
        typeStep(open, QStringLiteral("filter == PASS"));
        typeStep(open, QStringLiteral("depth > 50"));
        const int both = open.rows();
        QTableView *steps = open.page.cascade()->table();
        steps->setFocus();
        steps->setCurrentIndex(steps->model()->index(1, 0));
        open.key(Qt::Key_Space);
        open.settle();
        QVERIFY(open.rows() > both);
        open.key(Qt::Key_Space);
        open.settle();
        QCOMPARE(open.rows(), both);
        open.key(Qt::Key_Down, Qt::AltModifier);
        open.settle();
        QCOMPARE(open.page.cascade()->steps()[0].expression, QStringLiteral("depth > 50"));
        QCOMPARE(open.rows(), both);
        open.key(Qt::Key_Delete);
        open.settle();
        QCOMPARE(open.page.cascade()->steps().size(), 1);
        QVERIFY(open.rows() > both);
    }

    void aFailedQueryShowsNoRowsAndTheReason()
    {
        VariantsWorld world;
        OpenPage open(world);
        QVERIFY(open.rows() > 0);
        const QList<FilterStep> wrong = {{QStringLiteral("Mine"), QStringLiteral("no_such_column > 3"), true}};
        open.page.cascade()->setSteps(wrong);
        open.page.query()->setSteps(wrong);
        open.settle();
        QCOMPARE(open.rows(), 0);
        auto *panel = open.page.findChild<ErrorPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY2(panel->text().contains(QStringLiteral("no_such_column")), qPrintable(panel->text()));
        QVERIFY(cascadeCell(open.page, 1, CascadeModel::StepColumn).startsWith(QStringLiteral("⚠")));
        open.page.cascade()->setSteps({});
        open.page.query()->setSteps({});
        open.settle();
        QCOMPARE(open.rows(), 400);
        QVERIFY(!panel->isVisible());
    }

    void theEditorLocatesAMistakeBeforeItIsApplied()
    {
        VariantsWorld world;
        OpenPage open(world);
        open.page.cascade()->addStep();
        CascadeEditor *editor = open.page.cascade()->editor();
        auto *line = editor->findChild<ExpressionEdit *>();
        line->setText(QStringLiteral("depth > "));
        QVERIFY(!editor->problem().isEmpty());
        QTest::keyClick(line, Qt::Key_Return);
        open.settle();
        QVERIFY(editor->isVisible());
        QCOMPARE(open.page.cascade()->steps().size(), 0);
        line->setText(QStringLiteral("depht > 10"));
        QVERIFY2(editor->problem().contains(QStringLiteral("depht")), qPrintable(editor->problem()));
        line->setText(QStringLiteral("depth > 10"));
        QVERIFY(editor->problem().isEmpty());
    }

    void theEditorCompletesColumnNames()
    {
        VariantsWorld world;
        OpenPage open(world);
        open.page.cascade()->addStep();
        auto *line = open.page.cascade()->editor()->findChild<ExpressionEdit *>();
        QTest::keyClicks(line, QStringLiteral("filter == PASS && gnomad_ex"));
        QCOMPARE(line->wordAtCursor(), QStringLiteral("gnomad_ex"));
        auto *completer = line->findChild<QCompleter *>();
        QVERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->completionCount(), 1);
        Q_EMIT completer->activated(completer->completionModel()->index(0, 0));
        QCOMPARE(line->text(), QStringLiteral("filter == PASS && gnomad_exome_af"));
    }

    void aStepShowsWhatItRemovedAndLeadsBack()
    {
        VariantsWorld world;
        OpenPage open(world);
        typeStep(open, QStringLiteral("filter == PASS"));
        QTableView *steps = open.page.cascade()->table();
        steps->setFocus();
        steps->setCurrentIndex(steps->model()->index(1, 0));
        open.key(Qt::Key_Return);
        open.settle();
        QCOMPARE(open.rows(), 80);
        QCOMPARE(open.page.query()->removedBy(), 0);
        open.page.table()->setFocus();
        open.key(Qt::Key_Escape);
        open.settle();
        QCOMPARE(open.rows(), 320);
        QCOMPARE(open.page.query()->removedBy(), -1);
    }

    void searchNarrowsTheRows()
    {
        VariantsWorld world;
        OpenPage open(world);
        open.key(Qt::Key_Slash);
        QVERIFY(open.page.search()->hasFocus());
        QTest::keyClicks(open.page.search(), QStringLiteral("GENE7"));
        QTest::keyClick(open.page.search(), Qt::Key_Return);
        open.settle();
        QCOMPARE(open.rows(), 10);
        QVERIFY(open.page.table()->hasFocus());
    }

    void triageKeysMakeFindings()
    {
        VariantsWorld world;
        OpenPage open(world);
        open.key(Qt::Key_P);
        open.settle();
        open.key(Qt::Key_J);
        open.key(Qt::Key_C);
        open.key(Qt::Key_J);
        open.key(Qt::Key_S);
        open.settle();
        const auto findings = needed(workflow::listFindings(*world.session, world.caseId));
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings[0].finding.role, FindingRole::Primary);
        QCOMPARE(findings[1].finding.role, FindingRole::Candidate);
        QCOMPARE(findings[2].finding.role, FindingRole::Secondary);
        QTRY_COMPARE(open.page.model()->mark(0), RowMark::Primary);
        QCOMPARE(open.page.model()->mark(1), RowMark::Candidate);
        QCOMPARE(open.page.model()->mark(2), RowMark::Secondary);
        // Another key gives the same finding another role.
        open.key(Qt::Key_P);
        open.settle();
        QCOMPARE(needed(workflow::listFindings(*world.session, world.caseId))[2].finding.role, FindingRole::Primary);
        QVERIFY(world.errors.isEmpty());
    }

    void triageKeysAreLettersWhileSomebodyTypes()
    {
        VariantsWorld world;
        OpenPage open(world);
        open.page.search()->setFocus();
        QTest::keyClicks(open.page.search(), QStringLiteral("pcsxua"));
        open.settle();
        QCOMPARE(open.page.search()->text(), QStringLiteral("pcsxua"));
        QVERIFY(needed(workflow::listFindings(*world.session, world.caseId)).isEmpty());
        QVERIFY(needed(workflow::dismissals(*world.session, world.caseId)).isEmpty());
    }

    void puttingAsideTakesAReasonByDigitAndIsNotShownAgain()
    {
        VariantsWorld world;
        OpenPage open(world);
        const QString second = open.page.model()->index(1, 0).data(VariantsModel::KeyRole).toString();
        open.key(Qt::Key_X);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_3);
        open.settle();
        QTRY_COMPARE(open.rows(), 399);
        const auto acts = needed(workflow::dismissals(*world.session, world.caseId));
        QCOMPARE(acts.size(), 1);
        QCOMPARE(acts[0].reason, DismissReason::LowQuality);
        // Work goes on with the variant that followed.
        QCOMPARE(open.page.table()->currentIndex().data(VariantsModel::KeyRole).toString(), second);
        open.key(Qt::Key_R);
        open.settle();
        QCOMPARE(open.rows(), 400);
        QTRY_COMPARE(open.page.model()->mark(0), RowMark::PutAside);
    }

    void manyArePutAsideByOneActAndComeBackByOneUndo()
    {
        VariantsWorld world;
        OpenPage open(world);
        open.key(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(open.page.isAllChosen());
        QVERIFY(open.page.table()->selectedRanges().size() <= 1);
        open.key(Qt::Key_A);
        QPointer<VariantsDismissDialog> dialog;
        QTRY_VERIFY((dialog = open.page.findChild<VariantsDismissDialog *>()));
        bool named = false;
        for (const auto *button : dialog->findChildren<QPushButton *>())
            named |= button->text().contains(QStringLiteral("400"));
        QVERIFY2(named, "the button does not say how many");
        dialog->accept();
        open.settle();
        QTRY_COMPARE(open.rows(), 0);
        const auto acts = needed(workflow::dismissals(*world.session, world.caseId));
        QCOMPARE(acts.size(), 1);
        QCOMPARE(acts[0].count, quint64(400));
        open.page.table()->setFocus();
        open.page.triage()->undo();
        open.settle();
        QTRY_COMPARE(open.rows(), 400);
        QVERIFY2(world.messages.back().contains(QStringLiteral("400")), qPrintable(world.messages.join(u'\n')));
    }

    void undoNamesWhatItUndoes()
    {
        VariantsWorld world;
        OpenPage open(world);
        open.key(Qt::Key_P);
        open.settle();
        QPushButton *undo = nullptr;
        for (QPushButton *button : open.page.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Undo")))
                undo = button;
        }
        QVERIFY(undo);
        QVERIFY2(undo->text().size() > 8, qPrintable(undo->text()));
        open.page.table()->setFocus();
        open.key(Qt::Key_U);
        open.settle();
        QVERIFY(needed(workflow::listFindings(*world.session, world.caseId)).isEmpty());
        QTRY_COMPARE(open.page.model()->mark(0), RowMark::None);
    }

    void whatWasLeftIsThereAgain()
    {
        VariantsWorld world;
        QStringList columns;
        QString selected;
        {
            OpenPage open(world);
            typeStep(open, QStringLiteral("filter == PASS"));
            QHeaderView *header = open.page.table()->horizontalHeader();
            header->moveSection(4, 1);
            header->resizeSection(header->logicalIndex(1), 211);
            columns = open.page.table()->shownColumns();
            open.page.table()->setFocus();
            open.page.table()->goToRow(17);
            open.settle();
            selected = open.page.table()->currentIndex().data(VariantsModel::KeyRole).toString();
            QVERIFY(!selected.isEmpty());
            open.page.closeCase();
            open.settle();
        }
        OpenPage again(world, false);
        QCOMPARE(again.page.table()->shownColumns(), columns);
        QCOMPARE(again.page.table()->columnWidths().front(), 211);
        QCOMPARE(again.page.cascade()->steps().size(), 1);
        QCOMPARE(again.rows(), 320);
        QTRY_COMPARE(again.page.table()->currentIndex().data(VariantsModel::KeyRole).toString(), selected);
    }

    void sortingByTheHeaderAsksTheQuestionAgain()
    {
        VariantsWorld world;
        OpenPage open(world);
        const int section = open.page.model()->sectionOf(QStringLiteral("depth"));
        QVERIFY(section > 0);
        QHeaderView *header = open.page.table()->horizontalHeader();
        Q_EMIT header->sectionClicked(section);
        Q_EMIT header->sectionClicked(section);
        open.settle();
        QVERIFY(open.page.query()->query().sort.descending);
        open.page.table()->goToRow(0);
        QTRY_COMPARE(open.page.model()->index(0, section).data().toString(), QStringLiteral("79"));
    }

    void theDetailShowsTheCurrentVariant()
    {
        VariantsWorld world;
        OpenPage open(world);
        open.page.table()->goToRow(2);
        open.settle();
        QTRY_VERIFY(open.page.detail()->detail());
        QCOMPARE(open.page.detail()->variantKey(),
                 open.page.table()->currentIndex().data(VariantsModel::KeyRole).toString());
        QVERIFY(open.page.detail()->tree()->section(DetailTree::Frequencies)->childCount() > 0);
        QCOMPARE(open.page.detail()->tree()->section(DetailTree::Samples)->childCount(), 1);
        QCOMPARE(open.page.detail()->tree()->section(DetailTree::Transcripts)->childCount(), 1);
        QTRY_VERIFY(open.page.detail()->tree()->section(DetailTree::Elsewhere)->text(0).contains(QStringLiteral("not seen")));
    }

    void aCaseWithoutVariantsSaysWhatToDo()
    {
        VariantsWorld world(0);
        VariantsPage page(world.context);
        page.resize(1000, 700);
        page.show();
        QSignalSpy opened(&page, &VariantsPage::opened);
        QSignalSpy import(&page, &VariantsPage::importRequested);
        page.openCase(world.caseId);
        QVERIFY(opened.wait(20'000));
        QPushButton *button = nullptr;
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().startsWith(QStringLiteral("Import")))
                button = each;
        }
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(import.size(), 1);
        QTRY_COMPARE(runningJobs(), 0);
    }

    void lockingForgetsEverything()
    {
        VariantsWorld world;
        OpenPage open(world);
        open.settle();
        const std::weak_ptr<workflow::Session> session = world.session;
        world.session.reset();
        world.context.lock();
        QCOMPARE(open.rows(), 0);
        QVERIFY(!open.page.detail()->detail());
        QCOMPARE(open.page.detail()->tree()->section(DetailTree::Samples)->childCount(), 0);
        for (const QLabel *label : open.page.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QStringLiteral("GENE")), qPrintable(label->text()));
        QTRY_VERIFY(session.expired());
    }

    void everyControlHasANameInWords()
    {
        VariantsWorld world;
        OpenPage open(world);
        open.key(Qt::Key_P);
        open.settle();
        for (QWidget *widget : open.page.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QHeaderView *>(widget) ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->toolTip()));
        }
    }

    void theWholePageCanBeDrawn()
    {
        VariantsWorld world;
        OpenPage open(world, false);
        open.settle();
        const QImage picture = open.page.grab().toImage();
        QVERIFY(!picture.isNull());
        QSet<QRgb> colours;
        for (int x = 0; x < picture.width(); x += 3) {
            for (int y = 0; y < picture.height(); y += 3)
                colours.insert(picture.pixel(x, y));
        }
        QVERIFY2(colours.size() > 10, "the page is empty");
    }
};

QTEST_MAIN(TestVariantsPage)
#include "tst_variants_page.moc"
