// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rows_model.h"
#include "workflow/panel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace enza::ui {

/// Whether the panel may conclude on one case, as it stands now: each role the rules of the day ask for with who fills
/// it, what is missing in words, and what is only worth a warning. Shows what it is given; asks for nothing.
class QuorumView : public QWidget
{
    Q_OBJECT
public:
    explicit QuorumView(QWidget *parent = nullptr);
    /// `about` is the case's label. An error stands in place of the judgement (no rules in force that day).
    void show(const QString &about, const Result<workflow::MeetingQuorum> &judged);
    void clear();
    QTableView *table() const { return m_table; }
    /// The headline and every reason and warning, one line each.
    QString text() const;

private:
    struct Row {
        QString key, role, members, present, state;
        bool met = false;
    };
    RowsModel<Row> *m_model;
    QTableView *m_table;
    QLabel *m_sign, *m_verdict, *m_missing, *m_warnings, *m_rule;
};

} // namespace enza::ui
