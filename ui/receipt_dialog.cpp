// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipt_dialog.h"

#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "workflow/ledger.h"

#include <QDateEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>

namespace enza::ui {

ReceiptDialog::ReceiptDialog(Context &context, QWidget *parent)
    : TaskDialog(context, tr("Record a receipt"),
                 tr("Who receives personal data from a third party records from whom, and how they came by it (Article 30)."),
                 tr("Record receipt"), parent)
{
    const auto session = context.session();
    const QDate today = session ? session->clock().civilDate() : QDate();
    QFormLayout *form = formLayout();
    m_provider = lineEdit(tr("who gave it"), this);
    m_provider->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 48);
    addField(form, tr("&From"), m_provider);
    m_address = lineEdit({}, this);
    addField(form, tr("A&ddress"), m_address);
    m_representative = lineEdit(tr("of a legal person, who represents it"), this);
    addField(form, tr("Re&presentative"), m_representative);
    m_country = lineEdit(QStringLiteral("JP"), this);
    m_country->setText(QStringLiteral("JP"));
    m_country->setMaxLength(2);
    addField(form, tr("Countr&y"), m_country);
    m_acquired = lineEdit(tr("how the provider came by it"), this);
    addField(form, tr("&How acquired"), m_acquired);
    m_consent = lineEdit(tr("with which consent it was given"), this);
    addField(form, tr("&With consent"), m_consent);
    m_content = lineEdit(tr("what it is"), this);
    addField(form, tr("&What"), m_content);
    m_items = lineEdit(tr("variants, phenotypes, …"), this);
    addField(form, tr("&Kinds of data"), m_items);
    m_records = new QSpinBox(this);
    m_records->setRange(0, 2'000'000'000);
    m_records->setSpecialValueText(tr("not counted"));
    addField(form, tr("&Records"), m_records);
    m_digest = lineEdit(tr("of the file, if there is one"), this);
    addField(form, tr("&SHA-256"), m_digest);
    m_date = new QDateEdit(today, this);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setMaximumDate(today);
    addField(form, tr("Received &on"), m_date);
    m_case = new QComboBox(this);
    m_case->addItem(tr("no case"), QString());
    addField(form, tr("&Case"), m_case);
    m_persons = new QListWidget(this);
    m_persons->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    addField(form, tr("P&eople"), m_persons);
    m_body->addLayout(form);
    for (const QLineEdit *edit : {m_provider, m_content})
        connect(edit, &QLineEdit::textChanged, this, [this] { follow(); });
    connect(m_case, &QComboBox::currentIndexChanged, this, &ReceiptDialog::offerPersons);
    offerCases();
    offerPersons();
    follow();
}

void ReceiptDialog::offerCases()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_casesJob.start([session](std::stop_token) { return workflow::listCases(*session); },
                     [this](Result<QList<workflow::CaseSummary>> cases) {
                         if (!cases)
                             return m_errors->show(cases.error());
                         for (const workflow::CaseSummary &one : *cases)
                             m_case->addItem(one.theCase.label, one.theCase.id);
                     });
}

void ReceiptDialog::offerPersons()
{
    m_persons->clear();
    const QString id = m_case->currentData().toString();
    const auto session = m_context.session();
    m_persons->setEnabled(!id.isEmpty());
    if (id.isEmpty() || !session)
        return;
    m_personsJob.start([session, id](std::stop_token) { return workflow::showCase(*session, id); }, [this](Result<workflow::CaseView> view) {
        if (!view)
            return m_errors->show(view.error());
        for (const Person &person : view->persons) {
            auto *row = new QListWidgetItem(tr("%1 (%2)").arg(person.label, words::of(person.kinship)), m_persons);
            row->setData(Qt::UserRole, person.id);
            row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
            row->setCheckState(Qt::Checked);
        }
    });
}

bool ReceiptDialog::ready() const
{
    return !m_provider->text().trimmed().isEmpty() && !m_content->text().trimmed().isEmpty();
}

void ReceiptDialog::act()
{
    ReceiptRecord receipt;
    receipt.caseId = m_case->currentData().toString();
    for (int i = 0; i < m_persons->count(); ++i) {
        if (m_persons->item(i)->checkState() == Qt::Checked)
            receipt.persons.append(m_persons->item(i)->data(Qt::UserRole).toString());
    }
    receipt.provider = m_provider->text();
    receipt.address = m_address->text().trimmed();
    receipt.representative = m_representative->text().trimmed();
    receipt.country = m_country->text().trimmed().toUpper();
    receipt.acquired = m_acquired->text().trimmed();
    receipt.consent = m_consent->text().trimmed();
    receipt.content = m_content->text().trimmed();
    for (const QString &item : m_items->text().split(QRegularExpression(QStringLiteral("[,、]")), Qt::SkipEmptyParts))
        receipt.items.append(item.trimmed());
    receipt.records = quint64(m_records->value());
    receipt.sha256 = QByteArray::fromHex(m_digest->text().trimmed().toLatin1());
    receipt.date = m_date->date();
    perform([receipt](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::recordReceipt(session, receipt));
        return {};
    });
}

} // namespace enza::ui
