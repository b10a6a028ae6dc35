// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "counselling/pedigree_layout.h"

#include <QStringList>

/// A pedigree as strokes and texts, in points: the window, a page and an SVG file paint the same ones. Symbols after
/// the nomenclature of the NSGC (see domain/pedigree.h).
namespace enza::counselling {

struct DrawnShape {
    enum Kind { Line, Polygon, Ellipse, Pie } kind = Line;
    QList<QPointF> points; ///< of lines and polygons
    QRectF box;            ///< of ellipses and pies
    double from = 0, span = 0; ///< of pies: degrees, against the clock from three o'clock
    bool filled = false;
    bool dashed = false;
    double width = 1.2;
    int individual = -1; ///< whose symbol it is part of
};

struct DrawnText {
    QPointF at;       ///< on the base line: its left end, middle or right end
    QString text;
    double size = 10;
    int align = 0;    ///< -1 left, 0 middle, 1 right
    bool bold = false;
    int individual = -1;
};

struct PedigreeDrawing {
    PedigreeLayout layout;
    QRectF bounds;
    QList<DrawnShape> shapes;
    QList<DrawnText> texts;
    QList<QRectF> symbols; ///< of each individual, symbol and text
    QStringList words;     ///< each individual in a sentence, for those who cannot see it
};

/// What a case knows of one individual, in words, beside what the pedigree says.
struct KnownResult {
    QString text;          ///< "BRCA2 c.5946del · P, heterozygous"
    bool carrier = false;
};

struct DrawingOptions {
    bool key = true;       ///< legend, date, who told it, accuracy
    bool places = true;    ///< "II-3"
    QHash<QString, QList<KnownResult>> results; ///< by id of the individual
    QString dateText;      ///< of the drawing, in the reader's format
};

PedigreeDrawing drawPedigree(const Pedigree &pedigree, const DrawingOptions &options = {});

/// SVG 1.1 with a title and a description for assistive tools; texts are texts.
QByteArray writeSvg(const PedigreeDrawing &drawing, const QString &title);

} // namespace enza::counselling
