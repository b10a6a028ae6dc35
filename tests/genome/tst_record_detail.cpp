// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vcf.h"

#include <QTest>

using namespace enza;
using namespace enza::test;

class TestRecordDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverythingTheLineSays();
    void transcriptsAreThoseOfTheAllele();
    void wrongAlleleIsRefused();
};

namespace {
Reading twoAlleles()
{
    return readBytes(vcfHeader({"##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Format: Allele|Consequence|SYMBOL|Feature|CANONICAL|HGVSp\">",
                                "##INFO=<ID=NOTE,Number=1,Type=String,Description=\"x\">",
                                "##INFO=<ID=DB,Number=0,Type=Flag,Description=\"x\">"},
                               {"P", "M"}) +
                     "chr7\t55\trs1;x\tC\tA,T\t12.50\tq10\tNOTE=a%3Bb;DB;CSQ=A|intron_variant|G|T1||,T|synonymous_variant|G|T2|YES|"
                     "p.Arg97%3D,T|stop_gained|G|T3||\tGT:AD:DP:GQ:XX\t0/2:10,0,30:40:99:a%2Cb\t./.:.:.:.:.\n",
                     QStringLiteral("d.vcf"), true);
}
genome::RecordDetail detailOf(int allele)
{
    const Reading read = twoAlleles();
    const auto detail = genome::parseDetail(read.header, genome::builtinProfiles().front(), read.chunks[0].text, allele);
    return detail ? *detail : genome::RecordDetail{};
}
QString valueOf(const QList<genome::NamedValue> &values, const char *name)
{
    for (const genome::NamedValue &value : values) {
        if (value.name == QLatin1String(name))
            return value.value;
    }
    return QStringLiteral("absent");
}
} // namespace

void TestRecordDetail::showsEverythingTheLineSays()
{
    const genome::RecordDetail detail = detailOf(1);
    QCOMPARE(detail.contig, QStringLiteral("chr7"));
    QCOMPARE(detail.pos, 55);
    QCOMPARE(detail.ref, QStringLiteral("C"));
    QCOMPARE(detail.alt, QStringLiteral("T"));
    QCOMPARE(detail.qual, QStringLiteral("12.50")); // as written, not as a number
    QCOMPARE(detail.filter, QStringLiteral("q10"));
    QCOMPARE(valueOf(detail.info, "NOTE"), QStringLiteral("a;b"));
    QCOMPARE(valueOf(detail.info, "DB"), QStringLiteral("yes"));
    QCOMPARE(valueOf(detail.info, "CSQ"), QStringLiteral("absent"));
    QCOMPARE(detail.samples.size(), 2);
    QCOMPARE(detail.samples[0].name, QStringLiteral("P"));
    QCOMPARE(detail.samples[0].genotype, QStringLiteral("0/2"));
    QCOMPARE(detail.samples[0].vaf, 0.75);
    QCOMPARE(detail.samples[0].depth, 40);
    QCOMPARE(detail.samples[0].altDepth, 30);
    QCOMPARE(detail.samples[0].genotypeQuality, 99);
    QCOMPARE(valueOf(detail.samples[0].all, "XX"), QStringLiteral("a,b"));
    QVERIFY(!detail.samples[1].vaf);
    QVERIFY(!detail.samples[1].depth);
    QCOMPARE(detail.samples[1].genotype, QStringLiteral("./."));
}

void TestRecordDetail::transcriptsAreThoseOfTheAllele()
{
    const genome::RecordDetail detail = detailOf(1);
    QCOMPARE(detail.transcripts.size(), 2);
    QCOMPARE(detail.transcripts[0].transcript, QStringLiteral("T2"));
    QVERIFY(detail.transcripts[0].chosen && detail.transcripts[0].canonical);
    QCOMPARE(detail.transcripts[0].hgvsP, QStringLiteral("p.Arg97="));
    QCOMPARE(detail.transcripts[0].impact, QStringLiteral("LOW"));
    QVERIFY(!detail.transcripts[1].chosen);
    QCOMPARE(valueOf(detail.transcripts[1].all, "Consequence"), QStringLiteral("stop_gained"));
    QCOMPARE(detailOf(0).transcripts.size(), 1);
}

void TestRecordDetail::wrongAlleleIsRefused()
{
    const Reading read = twoAlleles();
    QVERIFY(!genome::parseDetail(read.header, genome::builtinProfiles().front(), read.chunks[0].text, 2));
    QVERIFY(!genome::parseDetail(read.header, genome::builtinProfiles().front(), "chr7\t5", 0));
}

QTEST_GUILESS_MAIN(TestRecordDetail)
#include "tst_record_detail.moc"
