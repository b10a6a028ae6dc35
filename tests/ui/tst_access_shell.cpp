// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/window_fixture.h"
#include "ui/admin_dialogs.h"
#include "ui/admin_page.h"
#include "ui/async.h"
#include "ui/case_dialog.h"
#include "ui/create_dialog.h"
#include "ui/dismiss_dialog.h"
#include "ui/emergency_dialog.h"
#include "ui/findings_page.h"
#include "ui/help_overlay.h"
#include "ui/identity_dialog.h"
#include "ui/import_dialog.h"
#include "ui/opinion_editor.h"
#include "ui/permissions_dialog.h"
#include "ui/recovery_dialog.h"
#include "ui/rule_sets_dialog.h"
#include "ui/tier_rows.h"
#include "ui/unlock_page.h"
#include "ui/workbench.h"

using namespace enza;
using namespace enza::ui;

class TestAccessShell : public QObject
{
    Q_OBJECT
    void check(QWidget *widget)
    {
        const QStringList problems = test::accessibilityProblems(widget);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->openWindowWithCase());
    }
    void cleanup() { m_fixture.reset(); }

    void everyPageCanBeUsedWithoutMouseAndWithoutEyes()
    {
        MainWindow &window = *m_fixture->window;
        QTRY_COMPARE(ui::runningJobs(), 0);
        check(&window); // the list of cases
        window.openCase(m_fixture->caseId);
        QTRY_COMPARE(window.workbench()->view().theCase.id, m_fixture->caseId);
        for (int i = 0; i < window.workbench()->pageCount(); ++i) {
            window.workbench()->showPage(i);
            QTRY_COMPARE(ui::runningJobs(), 0);
            check(&window);
        }
        QTest::keyClick(&window, Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(window.admin()->isVisible());
        QTRY_COMPARE(ui::runningJobs(), 0);
        check(&window);
        window.lock();
        QTRY_COMPARE(ui::runningJobs(), 0);
        check(&window);
    }

    void everyDialogCanBeUsedWithoutMouseAndWithoutEyes()
    {
        MainWindow &window = *m_fixture->window;
        window.openCase(m_fixture->caseId);
        QTRY_COMPARE(window.workbench()->view().theCase.id, m_fixture->caseId);
        Context &context = window.context();
        const workflow::CaseView &view = window.workbench()->view();
        const std::unique_ptr<QDialog> dialogs[] = {
            std::make_unique<CaseDialog>(context), std::make_unique<ImportDialog>(context, view),
            std::make_unique<IdentityDialog>(context, view.theCase.id, view.persons.value(0).id),
            std::make_unique<DismissDialog>(context, QStringLiteral("EGFR")), std::make_unique<UserDialog>(context, nullptr),
            std::make_unique<PassphraseDialog>(context, nullptr), std::make_unique<SecondFactorDialog>(context, nullptr),
            std::make_unique<RecoveryCodeDialog>(context, QStringLiteral("me"), nullptr),
            std::make_unique<RuleSetsDialog>(context, nullptr), std::make_unique<PermissionsDialog>(context, nullptr),
            std::make_unique<EmergencyDialog>(context, view.theCase.id, nullptr),
            std::make_unique<InstallRuleSetDialog>(context, builtinRuleSets().first(), QString(), nullptr),
            std::make_unique<CreateDialog>(QStringLiteral("/x")), std::make_unique<HelpOverlay>(&window),
            std::make_unique<RecoveryDialog>(nullptr, QStringLiteral("me"))};
        for (const auto &dialog : dialogs) {
            dialog->show();
            check(dialog.get());
        }
        OpinionEditor editor;
        editor.setOpinion({}, QStringLiteral("acmg"));
        editor.findChild<TierRows *>()->addRow();
        editor.show();
        check(&editor);
        QTRY_COMPARE(ui::runningJobs(), 0);
    }

    void everyActionWithAKeyIsInTheHelp()
    {
        m_fixture->window->workbench()->makePages();
        const QList<KeyRow> keys = HelpOverlay::keysOf(m_fixture->window.get());
        const auto has = [&](const QString &key) {
            return std::ranges::any_of(keys, [&](const KeyRow &row) { return row.key.split(QStringLiteral(", ")).contains(key); });
        };
        for (const char *key : {"Ctrl+L", "Ctrl+S", "Ctrl+R", "Ctrl+E", "Ctrl+I", "Alt+1", "Alt+4", "/", "?", "F4"})
            QVERIFY2(has(QLatin1String(key)), key);
    }

    void noKeyMeansTwoThingsInOnePlace()
    {
        MainWindow &window = *m_fixture->window;
        QMap<QString, QStringList> seen; // key and owner → actions
        for (const QAction *action : window.findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                for (QObject *owner : action->associatedObjects()) {
                    if (!key.isEmpty() && qobject_cast<QWidget *>(owner) && !owner->inherits("QMenu"))
                        seen[key.toString() + QString::number(quintptr(owner))] << action->text();
                }
            }
        }
        for (const QStringList &actions : seen)
            QVERIFY2(actions.size() == 1, qPrintable(actions.join(QStringLiteral(" / "))));
    }

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccessShell)
#include "tst_access_shell.moc"
