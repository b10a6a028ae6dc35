// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "ui/rows_model.h"
#include "workflow/turnaround.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QTableView;

namespace enza::ui {

/// The clock of one case: each stage with its days and target, what started and ended it, and the times it stood
/// still. What happens elsewhere is recorded here.
class ClockDialog : public QDialog
{
    Q_OBJECT
public:
    ClockDialog(Context &context, const QString &caseId, QWidget *parent);
    QTableView *stages() const { return m_table; }

private:
    struct Row {
        QString stage, from, to, days, target, state;
        bool overdue = false;
    };
    void refresh();
    void show(const Result<workflow::CaseClock> &clock);

    Context &m_context;
    QString m_caseId;
    LatestJob m_job{this}, m_act{this};
    workflow::CaseClock m_clock;
    RowsModel<Row> *m_model;
    QTableView *m_table;
    QLabel *m_summary, *m_pauses;
    QAction *m_record, *m_pause, *m_resume;
    ErrorPanel *m_errors;
};

/// Asks why the clock of a case stands still.
class PauseDialog : public TaskDialog
{
    Q_OBJECT
public:
    PauseDialog(Context &context, const QString &caseId, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QString m_caseId;
    QLineEdit *m_reason;
};

/// Asks when something happened elsewhere.
class CaseEventDialog : public TaskDialog
{
    Q_OBJECT
public:
    CaseEventDialog(Context &context, const QString &caseId, const panel::TurnaroundRule &rule, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QString m_caseId;
    QComboBox *m_event;
    QDateEdit *m_date;
    QLineEdit *m_source;
};

/// "12 / 56 days", "12 days" without a target.
QString daysOf(const workflow::CaseClock &clock);

} // namespace enza::ui
