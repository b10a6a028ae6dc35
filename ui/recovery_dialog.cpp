// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery_dialog.h"

#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/passphrase_field.h"
#include "ui/theme.h"

namespace enza::ui {

RecoveryDialog::RecoveryDialog(std::shared_ptr<workflow::LockedWorkspace> locked, const QString &userName, QWidget *parent)
    : QDialog(parent), m_locked(std::move(locked)), m_userName(userName)
{
    setWindowTitle(tr("Passphrase lost"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("New passphrase for %1").arg(userName), this));
    layout->addWidget(mutedLabel(tr("The recovery code was printed or written down when the workspace was made."), this));
    QFormLayout *form = formLayout();
    m_code = recoveryCodeEdit(this);
    addField(form, tr("Recovery &code"), m_code);
    m_passphrase = new NewPassphrase(this);
    m_passphrase->setRelated({userName});
    addField(form, tr("New &passphrase"), m_passphrase);
    layout->addLayout(form);
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);
    auto *buttons = new QHBoxLayout;
    m_busy = mutedLabel({}, this);
    QPushButton *cancel = button(tr("Cancel"), tr("Cancel (Esc)"), this);
    m_recover = primaryButton(tr("Set new passphrase"), tr("Set new passphrase (Enter)"), this);
    m_recover->setDefault(true);
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_recover);
    layout->addLayout(buttons);
    connect(m_code, &QLineEdit::textChanged, this, &RecoveryDialog::follow);
    connect(m_passphrase, &NewPassphrase::judged, this, &RecoveryDialog::follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryDialog::recover);
    follow();
}

void RecoveryDialog::follow()
{
    m_recover->setEnabled(!m_job.running() && !m_code->text().trimmed().isEmpty() && m_passphrase->acceptable());
}

void RecoveryDialog::recover()
{
    auto secret = std::make_shared<SecretBytes>(m_passphrase->take());
    m_errors->clear();
    m_busy->setText(tr("Checking the code…"));
    m_job.start([locked = m_locked, name = m_userName, code = m_code->text().trimmed(),
                 secret](std::stop_token) { return locked->recover(name, code, std::move(*secret)); },
                [this](Result<std::shared_ptr<workflow::Session>> session) {
                    m_busy->clear();
                    follow();
                    if (!session)
                        return m_errors->show(session.error());
                    m_code->clear();
                    accept();
                    Q_EMIT recovered(*session);
                });
    follow();
}

} // namespace enza::ui
