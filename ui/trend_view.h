// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/plot_library.h"
#include "workflow/turnaround.h"

namespace enza::ui {

/// Median and 90th percentile of one stage, month by month, with its target as a line. The table beside it holds the
/// same figures for who cannot see it; its accessible description says them too.
class TrendView : public QCustomPlot
{
    Q_OBJECT
public:
    explicit TrendView(QWidget *parent = nullptr);
    /// Months in which nothing ended are gaps, not zeros.
    void show(const panel::Stage &stage, const QList<workflow::TurnaroundMonth> &months);
    void showNothing();
    QString inWords() const { return m_words; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QString m_words;
    QCPGraph *m_median, *m_p90;
    QCPItemStraightLine *m_target;
    QCPItemText *m_targetName;
};

} // namespace enza::ui
