// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/demo_background.h"
#include "workflow/demo_files.h"
#include "workflow/demo_planted.h"
#include "workflow/demo_vcf.h"

#include <algorithm>

namespace enza::workflow::demo {
namespace {

constexpr int germlineRecords = 1900;
constexpr int somaticRecords = 2600;
constexpr int artefactRecords = 500;
constexpr quint64 seed = 20260401;

QByteArray values(const char *genotype, const Reads &reads)
{
    return QByteArray(genotype) + ':' + reads.ad() + ':' + QByteArray::number(reads.depth) + ':' + reads.af();
}

void setSamples(Record &record, const char *tumourGenotype, const Reads &tumour, const char *normalGenotype, const Reads &normal)
{
    record.format = "GT:AD:DP:AF";
    record.samples = {values(tumourGenotype, tumour), values(normalGenotype, normal)};
    record.info = "DP=" + QByteArray::number(tumour.depth + normal.depth) + record.info;
}

Reads tumourReads(Random &random, int perMille)
{
    Reads reads = drawReads(random, 70, 170, perMille);
    reads.alternate = std::max(reads.alternate, 3); // fewer would not have been called
    return reads;
}

Reads normalReads(Random &random, int perMille)
{
    return drawReads(random, 20, 48, perMille);
}

Record germline(Random &random)
{
    Site site = backgroundSite(random, Spectrum::Germline);
    const bool homozygous = random.perMille(site.perMillion / 2500);
    const Reads tumour = tumourReads(random, homozygous ? 995 : int(random.between(380, 620)));
    const Reads normal = normalReads(random, homozygous ? 998 : 490);
    const char *genotype = homozygous ? "1/1" : "0/1";
    setSamples(site.record, genotype, tumour, genotype, normal);
    site.record.qual = QByteArray::number(random.between(200, 2000));
    return site.record;
}

Record somatic(Random &random)
{
    Site site = backgroundSite(random, Spectrum::Somatic);
    // Purity 0.6: clonal heterozygous variants lie near 0.30, subclones below.
    const int share = random.perMille(550) ? int(random.between(240, 360)) : int(random.between(40, 200));
    const Reads tumour = tumourReads(random, share);
    const Reads normal = normalReads(random, 0);
    site.record.info = ";SOMATIC";
    setSamples(site.record, "0/1", tumour, "0/0", normal);
    site.record.qual = QByteArray::number(random.between(30, 400));
    return site.record;
}

Record artefact(Random &random)
{
    Site site = backgroundSite(random, Spectrum::Somatic);
    static constexpr const char *reasons[] = {"weak_evidence", "strand_bias", "panel_of_normals", "base_qual;weak_evidence",
                                              "clustered_events", "slippage"};
    const Reads tumour = tumourReads(random, int(random.between(15, 90)));
    const Reads normal = normalReads(random, random.perMille(300) ? 40 : 0);
    site.record.info = ";SOMATIC";
    setSamples(site.record, "0/1", tumour, "0/0", normal);
    site.record.filter = reasons[random.below(std::size(reasons))];
    site.record.qual = QByteArray::number(random.between(3, 30));
    return site.record;
}

Record planted(Random &random, const PlantedSomatic &known)
{
    Record record = recordOf(known.variant);
    const bool inherited = known.origin == Origin::Germline;
    // Exactly the share that the story tells, at a depth that makes it a whole number of reads.
    Reads tumour{known.origin == Origin::Subclonal ? 200 : 100, 0};
    tumour.alternate = tumour.depth * known.tumourPerMille / 1000;
    const Reads normal = normalReads(random, inherited ? 500 : 0);
    if (!inherited)
        record.info = ";SOMATIC";
    setSamples(record, "0/1", tumour, inherited ? "0/1" : "0/0", normal);
    record.qual = QByteArray::number(random.between(300, 900));
    return record;
}

} // namespace

QByteArray tumourNormalVcf()
{
    VcfHeader header;
    header.sources = {"Synthetic demonstration data of Enza, no real patient"};
    header.meta = {
        QByteArray("##tumor_sample=") + tumourSample,
        QByteArray("##normal_sample=") + normalSample,
        "##FILTER=<ID=PASS,Description=\"Passed all filters\">",
        "##FILTER=<ID=weak_evidence,Description=\"Likelihood below threshold\">",
        "##FILTER=<ID=strand_bias,Description=\"Alternate reads come from one strand\">",
        "##FILTER=<ID=panel_of_normals,Description=\"Seen in a panel of normals\">",
        "##FILTER=<ID=base_qual,Description=\"Low base quality\">",
        "##FILTER=<ID=clustered_events,Description=\"Several events close together\">",
        "##FILTER=<ID=slippage,Description=\"Site in a short repeat\">",
        "##INFO=<ID=DP,Number=1,Type=Integer,Description=\"Reads at the site\">",
        "##INFO=<ID=SOMATIC,Number=0,Type=Flag,Description=\"Not seen in the normal sample\">",
        "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">",
        "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Reads per allele\">",
        "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Reads\">",
        "##FORMAT=<ID=AF,Number=A,Type=Float,Description=\"Fraction of reads with the allele\">",
    };
    header.samples = {tumourSample, normalSample};
    Random random(seed);
    QList<Record> records;
    for (int i = 0; i < germlineRecords; ++i)
        records.append(germline(random));
    for (int i = 0; i < somaticRecords; ++i)
        records.append(somatic(random));
    for (int i = 0; i < artefactRecords; ++i)
        records.append(artefact(random));
    for (const PlantedSomatic &known : plantedSomatic())
        records.append(planted(random, known));
    return writeVcf(header, records);
}

} // namespace enza::workflow::demo
