// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "counselling/pedigree.h"
#include "counselling/pedigree_drawing.h"

/// Private to counselling/: one individual as a symbol and in words.
namespace enza::counselling {

/// What the key explains where it occurs.
enum class Mark { Carrier, Presymptomatic, Deceased, Proband, Consultand, Adopted, Loss, Termination, LittleKnown, Consanguinity };

void drawSymbol(const Pedigree &pedigree, int index, QPointF at, double size, QList<DrawnShape> &shapes, QList<DrawnText> &texts);
void drawKeySymbol(const Pedigree &pedigree, int part, QPointF centre, double size, QList<DrawnShape> &shapes);
void drawMark(Mark mark, QPointF centre, double size, QList<DrawnShape> &shapes, QList<DrawnText> &texts);
QList<std::pair<Mark, QString>> keyOfMarks(const Pedigree &pedigree);

/// Ages, illnesses, tests: the lines under a symbol.
QStringList textsUnder(const Pedigree &pedigree, int index, const QList<KnownResult> &results);
QString individualInWords(const Pedigree &pedigree, const Kin &kin, int index, const QString &place, const QStringList &under);
/// About as wide as a text will be: East Asian letters are as wide as high.
double textWidth(const QString &text, double size);

} // namespace enza::counselling
