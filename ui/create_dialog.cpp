// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create_dialog.h"

#include "base/platform.h"
#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/passphrase_field.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QStackedWidget>

namespace enza::ui {

CreateDialog::CreateDialog(const QString &folder, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("New workspace"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeForm(folder));
    m_pages->addWidget(makeCode());
    layout->addWidget(m_pages);
    follow();
    m_name->setFocus();
}

QWidget *CreateDialog::makeForm(const QString &folder)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("New encrypted workspace"), page));
    layout->addWidget(mutedLabel(tr("Everything in it is encrypted with keys that only its users' passphrases open."), page));
    if (platform::hasUnencryptedSwap()) {
        auto *warning = new QLabel(tr("This computer's swap space is not encrypted: what is shown in the window may be "
                                      "written there. Ask the hospital's IT to encrypt it."), page);
        warning->setWordWrap(true);
        warning->setProperty("role", QStringLiteral("warning"));
        layout->addWidget(warning);
    }
    QFormLayout *form = formLayout();
    auto *place = new QWidget(page);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins({});
    m_folder = lineEdit({}, place);
    m_folder->setText(folder);
    m_folder->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 44);
    QPushButton *choose = button(tr("Choose…"), tr("Choose the folder"), place);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    m_folder->setAccessibleName(tr("Folder"));
    place->setFocusProxy(m_folder);
    addField(form, tr("&Folder"), place);
    m_name = lineEdit(tr("as it shall appear beside opinions"), page);
    addField(form, tr("Your &name"), m_name);
    m_role = enumCombo(UserRole::Administrator, page);
    addField(form, tr("Your &role"), m_role);
    m_passphrase = new NewPassphrase(page);
    addField(form, tr("&Passphrase"), m_passphrase);
    layout->addLayout(form);
    m_errors = new ErrorPanel(page);
    layout->addWidget(m_errors);
    auto *buttons = new QHBoxLayout;
    m_busy = mutedLabel({}, page);
    QPushButton *cancel = button(tr("Cancel"), tr("Cancel (Esc)"), page);
    m_create = primaryButton(tr("Create workspace"), tr("Create workspace (Enter)"), page);
    m_create->setDefault(true);
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    layout->addLayout(buttons);

    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder for the workspace"), QFileInfo(m_folder->text()).absolutePath());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    });
    connect(m_folder, &QLineEdit::textChanged, this, &CreateDialog::follow);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_passphrase->setRelated({name});
        follow();
    });
    connect(m_passphrase, &NewPassphrase::judged, this, &CreateDialog::follow);
    connect(cancel, &QPushButton::clicked, this, &CreateDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateDialog::create);
    return page;
}

QWidget *CreateDialog::makeCode()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("Recovery code"), page));
    auto *text = new QLabel(tr("This code opens the workspace when the passphrase is lost. It is shown only now. Write it "
                               "on paper and keep it locked away, apart from the computer."), page);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_code = new QLabel(page);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(theme::scaled(1.5).pointSizeF());
    m_code->setFont(font);
    m_code->setWordWrap(true);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setMargin(2 * theme::grid);
    m_code->setProperty("surface", QStringLiteral("card"));
    layout->addWidget(m_code);
    m_written = new QCheckBox(tr("I have &written it down"), page);
    m_written->setAccessibleName(tr("I have written it down"));
    m_written->setToolTip(tr("I have written it down"));
    layout->addWidget(m_written);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_go = primaryButton(tr("Open the workspace"), tr("Open the workspace (Enter)"), page);
    m_go->setEnabled(false);
    buttons->addWidget(m_go);
    layout->addLayout(buttons);
    connect(m_written, &QCheckBox::toggled, m_go, &QWidget::setEnabled);
    connect(m_go, &QPushButton::clicked, this, [this] {
        m_code->clear();
        accept();
        Q_EMIT created(std::exchange(m_session, nullptr));
    });
    return page;
}

void CreateDialog::follow()
{
    m_create->setEnabled(!m_job.running() && !m_folder->text().trimmed().isEmpty() &&
                         !m_name->text().trimmed().isEmpty() && m_passphrase->acceptable());
}

void CreateDialog::create()
{
    auto request = std::make_shared<workflow::NewWorkspace>();
    request->folder = m_folder->text().trimmed();
    request->userName = m_name->text().trimmed();
    request->role = enumOf<UserRole>(m_role);
    request->passphrase = m_passphrase->take();
    m_errors->clear();
    m_busy->setText(tr("Making keys…"));
    m_job.start([request](std::stop_token) { return workflow::createWorkspace(std::move(*request)); },
                [this](Result<workflow::CreatedWorkspace> made) {
                    m_busy->clear();
                    follow();
                    if (!made)
                        return m_errors->show(made.error());
                    m_session = std::move(made->session);
                    m_code->setText(made->recoveryCode);
                    m_code->setAccessibleName(tr("Recovery code: %1").arg(made->recoveryCode));
                    m_pages->setCurrentIndex(1);
                    m_written->setFocus();
                });
    follow();
}

void CreateDialog::reject()
{
    // The code is shown once: it is not left by accident.
    if (m_session || m_job.running())
        return;
    QDialog::reject();
}

} // namespace enza::ui
