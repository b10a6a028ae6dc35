// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

/// One VCF record of the demonstration, before it is text.
namespace enza::workflow::demo {

/// What VEP says of one allele on one transcript. Empty fields stay empty in the file.
struct Transcript {
    QByteArray consequence, impact, symbol, gene, feature, biotype, exon, intron, hgvsC, hgvsP, mane, sift, polyphen,
        revel;
    bool canonical = false;
};

/// What is known of the allele whatever the transcript.
struct AlleleFacts {
    QByteArray dbsnp;
    QByteArray gnomadExome, gnomadExomeEas, gnomadGenome, gnomadGenomeEas, tommo, togovar;
    QByteArray clinvarId, clinvarSig, clinvarReview, cosmic;
};

struct Record {
    int contig = 0;
    int pos = 0;
    QByteArray id = ".";
    QByteArray ref, alt;
    QByteArray qual = ".";
    QByteArray filter = "PASS";
    QByteArray info; ///< without the annotation
    AlleleFacts facts;
    QList<Transcript> transcripts;
    QByteArray format;
    QList<QByteArray> samples;
};

/// As VEP writes it: HIGH, MODERATE, LOW or MODIFIER for the most severe of '&'-joined terms.
QByteArray impactOf(const QByteArray &consequence);

} // namespace enza::workflow::demo
