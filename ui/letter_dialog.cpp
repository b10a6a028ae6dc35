// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter_dialog.h"

#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBrowser>

namespace enza::ui {
namespace {

const QStringList itemIds{QStringLiteral("gene"), QStringLiteral("variant"), QStringLiteral("test"), QStringLiteral("risk"), QStringLiteral("family_history")};

QString itemText(const QString &item)
{
    if (item == QLatin1String("gene"))
        return LetterDialog::tr("gene");
    if (item == QLatin1String("variant"))
        return LetterDialog::tr("variant");
    if (item == QLatin1String("test"))
        return LetterDialog::tr("genetic test");
    if (item == QLatin1String("risk"))
        return LetterDialog::tr("risk");
    return LetterDialog::tr("family history");
}

} // namespace

LetterDialog::LetterDialog(Context &context, const workflow::CaseView &view, QWidget *parent, const QString &personId)
    : TaskDialog(context, tr("Letter"),
                 tr("Letters for insurers, employers and schools leave out gene, variant, test, risk and family history. No letter holds another "
                    "person's result."),
                 tr("Draw up letter"), parent),
      m_case(view.theCase.id)
{
    resize(1180, 780);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(2 * theme::gutter);
    QFormLayout *form = formLayout();
    m_kind = new QComboBox(this);
    m_person = new QComboBox(this);
    for (const Person &person : view.persons) {
        m_person->addItem(tr("%1 (%2)").arg(person.label, words::of(person.kinship)), person.id);
        if (person.id == personId)
            m_person->setCurrentIndex(m_person->count() - 1);
    }
    m_language = new QComboBox(this);
    m_language->addItem(tr("Japanese"), QStringLiteral("ja"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(QLocale().language() == QLocale::Japanese ? 0 : 1);
    m_recipient = lineEdit(tr("name of the company, school, hospital or relative"), this);
    m_diagnosis = lineEdit(view.theCase.diagnosis, this);
    m_institution = lineEdit({}, this);
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(14 * theme::grid);
    m_path = lineEdit(tr("keep it in the workspace only"), this);
    addField(form, tr("&Kind"), m_kind);
    addField(form, tr("&About"), m_person);
    addField(form, tr("&Language"), m_language);
    addField(form, tr("&To whom"), m_recipient);
    addField(form, tr("&Diagnosis as it shall stand there"), m_diagnosis);
    addField(form, tr("&What you add"), m_text);
    addField(form, tr("Your &institution"), m_institution);
    m_included = new QWidget(this);
    auto *wishes = new QFormLayout(m_included);
    wishes->setContentsMargins({});
    auto *boxes = new QWidget(m_included);
    auto *row = new QHBoxLayout(boxes);
    row->setContentsMargins({});
    for (const QString &item : itemIds) {
        auto *box = new QCheckBox(itemText(item), boxes);
        box->setAccessibleName(tr("The person asked for: %1").arg(itemText(item)));
        connect(box, &QCheckBox::toggled, this, &LetterDialog::preview);
        row->addWidget(box);
        m_items.append(box);
    }
    row->addStretch();
    m_requestedBy = lineEdit(tr("who asked for it"), m_included);
    m_requestedOn = new QDateEdit(QDate::currentDate(), m_included);
    m_requestedOn->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    wishes->addRow(boxes);
    addField(wishes, tr("Asked for &by"), m_requestedBy);
    addField(wishes, tr("&On"), m_requestedOn);
    addField(form, tr("The person asked for"), m_included);
    addField(form, tr("&File to write (PDF)"), m_path);
    halves->addLayout(form, 5);
    auto *right = new QVBoxLayout;
    right->addWidget(heading(tr("What it says"), this));
    m_preview = new QTextBrowser(this);
    m_preview->setOpenLinks(false);
    m_preview->setAccessibleName(tr("What the letter says"));
    right->addWidget(m_preview, 1);
    m_refused = new QLabel(this);
    m_refused->setWordWrap(true);
    m_refused->setTextFormat(Qt::PlainText);
    m_refused->setProperty("role", QStringLiteral("warning"));
    m_refused->setAccessibleName(tr("What stands against it"));
    right->addWidget(m_refused);
    halves->addLayout(right, 6);
    m_body->addLayout(halves, 1);
    if (const auto session = m_context.session()) {
        if (const auto templates = workflow::letterTemplates(*session))
            m_templates = *templates;
    }
    for (const workflow::LetterTemplate &one : std::as_const(m_templates))
        m_kind->addItem(one.name, one.kind);
    for (QComboBox *combo : {m_kind, m_person, m_language})
        connect(combo, &QComboBox::currentIndexChanged, this, &LetterDialog::showTemplate);
    for (QLineEdit *edit : {m_recipient, m_diagnosis, m_institution, m_requestedBy})
        connect(edit, &QLineEdit::textChanged, this, &LetterDialog::preview);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LetterDialog::preview);
    connect(m_requestedOn, &QDateEdit::dateChanged, this, &LetterDialog::preview);
    showTemplate();
}

void LetterDialog::showTemplate()
{
    const workflow::LetterTemplate *chosen = m_kind->currentIndex() >= 0 ? &m_templates[m_kind->currentIndex()] : nullptr;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const bool may = chosen && chosen->mayInclude.contains(itemIds[i]);
        m_items[i]->setVisible(may);
        if (!may)
            m_items[i]->setChecked(false);
    }
    m_included->setEnabled(chosen && !chosen->mayInclude.isEmpty());
    preview();
}

workflow::LetterRequest LetterDialog::request() const
{
    workflow::LetterRequest request;
    request.caseId = m_case;
    request.personId = m_person->currentData().toString();
    request.kind = m_kind->currentData().toString();
    request.language = m_language->currentData().toString();
    request.recipient = m_recipient->text().trimmed();
    request.text = m_text->toPlainText().trimmed();
    request.diagnosis = m_diagnosis->text().trimmed();
    request.institution = m_institution->text().trimmed();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isChecked())
            request.include.append(itemIds[i]);
    }
    if (!request.include.isEmpty()) {
        request.requestedBy = m_requestedBy->text().trimmed();
        request.requestedOn = m_requestedOn->date();
    }
    return request;
}

void LetterDialog::preview()
{
    m_allowed = false;
    follow();
    const auto session = m_context.session();
    workflow::LetterRequest wanted = request();
    if (!session || wanted.kind.isEmpty() || wanted.personId.isEmpty())
        return;
    const bool named = !wanted.recipient.isEmpty();
    if (!named)
        wanted.recipient = tr("…");
    m_previewJob.start([session, wanted](std::stop_token) { return workflow::previewLetter(*session, wanted); },
                       [this, named](Result<workflow::LetterPreview> preview) {
                           if (!preview) {
                               m_preview->clear();
                               m_refused->setText(preview.error().message.translated());
                               return;
                           }
                           QString html = QStringLiteral("<h2>%1</h2>").arg(preview->title.toHtmlEscaped());
                           qsizetype said = 0;
                           const auto rows = [&] {
                               for (const QString &row : preview->rows)
                                   html += QStringLiteral("<div>%1</div>").arg(row.toHtmlEscaped());
                           };
                           for (const QString &paragraph : preview->paragraphs) {
                               html += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
                               if (++said == 2)
                                   rows();
                           }
                           m_preview->setHtml(html);
                           m_refused->setText(preview->refused.isEmpty() ? QString() : tr("It cannot be drawn up: %1").arg(preview->refused.join(QStringLiteral("; "))));
                           m_refused->setVisible(!m_refused->text().isEmpty());
                           m_allowed = named && preview->refused.isEmpty();
                           follow();
                       });
}

bool LetterDialog::ready() const
{
    return m_allowed;
}

void LetterDialog::act()
{
    perform([wanted = request(), path = m_path->text().trimmed()](workflow::Session &session) -> Result<void> {
        ENZA_ASSIGN(const Document document, workflow::draftLetter(session, wanted));
        if (path.isEmpty())
            return {};
        return workflow::exportLetter(session, document.id, path);
    });
}

} // namespace enza::ui
