// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/waiting.h"

#include <QAction>
#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace enza::ui {

/// Everything that waits for this user, whatever room it comes from, the earliest due first. Each item opens its
/// place.
class WaitingPage : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingPage(Context &context, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const { return m_table; }
    qsizetype count() const { return m_model->rows().size(); }

Q_SIGNALS:
    void openRequested(const enza::workflow::WaitingItem &item);
    void countChanged(int count, int overdue);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const Result<QList<workflow::WaitingItem>> &items);
    void openCurrent();
    const workflow::WaitingItem *current() const;

    Context &m_context;
    LatestJob m_job{this};
    QTimer m_soon; ///< several acts in a row are one look
    RowsModel<workflow::WaitingItem> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_count, *m_detail;
    QAction *m_open;
};

} // namespace enza::ui
