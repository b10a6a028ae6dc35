// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/window_fixture.h"
#include "ui/context.h"
#include "ui/export_dialog.h"
#include "ui/ledger_page.h"
#include "ui/print_document.h"
#include "ui/workbench.h"
#include "workflow/consents.h"
#include "workflow/hand_out.h"
#include "workflow/ledger.h"
#include "workflow/reports.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextBrowser>
#include <QTextEdit>

using namespace enza;

/// No widget lets anything out past the gate; the export dialog says what is needed, and the ledger what left.
class TestWaysOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
        m_fixture->window->openCase(m_fixture->caseId);
        QTRY_COMPARE(m_fixture->window->workbench()->view().theCase.id, m_fixture->caseId);
        m_session = m_fixture->window->context().session();
    }
    void cleanup()
    {
        m_session.reset();
        m_fixture.reset();
    }
    void noWidgetIsASourceOfDragsOrMarkedText();
    void copyKeysGoThroughTheGateEverywhere();
    void deletingALineCopiesNothing();
    void aWithdrawalEmptiesTheClipboard();
    void noPrinterThatWritesAFile();
    void everyPageIsPrinted();
    void theDialogSaysWhatIsNeeded();
    void theLedgerShowsWhatLeft();

private:
    static constexpr const char *sentinel = "nothing was copied";
    void withdrawAll()
    {
        const auto view = workflow::showCase(*m_session, m_fixture->caseId);
        Withdrawal withdrawal;
        withdrawal.caseId = m_fixture->caseId;
        withdrawal.personId = view->persons.first().id;
        withdrawal.date = m_session->clock().civilDate();
        withdrawal.by = QStringLiteral("P1");
        QVERIFY(workflow::withdrawConsent(*m_session, withdrawal).has_value());
    }
    std::unique_ptr<test::WindowFixture> m_fixture;
    std::shared_ptr<workflow::Session> m_session;
};

void TestWaysOut::noWidgetIsASourceOfDragsOrMarkedText()
{
    QStringList open;
    for (const QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
        const QString what = QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->dragEnabled())
            open.append(what + QStringLiteral(": can be dragged from"));
        if (const auto *line = qobject_cast<const QLineEdit *>(widget); line && line->dragEnabled())
            open.append(what + QStringLiteral(": text can be dragged from"));
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->openExternalLinks())
                open.append(what + QStringLiteral(": opens links by itself"));
            if (label->textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard))
                open.append(what + QStringLiteral(": text can be marked"));
        }
        if (const auto *browser = qobject_cast<const QTextBrowser *>(widget); browser && browser->openExternalLinks())
            open.append(what + QStringLiteral(": opens links by itself"));
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
    // What is made later is closed when it is first shown.
    QTableView late(m_fixture->window.get());
    late.setDragEnabled(true);
    late.show();
    QVERIFY(!late.dragEnabled());
    QLabel label(QStringLiteral("a name"), m_fixture->window.get());
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label.show();
    QVERIFY(!(label.textInteractionFlags() & Qt::TextSelectableByMouse));
}

void TestWaysOut::copyKeysGoThroughTheGateEverywhere()
{
    // With everything withdrawn, the gate lets nothing of the case onto the clipboard: whatever still arrives went past it.
    withdrawAll();
    QWidget box(m_fixture->window.get());
    auto *table = new QTableView(&box);
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("NM_004333.6:c.1799T>A")));
    table->setModel(&model);
    table->setCurrentIndex(model.index(0, 0));
    auto *plain = new QPlainTextEdit(QStringLiteral("text of a patient"), &box);
    plain->selectAll();
    auto *rich = new QTextEdit(QStringLiteral("text of a patient"), &box);
    rich->selectAll();
    auto *line = new QLineEdit(QStringLiteral("text of a patient"), &box);
    line->selectAll();
    box.show();
    QGuiApplication::clipboard()->setText(QLatin1String(sentinel));
    int asked = 0;
    for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        for (const auto &[key, modifiers] : {std::pair{Qt::Key_C, Qt::ControlModifier}, {Qt::Key_X, Qt::ControlModifier},
                                             {Qt::Key_Insert, Qt::ControlModifier}, {Qt::Key_Delete, Qt::ShiftModifier}})
            QTest::keyClick(widget, key, modifiers);
        ++asked;
        QVERIFY2(QGuiApplication::clipboard()->text() == QLatin1String(sentinel),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName()));
    }
    QVERIFY(asked > 10);
    QTest::qWait(300); // permits are asked for off the GUI thread
    QCOMPARE(QGuiApplication::clipboard()->text(), QLatin1String(sentinel));
    if (QGuiApplication::clipboard()->supportsSelection())
        QVERIFY(QGuiApplication::clipboard()->text(QClipboard::Selection).isEmpty());
}

void TestWaysOut::deletingALineCopiesNothing()
{
    QLineEdit line(QStringLiteral("text of a patient"), m_fixture->window.get());
    line.show();
    line.setCursorPosition(4);
    QGuiApplication::clipboard()->setText(QLatin1String(sentinel));
    QTest::keySequence(&line, QKeySequence(QKeySequence::DeleteEndOfLine));
    if (!QKeySequence(QKeySequence::DeleteEndOfLine).isEmpty())
        QCOMPARE(line.text(), QStringLiteral("text"));
    QTest::keySequence(&line, QKeySequence(QKeySequence::DeleteCompleteLine));
    QCOMPARE(QGuiApplication::clipboard()->text(), QLatin1String(sentinel));
}

void TestWaysOut::aWithdrawalEmptiesTheClipboard()
{
    m_fixture->window->context().copyText(QStringLiteral("c.1799T>A"), QStringLiteral("HGVS name"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("c.1799T>A"));
    withdrawAll();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    m_fixture->window->context().copyText(QStringLiteral("c.1799T>A"), QStringLiteral("HGVS name"));
    QTest::qWait(300);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestWaysOut::noPrinterThatWritesAFile()
{
    QPrinter toFile;
    toFile.setOutputFormat(QPrinter::PdfFormat);
    QPrinter named;
    named.setOutputFileName(m_fixture->file(QStringLiteral("page.pdf"), {}));
    QPrinter nobody;
    nobody.setPrinterName(QStringLiteral("Office-PDF"));
    for (const QPrinter *printer : {&toFile, &named, &nobody}) {
        const auto paper = ui::checkIsPaper(*printer);
        QVERIFY(!paper);
        QCOMPARE(paper.error().code, ErrorCode::NotPermitted);
        QVERIFY(paper.error().refusal && !paper.error().refusal->needed.isEmpty());
    }
}

void TestWaysOut::everyPageIsPrinted()
{
    const auto document = workflow::draftReport(*m_session, m_fixture->caseId, DocumentKind::Clinical, QStringLiteral("en"));
    QVERIFY(document.has_value());
    const auto print = [&](const QByteArray &pdf) -> Result<int> {
        QBuffer paper;
        QPdfWriter writer(&paper); // stands for a printer
        return ui::printPages(pdf, writer);
    };
    auto permit = workflow::requestDocumentPermit(*m_session, document->id, access::Outflow::Print, QStringLiteral("own"));
    QVERIFY2(permit.has_value(), permit ? "" : qPrintable(permit.error().message.translated()));
    const auto pages = workflow::printDocument(*m_session, std::move(*permit), document->id, print);
    QVERIFY2(pages.has_value(), pages ? "" : qPrintable(pages.error().message.translated()));
    QCOMPARE(*pages, document->pages);
    auto rows = workflow::ledger(*m_session);
    QVERIFY(rows && rows->size() == 1 && rows->first().completed());
    QCOMPARE(rows->first().request.outflow, access::Outflow::Print);
    QCOMPARE(rows->first().request.records, quint64(document->pages));
    QCOMPARE(rows->first().sha256, document->sha256);
    // What cannot be printed is not told as printed; what was withdrawn does not come to the printer.
    auto again = workflow::requestDocumentPermit(*m_session, document->id, access::Outflow::Print, QStringLiteral("own"));
    QVERIFY(again.has_value());
    QVERIFY(!workflow::printDocument(*m_session, std::move(*again), document->id,
                                     [](const QByteArray &) -> Result<int> { return fail(ErrorCode::Internal, "no paper"); }));
    rows = workflow::ledger(*m_session);
    QCOMPARE(rows->size(), 2);
    QVERIFY(!rows->first().completed() && !rows->first().sha256.isEmpty());
    auto late = workflow::requestDocumentPermit(*m_session, document->id, access::Outflow::Print, QStringLiteral("own"));
    QVERIFY(late.has_value());
    withdrawAll();
    bool asked = false;
    QVERIFY(!workflow::printDocument(*m_session, std::move(*late), document->id, [&](const QByteArray &) -> Result<int> {
        asked = true;
        return 1;
    }));
    QVERIFY(!asked);
}

void TestWaysOut::theDialogSaysWhatIsNeeded()
{
    Case packet = workflow::showCase(*m_session, m_fixture->caseId)->theCase;
    packet.phenotype = {{QStringLiteral("HP:0001250"), QStringLiteral("Seizure"), false, {}, {}}};
    QVERIFY(workflow::setCase(*m_session, packet, workflow::showCase(*m_session, m_fixture->caseId)->revision).has_value());
    const auto view = workflow::showCase(*m_session, m_fixture->caseId);
    ui::ExportDialog dialog(m_fixture->window->context(), *view, m_fixture->window.get());
    dialog.show();
    const QStringList problems = test::accessibilityProblems(&dialog);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    const auto boxes = dialog.findChildren<QComboBox *>();
    const auto named = [&](const char *name) {
        for (QComboBox *box : boxes) {
            if (box->accessibleName() == QLatin1String(name))
                return box;
        }
        return static_cast<QComboBox *>(nullptr);
    };
    QVERIFY(named("What") && named("Purpose"));
    named("What")->setCurrentIndex(2);
    named("Purpose")->setCurrentIndex(named("Purpose")->findData(QStringLiteral("joint_research")));
    for (QLineEdit *line : dialog.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1String("Recipient"))
            line->setText(QStringLiteral("University"));
    }
    QTRY_VERIFY2(dialog.verdict().contains(QStringLiteral("It may not leave")), qPrintable(dialog.verdict()));
    QVERIFY2(dialog.verdict().contains(QStringLiteral("Needed:")), qPrintable(dialog.verdict()));
    QVERIFY(!dialog.saveButton()->isEnabled());
    ConsentEvent event;
    event.caseId = m_fixture->caseId;
    event.personId = view->persons.first().id;
    event.form = QStringLiteral("cancer-consent");
    event.version = QStringLiteral("1.6");
    event.by = QStringLiteral("P1");
    event.date = m_session->clock().civilDate();
    for (const char *item : {"participation", "samples_and_clinical_data", "wgs_and_omics", "joint_research_domestic"})
        event.answers.append({QLatin1String(item), QStringLiteral("yes"), ConsentEffect::Undecided});
    const auto recorded = workflow::recordConsent(*m_session, event);
    QVERIFY2(recorded.has_value(), recorded ? "" : qPrintable(recorded.error().message.translated()));
    named("What")->setCurrentIndex(1);
    named("What")->setCurrentIndex(2);
    QTRY_VERIFY2(dialog.verdict().contains(QStringLiteral("It may leave")), qPrintable(dialog.verdict()));
    QVERIFY(dialog.saveButton()->isEnabled());
    const QString out = m_fixture->file(QStringLiteral("old.json"), "old");
    m_fixture->window->context().setSavePath(out);
    dialog.saveButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("HP:0001250"));
    const auto rows = workflow::ledger(*m_session);
    QVERIFY(rows && rows->first().completed());
    QCOMPARE(rows->first().request.recipient, QStringLiteral("University"));
}

void TestWaysOut::theLedgerShowsWhatLeft()
{
    m_fixture->window->context().copyText(QStringLiteral("c.1799T>A"), QStringLiteral("HGVS name"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("c.1799T>A"));
    QTest::keySequence(m_fixture->window.get(), QKeySequence(Qt::ALT | Qt::Key_L));
    ui::LedgerPage *page = m_fixture->window->ledgerPage();
    QTRY_VERIFY(page->isVisible());
    QTRY_COMPARE(page->table()->model()->rowCount(), 1);
    QTRY_VERIFY2(page->detailText().contains(QStringLiteral("HGVS name")), qPrintable(page->detailText()));
    const QStringList problems = test::accessibilityProblems(page);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_MAIN(TestWaysOut)
#include "tst_ways_out.moc"
