// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/demo_background.h"
#include "workflow/demo_files.h"
#include "workflow/demo_genome.h"
#include "workflow/demo_planted.h"
#include "workflow/demo_vcf.h"

#include <algorithm>

namespace enza::workflow::demo {
namespace {

constexpr int autosomalAndX = 7980;
constexpr int mitochondrial = 14;
constexpr quint64 seed = 20260403;

/// Copies of the allele, and how many copies of the site the person has.
struct Genotype {
    int copies = 0;
    int ploidy = 2;
};

QByteArray text(const Genotype &g)
{
    if (g.ploidy == 1)
        return QByteArray::number(g.copies);
    return g.copies == 0 ? "0/0" : g.copies == 1 ? "0/1" : "1/1";
}

Genotype fromText(const char *written)
{
    const QByteArray alleles(written);
    return {int(alleles.count('1')), alleles.contains('/') ? 2 : 1};
}

QByteArray sampleText(Random &random, const Genotype &g)
{
    const int share = g.copies == 0 ? 0 : g.copies == g.ploidy ? 997 : 490;
    const Reads reads = g.ploidy == 1 ? drawReads(random, 10, 26, share) : drawReads(random, 22, 50, share);
    return text(g) + ':' + reads.ad() + ':' + QByteArray::number(reads.depth) + ':' +
           QByteArray::number(std::min(99, reads.depth * 3 - int(random.below(12))));
}

void setSamples(Random &random, Record &record, const Genotype &child, const Genotype &mother, const Genotype &father)
{
    record.format = "GT:AD:DP:GQ";
    record.samples.clear();
    for (const Genotype &g : {child, mother, father})
        record.samples.append(sampleText(random, g));
    const int called = child.ploidy + mother.ploidy + father.ploidy;
    const int alleles = child.copies + mother.copies + father.copies;
    record.info = "AC=" + QByteArray::number(alleles) + ";AN=" + QByteArray::number(called);
    record.qual = QByteArray::number(random.between(60, 3000));
}

bool carries(Random &random, int perMillion)
{
    return int(random.below(1'000'000)) < perMillion;
}

/// One of the parent's alleles, each as likely as the other.
bool inherits(Random &random, const Genotype &parent)
{
    return parent.copies == 2 || (parent.copies == 1 && (parent.ploidy == 1 || random.perMille(500)));
}

Record familyRecord(Random &random)
{
    Site site = backgroundSite(random, Spectrum::Germline);
    // A rare allele is in this file because somebody in the family has it, so a carrier is drawn first.
    const int perMillion = std::max(site.perMillion, 1);
    const bool onX = site.record.contig == contigIndex("chrX");
    Genotype mother, father, child;
    father.ploidy = child.ploidy = onX ? 1 : 2; // the proband is a boy
    do {
        mother.copies = int(carries(random, perMillion)) + int(carries(random, perMillion));
        father.copies = int(carries(random, perMillion));
        if (!onX)
            father.copies += int(carries(random, perMillion));
        if (mother.copies + father.copies == 0)
            (random.perMille(500) ? mother : father).copies = 1;
        child.copies = int(inherits(random, mother));
        if (!onX)
            child.copies += int(inherits(random, father));
    } while (mother.copies + father.copies + child.copies == 0);
    setSamples(random, site.record, child, mother, father);
    if (random.perMille(60))
        site.record.filter = random.perMille(500) ? "LowQual" : "VQSRTrancheSNP99.90to100.00";
    return site.record;
}

/// All of the mother's, none of the father's.
Record mitochondrialRecord(Random &random)
{
    Record record;
    record.contig = contigIndex("chrM");
    record.pos = int(random.between(580, 16'000));
    record.ref = QByteArray(1, "ACGT"[random.below(4)]);
    record.alt = record.ref == "A" ? "G" : record.ref == "G" ? "A" : record.ref == "C" ? "T" : "C";
    Transcript t;
    t.consequence = "intergenic_variant";
    t.impact = impactOf(t.consequence);
    record.transcripts = {t};
    const bool maternal = random.perMille(700);
    setSamples(random, record, {maternal, 1}, {maternal, 1}, {!maternal, 1});
    return record;
}

} // namespace

QByteArray trioVcf()
{
    VcfHeader header;
    header.sources = {"Synthetic demonstration data of Enza, no real patient"};
    header.meta = {
        "##FILTER=<ID=PASS,Description=\"Passed all filters\">",
        "##FILTER=<ID=LowQual,Description=\"Low quality\">",
        "##FILTER=<ID=VQSRTrancheSNP99.90to100.00,Description=\"Recalibration tranche\">",
        "##INFO=<ID=AC,Number=A,Type=Integer,Description=\"Copies of the allele\">",
        "##INFO=<ID=AN,Number=1,Type=Integer,Description=\"Alleles called\">",
        "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">",
        "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Reads per allele\">",
        "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Reads\">",
        "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Genotype quality\">",
    };
    header.samples = {probandSample, motherSample, fatherSample};
    Random random(seed);
    QList<Record> records;
    for (int i = 0; i < autosomalAndX; ++i)
        records.append(familyRecord(random));
    for (int i = 0; i < mitochondrial; ++i)
        records.append(mitochondrialRecord(random));
    for (const PlantedTrio &known : plantedTrio()) {
        Record record = recordOf(known.variant);
        setSamples(random, record, fromText(known.proband), fromText(known.mother), fromText(known.father));
        records.append(record);
    }
    return writeVcf(header, records);
}

} // namespace enza::workflow::demo
