// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinion_editor.h"

#include "ui/form_kit.h"
#include "ui/theme.h"
#include "ui/tier_rows.h"
#include "workflow/findings.h"

#include <QButtonGroup>
#include <QPlainTextEdit>

namespace enza::ui {

OpinionEditor::OpinionEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("My opinion"), this));
    m_state = mutedLabel({}, this);
    m_state->setWordWrap(false);
    head->addWidget(m_state);
    head->addStretch();
    m_scheme = new QComboBox(this);
    m_scheme->setAccessibleName(tr("Scheme"));
    m_scheme->setToolTip(tr("By which scheme the class is given"));
    for (const char *id : {"acmg", "oncogenicity"})
        m_scheme->addItem(words::scheme(QLatin1String(id)), QLatin1String(id));
    head->addWidget(m_scheme);
    layout->addLayout(head);

    m_verdicts = new QButtonGroup(this);
    m_verdicts->setExclusive(false); // one can be taken back, see buildVerdicts
    m_verdictRow = new QHBoxLayout;
    m_verdictRow->setSpacing(theme::grid / 2);
    layout->addLayout(m_verdictRow);

    QFormLayout *form = formLayout();
    m_criteria = lineEdit(tr("codes, for example PVS1, PM2_Supporting"), this);
    addField(form, tr("Criteria"), m_criteria);
    auto *tierBox = new QWidget(this);
    auto *tierLayout = new QVBoxLayout(tierBox);
    tierLayout->setContentsMargins({});
    tierLayout->setSpacing(theme::grid / 2);
    m_tiers = new TierRows(tierBox);
    tierLayout->addWidget(m_tiers);
    auto *add = button(tr("Add level of evidence"), tr("Add level of evidence"), tierBox);
    add->setProperty("flat", true);
    tierLayout->addWidget(add, 0, Qt::AlignLeft);
    tierBox->setFocusProxy(add);
    addField(form, tr("Evidence"), tierBox);
    m_comment = new QPlainTextEdit(this);
    m_comment->setTabChangesFocus(true);
    m_comment->setPlaceholderText(tr("why, in words the panel can follow"));
    m_comment->setMinimumHeight(fontMetrics().lineSpacing() * 3 + 2 * theme::grid);
    m_comment->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    addField(form, tr("Comment"), m_comment);
    layout->addLayout(form);

    connect(m_scheme, &QComboBox::currentIndexChanged, this, [this] {
        buildVerdicts();
        touched();
    });
    connect(m_criteria, &QLineEdit::textChanged, this, &OpinionEditor::touched);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &OpinionEditor::touched);
    connect(m_tiers, &TierRows::edited, this, &OpinionEditor::touched);
    connect(add, &QPushButton::clicked, this, [this] {
        m_tiers->addRow();
        touched();
    });
    buildVerdicts();
}

void OpinionEditor::buildVerdicts()
{
    for (QAbstractButton *old : m_verdicts->buttons()) {
        m_verdicts->removeButton(old);
        delete old;
    }
    while (QLayoutItem *item = m_verdictRow->takeAt(0))
        delete item;
    const QStringList codes = workflow::verdictsOf(m_scheme->currentData().toString());
    for (int i = 0; i < codes.size(); ++i) {
        auto *each = button(codes[i], tr("%1 (Ctrl+%2)").arg(words::verdict(codes[i])).arg(i + 1), this);
        each->setCheckable(true);
        each->setAccessibleName(words::verdict(codes[i]));
        const auto colours = theme::classColours(codes[i]);
        each->setStyleSheet(QStringLiteral("QPushButton:checked { background: %1; color: %2; border-color: %1; font-weight: 600; }")
                                .arg(colours.back.name(), colours.text.name()));
        m_verdicts->addButton(each, i);
        m_verdictRow->addWidget(each, 1);
        connect(each, &QPushButton::clicked, this, [this, each](bool on) {
            setVerdict(on ? each->text() : QString());
            touched();
        });
    }
}

void OpinionEditor::setVerdict(const QString &verdict)
{
    for (QAbstractButton *each : m_verdicts->buttons())
        each->setChecked(each->text() == verdict);
}

void OpinionEditor::pressVerdict(int index)
{
    if (QAbstractButton *each = m_verdicts->button(index))
        each->click();
}

void OpinionEditor::setOpinion(const Opinion &opinion, const QString &usualScheme)
{
    m_filling = true;
    m_opinion = opinion;
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(opinion.scheme.isEmpty() ? usualScheme : opinion.scheme)));
    setVerdict(opinion.verdict);
    m_criteria->setText(opinion.criteria);
    m_tiers->setTiers(opinion.tiers);
    m_comment->setPlainText(opinion.comment);
    m_filling = false;
    setModified(false);
}

Opinion OpinionEditor::opinion() const
{
    Opinion o = m_opinion;
    o.scheme = m_scheme->currentData().toString();
    o.verdict.clear();
    for (const QAbstractButton *each : m_verdicts->buttons()) {
        if (each->isChecked())
            o.verdict = each->text();
    }
    o.criteria = m_criteria->text().trimmed();
    o.tiers = m_tiers->tiers();
    o.comment = m_comment->toPlainText().trimmed();
    return o;
}

QVariantMap OpinionEditor::content() const
{
    return workflow::draftOf(opinion());
}

void OpinionEditor::setContent(const QVariantMap &content)
{
    const Result<Opinion> kept = workflow::opinionOf(content);
    if (!kept)
        return;
    const Opinion base = m_opinion;
    setOpinion(*kept, kept->scheme);
    m_opinion = base;
    m_modified = true;
    setStateText(tr("restored draft, not saved yet"));
    Q_EMIT edited();
}

void OpinionEditor::setModified(bool modified)
{
    m_modified = modified;
    m_state->setText(modified ? tr("not saved yet") : QString());
}

void OpinionEditor::setStateText(const QString &text)
{
    m_state->setText(text);
}

void OpinionEditor::touched()
{
    if (m_filling)
        return;
    setModified(true);
    Q_EMIT edited();
}

} // namespace enza::ui
