// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/async.h"
#include "ui/case_dialog.h"
#include "ui/case_list_page.h"
#include "ui/create_dialog.h"
#include "ui/error_panel.h"
#include "ui/idle_watch.h"
#include "ui/import_dialog.h"
#include "ui/passphrase_field.h"
#include "ui/unlock_page.h"
#include "ui/workbench.h"
#include "ui/workbench_header.h"
#include "workflow/import.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace enza;
using namespace enza::ui;

namespace {

template <typename T> T *named(QWidget *root, const QString &name)
{
    for (T *each : root->findChildren<T *>()) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

const char *const secretText = "quiet rivers under paper lanterns";

} // namespace

class TestShellWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::WindowFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        QTRY_COMPARE(ui::runningJobs(), 0);
    }

    void aMissingWorkspaceSaysSoAndOffersToMakeOne()
    {
        MainWindow window([](const QString &) {});
        window.show();
        window.openFolder(m_fixture->workspace());
        QTRY_VERIFY(window.unlockPage()->errors()->isVisible());
        QVERIFY(window.unlockPage()->errors()->text().contains(QStringLiteral("There is no workspace here")));
    }

    void aNewWorkspaceIsMadeAndItsRecoveryCodeHasToBeWrittenDown()
    {
        MainWindow window([](const QString &) {});
        window.show();
        window.openFolder(m_fixture->workspace());
        window.createWorkspace();
        auto *dialog = window.findChild<CreateDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Your name")), QStringLiteral("Curator"));
        auto *create = named<QPushButton>(dialog, QStringLiteral("Create workspace"));
        QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("New passphrase")), QStringLiteral("password"));
        QVERIFY(!create->isEnabled());
        auto *first = named<QLineEdit>(dialog, QStringLiteral("New passphrase"));
        first->clear();
        QTest::keyClicks(first, QLatin1String(secretText));
        QVERIFY(!create->isEnabled()); // not typed twice yet
        QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("New passphrase, once more")), QLatin1String(secretText));
        QVERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_VERIFY(named<QCheckBox>(dialog, QStringLiteral("I have written it down")));
        auto *go = named<QPushButton>(dialog, QStringLiteral("Open the workspace"));
        QVERIFY(!go->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape); // not left by accident
        QVERIFY(dialog->isVisible());
        QTest::keyClick(named<QCheckBox>(dialog, QStringLiteral("I have written it down")), Qt::Key_Space);
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(!window.isLocked());
    }

    void aWrongPassphraseIsTold_theRightOneOpens()
    {
        QVERIFY(m_fixture->create());
        MainWindow window([](const QString &) {});
        window.show();
        window.openFolder(m_fixture->workspace());
        auto *edit = window.unlockPage()->findChild<SecretEdit *>();
        QTRY_VERIFY(edit->isEnabled());
        QTest::keyClicks(edit, QStringLiteral("something else entirely"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(window.unlockPage()->errors()->isVisible());
        QVERIFY(window.unlockPage()->errors()->text().contains(QStringLiteral("does not fit")));
        QVERIFY(window.isLocked());
        QTRY_VERIFY(edit->isEnabled());
        QTest::keyClicks(edit, QLatin1String(secretText));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!window.isLocked());
    }

    void anIdleWindowLocksKeepsTheDraftAndGivesItBack()
    {
        QVERIFY(m_fixture->openWindowWithCase());
        MainWindow &window = *m_fixture->window;
        window.openCase(m_fixture->caseId);
        QTRY_COMPARE(window.workbench()->view().theCase.id, m_fixture->caseId);
        auto *diagnosis = named<QLineEdit>(&window, QStringLiteral("Diagnosis"));
        QVERIFY(diagnosis);
        QTest::keyClicks(diagnosis, QStringLiteral("half a sentence"));
        QTRY_COMPARE(ui::runningJobs(), 0);
        window.idle()->setInterval(std::chrono::milliseconds(50));
        QTRY_VERIFY(window.isLocked());
        QVERIFY(!window.context().session());
        QVERIFY(diagnosis->text().isEmpty()); // wiped
        auto *edit = window.unlockPage()->findChild<SecretEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(edit->isEnabled(), 20000);
        window.idle()->setInterval(std::chrono::minutes(10));
        QTest::keyClicks(edit, QLatin1String(secretText));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!window.isLocked());
        QTRY_VERIFY(window.caseList()->model()->rowCount() == 1);
        QTest::keyClick(window.caseList()->table(), Qt::Key_Return);
        QTRY_COMPARE(diagnosis->text(), QStringLiteral("half a sentence"));
    }

    void identityIsHiddenUntilItsKeyIsPressed()
    {
        QVERIFY(m_fixture->openWindowWithCase());
        MainWindow &window = *m_fixture->window;
        window.openCase(m_fixture->caseId);
        QTRY_COMPARE(window.workbench()->view().theCase.id, m_fixture->caseId);
        Identity identity;
        identity.personId = window.workbench()->view().persons.first().id;
        identity.name = QStringLiteral("山田花子");
        QVERIFY(workflow::setIdentity(*window.context().session(), m_fixture->caseId, identity));
        const auto shown = [&] {
            for (const QLabel *label : window.workbench()->header()->findChildren<QLabel *>()) {
                if (label->text().contains(identity.name))
                    return true;
            }
            return false;
        };
        QTRY_COMPARE(ui::runningJobs(), 0);
        QVERIFY(!shown());
        QTest::keyClick(&window, Qt::Key_F4);
        QTRY_VERIFY(shown());
        QTest::keyClick(&window, Qt::Key_F4);
        QTRY_VERIFY(!shown());
    }

    void aRefusedImportSaysWhere()
    {
        QVERIFY(m_fixture->openWindowWithCase());
        MainWindow &window = *m_fixture->window;
        window.openCase(m_fixture->caseId);
        QTRY_COMPARE(window.workbench()->view().theCase.id, m_fixture->caseId);
        workflow::ImportRequest request;
        request.caseId = m_fixture->caseId;
        request.assembly = QStringLiteral("GRCh38");
        request.path = m_fixture->file(QStringLiteral("broken.vcf"),
                                       "##fileformat=VCFv4.2\n##contig=<ID=1>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
                                       "1\t100\t.\tA\tT\t.\tPASS\t.\n1\tabc\t.\tA\tT\t.\tPASS\t.\n");
        window.import(request);
        QTRY_VERIFY(window.errors()->isVisible());
        QVERIFY2(window.errors()->text().contains(QStringLiteral("line 5")), qPrintable(window.errors()->text()));
        QVERIFY2(window.errors()->text().contains(QStringLiteral("broken.vcf")), qPrintable(window.errors()->text()));
        QCOMPARE(window.workbench()->view().callSets.size(), 0);
    }

    void anImportedFileIsShownWithItsCounts()
    {
        QVERIFY(m_fixture->openWindowWithCase());
        MainWindow &window = *m_fixture->window;
        window.openCase(m_fixture->caseId);
        QTRY_COMPARE(window.workbench()->view().theCase.id, m_fixture->caseId);
        workflow::ImportRequest request;
        request.caseId = m_fixture->caseId;
        request.assembly = QStringLiteral("GRCh38");
        request.path = m_fixture->file(QStringLiteral("small.vcf"),
                                       "##fileformat=VCFv4.2\n##contig=<ID=1>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
                                       "1\t100\t.\tA\tT\t.\tPASS\t.\n1\t200\t.\tC\tG,T\t.\tPASS\t.\n");
        window.import(request);
        QTRY_COMPARE(window.workbench()->view().callSets.size(), 1);
        QCOMPARE(window.workbench()->view().callSets.first().records, quint64(2));
        QVERIFY(!window.errors()->isVisible());
        QTRY_VERIFY(named<QWidget>(&window, QStringLiteral("small.vcf")));

        // … and is handed back byte for byte, through the gate.
        const QString back = m_fixture->file(QStringLiteral("back.vcf"), {});
        QFile::remove(back);
        window.context().setSavePath(back);
        QTRY_COMPARE(ui::runningJobs(), 0);
        auto *give = named<QPushButton>(&window, QStringLiteral("Hand back the file small.vcf"));
        QVERIFY(give);
        QTest::mouseClick(give, Qt::LeftButton);
        QTRY_COMPARE(ui::runningJobs(), 0);
        QVERIFY2(!window.errors()->isVisible(), qPrintable(window.errors()->text()));
        QFile original(request.path), handed(back);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QVERIFY(handed.open(QIODevice::ReadOnly));
        QCOMPARE(handed.readAll(), original.readAll());
    }

    void aFileGivenAtTheStartBecomesANewCase()
    {
        auto session = m_fixture->create();
        QVERIFY(session);
        MainWindow window([](const QString &) {});
        window.setWaitingFile(m_fixture->file(
            QStringLiteral("given.vcf"), "##fileformat=VCFv4.2\n##reference=GRCh38\n##contig=<ID=1>\n"
                                         "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n1\t100\t.\tA\tT\t.\tPASS\t.\n"));
        window.show();
        window.enter(std::move(session));
        auto *asked = window.findChild<CaseDialog *>();
        QVERIFY(asked);
        QTest::keyClicks(named<QLineEdit>(asked, QStringLiteral("Label")), QStringLiteral("C-2026-001"));
        QTest::mouseClick(named<QPushButton>(asked, QStringLiteral("Create case")), Qt::LeftButton);
        QTRY_VERIFY(window.findChild<ImportDialog *>());
        auto *import = window.findChild<ImportDialog *>();
        auto *go = named<QPushButton>(import, QStringLiteral("Import"));
        QVERIFY(go);
        QTRY_VERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(window.workbench()->view().callSets.size(), 1);
        QCOMPARE(window.workbench()->view().theCase.label, QStringLiteral("C-2026-001"));
        window.lock();
        QTRY_COMPARE(ui::runningJobs(), 0);
    }

    void copyingGoesThroughTheGate()
    {
        QVERIFY(m_fixture->openWindowWithCase());
        MainWindow &window = *m_fixture->window;
        window.openCase(m_fixture->caseId);
        QTRY_COMPARE(window.workbench()->view().theCase.id, m_fixture->caseId);
        QGuiApplication::clipboard()->clear();
        auto *diagnosis = named<QLineEdit>(&window, QStringLiteral("Diagnosis"));
        QTest::keyClicks(diagnosis, QStringLiteral("secret words"));
        diagnosis->selectAll();
        QTest::keyClick(diagnosis, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // not before the permit
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("secret words"));
        window.lock();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestShellWindow)
#include "tst_shell_window.moc"
