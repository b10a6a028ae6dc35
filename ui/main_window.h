// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/preferences.h"
#include "workflow/import.h"

#include <QMainWindow>
#include <QTimer>

class QActionGroup;
class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace enza::workflow {
struct PolicyView;
struct WaitingItem;
}

namespace enza::ui {

class AdminPage;
class CaseListPage;
class ErrorPanel;
class FollowUpPage;
class IdleWatch;
class JobStrip;
class KnowledgePage;
class LedgerPage;
class OutflowGuard;
class PanelDeskPage;
class TaskPage;
class UnlockPage;
class WaitingPage;
class Workbench;

/// The one window: locked, it shows the unlock page and nothing else; unlocked, a rail at the left and the
/// room it leads to. A change of language builds everything below it anew.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `setLanguage` installs the translators of "ja" or "en".
    explicit MainWindow(std::function<void(const QString &)> setLanguage, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFolder(const QString &folder);
    /// A file to import as soon as there is a case: a new one is asked for.
    void setWaitingFile(const QString &path);
    /// Takes a session that was opened elsewhere (the demonstration).
    void enter(std::shared_ptr<workflow::Session> session);
    void createWorkspace();
    void lock();
    void openCase(const QString &caseId);
    void import(const workflow::ImportRequest &request);
    void switchLanguage(const QString &language);
    void chooseTheme(theme::Mode mode);

    Context &context() { return *m_context; }
    UnlockPage *unlockPage() const { return m_unlock; }
    CaseListPage *caseList() const { return m_cases; }
    Workbench *workbench() const { return m_workbench; }
    AdminPage *admin() const { return m_admin; }
    FollowUpPage *followUp() const { return m_followUp; }
    TaskPage *tasks() const { return m_tasks; }
    WaitingPage *waiting() const { return m_waiting; }
    LedgerPage *ledgerPage() const { return m_ledger; }
    PanelDeskPage *panelDesk() const { return m_panelDesk; }
    KnowledgePage *knowledgePage() const { return m_knowledge; }
    ErrorPanel *errors() const { return m_errors; }
    IdleWatch *idle() const { return m_idle; }
    bool isLocked() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildMenus();
    QWidget *buildRooms();
    void showRoom(QWidget *room);
    /// Where the item is dealt with.
    void openWaiting(const workflow::WaitingItem &item);
    void askExport();
    /// Shows the rooms of the workspace that is open.
    void enterRooms();
    void unlocked();
    /// Makes everything below the window anew around a change of language or colours; the context, with its
    /// session, stays, and what was being written is kept as a draft. Polishing all pages anew would take longer.
    void rebuild(const std::function<void()> &change);
    void newCase();
    void askImport(const QString &path);
    void askPed();
    void refreshUndo();
    void undo();
    void showHelp();
    void showMessage(const QString &text);
    void apply(const Preferences &preferences, bool keep);
    void obey(const workflow::PolicyView &view);
    void takeWaitingFile();
    JobStrip *startJob(const QString &name, const QString &unit);

    std::function<void(const QString &)> m_setLanguage;
    Context *m_context;
    OutflowGuard *m_guard;
    IdleWatch *m_idle;
    LatestJob m_undoJob{this}, m_preferencesJob{this}, m_policyJob{this};
    int m_longestIdle = 15; ///< minutes, by the policy
    Preferences m_preferences;
    QString m_waitingFile;
    quint64 m_undoSequence = 0;
    std::optional<int> m_roomAfterOpening; ///< index of the room to stay in while a case is opened again
    QTimer m_messageTimer;

    QStackedWidget *m_outer = nullptr, *m_rooms = nullptr;
    UnlockPage *m_unlock = nullptr;
    CaseListPage *m_cases = nullptr;
    Workbench *m_workbench = nullptr;
    AdminPage *m_admin = nullptr;
    FollowUpPage *m_followUp = nullptr;
    KnowledgePage *m_knowledge = nullptr;
    LedgerPage *m_ledger = nullptr;
    TaskPage *m_tasks = nullptr;
    WaitingPage *m_waiting = nullptr;
    PanelDeskPage *m_panelDesk = nullptr;
    ErrorPanel *m_errors = nullptr;
    QLabel *m_message = nullptr;
    QVBoxLayout *m_jobs = nullptr;
    QPushButton *m_casesButton = nullptr, *m_caseButton = nullptr, *m_adminButton = nullptr;
    QPushButton *m_panelButton = nullptr;
    QPushButton *m_followUpButton = nullptr, *m_knowledgeButton = nullptr, *m_tasksButton = nullptr, *m_waitingButton = nullptr, *m_ledgerButton = nullptr;
    QAction *m_undo = nullptr, *m_export = nullptr, *m_caseAction = nullptr, *m_help = nullptr;
    QList<QAction *> m_unlockedActions;
    QActionGroup *m_themes = nullptr;
};

} // namespace enza::ui
