// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement_dialog.h"

#include "ui/form_kit.h"
#include "workflow/ledger.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QListWidget>

namespace enza::ui {
namespace {

QDateEdit *dayField(const QDate &day, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return edit;
}

QDate todayOf(const Context &context)
{
    const auto session = context.session();
    return session ? session->clock().civilDate() : QDate();
}

} // namespace

AgreementDialog::AgreementDialog(Context &context, QWidget *parent)
    : TaskDialog(context, tr("Agreement with a recipient"),
                 tr("While it stands, and this person agreed to whole-genome analysis, data that identify by themselves may go to this recipient "
                    "without a second signature each time."),
                 tr("Record agreement"), parent)
{
    QFormLayout *form = formLayout();
    m_recipient = lineEdit(tr("as it is named in each provision"), this);
    m_recipient->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 44);
    addField(form, tr("&Recipient"), m_recipient);
    m_basis = lineEdit(tr("the contract or approval, with its date"), this);
    addField(form, tr("&Basis"), m_basis);
    m_purposes = new QListWidget(this);
    m_purposes->setToolTip(tr("None ticked: for each purpose"));
    m_purposes->setMaximumHeight(fontMetrics().lineSpacing() * 9);
    if (const auto session = context.session()) {
        for (const auto &[purpose, name] : workflow::provisionPurposes(*session)) {
            auto *row = new QListWidgetItem(name, m_purposes);
            row->setData(Qt::UserRole, purpose);
            row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
            row->setCheckState(Qt::Unchecked);
        }
    }
    addField(form, tr("&Purposes"), m_purposes);
    m_from = dayField(todayOf(context), this);
    addField(form, tr("&From"), m_from);
    m_ends = new QCheckBox(tr("&It ends on a day"), this);
    form->addRow(QString(), m_ends);
    m_to = dayField(todayOf(context).addYears(1), this);
    m_to->setEnabled(false);
    addField(form, tr("&Last day"), m_to);
    m_body->addLayout(form);
    connect(m_ends, &QCheckBox::toggled, m_to, &QWidget::setEnabled);
    for (const QLineEdit *edit : {m_recipient, m_basis})
        connect(edit, &QLineEdit::textChanged, this, [this] { follow(); });
    follow();
}

bool AgreementDialog::ready() const
{
    return !m_recipient->text().trimmed().isEmpty() && !m_basis->text().trimmed().isEmpty();
}

void AgreementDialog::act()
{
    RecipientAgreement agreement;
    agreement.recipient = m_recipient->text();
    agreement.basis = m_basis->text().trimmed();
    for (int i = 0; i < m_purposes->count(); ++i) {
        if (m_purposes->item(i)->checkState() == Qt::Checked)
            agreement.purposes.append(m_purposes->item(i)->data(Qt::UserRole).toString());
    }
    agreement.from = m_from->date();
    if (m_ends->isChecked())
        agreement.to = m_to->date();
    perform([agreement](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::agreeWithRecipient(session, agreement));
        return {};
    });
}

EndAgreementDialog::EndAgreementDialog(Context &context, const RecipientAgreement &agreement, QWidget *parent)
    : TaskDialog(context, tr("End the agreement with %1").arg(agreement.recipient),
                 tr("What went under it stays in the ledger. From the next day on nothing more goes by it."), tr("End agreement"), parent),
      m_id(agreement.id)
{
    QFormLayout *form = formLayout();
    m_last = dayField(todayOf(context), this);
    addField(form, tr("&Last day"), m_last);
    m_body->addLayout(form);
    follow();
}

void EndAgreementDialog::act()
{
    perform([id = m_id, last = m_last->date()](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::endAgreement(session, id, last));
        return {};
    });
}

} // namespace enza::ui
