// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace enza::ui {

/// Meetings that are planned, the soonest first, and on request those that are over.
class MeetingList : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingList(Context &context, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void openRequested(const QString &meetingId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const Result<QList<workflow::MeetingView>> &meetings);
    void openCurrent();
    void plan();

    Context &m_context;
    LatestJob m_job{this};
    RowsModel<workflow::MeetingView> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QCheckBox *m_past;
    QLabel *m_count;
    QAction *m_open;
};

} // namespace enza::ui
