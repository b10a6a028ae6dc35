// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clinical_form.h"

#include "ui/action_kit.h"
#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/phenotype_editor.h"
#include "ui/theme.h"
#include "workflow/findings.h"
#include "workflow/results.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

namespace enza::ui {

namespace {
const char *const biomarkerKinds[] = {"tmb", "msi", "hrd"};

QPlainTextEdit *textBox(const QString &placeholder, int lines, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setPlaceholderText(placeholder);
    box->setTabChangesFocus(true);
    box->setMinimumHeight(box->fontMetrics().lineSpacing() * lines + 2 * theme::grid);
    box->setMaximumHeight(box->fontMetrics().lineSpacing() * (lines + 2) + 2 * theme::grid);
    return box;
}
} // namespace

QString phenotypeText(const QList<PhenotypeTerm> &terms)
{
    QStringList lines;
    for (const PhenotypeTerm &term : terms)
        lines << (term.excluded ? QStringLiteral("- ") : QString()) + term.id +
                     (term.label.isEmpty() ? QString() : u' ' + term.label) +
                     (term.onset.isEmpty() ? QString() : QStringLiteral(" @") + term.onset);
    return lines.join(u'\n');
}

Result<QList<PhenotypeTerm>> phenotypeFromText(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(-\\s*)?(HP:\\d{7})\\b\\s*(.*?)(?:\\s*@(HP:\\d{7}))?$"));
    QList<PhenotypeTerm> terms;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const auto match = shape.match(line);
        if (!match.hasMatch()) {
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "“%1” is not a phenotype. Write one per line as HP:0001250 with "
                                                       "seven digits, and “-” before what is not there."),
                             {line}),
                        Where{{}, quint64(i + 1), QStringLiteral("phenotype")});
        }
        PhenotypeTerm term;
        term.id = match.captured(2);
        term.label = match.captured(3).trimmed();
        term.excluded = !match.captured(1).isEmpty();
        term.onset = match.captured(4);
        terms << term;
    }
    return terms;
}

ClinicalForm::ClinicalForm(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    build();
}

void ClinicalForm::build()
{
    QVBoxLayout *layout = pageLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Clinical data"), this));
    m_state = mutedLabel({}, this);
    m_state->setWordWrap(false);
    head->addWidget(m_state);
    head->addStretch();
    QAction *save = makeAction(this, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S), [this] { this->save(); },
                              tr("Save the clinical data"));
    m_revert = button(tr("Discard changes"), tr("Show the saved data again"), this);
    m_revert->setProperty("flat", true);
    connect(m_revert, &QPushButton::clicked, this, &ClinicalForm::revert);
    m_save = buttonFor(save, this);
    m_save->setProperty("primary", true);
    m_save->setAccessibleName(tr("Save the clinical data"));
    head->addWidget(m_revert);
    head->addWidget(m_save);
    layout->addLayout(head);
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);

    QFormLayout *form = formLayout();
    m_domain = enumCombo(CaseDomain::Rare, this);
    addField(form, tr("Kind of case"), m_domain);
    m_panel = enumCombo(PanelDomain::Unset, this);
    addField(form, tr("Panel"), m_panel);
    m_diagnosis = lineEdit({}, this);
    addField(form, tr("Diagnosis"), m_diagnosis);
    m_oncotree = lineEdit(tr("code, for example BRCA"), this);
    addField(form, tr("OncoTree"), m_oncotree);
    m_stage = lineEdit({}, this);
    addField(form, tr("Stage"), m_stage);
    m_ps = new QComboBox(this);
    m_ps->addItem(tr("unknown"), -1);
    for (int i = 0; i <= 5; ++i)
        m_ps->addItem(QString::number(i), i);
    addField(form, tr("Performance status (ECOG)"), m_ps);
    m_regimens = textBox(tr("one per line, in order of treatment lines"), 3, this);
    addField(form, tr("Regimens"), m_regimens);
    m_tumour = lineEdit(tr("fraction of tumour cells, 0–1"), this);
    addField(form, tr("Tumour content"), m_tumour);
    for (const char *kind : biomarkerKinds) {
        const QString id = QLatin1String(kind);
        auto *row = new QWidget(this);
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins({});
        BiomarkerRow made{lineEdit(tr("value"), row), lineEdit(tr("how it was measured"), row),
                          button(tr("Make finding"), tr("Make a finding of the saved value, to be judged and reported like any other"), row)};
        made.value->setAccessibleName(words::biomarker(id));
        made.method->setAccessibleName(tr("%1: method").arg(words::biomarker(id)));
        across->addWidget(made.value, 1);
        across->addWidget(made.method, 2);
        made.finding->setAccessibleName(tr("%1: make finding").arg(words::biomarker(id)));
        made.finding->setProperty("flat", true);
        across->addWidget(made.finding);
        connect(made.finding, &QPushButton::clicked, this, [this, id] { makeFinding(id); });
        row->setFocusProxy(made.value);
        addField(form, words::biomarker(id), row);
        m_biomarkers.insert(id, made);
    }
    m_question = lineEdit(tr("gene panel that states the question"), this);
    addField(form, tr("Question"), m_question);
    m_phenotype = new PhenotypeEditor(m_context, this);
    connect(m_phenotype, &PhenotypeEditor::changed, this, &ClinicalForm::touched);
    addField(form, tr("Phenotype (HPO)"), m_phenotype);
    m_history = textBox(tr("history and family history"), 3, this);
    addField(form, tr("History"), m_history);
    layout->addLayout(form);
    layout->addStretch();

    for (QComboBox *combo : {m_domain, m_panel, m_ps})
        connect(combo, &QComboBox::currentIndexChanged, this, &ClinicalForm::touched);
    for (QLineEdit *edit : findChildren<QLineEdit *>()) {
        if (!m_phenotype->isAncestorOf(edit)) // what is searched for is not yet entered
            connect(edit, &QLineEdit::textChanged, this, &ClinicalForm::touched);
    }
    for (QPlainTextEdit *edit : {m_regimens, m_history})
        connect(edit, &QPlainTextEdit::textChanged, this, &ClinicalForm::touched);
    clear();
}

void ClinicalForm::show(const workflow::CaseView &view)
{
    const bool another = view.theCase.id != m_view.theCase.id;
    if (another)
        saveDraft();
    else if (m_modified) // what is being written stays; a conflict is told on saving
        return;
    m_view = view;
    fill(view.theCase);
    setEnabled(true);
    if (another)
        restoreDraft();
}

void ClinicalForm::clear()
{
    m_job.cancel();
    m_draftJob.cancel();
    m_view = {};
    m_errors->clear();
    fill({});
    setEnabled(false);
}

void ClinicalForm::fill(const Case &c)
{
    m_filling = true;
    selectEnum(m_domain, c.domain);
    selectEnum(m_panel, c.panelDomain);
    m_diagnosis->setText(c.diagnosis);
    m_oncotree->setText(c.oncotree);
    m_question->setText(c.questionPanel);
    m_stage->setText(c.clinical.stage);
    m_ps->setCurrentIndex(m_ps->findData(c.clinical.performanceStatus.value_or(-1)));
    m_regimens->setPlainText(c.clinical.regimens.join(u'\n'));
    m_tumour->setText(c.clinical.tumourContent ? QString::number(*c.clinical.tumourContent) : QString());
    m_phenotype->setTerms(c.phenotype);
    m_history->setPlainText(c.clinical.history);
    for (const char *kind : biomarkerKinds) {
        const BiomarkerRow &row = m_biomarkers[QLatin1String(kind)];
        row.value->clear();
        row.method->clear();
        for (const Biomarker &known : c.biomarkers) {
            if (known.kind == QLatin1String(kind)) {
                row.value->setText(known.value);
                row.method->setText(known.method);
            }
        }
    }
    m_filling = false;
    m_modified = false;
    m_state->clear();
    m_save->setEnabled(false);
    m_revert->setVisible(false);
    enableFindings();
}

void ClinicalForm::enableFindings()
{
    for (auto it = m_biomarkers.cbegin(); it != m_biomarkers.cend(); ++it) {
        bool saved = false;
        for (const Biomarker &known : m_view.theCase.biomarkers)
            saved = saved || (known.kind == it.key() && known.value == it->value->text().trimmed() && !known.value.isEmpty());
        it->finding->setEnabled(saved);
    }
}

void ClinicalForm::makeFinding(const QString &kind)
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_errors->clear();
    m_findingJob.start([session, id = m_view.theCase.id, kind](std::stop_token) {
        return workflow::addBiomarkerFinding(*session, id, kind, FindingRole::Candidate);
    }, [this, kind](const Result<Finding> &made) {
        if (!made)
            return m_errors->show(made.error());
        m_context.showMessage(tr("%1 is a finding now.").arg(words::biomarker(kind)));
    });
}

void ClinicalForm::touched()
{
    if (m_filling)
        return;
    m_modified = true;
    enableFindings();
    m_state->setText(tr("not saved yet"));
    m_save->setEnabled(true);
    m_revert->setVisible(true);
}

Result<Case> ClinicalForm::read() const
{
    Case c = m_view.theCase;
    c.domain = enumOf<CaseDomain>(m_domain);
    c.panelDomain = enumOf<PanelDomain>(m_panel);
    c.diagnosis = m_diagnosis->text().trimmed();
    c.oncotree = m_oncotree->text().trimmed();
    c.questionPanel = m_question->text().trimmed();
    c.clinical.stage = m_stage->text().trimmed();
    c.clinical.history = m_history->toPlainText().trimmed();
    c.clinical.performanceStatus.reset();
    if (m_ps->currentData().toInt() >= 0)
        c.clinical.performanceStatus = m_ps->currentData().toInt();
    c.clinical.regimens.clear();
    for (const QString &line : m_regimens->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            c.clinical.regimens << line.trimmed();
    }
    c.clinical.tumourContent.reset();
    if (!m_tumour->text().trimmed().isEmpty()) {
        bool ok = false;
        const double value = m_tumour->text().trimmed().toDouble(&ok);
        if (!ok || value < 0 || value > 1)
            return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "The tumour content is a fraction between 0 and 1, "
                                                                       "for example 0.4."));
        c.clinical.tumourContent = value;
    }
    c.phenotype = m_phenotype->terms();
    for (const char *kind : biomarkerKinds) {
        const BiomarkerRow &row = m_biomarkers[QLatin1String(kind)];
        Biomarker wanted;
        wanted.kind = QLatin1String(kind);
        c.biomarkers.removeIf([&](const Biomarker &b) {
            if (b.kind != wanted.kind)
                return false;
            wanted = b;
            return true;
        });
        wanted.value = row.value->text().trimmed();
        wanted.method = row.method->text().trimmed();
        if (!wanted.value.isEmpty())
            c.biomarkers << wanted;
    }
    return c;
}

void ClinicalForm::save()
{
    const auto session = m_context.session();
    if (!session || !m_modified)
        return;
    const Result<Case> wanted = read();
    if (!wanted)
        return m_errors->show(wanted.error());
    m_errors->clear();
    m_job.start([session, c = *wanted, revision = m_view.revision](std::stop_token) -> Result<workflow::CaseView> {
        ENZA_TRY(workflow::setCase(*session, c, revision));
        return workflow::showCase(*session, c.id);
    }, [this](Result<workflow::CaseView> saved) {
        if (!saved)
            return m_errors->show(saved.error());
        m_modified = false;
        saveDraft(); // forgets it
        m_view = *saved;
        fill(m_view.theCase);
        m_context.showMessage(tr("Clinical data saved."));
    });
}

void ClinicalForm::revert()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_errors->clear();
    m_modified = false;
    saveDraft();
    m_job.start([session, id = m_view.theCase.id](std::stop_token) { return workflow::showCase(*session, id); },
                [this](Result<workflow::CaseView> view) {
                    if (!view)
                        return m_errors->show(view.error());
                    m_view = *view;
                    fill(m_view.theCase);
                });
}

QString ClinicalForm::target() const
{
    return QStringLiteral("clinical:") + m_view.theCase.id;
}

QVariantMap ClinicalForm::content() const
{
    QVariantMap fields{{QStringLiteral("domain"), m_domain->currentIndex()},
                       {QStringLiteral("panel"), m_panel->currentIndex()},
                       {QStringLiteral("ps"), m_ps->currentIndex()},
                       {QStringLiteral("diagnosis"), m_diagnosis->text()},
                       {QStringLiteral("oncotree"), m_oncotree->text()},
                       {QStringLiteral("question"), m_question->text()},
                       {QStringLiteral("stage"), m_stage->text()},
                       {QStringLiteral("tumour"), m_tumour->text()},
                       {QStringLiteral("regimens"), m_regimens->toPlainText()},
                       {QStringLiteral("phenotype"), phenotypeText(m_phenotype->terms())},
                       {QStringLiteral("history"), m_history->toPlainText()}};
    for (const char *kind : biomarkerKinds) {
        const BiomarkerRow &row = m_biomarkers[QLatin1String(kind)];
        fields.insert(QLatin1String(kind), row.value->text());
        fields.insert(QLatin1String(kind) + QStringLiteral("_method"), row.method->text());
    }
    return fields;
}

void ClinicalForm::setContent(const QVariantMap &content)
{
    const auto text = [&](const char *name) { return content.value(QLatin1String(name)).toString(); };
    m_domain->setCurrentIndex(content.value(QLatin1String("domain")).toInt());
    m_panel->setCurrentIndex(content.value(QLatin1String("panel")).toInt());
    m_ps->setCurrentIndex(content.value(QLatin1String("ps")).toInt());
    m_diagnosis->setText(text("diagnosis"));
    m_oncotree->setText(text("oncotree"));
    m_question->setText(text("question"));
    m_stage->setText(text("stage"));
    m_tumour->setText(text("tumour"));
    m_regimens->setPlainText(text("regimens"));
    if (const auto terms = phenotypeFromText(text("phenotype"));
        terms && phenotypeText(*terms) != phenotypeText(m_phenotype->terms())) {
        m_phenotype->setTerms(*terms);
        touched();
    }
    m_history->setPlainText(text("history"));
    for (const char *kind : biomarkerKinds) {
        const BiomarkerRow &row = m_biomarkers[QLatin1String(kind)];
        row.value->setText(text(kind));
        row.method->setText(content.value(QLatin1String(kind) + QStringLiteral("_method")).toString());
    }
}

void ClinicalForm::saveDraft()
{
    const auto session = m_context.session();
    if (!session || m_view.theCase.id.isEmpty())
        return;
    EditDraft draft;
    draft.caseId = m_view.theCase.id;
    draft.target = target();
    if (m_modified)
        draft.content = content();
    if (const auto saved = workflow::saveDraft(*session, draft); !saved)
        m_context.showError(saved.error());
}

void ClinicalForm::restoreDraft()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_draftJob.start([session, id = m_view.theCase.id](std::stop_token) { return workflow::drafts(*session, id); },
                     [this](Result<QList<EditDraft>> drafts) {
                         if (!drafts || m_modified)
                             return;
                         for (const EditDraft &draft : *drafts) {
                             if (draft.target == target() && !draft.content.isEmpty()) {
                                 setContent(draft.content);
                                 m_state->setText(tr("restored draft, not saved yet"));
                             }
                         }
                     });
}

} // namespace enza::ui
