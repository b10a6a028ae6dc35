// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pedigree_view.h"

#include "ui/pedigree_accessible.h"
#include "ui/pedigree_paint.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace enza::ui {
namespace {

constexpr double margin = 16;

} // namespace

PedigreeView::PedigreeView(QWidget *parent) : QWidget(parent)
{
    installPedigreeAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Family chart"));
    setAccessibleDescription(tr("Arrow keys go from relative to relative; Enter edits"));
}

void PedigreeView::setDrawing(counselling::PedigreeDrawing drawing, const QString &title)
{
    m_drawing = std::move(drawing);
    m_title = title;
    m_current = std::min(m_current, int(m_drawing.symbols.size()) - 1);
    resize(sizeHint());
    setMinimumSize(sizeHint());
    update();
}

void PedigreeView::setCurrent(int individual)
{
    individual = std::clamp(individual, -1, int(m_drawing.symbols.size()) - 1);
    if (individual == m_current)
        return;
    m_current = individual;
    update();
    announceIndividual(this);
    Q_EMIT currentChanged(m_current);
}

void PedigreeView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.25, 4.0);
    resize(sizeHint());
    setMinimumSize(sizeHint());
    update();
}

void PedigreeView::fit(const QSize &room)
{
    const QRectF chart = m_drawing.bounds;
    if (!chart.isEmpty())
        setZoom(std::min({1.6, (room.width() - 2 * margin) / chart.width(), (room.height() - 2 * margin) / chart.height()}));
}

QSize PedigreeView::sizeHint() const
{
    return (m_drawing.bounds.size() * m_zoom + QSizeF(2 * margin, 2 * margin)).toSize();
}

QPointF PedigreeView::origin() const
{
    // In the middle of the room that is there.
    const QSizeF chart = m_drawing.bounds.size() * m_zoom;
    const double x = std::max(margin, (width() - chart.width()) / 2);
    return QPointF(x, margin) - m_drawing.bounds.topLeft() * m_zoom;
}

QRect PedigreeView::individualRect(int individual) const
{
    if (individual < 0 || individual >= m_drawing.symbols.size())
        return {};
    const QRectF room = m_drawing.symbols[individual];
    return QRectF(room.topLeft() * m_zoom + origin(), room.size() * m_zoom).toAlignedRect();
}

int PedigreeView::individualAt(const QPoint &at) const
{
    for (int i = 0; i < m_drawing.symbols.size(); ++i) {
        if (individualRect(i).contains(at))
            return i;
    }
    return -1;
}

void PedigreeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::base());
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    if (m_current >= 0 && m_current < m_drawing.symbols.size()) {
        QColor back = theme::accent();
        back.setAlphaF(hasFocus() ? 0.18F : 0.08F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(theme::accent(), 1.5) : QPen(theme::border(), 1));
        painter.setBrush(back);
        painter.drawRoundedRect(m_drawing.symbols[m_current].adjusted(-5, -6, 5, 2), 6, 6);
    }
    paintPedigree(painter, m_drawing, theme::text(), theme::base());
}

/// The nearest in a direction: along the row, or the nearest of the next row.
int PedigreeView::neighbour(int key) const
{
    if (m_current < 0)
        return m_drawing.symbols.isEmpty() ? -1 : 0;
    const auto &people = m_drawing.layout.people;
    const auto &rows = m_drawing.layout.order;
    const int row = people[m_current].generation;
    const int slot = people[m_current].number - 1;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int next = slot + (key == Qt::Key_Left ? -1 : 1);
        return next >= 0 && next < rows[row].size() ? rows[row][next] : m_current;
    }
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return key == Qt::Key_Home ? rows[row].first() : rows[row].last();
    const int other = row + (key == Qt::Key_Up ? -1 : 1);
    // Parents and children first: those are meant.
    for (const counselling::PlacedFamily &family : m_drawing.layout.families) {
        if (key == Qt::Key_Up && family.children.contains(m_current))
            return family.a >= 0 ? family.a : family.b;
        if (key == Qt::Key_Down && (family.a == m_current || family.b == m_current) && !family.children.isEmpty())
            return family.children.first();
    }
    if (other < 0 || other >= rows.size())
        return m_current;
    return *std::min_element(rows[other].begin(), rows[other].end(), [&](int a, int b) {
        const double x = people[m_current].centre.x();
        return std::abs(people[a].centre.x() - x) < std::abs(people[b].centre.x() - x);
    });
}

void PedigreeView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: setCurrent(neighbour(event->key())); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT editRequested(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void PedigreeView::mousePressEvent(QMouseEvent *event)
{
    if (const int hit = individualAt(event->pos()); hit >= 0)
        setCurrent(hit);
}

void PedigreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (individualAt(event->pos()) >= 0)
        Q_EMIT editRequested();
}

void PedigreeView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_drawing.symbols.isEmpty())
        setCurrent(0);
    update();
}

void PedigreeView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PedigreeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

bool PedigreeView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int hit = individualAt(help->pos());
        hit < 0 ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), individualInWords(hit).toHtmlEscaped(), this, individualRect(hit));
        return true;
    }
    return QWidget::event(event);
}

} // namespace enza::ui
