// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "domain/knowledge.h"

/// Private to workflow/: PCGR's tables of somatic small variants: SAMPLE.pcgr_acmg.ASSEMBLY.snvs_indels.tiers.tsv of 0.9
/// to 1.x, and SAMPLE.pcgr.ASSEMBLY.snv_indel_ann.tsv.gz of 2.x (their output pages, read 2026-11). Columns go by name,
/// in any order; those the program was asked to add are kept as they are.
namespace enza::workflow {

struct PcgrVariant {
    QString assembly; ///< "GRCh37", "GRCh38"; empty: the table does not say
    QString contig, ref, alt;
    qint64 pos = 0;
    QString tier;        ///< "1" to "4", "noncoding"; empty: none given
    QString description; ///< what the table says the tier means
    QString gene, transcript, consequence, hgvsC, hgvsP, type;
    std::optional<double> vaf; ///< fraction
    std::optional<qint64> depth;
    QJsonObject others;  ///< further columns that say something, by the table's own name
    quint64 line = 0;
};

struct PcgrFile {
    QString format;      ///< "PCGR 1", "PCGR 2": which of the two tables it is
    QList<PcgrVariant> variants;
    QStringList leftOut; ///< columns about the person
};

Result<PcgrFile> readPcgr(const QString &path, const JobContext &job);

} // namespace enza::workflow
