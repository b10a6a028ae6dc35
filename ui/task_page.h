// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/tasks.h"

class QCheckBox;
class QDateEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;

namespace enza::ui {

/// What waits for this user, of all cases, the earliest deadline first, and finishing it with an outcome.
class TaskPage : public QWidget
{
    Q_OBJECT
public:
    explicit TaskPage(Context &context, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void openRequested(const QString &caseId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const Result<QList<workflow::TaskView>> &tasks);
    void currentChanged();
    void openCurrent();
    void finishCurrent();
    void assignCurrent();
    void addOne();
    const workflow::TaskView *current() const;

    Context &m_context;
    LatestJob m_job{this};
    RowsModel<workflow::TaskView> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QCheckBox *m_all, *m_doneToo;
    QLabel *m_count, *m_detail;
    QAction *m_open, *m_finish, *m_assign;
};

/// A task of one's own, or without what it is: who does one that is there.
class AssignTaskDialog : public TaskDialog
{
    Q_OBJECT
public:
    AssignTaskDialog(Context &context, const workflow::TaskView *task, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QString m_id; ///< empty: a new one
    QLineEdit *m_text;
    QComboBox *m_user;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
};

/// Asks what was done.
class FinishTaskDialog : public TaskDialog
{
    Q_OBJECT
public:
    FinishTaskDialog(Context &context, const workflow::TaskView &task, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QString m_id;
    QPlainTextEdit *m_outcome;
};

} // namespace enza::ui
