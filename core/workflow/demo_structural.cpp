// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/demo_background.h"
#include "workflow/demo_files.h"
#include "workflow/demo_genome.h"
#include "workflow/demo_vcf.h"

namespace enza::workflow::demo {
namespace {

constexpr int backgroundEvents = 48;
constexpr quint64 seed = 20260402;

QByteArray sampleText(const char *genotype, const Reads &reads, const QByteArray &copies)
{
    return QByteArray(genotype) + ':' + reads.ad() + ':' + QByteArray::number(reads.depth) + ':' + reads.af() + ':' + copies;
}

Transcript overlap(const char *symbol, const char *gene, const char *transcript, const char *consequence)
{
    Transcript t;
    t.symbol = symbol;
    t.gene = gene;
    t.feature = transcript;
    t.mane = transcript;
    t.biotype = *transcript ? "protein_coding" : "";
    t.consequence = consequence;
    t.impact = impactOf(t.consequence);
    t.canonical = true;
    return t;
}

Record extent(const char *contig, int start, int end, const char *type, const QByteArray &id)
{
    Record record;
    record.contig = contigIndex(contig);
    record.pos = start;
    record.id = id;
    record.ref = "N";
    record.alt = QByteArray("<") + type + '>';
    const int length = end - start;
    record.info = QByteArray("SVTYPE=") + type + ";END=" + QByteArray::number(end) +
                  ";SVLEN=" + QByteArray::number(QByteArray(type) == "DEL" ? -length : length);
    record.format = "GT:AD:DP:AF:CN";
    return record;
}

/// The two ends of EML4::ALK: an inversion on 2p, so both ends keep what lies to their left.
QList<Record> fusion()
{
    constexpr int eml4 = 42'299'358, alk = 29'224'500;
    const Reads tumour{96, 12}, normal{34, 0};
    QList<Record> ends;
    for (const bool first : {true, false}) {
        Record record;
        record.contig = contigIndex("chr2");
        record.pos = first ? eml4 : alk;
        record.id = first ? "DEMO_BND_1" : "DEMO_BND_2";
        record.ref = "N";
        record.alt = "N]chr2:" + QByteArray::number(first ? alk : eml4) + ']';
        record.info = QByteArray("SVTYPE=BND;MATEID=") + (first ? "DEMO_BND_2" : "DEMO_BND_1") + ";EVENT=DEMO_FUSION_1;GENEA=EML4;GENEB=ALK;SOMATIC";
        record.qual = "340";
        record.format = "GT:AD:DP:AF:CN";
        record.samples = {sampleText("0/1", tumour, "."), sampleText("0/0", normal, ".")};
        Transcript t = first ? overlap("EML4", "ENSG00000143924", "NM_019063.5", "intron_variant")
                             : overlap("ALK", "ENSG00000171094", "NM_004304.5", "intron_variant");
        t.intron = first ? "13/22" : "19/28";
        record.transcripts = {t};
        ends.append(record);
    }
    return ends;
}

Record amplification()
{
    Record record = extent("chr7", 116'410'000, 117'150'000, "DUP", "DEMO_CNV_MET");
    record.info += ";CN=14;SOMATIC";
    record.qual = "900";
    record.samples = {sampleText("0/1", {840, 700}, "14"), sampleText("0/0", {33, 0}, "2")};
    record.transcripts = {overlap("MET", "ENSG00000105976", "NM_000245.4", "transcript_amplification")};
    return record;
}

Record loss()
{
    Record record = extent("chr9", 21'905'000, 22'068'000, "DEL", "DEMO_CNV_CDKN2A");
    record.info += ";CN=0;SOMATIC";
    record.qual = "610";
    record.samples = {sampleText("1/1", {42, 36}, "0"), sampleText("0/0", {31, 0}, "2")};
    record.transcripts = {overlap("CDKN2A", "ENSG00000147889", "NM_000077.5", "transcript_ablation")};
    return record;
}

Record background(Random &random, int number)
{
    static constexpr const char *types[] = {"DEL", "DEL", "DEL", "DUP", "INV"};
    const char *type = types[random.below(std::size(types))];
    const Place place = randomPlace(random);
    // Short ones are many, long ones few.
    int length = int(random.between(60, 900));
    if (random.perMille(350))
        length *= 10;
    if (random.perMille(150))
        length *= 25;
    Record record = extent(contigs()[std::size_t(place.contig)].name, place.pos, place.pos + length, type,
                           "DEMO_SV_" + QByteArray::number(number));
    const bool inherited = random.perMille(600);
    const Reads tumour = drawReads(random, 70, 150, inherited ? 480 : 220);
    const Reads normal = drawReads(random, 20, 45, inherited ? 480 : 0);
    record.samples = {sampleText("0/1", tumour, "."), sampleText(inherited ? "0/1" : "0/0", normal, ".")};
    if (!inherited)
        record.info += ";SOMATIC";
    record.qual = QByteArray::number(random.between(40, 800));
    if (random.perMille(200))
        record.filter = "MinSomaticScore";
    record.transcripts = {place.gene ? overlap(place.gene->symbol, "", "", "intron_variant") : overlap("", "", "", "intergenic_variant")};
    return record;
}

} // namespace

QByteArray tumourStructuralVcf()
{
    VcfHeader header;
    header.sources = {"Synthetic demonstration data of Enza, no real patient"};
    header.meta = {
        QByteArray("##tumor_sample=") + tumourSample,
        QByteArray("##normal_sample=") + normalSample,
        "##FILTER=<ID=PASS,Description=\"Passed all filters\">",
        "##FILTER=<ID=MinSomaticScore,Description=\"Score below threshold\">",
        "##ALT=<ID=DEL,Description=\"Deletion\">",
        "##ALT=<ID=DUP,Description=\"Duplication\">",
        "##ALT=<ID=INV,Description=\"Inversion\">",
        "##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"Type of structural variant\">",
        "##INFO=<ID=END,Number=1,Type=Integer,Description=\"End of the variant\">",
        "##INFO=<ID=SVLEN,Number=1,Type=Integer,Description=\"Length of the variant\">",
        "##INFO=<ID=MATEID,Number=1,Type=String,Description=\"Id of the mate breakend\">",
        "##INFO=<ID=EVENT,Number=1,Type=String,Description=\"Id of the event\">",
        "##INFO=<ID=GENEA,Number=1,Type=String,Description=\"Gene at the 5-prime side of the fusion\">",
        "##INFO=<ID=GENEB,Number=1,Type=String,Description=\"Gene at the 3-prime side of the fusion\">",
        "##INFO=<ID=CN,Number=1,Type=Integer,Description=\"Copies in the tumour\">",
        "##INFO=<ID=SOMATIC,Number=0,Type=Flag,Description=\"Not seen in the normal sample\">",
        "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">",
        "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Read pairs per allele\">",
        "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Read pairs\">",
        "##FORMAT=<ID=AF,Number=A,Type=Float,Description=\"Fraction of read pairs with the allele\">",
        "##FORMAT=<ID=CN,Number=1,Type=Integer,Description=\"Copies\">",
    };
    header.samples = {tumourSample, normalSample};
    Random random(seed);
    QList<Record> records = fusion();
    records.append(amplification());
    records.append(loss());
    for (int i = 0; i < backgroundEvents; ++i)
        records.append(background(random, i + 1));
    return writeVcf(header, records);
}

} // namespace enza::workflow::demo
