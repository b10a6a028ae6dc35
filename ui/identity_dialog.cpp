// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity_dialog.h"

#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/cases.h"

namespace enza::ui {

IdentityDialog::IdentityDialog(Context &context, const QString &caseId, const QString &personId, QWidget *parent)
    : QDialog(parent), m_context(context), m_caseId(caseId), m_personId(personId)
{
    setWindowTitle(tr("Identity"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("Identity of the proband"), this));
    layout->addWidget(mutedLabel(tr("Sealed to the people who may read identities; it never leaves this workspace by itself."), this));
    QFormLayout *form = formLayout();
    m_name = lineEdit({}, this);
    m_name->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 36);
    addField(form, tr("&Name"), m_name);
    m_kana = lineEdit({}, this);
    addField(form, tr("&Kana"), m_kana);
    m_number = lineEdit({}, this);
    addField(form, tr("&Hospital number"), m_number);
    m_birth = lineEdit(tr("YYYY-MM-DD"), this);
    addField(form, tr("&Birth date"), m_birth);
    layout->addLayout(form);
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = button(tr("Cancel"), tr("Cancel (Esc)"), this);
    m_save = primaryButton(tr("Seal identity"), tr("Seal identity (Enter)"), this);
    m_save->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &IdentityDialog::save);
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
    if (const auto session = m_context.session()) {
        m_job.start([session, caseId, personId](std::stop_token) { return workflow::identity(*session, caseId, personId); },
                    [this](Result<Identity> known) {
                        if (!known) {
                            if (known.error().code != ErrorCode::NotFound)
                                m_errors->show(known.error());
                            return;
                        }
                        m_name->setText(known->name);
                        m_kana->setText(known->kana);
                        m_number->setText(known->hospitalNumber);
                        m_birth->setText(known->birthDate.toString(Qt::ISODate));
                    });
    }
}

void IdentityDialog::save()
{
    const auto session = m_context.session();
    if (!session)
        return;
    Identity identity;
    identity.personId = m_personId;
    identity.name = m_name->text().trimmed();
    identity.kana = m_kana->text().trimmed();
    identity.hospitalNumber = m_number->text().trimmed();
    if (!m_birth->text().isEmpty()) {
        identity.birthDate = QDate::fromString(m_birth->text().trimmed(), Qt::ISODate);
        if (!identity.birthDate.isValid()) {
            m_birth->setFocus();
            return m_errors->show(fail(ErrorCode::BadInput,
                                       QT_TRANSLATE_NOOP("enza", "The birth date is not a date. Write it as 1972-04-30."))
                                      .error());
        }
    }
    m_job.start([session, caseId = m_caseId, identity](std::stop_token) {
        return workflow::setIdentity(*session, caseId, identity);
    }, [this](Result<void> done) {
        if (!done)
            return m_errors->show(done.error());
        accept();
    });
}

} // namespace enza::ui
