// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/window_fixture.h"
#include "ui/async.h"
#include "ui/consent_answers.h"
#include "ui/consent_document_dialog.h"
#include "ui/consent_page.h"
#include "ui/consent_withdraw_dialog.h"
#include "ui/task_page.h"
#include "ui/workbench.h"
#include "ui/workbench_header.h"
#include "workflow/tasks.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>

using namespace enza;
using namespace enza::ui;

namespace {

template <typename T> T *starting(QWidget *root, const QString &name)
{
    for (T *each : root->findChildren<T *>()) {
        if (each->isVisible() && each->accessibleName().startsWith(name))
            return each;
    }
    return nullptr;
}

} // namespace

/// Consent is recorded, changed and taken back by keys, seen at once, and its tasks are finished.
class TestConsentPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_keys = 0;
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
        m_fixture->window->openCase(m_fixture->caseId);
        QTRY_COMPARE(workbench()->view().theCase.id, m_fixture->caseId);
        QTRY_COMPARE(ui::runningJobs(), 0);
    }
    void cleanup()
    {
        m_fixture.reset();
        QTRY_COMPARE(ui::runningJobs(), 0);
    }

    void allItemsAreRecordedByAFewKeys()
    {
        openPage();
        QVERIFY(!page()->items()->isVisible()); // nothing yet, and what to do next
        press(page(), Qt::Key_N, Qt::ControlModifier);
        ConsentDialog *dialog = shown<ConsentDialog>();
        QVERIFY(dialog);
        const QAbstractItemModelTester tester(dialog->answers()->model());
        const int rows = dialog->answers()->model()->rowCount();
        QVERIFY(rows >= 15);
        for (int i = 0; i < rows; ++i) {
            const bool named = dialog->answers()->model()->index(i, 0).data().toString() == QLatin1String("A person to be told after death");
            press(dialog->answers(), named ? Qt::Key_N : Qt::Key_Y);
        }
        press(dialog->answers(), Qt::Key_Return);
        QTRY_VERIFY(page()->items()->isVisible());
        QTRY_COMPARE(page()->timeline()->model()->rowCount(), 1);
        QVERIFY2(m_keys <= 30, qPrintable(QString::number(m_keys)));
        QVERIFY(starting<QPushButton>(workbench()->header(), QStringLiteral("Consent, taking part: yes")));
        const auto consent = workflow::caseConsent(*session(), m_fixture->caseId);
        QVERIFY(consent && consent->first().answers.value(QStringLiteral("recipient_after_death")).effect == ConsentEffect::No);
        QCOMPARE(consent->first().history.events.first().explainedBy, QStringLiteral("Curator"));
        const QAbstractItemModelTester items(page()->items()->model()), steps(page()->timeline()->model());
    }

    void whoIsToBeToldIsNamedBesideTheAnswer()
    {
        openPage();
        press(page(), Qt::Key_N, Qt::ControlModifier);
        ConsentDialog *dialog = shown<ConsentDialog>();
        auto *model = static_cast<AnswersModel *>(dialog->answers()->model());
        dialog->answers()->selectRow(model->rowOf(QStringLiteral("recipient_after_death")));
        press(dialog->answers(), Qt::Key_Y);
        auto *named = starting<QLineEdit>(dialog, QStringLiteral("Named"));
        QTRY_VERIFY(named && named->hasFocus() && named->isEnabled());
        QTest::keyClicks(named, QStringLiteral("her sister"));
        QTest::keyClick(named, Qt::Key_Return);
        QTRY_COMPARE(page()->timeline()->model()->rowCount(), 1);
        QCOMPARE(workflow::caseConsent(*session(), m_fixture->caseId)->first().answers.value(QStringLiteral("recipient_after_death")).text,
                 QStringLiteral("her sister"));
    }

    void aChipOpensWhatItFollowsFrom()
    {
        record({{"participation", "yes"}, {"secondary_findings", "no"}});
        auto *chip = starting<QPushButton>(workbench()->header(), QStringLiteral("Consent, secondary findings: no"));
        QVERIFY(chip && chip->text().startsWith(u'○'));
        auto *open = starting<QPushButton>(workbench()->header(), QStringLiteral("Consent, contact again: not answered"));
        QVERIFY(open && open->text().startsWith(u'?'));
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_VERIFY(page()->isVisible());
        QTRY_COMPARE(page()->items()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Return of secondary findings"));
        QVERIFY(page()->timeline()->currentIndex().isValid());
    }

    void everythingIsTakenBackByAFewKeysAndIsGoneAtOnce()
    {
        record({{"participation", "yes"}});
        openPage();
        m_keys = 0;
        press(page(), Qt::Key_D, Qt::ControlModifier);
        ConsentWithdrawDialog *dialog = shown<ConsentWithdrawDialog>();
        QVERIFY(dialog);
        press(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(workbench()->view().persons.isEmpty());
        QVERIFY2(m_keys <= 8, qPrintable(QString::number(m_keys)));
        QTRY_COMPARE(page()->timeline()->model()->rowCount(), 2);
        QVERIFY(page()->persons()->tabText(0).contains(QLatin1String("withdrew")));

        // What has to be done about it waits.
        QVERIFY(active(m_fixture->window.get()));
        press(m_fixture->window.get(), Qt::Key_T, Qt::AltModifier);
        TaskPage *tasks = m_fixture->window->tasks();
        QTRY_VERIFY(tasks->isVisible());
        QTRY_COMPARE(tasks->table()->model()->rowCount(), 3);
        const QAbstractItemModelTester tester(tasks->table()->model());
        press(tasks, Qt::Key_E, Qt::ControlModifier);
        auto *finish = tasks->findChild<FinishTaskDialog *>();
        QVERIFY(finish);
        auto *outcome = starting<QPlainTextEdit>(finish, QStringLiteral("Outcome"));
        QTest::keyClicks(outcome, QStringLiteral("stopped"));
        QTest::mouseClick(buttonNamed(finish, QStringLiteral("Finish")), Qt::LeftButton);
        QTRY_COMPARE(tasks->table()->model()->rowCount(), 2);
    }

    void singleItemsAreChosenFromThoseThatWereAgreed()
    {
        record({{"participation", "yes"}, {"recontact", "yes"}, {"third_party", "no"}});
        openPage();
        press(page(), Qt::Key_D, Qt::ControlModifier);
        ConsentWithdrawDialog *dialog = shown<ConsentWithdrawDialog>();
        auto *items = starting<QListWidget>(dialog, QStringLiteral("Items taken back"));
        QVERIFY(!items);
        auto *part = starting<QRadioButton>(dialog, QStringLiteral("The items named"));
        QVERIFY(part);
        QTest::mouseClick(part, Qt::LeftButton, {}, QPoint(theme::grid, part->height() / 2));
        QVERIFY(part->isChecked());
        items = starting<QListWidget>(dialog, QStringLiteral("Items taken back"));
        QVERIFY(items);
        QCOMPARE(items->count(), 2); // what was declined cannot be taken back
        QVERIFY(!buttonNamed(dialog, QStringLiteral("Take consent back"))->isEnabled());
        items->item(0)->setCheckState(Qt::Checked);
        QTest::mouseClick(buttonNamed(dialog, QStringLiteral("Take consent back")), Qt::LeftButton);
        QTRY_COMPARE(page()->timeline()->model()->rowCount(), 2);
        QCOMPARE(workbench()->view().persons.size(), 1);
    }

    void theSignedFormIsShown()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::black);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        record({{"participation", "yes"}}, m_fixture->file(QStringLiteral("scan.png"), png));
        openPage();
        QTRY_VERIFY(buttonNamed(page(), QStringLiteral("Show signed form"))->isEnabled());
        QTest::keyClick(page(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(shown<ConsentDocumentDialog>());
        const QStringList problems = test::accessibilityProblems(shown<ConsentDocumentDialog>());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        shown<ConsentDocumentDialog>()->close();
    }

    void everythingCanBeUsedWithoutMouseAndWithoutEyes()
    {
        record({{"participation", "yes"}});
        openPage();
        check(m_fixture->window.get());
        press(page(), Qt::Key_N, Qt::ControlModifier);
        check(shown<ConsentDialog>());
        shown<ConsentDialog>()->reject();
        press(page(), Qt::Key_D, Qt::ControlModifier);
        check(shown<ConsentWithdrawDialog>());
        shown<ConsentWithdrawDialog>()->reject();
        QVERIFY(active(m_fixture->window.get()));
        press(m_fixture->window.get(), Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE(ui::runningJobs(), 0);
        check(m_fixture->window.get());
    }

private:
    Workbench *workbench() const { return m_fixture->window->workbench(); }
    ConsentPage *page() const { return workbench()->consent(); }
    std::shared_ptr<workflow::Session> session() const { return m_fixture->window->context().session(); }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QTest::keyClick(widget, key, modifiers);
    }
    static bool active(QWidget *window)
    {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window);
    }
    void openPage()
    {
        for (int i = 0; i < workbench()->pageCount(); ++i) {
            if (workbench()->pageTitle(i) == QLatin1String("Consent"))
                press(m_fixture->window.get(), Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        }
        QTRY_VERIFY(page()->isVisible());
        QTRY_COMPARE(ui::runningJobs(), 0);
    }
    template <typename T> T *shown() const
    {
        for (T *each : page()->findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static QPushButton *buttonNamed(QWidget *root, const QString &text)
    {
        for (QPushButton *each : root->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void check(QWidget *widget)
    {
        const QStringList problems = test::accessibilityProblems(widget);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
    void record(const QList<std::pair<const char *, const char *>> &answers, const QString &scan = {})
    {
        ConsentEvent event;
        event.caseId = m_fixture->caseId;
        event.personId = workbench()->view().persons.first().id;
        event.form = QStringLiteral("rare-consent");
        event.version = QStringLiteral("1.6");
        event.by = QStringLiteral("P1");
        event.date = session()->clock().civilDate();
        for (const auto &[item, value] : answers)
            event.answers.append({QLatin1String(item), QLatin1String(value), {}, {}, {}});
        QVERIFY(workflow::recordConsent(*session(), event, scan).has_value());
        QTRY_VERIFY(!workbench()->view().consent.value(event.personId).isEmpty());
        QTRY_COMPARE(ui::runningJobs(), 0);
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    int m_keys = 0;
};

QTEST_MAIN(TestConsentPage)
#include "tst_consent_page.moc"
