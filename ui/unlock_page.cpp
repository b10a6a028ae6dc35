// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock_page.h"

#include "ui/action_kit.h"
#include "ui/create_dialog.h"
#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/icons.h"
#include "ui/passphrase_field.h"
#include "ui/recovery_dialog.h"
#include "ui/second_factor.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "workflow/lockout.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QThread>

namespace enza::ui {

namespace {
/// Opens once nobody of this process holds the folder any more.
Result<std::shared_ptr<workflow::LockedWorkspace>> openWhenFree(const QString &folder,
                                                                const std::weak_ptr<workflow::Session> &former,
                                                                const std::stop_token &stop)
{
    constexpr int patience = 1500; // times 20 ms
    int tries = 0;
    for (; !former.expired() && tries < patience && !stop.stop_requested(); ++tries)
        QThread::msleep(20);
    // The last reference is gone a moment before the folder is released: keys are wiped in between.
    const std::weak_ptr<workflow::Session> nobody;
    const bool hadFormer = former.owner_before(nobody) || nobody.owner_before(former);
    for (;; ++tries) {
        auto opened = workflow::LockedWorkspace::open(folder);
        if (opened)
            return std::shared_ptr<workflow::LockedWorkspace>(std::move(*opened));
        if (!hadFormer || opened.error().code != ErrorCode::Busy || tries >= patience || stop.stop_requested())
            return std::unexpected(opened.error());
        QThread::msleep(20);
    }
}
} // namespace

UnlockPage::UnlockPage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setProperty("surface", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setHelpGroup(this, tr("Unlock"));
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    auto *card = new QWidget(this);
    card->setProperty("surface", QStringLiteral("card"));
    card->setAttribute(Qt::WA_StyledBackground);
    card->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 68);
    across->addWidget(card, 0);
    across->addStretch(1);
    outer->addLayout(across);
    outer->addStretch(3);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(4 * theme::grid, 3 * theme::grid, 4 * theme::grid, 3 * theme::grid);
    layout->setSpacing(theme::gutter);
    auto *title = new QHBoxLayout;
    auto *mark = new QLabel(card);
    mark->setPixmap(icons::named(QStringLiteral("enza")).pixmap(5 * theme::grid, 5 * theme::grid));
    title->addWidget(mark);
    title->addWidget(heading(tr("Enza 円座"), card, 1.8));
    title->addStretch();
    layout->addLayout(title);
    m_waiting = new QLabel(card);
    m_waiting->setWordWrap(true);
    m_waiting->hide();
    layout->addWidget(m_waiting);

    auto *place = new QHBoxLayout;
    m_folderLabel = mutedLabel({}, card);
    place->addWidget(m_folderLabel, 1);
    QAction *choose = makeAction(this, tr("Other folder…"), QKeySequence(Qt::CTRL | Qt::Key_O), [this] { chooseFolder(); },
                                tr("Open a workspace in another folder"));
    QAction *create = makeAction(this, tr("New workspace…"), QKeySequence(Qt::CTRL | Qt::Key_N),
                                [this] { createWorkspace(); }, tr("Create an encrypted workspace"));
    m_choose = buttonFor(choose, card);
    m_create = buttonFor(create, card);
    place->addWidget(m_choose);
    place->addWidget(m_create);
    layout->addLayout(place);

    m_errors = new ErrorPanel(card);
    layout->addWidget(m_errors);

    m_form = new QWidget(card);
    QFormLayout *form = formLayout();
    form->setContentsMargins({});
    m_form->setLayout(form);
    m_user = new QComboBox(m_form);
    addField(form, tr("&Who"), m_user);
    m_passphrase = new SecretEdit(tr("Passphrase"), m_form);
    addField(form, tr("&Passphrase"), m_passphrase);
    m_second = new SecondFactor({SecondFactor::Kind::None, SecondFactor::Kind::KeyFile, SecondFactor::Kind::Card}, m_form);
    addField(form, tr("&Second factor"), m_second);
    layout->addWidget(m_form);

    auto *row = new QHBoxLayout;
    m_recover = button(tr("Passphrase lost…"), tr("Open the workspace with the recovery code and set a new passphrase"), card);
    m_recover->setProperty("flat", true);
    m_busy = mutedLabel({}, card);
    m_unlock = primaryButton(tr("Unlock"), tr("Unlock (Enter)"), card);
    row->addWidget(m_recover);
    row->addWidget(m_busy, 1);
    row->addWidget(m_unlock);
    layout->addLayout(row);

    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &UnlockPage::countDown);
    connect(m_user, &QComboBox::currentIndexChanged, this, &UnlockPage::countDown);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_recover, &QPushButton::clicked, this, &UnlockPage::recover);
    setBusy({});
}

void UnlockPage::setWaitingFile(const QString &path)
{
    m_waiting->setVisible(!path.isEmpty());
    if (!path.isEmpty())
        m_waiting->setText(tr("%1 will be opened as a new case.").arg(QFileInfo(path).fileName()));
}

void UnlockPage::setBusy(const QString &what)
{
    const bool usable = what.isEmpty() && m_locked;
    m_busy->setText(what);
    m_form->setEnabled(usable);
    m_unlock->setEnabled(usable);
    m_recover->setEnabled(usable);
    m_choose->setEnabled(what.isEmpty());
    m_create->setEnabled(what.isEmpty());
}

void UnlockPage::openFolder(const QString &folder)
{
    m_folder = folder;
    m_locked.reset();
    m_errors->clear();
    m_passphrase->clear();
    m_folderLabel->setText(folder);
    m_folderLabel->setAccessibleName(tr("Folder of the workspace: %1").arg(folder));
    setBusy(tr("Opening…"));
    m_job.start([folder, former = m_former](std::stop_token stop) { return openWhenFree(folder, former, stop); },
                [this](Result<std::shared_ptr<workflow::LockedWorkspace>> opened) {
                    m_user->clear();
                    if (!opened) {
                        setBusy({});
                        return show(opened.error());
                    }
                    m_locked = std::move(*opened);
                    m_former.reset();
                    for (const workflow::UserView &user : m_locked->users()) {
                        if (!user.disabled)
                            m_user->addItem(QStringLiteral("%1 · %2").arg(user.name, words::of(user.role)), user.name);
                    }
                    setBusy({});
                    m_passphrase->setFocus();
                    countDown();
                });
}

void UnlockPage::countDown()
{
    const QString user = m_user->currentData().toString();
    const int seconds = m_locked && !user.isEmpty() && !m_job.running() ? workflow::Lockout(m_folder).wait(user, workflow::Moment::now()) : 0;
    if (seconds > 0)
        m_clock.start();
    else
        m_clock.stop();
    if (m_job.running())
        return;
    setBusy({});
    if (seconds > 0) {
        m_busy->setText(tr("After wrong attempts the next one can be made in %n second(s).", nullptr, seconds));
        m_unlock->setEnabled(false);
    }
}

void UnlockPage::openAgain(const QString &folder, std::weak_ptr<workflow::Session> former)
{
    m_former = std::move(former);
    openFolder(folder);
}

void UnlockPage::show(const Error &error)
{
    m_errors->show(error);
    if (error.code == ErrorCode::Missing)
        m_create->setFocus();
}

void UnlockPage::unlock()
{
    if (!m_locked || m_job.running() || m_clock.isActive())
        return;
    auto secret = std::make_shared<SecretBytes>(m_passphrase->take());
    if (secret->isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    m_errors->clear();
    setBusy(tr("Unlocking… this takes a moment by design."));
    m_job.start(
        [locked = m_locked, name = m_user->currentData().toString(), secret,
         second = std::make_shared<SecondFactor::Given>(m_second->take())](std::stop_token)
            -> Result<std::shared_ptr<workflow::Session>> {
            switch (second->kind) {
            case SecondFactor::Kind::None:
                break;
            case SecondFactor::Kind::KeyFile: {
                ENZA_ASSIGN(SecretBytes key, readKeyFile(second->keyFile));
                return locked->unlock(name, std::move(*secret), std::move(key));
            }
            case SecondFactor::Kind::Card:
                return locked->unlockWithToken(name, std::move(*secret), second->cardUri, std::move(second->pin));
            }
            return locked->unlock(name, std::move(*secret));
        },
        [this](Result<std::shared_ptr<workflow::Session>> session) {
            setBusy({});
            if (!session) {
                show(session.error());
                m_passphrase->setFocus();
                return countDown();
            }
            accept(std::move(*session));
        });
}

void UnlockPage::accept(std::shared_ptr<workflow::Session> session)
{
    m_locked.reset();
    m_second->clear();
    m_errors->clear();
    m_folder = session->folder();
    setWaitingFile({});
    m_context.setSession(std::move(session));
    Q_EMIT unlocked();
}

void UnlockPage::recover()
{
    if (!m_locked)
        return;
    auto *dialog = new RecoveryDialog(m_locked, m_user->currentData().toString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::recovered, this, [this](const std::shared_ptr<workflow::Session> &session) {
        accept(session);
    });
    dialog->open();
}

void UnlockPage::createWorkspace()
{
    auto *dialog = new CreateDialog(m_folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateDialog::created, this, [this](const std::shared_ptr<workflow::Session> &session) {
        m_job.cancel();
        accept(session);
    });
    dialog->open();
}

void UnlockPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open a workspace"), QFileInfo(m_folder).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &UnlockPage::openFolder);
    dialog->open();
}

} // namespace enza::ui
