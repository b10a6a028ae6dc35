// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"
#include "support/window_fixture.h"
#include "ui/audit_dialog.h"
#include "ui/erase_dialog.h"
#include "ui/passphrase_field.h"
#include "workflow/consents.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace enza;
using namespace enza::ui;

/// The audit in the window, the question before data are destroyed, and what is said of a copied text.
class TestAuditAndErasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theAuditListsAndFilters();
    void lockingClosesTheAudit();
    void nothingIsDestroyedBeforeSomebodySaysWhy();
    void whatIsCopiedIsMarkedSecretAndGoneOnLock();
    void aPassphraseIsOverwrittenWhereItWasTyped();

private:
    Result<void> demand()
    {
        const auto view = workflow::showCase(*session(), m_fixture->caseId);
        if (!view)
            return std::unexpected(view.error());
        Withdrawal withdrawal;
        withdrawal.caseId = m_fixture->caseId;
        withdrawal.personId = m_person = view->persons.first().id;
        withdrawal.scope = WithdrawalScope::Delete;
        withdrawal.by = QStringLiteral("the person");
        withdrawal.date = session()->clock().civilDate();
        const auto done = workflow::withdrawConsent(*session(), withdrawal);
        return done ? Result<void>() : std::unexpected(done.error());
    }
    Context &context() { return m_fixture->window->context(); }
    std::shared_ptr<workflow::Session> session() { return context().session(); }

    std::unique_ptr<test::WindowFixture> m_fixture;
    QString m_person;
};

void TestAuditAndErasure::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openWindowWithCase());
}

void TestAuditAndErasure::theAuditListsAndFilters()
{
    AuditDialog dialog(context(), m_fixture->window.get());
    dialog.show();
    QTRY_VERIFY(dialog.table()->model()->rowCount() > 1);
    const int all = dialog.table()->model()->rowCount();
    auto combos = dialog.findChildren<QComboBox *>();
    QCOMPARE(combos.size(), 4);
    for (QComboBox *combo : combos)
        QVERIFY(!combo->accessibleName().isEmpty());
    combos[0]->setCurrentIndex(combos[0]->findText(QStringLiteral("Given out")));
    Q_EMIT combos[0]->activated(combos[0]->currentIndex());
    QTRY_COMPARE(dialog.table()->model()->rowCount(), 0);
    combos[0]->setCurrentIndex(0);
    Q_EMIT combos[0]->activated(0);
    QTRY_COMPARE(dialog.table()->model()->rowCount(), all);
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("Added the case"));
    QCOMPARE(dialog.table()->model()->rowCount(), 1);
}

void TestAuditAndErasure::lockingClosesTheAudit()
{
    AuditDialog dialog(context(), m_fixture->window.get());
    dialog.show();
    QTRY_VERIFY(dialog.table()->model()->rowCount() > 1);
    context().lock();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.table()->model()->rowCount(), 0);
}

void TestAuditAndErasure::nothingIsDestroyedBeforeSomebodySaysWhy()
{
    QVERIFY(demand());
    auto *dialog = new EraseDialog(context(), m_fixture->caseId, m_person, m_fixture->window.get());
    dialog->show();
    QPushButton *act = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Destroy"))
            act = button;
    }
    QVERIFY(act);
    const auto planned = [dialog] {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text().startsWith(QStringLiteral("What stays")); });
    };
    QTRY_VERIFY(planned());
    QVERIFY(!act->isEnabled());
    QVERIFY(!act->isDefault()); // Enter does not destroy
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("asked for"));
    QVERIFY(act->isEnabled());
    bool erased = false;
    connect(dialog, &EraseDialog::erased, this, [&] { erased = true; });
    act->click();
    QTRY_VERIFY(erased);
    QVERIFY(!dialog->isVisible());
    delete dialog;
}

void TestAuditAndErasure::whatIsCopiedIsMarkedSecretAndGoneOnLock()
{
    context().setCaseId(m_fixture->caseId);
    QString refused;
    connect(&context(), &Context::errorShown, this, [&](const Error &error) { refused = error.message.translated(); });
    context().copyText(QStringLiteral("NM_004333.6"), QStringLiteral("transcript"));
    const auto text = [] { return QGuiApplication::clipboard()->text(QClipboard::Clipboard); };
    QTRY_VERIFY2_WITH_TIMEOUT(text() == QStringLiteral("NM_004333.6"), qPrintable(refused), 30000);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    context().lock();
    QCOMPARE(text(), QString());
}

void TestAuditAndErasure::aPassphraseIsOverwrittenWhereItWasTyped()
{
    SecretEdit edit(QStringLiteral("Passphrase"));
    QTest::keyClicks(&edit, QStringLiteral("paper lantern"));
    const QString sameBuffer = edit.text();
    const SecretBytes taken = edit.take();
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(taken.data()), qsizetype(taken.size())), QByteArray("paper lantern"));
    QCOMPARE(sameBuffer.count(QChar(u'\0')), sameBuffer.size());
    QVERIFY(edit.text().isEmpty());
    edit.undo();
    QVERIFY(edit.text().isEmpty());
}

QTEST_MAIN(TestAuditAndErasure)
#include "tst_audit_and_erasure.moc"
