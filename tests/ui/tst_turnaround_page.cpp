// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"
#include "support/window_fixture.h"
#include "ui/clock_dialog.h"
#include "ui/panel_desk_page.h"
#include "ui/trend_view.h"
#include "ui/turnaround_page.h"
#include "ui/workbench.h"
#include "ui/workbench_header.h"
#include "workflow/consents.h"
#include "workflow/turnaround.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace enza;
using namespace enza::test;
using namespace enza::ui;

/// The clock of a case and the turnaround of all, driven by keys.
class TestTurnaroundPage : public QObject
{
    Q_OBJECT
    WindowFixture m_at;

    workflow::Session &session() { return *m_at.window->context().session(); }
    QPushButton *clockButton()
    {
        const auto buttons = m_at.window->workbench()->header()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->accessibleName().startsWith(QStringLiteral("Turnaround")) || button->text() == QStringLiteral("Clock not started"))
                return button;
        }
        return nullptr;
    }
    static QString cell(QTableView *table, int row, int column) { return table->model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_at.openWindowWithCase());
        QVERIFY(session().setClock(QDateTime(QDate(2026, 6, 11), QTime(3, 0), Qt::UTC)));
        m_at.window->openCase(m_at.caseId);
        QTRY_COMPARE(m_at.window->workbench()->view().theCase.id, m_at.caseId);
    }

    void withoutConsentTheClockHasNotStarted()
    {
        QTRY_VERIFY(clockButton());
        QTRY_COMPARE(clockButton()->text(), QStringLiteral("Clock not started"));
    }

    void consentStartsItAndAPauseNeedsAReason()
    {
        ConsentEvent event;
        event.caseId = m_at.caseId;
        event.personId = m_at.window->workbench()->view().persons.first().id;
        event.form = QStringLiteral("rare-consent");
        event.version = QStringLiteral("1.6");
        event.date = QDate(2026, 6, 1);
        event.by = QStringLiteral("P1");
        event.answers = {{QStringLiteral("participation"), QStringLiteral("yes")}};
        const auto recorded = workflow::recordConsent(session(), event);
        QVERIFY2(recorded, qPrintable(recorded ? QString() : recorded.error().message.translated()));
        m_at.window->workbench()->openCase(m_at.caseId);
        QTRY_COMPARE(clockButton()->text(), QStringLiteral("Day 10 / 56"));

        clockButton()->setFocus();
        QTest::keyClick(clockButton(), Qt::Key_Space);
        auto *dialog = m_at.window->findChild<ClockDialog *>();
        QVERIFY(dialog);
        QAbstractItemModelTester tester(dialog->stages()->model());
        QTRY_VERIFY(dialog->stages()->model()->rowCount() >= 8);
        QTest::keyClick(dialog, Qt::Key_P, Qt::ControlModifier);
        auto *pause = dialog->findChild<PauseDialog *>();
        QVERIFY(pause);
        auto *reason = pause->findChild<QLineEdit *>();
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(pause->isVisible()); // no reason, no pause
        QTest::keyClicks(reason, QStringLiteral("waits for a second biopsy"));
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(workflow::caseClock(session(), m_at.caseId)->stopped);
        QTRY_VERIFY(clockButton()->text().contains(QStringLiteral("stands still")));
        QPushButton *resume = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Let it run"))
                resume = button;
        }
        QVERIFY(resume);
        QTRY_VERIFY(resume->isEnabled());
        resume->setFocus();
        QTest::keyClick(resume, Qt::Key_Space);
        QTRY_VERIFY(!workflow::caseClock(session(), m_at.caseId)->stopped);
        QTest::keyClick(dialog, Qt::Key_Escape);
        m_at.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_at.window.get()));
    }

    void thePageCountsWhatEndedAndDrawsItsTrend()
    {
        QVERIFY(workflow::recordCaseEvent(session(), m_at.caseId, QStringLiteral("sample"), QDateTime(QDate(2026, 6, 3), QTime(15, 0), Qt::UTC), {}));
        QTest::keyClick(m_at.window.get(), Qt::Key_P, Qt::AltModifier);
        auto *desk = m_at.window->findChild<PanelDeskPage *>();
        QTRY_VERIFY(desk->isVisible());
        desk->showList(PanelDeskPage::Times);
        TurnaroundPage *page = desk->turnaround();
        QAbstractItemModelTester stages(page->stages()->model()), overdue(page->overdue()->model());
        QTRY_VERIFY(page->stages()->model()->rowCount() > 0);
        QCOMPARE(cell(page->stages(), 0, 1), QStringLiteral("1")); // consent to sample
        QCOMPARE(cell(page->stages(), 0, 2), QLocale().toString(3.0, 'f', 1));
        QCOMPARE(page->overdue()->model()->rowCount(), 0);
        page->stages()->setFocus();
        QTest::keyClick(page->stages(), Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY2(page->trend()->inWords().contains(QStringLiteral("2026-06: median 3.0")), qPrintable(page->trend()->inWords()));
        QCOMPARE(page->trend()->accessibleDescription(), page->trend()->inWords());

        // Forty days later the sequence still has not come.
        QVERIFY(session().setClock(QDateTime(QDate(2026, 7, 21), QTime(3, 0), Qt::UTC)));
        auto *period = page->findChild<QComboBox *>();
        QTest::keyClick(period, Qt::Key_Down);
        QTRY_COMPARE(page->overdue()->model()->rowCount(), 1);
        QCOMPARE(cell(page->overdue(), 0, 0), QStringLiteral("T-1"));
    }
};

QTEST_MAIN(TestTurnaroundPage)
#include "tst_turnaround_page.moc"
