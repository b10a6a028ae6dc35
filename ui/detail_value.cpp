// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail_value.h"

#include "ui/theme.h"
#include "ui/variants_format.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace enza::ui {

DetailValue::DetailValue(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DetailValue::setWhat(const QString &what)
{
    m_what = what;
    setAccessibleName(m_full.isEmpty() ? what : what + QStringLiteral(": ") + m_full);
}

void DetailValue::setText(const QString &text, const QString &full)
{
    m_text = text;
    m_full = full.isEmpty() ? text : full;
    setToolTip(m_full);
    setWhat(m_what);
    updateGeometry();
    update();
}

QSize DetailValue::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 4, fontMetrics().height() + 4};
}

QSize DetailValue::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {std::min(metrics.averageCharWidth() * 8, metrics.horizontalAdvance(m_text)) + 4, metrics.height() + 4};
}

void DetailValue::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inside = rect().adjusted(2, 0, -2, 0);
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideMiddle, inside.width());
    if (hasFocus()) { // the focus is the selection: the whole value
        const int width = std::min(inside.width(), fontMetrics().horizontalAdvance(shown));
        painter.fillRect(QRect(inside.left() - 2, 0, width + 4, height()), palette().color(QPalette::Highlight));
        painter.setPen(palette().color(QPalette::HighlightedText));
    } else {
        painter.setPen(palette().color(foregroundRole()));
    }
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void DetailValue::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !m_text.isEmpty()) {
        Q_EMIT copyAsked(m_full, m_what);
        return;
    }
    QWidget::keyPressEvent(event);
}

void DetailValue::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_text.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this] { Q_EMIT copyAsked(m_full, m_what); });
    menu->popup(event->globalPos());
}

void DetailValue::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DetailValue::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

DetailVafBar::DetailVafBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DetailVafBar::setValues(std::optional<double> vaf, std::optional<qint64> depth, std::optional<qint64> altDepth)
{
    m_vaf = vaf;
    m_depth = depth;
    m_altDepth = altDepth;
    setAccessibleName(words());
    setToolTip(words());
    update();
}

QString DetailVafBar::words() const
{
    const QLocale locale;
    const QString vaf = m_vaf ? QString::number(*m_vaf, 'f', 2) : unknownMark();
    const QString depth = m_depth ? locale.toString(*m_depth) : unknownMark();
    if (m_altDepth)
        return tr("VAF %1 · depth %2, of these %3 with the variant").arg(vaf, depth, locale.toString(*m_altDepth));
    return tr("VAF %1 · depth %2").arg(vaf, depth);
}

QSize DetailVafBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() + theme::grid};
}

QSize DetailVafBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() + theme::grid};
}

void DetailVafBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int barWidth = std::min(width() / 3, fontMetrics().averageCharWidth() * 20);
    const int barHeight = std::max(6, fontMetrics().height() / 2);
    const QRectF bar(1, (height() - barHeight) / 2.0, barWidth, barHeight);
    painter.setPen(QPen(theme::mutedText(), 1));
    painter.setBrush(theme::base());
    painter.drawRoundedRect(bar, 3, 3);
    if (m_vaf) {
        QRectF filled = bar;
        filled.setWidth(bar.width() * std::clamp(*m_vaf, 0.0, 1.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::accent());
        painter.drawRoundedRect(filled, 3, 3);
        // One half is where a heterozygous germline variant is expected.
        painter.setPen(QPen(theme::mutedText(), 1, Qt::DotLine));
        painter.drawLine(QPointF(bar.center().x(), bar.top() - 2), QPointF(bar.center().x(), bar.bottom() + 2));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect text(barWidth + theme::gutter, 0, width() - barWidth - theme::gutter, height());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(words(), Qt::ElideRight, text.width()));
}

} // namespace enza::ui
