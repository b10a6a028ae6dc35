// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria_editor.h"

#include "interpretation/classification.h"
#include "ui/criteria_grid.h"
#include "ui/criterion_row.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QRegularExpression>

namespace enza::ui {

CriteriaEditor::CriteriaEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid / 2);
    m_quick = lineEdit(tr("type codes and press Enter: PVS1 PM2_Sup; -BS1 for considered and not applied"), this);
    m_quick->setAccessibleName(tr("Enter criteria by their codes"));
    m_refusal = new QLabel(this);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setProperty("role", QStringLiteral("danger"));
    m_refusal->hide();
    m_grid = new CriteriaGrid(this);
    m_state = mutedLabel({}, this);
    m_state->hide();
    m_all = new QCheckBox(tr("Show the text of all criteria"), this);
    m_all->setAccessibleName(m_all->text());
    m_rowLayout = new QVBoxLayout;
    m_rowLayout->setSpacing(theme::grid / 2);
    layout->addWidget(m_quick);
    layout->addWidget(m_refusal);
    layout->addWidget(m_grid);
    layout->addWidget(m_state);
    layout->addWidget(m_all);
    layout->addLayout(m_rowLayout);
    connect(m_quick, &QLineEdit::returnPressed, this, &CriteriaEditor::enterTyped);
    connect(m_grid, &CriteriaGrid::chosen, this, &CriteriaEditor::ask);
    connect(m_all, &QCheckBox::toggled, this, &CriteriaEditor::mark);
}

void CriteriaEditor::setRules(const RuleSet &rules)
{
    if (rules.pin() == m_rules.pin())
        return;
    m_rules = rules;
    const QList<interpretation::CriterionRule> known = interpretation::criteriaOf(rules);
    for (CriterionRow *each : m_rows)
        delete each;
    m_rows.clear();
    m_grid->setRules(known);
    for (const interpretation::CriterionRule &rule : known) {
        auto *each = new CriterionRow(rule, this);
        m_rowLayout->addWidget(each);
        m_rows.append(each);
        connect(each, &CriterionRow::edited, this, [this] {
            mark();
            Q_EMIT edited();
        });
    }
    mark();
}

CriterionRow *CriteriaEditor::row(const QString &code) const
{
    for (CriterionRow *each : m_rows) {
        if (each->code() == code)
            return each;
    }
    return nullptr;
}

void CriteriaEditor::setEntries(const QList<CriterionEntry> &entries)
{
    m_asked.clear();
    m_refusal->hide();
    m_quick->clear();
    for (CriterionRow *each : m_rows) {
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const CriterionEntry &entry) { return entry.code == each->code(); });
        each->setEntry(found == entries.end() ? std::nullopt : std::optional(*found));
    }
    mark();
}

QList<CriterionEntry> CriteriaEditor::entries() const
{
    QList<CriterionEntry> entries;
    for (const CriterionRow *each : m_rows) {
        if (const auto entry = each->entry())
            entries.append(*entry);
    }
    return entries;
}

void CriteriaEditor::setSuggestions(const std::optional<workflow::CriteriaSuggestions> &suggested)
{
    for (CriterionRow *each : m_rows)
        each->setSuggestion(nullptr); // they point into what is replaced now
    m_suggested = suggested;
    for (CriterionRow *each : m_rows)
        each->setSuggestion(m_suggested ? &*m_suggested : nullptr);
    mark();
}

void CriteriaEditor::setSuggestionState(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void CriteriaEditor::setTyped(const QString &text)
{
    m_quick->setText(text);
}

QString CriteriaEditor::typed() const
{
    return m_quick->text().trimmed();
}

bool CriteriaEditor::enterTyped()
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    QList<std::pair<interpretation::AppliedCriterion, Stance>> read;
    for (QString word : m_quick->text().split(separators, Qt::SkipEmptyParts)) {
        const bool declined = word.startsWith(u'-') || word.startsWith(u'!');
        if (declined)
            word.remove(0, 1);
        const auto parsed = interpretation::parseCriteria(word, m_rules);
        if (!parsed || parsed->size() != 1) {
            m_refusal->setText(parsed ? tr("“%1” is not a criterion").arg(word) : parsed.error().message.translated());
            m_refusal->show();
            return false;
        }
        read.append({parsed->first(), declined ? Stance::NotApplied : Stance::Applied});
    }
    m_refusal->hide();
    m_quick->clear();
    for (const auto &[one, stance] : read) {
        if (CriterionRow *each = row(one.code))
            each->apply(stance, one.strength);
    }
    return true;
}

void CriteriaEditor::ask(const QString &code)
{
    if (!m_asked.contains(code))
        m_asked.append(code);
    mark();
    if (CriterionRow *each = row(code))
        each->focusStance();
}

void CriteriaEditor::mark()
{
    for (CriterionRow *each : m_rows) {
        const auto entry = each->entry();
        const CriteriaGrid::Mark mark = !entry ? (each->awaitsAnswer() ? CriteriaGrid::Mark::Suggested
                                                                       : CriteriaGrid::Mark::None)
                                        : entry->stance == Stance::Applied ? CriteriaGrid::Mark::Applied
                                                                           : CriteriaGrid::Mark::NotApplied;
        m_grid->setMark(each->code(), mark, entry ? entry->strength : QString());
        each->setVisible(m_all->isChecked() || mark != CriteriaGrid::Mark::None || m_asked.contains(each->code()));
    }
}

} // namespace enza::ui
