// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin_dialogs.h"

#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/passphrase_field.h"
#include "ui/second_factor.h"
#include "ui/theme.h"
#include "workflow/workspace.h"

#include <QCheckBox>
#include <QFontDatabase>

namespace enza::ui {

TaskDialog::TaskDialog(Context &context, const QString &title, const QString &hint, const QString &verb, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(title, this));
    if (!hint.isEmpty())
        layout->addWidget(mutedLabel(hint, this));
    m_body = new QVBoxLayout;
    layout->addLayout(m_body);
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = button(tr("Cancel"), tr("Cancel (Esc)"), this);
    m_act = primaryButton(verb, tr("%1 (Enter)").arg(verb), this);
    m_act->setDefault(true);
    m_act->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_act);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, [this] { act(); });
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
}

void TaskDialog::follow()
{
    m_act->setEnabled(!m_job.running() && ready());
}

void TaskDialog::perform(std::function<Result<void>(workflow::Session &)> work)
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_errors->clear();
    m_job.start([session, work = std::move(work)](std::stop_token) { return work(*session); }, [this](Result<void> done) {
        follow();
        if (!done)
            return m_errors->show(done.error());
        accept();
    });
    follow();
}

CodeDialog::CodeDialog(Context &context, const QString &title, const QString &hint, const QString &verb, QWidget *parent)
    : TaskDialog(context, title, hint, verb, parent), m_form(new QWidget(this))
{
    QFormLayout *form = formLayout();
    form->setContentsMargins({});
    m_form->setLayout(form);
    m_body->addWidget(m_form);
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        if (m_code)
            m_code->clear();
        done(QDialog::Rejected);
    });
}

bool CodeDialog::ready() const
{
    return m_code ? m_written->isChecked() : complete();
}

void CodeDialog::act()
{
    if (m_code) {
        m_code->clear();
        return accept();
    }
    m_errors->clear();
    ask();
    follow();
}

void CodeDialog::given(const QString &name, const Result<QString> &code)
{
    if (code)
        showCode(name, *code);
    else
        m_errors->show(code.error());
    follow();
}

void CodeDialog::showCode(const QString &name, const QString &code)
{
    m_form->hide();
    auto *text = new QLabel(tr("The recovery code of %1. With an administrator it gives a new passphrase when this one is lost. "
                               "It is shown only now: hand it over on paper.").arg(name), this);
    text->setWordWrap(true);
    m_body->addWidget(text);
    m_code = new QLabel(code, this);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(theme::scaled(1.5).pointSizeF());
    m_code->setFont(font);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setMargin(2 * theme::grid);
    m_code->setProperty("surface", QStringLiteral("card"));
    m_code->setAccessibleName(tr("Recovery code: %1").arg(code));
    m_body->addWidget(m_code);
    m_written = new QCheckBox(tr("I have &written it down"), this);
    m_written->setAccessibleName(tr("I have written it down"));
    m_written->setToolTip(tr("I have written it down"));
    m_body->addWidget(m_written);
    connect(m_written, &QCheckBox::toggled, this, [this] { follow(); });
    m_act->setText(tr("Done"));
    m_act->setToolTip(tr("%1 (Enter)").arg(tr("Done")));
    m_act->setAccessibleName(tr("Done"));
    m_written->setFocus();
    adjustSize();
}

void CodeDialog::reject()
{
    // The code is shown once: it is not left by accident.
    if (!m_code && !m_job.running())
        QDialog::reject();
}

UserDialog::UserDialog(Context &context, QWidget *parent)
    : CodeDialog(context, tr("New user"), tr("The person changes this first passphrase after the first unlock."), tr("Add user"), parent)
{
    auto *form = static_cast<QFormLayout *>(m_form->layout());
    m_name = lineEdit({}, this);
    addField(form, tr("&Name"), m_name);
    m_role = enumCombo(UserRole::Curator, this);
    addField(form, tr("&Role"), m_role);
    m_passphrase = new NewPassphrase(this);
    addField(form, tr("&Passphrase"), m_passphrase);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) { m_passphrase->setRelated({name}); });
    connect(m_passphrase, &NewPassphrase::judged, this, [this] { follow(); });
}

bool UserDialog::complete() const
{
    return !m_name->text().trimmed().isEmpty() && m_passphrase->acceptable();
}

void UserDialog::ask()
{
    const auto session = m_context.session();
    if (!session)
        return;
    auto secret = std::make_shared<SecretBytes>(m_passphrase->take());
    m_job.start([session, name = m_name->text().trimmed(), role = enumOf<UserRole>(m_role), secret](std::stop_token) {
        return workflow::addUser(*session, name, role, std::move(*secret));
    }, [this](Result<workflow::AddedUser> user) {
        if (user)
            given(user->name, user->recoveryCode);
        else
            given({}, std::unexpected(user.error()));
    });
}

RecoveryCodeDialog::RecoveryCodeDialog(Context &context, const QString &userName, QWidget *parent)
    : CodeDialog(context, userName.isEmpty() ? tr("Your new recovery code") : tr("New recovery code for %1").arg(userName),
                 userName.isEmpty() ? tr("An earlier code no longer works after this.")
                                    : tr("%1 is here and types the passphrase. An earlier code no longer works after this.").arg(userName),
                 tr("Make the code"), parent),
      m_userName(userName)
{
    if (!userName.isEmpty()) {
        auto *form = static_cast<QFormLayout *>(m_form->layout());
        m_passphrase = new SecretEdit(tr("Passphrase of %1").arg(userName), this);
        addField(form, tr("Their &passphrase"), m_passphrase);
        m_second = new SecondFactor({SecondFactor::Kind::None, SecondFactor::Kind::Card, SecondFactor::Kind::KeyFile}, this);
        addField(form, tr("Second &factor"), m_second);
        connect(m_passphrase, &QLineEdit::textChanged, this, [this] { follow(); });
        connect(m_second, &SecondFactor::changed, this, [this] { follow(); });
    }
    follow();
}

bool RecoveryCodeDialog::complete() const
{
    return !m_passphrase || (!m_passphrase->text().isEmpty() && m_second->complete());
}

void RecoveryCodeDialog::ask()
{
    const auto session = m_context.session();
    if (!session)
        return;
    const QString name = m_passphrase ? m_userName : session->user().name;
    const auto tell = [this, name](Result<QString> code) { given(name, code); };
    if (!m_passphrase)
        return m_job.start([session](std::stop_token) { return workflow::issueRecoveryCode(*session); }, tell);
    auto present = std::make_shared<workflow::Approver>();
    auto second = std::make_shared<SecondFactor::Given>(m_second->take());
    present->user = m_userName;
    present->passphrase = m_passphrase->take();
    m_job.start([session, present, second](std::stop_token) -> Result<QString> {
        present->pkcs11Uri = second->cardUri;
        present->pin = std::move(second->pin);
        if (second->kind == SecondFactor::Kind::KeyFile) {
            ENZA_ASSIGN(present->keyFile, readKeyFile(second->keyFile));
        }
        return workflow::issueRecoveryCode(*session, *present);
    }, tell);
}

RecoverUserDialog::RecoverUserDialog(Context &context, const QString &userName, QWidget *parent)
    : TaskDialog(context, tr("New passphrase for %1").arg(userName),
                 tr("With the recovery code that this person was given when they were added."), tr("Set new passphrase"), parent),
      m_userName(userName)
{
    QFormLayout *form = formLayout();
    m_code = recoveryCodeEdit(this);
    addField(form, tr("Recovery &code"), m_code);
    m_passphrase = new NewPassphrase(this);
    m_passphrase->setRelated({userName});
    addField(form, tr("&New passphrase"), m_passphrase);
    m_body->addLayout(form);
    connect(m_code, &QLineEdit::textChanged, this, [this] { follow(); });
    connect(m_passphrase, &NewPassphrase::judged, this, [this] { follow(); });
}

bool RecoverUserDialog::ready() const
{
    return !m_code->text().trimmed().isEmpty() && m_passphrase->acceptable();
}

void RecoverUserDialog::act()
{
    auto secret = std::make_shared<SecretBytes>(m_passphrase->take());
    perform([name = m_userName, code = m_code->text().trimmed(), secret](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::recoverUser(session, name, code, std::move(*secret)));
        return {};
    });
}

PassphraseDialog::PassphraseDialog(Context &context, QWidget *parent)
    : TaskDialog(context, tr("Change passphrase"), {}, tr("Change passphrase"), parent)
{
    QFormLayout *form = formLayout();
    m_old = new SecretEdit(tr("Present passphrase"), this);
    addField(form, tr("&Present passphrase"), m_old);
    m_new = new NewPassphrase(this);
    addField(form, tr("&New passphrase"), m_new);
    m_body->addLayout(form);
    connect(m_old, &QLineEdit::textChanged, this, [this] { follow(); });
    connect(m_new, &NewPassphrase::judged, this, [this] { follow(); });
}

bool PassphraseDialog::ready() const
{
    return !m_old->text().isEmpty() && m_new->acceptable();
}

void PassphraseDialog::act()
{
    auto old = std::make_shared<SecretBytes>(m_old->take());
    auto fresh = std::make_shared<SecretBytes>(m_new->take());
    perform([old, fresh](workflow::Session &session) {
        return workflow::changePassphrase(session, std::move(*old), std::move(*fresh));
    });
}

SecondFactorDialog::SecondFactorDialog(Context &context, QWidget *parent)
    : TaskDialog(context, tr("Add second factor"),
                 tr("Unlocking then takes your passphrase and a card with its PIN, or a file on removable media (at least "
                    "32 bytes that nobody can guess)."),
                 tr("Add second factor"), parent)
{
    QFormLayout *form = formLayout();
    m_passphrase = new SecretEdit(tr("Your passphrase"), this);
    addField(form, tr("&Passphrase"), m_passphrase);
    m_second = new SecondFactor({SecondFactor::Kind::Card, SecondFactor::Kind::KeyFile}, this);
    addField(form, tr("&Second factor"), m_second);
    m_body->addLayout(form);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this] { follow(); });
    connect(m_second, &SecondFactor::changed, this, [this] { follow(); });
}

bool SecondFactorDialog::ready() const
{
    return !m_passphrase->text().isEmpty() && m_second->complete();
}

void SecondFactorDialog::act()
{
    auto secret = std::make_shared<SecretBytes>(m_passphrase->take());
    auto second = std::make_shared<SecondFactor::Given>(m_second->take());
    perform([secret, second](workflow::Session &session) -> Result<void> {
        if (second->kind == SecondFactor::Kind::Card) {
            ENZA_TRY(workflow::addPkcs11Slot(session, std::move(*secret), second->cardUri, std::move(second->pin)));
            return {};
        }
        ENZA_ASSIGN(SecretBytes key, readKeyFile(second->keyFile));
        ENZA_TRY(workflow::addKeyFileSlot(session, std::move(*secret), std::move(key)));
        return {};
    });
}

} // namespace enza::ui
