// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/action_kit.h"
#include "ui/circulation_dialog.h"
#include "ui/circulation_strip.h"
#include "ui/admin_page.h"
#include "ui/case_list_page.h"
#include "ui/error_panel.h"
#include "ui/follow_up_page.h"
#include "ui/form_kit.h"
#include "ui/help_overlay.h"
#include "ui/help_pages_dialog.h"
#include "ui/idle_watch.h"
#include "ui/icons.h"
#include "ui/job_strip.h"
#include "ui/export_dialog.h"
#include "ui/knowledge_page.h"
#include "ui/ledger_page.h"
#include "ui/meeting_page.h"
#include "ui/outflow_guard.h"
#include "ui/panel_desk_page.h"
#include "ui/settings.h"
#include "ui/task_page.h"
#include "ui/unlock_page.h"
#include "ui/waiting_page.h"
#include "ui/workbench.h"
#include "ui/workbench_header.h"
#include "workflow/findings.h"
#include "workflow/session_policy.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QActionGroup>
#include <QDialog>
#include <QStackedWidget>
#include <QTableView>

#include <chrono>

namespace enza::ui {

using namespace std::chrono_literals;

MainWindow::MainWindow(std::function<void(const QString &)> setLanguage, QWidget *parent)
    : QMainWindow(parent), m_setLanguage(std::move(setLanguage)), m_context(new Context(this)),
      m_guard(new OutflowGuard(*m_context, this)), m_idle(new IdleWatch(this))
{
    setAcceptDrops(true);
    m_messageTimer.setSingleShot(true);
    connect(&m_messageTimer, &QTimer::timeout, this, [this] {
        if (m_message)
            m_message->clear();
    });
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_idle, &IdleWatch::soon, this, [this](int seconds) {
        m_context->showMessage(tr("Nobody was here for a while: the workspace locks in %n seconds. Any key or the mouse keeps it open; "
                       "what you are writing is kept.", nullptr, seconds));
    });
    connect(m_idle, &IdleWatch::stays, this, [this] { m_context->showMessage(tr("It stays open.")); });
    connect(m_context, &Context::errorShown, this, [this](const Error &error) {
        if (m_errors)
            m_errors->show(error);
    });
    connect(m_context, &Context::messageShown, this, &MainWindow::showMessage);
    connect(m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (!change.kinds.isEmpty())
            refreshUndo();
    });
    connect(m_context, &Context::caseIdChanged, this, [this] { refreshUndo(); });
    build();
    const QSize room = screen()->availableSize();
    resize(std::min(1440, room.width()), std::min(900, room.height()));
    if (const QByteArray geometry = settings::geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
}

MainWindow::~MainWindow()
{
    m_context->lock();
}

void MainWindow::build()
{
    setWindowTitle(tr("Enza 円座"));
    m_outer = new QStackedWidget(this);
    m_unlock = new UnlockPage(*m_context, m_outer);
    m_outer->addWidget(m_unlock);
    m_outer->addWidget(buildRooms());
    setCentralWidget(m_outer);
    buildMenus();
    connect(m_unlock, &UnlockPage::unlocked, this, &MainWindow::unlocked);
    m_unlock->setWaitingFile(m_waitingFile);
}

QWidget *MainWindow::buildRooms()
{
    auto *all = new QWidget(m_outer);
    auto *across = new QHBoxLayout(all);
    across->setContentsMargins({});
    across->setSpacing(0);

    auto *rail = new QWidget(all);
    rail->setProperty("surface", QStringLiteral("rail"));
    rail->setAttribute(Qt::WA_StyledBackground);
    rail->setAccessibleName(tr("Rooms"));
    rail->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 19);
    auto *railLayout = new QVBoxLayout(rail);
    railLayout->setContentsMargins(0, theme::gutter, 0, theme::gutter);
    railLayout->setSpacing(2);
    across->addWidget(rail);

    auto *main = new QWidget(all);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_errors = new ErrorPanel(main);
    column->addWidget(m_errors);
    m_rooms = new QStackedWidget(main);
    m_cases = new CaseListPage(*m_context, m_rooms);
    m_workbench = new Workbench(*m_context, m_rooms);
    m_admin = new AdminPage(*m_context, [this](const QString &name, const QString &unit) { return startJob(name, unit); },
                            m_rooms);
    m_followUp = new FollowUpPage(*m_context, m_rooms);
    m_tasks = new TaskPage(*m_context, m_rooms);
    m_waiting = new WaitingPage(*m_context, m_rooms);
    m_panelDesk = new PanelDeskPage(*m_context, m_rooms);
    m_ledger = new LedgerPage(*m_context, m_rooms);
    m_knowledge = new KnowledgePage(*m_context, [this](const QString &name, const QString &unit) { return startJob(name, unit); },
                                    m_rooms);
    for (QWidget *room : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_cases), static_cast<QWidget *>(m_workbench), static_cast<QWidget *>(m_panelDesk), static_cast<QWidget *>(m_followUp), static_cast<QWidget *>(m_tasks), static_cast<QWidget *>(m_ledger),
                          static_cast<QWidget *>(m_knowledge), static_cast<QWidget *>(m_admin)})
        m_rooms->addWidget(room);
    column->addWidget(m_rooms, 1);
    m_jobs = new QVBoxLayout;
    m_jobs->setContentsMargins(theme::gutter, 0, theme::gutter, 0);
    column->addLayout(m_jobs);
    m_message = mutedLabel({}, main);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(false);
    m_message->setContentsMargins(2 * theme::grid, 4, 2 * theme::grid, 4);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() + theme::grid);
    column->addWidget(m_message);
    across->addWidget(main, 1);

    const auto railButton = [&](QAction *action, const char *icon) {
        QPushButton *made = buttonFor(action, rail);
        made->setProperty("rail", true);
        made->setCheckable(true);
        made->setAutoExclusive(true);
        if (icon)
            action->setIcon(icons::named(QLatin1String(icon)));
        railLayout->addWidget(made);
        return made;
    };
    QAction *waiting = makeAction(this, tr("Waiting"), QKeySequence(Qt::ALT | Qt::Key_M), [this] { showRoom(m_waiting); },
                                  tr("Everything that waits for you"));
    m_waitingButton = railButton(waiting, "waiting");
    connect(m_waiting, &WaitingPage::countChanged, this, [waiting](int count, int late) {
        retext(waiting, count > 0 ? tr("Waiting %1").arg(count) : tr("Waiting"),
               late > 0 ? tr("Everything that waits for you; %n overdue", nullptr, late) : tr("Everything that waits for you"));
    });
    QAction *cases = makeAction(this, tr("Cases"), QKeySequence(Qt::ALT | Qt::Key_Home), [this] { showRoom(m_cases); });
    m_casesButton = railButton(cases, "cases");
    m_caseAction = makeAction(this, tr("Open case"), QKeySequence(Qt::ALT | Qt::Key_End), [this] { showRoom(m_workbench); },
                              tr("Back to the case that is open"));
    m_caseAction->setVisible(false);
    m_caseButton = railButton(m_caseAction, nullptr);
    QAction *panelDesk = makeAction(this, tr("Panel"), QKeySequence(Qt::ALT | Qt::Key_P), [this] { showRoom(m_panelDesk); },
                                    tr("Meetings, referrals, members, the year in numbers"));
    m_panelButton = railButton(panelDesk, "panel");
    QAction *followUp = makeAction(this, tr("Follow-up"), QKeySequence(Qt::ALT | Qt::Key_F), [this] { showRoom(m_followUp); },
                                   tr("Verdicts that newer knowledge contradicts"));
    m_followUpButton = railButton(followUp, "follow-up");
    QAction *tasks = makeAction(this, tr("Tasks"), QKeySequence(Qt::ALT | Qt::Key_T), [this] { showRoom(m_tasks); },
                                tr("What waits for me"));
    m_tasksButton = railButton(tasks, "tasks");
    QAction *ledger = makeAction(this, tr("Ledger"), QKeySequence(Qt::ALT | Qt::Key_L), [this] { showRoom(m_ledger); },
                                 tr("What left the workspace, and to whom"));
    m_ledgerButton = railButton(ledger, "ledger");
    QAction *knowledge = makeAction(this, tr("Knowledge"), QKeySequence(Qt::ALT | Qt::Key_K), [this] { showRoom(m_knowledge); },
                                    tr("Dated copies of ClinVar and other sources"));
    m_knowledgeButton = railButton(knowledge, "knowledge");
    QAction *admin = makeAction(this, tr("Workspace"), QKeySequence(Qt::ALT | Qt::Key_W), [this] { showRoom(m_admin); },
                                tr("Users, unlocking, check, backup"));
    m_adminButton = railButton(admin, "workspace");
    railLayout->addStretch();
    QAction *const help = m_help = makeAction(this, tr("Help"), QKeySequence(Qt::Key_Question), [this] { showHelp(); }, tr("All keys and signs"));
    help->setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_Question)});
    makeAction(this, tr("What Enza protects, and how"), QKeySequence(Qt::Key_F1), [this] {
        auto *pages = new HelpPagesDialog(this);
        pages->setAttribute(Qt::WA_DeleteOnClose);
        pages->open();
    }, tr("Pages on protection and its limits, consent, the gate, incidents"));
    help->setIcon(icons::named(QStringLiteral("help")));
    QAction *lock = makeAction(this, tr("Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { this->lock(); },
                               tr("What you are writing is kept"));
    lock->setIcon(icons::named(QStringLiteral("lock")));
    for (QAction *each : {help, lock}) {
        QPushButton *made = buttonFor(each, rail);
        made->setProperty("rail", true);
        railLayout->addWidget(made);
    }
    for (int i = 0; i < m_workbench->pageCount(); ++i)
        makeAction(m_workbench, tr("Page %1").arg(m_workbench->pageTitle(i)), Workbench::pageKey(i),
                   [this, i] { m_workbench->showPage(i); });
    m_export = makeAction(m_workbench, tr("Export data…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { askExport(); },
                          tr("As a file for somebody else, through the gate"));
    m_workbench->setExportAction(m_export);
    m_undo = makeAction(m_workbench, tr("Nothing to undo"), QKeySequence(QKeySequence::Undo), [this] { undo(); });
    m_workbench->setUndoAction(m_undo);
    m_unlockedActions = {waiting, cases, m_caseAction, panelDesk, followUp, tasks, ledger, knowledge, admin, lock};
    for (QAction *action : m_unlockedActions)
        action->setEnabled(false);

    connect(m_cases, &CaseListPage::openRequested, this, &MainWindow::openCase);
    connect(m_cases, &CaseListPage::newCaseRequested, this, &MainWindow::newCase);
    connect(m_workbench, &Workbench::opened, this, [this](const QString &label) {
        const int room = fontMetrics().horizontalAdvance(u'x') * 14;
        m_caseAction->setText(fontMetrics().elidedText(label, Qt::ElideMiddle, room));
        m_caseAction->setToolTip(label);
        m_caseAction->setVisible(true);
        const auto stay = std::exchange(m_roomAfterOpening, std::nullopt);
        showRoom(stay ? m_rooms->widget(*stay) : m_workbench);
    });
    connect(m_workbench, &Workbench::importRequested, this, [this] { askImport({}); });
    connect(m_workbench, &Workbench::pedRequested, this, &MainWindow::askPed);
    connect(m_followUp, &FollowUpPage::openRequested, this, [this](const QString &caseId, const QString &findingId) {
        // The finding is asked for once its case is there.
        connect(m_workbench, &Workbench::opened, this, [this, findingId] { Q_EMIT m_context->findingRequested(findingId); },
                Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
        const bool open = m_workbench->view().theCase.id == caseId;
        openCase(caseId);
        if (open)
            Q_EMIT m_workbench->opened(m_workbench->view().theCase.label);
    });
    connect(m_tasks, &TaskPage::openRequested, this, [this](const QString &caseId) {
        const bool open = m_workbench->view().theCase.id == caseId;
        openCase(caseId);
        if (open)
            showRoom(m_workbench);
    });
    connect(m_panelDesk, &PanelDeskPage::caseRequested, this, [this](const QString &caseId) {
        const bool open = m_workbench->view().theCase.id == caseId;
        openCase(caseId);
        if (open)
            showRoom(m_workbench);
    });
    QAction *circulation = makeAction(m_panelDesk->meeting(), tr("Circulation…"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        if (m_panelDesk->meeting()->meetingId().isEmpty())
            return;
        auto *board = new CirculationDialog(*m_context, m_panelDesk->meeting()->meetingId(), this);
        board->setAttribute(Qt::WA_DeleteOnClose);
        connect(board, &CirculationDialog::liveMeetingPlanned, m_panelDesk, &PanelDeskPage::openMeeting);
        board->open();
    }, tr("Of a circulating meeting: who has read and answered what, deadline, and deciding live"));
    m_panelDesk->meeting()->addTool(circulation);
    connect(m_waiting, &WaitingPage::openRequested, this, &MainWindow::openWaiting);
    connect(m_workbench->circulation(), &CirculationStrip::left, this, [this] { showRoom(m_waiting); });
    connect(m_workbench->header(), &WorkbenchHeader::alertsRequested, this, [this] { showRoom(m_followUp); });
    connect(m_admin, &AdminPage::preferencesChanged, this, [this](const Preferences &p) { apply(p, true); });
    return all;
}

void MainWindow::askExport()
{
    if (m_workbench->view().theCase.id.isEmpty())
        return;
    auto *dialog = new ExportDialog(*m_context, m_workbench->view(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showRoom(QWidget *room)
{
    m_rooms->setCurrentWidget(room);
    m_waitingButton->setChecked(room == m_waiting);
    m_casesButton->setChecked(room == m_cases);
    m_caseButton->setChecked(room == m_workbench);
    m_panelButton->setChecked(room == m_panelDesk);
    m_followUpButton->setChecked(room == m_followUp);
    m_tasksButton->setChecked(room == m_tasks);
    m_ledgerButton->setChecked(room == m_ledger);
    m_knowledgeButton->setChecked(room == m_knowledge);
    m_adminButton->setChecked(room == m_admin);
    if (room == m_cases)
        m_cases->table()->setFocus();
    if (room == m_waiting)
        m_waiting->table()->setFocus();
}

void MainWindow::openWaiting(const workflow::WaitingItem &item)
{
    using workflow::WaitingKind;
    const auto inCase = [&](std::function<void()> then) {
        if (then) // once its case is there
            connect(m_workbench, &Workbench::opened, this, std::move(then), Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
        const bool open = m_workbench->view().theCase.id == item.caseId;
        openCase(item.caseId);
        if (open)
            Q_EMIT m_workbench->opened(m_workbench->view().theCase.label);
    };
    const auto finding = [this, id = item.findingId] { Q_EMIT m_context->findingRequested(id); };
    switch (item.kind) {
    case WaitingKind::Circulation: return inCase([this, id = item.meetingId] { m_workbench->showCirculation(id); });
    case WaitingKind::Mention: return inCase(item.findingId.isEmpty() ? std::function<void()>([this] { m_workbench->showComments(); }) : finding);
    case WaitingKind::Alert: return inCase(finding);
    case WaitingKind::SignCase: return inCase([this] { m_workbench->showPanel(); });
    case WaitingKind::SignList: m_panelDesk->openMeeting(item.meetingId); return showRoom(m_panelDesk);
    case WaitingKind::Task: break;
    }
    if (item.caseId.isEmpty())
        return showRoom(m_tasks);
    inCase({});
}

bool MainWindow::isLocked() const
{
    return m_outer->currentIndex() == 0;
}

void MainWindow::openFolder(const QString &folder)
{
    m_unlock->openFolder(folder);
}

void MainWindow::createWorkspace()
{
    m_unlock->createWorkspace();
}

void MainWindow::setWaitingFile(const QString &path)
{
    m_waitingFile = path;
    m_unlock->setWaitingFile(path);
}

void MainWindow::enter(std::shared_ptr<workflow::Session> session)
{
    m_context->setSession(std::move(session));
    unlocked();
}

void MainWindow::enterRooms()
{
    m_outer->setCurrentIndex(1);
    for (QAction *action : m_unlockedActions)
        action->setEnabled(true);
    m_caseAction->setVisible(false);
    showRoom(m_cases);
    m_cases->refresh();
    m_idle->setRunning(true);
}

void MainWindow::unlocked()
{
    const auto session = m_context->session();
    enterRooms();
    m_preferencesJob.start([session](std::stop_token) -> Result<Preferences> { return readPreferences(*session); },
                           [this](Result<Preferences> known) {
                               if (known)
                                   apply(*known, false);
                           });
    m_policyJob.start([session](std::stop_token) { return workflow::policyView(*session); },
                      [this](Result<workflow::PolicyView> view) {
                          if (view)
                              obey(*view);
                      });
    takeWaitingFile();
}

void MainWindow::obey(const workflow::PolicyView &view)
{
    m_longestIdle = view.policy.idle.longestMinutes;
    m_idle->setWarning(std::chrono::seconds(view.policy.idle.warnSeconds));
    m_idle->setMinutes(std::min(m_preferences.autoLockMinutes, m_longestIdle));
    m_admin->setPolicy(view);
    if (view.secondFactorNeeded && !view.cameWithSecondFactor) {
        showRoom(m_admin);
        showMessage(tr("Your role works with a second factor only: add one under \"Ways to unlock\", then lock and unlock with it."));
    } else if (view.failedBefore > 0) {
        showMessage(tr("Before this, %n attempts to unlock as you did not fit.", nullptr, view.failedBefore));
    }
}

void MainWindow::apply(const Preferences &preferences, bool keep)
{
    m_preferences = preferences;
    m_idle->setMinutes(std::min(preferences.autoLockMinutes, m_longestIdle));
    if (theme::mode() != preferences.mode && (keep || preferences.mode != theme::Mode::System)) {
        if (findChild<JobStrip *>()) // pages wait for what it brings
            theme::setMode(preferences.mode);
        else
            rebuild([mode = preferences.mode] { theme::setMode(mode); });
    }
    m_admin->setPreferences(preferences);
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(theme::mode()));
    const auto session = m_context->session();
    if (!keep || !session)
        return;
    runAsync(this, [session, preferences](std::stop_token) { return savePreferences(*session, preferences); },
             [this](Result<void> saved) {
                 if (!saved)
                     m_context->showError(saved.error());
             });
}

void MainWindow::lock()
{
    const auto session = m_context->session();
    if (!session || isLocked())
        return;
    const QString folder = session->folder();
    const std::weak_ptr<workflow::Session> former = session;
    m_idle->setRunning(false);
    m_undoJob.cancel();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(window))
            dialog->reject();
    }
    for (JobStrip *strip : findChildren<JobStrip *>())
        strip->cancel();
    m_context->lock();
    m_errors->clear();
    m_message->clear();
    for (QAction *action : m_unlockedActions)
        action->setEnabled(false);
    m_outer->setCurrentIndex(0);
    m_unlock->openAgain(folder, former);
}

void MainWindow::openCase(const QString &caseId)
{
    m_errors->clear();
    m_workbench->openCase(caseId);
    if (m_workbench->view().theCase.id == caseId)
        showRoom(m_workbench);
}

void MainWindow::refreshUndo()
{
    const auto session = m_context->session();
    m_undoSequence = 0;
    if (!session || m_context->caseId().isEmpty())
        return m_undoJob.cancel();
    m_undoJob.start([session, id = m_context->caseId()](std::stop_token) { return workflow::undoable(*session, id); },
                    [this](Result<workflow::Undoable> last) {
                        const bool any = last && !last->what.isEmpty();
                        m_undoSequence = any ? last->sequence : 0;
                        retext(m_undo, any ? tr("Undo: %1").arg(last->what) : tr("Nothing to undo"));
                        m_undo->setEnabled(any);
                    });
}

void MainWindow::undo()
{
    const auto session = m_context->session();
    if (!session || m_undoSequence == 0)
        return;
    const QString what = m_undo->text();
    runAsync(this, [session, id = m_context->caseId(), sequence = m_undoSequence](std::stop_token) {
        return workflow::undo(*session, id, sequence);
    }, [this, what](Result<void> done) {
        if (!done)
            m_context->showError(done.error());
        else
            showMessage(what);
        refreshUndo();
    });
}

void MainWindow::showHelp()
{
    m_workbench->makePages();
    auto *help = new HelpOverlay(this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->open();
}

void MainWindow::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setToolTip(text);
    m_messageTimer.start(12s);
    QAccessibleEvent said(m_message, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

JobStrip *MainWindow::startJob(const QString &name, const QString &unit)
{
    auto *strip = new JobStrip(name, unit, m_rooms->parentWidget());
    m_jobs->addWidget(strip);
    return strip;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings::setGeometry(saveGeometry());
    m_context->lock(); // keeps drafts
    event->accept();
}

} // namespace enza::ui
