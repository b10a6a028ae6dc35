// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/pedigree.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

/// Where everybody of a family stands on the page. Generations are rows; within a row siblings stand together with
/// their partners beside them, and families that marry in stand outside, so that lines need not cross. Layered drawing
/// with couples as units (after the idea of Sugiyama, Tagawa and Toda 1981); places within a row by pooling adjacent
/// violators. The same pedigree always gives the same layout.
namespace enza::counselling {

/// The room that one symbol takes, in points.
struct SymbolRoom {
    double width = 40;  ///< of symbol and text, whichever is wider
    double below = 0;   ///< of the text under it
};

struct LayoutOptions {
    double symbol = 28;    ///< diameter, points
    double gap = 14;       ///< between neighbours
    double channel = 40;   ///< between generations, beside what texts and lines need
    double track = 9;      ///< between parallel lines
    QList<SymbolRoom> rooms; ///< one each, in the order of the individuals; else 40 wide
};

struct PlacedIndividual {
    int generation = 0; ///< from the top, 0-based: I is 0
    int number = 0;     ///< from the left, 1-based
    QPointF centre;
};

enum class LineKind { Partner, Descent, Sibship, Child, Twin };

struct PlacedLine {
    LineKind kind = LineKind::Partner;
    int family = 0;      ///< index of the family it belongs to
    int individual = -1; ///< whom a child's line leads to
    QList<QPointF> points;
};

/// Parents and their children.
struct PlacedFamily {
    int a = -1, b = -1;  ///< left and right; -1: not drawn
    QList<int> children; ///< from left to right
    int partnership = -1;
};

struct PedigreeLayout {
    QList<PlacedIndividual> people; ///< in the order of the individuals
    QList<PlacedFamily> families;
    QList<PlacedLine> lines;
    QList<double> rows;    ///< y of each generation's symbols
    QList<QList<int>> order; ///< of each generation, from the left
    QRectF bounds;
    int overlaps = 0;      ///< symbols or texts on top of each other, lines through somebody's symbol
    int crossings = 0;     ///< of lines of different families
};

PedigreeLayout layOut(const Pedigree &pedigree, const LayoutOptions &options = {});

/// "I", "II", "IV", …
QString romanNumber(int value);
/// "II-3"
QString placeName(const PlacedIndividual &placed);

} // namespace enza::counselling
