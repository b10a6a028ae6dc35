// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/civic.h"
#include "knowledge/text_lines.h"

/// Private to knowledge/: what the files of one CIViC release hold together.
namespace enza::knowledge {

struct CivicReading {
    QList<CivicEvidence> evidence;
    QHash<QString, CivicVariant> variants; ///< by id; a table and a VCF add to each other
    Skips skips;
    QDate released; ///< of a VCF's fileDate

    QList<CivicVariant> variantList() const; ///< by number
};

Result<void> readCivicFile(const QString &path, CivicReading &reading, const JobContext &job);
/// civic_vcf.cpp
Result<void> readCivicVcf(const QString &path, CivicReading &reading, const JobContext &job);

} // namespace enza::knowledge
