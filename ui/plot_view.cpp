// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot_view.h"

#include "ui/plot_accessible.h"
#include "ui/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace enza::ui {

PlotView::PlotView(QWidget *parent) : QCustomPlot(parent), m_line(new QCPItemStraightLine(this)), m_note(new QCPItemText(this))
{
    installPlotAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setLocale(QLocale()); // with thousands separators
    setInteractions({});
    setMinimumHeight(150);
    setNoAntialiasingOnDrag(true);
    axisRect()->setAutoMargins(QCP::msAll);
    m_note->setPositionAlignment(Qt::AlignTop | Qt::AlignRight);
    m_note->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_note->position->setCoords(0.99, 0.02);
    m_line->setVisible(false);
    colour();
}

void PlotView::showHistogram(const QString &title, const QString &axis, const review::Histogram &histogram, int decimals)
{
    m_horizontal = m_categories = false;
    m_title = title;
    m_axis = axis;
    m_why.clear();
    m_unknown = histogram.unknown;
    m_bars.clear();
    const double width = histogram.counts.empty() ? 1 : (histogram.high - histogram.low) / double(histogram.counts.size());
    for (size_t i = 0; i < histogram.counts.size(); ++i) {
        const double low = histogram.low + width * double(i);
        m_bars += {QStringLiteral("%1–%2").arg(QString::number(low, 'f', decimals), QString::number(low + width, 'f', decimals)),
                   low, low + width, histogram.counts[i]};
    }
    m_current = -1;
    rebuild();
}

void PlotView::showCategories(const QString &title, const QList<PlotBar> &bars, bool lying)
{
    m_categories = true;
    m_horizontal = lying;
    m_title = title;
    m_axis.clear();
    m_why.clear();
    m_unknown = 0;
    m_bars = bars;
    for (int i = 0; i < m_bars.size(); ++i) {
        m_bars[i].low = i - 0.5;
        m_bars[i].high = i + 0.5;
    }
    m_current = -1;
    rebuild();
}

void PlotView::showNothing(const QString &title, const QString &why)
{
    m_title = title;
    m_why = why;
    m_bars.clear();
    m_current = -1;
    rebuild();
}

void PlotView::setMark(std::optional<double> value, const QString &words)
{
    m_mark = value;
    m_markWords = words;
    if (!m_categories)
        rebuild();
}

void PlotView::setMarkedCategory(const QString &label)
{
    m_markedCategory = label;
    if (m_categories)
        rebuild();
}

void PlotView::rebuild()
{
    clearPlottables();
    QCPAxis *keys = m_horizontal ? yAxis : xAxis;
    QCPAxis *values = m_horizontal ? xAxis : yAxis;
    m_plain = new QCPBars(keys, values);
    m_chosen = new QCPBars(keys, values);
    double highest = 1;
    QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    for (int i = 0; i < m_bars.size(); ++i) {
        const PlotBar &bar = m_bars[i];
        highest = std::max(highest, double(bar.count));
        const bool marked = m_categories ? !m_markedCategory.isEmpty() && bar.label == m_markedCategory : i == m_current;
        (marked || i == m_current ? m_chosen : m_plain)->addData((bar.low + bar.high) / 2, double(bar.count));
        if (m_categories)
            names->addTick(i, fontMetrics().elidedText(bar.label, Qt::ElideRight, std::max(60, width() / 3)));
    }
    const double barWidth = m_bars.isEmpty() ? 1 : m_bars.front().high - m_bars.front().low;
    for (QCPBars *bars : {m_plain, m_chosen})
        bars->setWidth(barWidth * (m_categories ? 0.8 : 0.95));
    values->setRange(0, highest * 1.08);
    if (highest < 5) { // there are no half variants
        const QSharedPointer<QCPAxisTickerFixed> ones(new QCPAxisTickerFixed);
        ones->setTickStep(1);
        values->setTicker(ones);
    } else {
        values->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        values->ticker()->setTickCount(4);
    }
    values->setNumberFormat(QStringLiteral("f"));
    values->setNumberPrecision(0);
    values->setLabel(tr("Variants"));
    keys->setLabel(m_categories ? QString() : m_axis);
    keys->setTickLabelRotation(m_categories && !m_horizontal ? -60 : 0);
    values->setTickLabelRotation(0);
    if (m_categories) {
        keys->setTicker(names);
        keys->setRange(-0.6, std::max(0.6, double(m_bars.size()) - 0.4));
        keys->setRangeReversed(m_horizontal);
    } else {
        keys->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        keys->setNumberFormat(QStringLiteral("g"));
        keys->setNumberPrecision(6);
        keys->setRangeReversed(false);
        keys->setRange(m_bars.isEmpty() ? 0 : m_bars.front().low, m_bars.isEmpty() ? 1 : m_bars.back().high);
    }
    values->setRangeReversed(false);
    m_line->setVisible(!m_categories && m_mark.has_value() && !m_bars.isEmpty());
    if (m_line->visible()) {
        m_line->point1->setCoords(*m_mark, 0);
        m_line->point2->setCoords(*m_mark, 1);
    }
    setAccessibleName(m_title);
    setToolTip(inWords());
    colour();
    tell();
    replot(QCustomPlot::rpQueuedReplot);
}

void PlotView::tell()
{
    QString text = m_why;
    if (m_bars.isEmpty() && text.isEmpty())
        text = tr("nothing to draw");
    if (m_current >= 0)
        text = barInWords(m_current);
    else if (!m_categories && m_mark && !m_bars.isEmpty())
        text = tr("selected: %1").arg(m_markWords);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void PlotView::colour()
{
    const QColor text = theme::text();
    const QColor muted = theme::mutedText();
    setBackground(QBrush(theme::base()));
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(muted));
        axis->setTickPen(QPen(muted));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(text);
        axis->setLabelColor(text);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(theme::border(), 0, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    (m_horizontal ? yAxis : xAxis)->grid()->setVisible(false);
    (m_horizontal ? xAxis : yAxis)->grid()->setVisible(true);
    if (m_plain) {
        QColor fill = theme::accent();
        fill.setAlphaF(0.45F);
        m_plain->setBrush(fill);
        m_plain->setPen(QPen(theme::accent(), 1));
        m_chosen->setBrush(theme::warning());
        m_chosen->setPen(QPen(text, 1.5));
    }
    m_line->setPen(QPen(theme::warning(), 2, Qt::DashLine));
    m_note->setColor(text);
    m_note->setFont(font());
    m_note->setBrush(theme::base());
    m_note->setPadding(QMargins(4, 2, 4, 2));
}

void PlotView::setCurrentBar(int bar)
{
    const int wanted = m_bars.isEmpty() ? -1 : std::clamp(bar, -1, int(m_bars.size()) - 1);
    if (wanted == m_current)
        return;
    m_current = wanted;
    rebuild();
    if (wanted >= 0)
        announcePlotBar(this);
}

QString PlotView::barInWords(int bar) const
{
    if (bar < 0 || bar >= m_bars.size())
        return {};
    return tr("%1: %2 variants").arg(m_bars[bar].label, QLocale().toString(m_bars[bar].count));
}

QString PlotView::inWords() const
{
    if (m_bars.isEmpty())
        return m_why.isEmpty() ? tr("nothing to draw") : m_why;
    const auto highest = std::ranges::max_element(m_bars, {}, &PlotBar::count);
    QStringList sentences = {tr("%n bar(s).", nullptr, int(m_bars.size())),
                             tr("Most in %1.").arg(barInWords(int(highest - m_bars.begin())))};
    if (m_unknown > 0)
        sentences += tr("Unknown for %1 variants.").arg(QLocale().toString(m_unknown));
    if (!m_categories && m_mark)
        sentences += tr("Selected variant: %1.").arg(m_markWords);
    if (m_categories && !m_markedCategory.isEmpty())
        sentences += tr("Selected variant: %1.").arg(m_markedCategory);
    return sentences.join(u' ');
}

QRect PlotView::barRect(int bar) const
{
    if (bar < 0 || bar >= m_bars.size())
        return {};
    const QCPAxis *keys = m_horizontal ? yAxis : xAxis;
    const QCPAxis *values = m_horizontal ? xAxis : yAxis;
    const double a = keys->coordToPixel(m_bars[bar].low), b = keys->coordToPixel(m_bars[bar].high);
    const double c = values->coordToPixel(0), d = values->coordToPixel(double(m_bars[bar].count));
    const QPoint first = m_horizontal ? QPoint(int(c), int(a)) : QPoint(int(a), int(c));
    const QPoint second = m_horizontal ? QPoint(int(d), int(b)) : QPoint(int(b), int(d));
    return QRect(first, second).normalized();
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrentBar(m_current + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrentBar(std::max(0, m_current - 1));
        return;
    case Qt::Key_Home:
        setCurrentBar(0);
        return;
    case Qt::Key_End:
        setCurrentBar(int(m_bars.size()) - 1);
        return;
    case Qt::Key_Escape:
        setCurrentBar(-1);
        event->ignore();
        return;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const double at = m_horizontal ? yAxis->pixelToCoord(event->position().y()) : xAxis->pixelToCoord(event->position().x());
    for (int i = 0; i < m_bars.size(); ++i) {
        if (at >= m_bars[i].low && at < m_bars[i].high)
            setCurrentBar(i);
    }
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QCustomPlot::focusInEvent(event);
    axisRect()->setBackground(QBrush());
    for (QCPAxis *axis : {xAxis2, yAxis2, xAxis, yAxis}) { // a frame says where the keys go
        axis->setVisible(true);
        axis->setBasePen(QPen(theme::accent(), 2));
    }
    for (QCPAxis *axis : {xAxis2, yAxis2}) {
        axis->setTicks(false);
        axis->setTickLabels(false);
    }
    replot(QCustomPlot::rpQueuedReplot);
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    xAxis2->setVisible(false);
    yAxis2->setVisible(false);
    setCurrentBar(-1);
    colour();
    replot(QCustomPlot::rpQueuedReplot);
}

void PlotView::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        colour();
        replot(QCustomPlot::rpQueuedReplot);
    }
}

} // namespace enza::ui
