// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend_view.h"

#include "ui/theme.h"

#include <QLocale>

#include <algorithm>

namespace enza::ui {
namespace {

constexpr double headroom = 1.15; ///< of the axis above the highest value
constexpr int mostLabels = 12;    ///< months named below the axis

const panel::StageSummary *summaryOf(const workflow::TurnaroundMonth &month, const QString &stage)
{
    const auto found = std::ranges::find(month.stages, stage, &panel::StageSummary::stage);
    return found == month.stages.end() || found->n == 0 ? nullptr : &*found;
}

} // namespace

TrendView::TrendView(QWidget *parent) : QCustomPlot(parent)
{
    setAccessibleName(tr("Trend by month"));
    m_median = addGraph();
    m_p90 = addGraph();
    m_median->setName(tr("Median"));
    m_p90->setName(tr("90th percentile"));
    m_median->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 7));
    m_p90->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssTriangle, 8));
    m_target = new QCPItemStraightLine(this);
    m_targetName = new QCPItemText(this);
    m_targetName->position->setType(QCPItemPosition::ptPlotCoords);
    m_targetName->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    yAxis->setLabel(tr("days"));
    legend->setVisible(true);
    axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignLeft);
    colour();
}

void TrendView::show(const panel::Stage &stage, const QList<workflow::TurnaroundMonth> &months)
{
    QVector<double> at, median, p90;
    QStringList said;
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    const qsizetype step = std::max<qsizetype>(1, (months.size() + mostLabels - 1) / mostLabels);
    double top = stage.targetDays.value_or(1);
    for (qsizetype i = 0; i < months.size(); ++i) {
        if (i % step == 0)
            names->addTick(double(i), months[i].month);
        const panel::StageSummary *summary = summaryOf(months[i], stage.key);
        at.append(double(i));
        median.append(summary ? summary->medianDays : qQNaN());
        p90.append(summary ? summary->p90Days : qQNaN());
        if (!summary)
            continue;
        top = std::max(top, summary->p90Days);
        said.append(tr("%1: median %2, 90th percentile %3, %n cases", nullptr, summary->n)
                        .arg(months[i].month, QLocale().toString(summary->medianDays, 'f', 1), QLocale().toString(summary->p90Days, 'f', 1)));
    }
    m_median->setData(at, median, true);
    m_p90->setData(at, p90, true);
    m_target->setVisible(stage.targetDays.has_value());
    m_targetName->setVisible(stage.targetDays.has_value());
    if (stage.targetDays) {
        m_target->point1->setCoords(0, *stage.targetDays);
        m_target->point2->setCoords(1, *stage.targetDays);
        m_targetName->position->setCoords(-0.45, *stage.targetDays);
        m_targetName->setText(tr("target %1").arg(QLocale().toString(*stage.targetDays)));
    }
    xAxis->setTicker(names);
    xAxis->setRange(-0.5, std::max<double>(double(months.size()), 1) - 0.5);
    yAxis->setRange(0, top * headroom);
    m_words = said.isEmpty() ? tr("No case has ended this stage.") : stage.title() + QStringLiteral(". ") + said.join(QStringLiteral(". "));
    setAccessibleDescription(m_words);
    replot(QCustomPlot::rpQueuedReplot);
}

void TrendView::showNothing()
{
    m_median->setData(QVector<double>(), QVector<double>());
    m_p90->setData(QVector<double>(), QVector<double>());
    m_target->setVisible(false);
    m_targetName->setVisible(false);
    m_words.clear();
    setAccessibleDescription({});
    replot(QCustomPlot::rpQueuedReplot);
}

void TrendView::colour()
{
    setBackground(QBrush(theme::base()));
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(theme::mutedText()));
        axis->setTickPen(QPen(theme::mutedText()));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(theme::text());
        axis->setLabelColor(theme::text());
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(theme::border()));
    }
    xAxis->grid()->setVisible(false);
    m_median->setPen(QPen(theme::accent(), 2));
    m_p90->setPen(QPen(theme::text(), 1.5, Qt::DashLine));
    m_target->setPen(QPen(theme::mutedText(), 1, Qt::DotLine));
    m_targetName->setColor(theme::mutedText());
    m_targetName->setFont(font());
    legend->setFont(font());
    legend->setTextColor(theme::text());
    legend->setBrush(theme::base());
    legend->setBorderPen(QPen(theme::border()));
}

void TrendView::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        colour();
        replot(QCustomPlot::rpQueuedReplot);
    }
}

} // namespace enza::ui
