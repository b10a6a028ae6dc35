// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/window_fixture.h"
#include "ui/circulation_dialog.h"
#include "ui/circulation_strip.h"
#include "ui/comment_thread.h"
#include "ui/comments_page.h"
#include "ui/findings_page.h"
#include "ui/mention_edit.h"
#include "ui/waiting_page.h"
#include "ui/workbench.h"
#include "workflow/circulation.h"
#include "workflow/comments.h"
#include "workflow/workspace.h"

#include <QCompleter>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace enza;
using namespace enza::test;
using workflow::MemberState;

/// What a member does in the window with a case that circulates: from the list of what waits to a signed opinion.
class TestMemberCirculation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fromTheListToASignedOpinionTakesAtMostTenKeys();
    void dissentingAsksForWordsAndTakesFewKeysToo();
    void whatChangedWhileItIsOpenHasToBeReadFirst();
    void whatWasVoidedComesBackAndSaysWhy();
    void theRailCountsWhatWaits();
    void aMentionLeadsToTheComments();
    void namesAreCompletedByKeyboard();
    void threadsAreAnsweredAndResolved();
    void theBoardShowsEveryMember();
    void everyControlHasAName();

private:
    /// One key or click more.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_pressed;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_fixture->window.get(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    void type(const char *text)
    {
        for (const char *each = text; *each; ++each) {
            ++m_pressed;
            QTest::keyClick(QApplication::focusWidget(), *each);
        }
    }
    ui::MainWindow &window() { return *m_fixture->window; }
    ui::CirculationStrip &strip() { return *window().workbench()->circulation(); }
    /// At the list, its first item selected.
    void atTheList()
    {
        press(Qt::Key_M, Qt::AltModifier);
        QTRY_VERIFY(window().waiting()->count() > 0);
        QTRY_VERIFY(window().waiting()->table()->hasFocus());
        QTRY_VERIFY(window().waiting()->table()->currentIndex().isValid());
    }
    void openTheCase()
    {
        press(Qt::Key_Return);
        QTRY_COMPARE(strip().caseId(), m_fixture->caseId);
        QTRY_VERIFY(strip().isVisible());
        QTRY_VERIFY(QApplication::focusWidget() && strip().isAncestorOf(QApplication::focusWidget()));
    }
    /// For whoever wants to look at the screens.
    void picture(const char *name, QWidget *of = nullptr)
    {
        const QString folder = qEnvironmentVariable("ENZA_PICTURES");
        if (!folder.isEmpty())
            (of ? of : &window())->grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }
    MemberState mine() { return workflow::showCirculating(*m_session, m_meeting, m_fixture->caseId)->mine; }
    void changeCase(const char *words)
    {
        const auto view = workflow::showCase(*m_session, m_fixture->caseId);
        Case changed = view->theCase;
        changed.diagnosis = QLatin1String(words);
        QVERIFY(workflow::setCase(*m_session, changed, view->revision));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::shared_ptr<workflow::Session> m_session;
    QString m_meeting;
    int m_pressed = 0;
};

void TestMemberCirculation::init()
{
    m_pressed = 0;
    m_fixture = std::make_unique<WindowFixture>();
    m_session = m_fixture->create();
    QVERIFY(m_session);
    Case c;
    c.label = QStringLiteral("T-1");
    c.domain = CaseDomain::Cancer;
    c.panelDomain = PanelDomain::Solid;
    const auto added = workflow::addCase(*m_session, c, Sex::Female, 1970);
    QVERIFY(added);
    m_fixture->caseId = added->id;
    Meeting meeting;
    meeting.title = QStringLiteral("Circular 12");
    meeting.at = m_session->clock().now();
    meeting.mode = MeetingMode::Circulating;
    AgendaItem item;
    item.caseId = added->id;
    meeting.agenda = {item};
    m_meeting = workflow::scheduleMeeting(*m_session, meeting)->id;
    QVERIFY(workflow::invite(*m_session, m_meeting, QStringLiteral("Curator"), {QStringLiteral("ア"), QStringLiteral("主")}));
    QVERIFY(workflow::startCirculation(*m_session, m_meeting));
    m_fixture->window = std::make_unique<ui::MainWindow>([](const QString &) {});
    window().enter(m_session);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestMemberCirculation::cleanup()
{
    m_session.reset();
    m_fixture.reset();
}

void TestMemberCirculation::fromTheListToASignedOpinionTakesAtMostTenKeys()
{
    atTheList();
    picture("waiting");
    QCOMPARE(mine(), MemberState::Unseen);
    openTheCase();
    picture("strip");
    QCOMPARE(mine(), MemberState::Seen); // opening it is reading it
    press(Qt::Key_A);
    picture("strip-agree");
    QSignalSpy done(&strip(), &ui::CirculationStrip::opinionSigned);
    press(Qt::Key_Return);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(mine(), MemberState::Agreed);
    qInfo("from the list to a signed opinion: %d keys", m_pressed);
    QVERIFY(m_pressed <= 10);
    QTRY_COMPARE(window().waiting()->count(), 0);
}

void TestMemberCirculation::dissentingAsksForWordsAndTakesFewKeysToo()
{
    atTheList();
    openTheCase();
    press(Qt::Key_D);
    QTRY_VERIFY(strip().comment()->hasFocus());
    press(Qt::Key_Return); // nothing is signed without words
    QCOMPARE(mine(), MemberState::Seen);
    const int before = m_pressed;
    type("aqd not indicated"); // letters are words here
    const int typed = m_pressed - before;
    QSignalSpy done(&strip(), &ui::CirculationStrip::opinionSigned);
    press(Qt::Key_Return);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(mine(), MemberState::Dissents);
    QVERIFY(m_pressed - typed <= 10);
}

void TestMemberCirculation::whatChangedWhileItIsOpenHasToBeReadFirst()
{
    atTheList();
    openTheCase();
    press(Qt::Key_A);
    changeCase("relapse");
    QTRY_VERIFY(!strip().shown().upToDate);
    press(Qt::Key_Return);
    QCOMPARE(mine(), MemberState::Outdated);
    press(Qt::Key_R);
    QTRY_VERIFY(strip().shown().upToDate);
    QTRY_VERIFY(QApplication::focusWidget() && strip().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return); // what was chosen stays chosen
    QTRY_COMPARE(mine(), MemberState::Agreed);
    QVERIFY(m_pressed <= 10);
}

void TestMemberCirculation::whatWasVoidedComesBackAndSaysWhy()
{
    QVERIFY(workflow::readCirculating(*m_session, m_meeting, m_fixture->caseId));
    QVERIFY(workflow::givePanelOpinion(*m_session, m_meeting, m_fixture->caseId, PanelAnswer::Yes, {}));
    QTRY_COMPARE(window().waiting()->count(), 0);
    changeCase("relapse");
    QTRY_COMPARE(window().waiting()->count(), 1);
    atTheList();
    openTheCase();
    QTRY_VERIFY(strip().shown().changed.size() == 1);
    bool told = false;
    for (const QLabel *label : strip().findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QLatin1String("Data of the case")));
    QVERIFY(told);
    picture("strip-changed");
    press(Qt::Key_A);
    press(Qt::Key_Return);
    QTRY_COMPARE(mine(), MemberState::Agreed);
}

void TestMemberCirculation::theRailCountsWhatWaits()
{
    const auto counted = [&](const QString &text) {
        const auto buttons = window().findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *one) { return one->isVisible() && one->text() == text; });
    };
    QTRY_VERIFY(counted(QStringLiteral("Waiting 1")));
    QVERIFY(workflow::givePanelOpinion(*m_session, m_meeting, m_fixture->caseId, PanelAnswer::Yes, {}));
    QTRY_VERIFY(counted(QStringLiteral("Waiting")));
    QVERIFY(!counted(QStringLiteral("Waiting 1")));
}

void TestMemberCirculation::aMentionLeadsToTheComments()
{
    QVERIFY(workflow::givePanelOpinion(*m_session, m_meeting, m_fixture->caseId, PanelAnswer::Yes, {}));
    QVERIFY(workflow::addUser(*m_session, QStringLiteral("sato"), UserRole::Physician, passphrase()));
    window().context().lock();
    m_session.reset();
    {
        auto locked = workflow::LockedWorkspace::open(m_fixture->workspace());
        QVERIFY(locked);
        auto other = (*locked)->unlock(QStringLiteral("sato"), passphrase());
        QVERIFY(other);
        QVERIFY(workflow::addComment(**other, {m_fixture->caseId, CommentAbout::Case, {}}, QStringLiteral("@Curator what of the germ line?")));
    }
    auto locked = workflow::LockedWorkspace::open(m_fixture->workspace());
    QVERIFY(locked);
    auto back = (*locked)->unlock(QStringLiteral("Curator"), passphrase());
    QVERIFY(back);
    m_session = *back;
    window().enter(m_session);
    atTheList();
    press(Qt::Key_Return);
    ui::CommentsPage *page = nullptr;
    QTRY_VERIFY((page = window().workbench()->findChild<ui::CommentsPage *>()) && page->isVisible());
    QTRY_COMPARE(page->threads()->table()->model()->rowCount(), 1);
    page->threads()->editor()->setPlainText(QStringLiteral("negative"));
    page->threads()->answer();
    QTRY_COMPARE(page->threads()->table()->model()->rowCount(), 2);
    picture("comments");
    QTRY_COMPARE(window().waiting()->count(), 0);
}

void TestMemberCirculation::namesAreCompletedByKeyboard()
{
    ui::MentionEdit edit;
    edit.setNames({QStringLiteral("Curator"), QStringLiteral("sato"), QStringLiteral("suzuki hanako")});
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    QTest::keyClicks(&edit, QStringLiteral("see @S"));
    QVERIFY(edit.completer()->popup()->isVisible());
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.toPlainText(), QStringLiteral("see @sato "));
    QVERIFY(!edit.completer()->popup()->isVisible());
    QTest::keyClicks(&edit, QStringLiteral("and @suz"));
    QTest::keyClick(&edit, Qt::Key_Tab);
    QCOMPARE(edit.toPlainText(), QStringLiteral("see @sato and @suzuki hanako "));
    QTest::keyClicks(&edit, QStringLiteral("@c"));
    QTest::keyClick(&edit, Qt::Key_Escape);
    QTest::keyClicks(&edit, QStringLiteral(" "));
    QVERIFY(edit.toPlainText().endsWith(QStringLiteral("@c ")));
}

void TestMemberCirculation::threadsAreAnsweredAndResolved()
{
    ui::CommentThreads threads(window().context());
    threads.setPlace({m_fixture->caseId, CommentAbout::Case, {}});
    threads.editor()->setEnabled(true);
    QTRY_VERIFY(threads.editor()->isEnabled());
    threads.editor()->setPlainText(QStringLiteral("first"));
    threads.add();
    QTRY_COMPARE(threads.table()->model()->rowCount(), 1);
    threads.editor()->setPlainText(QStringLiteral("second"));
    threads.answer();
    QTRY_COMPARE(threads.table()->model()->rowCount(), 2);
    threads.resolve();
    QTRY_VERIFY(workflow::commentThreads(*m_session, m_fixture->caseId)->first().resolved());
}

void TestMemberCirculation::theBoardShowsEveryMember()
{
    ui::CirculationDialog board(window().context(), m_meeting, &window());
    QSignalSpy shown(&board, &ui::CirculationDialog::shown);
    board.open();
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(board.table()->model()->rowCount(), 1);
    QCOMPARE(board.table()->model()->index(0, 3).data().toString(), QStringLiteral("not read"));
    QVERIFY(workflow::givePanelOpinion(*m_session, m_meeting, m_fixture->caseId, PanelAnswer::Question, QStringLiteral("which line?")));
    QTRY_COMPARE(board.table()->model()->index(0, 3).data().toString(), QStringLiteral("asks"));
    picture("board", &board);
}

void TestMemberCirculation::everyControlHasAName()
{
    atTheList();
    openTheCase();
    QStringList unnamed = accessibilityProblems(&window());
    ui::CirculationDialog board(window().context(), m_meeting, &window());
    unnamed += accessibilityProblems(&board);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

QTEST_MAIN(TestMemberCirculation)
#include "tst_member_circulation.moc"
