// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include "ui/form_kit.h"
#include "ui/passphrase_field.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "workflow/provisions.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QScrollArea>

namespace enza::ui {
namespace {

QString relationWords(access::Relation relation)
{
    switch (relation) {
    case access::Relation::Own: return ExportDialog::tr("The own institution");
    case access::Relation::Person: return ExportDialog::tr("The person themselves");
    case access::Relation::Entrustment: return ExportDialog::tr("Works on our behalf (entrustment)");
    case access::Relation::JointUse: return ExportDialog::tr("Joint use");
    case access::Relation::ThirdParty: return ExportDialog::tr("A third party");
    case access::Relation::Law: return ExportDialog::tr("Asked for by law");
    }
    return {};
}

QString formatWords(workflow::ExportFormat format)
{
    switch (format) {
    case workflow::ExportFormat::Vcf: return ExportDialog::tr("Variants (VCF)");
    case workflow::ExportFormat::Tsv: return ExportDialog::tr("Variants as a table (TSV)");
    case workflow::ExportFormat::Phenopacket: return ExportDialog::tr("Signs and marked variants (phenopacket)");
    }
    return {};
}

QString countWords(const workflow::PreparedExport &prepared)
{
    const access::IdentifyingContent &content = prepared.request.identifying;
    const QString size = ExportDialog::tr("%n record(s), %1", nullptr, int(prepared.request.records)).arg(words::bytes(prepared.bytes));
    if (content.genome)
        return ExportDialog::tr("%1. It holds a whole genome, which identifies a person by itself.").arg(size);
    if (content.exome)
        return ExportDialog::tr("%1. It holds a whole exome, which identifies a person by itself.").arg(size);
    return ExportDialog::tr("%1. It tells of %2 independent SNP loci and %3 STR loci of one person.")
        .arg(size, words::count(content.snpLoci), words::count(content.strLoci));
}

} // namespace

ExportDialog::ExportDialog(Context &context, const workflow::CaseView &view, QWidget *parent)
    : QDialog(parent), m_context(context), m_case(view)
{
    setWindowTitle(tr("Export data of %1").arg(view.theCase.label));
    setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 96);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(mutedLabel(tr("What may not be seen is not in the file. Nothing leaves before the gate allows it, and the ledger says what did."), this));
    m_form = formLayout();
    layout->addLayout(m_form);

    m_format = new QComboBox(this);
    for (const auto &[format, name] : EnumNames<workflow::ExportFormat>::values)
        m_format->addItem(formatWords(format), int(format));
    addField(m_form, tr("&What"), m_format);
    m_person = new QComboBox(this);
    m_person->addItem(tr("Everybody whose data may be seen"), QString());
    for (const Person &person : view.persons)
        m_person->addItem(QStringLiteral("%1 (%2)").arg(person.label, words::of(person.kinship)), person.id);
    addField(m_form, tr("W&hose"), m_person);
    m_file = new QComboBox(this);
    for (const CallSet &set : view.callSets) {
        if (!set.superseded)
            m_file->addItem(set.fileName, set.id);
    }
    addField(m_form, tr("&File"), m_file);
    m_purpose = new QComboBox(this);
    addField(m_form, tr("&Purpose"), m_purpose);
    m_recipient = lineEdit(tr("Who receives it"), this);
    addField(m_form, tr("&Recipient"), m_recipient);
    m_relation = new QComboBox(this);
    addField(m_form, tr("Re&lation"), m_relation);
    m_company = new QCheckBox(tr("The recipient is a &business"), this);
    m_form->addRow(QString(), m_company);
    m_country = lineEdit(tr("Two letters, such as JP"), this);
    m_country->setText(QStringLiteral("JP"));
    m_country->setMaxLength(2);
    addField(m_form, tr("&Country"), m_country);
    m_countryInformation = lineEdit(tr("What the person was told of that country's system and the recipient's measures"), this);
    addField(m_form, tr("Told &about it"), m_countryInformation);
    m_address = lineEdit({}, this);
    addField(m_form, tr("A&ddress"), m_address);
    m_representative = lineEdit({}, this);
    addField(m_form, tr("Represe&ntative"), m_representative);
    m_basis = lineEdit(tr("The law that asks for it"), this);
    addField(m_form, tr("Le&gal basis"), m_basis);
    m_second = lineEdit(tr("User name, where a second person has to sign"), this);
    addField(m_form, tr("Second pers&on"), m_second);
    m_secondPassphrase = new SecretEdit(tr("Passphrase of the second person"), this);
    addField(m_form, tr("Passphrase of the second person"), m_secondPassphrase);

    m_counts = mutedLabel({}, this);
    m_counts->setAccessibleName(tr("How much it tells"));
    layout->addWidget(m_counts);
    m_headline = heading({}, this);
    layout->addWidget(m_headline);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("What the gate says"));
    m_text->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_text->setAlignment(Qt::AlignTop);
    layout->addWidget(m_text, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = primaryButton(tr("&Save…"), tr("Asks for a place and lets the file out through the gate"), this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_save->setEnabled(false);
    layout->addWidget(buttons);
    disconnect(m_save, nullptr, buttons, nullptr); // it stays open until the file is there
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox *box : {m_format, m_person, m_file})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::compose);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ExportDialog::purposeChanged);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &ExportDialog::judge);
    connect(m_company, &QCheckBox::toggled, this, &ExportDialog::judge);
    for (QLineEdit *edit : {m_recipient, m_address, m_representative, m_country, m_countryInformation, m_basis, m_second})
        connect(edit, &QLineEdit::textChanged, this, &ExportDialog::judge);
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_composing.cancel();
        m_judging.cancel();
        m_prepared.reset();
        reject();
    });
    fillPurposes();
    compose();
}

QString ExportDialog::verdict() const
{
    return m_headline->text() + u'\n' + m_text->text();
}

void ExportDialog::fillPurposes()
{
    const auto session = m_context.session();
    const auto purposes = session ? workflow::exportPurposes(*session) : Result<QList<workflow::PurposeChoice>>();
    if (!purposes)
        return m_context.showError(purposes.error());
    m_purposes = *purposes;
    for (const workflow::PurposeChoice &choice : std::as_const(m_purposes))
        m_purpose->addItem(choice.name, choice.purpose);
    purposeChanged();
}

void ExportDialog::purposeChanged()
{
    const int row = m_purpose->currentIndex();
    const QSignalBlocker quiet(m_relation);
    m_relation->clear();
    if (row >= 0 && row < m_purposes.size()) {
        for (const access::Relation relation : m_purposes[row].relations)
            m_relation->addItem(relationWords(relation), int(relation));
    }
    judge();
}

std::optional<access::Relation> ExportDialog::relation() const
{
    if (m_relation->currentIndex() < 0)
        return std::nullopt;
    return access::Relation(m_relation->currentData().toInt());
}

access::Request ExportDialog::outflow() const
{
    access::Request request;
    request.purpose = m_purpose->currentData().toString();
    request.recipient = m_recipient->text().trimmed();
    request.details = {m_address->text().trimmed(), m_representative->text().trimmed(), m_country->text().trimmed().toUpper(),
                       m_countryInformation->text().trimmed(), m_company->isChecked()};
    request.legalBasis = m_basis->text().trimmed();
    return request;
}

void ExportDialog::compose()
{
    const auto session = m_context.session();
    const auto format = workflow::ExportFormat(m_format->currentData().toInt());
    m_form->setRowVisible(m_file, format == workflow::ExportFormat::Vcf && m_file->count() > 1);
    m_prepared.reset();
    m_save->setEnabled(false);
    if (!session)
        return;
    workflow::ExportWish wish;
    wish.caseId = m_case.theCase.id;
    wish.format = format;
    if (!m_person->currentData().toString().isEmpty())
        wish.persons = {m_person->currentData().toString()};
    wish.callSet = m_file->currentData().toString();
    wish.outflow = outflow();
    wish.relation = relation();
    m_counts->setText(tr("Composing it to see what it holds…"));
    say({}, {}, "");
    m_composing.start(
        [session, wish](std::stop_token stop) { return workflow::prepareExport(*session, wish, {stop, [](const Progress &) {}}); },
        [this](Result<workflow::PreparedExport> prepared) {
            if (!prepared) {
                m_counts->clear();
                return say(tr("It cannot be composed"), prepared.error().message.translated(), "bad");
            }
            m_prepared = std::move(*prepared);
            m_counts->setText(countWords(*m_prepared));
            judge();
        });
}

void ExportDialog::judge()
{
    const auto session = m_context.session();
    if (!session)
        return;
    const access::Request asked = outflow();
    const QStringList fields = relation() ? workflow::fieldsAskedFor(*session, *relation(), asked.purpose, asked.details.country) : QStringList();
    m_form->setRowVisible(m_address, fields.contains(QStringLiteral("address")));
    m_form->setRowVisible(m_representative, fields.contains(QStringLiteral("representative")));
    m_form->setRowVisible(m_basis, fields.contains(QStringLiteral("legal_basis")));
    m_form->setRowVisible(m_countryInformation, fields.contains(QStringLiteral("country_information")));
    m_form->setRowVisible(m_secondPassphrase, !m_second->text().trimmed().isEmpty());
    m_save->setEnabled(false);
    if (!m_prepared)
        return;
    m_judging.start(
        [session, prepared = *m_prepared, asked, relation = relation()](std::stop_token) -> Result<consent::Judgement> {
            ENZA_ASSIGN(const workflow::PreparedExport anew, workflow::redirect(*session, prepared, asked, relation));
            return workflow::checkOutflow(*session, anew.request);
        },
        [this](Result<consent::Judgement> judged) {
            if (judged) {
                m_save->setEnabled(true);
                return say(tr("It may leave"), tr("By %1, as consent was known at %2.").arg(judged->rule, words::when(judged->consentKnownAt)), "good");
            }
            const Error &error = judged.error();
            const bool signature = error.refusal && (error.refusal->item == QLatin1String("identification_code") ||
                                                     error.refusal->item == QLatin1String("second_signature"));
            // A second person's signature is made when the file is saved, for exactly this content.
            const bool willSign = signature && !m_second->text().trimmed().isEmpty();
            m_save->setEnabled(willSign);
            say(willSign ? tr("It may leave when the second person signs") : tr("It may not leave"),
                error.message.translated() + (error.refusal ? u'\n' + tr("Needed: %1").arg(error.refusal->needed) : QString()),
                willSign ? "warn" : "bad");
        });
}

void ExportDialog::say(const QString &headline, const QString &text, const char *state)
{
    m_headline->setText(headline);
    m_headline->setProperty("state", QLatin1String(state));
    m_text->setText(text);
}

void ExportDialog::save()
{
    if (!m_prepared || m_saving.running())
        return;
    static const QHash<int, QString> endings{{int(workflow::ExportFormat::Vcf), QStringLiteral("vcf")},
                                             {int(workflow::ExportFormat::Tsv), QStringLiteral("tsv")},
                                             {int(workflow::ExportFormat::Phenopacket), QStringLiteral("json")}};
    const QString ending = endings.value(m_format->currentData().toInt());
    m_context.askPath(this, m_case.theCase.label + u'.' + ending, QStringLiteral("%1 (*.%2)").arg(m_format->currentText(), ending), [this](const QString &path) {
        const auto session = m_context.session();
        if (!session || !m_prepared)
            return;
        m_save->setEnabled(false);
        auto second = std::make_shared<workflow::Approver>();
        second->user = m_second->text().trimmed();
        second->passphrase = m_secondPassphrase->take();
        m_saving.start(
            [session, prepared = *m_prepared, asked = outflow(), relation = relation(), second, path](std::stop_token stop) -> Result<void> {
                ENZA_ASSIGN(workflow::PreparedExport anew, workflow::redirect(*session, prepared, asked, relation));
                if (!second->user.isEmpty()) {
                    ENZA_ASSIGN(anew.request, workflow::approveRequest(*session, anew.request, *second));
                }
                return workflow::writeExport(*session, anew, path, {stop, [](const Progress &) {}});
            },
            [this, path](Result<void> written) {
                if (!written) {
                    say(tr("It did not leave"), written.error().message.translated() +
                            (written.error().refusal ? u'\n' + tr("Needed: %1").arg(written.error().refusal->needed) : QString()), "bad");
                    m_save->setEnabled(true);
                    return;
                }
                m_context.showMessage(tr("Saved: %1").arg(path));
                accept();
            });
    });
}

} // namespace enza::ui
