// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/pedigree_drawing.h"

#include <cmath>
#include <numbers>

namespace enza::counselling {
namespace {

QByteArray number(double value)
{
    return QByteArray::number(std::round(value * 100) / 100, 'g', 8);
}

QByteArray escaped(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c >= u' ' || c == u'\t')
            clean += c;
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray style(const DrawnShape &shape)
{
    QByteArray out = shape.filled ? " fill=\"#000\"" : " fill=\"none\"";
    out += " stroke=\"#000\" stroke-width=\"" + number(shape.width) + '"';
    if (shape.dashed)
        out += " stroke-dasharray=\"4 3\"";
    return out;
}

QByteArray pointList(const QList<QPointF> &points)
{
    QByteArray out;
    for (const QPointF &point : points)
        out += (out.isEmpty() ? "" : " ") + number(point.x()) + ',' + number(point.y());
    return out;
}

QByteArray element(const DrawnShape &shape)
{
    const QPointF centre = shape.box.center();
    const double r = shape.box.width() / 2;
    switch (shape.kind) {
    case DrawnShape::Line: return "<polyline points=\"" + pointList(shape.points) + '"' + style(shape) + "/>\n";
    case DrawnShape::Polygon: return "<polygon points=\"" + pointList(shape.points) + '"' + style(shape) + "/>\n";
    case DrawnShape::Ellipse:
        return "<circle cx=\"" + number(centre.x()) + "\" cy=\"" + number(centre.y()) + "\" r=\"" + number(r) + '"' + style(shape) + "/>\n";
    case DrawnShape::Pie: {
        const auto at = [&](double degrees) {
            const double a = degrees * std::numbers::pi / 180;
            return number(centre.x() + r * std::cos(a)) + ' ' + number(centre.y() - r * std::sin(a));
        };
        return "<path d=\"M " + number(centre.x()) + ' ' + number(centre.y()) + " L " + at(shape.from) + " A " + number(r) + ' ' + number(r) +
               " 0 " + (shape.span > 180 ? "1" : "0") + " 0 " + at(shape.from + shape.span) + " Z\"" + style(shape) + "/>\n";
    }
    }
    return {};
}

} // namespace

QByteArray writeSvg(const PedigreeDrawing &drawing, const QString &title)
{
    constexpr double margin = 12;
    const QRectF box = drawing.bounds.adjusted(-margin, -margin, margin, margin);
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\" width=\"" +
                     number(box.width()) + "pt\" height=\"" + number(box.height()) + "pt\" viewBox=\"" + number(box.x()) + ' ' + number(box.y()) +
                     ' ' + number(box.width()) + ' ' + number(box.height()) + "\">\n<title>" + escaped(title) + "</title>\n<desc>" +
                     escaped(drawing.words.join(QStringLiteral("; "))) + "</desc>\n<rect x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) +
                     "\" width=\"" + number(box.width()) + "\" height=\"" + number(box.height()) + "\" fill=\"#fff\"/>\n";
    for (const DrawnShape &shape : drawing.shapes)
        out += element(shape);
    for (const DrawnText &text : drawing.texts) {
        out += "<text x=\"" + number(text.at.x()) + "\" y=\"" + number(text.at.y()) + "\" font-family=\"sans-serif\" font-size=\"" + number(text.size) +
               "\" text-anchor=\"" + (text.align < 0 ? "start" : text.align > 0 ? "end" : "middle") + '"' + (text.bold ? " font-weight=\"bold\"" : "") +
               '>' + escaped(text.text) + "</text>\n";
    }
    return out + "</svg>\n";
}

} // namespace enza::counselling
