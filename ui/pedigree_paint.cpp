// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pedigree_paint.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace enza::ui {

using counselling::DrawnShape;
using counselling::DrawnText;

void paintPedigree(QPainter &painter, const counselling::PedigreeDrawing &drawing, const QColor &ink, const QColor &paper)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DrawnShape &shape : drawing.shapes) {
        QPen pen(ink, shape.width);
        pen.setJoinStyle(Qt::MiterJoin);
        if (shape.dashed)
            pen.setDashPattern({3.3, 2.5});
        painter.setPen(pen);
        const bool outline = shape.kind == DrawnShape::Ellipse || shape.kind == DrawnShape::Polygon;
        painter.setBrush(shape.filled ? QBrush(ink) : outline ? QBrush(paper) : QBrush(Qt::NoBrush));
        switch (shape.kind) {
        case DrawnShape::Line: painter.drawPolyline(QPolygonF(shape.points)); break;
        case DrawnShape::Polygon: painter.drawPolygon(QPolygonF(shape.points)); break;
        case DrawnShape::Ellipse: painter.drawEllipse(shape.box); break;
        case DrawnShape::Pie: painter.drawPie(shape.box, int(shape.from * 16), int(shape.span * 16)); break;
        }
    }
    painter.setPen(ink);
    const QFont base = painter.font();
    for (const DrawnText &text : drawing.texts) {
        QFont font = base;
        font.setPixelSize(std::max(1, int(text.size + 0.5)));
        font.setBold(text.bold);
        painter.setFont(font);
        const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(text.text);
        const double left = text.align < 0 ? 0 : text.align > 0 ? width : width / 2;
        painter.drawText(text.at - QPointF(left, 0), text.text);
    }
    painter.setFont(base);
}

QByteArray pedigreePdf(const counselling::PedigreeDrawing &drawing, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    constexpr int dotsPerInch = 288, pointsPerInch = 72;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Enza"));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(40, 40, 40, 40), QPageLayout::Point));
        QPainter painter(&writer);
        const double unit = double(dotsPerInch) / pointsPerInch;
        painter.scale(unit, unit);
        const QRectF page(0, 0, writer.width() / unit, writer.height() / unit);
        QFont font = painter.font();
        font.setPixelSize(14);
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(QPointF(0, 14), title);
        font.setBold(false);
        painter.setFont(font);
        const QRectF room = page.adjusted(0, 26, 0, 0), chart = drawing.bounds;
        if (!chart.isEmpty()) {
            const double scale = std::min({1.6, room.width() / chart.width(), room.height() / chart.height()});
            painter.translate(room.left() + (room.width() - chart.width() * scale) / 2, room.top());
            painter.scale(scale, scale);
            painter.translate(-chart.topLeft());
            paintPedigree(painter, drawing, Qt::black, Qt::white);
        }
    }
    return bytes;
}

} // namespace enza::ui
