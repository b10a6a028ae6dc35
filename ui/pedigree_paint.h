// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "counselling/pedigree_drawing.h"

#include <QByteArray>
#include <QColor>

class QPainter;

namespace enza::ui {

/// The strokes and texts of a pedigree with a painter, one point of the drawing for one unit.
void paintPedigree(QPainter &painter, const counselling::PedigreeDrawing &drawing, const QColor &ink, const QColor &paper);

/// One page of A4 across with the title, the chart as large as it fits, and its key. Any thread.
QByteArray pedigreePdf(const counselling::PedigreeDrawing &drawing, const QString &title);

} // namespace enza::ui
