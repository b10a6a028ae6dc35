// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision_dialogs.h"

#include "ui/decision_words.h"
#include "ui/consent_words.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QSpinBox>

namespace enza::ui {
namespace {

QVBoxLayout *columnOf(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme::gutter, theme::gutter, theme::gutter, theme::gutter);
    column->setSpacing(theme::grid);
    return column;
}

QPushButton *addButtons(QDialog *dialog, QVBoxLayout *column, const QString &verb)
{
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *yes = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    yes->setProperty("primary", true);
    yes->setDefault(true);
    buttons->addButton(DecisionReasonDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    return yes;
}

} // namespace

RecommendationDialog::RecommendationDialog(const Recommendation &start, const QList<NamedFinding> &findings, const workflow::TreatmentSchemes &schemes,
                                           const workflow::TierScales &scales, QWidget *parent)
    : QDialog(parent), m_start(start), m_scales(scales)
{
    setWindowTitle(tr("Recommendation"));
    QVBoxLayout *column = columnOf(this);
    QFormLayout *form = formLayout();
    m_kind = new QComboBox(this);
    for (const auto &[value, name] : EnumNames<RecommendationKind>::values)
        m_kind->addItem(words::of(value), int(value));
    selectEnum(m_kind, start.kind);
    m_what = lineEdit(tr("drug, where to, which tissue"), this);
    m_what->setText(start.what);
    m_trial = lineEdit(tr("jRCT or NCT number"), this);
    m_trial->setText(start.trial);
    m_scheme = new QComboBox(this);
    m_scheme->addItem(tr("not said"), QString());
    for (const workflow::TreatmentScheme &one : schemes.schemes)
        m_scheme->addItem(words::inLanguage(one.name, one.nameJa), one.key);
    m_scheme->setCurrentIndex(qMax(0, m_scheme->findData(start.scheme)));
    m_scale = new QComboBox(this);
    m_scale->addItem(tr("none"), QString());
    for (const workflow::TierScale &one : m_scales.scales)
        m_scale->addItem(one.name, one.id);
    m_scale->setCurrentIndex(qMax(0, m_scale->findData(start.scale)));
    m_level = new QComboBox(this);
    m_level->setMinimumContentsLength(4);
    fillLevels();
    m_level->setCurrentText(start.level);
    m_reason = lineEdit(tr("why"), this);
    m_reason->setText(start.reason);
    m_priority = new QSpinBox(this);
    m_priority->setRange(0, 99);
    m_priority->setSpecialValueText(tr("no order"));
    m_priority->setValue(start.priority);
    m_findings = new QListWidget(this);
    for (const NamedFinding &one : findings) {
        auto *item = new QListWidgetItem(one.title, m_findings);
        item->setData(Qt::UserRole, one.id);
        item->setCheckState(start.findings.contains(one.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_findings->setMaximumHeight(8 * fontMetrics().lineSpacing());
    addField(form, tr("Kind"), m_kind);
    addField(form, tr("What"), m_what);
    addField(form, tr("Trial"), m_trial);
    addField(form, tr("Scheme"), m_scheme);
    addField(form, tr("Evidence scale"), m_scale);
    addField(form, tr("Evidence level"), m_level);
    addField(form, tr("Reason"), m_reason);
    addField(form, tr("Priority"), m_priority);
    addField(form, tr("Rests on"), m_findings);
    column->addLayout(form);
    addButtons(this, column, tr("Recommend"));
    connect(m_scale, &QComboBox::currentIndexChanged, this, [this] { fillLevels(); });
    m_what->setFocus();
    setMinimumWidth(80 * fontMetrics().averageCharWidth());
}

void RecommendationDialog::fillLevels()
{
    m_level->clear();
    if (const workflow::TierScale *scale = m_scales.find(m_scale->currentData().toString()))
        m_level->addItems(scale->levels);
}

Recommendation RecommendationDialog::recommendation() const
{
    Recommendation out = m_start;
    out.kind = enumOf<RecommendationKind>(m_kind);
    out.what = m_what->text().trimmed();
    out.trial = m_trial->text().trimmed();
    out.scheme = m_scheme->currentData().toString();
    out.scale = m_scale->currentData().toString();
    out.level = out.scale.isEmpty() ? QString() : m_level->currentText();
    out.reason = m_reason->text().trimmed();
    out.priority = m_priority->value();
    out.findings.clear();
    for (int i = 0; i < m_findings->count(); ++i) {
        if (m_findings->item(i)->checkState() == Qt::Checked)
            out.findings.append(m_findings->item(i)->data(Qt::UserRole).toString());
    }
    return out;
}

DecisionReasonDialog::DecisionReasonDialog(const Question &question, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(question.title);
    QVBoxLayout *column = columnOf(this);
    column->addWidget(heading(question.title, this));
    if (!question.explanation.isEmpty()) {
        QLabel *explanation = mutedLabel(question.explanation, this);
        explanation->setWordWrap(true);
        column->addWidget(explanation);
    }
    QFormLayout *form = formLayout();
    const auto choose = [&](const QString &label, const QList<Choice> &choices) -> QComboBox * {
        if (label.isEmpty())
            return nullptr;
        auto *combo = new QComboBox(this);
        for (const Choice &one : choices)
            combo->addItem(one.text, one.data);
        addField(form, label, combo);
        return combo;
    };
    const auto write = [&](const QString &label) -> QLineEdit * {
        if (label.isEmpty())
            return nullptr;
        QLineEdit *edit = lineEdit({}, this);
        addField(form, label, edit);
        return edit;
    };
    m_first = choose(question.first, question.choices);
    m_second = choose(question.second, question.seconds);
    m_text = write(question.words);
    m_more = write(question.more);
    column->addLayout(form);
    QPushButton *yes = addButtons(this, column, question.verb);
    if (m_text && question.wordsNeeded) {
        yes->setEnabled(false);
        connect(m_text, &QLineEdit::textChanged, yes, [yes](const QString &text) { yes->setEnabled(!text.trimmed().isEmpty()); });
    }
    if (m_text && !m_first)
        m_text->setFocus();
    setMinimumWidth(80 * fontMetrics().averageCharWidth());
}

QString DecisionReasonDialog::first() const { return m_first ? m_first->currentData().toString() : QString(); }
QString DecisionReasonDialog::second() const { return m_second ? m_second->currentData().toString() : QString(); }
QString DecisionReasonDialog::text() const { return m_text ? m_text->text().trimmed() : QString(); }
QString DecisionReasonDialog::more() const { return m_more ? m_more->text().trimmed() : QString(); }

} // namespace enza::ui
