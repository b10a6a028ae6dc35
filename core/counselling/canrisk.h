// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/pedigree.h"

/// The pedigree files of CanRisk, versions 1 to 4: a first line "##CanRisk N", lines "##name=value" about the person
/// whose risk is asked for, a line that names the columns, and one line per person. Versions differ in the genes that
/// have a column: BARD1 came with 2, HOXB13 with 4.
namespace enza::counselling {

/// The family. BadInput with line and column: nothing is guessed, no field is passed over. One file is one family.
Result<Pedigree> readCanRisk(const QByteArray &bytes, const QString &file);

/// `version` 1–4. `leftOut` gets what the format has no place for, in plain words. BadInput where the format cannot say
/// it at all: people without a known sex, only one parent.
Result<QByteArray> writeCanRisk(const Pedigree &pedigree, int version, QStringList &leftOut);

/// Names of the traits that have a column, in the reader's language.
QString canRiskTraitName(const QString &column);

} // namespace enza::counselling
