// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

/// A trio's VCF with CSQ, made up, the same bytes every time.
namespace testing {

struct VcfWords {
    QByteArray proband = "KID", mother = "MUM", father = "DAD";
    QByteArray gene = "GENE"; ///< "GENE0", "GENE1", …
    QByteArray transcript = "ENST0000000";
    qint64 firstCodon = 1000; ///< c. positions count from here
};

/// Record i: 1-based position 10000 + 10 i on chr1 (GRCh38), an SNV A>G. Every third has no frequency,
/// others i % 100 / 1000; every fifth is de novo; every tenth is filtered. The kid's depth is 10 + i % 50.
inline QByteArray trioVcf(int records, const VcfWords &words = {})
{
    QByteArray out = "##fileformat=VCFv4.2\n"
                     "##FILTER=<ID=PASS,Description=\"All filters passed\">\n"
                     "##FILTER=<ID=LowQual,Description=\"Low quality\">\n"
                     "##contig=<ID=chr1,length=248956422>\n"
                     "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
                     "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|EXON|HGVSc|HGVSp|gnomADe_AF|CLIN_SIG|CANONICAL\">\n"
                     "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
                     "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Allelic depths\">\n"
                     "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
                     "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t";
    out += words.proband + '\t' + words.mother + '\t' + words.father + '\n';
    for (int i = 0; i < records; ++i) {
        const QByteArray codon = QByteArray::number(words.firstCodon + i);
        const QByteArray transcript = words.transcript + QByteArray::number(1000 + i % 500) + ".1";
        const QByteArray frequency = i % 3 == 0 ? QByteArray() : QByteArray::number(double(i % 100) / 1000, 'f', 3);
        const QByteArray depth = QByteArray::number(10 + i % 50), half = QByteArray::number((10 + i % 50) / 2);
        const bool deNovo = i % 5 == 0;
        out += "chr1\t" + QByteArray::number(10000 + 10 * i) + "\t.\tA\tG\t50\t" + (i % 10 == 9 ? "LowQual" : "PASS");
        out += "\tCSQ=G|missense_variant|MODERATE|" + words.gene + QByteArray::number(i % 500) + "|ENSG00000001|Transcript|" + transcript +
               "|protein_coding|1/3|" + transcript + ":c." + codon + "A>G|ENSP00000001.1:p.Lys" + codon + "Arg|" + frequency + "|" +
               (i % 7 == 0 ? "pathogenic" : "") + "|YES";
        out += "\tGT:AD:DP\t0/1:" + half + ',' + half + ':' + depth;
        out += deNovo ? "\t0/0:30,0:30\t0/0:28,0:28\n" : "\t0/1:15,15:30\t0/0:28,0:28\n";
    }
    return out;
}

} // namespace testing
