// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/cases.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTableView;
class QLabel;

namespace enza::ui {

/// All cases this user may see: filter, sort, open, create.
class CaseListPage : public QWidget
{
    Q_OBJECT
public:
    explicit CaseListPage(Context &context, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const { return m_table; }
    QAbstractItemModel *model() const { return m_model; }

Q_SIGNALS:
    void openRequested(const QString &caseId);
    void newCaseRequested();

private:
    void openCurrent();
    void show(const Result<QList<workflow::CaseSummary>> &cases);

    Context &m_context;
    LatestJob m_job{this};
    RowsModel<workflow::CaseSummary> *m_model;
    QLineEdit *m_filter;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_count;
};

} // namespace enza::ui
