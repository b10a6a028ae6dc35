// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent_dialog.h"

#include "ui/consent_answers.h"
#include "ui/consent_words.h"
#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QSpinBox>

namespace enza::ui {
namespace {

QDateEdit *dateField(const QDate &today, QWidget *parent)
{
    auto *edit = new QDateEdit(today, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setMaximumDate(today);
    return edit;
}

} // namespace

FileField::FileField(const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(theme::grid);
    m_edit = lineEdit(tr("none attached"), this);
    m_edit->setAccessibleName(title);
    QPushButton *choose = button(tr("Choose…"), tr("Choose the file with the signed form"), this);
    across->addWidget(m_edit, 1);
    across->addWidget(choose);
    setFocusProxy(m_edit);
    connect(choose, &QPushButton::clicked, this, [this, title] {
        auto *dialog = new QFileDialog(this, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilter(tr("Signed forms (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"));
        connect(dialog, &QFileDialog::fileSelected, m_edit, &QLineEdit::setText);
        dialog->open();
    });
}

QString FileField::path() const
{
    return m_edit->text().trimmed();
}

ConsentDialog::ConsentDialog(Context &context, Mode mode, const workflow::PersonConsent &person, const QList<ConsentForm> &forms,
                             bool cancer, QWidget *parent)
    : TaskDialog(context, mode == Mode::Record   ? tr("Record consent of %1").arg(person.person.label)
                          : mode == Mode::Assent ? tr("Record what %1 says to it").arg(person.person.label)
                                                 : tr("Record changed preferences of %1").arg(person.person.label),
                 mode == Mode::Assent
                     ? tr("A proxy answered. Ask the child too, in words that fit the age: an assent permits nothing by itself, but a “no” is "
                          "obeyed over the proxy. Answer what was talked about; the rest stays open.")
                     : tr("Y, N and U answer the item and go to the next; digits choose by place, Backspace takes an answer away. "
                          "It takes effect at once."),
                 mode == Mode::Change ? tr("Record changes") : tr("Record answers"), parent),
      m_mode(mode), m_person(person)
{
    const auto session = context.session();
    const QDate today = session ? session->clock().civilDate() : QDate();
    const int letter = fontMetrics().horizontalAdvance(u'x');
    for (const ConsentForm &one : forms) {
        const bool fits = mode == Mode::Assent ? one.document == FormDocument::Consent
                                               : one.document == FormDocument::Consent || one.document == FormDocument::Proxy ||
                                                     one.document == FormDocument::Change ||
                                                     (one.document == FormDocument::Explanation && mode == Mode::Record);
        if (fits)
            m_forms.append(one);
    }
    m_model = new AnswersModel(this);
    m_view = new AnswersView(m_model, this);
    m_view->setMinimumSize(letter * 84, fontMetrics().lineSpacing() * 28);
    auto *across = new QHBoxLayout;
    across->setSpacing(2 * theme::gutter);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::grid);
    m_form = new QComboBox(this);
    for (const ConsentForm &one : m_forms)
        m_form->addItem(tr("%1, version %2").arg(words::inLanguage(one.name, one.nameJa), one.version));
    QFormLayout *top = formLayout();
    addField(top, tr("&Form"), m_form);
    left->addLayout(top);
    left->addWidget(m_view, 1);
    m_words = lineEdit(tr("who is to be told, where the answer asks for it"), this);
    QFormLayout *bottom = formLayout();
    addField(bottom, tr("&Named"), m_words);
    left->addLayout(bottom);
    across->addLayout(left, 1);

    QFormLayout *fields = formLayout();
    fields->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_relation = new QComboBox(this);
    for (const ConsentRelation each : {ConsentRelation::Self, ConsentRelation::Proxy, ConsentRelation::Assent})
        m_relation->addItem(words::relation(each), int(each));
    addField(fields, tr("Answered &by"), m_relation);
    m_by = lineEdit(tr("who answered"), this);
    m_by->setText(person.person.label);
    m_by->setMinimumWidth(letter * 30);
    addField(fields, tr("&Who"), m_by);
    m_proxyRelation = lineEdit(tr("mother, guardian, …"), this);
    addField(fields, tr("&Relation to the person"), m_proxyRelation);
    m_reason = lineEdit(tr("why a proxy answered"), this);
    addField(fields, tr("Reason for a pro&xy"), m_reason);
    m_age = new QSpinBox(this);
    m_age->setRange(-1, 25);
    m_age->setSpecialValueText(tr("not said"));
    m_age->setValue(-1);
    addField(fields, tr("A&ge"), m_age);
    m_graduate = new QCheckBox(tr("&has finished junior high school"), this);
    fields->addRow(QString(), m_graduate);
    m_guardian = new QComboBox(this);
    m_guardian->addItem(tr("not said"));
    m_guardian->addItem(tr("yes"), true);
    m_guardian->addItem(tr("no"), false);
    addField(fields, tr("Guardian &informed"), m_guardian);
    m_date = dateField(today, this);
    addField(fields, tr("&Signed on"), m_date);
    m_explainedBy = lineEdit(tr("who explained it"), this);
    m_explainedBy->setText(session ? session->user().name : QString());
    addField(fields, tr("E&xplained by"), m_explainedBy);
    m_explainedOn = dateField(today, this);
    addField(fields, tr("Explained &on"), m_explainedOn);
    m_method = new QComboBox(this);
    m_method->addItem(tr("on paper"), QStringLiteral("paper"));
    m_method->addItem(tr("electronically, identity checked"), QStringLiteral("electronic"));
    m_method->addItem(tr("by telephone, noted"), QStringLiteral("telephone"));
    addField(fields, tr("&Method"), m_method);
    m_language = new QComboBox(this);
    for (const char *code : {"ja", "en", "zh", "ko", "pt", "vi"})
        m_language->addItem(QLocale(QLatin1String(code)).nativeLanguageName(), QLatin1String(code));
    addField(fields, tr("&Language"), m_language);
    m_document = new FileField(tr("Signed form"), this);
    addField(fields, tr("Signe&d form"), m_document);
    m_document->edit()->setAccessibleName(tr("Signed form"));
    auto *right = new QVBoxLayout;
    right->addLayout(fields);
    right->addStretch();
    across->addLayout(right);
    m_body->addLayout(across);

    connect(m_form, &QComboBox::currentIndexChanged, this, &ConsentDialog::formChosen);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &ConsentDialog::relationChosen);
    connect(m_words, &QLineEdit::textEdited, this, [this](const QString &text) { m_model->setText(m_view->currentIndex().row(), text); });
    connect(m_view, &AnswersView::wordsWanted, this, [this](int) { m_words->setFocus(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConsentDialog::currentItem);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        currentItem();
        follow();
    });
    connect(m_by, &QLineEdit::textChanged, this, [this] { follow(); });
    connect(m_reason, &QLineEdit::textChanged, this, [this] { follow(); });
    // The form that fits the case and what is done; a minor whose age is known is answered for by a proxy.
    const bool minor = person.majority.isValid() && mode == Mode::Record &&
                       person.person.birthYear && today.year() - *person.person.birthYear < 16;
    const FormDocument wanted = mode == Mode::Change ? FormDocument::Change : mode == Mode::Assent ? FormDocument::Consent : minor ? FormDocument::Proxy : FormDocument::Consent;
    for (int i = int(m_forms.size()) - 1; i >= 0; --i) {
        if (m_forms[i].document == wanted && m_forms[i].id.startsWith(cancer ? QLatin1String("cancer") : QLatin1String("rare")))
            m_form->setCurrentIndex(i);
    }
    formChosen();
    if (minor)
        m_relation->setCurrentIndex(m_relation->findData(int(ConsentRelation::Proxy)));
    if (mode == Mode::Assent) {
        m_relation->setCurrentIndex(m_relation->findData(int(ConsentRelation::Assent)));
        m_relation->setEnabled(false);
        if (person.person.birthYear)
            m_age->setValue(today.year() - *person.person.birthYear);
    }
    relationChosen();
    m_view->setFocus();
}

const ConsentForm *ConsentDialog::form() const
{
    const int index = m_form->currentIndex();
    return index >= 0 && index < m_forms.size() ? &m_forms[index] : nullptr;
}

ConsentRelation ConsentDialog::relation() const
{
    return ConsentRelation(m_relation->currentData().toInt());
}

bool ConsentDialog::byProxy() const
{
    return relation() == ConsentRelation::Proxy && form() && form()->document != FormDocument::Explanation;
}

void ConsentDialog::formChosen()
{
    const ConsentForm *chosen = form();
    m_model->setForm(chosen ? *chosen : ConsentForm{}, m_person.answers);
    m_view->resizeColumnToContents(AnswersModel::Item);
    m_view->resizeColumnToContents(AnswersModel::Before);
    m_view->selectRow(0);
    if (chosen && chosen->document == FormDocument::Proxy && relation() != ConsentRelation::Proxy)
        m_relation->setCurrentIndex(m_relation->findData(int(ConsentRelation::Proxy)));
    currentItem();
    follow();
}

void ConsentDialog::relationChosen()
{
    const bool proxy = relation() == ConsentRelation::Proxy;
    m_proxyRelation->setEnabled(proxy);
    m_reason->setEnabled(proxy);
    m_age->setEnabled(relation() == ConsentRelation::Assent);
    // Asked of young people who answer for themselves.
    const bool young = relation() == ConsentRelation::Self && m_person.majority.isValid();
    m_graduate->setEnabled(young);
    m_guardian->setEnabled(young);
    if (proxy && m_by->text() == m_person.person.label)
        m_by->clear();
    else if (!proxy && m_by->text().isEmpty())
        m_by->setText(m_person.person.label);
    follow();
}

void ConsentDialog::currentItem()
{
    const int row = m_view->currentIndex().row();
    const int option = row < 0 ? -1 : m_model->chosen(row);
    const bool asks = option >= 0 && m_model->item(row).options.at(option).text;
    m_words->setEnabled(asks);
    const QString text = asks ? m_model->textOf(row) : QString();
    if (m_words->text() != text)
        m_words->setText(text);
}

bool ConsentDialog::ready() const
{
    if (!form() || m_by->text().trimmed().isEmpty())
        return false;
    if (m_model->answers().isEmpty() && form()->document != FormDocument::Explanation) // a leaflet asks nothing
        return false;
    return relation() != ConsentRelation::Proxy || !m_reason->text().trimmed().isEmpty();
}

void ConsentDialog::act()
{
    ConsentEvent event;
    event.caseId = m_person.person.caseId;
    event.personId = m_person.person.id;
    event.form = form()->id;
    event.version = form()->version;
    event.answers = m_model->answers();
    event.date = m_date->date();
    event.by = m_by->text();
    event.relation = relation();
    if (event.relation == ConsentRelation::Proxy) {
        event.proxyRelation = m_proxyRelation->text().trimmed();
        event.reason = m_reason->text();
    }
    if (event.relation == ConsentRelation::Assent && m_age->value() >= 0)
        event.age = m_age->value();
    event.graduate = m_graduate->isEnabled() && m_graduate->isChecked();
    if (m_guardian->isEnabled() && m_guardian->currentIndex() > 0)
        event.guardianInformed = m_guardian->currentData().toBool();
    event.change = m_mode == Mode::Change;
    event.explainedBy = m_explainedBy->text().trimmed();
    event.explainedOn = m_explainedOn->date();
    event.method = m_method->currentData().toString();
    event.language = m_language->currentData().toString();
    perform([event, document = m_document->path()](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::recordConsent(session, event, document));
        return {};
    });
}

} // namespace enza::ui
