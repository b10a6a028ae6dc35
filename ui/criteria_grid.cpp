// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria_grid.h"

#include "ui/criteria_words.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace enza::ui {

CriteriaGrid::CriteriaGrid(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme::grid);
    m_grid->setVerticalSpacing(theme::grid / 2);
}

void CriteriaGrid::setRules(const QList<interpretation::CriterionRule> &rules)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_cells.clear();
    m_order.clear();
    bool germline = false;
    for (const interpretation::CriterionRule &rule : rules)
        germline |= rule.code == QLatin1String("PVS1");
    addBand(germline ? tr("Pathogenic") : tr("Oncogenic"), rules, false);
    addBand(tr("Benign"), rules, true);
}

void CriteriaGrid::addBand(const QString &title, const QList<interpretation::CriterionRule> &rules, bool benign)
{
    int row = m_grid->rowCount();
    auto *head = new QLabel(title, this);
    head->setFont(theme::scaled(1.0, QFont::DemiBold));
    m_grid->addWidget(head, row, 0, 1, 2);
    QStringList order = interpretation::strengths();
    std::reverse(order.begin(), order.end());
    for (const QString &strength : order) {
        QList<interpretation::CriterionRule> group;
        for (const interpretation::CriterionRule &rule : rules) {
            if (rule.benign == benign && rule.strength == strength)
                group.append(rule);
        }
        if (group.isEmpty())
            continue;
        ++row;
        m_grid->addWidget(mutedLabel(words::strength(strength), this), row, 0);
        auto *cells = new QWidget(this);
        auto *across = new QHBoxLayout(cells);
        across->setContentsMargins({});
        across->setSpacing(theme::grid / 2);
        for (const interpretation::CriterionRule &rule : group) {
            auto *button = new QToolButton(cells);
            button->setFocusPolicy(Qt::StrongFocus);
            button->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("✓ SBVS1")) + 2 * theme::grid);
            button->installEventFilter(this);
            connect(button, &QToolButton::clicked, this, [this, code = rule.code] { Q_EMIT chosen(code); });
            across->addWidget(button);
            m_cells.insert(rule.code, {button, rule});
            m_order.append(button);
            setMark(rule.code, Mark::None, {});
        }
        across->addStretch();
        m_grid->addWidget(cells, row, 1);
        m_grid->setColumnStretch(1, 1);
    }
}

void CriteriaGrid::setMark(const QString &code, Mark mark, const QString &strength)
{
    const auto found = m_cells.constFind(code);
    if (found == m_cells.constEnd())
        return;
    QString shape, said;
    switch (mark) {
    case Mark::None: said = tr("not looked at"); break;
    case Mark::Suggested:
        shape = QStringLiteral("● ");
        said = tr("suggested, not answered yet");
        break;
    case Mark::Applied:
        shape = QStringLiteral("✓ ");
        said = words::stance(Stance::Applied);
        break;
    case Mark::NotApplied:
        shape = QStringLiteral("✕ ");
        said = words::stance(Stance::NotApplied);
        break;
    }
    const bool changed = mark == Mark::Applied && !strength.isEmpty() && strength != found->rule.strength;
    QString text = shape + code;
    if (changed) {
        text += u' ' + words::strength(strength);
        said += QStringLiteral(", ") + words::strength(strength);
    }
    QFont font = this->font();
    font.setBold(mark == Mark::Applied);
    font.setItalic(found->rule.retired);
    found->button->setFont(font);
    found->button->setText(text);
    found->button->setAccessibleName(tr("%1: %2").arg(code, said));
    found->button->setToolTip(QStringLiteral("%1 · %2\n%3").arg(code, said, words::ruleText(found->rule.text)));
}

bool CriteriaGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    int step = 0;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: step = 1; break;
    case Qt::Key_Left:
    case Qt::Key_Up: step = -1; break;
    default: return false;
    }
    const qsizetype next = m_order.indexOf(static_cast<QToolButton *>(watched)) + step;
    if (next >= 0 && next < m_order.size())
        m_order[next]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace enza::ui
