// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace enza::genome {

/// "missense, splice region" for '&'-joined terms of VEP, SnpEff or bcftools csq, in the language of the installed
/// translators; a term without words of its own as it is written.
QString consequenceWords(const QString &terms);

} // namespace enza::genome
