// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/identification_code.h"
#include "genome/identifying_loci.h"
#include "support/compressed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace enza;

namespace {

consent::IdentificationRules rules()
{
    return *consent::IdentificationRules::read(*ruleSetOn(builtinRuleSets(), QStringLiteral("identification-code"), QDate(2026, 11, 20)));
}

QByteArray header(const QByteArrayList &samples)
{
    return "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n##FORMAT=<ID=GT,Number=1,Type=String,Description=\"GT\">\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO" + (samples.isEmpty() ? QByteArray() : "\tFORMAT\t" + samples.join('\t')) + "\n";
}

QByteArray snps(int count, qint64 apart, const QByteArray &genotypes = "0/1", const QByteArray &contig = "chr1")
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += contig + '\t' + QByteArray::number(1'000'000 + i * apart) + "\t.\tA\tG\t50\tPASS\t.\tGT\t" + genotypes + "\n";
    return text;
}

QByteArray repeats(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "chr1\t" + QByteArray::number(1'000'000 + i * 1'000'000) + "\t.\tAGATAAGATAAGATA\tAGATAAGATAAGATAAGATA\t50\tPASS\tRU=AGAT\tGT\t0/1\n";
    return text;
}

access::IdentifyingContent count(const QByteArray &bytes, const QString &sample = {})
{
    genome::LociSink sink(rules().strMarkers());
    // In pieces, as bytes leave.
    for (qsizetype at = 0; at < bytes.size(); at += 777)
        sink.add(bytes.mid(at, 777));
    const auto loci = sink.finish();
    return rules().count(loci.value(sample));
}

} // namespace

/// What outgoing bytes tell of a person, counted from the bytes themselves.
class TestIdentifyingLoci : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thirtyNineAndForty()
    {
        const auto some = count(header({"S1"}) + snps(39, 1'000'000), QStringLiteral("S1"));
        QCOMPARE(some.snpLoci, 39u);
        QVERIFY(!rules().identifies(some));
        const auto more = count(header({"S1"}) + snps(40, 1'000'000), QStringLiteral("S1"));
        QCOMPARE(more.snpLoci, 40u);
        QVERIFY(rules().identifies(more));
    }
    void eightAndNineRepeats()
    {
        const auto some = count(header({"S1"}) + repeats(8), QStringLiteral("S1"));
        QCOMPARE(some.strLoci, 8u);
        QCOMPARE(some.snpLoci, 0u);
        QVERIFY(!rules().identifies(some));
        QVERIFY(rules().identifies(count(header({"S1"}) + repeats(9), QStringLiteral("S1"))));
    }
    void neighboursAreOne()
    {
        QCOMPARE(count(header({"S1"}) + snps(100, 10), QStringLiteral("S1")).snpLoci, 1u);
        QCOMPARE(count(header({"S1"}) + snps(100, 5'000), QStringLiteral("S1")).snpLoci, 50u);
        QCOMPARE(count(header({"S1"}) + snps(100, 10'000), QStringLiteral("S1")).snpLoci, 100u);
    }
    void theReferenceIdentifiesTooAndNoGenotypeDoesNot()
    {
        QCOMPARE(count(header({"S1"}) + snps(10, 1'000'000, "0/0"), QStringLiteral("S1")).snpLoci, 10u);
        QCOMPARE(count(header({"S1"}) + snps(10, 1'000'000, "./."), QStringLiteral("S1")).snpLoci, 0u);
        QByteArray sites = header({});
        sites += snps(10, 1'000'000).replace("\tGT\t0/1", "");
        QCOMPARE(count(sites).snpLoci, 0u);
    }
    void eachSampleByItself()
    {
        const QByteArray family = header({"S1", "S2"}) + snps(10, 1'000'000, "0/1\t./.");
        QCOMPARE(count(family, QStringLiteral("S1")).snpLoci, 10u);
        QCOMPARE(count(family, QStringLiteral("S2")).snpLoci, 0u);
    }
    void longerChangesDoNotCount()
    {
        QByteArray text = header({"S1"});
        for (int i = 0; i < 50; ++i)
            text += "chr1\t" + QByteArray::number(1'000'000 * (i + 1)) + "\t.\tAT\tA\t50\tPASS\t.\tGT\t0/1\n";
        const auto content = count(text, QStringLiteral("S1"));
        QCOMPARE(content.snpLoci, 0u);
        QCOMPARE(content.strLoci, 0u); // one base is no unit of four
    }
    void repeatsByTheirAllelesOrNames()
    {
        const QByteArray byAlleles = header({"S1"}) + "chr1\t1000\t.\tCAGATAGATAGAT\tCAGATAGATAGATAGAT\t50\tPASS\t.\tGT\t0/1\n"
                                                      "chr1\t2000000\t.\tCATATATATATAT\tCATATATATATATATAT\t50\tPASS\t.\tGT\t0/1\n";
        QCOMPARE(count(byAlleles, QStringLiteral("S1")).strLoci, 1u); // two bases are no unit of four
        const QByteArray byName = header({"S1"}) + "chr1\t1000\tD3S1358\tA\t<STR15>\t50\tPASS\t.\tGT\t0/1\n";
        QCOMPARE(count(byName, QStringLiteral("S1")).strLoci, 1u);
    }
    void aGenomeIsSeenByItsBreadth()
    {
        QByteArray text = header({"S1"});
        for (int contig = 1; contig <= 22; ++contig)
            text += snps(500, 20'000, "0/1", "chr" + QByteArray::number(contig));
        const auto exome = count(text, QStringLiteral("S1"));
        QVERIFY(exome.exome && !exome.genome);
        text = header({"S1"});
        for (int contig = 1; contig <= 22; ++contig)
            text += snps(9'500, 20'000, "0/1", "chr" + QByteArray::number(contig));
        const auto genome = count(text, QStringLiteral("S1"));
        QVERIFY(genome.genome && !genome.exome);
    }
    void tables()
    {
        QByteArray table = "contig\tpos\tref\talt\tgene\tgt.S1\tgt.S2\n";
        for (int i = 0; i < 41; ++i)
            table += "chr1\t" + QByteArray::number(1'000'000 * (i + 1)) + "\tA\tG\tX\t0/1\t./.\n";
        QCOMPARE(count(table, QStringLiteral("S1")).snpLoci, 41u);
        QCOMPARE(count(table, QStringLiteral("S2")).snpLoci, 0u);
        QByteArray chip = "# a chip\n# rsid\tchromosome\tposition\tgenotype\n";
        for (int i = 0; i < 45; ++i)
            chip += "rs" + QByteArray::number(1000 + i) + "\t2\t" + QByteArray::number(1'000'000 * (i + 1)) + (i < 5 ? "\t--\n" : "\tAG\n");
        QCOMPARE(count(chip).snpLoci, 40u);
        QByteArray commas = "chrom,pos,ref,alt\n";
        for (int i = 0; i < 12; ++i)
            commas += "1," + QByteArray::number(1'000'000 * (i + 1)) + ",A,G\n";
        QCOMPARE(count(commas).snpLoci, 12u);
    }
    void jsonAndTexts()
    {
        QJsonArray variants;
        for (int i = 0; i < 40; ++i)
            variants.append(QJsonObject{{QStringLiteral("vcfRecord"),
                                         QJsonObject{{QStringLiteral("chrom"), QStringLiteral("chr1")},
                                                     {QStringLiteral("pos"), QString::number(1'000'000 * (i + 1))},
                                                     {QStringLiteral("ref"), QStringLiteral("A")},
                                                     {QStringLiteral("alt"), QStringLiteral("G")}}}});
        const QByteArray packet = QJsonDocument(QJsonObject{{QStringLiteral("interpretations"), variants}}).toJson();
        QCOMPARE(count(packet).snpLoci, 40u);
        QByteArray letter = "Dear colleague,\n";
        for (int i = 0; i < 20; ++i)
            letter += "found chr3:" + QByteArray::number(1'000'000 * (i + 1)) + " A>G and rs" + QByteArray::number(90'000 + i) + ",\n";
        letter += "NC_000007.14:g.140753336A>T, rs113488022\n7-55191822-T-G\nD21S11, TH01\n";
        const auto content = count(letter);
        QCOMPARE(content.snpLoci, 22u);
        QCOMPARE(content.strLoci, 2u);
        QCOMPARE(count("A letter about nobody, of 2026-11-20, chapter 3.\n"), access::IdentifyingContent());
    }
    void compressedAndOpaqueFiles()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            return file.fileName();
        };
        const QByteArray vcf = header({"S1"}) + snps(40, 1'000'000);
        const auto plain = genome::readLoci(write("a.vcf", vcf), rules().strMarkers(), {});
        QVERIFY(plain.has_value());
        QCOMPARE(rules().count(plain->value(QStringLiteral("S1"))).snpLoci, 40u);
        const auto packed = genome::readLoci(write("a.vcf.gz", test::bgzipped(vcf)), rules().strMarkers(), {});
        QVERIFY(packed.has_value());
        QCOMPARE(rules().count(packed->value(QStringLiteral("S1"))).snpLoci, 40u);
        const auto reads = genome::readLoci(write("a.cram", "CRAM\3\0somebody"), rules().strMarkers(), {});
        QVERIFY(reads && rules().count(reads->value({})).genome);
        const auto sealed = genome::readLoci(write("a.c4gh", QByteArray("crypt4gh\1\0\0\0\1", 13)), rules().strMarkers(), {});
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, ErrorCode::BadInput);
        QVERIFY(!genome::readLoci(folder.filePath(QStringLiteral("nothing")), rules().strMarkers(), {}));
    }
};

QTEST_GUILESS_MAIN(TestIdentifyingLoci)
#include "tst_identifying_loci.moc"
