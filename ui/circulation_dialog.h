// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/circulation.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace enza::ui {

class ErrorPanel;

/// One circulation for who looks after it: which member has read and answered which case in which revision, what is
/// overdue; sending it out with a deadline, and planning the live meeting that decides what it could not.
class CirculationDialog : public QDialog
{
    Q_OBJECT
public:
    CirculationDialog(Context &context, const QString &meetingId, QWidget *parent);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void shown();
    void liveMeetingPlanned(const QString &meetingId);

private:
    struct Row {
        QString caseId, caseLabel, judged;
        workflow::MemberCell member;
    };
    void refresh();
    void show(const workflow::CirculationBoard &board);
    void start();
    void planLive();

    Context &m_context;
    QString m_id;
    LatestJob m_job{this}, m_actJob{this};
    RowsModel<Row> *m_model;
    QTableView *m_table;
    QLabel *m_head;
    ErrorPanel *m_errors;
    QDateTimeEdit *m_deadline, *m_liveAt;
    QLineEdit *m_reason;
    QPushButton *m_start, *m_live;
};

} // namespace enza::ui
