// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/help_pages_dialog.h"
#include "ui/incident_dialog.h"
#include "ui/letter_dialog.h"
#include "ui/package_dialog.h"
#include "ui/workbench.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace enza;
using namespace enza::ui;

/// Help, package, letters and incidents, by keys.
class TestPersonDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
        m_window = m_fixture->window.get();
        m_window->openCase(m_fixture->caseId);
        QTRY_COMPARE(m_window->workbench()->view().theCase.id, m_fixture->caseId);
    }
    void cleanup() { m_fixture.reset(); }
    void helpOpensWithF1AndFindsWords();
    void helpLinksStayInside();
    void thePackageIsWrittenByKeys();
    void aLetterThatTellsTooMuchCannotBeDrawnUp();
    void anIncidentIsWrittenDown();

private:
    template <typename T> T *named(QWidget *in, const char *name) const
    {
        for (T *one : in->findChildren<T *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    }
    QPushButton *verb(QWidget *in, const char *text) const
    {
        for (QPushButton *one : in->findChildren<QPushButton *>()) {
            if (one->text() == QString::fromUtf8(text))
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    MainWindow *m_window = nullptr;
};

void TestPersonDialogs::helpOpensWithF1AndFindsWords()
{
    QTest::keyClick(m_window, Qt::Key_F1);
    HelpPagesDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = m_window->findChild<HelpPagesDialog *>());
    auto *pages = named<QListWidget>(dialog, "Pages");
    auto *search = named<QLineEdit>(dialog, "Search in all pages");
    QVERIFY(pages && search && pages->count() >= 12);
    QTest::keyClicks(search, QStringLiteral("smart card"));
    QVERIFY(pages->count() >= 1 && pages->count() < 12);
    QVERIFY(dialog->topic() == QLatin1String("unlocking") || pages->findItems(QStringLiteral("Unlocking"), Qt::MatchStartsWith).size() == 1);
    QTest::keyClicks(search, QStringLiteral("zzzzqq"));
    QCOMPARE(pages->count(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<HelpPagesDialog *>());
}

void TestPersonDialogs::helpLinksStayInside()
{
    HelpPagesDialog dialog(m_window, QStringLiteral("threat-model"));
    auto *text = named<QTextBrowser>(&dialog, "The chosen page");
    QVERIFY(text && text->toPlainText().contains(QLatin1String("What is not protected")));
    QVERIFY(!text->openLinks() && !text->openExternalLinks());
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("topic:audit")));
    QCOMPARE(dialog.topic(), QStringLiteral("audit"));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    QCOMPARE(dialog.topic(), QStringLiteral("audit"));
}

void TestPersonDialogs::thePackageIsWrittenByKeys()
{
    PackageDialog dialog(m_window->context(), m_window->workbench()->view(), m_window);
    dialog.show();
    auto *items = named<QTableView>(&dialog, "What the package holds");
    QTRY_VERIFY(items->model()->rowCount() > 10);
    QPushButton *write = verb(&dialog, "Write package");
    QVERIFY(write && !write->isEnabled());
    QTemporaryDir folder;
    QTest::keyClicks(named<QLineEdit>(&dialog, "Who takes it"), QStringLiteral("the person"));
    QTest::keyClicks(named<QLineEdit>(&dialog, "Folder"), folder.filePath(QStringLiteral("package")));
    QVERIFY(write->isEnabled());
    write->setFocus();
    QTest::keyClick(write, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), 20000);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("package/index.html"))));
}

void TestPersonDialogs::aLetterThatTellsTooMuchCannotBeDrawnUp()
{
    LetterDialog dialog(m_window->context(), m_window->workbench()->view(), m_window);
    dialog.show();
    auto *kind = named<QComboBox>(&dialog, "Kind");
    QVERIFY(kind && kind->count() >= 4);
    kind->setCurrentIndex(kind->findData(QStringLiteral("employer")));
    QTest::keyClicks(named<QLineEdit>(&dialog, "To whom"), QStringLiteral("School"));
    QPushButton *draw = verb(&dialog, "Draw up letter");
    QTRY_VERIFY(draw->isEnabled());
    auto *text = named<QPlainTextEdit>(&dialog, "What you add");
    QTest::keyClicks(text, QStringLiteral("has BRCA2"));
    QTRY_VERIFY(named<QLabel>(&dialog, "What stands against it")->text().contains(QLatin1String("BRCA2")));
    QVERIFY(!draw->isEnabled());
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("needs rest"));
    QTRY_VERIFY(draw->isEnabled());
    QVERIFY(named<QTextBrowser>(&dialog, "What the letter says")->toPlainText().contains(QLatin1String("needs rest")));
}

void TestPersonDialogs::anIncidentIsWrittenDown()
{
    IncidentsDialog list(m_window->context(), m_window);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    auto *table = named<QTableView>(&list, "Incidents");
    QPushButton *add = verb(&list, "Write down…");
    QVERIFY(add);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    IncidentDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = list.findChild<IncidentDialog *>());
    QPushButton *write = verb(dialog, "Write down");
    QVERIFY(!write->isEnabled());
    QTest::keyClicks(named<QLineEdit>(dialog, "Title"), QStringLiteral("Laptop lost"));
    QTest::keyClicks(named<QPlainTextEdit>(dialog, "What happened"), QStringLiteral("left on a train"));
    QVERIFY(write->isEnabled());
    write->setFocus();
    QTest::keyClick(write, Qt::Key_Space);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(named<QTextBrowser>(&list, "The chosen incident")->toPlainText().contains(QLatin1String("It has to be reported")));
}

QTEST_MAIN(TestPersonDialogs)
#include "tst_person_dialogs.moc"
