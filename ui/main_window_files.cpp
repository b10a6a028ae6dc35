// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does with cases and files, and its menus.
#include "ui/action_kit.h"
#include "ui/admin_page.h"
#include "ui/case_dialog.h"
#include "ui/case_list_page.h"
#include "ui/error_panel.h"
#include "ui/import_dialog.h"
#include "ui/job_strip.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/unlock_page.h"
#include "ui/words.h"
#include "ui/workbench.h"

#include <QActionGroup>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>

namespace enza::ui {

void MainWindow::buildMenus()
{
    menuBar()->clear();
    menuBar()->setAccessibleName(tr("Menu"));
    QMenu *program = menuBar()->addMenu(tr("&Enza"));
    for (QAction *action : m_unlockedActions)
        program->addAction(action);
    program->addAction(m_help);
    program->addSeparator();
    QAction *quit = makeAction(this, tr("Quit"), QKeySequence(QKeySequence::Quit), [this] { close(); });
    if (quit->shortcut().isEmpty())
        quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    program->addAction(quit);
    QMenu *edit = menuBar()->addMenu(tr("E&dit"));
    edit->addAction(m_undo);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QMenu *themeMenu = view->addMenu(tr("Light and dark"));
    delete m_themes;
    m_themes = new QActionGroup(this);
    const std::pair<theme::Mode, QString> modes[] = {{theme::Mode::System, tr("As the system")},
                                                     {theme::Mode::Light, tr("Light")},
                                                     {theme::Mode::Dark, tr("Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *choose = m_themes->addAction(text);
        choose->setCheckable(true);
        choose->setData(int(mode));
        choose->setChecked(theme::mode() == mode);
        themeMenu->addAction(choose);
        // The menu that is pressed goes away with the switch.
        connect(choose, &QAction::triggered, this, [this, chosen = mode] { chooseTheme(chosen); }, Qt::QueuedConnection);
    }
    QMenu *languages = view->addMenu(QStringLiteral("Language / 言語"));
    auto *group = new QActionGroup(languages);
    const bool japanese = QLocale().language() == QLocale::Japanese;
    for (const auto &[code, name] : {std::pair(QStringLiteral("ja"), QStringLiteral("日本語")),
                                     std::pair(QStringLiteral("en"), QStringLiteral("English"))}) {
        QAction *choose = group->addAction(name);
        choose->setCheckable(true);
        choose->setChecked((code == QLatin1String("ja")) == japanese);
        languages->addAction(choose);
        // The menu that is pressed goes away with the switch.
        connect(choose, &QAction::triggered, this, [this, language = code] { switchLanguage(language); },
                Qt::QueuedConnection);
    }
}

void MainWindow::switchLanguage(const QString &language)
{
    settings::setLanguage(language);
    if (const JobStrip *running = findChild<JobStrip *>()) { // pages wait for what it brings
        connect(running, &QObject::destroyed, this, [this, language] { switchLanguage(language); },
                Qt::QueuedConnection);
        return showMessage(tr("The language changes when the work that is running has ended."));
    }
    rebuild([this, language] { m_setLanguage(language); });
}

void MainWindow::chooseTheme(theme::Mode mode)
{
    Preferences wanted = m_preferences;
    wanted.mode = mode;
    apply(wanted, true);
}

void MainWindow::rebuild(const std::function<void()> &change)
{
    const bool locked = isLocked();
    const QString folder = m_unlock->folder();
    const QString caseId = m_context->caseId();
    const int page = m_workbench->pageIndex();
    const int room = m_rooms->currentIndex();
    m_workbench->saveDrafts();
    for (QAction *action : actions())
        delete action;
    m_undo = m_caseAction = m_help = nullptr;
    delete takeCentralWidget();
    change(); // while there is little that has to be polished again
    build();
    if (locked) {
        if (!folder.isEmpty())
            m_unlock->openFolder(folder);
        return;
    }
    enterRooms();
    m_admin->setPreferences(m_preferences);
    if (!caseId.isEmpty()) {
        m_context->setCaseId({});
        m_roomAfterOpening = room;
        openCase(caseId);
        m_workbench->showPage(page);
    } else {
        showRoom(m_rooms->widget(room));
    }
}

void MainWindow::newCase()
{
    if (!m_context->session())
        return;
    auto *dialog = new CaseDialog(*m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseDialog::created, this, &MainWindow::openCase);
    dialog->open();
}

void MainWindow::takeWaitingFile()
{
    if (m_waitingFile.isEmpty() || !m_context->session())
        return;
    const QString path = std::exchange(m_waitingFile, {});
    auto *dialog = new CaseDialog(*m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseDialog::created, this, [this, path](const QString &caseId) {
        // Once the case is shown, the file is looked at.
        connect(m_workbench, &Workbench::opened, this, [this, path] { askImport(path); },
                Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
        openCase(caseId);
    });
    dialog->open();
}

void MainWindow::askImport(const QString &path)
{
    if (!m_context->session() || m_workbench->view().theCase.id.isEmpty())
        return;
    auto *dialog = new ImportDialog(*m_context, m_workbench->view(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::agreed, this, &MainWindow::import);
    dialog->open();
    dialog->setFile(path);
}

void MainWindow::import(const workflow::ImportRequest &request)
{
    const auto session = m_context->session();
    if (!session)
        return;
    const QString name = QFileInfo(request.path).fileName();
    m_errors->clear();
    startJob(tr("Importing %1").arg(name), tr("records"))
        ->run([session, request](const JobContext &job) { return workflow::importVariants(*session, request, job); },
              [this, name](Result<workflow::ImportReport> report) {
                  if (!report)
                      return report.error().code == ErrorCode::Cancelled
                                 ? showMessage(tr("The import of %1 was cancelled; nothing was changed.").arg(name))
                                 : m_context->showError(report.error());
                  if (report->alreadyThere)
                      return showMessage(tr("%1 was imported before: the same bytes. Nothing was added.").arg(name));
                  showMessage(tr("%1: %2 records, %3 alleles, profile %4, %5 s.")
                                  .arg(name, words::count(report->callSet.records), words::count(report->callSet.alleles),
                                       report->profileName, QLocale().toString(report->seconds, 'f', 1)));
              });
}

void MainWindow::askPed()
{
    if (m_workbench->view().theCase.id.isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Import PED"), {}, tr("Pedigree (*.ped *.fam);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto session = m_context->session();
        if (!session)
            return;
        runAsync(this, [session, id = m_context->caseId(), path](std::stop_token) {
            return workflow::importPed(*session, id, path);
        }, [this](Result<workflow::PedReport> report) {
            if (!report)
                return m_context->showError(report.error());
            showMessage(tr("%1 individuals read, %2 persons and %3 samples assigned.")
                            .arg(report->individuals)
                            .arg(report->persons)
                            .arg(report->samples));
        });
    });
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!isLocked() && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (isLocked() || urls.size() != 1)
        return;
    event->acceptProposedAction();
    const QString path = urls.first().toLocalFile();
    if (m_context->caseId().isEmpty()) {
        m_waitingFile = path;
        takeWaitingFile();
    } else {
        askImport(path);
    }
}

} // namespace enza::ui
