// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/turnaround.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace enza::ui {

class TrendView;

/// How long cases take: median and 90th percentile of each stage, what is overdue now, and the trend of the stage
/// that is selected.
class TurnaroundPage : public QWidget
{
    Q_OBJECT
public:
    explicit TurnaroundPage(Context &context, QWidget *parent = nullptr);
    QTableView *stages() const { return m_stages; }
    QTableView *overdue() const { return m_overdue; }
    TrendView *trend() const { return m_trend; }

Q_SIGNALS:
    void openRequested(const QString &caseId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    workflow::TurnaroundFilter filter() const;
    void refresh();
    void show(const Result<workflow::TurnaroundSummary> &summary);
    void drawTrend();
    void openCurrent();
    void exportTable();

    Context &m_context;
    LatestJob m_job{this};
    workflow::TurnaroundSummary m_summary;
    RowsModel<panel::StageSummary> *m_stageModel;
    RowsModel<workflow::OverdueCase> *m_overdueModel;
    QTableView *m_stages, *m_overdue;
    QStackedWidget *m_stack, *m_overdueStack;
    QComboBox *m_period, *m_domain;
    QLabel *m_count, *m_trendTitle;
    TrendView *m_trend;
    QAction *m_open, *m_export;
};

} // namespace enza::ui
