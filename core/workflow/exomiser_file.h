// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "domain/knowledge.h"

/// Private to workflow/: Exomiser's results. PREFIX.variants.tsv and PREFIX.genes.tsv of 13 and 14 as its page on results
/// describes them (read 2026-11), the tables before 13.1, and PREFIX.json.
namespace enza::workflow {

/// What was computed for one gene, or one variant in it, under one mode of inheritance.
struct ExomiserRow {
    QString gene, mode; ///< "AD", "AR", "XD", "XR", "MT"; else as written
    std::optional<int> rank;
    std::optional<double> combined, phenotype, geneVariant, variant, pValue;
    std::optional<bool> contributing; ///< to the gene's score
    QString assembly;    ///< of a JSON file; tables do not say
    QString contig, ref, alt; ///< empty for a row about a gene
    qint64 pos = 0;
    QString consequence, transcript, hgvsC, hgvsP;
    QString acmgClass, acmgCriteria, disease;
    quint64 line = 0;    ///< of JSON: the place of the gene in the list, from 1

    bool isPlaced() const { return pos > 0; }
};

struct ExomiserFile {
    QString format;     ///< "Exomiser variants", "Exomiser genes", "Exomiser JSON"
    QList<ExomiserRow> rows;
    QList<SkippedLine> skipped;
};

Result<ExomiserFile> readExomiser(const QString &path, const JobContext &job);

} // namespace enza::workflow
