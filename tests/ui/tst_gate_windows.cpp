// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/window_fixture.h"
#include "ui/admin_page.h"
#include "ui/agreement_dialog.h"
#include "ui/consent_answer_dialog.h"
#include "ui/consent_answers.h"
#include "ui/consent_page.h"
#include "ui/ledger_page.h"
#include "ui/package_dialog.h"
#include "ui/receipt_dialog.h"
#include "ui/received_view.h"
#include "ui/task_page.h"
#include "ui/unlock_page.h"
#include "ui/workbench.h"
#include "workflow/consents.h"
#include "workflow/ledger.h"
#include "workflow/lockout.h"
#include "workflow/tasks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

using namespace enza;
using namespace enza::ui;

/// Receipts, agreements, tasks of a named user, a child's assent, who took consent back, and waiting after wrong tries.
class TestGateWindows : public QObject
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
        m_session = m_window->context().session();
    }
    void cleanup()
    {
        m_session.reset();
        m_fixture.reset();
    }
    void aReceiptIsRecordedOnTheLedgerPage();
    void anAgreementStandsUntilItIsEnded();
    void aTaskIsGivenToSomebody();
    void aChildIsAskedAfterTheProxy();
    void aLeafletIsRecordedWithoutAnswers();
    void youngPeopleAreAskedAboutSchoolAndGuardian();
    void onlyFormsOfTheCasesProgrammeAreOffered();
    void whoTookConsentBackGetsAPackageToo();
    void waitingAfterWrongAttemptsIsCounted();
    void theWorkspacePageFitsANarrowWindow();

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
            if (one->text().remove(u'&') == QString::fromUtf8(text))
                return one;
        }
        return nullptr;
    }
    template <typename T> T *shown() const
    {
        for (QWidget *each : QApplication::allWidgets()) {
            if (auto *one = qobject_cast<T *>(each); one && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void check(QWidget *widget)
    {
        const QStringList problems = test::accessibilityProblems(widget);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
    LedgerPage *ledger()
    {
        QTest::keyClick(m_window, Qt::Key_L, Qt::AltModifier);
        LedgerPage *page = m_window->ledgerPage();
        return QTest::qWaitFor([&] { return page->isVisible(); }) ? page : nullptr;
    }
    void picture(const char *name)
    {
        if (const QString folder = qEnvironmentVariable("ENZA_PICTURES"); !folder.isEmpty())
            m_window->grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }
    void pictureOf(QWidget *widget, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("ENZA_PICTURES"); !folder.isEmpty())
            widget->grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }
    Person person() const { return workflow::showCase(*m_session, m_fixture->caseId)->persons.first(); }
    void born(int year)
    {
        Person one = person();
        one.birthYear = year;
        QVERIFY(workflow::setPerson(*m_session, one).has_value());
    }
    workflow::PersonConsent consent() const { return workflow::caseConsent(*m_session, m_fixture->caseId)->first(); }
    ConsentPage *consentPage()
    {
        Workbench *bench = m_window->workbench();
        for (int i = 0; i < bench->pageCount(); ++i) {
            if (bench->pageTitle(i) == QLatin1String("Consent"))
                QTest::keyClick(m_window, Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        }
        auto *page = bench->findChild<ConsentPage *>();
        return page && QTest::qWaitFor([&] { return page->isVisible() && ui::runningJobs() == 0; }) ? page : nullptr;
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::shared_ptr<workflow::Session> m_session;
    MainWindow *m_window = nullptr;
};

void TestGateWindows::aReceiptIsRecordedOnTheLedgerPage()
{
    LedgerPage *page = ledger();
    QVERIFY(page);
    page->tabs()->setCurrentIndex(1);
    QTRY_VERIFY(page->received()->isVisible());
    QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
    ReceiptDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = shown<ReceiptDialog>());
    QTRY_COMPARE(ui::runningJobs(), 0);
    check(dialog);
    QPushButton *record = verb(dialog, "Record receipt");
    QVERIFY(record && !record->isEnabled());
    for (const auto &[field, text] : {std::pair{"From", "Kyoto University"}, {"Address", "Kyoto"}, {"Representative", "its president"},
                                      {"How acquired", "from its own patients"}, {"With consent", "research consent"},
                                      {"What", "table of variants"}, {"Kinds of data", "variants, genotypes"}}) {
        auto *line = named<QLineEdit>(dialog, field);
        QVERIFY2(line, field);
        line->setText(QLatin1String(text));
    }
    auto *ofCase = named<QComboBox>(dialog, "Case");
    QVERIFY(ofCase && ofCase->count() == 2);
    ofCase->setCurrentIndex(1);
    QTRY_COMPARE(ui::runningJobs(), 0);
    pictureOf(dialog, "receipt-dialog");
    record->click();
    QTRY_COMPARE(page->received()->table()->model()->rowCount(), 1);
    const auto all = workflow::receipts(*m_session);
    QVERIFY(all && all->size() == 1);
    QCOMPARE(all->first().provider, QStringLiteral("Kyoto University"));
    QCOMPARE(all->first().items, (QStringList{QStringLiteral("variants"), QStringLiteral("genotypes")}));
    QCOMPARE(all->first().persons, QStringList{person().id});
    check(page);
    picture("ledger-received");
}

void TestGateWindows::anAgreementStandsUntilItIsEnded()
{
    LedgerPage *page = ledger();
    QVERIFY(page);
    page->tabs()->setCurrentIndex(2);
    QTRY_VERIFY(page->agreements()->isVisible());
    QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
    AgreementDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = shown<AgreementDialog>());
    check(dialog);
    named<QLineEdit>(dialog, "Recipient")->setText(QStringLiteral("Laboratory K"));
    named<QLineEdit>(dialog, "Basis")->setText(QStringLiteral("contract of 2026-04-01"));
    pictureOf(dialog, "agreement-dialog");
    verb(dialog, "Record agreement")->click();
    QTableView *table = page->agreements()->table();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("stands"));
    picture("ledger-agreements");
    QTRY_COMPARE(ui::runningJobs(), 0);
    verb(page->agreements(), "End…")->click();
    EndAgreementDialog *end = nullptr;
    QTRY_VERIFY(end = shown<EndAgreementDialog>());
    check(end);
    verb(end, "End agreement")->click();
    QTRY_VERIFY(workflow::recipientAgreements(*m_session)->first().to.isValid());
}

void TestGateWindows::aTaskIsGivenToSomebody()
{
    QTest::keyClick(m_window, Qt::Key_T, Qt::AltModifier);
    TaskPage *page = m_window->tasks();
    QTRY_VERIFY(page->isVisible());
    QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
    AssignTaskDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = shown<AssignTaskDialog>());
    check(dialog);
    named<QLineEdit>(dialog, "What")->setText(QStringLiteral("ring the laboratory"));
    auto *whom = named<QComboBox>(dialog, "For");
    QVERIFY(whom && whom->count() == 2); // whoever may, and the only user
    whom->setCurrentIndex(1);
    pictureOf(dialog, "task-new");
    verb(dialog, "Make task")->click();
    QTRY_COMPARE(page->table()->model()->rowCount(), 1);
    QCOMPARE(workflow::tasks(*m_session, {})->first().assigneeName, QStringLiteral("Curator"));
    QTRY_COMPARE(ui::runningJobs(), 0);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    page->table()->setFocus();
    QTest::keyClick(page, Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(dialog = shown<AssignTaskDialog>());
    check(dialog);
    named<QComboBox>(dialog, "For")->setCurrentIndex(0);
    verb(dialog, "Assign")->click();
    QTRY_VERIFY(workflow::tasks(*m_session, {})->first().assigneeName.isEmpty());
    picture("tasks");
}

void TestGateWindows::aChildIsAskedAfterTheProxy()
{
    born(m_session->clock().civilDate().year() - 8);
    ConsentPage *page = consentPage();
    QVERIFY(page);
    QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
    ConsentDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = shown<ConsentDialog>());
    QCOMPARE(named<QComboBox>(dialog, "Answered by")->currentData().toInt(), int(ConsentRelation::Proxy));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(dialog->answers(), Qt::Key_Y);
    named<QLineEdit>(dialog, "Who")->setText(QStringLiteral("mother"));
    named<QLineEdit>(dialog, "Reason for a proxy")->setText(QStringLiteral("a child"));
    verb(dialog, "Record answers")->click();
    // The next question comes by itself.
    ConsentDialog *assent = nullptr;
    QTRY_VERIFY((assent = shown<ConsentDialog>()) && assent != dialog && assent->windowTitle().contains(QStringLiteral("says to it")));
    check(assent);
    auto *relation = named<QComboBox>(assent, "Answered by");
    QVERIFY(relation && !relation->isEnabled() && relation->currentData().toInt() == int(ConsentRelation::Assent));
    QVERIFY(consent().wantsAssent);
    pictureOf(assent, "assent-dialog");
    QTest::keyClick(assent->answers(), Qt::Key_N);
    verb(assent, "Record answers")->click();
    QTRY_VERIFY(!consent().wantsAssent);
    const workflow::PersonConsent now = consent();
    QCOMPARE(now.history.events.first().relation, ConsentRelation::Assent);
    QCOMPARE(now.history.events.first().age, std::optional(8));
    QCOMPARE(now.answers.value(QStringLiteral("participation")).effect, ConsentEffect::No); // a child's no is obeyed
    QTRY_COMPARE(ui::runningJobs(), 0);
    QVERIFY(!shown<ConsentDialog>());
}

void TestGateWindows::aLeafletIsRecordedWithoutAnswers()
{
    ConsentPage *page = consentPage();
    QVERIFY(page);
    QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
    ConsentDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = shown<ConsentDialog>());
    auto *form = named<QComboBox>(dialog, "Form");
    QPushButton *record = verb(dialog, "Record answers");
    QVERIFY(form && record && !record->isEnabled()); // a consent without an answer says nothing
    const auto forms = workflow::consentForms(*m_session);
    QString leaflet;
    for (const ConsentForm &one : *forms) {
        if (one.document == FormDocument::Explanation && one.id.startsWith(QLatin1String("rare")))
            leaflet = one.name;
    }
    const int row = form->findText(leaflet, Qt::MatchStartsWith);
    QVERIFY2(row >= 0, qPrintable(leaflet));
    form->setCurrentIndex(row);
    QTRY_VERIFY(record->isEnabled());
    record->click();
    QTRY_COMPARE(consent().history.events.size(), 1);
    QVERIFY(consent().history.events.first().answers.isEmpty());
    QVERIFY(consent().answers.isEmpty());
}

void TestGateWindows::youngPeopleAreAskedAboutSchoolAndGuardian()
{
    ConsentPage *page = consentPage();
    QVERIFY(page);
    QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
    ConsentDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = shown<ConsentDialog>());
    QVERIFY(!named<QComboBox>(dialog, "Guardian informed")->isEnabled()); // an adult is not asked
    dialog->reject();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    page->setFocus();
    born(m_session->clock().civilDate().year() - 17);
    QTRY_COMPARE(ui::runningJobs(), 0);
    QTest::qWait(50);
    QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY((dialog = shown<ConsentDialog>()));
    auto *guardian = named<QComboBox>(dialog, "Guardian informed");
    auto *school = dialog->findChild<QCheckBox *>();
    QTRY_VERIFY(guardian->isEnabled() && school && school->isEnabled());
    QTest::keyClick(dialog->answers(), Qt::Key_Y);
    guardian->setCurrentIndex(1);
    school->setChecked(true);
    pictureOf(dialog, "consent-young");
    verb(dialog, "Record answers")->click();
    QTRY_COMPARE(consent().history.events.size(), 1);
    QCOMPARE(consent().history.events.first().guardianInformed, std::optional(true));
    QVERIFY(consent().history.events.first().graduate);
}

void TestGateWindows::onlyFormsOfTheCasesProgrammeAreOffered()
{
    ConsentAnswerDialog dialog(m_window->context(), m_fixture->caseId, person().id, QStringLiteral("secondary_findings"), m_window);
    dialog.show();
    auto *form = named<QComboBox>(&dialog, "Form");
    QTRY_VERIFY(form->count() > 0);
    const auto forms = workflow::consentForms(*m_session);
    int offered = 0;
    for (const ConsentForm &one : *forms) {
        const bool there = form->findText(one.name, Qt::MatchStartsWith) >= 0;
        QVERIFY2(!there || !one.id.startsWith(QLatin1String("cancer-")), qPrintable(one.id));
        offered += there;
    }
    QVERIFY(offered > 0);
}

void TestGateWindows::whoTookConsentBackGetsAPackageToo()
{
    const QString who = person().id;
    Withdrawal withdrawal;
    withdrawal.caseId = m_fixture->caseId;
    withdrawal.personId = who;
    withdrawal.date = m_session->clock().civilDate();
    withdrawal.by = QStringLiteral("P1");
    QVERIFY(workflow::withdrawConsent(*m_session, withdrawal).has_value());
    const auto view = workflow::showCase(*m_session, m_fixture->caseId);
    QVERIFY(view && view->persons.isEmpty());
    PackageDialog dialog(m_window->context(), *view, m_window);
    dialog.show();
    auto *choice = named<QComboBox>(&dialog, "Person");
    QTRY_COMPARE(choice->count(), 1);
    QCOMPARE(choice->itemData(0).toString(), who);
    QVERIFY(choice->itemText(0).contains(QStringLiteral("took consent back")));
    const QString folder = m_fixture->file(QStringLiteral("x"), "x") + QStringLiteral("-package");
    named<QLineEdit>(&dialog, "Who takes it")->setText(QStringLiteral("the person"));
    named<QLineEdit>(&dialog, "Folder")->setText(folder);
    check(&dialog);
    verb(&dialog, "Write package")->click();
    QTRY_VERIFY(QFile::exists(folder + QStringLiteral("/index.html")));
    QTRY_VERIFY(!dialog.isVisible());
}

void TestGateWindows::waitingAfterWrongAttemptsIsCounted()
{
    Context context;
    const QString folder = m_fixture->workspace();
    m_session.reset();
    m_fixture->window->context().lock();
    m_fixture->window.reset();
    workflow::Lockout lockout(folder);
    for (int i = 0; i < 12; ++i) // each try counts before it is made; soon the next one has to wait
        (void)lockout.begin(QStringLiteral("Curator"), workflow::Moment::now());
    QVERIFY(lockout.wait(QStringLiteral("Curator"), workflow::Moment::now()) > 1);
    UnlockPage page(context);
    page.resize(900, 600);
    static_cast<QWidget &>(page).show();
    page.openFolder(folder);
    QPushButton *unlock = verb(&page, "Unlock");
    const auto counted = [&]() -> QString {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("wrong attempts")))
                return label->text();
        }
        return {};
    };
    QTRY_VERIFY_WITH_TIMEOUT(!counted().isEmpty(), 20'000);
    QVERIFY(!unlock->isEnabled());
    pictureOf(&page, "unlock-waiting");
    const QString first = counted();
    QTRY_VERIFY_WITH_TIMEOUT(counted() != first, 5'000); // it goes down, or is over
    lockout.tookBack(QStringLiteral("Curator"));
    for (int i = 0; i < 12; ++i)
        lockout.tookBack(QStringLiteral("Curator"));
    QTRY_VERIFY_WITH_TIMEOUT(unlock->isEnabled() && counted().isEmpty(), 5'000);
}

void TestGateWindows::theWorkspacePageFitsANarrowWindow()
{
    m_window->resize(1095, 800);
    QTest::keyClick(m_window, Qt::Key_W, Qt::AltModifier);
    AdminPage *page = m_window->admin();
    QTRY_VERIFY(page->isVisible());
    QTRY_COMPARE(ui::runningJobs(), 0);
    auto *area = page->findChild<QScrollArea *>();
    QVERIFY(area);
    // Beside the rail there is this much room in a window of that width, whatever other pages ask for.
    const int room = 1095 - (m_window->width() - page->width());
    QVERIFY2(area->widget()->minimumSizeHint().width() <= room,
             qPrintable(QStringLiteral("%1 of %2").arg(area->widget()->minimumSizeHint().width()).arg(room)));
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    for (QPushButton *each : page->findChildren<QPushButton *>()) {
        if (!each->isVisible())
            continue;
        QVERIFY2(each->width() >= each->minimumSizeHint().width(), qPrintable(each->text()));
        const int right = each->mapTo(area->widget(), QPoint(each->width(), 0)).x();
        QVERIFY2(right <= area->viewport()->width(), qPrintable(each->text()));
    }
    picture("workspace-narrow");
}

QTEST_MAIN(TestGateWindows)
#include "tst_gate_windows.moc"
