// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/signing_world.h"
#include "support/window_fixture.h"
#include "ui/report_page.h"
#include "ui/signature_check_dialog.h"
#include "ui/signature_dialog.h"
#include "ui/workbench.h"
#include "workflow/cases.h"
#include "workflow/reports.h"
#include "workflow/signing.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace enza;
using testing::KeyOwner;
using testing::makeKeyOwner;

/// Signing, amending and checking by the window's own dialogs, and how the list of reports tells of it.
class TestSignatureDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDraftIsSignedWithAFile();
    void aWrongPassphraseIsSaidAndNothingIsSigned();
    void whatIsOutOfDateCannotBeSigned();
    void theOlderOneSaysThatItWasAmended();
    void aFileAndACodeAreChecked();
    void everyControlHasAName();

private:
    ui::ReportPage *page() const { return m_fixture->window->findChild<ui::ReportPage *>(); }
    QAction *action(const char *text) const
    {
        for (QAction *one : page()->actions()) {
            if (one->text() == QString::fromUtf8(text))
                return one;
        }
        qFatal("no action %s", text);
    }
    QString cell(int row, const char *header) const
    {
        const QAbstractItemModel *model = page()->table()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == QLatin1String(header))
                return model->index(row, column).data().toString();
        }
        return {};
    }
    template <typename T> T *dialog() const { return m_fixture->window->findChild<T *>(); }
    static QLineEdit *line(const QWidget *in, const char *name)
    {
        for (QLineEdit *one : in->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        qFatal("no line %s", name);
    }
    static QPushButton *verb(const QWidget *in, const char *text)
    {
        for (QPushButton *one : in->findChildren<QPushButton *>()) {
            if (one->text() == QString::fromUtf8(text))
                return one;
        }
        qFatal("no button %s", text);
    }
    Document drawn()
    {
        auto made = workflow::draftReport(*m_session, m_fixture->caseId, DocumentKind::Clinical, QStringLiteral("en"));
        if (!made)
            qFatal("%s", qPrintable(made.error().message.translated()));
        return *made;
    }
    void signIt(const QString &id)
    {
        workflow::SigningMeans means;
        means.pkcs12File = m_file;
        QByteArray phrase("file secret");
        means.passphrase = SecretBytes::take(phrase);
        const auto made = workflow::signDocument(*m_session, id, means);
        if (!made)
            qFatal("%s", qPrintable(made.error().message.translated()));
    }

    KeyOwner m_authority, m_signer;
    std::unique_ptr<test::WindowFixture> m_fixture;
    std::shared_ptr<workflow::Session> m_session;
    QString m_file;
};

void TestSignatureDialogs::initTestCase()
{
    m_authority = makeKeyOwner({.name = QStringLiteral("病院認証局"), .authority = true});
    m_signer = makeKeyOwner({.name = QStringLiteral("山田 花子"), .issuer = &m_authority});
}

void TestSignatureDialogs::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openWindowWithCase());
    m_fixture->window->openCase(m_fixture->caseId);
    QTRY_COMPARE(m_fixture->window->workbench()->view().theCase.id, m_fixture->caseId);
    m_session = m_fixture->window->context().session();
    m_file = m_fixture->file(QStringLiteral("who.p12"), pkcs12Of(m_signer, {&m_authority}, "file secret"));
    QTRY_VERIFY(page());
}

void TestSignatureDialogs::cleanup()
{
    m_session.reset();
    m_fixture.reset();
}

void TestSignatureDialogs::aDraftIsSignedWithAFile()
{
    drawn();
    QTRY_COMPARE(page()->table()->model()->rowCount(), 1);
    QTRY_COMPARE(cell(0, "State"), QStringLiteral("draft"));
    QVERIFY(!action("Amend…")->isEnabled());
    QTRY_VERIFY(action("Sign…")->isEnabled());
    action("Sign…")->trigger();
    auto *sign = dialog<ui::SignDialog>();
    QVERIFY(sign);
    QPushButton *go = verb(sign, "Sign");
    QVERIFY(!go->isEnabled());
    line(sign, "File with your key")->setText(m_file);
    QTest::keyClicks(line(sign, "Passphrase of the file"), QStringLiteral("file secret"));
    QVERIFY(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(cell(0, "State"), QStringLiteral("signed"));
    QCOMPARE(cell(0, "Signed by"), QStringLiteral("山田 花子"));
    QTRY_VERIFY(action("Amend…")->isEnabled());
    QTRY_VERIFY(page()->shownPages() > 0); // what is shown is the signed one
}

void TestSignatureDialogs::aWrongPassphraseIsSaidAndNothingIsSigned()
{
    drawn();
    QTRY_COMPARE(page()->table()->model()->rowCount(), 1);
    QTRY_VERIFY(action("Sign…")->isEnabled());
    action("Sign…")->trigger();
    auto *sign = dialog<ui::SignDialog>();
    QVERIFY(sign);
    line(sign, "File with your key")->setText(m_file);
    QTest::keyClicks(line(sign, "Passphrase of the file"), QStringLiteral("wrong"));
    QTest::mouseClick(verb(sign, "Sign"), Qt::LeftButton);
    const auto told = [&] {
        for (const QLabel *label : sign->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("does not fit")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
    QVERIFY(line(sign, "Passphrase of the file")->text().isEmpty()); // typed anew
    QVERIFY(workflow::listDocuments(*m_session, m_fixture->caseId)->first().signatures.isEmpty());
}

void TestSignatureDialogs::whatIsOutOfDateCannotBeSigned()
{
    drawn();
    QTRY_VERIFY(action("Sign…")->isEnabled());
    auto view = workflow::showCase(*m_session, m_fixture->caseId);
    QVERIFY(view.has_value());
    view->theCase.diagnosis = QStringLiteral("another");
    QVERIFY(workflow::setCase(*m_session, view->theCase, view->revision).has_value());
    QTRY_COMPARE(cell(0, "State"), QStringLiteral("out of date"));
    QTRY_VERIFY(!action("Sign…")->isEnabled());
}

void TestSignatureDialogs::theOlderOneSaysThatItWasAmended()
{
    const Document first = drawn();
    signIt(first.id);
    QTRY_COMPARE(cell(0, "State"), QStringLiteral("signed"));
    QTRY_VERIFY(action("Amend…")->isEnabled());
    action("Amend…")->trigger();
    auto *amend = dialog<ui::AmendDialog>();
    QVERIFY(amend);
    QVERIFY(!verb(amend, "Draft the amendment")->isEnabled());
    QTest::keyClicks(line(amend, "Reason, as it will be printed"), QStringLiteral("a slip of the pen"));
    QTest::mouseClick(verb(amend, "Draft the amendment"), Qt::LeftButton);
    QTRY_COMPARE(page()->table()->model()->rowCount(), 2);
    const QList<Document> all = *workflow::listDocuments(*m_session, m_fixture->caseId);
    const auto next = std::find_if(all.begin(), all.end(), [&](const Document &one) { return one.amends == first.id; });
    QVERIFY(next != all.end());
    signIt(next->id);
    const auto stateOf = [&](const QString &revision) {
        for (int row = 0; row < page()->table()->model()->rowCount(); ++row) {
            if (cell(row, "Revision") == revision)
                return cell(row, "State");
        }
        return QString();
    };
    QTRY_COMPARE(stateOf(QStringLiteral("1")), QStringLiteral("amended by revision 2"));
    for (int row = 0; row < 2; ++row) {
        if (cell(row, "Revision") == QStringLiteral("1"))
            page()->table()->selectRow(row);
    }
    const auto told = [&] {
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(page()) && label->text().contains(QStringLiteral("revision 2 takes its place")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
    QVERIFY(!action("Sign…")->isEnabled() && !action("Amend…")->isEnabled());
}

void TestSignatureDialogs::aFileAndACodeAreChecked()
{
    const Document first = drawn();
    signIt(first.id);
    const Document made = workflow::listDocuments(*m_session, m_fixture->caseId)->first();
    QByteArray bytes = workflow::readDocument(*m_session, first.id).value();
    action("Check a document…")->trigger();
    auto *check = dialog<ui::SignatureCheckDialog>();
    QVERIFY(check);
    const auto says = [&](const char *words) {
        for (const QLabel *label : check->findChildren<QLabel *>()) {
            if (label->text() == QLatin1String(words))
                return true;
        }
        return false;
    };
    QLineEdit *code = line(check, "Code of the document");
    QTest::keyClicks(code, workflow::codeOf(made));
    QTest::keyClick(code, Qt::Key_Return);
    QTRY_VERIFY(says("Genuine and in force"));
    QVERIFY(check->isVisible()); // Enter checks, it does not close
    check->checkFile(m_fixture->file(QStringLiteral("good.pdf"), bytes));
    QTRY_VERIFY(says("Genuine and in force"));
    QVERIFY(check->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("山田 花子")));
    bytes[bytes.size() / 3] = char(bytes[bytes.size() / 3] ^ 1);
    check->checkFile(m_fixture->file(QStringLiteral("bad.pdf"), bytes));
    QTRY_VERIFY(says("Do not rely on this document"));
    check->checkFile(m_fixture->file(QStringLiteral("text.pdf"), "text"));
    QTRY_VERIFY(says("It could not be checked"));
}

void TestSignatureDialogs::everyControlHasAName()
{
    const Document first = drawn();
    ui::SignDialog sign(m_fixture->window->context(), first, m_fixture->window.get());
    ui::AmendDialog amend(m_fixture->window->context(), first, m_fixture->window.get());
    ui::SignatureCheckDialog check(m_fixture->window->context(), m_fixture->window.get());
    for (QDialog *one : std::initializer_list<QDialog *>{&sign, &amend, &check}) {
        one->show();
        const QStringList problems = test::accessibilityProblems(one);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
}

QTEST_MAIN(TestSignatureDialogs)
#include "tst_signature_dialogs.moc"
