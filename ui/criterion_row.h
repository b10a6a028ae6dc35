// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/assessment.h"
#include "interpretation/sheets.h"
#include "workflow/suggestions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace enza::ui {

/// One criterion: applied, considered and not applied, or not looked at; its strength, a comment, its full
/// text, and what the data suggest. Nothing is applied but by a person.
class CriterionRow : public QWidget
{
    Q_OBJECT
public:
    explicit CriterionRow(const interpretation::CriterionRule &rule, QWidget *parent = nullptr);
    const QString &code() const { return m_rule.code; }
    /// Nothing: not looked at.
    void setEntry(const std::optional<CriterionEntry> &entry);
    std::optional<CriterionEntry> entry() const;
    /// `suggested` is asked again when a person accepts or declines.
    void setSuggestion(const workflow::CriteriaSuggestions *suggested);
    /// Something is suggested and nobody has answered.
    bool awaitsAnswer() const;
    void apply(Stance stance, const QString &strength);
    void focusStance();

Q_SIGNALS:
    void edited();

private:
    void answer(Stance stance);
    void touched();
    void arrange();

    interpretation::CriterionRule m_rule;
    std::optional<CriterionEntry> m_entry; ///< what the row was filled with; keeps what it does not show
    const workflow::CriteriaSuggestions *m_suggested = nullptr;
    const interpretation::Suggestion *m_suggestion = nullptr;
    bool m_filling = false;
    QComboBox *m_stance, *m_strength;
    QLineEdit *m_comment;
    QLabel *m_evidence;
    QPushButton *m_accept, *m_decline;
};

} // namespace enza::ui
