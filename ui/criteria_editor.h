// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/assessment.h"
#include "domain/rule_set.h"
#include "workflow/suggestions.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace enza::ui {

class CriteriaGrid;
class CriterionRow;

/// The criteria of one scheme: a line to type codes into ("PM2_Sup", "-BS1" for considered and not applied),
/// all codes by direction and strength, and a row with text, strength, comment and evidence for each that
/// was looked at, is suggested, or was asked for.
class CriteriaEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CriteriaEditor(QWidget *parent = nullptr);
    void setRules(const RuleSet &rules);
    void setEntries(const QList<CriterionEntry> &entries);
    QList<CriterionEntry> entries() const;
    void setSuggestions(const std::optional<workflow::CriteriaSuggestions> &suggested);
    /// Why nothing is suggested, or that it is being looked for.
    void setSuggestionState(const QString &text);
    /// What an older opinion holds and no rule set knows; shown in the line to be put right.
    void setTyped(const QString &text);
    QString typed() const;
    /// Takes over what stands in the line; says beneath it what is not a criterion, and then changes nothing.
    bool enterTyped();

Q_SIGNALS:
    void edited();

private:
    void mark();
    CriterionRow *row(const QString &code) const;
    void ask(const QString &code);

    RuleSet m_rules;
    std::optional<workflow::CriteriaSuggestions> m_suggested;
    QStringList m_asked; ///< codes whose rows somebody asked for
    QLineEdit *m_quick;
    QLabel *m_refusal, *m_state;
    CriteriaGrid *m_grid;
    QCheckBox *m_all;
    QVBoxLayout *m_rowLayout;
    QList<CriterionRow *> m_rows;
};

} // namespace enza::ui
