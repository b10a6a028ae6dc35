// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting_agenda_view.h"

#include "ui/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

namespace enza::ui {

AgendaView::AgendaView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * theme::grid - 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
}

void AgendaView::stop()
{
    m_from = m_gap = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

int AgendaView::gapAt(const QPoint &place) const
{
    const int row = rowAt(place.y());
    if (row < 0)
        return place.y() < 0 ? 0 : model()->rowCount();
    return place.y() > rowViewportPosition(row) + rowHeight(row) / 2 ? row + 1 : row;
}

void AgendaView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    m_pressed = event->pos();
    m_from = event->button() == Qt::LeftButton ? rowAt(event->pos().y()) : -1;
    m_gap = -1;
}

void AgendaView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_from < 0 || !(event->buttons() & Qt::LeftButton))
        return QTableView::mouseMoveEvent(event);
    if (m_gap < 0 && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_gap = gapAt(event->pos());
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void AgendaView::mouseReleaseEvent(QMouseEvent *event)
{
    const int from = m_from, gap = m_gap;
    stop();
    if (gap < 0)
        return QTableView::mouseReleaseEvent(event);
    setState(NoState);
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        Q_EMIT rowMoved(from, to);
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_gap >= 0)
        return stop();
    QTableView::keyPressEvent(event);
}

void AgendaView::focusOutEvent(QFocusEvent *event)
{
    stop();
    QTableView::focusOutEvent(event);
}

void AgendaView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_gap < 0 || !model() || model()->rowCount() == 0)
        return;
    const int last = model()->rowCount() - 1;
    const int y = m_gap <= last ? rowViewportPosition(m_gap) : rowViewportPosition(last) + rowHeight(last) - 1;
    QPainter painter(viewport());
    painter.fillRect(0, y - 1, viewport()->width(), 3, theme::accent());
}

} // namespace enza::ui
