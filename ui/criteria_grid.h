// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/sheets.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QToolButton;

namespace enza::ui {

/// All codes of a rule set by direction and strength, as buttons that say by shape and words what became of
/// each. Pressing one asks for its row.
class CriteriaGrid : public QWidget
{
    Q_OBJECT
public:
    enum class Mark { None, Suggested, Applied, NotApplied };
    explicit CriteriaGrid(QWidget *parent = nullptr);
    void setRules(const QList<interpretation::CriterionRule> &rules);
    /// `strength` is said where it is not the rule's own; may be empty.
    void setMark(const QString &code, Mark mark, const QString &strength);

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    /// Arrow keys go to the neighbours.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addBand(const QString &title, const QList<interpretation::CriterionRule> &rules, bool benign);
    struct Cell {
        QToolButton *button;
        interpretation::CriterionRule rule;
    };
    QGridLayout *m_grid;
    QHash<QString, Cell> m_cells;
    QList<QToolButton *> m_order;
};

} // namespace enza::ui
