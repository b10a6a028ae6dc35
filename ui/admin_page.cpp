// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin_page.h"

#include "ui/action_kit.h"
#include "ui/admin_dialogs.h"
#include "ui/audit_dialog.h"
#include "ui/flow_layout.h"
#include "ui/form_kit.h"
#include "ui/incident_dialog.h"
#include "ui/job_strip.h"
#include "ui/permissions_dialog.h"
#include "ui/rule_sets_dialog.h"
#include "workflow/changes.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QScrollArea>
#include <QSpinBox>

namespace enza::ui {

using workflow::SlotView;
using workflow::UserView;
using workflow::WorkspaceProblem;

namespace {
QString slotKind(const QString &kind)
{
    if (kind == QLatin1String("passphrase"))
        return AdminPage::tr("passphrase");
    if (kind == QLatin1String("passphrase_key_file"))
        return AdminPage::tr("passphrase and key file");
    if (kind == QLatin1String("passphrase_pkcs11"))
        return AdminPage::tr("passphrase and card");
    if (kind == QLatin1String("recovery"))
        return AdminPage::tr("recovery code");
    if (kind == QLatin1String("recovery_shared") || kind == QLatin1String("recovery_sealed"))
        return AdminPage::tr("recovery code, with an administrator");
    return kind;
}

/// Whether it went well, without what came of it.
template <typename T> Result<void> without(const Result<T> &result)
{
    return result ? Result<void>() : std::unexpected(result.error());
}

void fitRows(QTableView *table, int least)
{
    const int rows = std::max(least, std::min(8, table->model()->rowCount()));
    table->setFixedHeight(table->verticalHeader()->defaultSectionSize() * (rows + 1) + 2 * theme::grid);
    fitColumns(table, 0);
}
} // namespace

AdminPage::AdminPage(Context &context, StartJob startJob, QWidget *parent)
    : QWidget(parent), m_context(context), m_startJob(std::move(startJob))
{
    setHelpGroup(this, tr("Workspace"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *content = new QWidget(this);
    QVBoxLayout *layout = pageLayout(content);
    layout->addWidget(heading(tr("Workspace"), content, 1.5));
    m_summary = mutedLabel({}, content);
    m_summary->setTextFormat(Qt::PlainText);
    layout->addWidget(m_summary);
    m_swap = new QLabel(tr("⚠ This computer's swap space is not encrypted: what is shown in the window may be written there. "
                           "Ask the hospital's IT to encrypt it."), content);
    m_swap->setWordWrap(true);
    m_swap->setProperty("role", QStringLiteral("warning"));
    m_swap->hide();
    layout->addWidget(m_swap);
    m_consent = new QWidget(content);
    m_consent->setProperty("surface", QStringLiteral("note"));
    m_consent->setAttribute(Qt::WA_StyledBackground);
    auto *note = new QHBoxLayout(m_consent);
    auto *words = new QLabel(tr("This workspace was restored from a backup. Nothing may leave it until somebody has checked "
                                "that consent is still as recorded."), m_consent);
    words->setWordWrap(true);
    auto *confirm = button(tr("Consent is as recorded"), tr("Confirm that consent was checked after the restore"), m_consent);
    connect(confirm, &QPushButton::clicked, this, &AdminPage::confirmConsent);
    note->addWidget(words, 1);
    note->addWidget(confirm);
    m_consent->hide();
    layout->addWidget(m_consent);
    layout->addWidget(makeCare());
    layout->addWidget(makeUsers());
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    outer->addWidget(area);
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_users->setRows({});
        m_slots->setRows({});
        m_problems->setRows({});
        m_summary->clear();
    });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (change.caseId.isEmpty() && !change.kinds.isEmpty() && isVisible())
            refresh();
    });
}

QWidget *AdminPage::makeCare()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(theme::gutter);
    auto *row = new FlowLayout; // in as many lines as the window needs
    const auto add = [&](const QString &text, const QKeySequence &key, const QString &why, auto member) {
        row->addWidget(buttonFor(makeAction(this, text, key, [this, member] { (this->*member)(); }, why), box));
    };
    add(tr("Check…"), QKeySequence(Qt::CTRL | Qt::Key_K), tr("Read every record and blob and verify the journal"), &AdminPage::verify);
    add(tr("Back up…"), QKeySequence(Qt::CTRL | Qt::Key_B), tr("An encrypted copy of everything in one file"), &AdminPage::backUp);
    add(tr("Restore…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), tr("A backup into a new folder; this workspace stays"),
        &AdminPage::restore);
    add(tr("New keys…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), tr("Encrypt the store with a new key"), &AdminPage::rekey);
    add(tr("Audit…"), QKeySequence(Qt::CTRL | Qt::Key_J), tr("Who saw, changed and gave out what"), &AdminPage::showAudit);
    add(tr("Rule sets…"), QKeySequence(Qt::CTRL | Qt::Key_R), tr("By which rules is judged here, and since when"), &AdminPage::showRuleSets);
    row->addWidget(buttonFor(makeAction(this, tr("Incidents…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        auto *dialog = new IncidentsDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }, tr("A loss, leak, mistaken disclosure or attack, with its deadlines")), box));
    add(tr("Permissions…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), tr("Which role may do what"), &AdminPage::showPermissions);
    add(tr("Change passphrase…"), QKeySequence(Qt::CTRL | Qt::Key_P), tr("Your own passphrase"), &AdminPage::changePassphrase);
    layout->addLayout(row);

    auto *copies = new QHBoxLayout;
    copies->setSpacing(theme::grid);
    const auto addCopy = [&](const QString &text, const QKeySequence &key, const QString &why, auto member) {
        copies->addWidget(buttonFor(makeAction(this, text, key, [this, member] { (this->*member)(); }, why), box));
    };
    addCopy(tr("Export changes…"), QKeySequence(Qt::CTRL | Qt::Key_E),
            tr("What another copy of this workspace lacks, in one encrypted file"), &AdminPage::exportChanges);
    addCopy(tr("Take over changes…"), QKeySequence(Qt::CTRL | Qt::Key_T),
            tr("A file that another copy of this workspace exported"), &AdminPage::mergeChanges);
    copies->addWidget(mutedLabel(tr("between two copies of this workspace, the second made by backup and restore"), box), 1);
    layout->addLayout(copies);

    auto *lockRow = new QHBoxLayout;
    m_minutes = new QSpinBox(box);
    m_minutes->setRange(1, 120);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Lock by itself after"));
    m_minutes->setToolTip(tr("Minutes without keyboard or mouse"));
    auto *caption = new QLabel(tr("&Lock by itself after"), box);
    caption->setBuddy(m_minutes);
    lockRow->addWidget(caption);
    lockRow->addWidget(m_minutes);
    lockRow->addWidget(mutedLabel(tr("without keyboard or mouse; what you are writing is kept"), box), 1);
    layout->addLayout(lockRow);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        if (m_preferences.autoLockMinutes == minutes)
            return;
        m_preferences.autoLockMinutes = minutes;
        Q_EMIT preferencesChanged(m_preferences);
    });

    m_problems = new RowsModel<WorkspaceProblem>(
        {RowColumn<WorkspaceProblem>(tr("Problem"), [](const WorkspaceProblem &p) { return p.reason.translated(); }),
         RowColumn<WorkspaceProblem>(tr("Where"), [](const WorkspaceProblem &p) { return words::orDash(p.record); }),
         RowColumn<WorkspaceProblem>(tr("Entry"), [](const WorkspaceProblem &p) { return words::count(p.sequence); }).right()},
        [](const WorkspaceProblem &p) { return p.record + p.kind; }, this);
    m_problemTable = recordTable(tr("Problems found by the check"), box);
    m_problemTable->setModel(m_problems);
    m_problemTable->hide();
    layout->addWidget(m_problemTable);
    return box;
}

QWidget *AdminPage::makeUsers()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Users"), box));
    head->addStretch();
    QAction *add = makeAction(this, tr("Add user…"), QKeySequence(Qt::CTRL | Qt::Key_U), [this] { addUser(); });
    QAction *disable = makeAction(this, tr("Disable user…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
                                  [this] { disableUser(); }, tr("The chosen user; the store gets a new key"));
    head->addWidget(buttonFor(add, box));
    QAction *recover = makeAction(this, tr("Passphrase lost…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                                  [this] { recoverUser(); },
                                  tr("The chosen user gets a new passphrase with their recovery code; you stand by as administrator"));
    head->addWidget(buttonFor(recover, box));
    head->addWidget(buttonFor(disable, box));
    layout->addLayout(head);
    m_users = new RowsModel<UserView>(
        {RowColumn<UserView>(tr("Name"), [](const UserView &u) { return u.name; }),
         RowColumn<UserView>(tr("Role"), [](const UserView &u) { return words::of(u.role); }),
         RowColumn<UserView>(tr("State"), [](const UserView &u) { return u.disabled ? tr("disabled") : tr("active"); })},
        [](const UserView &u) { return u.id; }, this);
    m_userTable = recordTable(tr("Users"), box);
    m_userTable->setModel(m_users);
    layout->addWidget(m_userTable);

    auto *slotHead = new QHBoxLayout;
    slotHead->addWidget(heading(tr("Ways to unlock"), box));
    slotHead->addStretch();
    QAction *second = makeAction(this, tr("Add second factor…"), QKeySequence(Qt::CTRL | Qt::Key_F),
                                 [this] { addSecondFactor(); }, tr("A card or a key file beside your passphrase"));
    QAction *code = makeAction(this, tr("New recovery code…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                               [this] { newRecoveryCode(); },
                               tr("Of the user chosen above, who has to be here; without one, your own"));
    slotHead->addWidget(buttonFor(code, box));
    slotHead->addWidget(buttonFor(second, box));
    layout->addLayout(slotHead);
    m_slots = new RowsModel<SlotView>(
        {RowColumn<SlotView>(tr("User"), [](const SlotView &s) { return s.userName; }),
         RowColumn<SlotView>(tr("Kind"), [](const SlotView &s) { return slotKind(s.kind); }),
         RowColumn<SlotView>(tr("Hardness"), [](const SlotView &s) {
             return tr("%1 MiB, %2 passes").arg(s.memoryMiB).arg(s.passes);
         }),
         RowColumn<SlotView>(tr("Created"), [](const SlotView &s) { return words::when(s.created); })},
        [](const SlotView &s) { return s.id; }, this);
    QAction *remove = makeAction(this, tr("Remove way to unlock…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                                 [this] { removeWayIn(); }, tr("The chosen one below: a lost card, or the passphrase alone"));
    slotHead->addWidget(buttonFor(remove, box));
    m_policy = mutedLabel({}, box);
    m_policy->setTextFormat(Qt::PlainText);
    layout->addWidget(m_policy);
    m_slotTable = recordTable(tr("Ways to unlock"), box);
    m_slotTable->setModel(m_slots);
    layout->addWidget(m_slotTable);
    return box;
}

void AdminPage::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_minutes->setValue(preferences.autoLockMinutes);
}

void AdminPage::setPolicy(const workflow::PolicyView &view)
{
    m_minutes->setMaximum(view.policy.idle.longestMinutes);
    QStringList lines{tr("Passphrase: at least %1 characters, %2 beside a second factor. After %3 wrong attempts each next one "
                         "waits. (%4)")
                          .arg(view.policy.passphrase.length)
                          .arg(view.policy.passphrase.lengthWithSecondFactor)
                          .arg(view.policy.lockout.freeAttempts)
                          .arg(view.policy.pin)};
    if (view.secondFactorNeeded && !view.cameWithSecondFactor)
        lines << tr("⚠ Your role works with a second factor only. Add a key file or a card, then lock and unlock with it.");
    else if (view.secondFactorAdvised)
        lines << tr("⚠ You came without a second factor, which the guideline asks for from %1.")
                     .arg(view.policy.secondFactorAdvised.toString(Qt::ISODate));
    m_policy->setText(lines.join(u'\n'));
}

void AdminPage::showPermissions()
{
    auto *dialog = new PermissionsDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AdminPage::removeWayIn()
{
    const QModelIndex index = m_slotTable->currentIndex();
    if (!index.isValid())
        return m_context.showMessage(tr("Choose the way to unlock in the table first."));
    const SlotView way = m_slots->at(index.row());
    askFirst(this, tr("Remove %1 of %2?").arg(slotKind(way.kind), way.userName),
             tr("It no longer unlocks this workspace. Copies and backups made before still know it."), tr("Remove"),
             [this, way] {
                 const auto session = m_context.session();
                 if (!session)
                     return;
                 runAsync(this, [session, id = way.id](std::stop_token) { return workflow::removeSlot(*session, id); },
                          [this](Result<SlotView> gone) { told(without(gone), tr("Removed.")); });
             });
}

void AdminPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AdminPage::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    struct All {
        workflow::WorkspaceSummary summary;
        QList<UserView> users;
        QList<SlotView> keySlots;
    };
    m_job.start([session](std::stop_token) -> Result<All> {
        All all{workflow::workspaceSummary(*session), workflow::listUsers(*session), {}};
        ENZA_ASSIGN(all.keySlots, workflow::listSlots(*session));
        return all;
    }, [this](Result<All> all) {
        if (!all)
            return m_context.showError(all.error());
        const auto &s = all->summary;
        QStringList lines{tr("Folder: %1").arg(s.folder),
                          tr("%1 cases, %2 users · format %3 · SQLCipher %4")
                              .arg(words::count(quint64(s.cases)), words::count(quint64(s.users)))
                              .arg(s.format)
                              .arg(s.cipher)};
        if (s.demo)
            lines << tr("For demonstration: synthetic data only. Everybody consented on the current forms; nothing goes to companies or "
                        "abroad, and the trio's father wants to know no secondary findings.");
        if (s.test)
            lines << tr("For tests only.");
        m_summary->setText(lines.join(u'\n'));
        m_swap->setVisible(s.unencryptedSwap || s.unencryptedHibernation);
        if (s.unencryptedHibernation)
            m_swap->setText(tr("⚠ When this computer is put to sleep it may write its whole memory to the disk in the clear. Ask the "
                               "hospital's IT to encrypt the swap space, or to turn hibernation off."));
        m_consent->setVisible(s.consentUnconfirmed);
        m_users->setRows(all->users);
        m_slots->setRows(all->keySlots);
        fitRows(m_userTable, 2);
        fitRows(m_slotTable, 2);
    });
}

void AdminPage::told(const Result<void> &done, const QString &message)
{
    if (!done)
        return m_context.showError(done.error());
    m_context.showMessage(message);
    refresh();
}

void AdminPage::addUser()
{
    auto *dialog = new UserDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &AdminPage::refresh);
    dialog->open();
}

void AdminPage::disableUser()
{
    const QModelIndex index = m_userTable->currentIndex();
    if (!index.isValid())
        return m_context.showMessage(tr("Choose the user in the table first."));
    const QString name = m_users->at(index.row()).name;
    askFirst(this, tr("Disable %1?").arg(name),
             tr("This person can no longer unlock the workspace. What they wrote stays. The store gets a new key."),
             tr("Disable user"), [this, name] {
                 if (const auto session = m_context.session())
                     runAsync(this, [session, name](std::stop_token) { return workflow::disableUser(*session, name); },
                              [this, name](Result<void> done) { told(done, tr("%1 is disabled.").arg(name)); });
             });
}

void AdminPage::recoverUser()
{
    const QModelIndex index = m_userTable->currentIndex();
    if (!index.isValid())
        return m_context.showMessage(tr("Choose the user in the table first."));
    auto *dialog = new RecoverUserDialog(m_context, m_users->at(index.row()).name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_context.showMessage(tr("The passphrase was changed.")); });
    dialog->open();
}

void AdminPage::newRecoveryCode()
{
    const auto session = m_context.session();
    if (!session)
        return;
    const QModelIndex index = m_userTable->currentIndex();
    const QString chosen = index.isValid() ? m_users->at(index.row()).name : QString();
    auto *dialog = new RecoveryCodeDialog(m_context, chosen == session->user().name ? QString() : chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &AdminPage::refresh);
    dialog->open();
}

void AdminPage::showAudit()
{
    auto *dialog = new AuditDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AdminPage::showRuleSets()
{
    auto *dialog = new RuleSetsDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AdminPage::exportChanges()
{
    auto *dialog = new QFileDialog(this, tr("Export changes"), {}, tr("Changes of Enza (*.enzachanges)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("enzachanges"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto session = m_context.session();
        if (!session)
            return;
        m_startJob(tr("Exporting changes"), tr("files"))
            ->run([session, path](const JobContext &job) { return workflow::exportChanges(*session, path, false, job); },
                  [this, path](Result<workflow::ExportedChanges> done) {
                      told(without(done), tr("Changes written to %1.").arg(path));
                  });
    });
    connect(&m_context, &Context::aboutToLock, dialog, &QWidget::close);
    dialog->open();
}

void AdminPage::mergeChanges()
{
    auto *dialog = new QFileDialog(this, tr("Which changes?"), {}, tr("Changes of Enza (*.enzachanges);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto session = m_context.session();
        if (!session)
            return;
        m_startJob(tr("Taking over changes"), tr("files"))
            ->run([session, path](const JobContext &job) { return workflow::mergeChanges(*session, path, job); },
                  [this](Result<workflow::MergedChanges> merged) {
                      const QString conflicts = merged && !merged->conflicts.isEmpty()
                                                    ? tr(" %n record(s) were changed in both copies.", nullptr, int(merged->conflicts.size()))
                                                    : QString();
                      QString together;
                      for (const workflow::CombinedRecord &one : merged ? merged->combined : QList<workflow::CombinedRecord>()) {
                          if (one.title.isEmpty())
                              continue; // tasks and threads; nobody chose a value there
                          together += u' ' + tr("What both copies did in %1 was put together.").arg(one.title);
                          for (const workflow::ContestedValue &value : one.contested)
                              together += u' ' + tr("Of %1, %2 stands and not %3.").arg(value.field, value.kept, value.other);
                      }
                      told(without(merged),
                           merged ? tr("%n act(s) taken over.", nullptr, int(merged->applied)) + conflicts + together : QString());
                  });
    });
    connect(&m_context, &Context::aboutToLock, dialog, &QWidget::close);
    dialog->open();
}

void AdminPage::addSecondFactor()
{
    auto *dialog = new SecondFactorDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &AdminPage::refresh);
    dialog->open();
}

void AdminPage::changePassphrase()
{
    auto *dialog = new PassphraseDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_context.showMessage(tr("The passphrase was changed.")); });
    dialog->open();
}

void AdminPage::verify()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_startJob(tr("Checking the workspace"), tr("items"))
        ->run([session](const JobContext &job) { return workflow::verifyWorkspace(*session, job); },
              [this](Result<QList<WorkspaceProblem>> problems) {
                  if (!problems)
                      return m_context.showError(problems.error());
                  m_problems->setRows(*problems);
                  m_problemTable->setVisible(!problems->isEmpty());
                  fitRows(m_problemTable, 2);
                  m_context.showMessage(problems->isEmpty() ? tr("The workspace is whole: every record, blob and journal entry verified.")
                                                            : tr("%n problem(s) found, see Workspace.", nullptr, int(problems->size())));
              });
}

void AdminPage::backUp()
{
    auto *dialog = new QFileDialog(this, tr("Back up"), {}, tr("Enza backup (*.enzabackup)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("enzabackup"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto session = m_context.session();
        if (!session)
            return;
        m_startJob(tr("Backing up"), tr("files"))
            ->run([session, path](const JobContext &job) { return workflow::backupWorkspace(*session, path, job); },
                  [this, path](Result<void> done) { told(done, tr("Backed up to %1.").arg(path)); });
    });
    connect(&m_context, &Context::aboutToLock, dialog, &QWidget::close);
    dialog->open();
}

void AdminPage::restore()
{
    auto *dialog = new QFileDialog(this, tr("Which backup?"), {}, tr("Enza backup (*.enzabackup);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        auto *where = new QFileDialog(this, tr("Into which new folder?"), QFileInfo(file).absolutePath());
        where->setAttribute(Qt::WA_DeleteOnClose);
        where->setFileMode(QFileDialog::Directory);
        connect(where, &QFileDialog::fileSelected, this, [this, file](const QString &folder) {
            m_startJob(tr("Restoring"), tr("files"))
                ->run([file, folder](const JobContext &job) { return workflow::restoreWorkspace(file, folder, job); },
                      [this, folder](Result<void> done) {
                          told(done, tr("Restored into %1. Lock this workspace to open that one.").arg(folder));
                      });
        });
        where->open();
    });
    dialog->open();
}

void AdminPage::rekey()
{
    askFirst(this, tr("Encrypt the store with a new key?"),
             tr("Use this when somebody may have learnt a key. Old backups keep their old key."), tr("Make new keys"), [this] {
                 const auto session = m_context.session();
                 if (!session)
                     return;
                 m_startJob(tr("Making new keys"), tr("files"))
                     ->run([session](const JobContext &job) { return workflow::rekeyWorkspace(*session, job); },
                           [this](Result<void> done) { told(done, tr("The workspace has new keys.")); });
             });
}

void AdminPage::confirmConsent()
{
    if (const auto session = m_context.session())
        runAsync(this, [session](std::stop_token) { return workflow::confirmConsentAfterRestore(*session); },
                 [this](Result<void> done) { told(done, tr("Confirmed. The gate works again.")); });
}

} // namespace enza::ui
