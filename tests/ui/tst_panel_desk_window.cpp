// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/window_fixture.h"
#include "ui/async.h"
#include "ui/error_panel.h"
#include "ui/meeting_agenda_model.h"
#include "ui/meeting_agenda_view.h"
#include "ui/meeting_dialogs.h"
#include "ui/meeting_page.h"
#include "ui/meeting_people_model.h"
#include "ui/panel_desk_meetings.h"
#include "ui/panel_desk_members.h"
#include "ui/panel_desk_page.h"
#include "ui/panel_desk_referrals.h"
#include "ui/panel_desk_year.h"
#include "ui/quorum_view.h"
#include "workflow/desk.h"
#include "workflow/panel.h"
#include "workflow/referrals.h"
#include "workflow/workspace.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace enza;
using namespace enza::ui;

namespace {

template <typename T> T *named(QWidget *root, const char *name)
{
    for (T *each : root->findChildren<T *>()) {
        if (each->isVisible() && each->accessibleName() == QString::fromUtf8(name))
            return each;
    }
    return nullptr;
}

} // namespace

/// The secretariat's desk, driven as people drive it.
class TestPanelDeskWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
        m_fixture->window->resize(1500, 950);
        QVERIFY(session().setClock(QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC)));
        m_cases = {m_fixture->caseId};
        for (const char *label : {"T-2", "T-3"}) {
            Case one;
            one.label = QLatin1String(label);
            one.domain = CaseDomain::Cancer;
            one.panelDomain = PanelDomain::Solid;
            m_cases << workflow::addCase(session(), one)->id;
        }
        QVERIFY(workflow::addUser(session(), QStringLiteral("sato"), UserRole::PanelMember, test::passphrase()));
        press(Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(desk()->isVisible());
    }
    void cleanup()
    {
        m_fixture.reset();
        QTRY_COMPARE(ui::runningJobs(), 0);
    }

    void emptyListsSayWhatToDoNext()
    {
        QTRY_VERIFY(named<QPushButton>(desk()->meetings(), "New meeting…"));
        QTRY_VERIFY(!desk()->meetings()->table()->isVisible());
        desk()->showList(PanelDeskPage::Referrals);
        QTRY_VERIFY(!desk()->referrals()->table()->isVisible());
        desk()->showList(PanelDeskPage::Members);
        QTRY_VERIFY(!desk()->members()->table()->isVisible());
        for (const PanelDeskPage::Tab tab : {PanelDeskPage::Meetings, PanelDeskPage::Referrals, PanelDeskPage::Members, PanelDeskPage::Year}) {
            desk()->showList(tab);
            QCOMPARE(test::accessibilityProblems(desk()), QStringList());
        }
    }

    void aMeetingIsPlannedByKeyboard()
    {
        desk()->meetings()->setFocus();
        QTest::keyClick(desk()->meetings()->table(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = waitFor<MeetingDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(named<QLineEdit>(dialog, "Title"), QStringLiteral("December panel"));
        auto *cases = named<QListWidget>(dialog, "Cases for the agenda");
        QTRY_COMPARE(cases->count(), 3);
        QVERIFY(!named<QPushButton>(dialog, "Plan")->isEnabled());
        for (int row : {0, 1}) {
            cases->setCurrentRow(row);
            QTest::keyClick(cases, Qt::Key_Space);
        }
        QCOMPARE(test::accessibilityProblems(dialog), QStringList());
        QTest::mouseClick(named<QPushButton>(dialog, "Plan"), Qt::LeftButton);
        QTRY_VERIFY(desk()->showsMeeting());
        QTRY_COMPARE(page()->agenda()->model()->rowCount(), 2);
        const Meeting made = workflow::listMeetings(session())->first();
        QCOMPARE(made.title, QStringLiteral("December panel"));
        QCOMPARE(made.agenda.first().minutes, std::optional(10));
        backTo(page()->agenda());
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(!desk()->showsMeeting());
        QTRY_COMPARE(desk()->meetings()->table()->model()->rowCount(), 1);
        QTest::keyClick(desk()->meetings()->table(), Qt::Key_Return);
        QTRY_VERIFY(desk()->showsMeeting());
    }

    void theAgendaIsOrderedByKeyAndByMouse()
    {
        openMeeting();
        AgendaView *agenda = page()->agenda();
        const QAbstractItemModelTester tester(agenda->model());
        agenda->selectRow(0);
        QTest::keyClick(agenda, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(order(), (QStringList{m_cases[1], m_cases[0], m_cases[2]}));
        QTRY_COMPARE(agenda->currentIndex().row(), 1); // the moved one stays selected
        QTest::keyClick(agenda, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(order(), m_cases);
        QTRY_COMPARE(agenda->currentIndex().row(), 0);

        const auto middle = [&](int row) { return agenda->visualRect(agenda->model()->index(row, AgendaModel::CaseColumn)).center(); };
        QTest::mousePress(agenda->viewport(), Qt::LeftButton, {}, middle(0));
        QTest::mouseMove(agenda->viewport(), middle(1));
        QTest::mouseMove(agenda->viewport(), middle(2) + QPoint(0, 6));
        QTest::mouseRelease(agenda->viewport(), Qt::LeftButton, {}, middle(2) + QPoint(0, 6));
        QTRY_COMPARE(order(), (QStringList{m_cases[1], m_cases[2], m_cases[0]}));
    }

    void minutesAreTypedInPlaceAndTimesFollow()
    {
        openMeeting();
        AgendaView *agenda = page()->agenda();
        const QModelIndex minutes = agenda->model()->index(0, AgendaModel::Minutes);
        agenda->setCurrentIndex(minutes);
        QTest::keyClick(agenda, Qt::Key_F2);
        auto *box = agenda->findChild<QSpinBox *>();
        QVERIFY(box);
        box->setValue(25);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(workflow::showMeeting(session(), m_meeting)->agenda.first().minutes, std::optional(25));
        const QDateTime at = workflow::showMeeting(session(), m_meeting)->at;
        QTRY_COMPARE(agenda->model()->index(1, AgendaModel::Begins).data().toString(),
                     at.addSecs(25 * 60).toLocalTime().toString(QStringLiteral("HH:mm")));
        QVERIFY(!agenda->model()->setData(minutes, 5000, Qt::EditRole));

        agenda->selectRow(1);
        QTest::keyClick(agenda, Qt::Key_I, Qt::ControlModifier);
        auto *dialog = waitFor<AgendaItemDialog>();
        QVERIFY(dialog);
        named<QComboBox>(dialog, "Round")->setCurrentIndex(1);
        QTest::keyClicks(named<QLineEdit>(dialog, "Asked for by"), QStringLiteral("North Hospital"));
        QCOMPARE(test::accessibilityProblems(dialog), QStringList());
        QTest::mouseClick(named<QPushButton>(dialog, "Save"), Qt::LeftButton);
        QTRY_COMPARE(workflow::showMeeting(session(), m_meeting)->agenda[1].hospital, QStringLiteral("North Hospital"));
        QCOMPARE(workflow::showMeeting(session(), m_meeting)->agenda[1].round, PanelRound::Interim);
    }

    void aCaseLeavesAndComesBack()
    {
        openMeeting();
        page()->agenda()->selectRow(2);
        QTest::keyClick(page()->agenda(), Qt::Key_Delete);
        QPushButton *verb = nullptr;
        QTRY_VERIFY((verb = named<QPushButton>(m_fixture->window.get(), "Take off")) != nullptr);
        QTRY_VERIFY(QApplication::activeModalWidget());
        for (QPushButton *each : QApplication::activeModalWidget()->findChildren<QPushButton *>()) {
            if (each->text() == QStringLiteral("Take off"))
                verb = each;
        }
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_COMPARE(order(), (QStringList{m_cases[0], m_cases[1]}));
        QTRY_COMPARE(page()->agenda()->model()->rowCount(), 2);
        backTo(page()->agenda());
        QTest::keyClick(page()->agenda(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = waitFor<AddCasesDialog>();
        QVERIFY(dialog);
        auto *cases = named<QListWidget>(dialog, "Cases for the agenda");
        QTRY_COMPARE(cases->count(), 1); // those on the agenda are not offered
        QTest::keyClick(cases, Qt::Key_Space);
        QTest::mouseClick(named<QPushButton>(dialog, "Add"), Qt::LeftButton);
        QTRY_COMPARE(order(), m_cases);
    }

    void rolesAttendanceAndCoverageFollowEachOther()
    {
        openMeeting(1);
        QTRY_VERIFY(named<QPushButton>(page(), "Invite the register")->isVisible());
        QTest::keyClick(page()->agenda(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = waitFor<InviteDialog>();
        QVERIFY(dialog);
        auto *who = named<QComboBox>(dialog, "Who");
        who->setCurrentIndex(who->findText(QStringLiteral("sato"), Qt::MatchStartsWith));
        QVERIFY(!named<QPushButton>(dialog, "Invite")->isEnabled());
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
            box->setChecked(box->text().startsWith(u'イ') || box->text().startsWith(QStringLiteral("イ")));
        QCOMPARE(test::accessibilityProblems(dialog), QStringList());
        QTest::mouseClick(named<QPushButton>(dialog, "Invite"), Qt::LeftButton);
        QAbstractItemModel *people = page()->people()->model();
        QTRY_COMPARE(people->rowCount(), 1);
        const QAbstractItemModelTester tester(people);
        QVERIFY(page()->quorum()->text().contains(QStringLiteral("may not conclude")));
        QCOMPARE(stateOf("イ"), QStringLiteral("✕ missing"));

        backTo(page()->people());
        page()->people()->setCurrentIndex(people->index(0, MeetingPeopleModel::Attends));
        QTest::keyClick(page()->people(), Qt::Key_Space);
        QTRY_COMPARE(stateOf("イ"), QStringLiteral("✓ filled"));
        // One more role, by its box.
        page()->people()->setCurrentIndex(people->index(0, columnOf("ウ")));
        QTest::keyClick(page()->people(), Qt::Key_Space);
        QTRY_COMPARE(stateOf("ウ"), QStringLiteral("✓ filled"));
        QTRY_VERIFY(page()->quorum()->text().contains(QStringLiteral("sato alone fills 2 roles")));
        QVERIFY(page()->quorum()->text().contains(QStringLiteral("only 1 person(s) decide")));

        // Whoever steps back counts for nothing in this case, and counts again when that was a mistake.
        QTest::keyClick(page()->agenda(), Qt::Key_K, Qt::ControlModifier);
        auto *recuse = waitFor<RecuseDialog>();
        QVERIFY(recuse);
        QVERIFY(!named<QPushButton>(recuse, "Record")->isEnabled());
        QTest::keyClicks(named<QLineEdit>(recuse, "Reason"), QStringLiteral("treats her"));
        QTest::mouseClick(named<QPushButton>(recuse, "Record"), Qt::LeftButton);
        QTRY_COMPARE(stateOf("イ"), QStringLiteral("✕ missing"));
        QTRY_COMPARE(page()->asides()->model()->rowCount(), 1);
        QCOMPARE(page()->asides()->model()->index(0, 3).data().toString(), QStringLiteral("treats her"));
        backTo(page()->asides());
        page()->asides()->selectRow(0);
        QTest::keyClick(page()->asides(), Qt::Key_Delete);
        QTRY_COMPARE(stateOf("イ"), QStringLiteral("✓ filled"));

        QTest::keyClick(page()->agenda(), Qt::Key_G, Qt::ControlModifier);
        auto *guest = waitFor<GuestDialog>();
        QVERIFY(guest);
        QTest::keyClicks(named<QLineEdit>(guest, "Name"), QStringLiteral("Dr Visitor"));
        QTest::mouseClick(named<QPushButton>(guest, "Add"), Qt::LeftButton);
        QTRY_COMPARE(page()->asides()->model()->rowCount(), 1);
        QCOMPARE(test::accessibilityProblems(page()), QStringList());
    }

    void aMeetingBeginsAndEnds()
    {
        openMeeting();
        QTest::keyClick(page()->agenda(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(workflow::showMeeting(session(), m_meeting)->started.isValid());
        QTRY_VERIFY(named<QPushButton>(page(), "End"));
        QTest::keyClick(page()->agenda(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        for (QPushButton *each : QApplication::activeModalWidget()->findChildren<QPushButton *>()) {
            if (each->text() == QStringLiteral("End"))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QTRY_VERIFY(workflow::showMeeting(session(), m_meeting)->ended.isValid());
        QTRY_VERIFY(!named<QPushButton>(page(), "Add cases…")->isEnabled());
    }

    void somebodyElsesChangeIsShownAndNotOverwritten()
    {
        openMeeting();
        QTest::keyClick(page()->agenda(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = waitFor<MeetingDialog>();
        QVERIFY(dialog);
        QVERIFY(workflow::addToAgenda(session(), m_meeting, {.caseId = extraCase()}));
        QTRY_COMPARE(page()->agenda()->model()->rowCount(), 4);
        QTest::keyClicks(named<QLineEdit>(dialog, "Place"), QStringLiteral("Room 3"));
        QTest::mouseClick(named<QPushButton>(dialog, "Save"), Qt::LeftButton);
        auto *said = dialog->findChild<ErrorPanel *>();
        QTRY_VERIFY(said->text().contains(QStringLiteral("changed the meeting meanwhile")));
        QVERIFY(workflow::showMeeting(session(), m_meeting)->place.isEmpty());
        dialog->reject();
    }

    void theInvitationIsSavedThroughTheGate()
    {
        openMeeting();
        QVERIFY(workflow::invite(session(), m_meeting, QStringLiteral("sato"), {QStringLiteral("主")}));
        QTRY_VERIFY(named<QPushButton>(page(), "Invitation…")->isEnabled());
        const QString path = m_fixture->file(QStringLiteral("i.ics"), {});
        QFile::remove(path);
        m_fixture->window->context().setSavePath(path);
        QTest::keyClick(page()->agenda(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("SUMMARY:December panel"));
    }

    void aMemberIsEnteredAndChanged()
    {
        press(Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(desk()->members()->isVisible());
        QTest::keyClick(desk()->members(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = waitFor<MemberDialog>();
        QVERIFY(dialog);
        auto *who = named<QComboBox>(dialog, "Who");
        who->setCurrentIndex(who->findText(QStringLiteral("sato")));
        named<QLineEdit>(dialog, "Specialties")->setText(QStringLiteral("oncology、haematology"));
        auto *roles = named<QTableWidget>(dialog, "Roles");
        QVERIFY(roles->rowCount() >= 7);
        QVERIFY(!named<QPushButton>(dialog, "Save")->isEnabled());
        roles->setCurrentCell(0, 0);
        QTest::keyClick(roles, Qt::Key_Space);
        roles->item(0, 1)->setText(QStringLiteral("2026-13-01"));
        QVERIFY(!named<QPushButton>(dialog, "Save")->isEnabled());
        roles->item(0, 1)->setText(QStringLiteral("2026-04-01"));
        QCOMPARE(test::accessibilityProblems(dialog), QStringList());
        QTest::mouseClick(named<QPushButton>(dialog, "Save"), Qt::LeftButton);
        QTRY_COMPARE(desk()->members()->table()->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(desk()->members()->table()->model());
        const PanelMember made = workflow::panelMembers(session())->first();
        QCOMPARE(made.specialties, (QStringList{QStringLiteral("oncology"), QStringLiteral("haematology")}));
        QCOMPARE(made.roles.size(), 1);
        QCOMPARE(made.roles.first().from, QDate(2026, 4, 1));

        backTo(desk()->members()->table());
        QTest::keyClick(desk()->members()->table(), Qt::Key_Return);
        auto *change = waitFor<MemberDialog>();
        QVERIFY(change);
        for (QCheckBox *box : change->findChildren<QCheckBox *>())
            box->setChecked(true);
        QTest::mouseClick(named<QPushButton>(change, "Save"), Qt::LeftButton);
        QTRY_VERIFY(workflow::panelMembers(session())->first().fullTime);
        QCOMPARE(workflow::panelMembers(session())->first().roles.first().from, QDate(2026, 4, 1));
    }

    void aReferralIsRecordedAndItsChecklistTicked()
    {
        press(Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(desk()->referrals()->isVisible());
        QTest::keyClick(desk()->referrals(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = waitFor<ReferralDialog>();
        QVERIFY(dialog);
        auto *which = named<QComboBox>(dialog, "Case");
        which->setCurrentIndex(which->findText(QStringLiteral("T-2")));
        QTest::keyClicks(named<QLineEdit>(dialog, "Asked for by"), QStringLiteral("South Hospital"));
        auto *fee = named<QComboBox>(dialog, "Fee");
        fee->setCurrentIndex(fee->findData(QStringLiteral("D006-19")));
        QVERIFY(fee->currentIndex() > 0);
        QCOMPARE(test::accessibilityProblems(dialog), QStringList());
        QTest::mouseClick(named<QPushButton>(dialog, "Record"), Qt::LeftButton);
        QTRY_COMPARE(desk()->referrals()->table()->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(desk()->referrals()->table()->model());
        QTableView *items = desk()->referrals()->items();
        const QAbstractItemModelTester itemTester(items->model());
        const auto row = [&](const char *name) {
            for (int i = 0; i < items->model()->rowCount(); ++i) {
                if (items->model()->index(i, 0).data().toString() == QLatin1String(name))
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY(row("Pathology report") >= 0);
        backTo(items);
        items->selectRow(row("Pathology report"));
        QTest::keyClick(items, Qt::Key_Space);
        QTRY_COMPARE(items->model()->index(row("Pathology report"), 1).data().toString(), QStringLiteral("✓ here"));
        QTest::keyClick(items, Qt::Key_Space);
        QTRY_COMPARE(items->model()->index(row("Pathology report"), 1).data().toString(), QStringLiteral("✕ missing"));
        QTest::keyClick(items, Qt::Key_Minus);
        auto *why = waitFor<NotNeededDialog>();
        QVERIFY(why);
        QTest::keyClicks(named<QLineEdit>(why, "Why"), QStringLiteral("no tissue left"));
        QTest::mouseClick(named<QPushButton>(why, "Record"), Qt::LeftButton);
        QTRY_COMPARE(items->model()->index(row("Pathology report"), 1).data().toString(), QStringLiteral("– not needed"));
        QCOMPARE(test::accessibilityProblems(desk()), QStringList());
    }

    void theYearIsCountedAndSaved()
    {
        openMeeting();
        QVERIFY(workflow::invite(session(), m_meeting, QStringLiteral("sato"), {QStringLiteral("主")}));
        QVERIFY(workflow::attend(session(), m_meeting, QStringLiteral("sato")));
        desk()->showList(PanelDeskPage::Year);
        QAbstractItemModel *figures = desk()->year()->table()->model();
        const QAbstractItemModelTester tester(figures);
        QTRY_VERIFY(figures->rowCount() > 10);
        QTRY_COMPARE(figures->index(2, 0).data().toString(), QStringLiteral("Meetings held"));
        QCOMPARE(figures->index(2, 2).data().toString(), QStringLiteral("1"));
        const QString path = m_fixture->file(QStringLiteral("year.tsv"), {});
        QFile::remove(path);
        m_fixture->window->context().setSavePath(path);
        QTest::keyClick(desk()->year()->table(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(path));
    }

    void lockingForgetsWhatWasShown()
    {
        openMeeting();
        m_fixture->window->lock();
        QCOMPARE(page()->agenda()->model()->rowCount(), 0);
        QCOMPARE(desk()->meetings()->table()->model()->rowCount(), 0);
        QVERIFY(!page()->quorum()->text().contains(QStringLiteral("T-")));
    }

private:
    workflow::Session &session() const { return *m_fixture->window->context().session(); }
    PanelDeskPage *desk() const { return m_fixture->window->panelDesk(); }
    MeetingPage *page() const { return desk()->meeting(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QWidget *focus = m_fixture->window->focusWidget();
        QTest::keyClick(focus ? focus : m_fixture->window.get(), key, modifiers);
    }
    template <typename T> T *waitFor()
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (T *each : m_fixture->window->findChildren<T *>()) {
                if (each->isVisible())
                    found = each;
            }
            return found != nullptr;
        });
        return found;
    }
    /// A window manager gives the window back its activity when a dialog closes; here nobody does.
    void backTo(QWidget *widget)
    {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        widget->setFocus();
    }
    /// `first`: from which case on.
    void openMeeting(int first = 0)
    {
        Meeting meeting;
        meeting.title = QStringLiteral("December panel");
        meeting.at = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
        for (int i = first; i < 3; ++i)
            meeting.agenda.append({.caseId = m_cases[i], .minutes = 10});
        m_meeting = workflow::scheduleMeeting(session(), meeting)->id;
        desk()->openMeeting(m_meeting);
        QTRY_COMPARE(page()->agenda()->model()->rowCount(), 3 - first);
    }
    QString extraCase()
    {
        Case one;
        one.label = QStringLiteral("T-4");
        return workflow::addCase(session(), one)->id;
    }
    QStringList order() const
    {
        QStringList ids;
        const auto shown = workflow::showMeeting(session(), m_meeting);
        for (const AgendaItem &item : shown->agenda)
            ids << item.caseId;
        return ids;
    }
    QString stateOf(const char *key) const
    {
        const QAbstractItemModel *roles = page()->quorum()->table()->model();
        for (int row = 0; row < roles->rowCount(); ++row) {
            if (roles->index(row, 0).data().toString().startsWith(QString::fromUtf8(key)))
                return roles->index(row, 3).data().toString();
        }
        return {};
    }
    int columnOf(const char *key) const
    {
        const QAbstractItemModel *people = page()->people()->model();
        for (int column = 0; column < people->columnCount(); ++column) {
            if (people->headerData(column, Qt::Horizontal).toString() == QString::fromUtf8(key))
                return column;
        }
        return -1;
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    QStringList m_cases;
    QString m_meeting;
};

QTEST_MAIN(TestPanelDeskWindow)
#include "tst_panel_desk_window.moc"
