// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rows_model.h"
#include "workflow/evidence.h"
#include "workflow/tier_scales.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace enza::ui {

/// Levels of evidence and trials that imported knowledge offers for a finding, each with its source, date and
/// state, and why it fits. A person takes one over; nothing applies itself.
class TierSuggestionList : public QWidget
{
    Q_OBJECT
public:
    explicit TierSuggestionList(QWidget *parent = nullptr);
    /// Nothing was asked: the list is not there.
    void clear();
    /// By which the levels are named.
    void setScales(const workflow::TierScales &scales) { m_scales = scales; }
    void setWaiting();
    void setSuggestions(const Result<workflow::TierSuggestions> &found);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void accepted(const enza::TierEntry &tier);

private:
    void takeOver();
    void showReason();

    workflow::TierScales m_scales = workflow::builtinTierScales();
    RowsModel<workflow::TierSuggestion> *m_model;
    QTableView *m_table;
    QLabel *m_state, *m_reason;
    QPushButton *m_accept;
};

} // namespace enza::ui
