// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "domain/case.h"

namespace enza::genome {

/// One line of a PED file (six columns; parents "0" are unknown; sex 1 male, 2 female; phenotype 2
/// affected, 1 not, anything else unknown).
struct PedIndividual {
    QString family, id, father, mother;
    Sex sex = Sex::Unknown;
    Known affected = Known::Unknown;
};

/// BadInput with line and field for wrong column counts, duplicate ids, a parent of the wrong sex,
/// somebody being their own ancestor.
Result<QList<PedIndividual>> readPed(const QByteArray &bytes, const QString &file);

} // namespace enza::genome
