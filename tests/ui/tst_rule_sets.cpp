// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/admin_page.h"
#include "ui/error_panel.h"
#include "ui/passphrase_field.h"
#include "ui/predictor_row.h"
#include "ui/rule_sets_dialog.h"
#include "workflow/rule_view.h"
#include "workflow/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace enza;
using namespace enza::ui;

/// Rule sets as people read and install them in the window, and recovery codes.
class TestRuleSets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySetIsReadInWords();
    void aSetIsInstalledByTwoPeople();
    void aNewRecoveryCodeIsShownOnce();
    void thePredictorIsChosenBeforehand();

private:
    static QPushButton *buttonWith(QWidget *in, const QString &text)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>()) {
            if (button->text().contains(text))
                return button;
        }
        return nullptr;
    }
    template <typename D> static D *shown(QWidget *in)
    {
        for (D *dialog : in->findChildren<D *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
};

void TestRuleSets::everySetIsReadInWords()
{
    test::WindowFixture fixture;
    QVERIFY(fixture.openWindowWithCase());
    MainWindow &window = *fixture.window;
    QTest::keyClick(&window, Qt::Key_W, Qt::AltModifier); // Workspace
    buttonWith(window.admin(), QStringLiteral("Rule sets"))->click();
    RuleSetsDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown<RuleSetsDialog>(&window)));
    auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), builtinRuleSets().size());
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        const QList<QTableView *> content = dialog->findChild<QScrollArea *>()->findChildren<QTableView *>();
        QVERIFY2(!content.isEmpty(), qPrintable(table->model()->index(row, 1).data().toString()));
        for (const QTableView *one : content) {
            QVERIFY(one->model()->rowCount() > 0);
            QVERIFY(!one->accessibleName().isEmpty());
        }
    }
    const RuleSet acmg = *ruleSetOn(builtinRuleSets(), QStringLiteral("acmg"), QDate(2026, 11, 20));
    QStringList told;
    for (const workflow::RuleTable &one : workflow::rulesInWords(acmg, QStringLiteral("en"))) {
        for (const QStringList &row : one.rows) {
            QCOMPARE(row.size(), one.columns.size());
            told.append(row.join(u'|'));
        }
    }
    QVERIFY2(told.join(u'\n').contains(QStringLiteral("1 very strong + 1 strong; ")), qPrintable(told.join(u'\n')));
    QVERIFY(!told.filter(QStringLiteral("PVS1|")).isEmpty());
}

void TestRuleSets::thePredictorIsChosenBeforehand()
{
    test::WindowFixture fixture;
    QVERIFY(fixture.openWindowWithCase());
    MainWindow &window = *fixture.window;
    PredictorRow row(window.context());
    row.show();
    QTRY_COMPARE(row.choice()->count(), 4);
    QCOMPARE(row.choice()->currentData().toString(), QStringLiteral("revel"));
    QVERIFY(row.chooseButton()->isVisible() && !row.chooseButton()->isEnabled()); // it is chosen already
    row.choice()->setFocus();
    row.choice()->setCurrentIndex(row.choice()->findData(QStringLiteral("bayesdel")));
    QVERIFY(row.chooseButton()->isEnabled());
    row.chooseButton()->click();
    QTRY_VERIFY2(row.said().contains(QStringLiteral("Curator")), qPrintable(row.said()));
    const auto now = workflow::predictorsInForce(*window.context().session());
    QVERIFY(now && now->choice && now->choice->predictor == QStringLiteral("bayesdel"));
    QVERIFY(!row.chooseButton()->isEnabled());
}

void TestRuleSets::aSetIsInstalledByTwoPeople()
{
    test::WindowFixture fixture;
    QVERIFY(fixture.openWindowWithCase());
    MainWindow &window = *fixture.window;
    const auto session = window.context().session();
    QVERIFY(workflow::addUser(*session, QStringLiteral("Second"), UserRole::Curator, test::passphrase()).has_value());
    RuleSet set = *ruleSetOn(builtinRuleSets(), QStringLiteral("acmg"), QDate(2026, 11, 20));
    set.version = QStringLiteral("site-1");
    InstallRuleSetDialog dialog(window.context(), set, QString(), nullptr);
    dialog.show();
    auto *install = buttonWith(&dialog, QStringLiteral("Install"));
    QVERIFY(install && !install->isEnabled());
    QCOMPARE(dialog.findChild<QComboBox *>()->count(), 1); // oneself is no second person
    auto *secret = dialog.findChild<SecretEdit *>();
    QTest::keyClicks(secret, QStringLiteral("something else altogether"));
    QVERIFY(install->isEnabled());
    install->click();
    auto *errors = dialog.findChild<ErrorPanel *>();
    QTRY_VERIFY_WITH_TIMEOUT(errors->isVisible(), 20000); // a wrong passphrase: said, and asked again
    secret->clear();
    QVERIFY(!workflow::ruleSetNamed(*session, set.pin()).has_value());
    QTest::keyClicks(secret, QString::fromUtf8(QByteArray("quiet rivers under paper lanterns")));
    install->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 20000);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(workflow::ruleSetNamed(*session, set.pin()).has_value());
}

void TestRuleSets::aNewRecoveryCodeIsShownOnce()
{
    test::WindowFixture fixture;
    QVERIFY(fixture.openWindowWithCase());
    MainWindow &window = *fixture.window;
    QTest::keyClick(&window, Qt::Key_W, Qt::AltModifier); // Workspace
    buttonWith(window.admin(), QStringLiteral("New recovery code"))->click();
    RecoveryCodeDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown<RecoveryCodeDialog>(&window)));
    buttonWith(dialog, QStringLiteral("Make the code"))->click();
    auto written = [&] { return dialog->findChild<QCheckBox *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(written(), 20000);
    QString code;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->accessibleName().startsWith(QStringLiteral("Recovery code")))
            code = label->text();
    }
    QCOMPARE(code.size(), 34);
    QPushButton *done = buttonWith(dialog, QStringLiteral("Done"));
    QVERIFY(!done->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible()); // not left by accident
    written()->click();
    QPointer<RecoveryCodeDialog> open = dialog;
    done->click();
    QTRY_VERIFY(!open);
    const auto slots = workflow::listSlots(*window.context().session());
    QVERIFY(slots.has_value());
    QCOMPARE(std::count_if(slots->begin(), slots->end(), [](const auto &slot) { return slot.kind.startsWith(QLatin1String("recovery")); }), 1);
}

QTEST_MAIN(TestRuleSets)
#include "tst_rule_sets.moc"
