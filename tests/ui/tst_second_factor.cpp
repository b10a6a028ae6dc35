// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soft_token.h"
#include "support/window_fixture.h"
#include "ui/admin_page.h"
#include "ui/passphrase_field.h"
#include "ui/second_factor.h"
#include "ui/unlock_page.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace enza;
using namespace enza::ui;
using ::testing::SoftTokens;

/// Cards and key files as people meet them in the window.
class TestSecondFactor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCardIsAddedInTheWindowAndOpensIt();
    void aLibraryThatIsNoneIsSaidInWords();

private:
    template <typename W> static W *named(QWidget *in, const QString &name)
    {
        for (W *widget : in->findChildren<W *>()) {
            if (widget->accessibleName() == name && widget->isVisibleTo(in))
                return widget;
        }
        return nullptr;
    }
    static void type(QLineEdit *line, const QString &text)
    {
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
};

void TestSecondFactor::aCardIsAddedInTheWindowAndOpensIt()
{
    if (const QString why = SoftTokens::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    const SoftTokens tokens;
    QVERIFY(tokens.add(QStringLiteral("mori card")));
    QVERIFY(tokens.addKey(QStringLiteral("mori card"), QStringLiteral("login"), QStringLiteral("01"), SoftTokens::rsa()));

    test::WindowFixture fixture;
    QVERIFY(fixture.openWindowWithCase());
    MainWindow &window = *fixture.window;
    const QString words = QString::fromUtf8(QByteArray("quiet rivers under paper lanterns"));

    QTest::keyClick(&window, Qt::Key_W, Qt::AltModifier); // Workspace
    QPushButton *add = nullptr;
    for (QPushButton *button : window.admin()->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("second factor")))
            add = button;
    }
    QVERIFY(add);
    add->click();
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window.findChild<QDialog *>()) && dialog->isVisible());
    type(named<SecretEdit>(dialog, QStringLiteral("Your passphrase")), words);
    dialog->findChild<SecondFactor *>()->setModule(SoftTokens::module());
    auto *card = named<QComboBox>(dialog, QStringLiteral("Card"));
    QVERIFY(card);
    QTRY_COMPARE(card->currentText(), QStringLiteral("mori card"));
    type(named<SecretEdit>(dialog, QStringLiteral("PIN of the card")), QStringLiteral("4711"));
    QPointer<QDialog> open = dialog;
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!open, 20000);
    const auto slots = workflow::listSlots(*window.context().session());
    QVERIFY(slots.has_value());
    QVERIFY(std::any_of(slots->begin(), slots->end(),
                        [](const auto &slot) { return slot.kind == QLatin1String("passphrase_pkcs11"); }));

    window.lock();
    UnlockPage *unlock = window.unlockPage();
    auto *passphrase = named<SecretEdit>(unlock, QStringLiteral("Passphrase"));
    QVERIFY(passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(passphrase->isEnabled(), 20000);
    auto *kind = named<QComboBox>(unlock, QStringLiteral("Second factor"));
    QVERIFY(kind);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    auto *second = unlock->findChild<SecondFactor *>();
    second->setModule(SoftTokens::module());
    card = named<QComboBox>(unlock, QStringLiteral("Card"));
    QVERIFY(card);
    QTRY_COMPARE(card->currentText(), QStringLiteral("mori card"));

    type(passphrase, words);
    type(named<SecretEdit>(unlock, QStringLiteral("PIN of the card")), QStringLiteral("0815"));
    QTest::keyClick(passphrase, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(kind->isEnabled() && window.isLocked(), 20000); // a wrong PIN does not open
    type(passphrase, words);
    type(named<SecretEdit>(unlock, QStringLiteral("PIN of the card")), QStringLiteral("4711"));
    QTest::keyClick(passphrase, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window.isLocked(), 20000);
}

void TestSecondFactor::aLibraryThatIsNoneIsSaidInWords()
{
    SecondFactor factor({SecondFactor::Kind::Card});
    factor.show();
    factor.setModule(QStringLiteral("/there/is/no/such.so"));
    const auto says = [&factor](const QString &part) {
        const auto labels = factor.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(part); });
    };
    QTRY_VERIFY(says(QStringLiteral("/there/is/no/such.so")));
    QVERIFY(!factor.complete());
}

QTEST_MAIN(TestSecondFactor)
#include "tst_second_factor.moc"
