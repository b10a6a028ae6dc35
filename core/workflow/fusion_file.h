// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "domain/knowledge.h"

/// Private to workflow/: gene fusions as STAR-Fusion and Arriba report them, and from VCF breakends that name both
/// genes (GENEA and GENEB, or SnpEff's gene_fusion).
namespace enza::workflow {

struct FusionCall {
    QString fivePrime, threePrime; ///< HGNC symbols
    QString contigA, contigB;      ///< without "chr"; empty: no breakpoint
    qint64 posA = 0, posB = 0;
    std::optional<qint64> junctionReads, spanningReads;
    QString confidence, frame, filter;
    QStringList callers;
    QString transcriptA, transcriptB;
    quint64 line = 0;
    /// "EML4::ALK"
    QString name() const { return fivePrime + QStringLiteral("::") + threePrime; }
    qint64 reads() const { return junctionReads.value_or(0) + spanningReads.value_or(0); }
};

struct FusionFile {
    QString format; ///< "STAR-Fusion", "Arriba", "VCF"
    QList<FusionCall> calls;
    QList<SkippedLine> skipped;
};

Result<FusionFile> readFusions(const QString &path, const JobContext &job);

} // namespace enza::workflow
