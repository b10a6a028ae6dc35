// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/admin_page.h"
#include "ui/async.h"
#include "ui/emergency_dialog.h"
#include "ui/idle_watch.h"
#include "ui/notes_page.h"
#include "ui/permissions_dialog.h"
#include "ui/workbench.h"
#include "workflow/notes.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace enza;

/// The window locks by itself after a warning, shows who may do what, and is used by keys.
class TestIdleAndPermissions : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::WindowFixture> m_fixture;
    ui::MainWindow &window() const { return *m_fixture->window; }
    void settle() const { QTRY_COMPARE(ui::runningJobs(), 0); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
        settle();
    }
    void cleanup() { m_fixture.reset(); }

    void aWarningComesBeforeTheLock()
    {
        ui::IdleWatch *watch = window().idle();
        QSignalSpy soon(watch, &ui::IdleWatch::soon), idle(watch, &ui::IdleWatch::idle);
        watch->setWarning(std::chrono::milliseconds(150));
        watch->setInterval(std::chrono::milliseconds(300));
        QTRY_COMPARE(soon.count(), 1);
        QVERIFY(!window().isLocked());
        QTRY_VERIFY(window().isLocked());
        QCOMPARE(idle.count(), 1);
    }

    void aKeyKeepsItOpen()
    {
        ui::IdleWatch *watch = window().idle();
        QSignalSpy soon(watch, &ui::IdleWatch::soon), stays(watch, &ui::IdleWatch::stays), idle(watch, &ui::IdleWatch::idle);
        watch->setWarning(std::chrono::milliseconds(4000));
        watch->setInterval(std::chrono::milliseconds(8000));
        watch->setWarning(std::chrono::milliseconds(3950));
        QVERIFY(soon.wait(6000));
        QTest::keyClick(&window(), Qt::Key_Shift);
        QCOMPARE(stays.count(), 1);
        QCOMPARE(idle.count(), 0);
        QVERIFY(!window().isLocked());
    }

    void nobodyChoosesLongerThanThePolicy()
    {
        // The built-in policy's fifteen minutes.
        ui::Preferences preferences;
        preferences.autoLockMinutes = 120;
        Q_EMIT window().admin()->preferencesChanged(preferences);
        settle();
        QCOMPARE(window().idle()->minutes(), 15);
    }

    void theMatrixIsWalkedByKeys()
    {
        QTest::keyClick(&window(), Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(window().admin()->isVisible());
        settle();
        QTest::keyClick(window().admin(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window().findChild<ui::PermissionsDialog *>());
        auto *dialog = window().findChild<ui::PermissionsDialog *>();
        QTRY_VERIFY(dialog->table()->model()->rowCount() > 20);
        QAbstractItemModelTester tester(dialog->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex before = dialog->table()->currentIndex();
        QTest::keyClick(dialog->table(), Qt::Key_Right);
        QTest::keyClick(dialog->table(), Qt::Key_Down);
        const QModelIndex after = dialog->table()->currentIndex();
        QCOMPARE(after.row(), before.row() + 1);
        QCOMPARE(after.column(), before.column() + 1);
        QVERIFY(after.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("may")));
        if (const QString folder = qEnvironmentVariable("ENZA_SHOTS"); !folder.isEmpty()) {
            QTest::qWait(200);
            dialog->grab().save(folder + "/permissions.png");
            window().grab().save(folder + "/admin.png");
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void aNoteIsWrittenByKeys()
    {
        window().openCase(m_fixture->caseId);
        QTRY_COMPARE(window().workbench()->view().theCase.id, m_fixture->caseId);
        for (int i = 0; i < window().workbench()->pageCount(); ++i) {
            if (window().workbench()->pageTitle(i) == "Notes")
                window().workbench()->showPage(i);
        }
        settle();
        auto *page = window().workbench()->findChild<ui::NotesPage *>();
        QVERIFY(page);
        QTRY_VERIFY(page->text()->isEnabled());
        page->text()->setFocus();
        QTest::keyClicks(page->text(), "called the family");
        QTest::keyClick(page->text(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        QVERIFY(page->text()->toPlainText().isEmpty());
        if (const QString folder = qEnvironmentVariable("ENZA_SHOTS"); !folder.isEmpty())
            window().grab().save(folder + "/notes.png");
        QCOMPARE(workflow::notes(*window().context().session(), m_fixture->caseId)->size(), 1);
    }
};

QTEST_MAIN(TestIdleAndPermissions)
#include "tst_idle_and_permissions.moc"
