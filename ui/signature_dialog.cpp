// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signature_dialog.h"

#include "ui/form_kit.h"
#include "ui/passphrase_field.h"
#include "ui/second_factor.h"
#include "workflow/reports.h"
#include "workflow/signing.h"

#include <QFileDialog>
#include <QStackedWidget>

namespace enza::ui {

SignDialog::SignDialog(Context &context, const Document &document, QWidget *parent)
    : TaskDialog(context, tr("Sign revision %1").arg(document.revision),
                 document.signatures.isEmpty()
                     ? tr("Signing makes the draft final: it is drawn once more without the marks of a draft, with your name as the one who released it.")
                     : tr("Your signature is added behind those that are there."),
                 tr("Sign"), parent),
      m_document(document.id)
{
    setMinimumWidth(620);
    QFormLayout *form = formLayout();
    m_means = new QComboBox(this);
    m_means->addItem(tr("a file with key and certificate (PKCS#12)"));
    m_means->addItem(tr("a card (PKCS#11)"));
    addField(form, tr("Sign &with"), m_means);
    m_body->addLayout(form);
    m_parts = new QStackedWidget(this);
    m_parts->addWidget(makeFilePart());
    m_parts->addWidget(makeCardPart());
    m_body->addWidget(m_parts);
    connect(m_means, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_parts->setCurrentIndex(index);
        follow();
    });
    m_file->setFocus();
}

QWidget *SignDialog::makeFilePart()
{
    auto *part = new QWidget(m_parts);
    QFormLayout *form = formLayout();
    form->setContentsMargins({});
    part->setLayout(form);
    auto *row = new QWidget(part);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    m_file = lineEdit(tr("file that ends in .p12 or .pfx"), row);
    QPushButton *browse = button(tr("Choose…"), tr("Choose the file with your key"), row);
    across->addWidget(m_file, 1);
    across->addWidget(browse);
    row->setFocusProxy(m_file);
    addField(form, tr("&File with your key"), row);
    m_file->setAccessibleName(tr("File with your key"));
    m_passphrase = new SecretEdit(tr("Passphrase of the file"), part);
    addField(form, tr("&Passphrase of the file"), m_passphrase);
    connect(browse, &QPushButton::clicked, this, [this] { choose(tr("Choose the file with your key"), m_file); });
    connect(m_file, &QLineEdit::textChanged, this, [this] { follow(); });
    connect(m_passphrase, &QLineEdit::textChanged, this, [this] { follow(); });
    return part;
}

QWidget *SignDialog::makeCardPart()
{
    auto *part = new QWidget(m_parts);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    m_card = new SecondFactor({SecondFactor::Kind::Card}, part);
    column->addWidget(m_card);
    QFormLayout *form = formLayout();
    auto *row = new QWidget(part);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    m_certificate = lineEdit(tr("only when the card holds no certificate"), row);
    QPushButton *browse = button(tr("Choose…"), tr("Choose the file with your certificate"), row);
    across->addWidget(m_certificate, 1);
    across->addWidget(browse);
    row->setFocusProxy(m_certificate);
    addField(form, tr("Certi&ficate"), row);
    m_certificate->setAccessibleName(tr("Certificate"));
    column->addLayout(form);
    connect(browse, &QPushButton::clicked, this, [this] { choose(tr("Choose the file with your certificate"), m_certificate); });
    connect(m_card, &SecondFactor::changed, this, [this] { follow(); });
    return part;
}

void SignDialog::choose(const QString &title, QLineEdit *into)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, into, &QLineEdit::setText);
    dialog->open();
}

bool SignDialog::byFile() const
{
    return m_means->currentIndex() == 0;
}

bool SignDialog::ready() const
{
    return byFile() ? !m_file->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty() : m_card->complete();
}

void SignDialog::act()
{
    const auto means = std::make_shared<workflow::SigningMeans>();
    if (byFile()) {
        means->pkcs12File = m_file->text().trimmed();
        means->passphrase = m_passphrase->take();
    } else {
        SecondFactor::Given given = m_card->take();
        means->pkcs11Uri = given.cardUri;
        means->pin = std::move(given.pin);
        means->certificateFile = m_certificate->text().trimmed();
    }
    perform([id = m_document, means](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::signDocument(session, id, *means));
        return {};
    });
}

AmendDialog::AmendDialog(Context &context, const Document &document, QWidget *parent)
    : TaskDialog(context, tr("Amend revision %1").arg(document.revision),
                 tr("The next revision is drawn from the case as it is now. Reason, date and a link to the original stand on it; until it is signed the original stays in force."),
                 tr("Draft the amendment"), parent),
      m_document(document.id)
{
    setMinimumWidth(560);
    QFormLayout *form = formLayout();
    m_reason = lineEdit({}, this);
    addField(form, tr("&Reason, as it will be printed"), m_reason);
    m_body->addLayout(form);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { follow(); });
    m_reason->setFocus();
}

bool AmendDialog::ready() const
{
    return !m_reason->text().trimmed().isEmpty();
}

void AmendDialog::act()
{
    perform([id = m_document, reason = m_reason->text()](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::amendDocument(session, id, reason));
        return {};
    });
}

} // namespace enza::ui
