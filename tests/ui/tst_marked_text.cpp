// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/context.h"
#include "ui/workbench.h"
#include "workflow/consents.h"
#include "workflow/ledger.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDrag>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTextEdit>
#include <QTextStream>

using namespace enza;

namespace {

/// What another program of the same screen finds, asked from a process of its own: "SELECTION\nCLIPBOARD\n".
QString asAnotherProgramSees()
{
    QProcess reader;
    QProcessEnvironment with = QProcessEnvironment::systemEnvironment();
    with.insert(QStringLiteral("ENZA_X11_PART"), QStringLiteral("reader"));
    reader.setProcessEnvironment(with);
    reader.start(QCoreApplication::applicationFilePath(), QStringList());
    if (!reader.waitForStarted())
        return QStringLiteral("the reader did not start");
    // Whoever owns a selection hands it over by events.
    if (!QTest::qWaitFor([&] { return reader.state() == QProcess::NotRunning; }, 20'000))
        return QStringLiteral("the reader did not end");
    return QString::fromUtf8(reader.readAllStandardOutput());
}

int readAsAnotherProgram()
{
    QTextStream out(stdout);
    for (const QClipboard::Mode mode : {QClipboard::Selection, QClipboard::Clipboard})
        out << QGuiApplication::clipboard()->text(mode) << '\n';
    return 0;
}

} // namespace

/// Runs inside an X server of its own.
class MarkedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsMarkedIsOfferedToNobody()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        QVERIFY(clipboard->supportsSelection());
        clipboard->setText(QStringLiteral("control"), QClipboard::Selection);
        QCOMPARE(asAnotherProgramSees(), QStringLiteral("control\n\n")); // the screen works and another program can ask
        test::WindowFixture fixture;
        (void)fixture.openWindowWithCase(); // without a window manager it may not count as active
        fixture.window->openCase(fixture.caseId);
        QTRY_COMPARE(fixture.window->workbench()->view().theCase.id, fixture.caseId);
        clipboard->clear(QClipboard::Selection);
        const QString text = QStringLiteral("text of a patient");
        int marked = 0;
        const auto mark = [&](QWidget *widget) {
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(widget, Qt::Key_End);
            QTest::keyClick(widget, Qt::Key_Home, Qt::ShiftModifier);
            QTest::mouseDClick(widget, Qt::LeftButton, {}, QPoint(8, widget->height() / 2));
            ++marked;
            QVERIFY2(!clipboard->ownsSelection() || clipboard->text(QClipboard::Selection).isEmpty(),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName()));
        };
        QWidget box(fixture.window.get()); // each kind once, whatever the pages hold
        auto *one = new QLineEdit(text, &box);
        auto *two = new QPlainTextEdit(text, &box);
        auto *three = new QTextEdit(text, &box);
        int y = 0;
        for (QWidget *widget : std::initializer_list<QWidget *>{one, two, three})
            widget->setGeometry(0, 40 * y++, 300, 36);
        box.resize(320, 140);
        box.show();
        for (QLineEdit *line : fixture.window->findChildren<QLineEdit *>()) {
            if (line->text().isEmpty())
                line->setText(text);
            mark(line);
        }
        for (QPlainTextEdit *edit : fixture.window->findChildren<QPlainTextEdit *>())
            mark(edit);
        for (QTextEdit *edit : fixture.window->findChildren<QTextEdit *>())
            mark(edit);
        QVERIFY(marked > 6);
        QCOMPARE(asAnotherProgramSees().section(u'\n', 0, 0), QString());
    }

    void nothingCanBeDragged()
    {
        test::WindowFixture fixture;
        (void)fixture.openWindowWithCase();
        fixture.window->openCase(fixture.caseId);
        QTRY_COMPARE(fixture.window->workbench()->view().theCase.id, fixture.caseId);
        int tried = 0;
        for (QWidget *widget : fixture.window->findChildren<QWidget *>()) {
            auto *view = qobject_cast<QAbstractItemView *>(widget);
            auto *line = qobject_cast<QLineEdit *>(widget);
            if (!view && !line)
                continue;
            if (line) {
                line->setText(QStringLiteral("text of a patient"));
                line->selectAll();
            }
            QVERIFY2(!(view && view->dragEnabled()) && !(line && line->dragEnabled()), qPrintable(widget->accessibleName()));
            QWidget *under = view ? view->viewport() : widget;
            const QPoint from(10, std::min(10, under->height() / 2));
            QTest::mousePress(under, Qt::LeftButton, {}, from);
            QTest::mouseMove(under, from + QPoint(60, 40));
            QVERIFY(under->findChildren<QDrag *>().isEmpty() && widget->findChildren<QDrag *>().isEmpty());
            QTest::mouseRelease(under, Qt::LeftButton, {}, from + QPoint(60, 40));
            ++tried;
        }
        QVERIFY(tried > 6);
    }

    void theClipboardIsFilledByPermitOnly()
    {
        QGuiApplication::clipboard()->clear();
        test::WindowFixture fixture;
        (void)fixture.openWindowWithCase();
        fixture.window->openCase(fixture.caseId);
        QTRY_COMPARE(fixture.window->workbench()->view().theCase.id, fixture.caseId);
        const auto session = fixture.window->context().session();
        fixture.window->context().copyText(QStringLiteral("c.1799T>A"), QStringLiteral("HGVS name"));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("c.1799T>A"));
        QCOMPARE(asAnotherProgramSees(), QStringLiteral("\nc.1799T>A\n"));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        const auto rows = workflow::ledger(*session);
        QVERIFY(rows && rows->size() == 1 && rows->first().completed());
        Withdrawal withdrawal;
        withdrawal.caseId = fixture.caseId;
        withdrawal.personId = workflow::showCase(*session, fixture.caseId)->persons.first().id;
        withdrawal.date = session->clock().civilDate();
        withdrawal.by = QStringLiteral("P1");
        QVERIFY(workflow::withdrawConsent(*session, withdrawal).has_value());
        QTRY_COMPARE(asAnotherProgramSees(), QStringLiteral("\n\n"));
        fixture.window->context().copyText(QStringLiteral("c.1799T>A"), QStringLiteral("HGVS name"));
        QTest::qWait(200);
        QCOMPARE(asAnotherProgramSees(), QStringLiteral("\n\n"));
    }
};

/// What X11 offers beside the clipboard, seen from another program. Needs an X server: xvfb-run brings one.
class TestMarkedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void insideAnXServer()
    {
        QProcess probe;
        probe.start(QStringLiteral("xvfb-run"), {QStringLiteral("--help")});
        if (!probe.waitForStarted() || !probe.waitForFinished())
            QSKIP("xvfb-run is not installed");
        QProcess part;
        QProcessEnvironment with = QProcessEnvironment::systemEnvironment();
        with.insert(QStringLiteral("ENZA_X11_PART"), QStringLiteral("window"));
        with.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        part.setProcessEnvironment(with);
        part.setProcessChannelMode(QProcess::MergedChannels);
        part.start(QStringLiteral("xvfb-run"), {QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-screen 0 1600x1000x24"),
                                                QCoreApplication::applicationFilePath()});
        QVERIFY(part.waitForFinished(240'000));
        const QByteArray said = part.readAll();
        if (said.contains("Could not load the Qt platform plugin"))
            QSKIP("Qt's plugin for X11 is not installed");
        QVERIFY2(part.exitStatus() == QProcess::NormalExit && part.exitCode() == 0, said.constData());
        QVERIFY(said.contains("5 passed")); // three, and Qt's own two
    }
};

int main(int argc, char *argv[])
{
    const QByteArray part = qgetenv("ENZA_X11_PART");
    if (part.isEmpty()) {
        QCoreApplication app(argc, argv);
        TestMarkedText test;
        return QTest::qExec(&test, argc, argv);
    }
    QApplication app(argc, argv);
    if (part == "reader")
        return readAsAnotherProgram();
    MarkedText test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_marked_text.moc"
