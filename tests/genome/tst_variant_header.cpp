// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vcf.h"

#include <QTest>

using namespace enza;
using namespace enza::test;

class TestVariantHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assemblyComesFromContigLengths_data();
    void assemblyComesFromContigLengths();
    void assemblyFallsBackToWords();
    void contigLengthsOutweighWords();
    void csqFieldsAreFoundByName();
    void snpEffAndBcsqFormatsAreUnderstood();
    void csqOfAnotherKindIsStillReadByName();
    void tumourAndNormalAreTakenFromMutect();
    void germlineCallersAreNotSomatic();
    void missingColumnLineIsAWarning();
    void wrongColumnLineIsRefusedWithItsLine();
    void sampleNamedTwiceIsRefused();
    void otherKindsOfFilesAreRefusedByName_data();
    void otherKindsOfFilesAreRefusedByName();
    void storedHeaderReadsBackTheSame();
};

void TestVariantHeader::assemblyComesFromContigLengths_data()
{
    QTest::addColumn<QByteArray>("contig");
    QTest::addColumn<QString>("assembly");
    QTest::newRow("GRCh37") << QByteArray("##contig=<ID=1,length=249250621>") << "GRCh37";
    QTest::newRow("hg19 with chr") << QByteArray("##contig=<ID=chr17,length=81195210>") << "GRCh37";
    QTest::newRow("GRCh38") << QByteArray("##contig=<ID=chr17,length=83257441>") << "GRCh38";
    QTest::newRow("unknown length") << QByteArray("##contig=<ID=17,length=1000>") << "";
}

void TestVariantHeader::assemblyComesFromContigLengths()
{
    QFETCH(QByteArray, contig);
    QFETCH(QString, assembly);
    QCOMPARE(readBytes(vcfHeader({contig})).header.assembly, assembly);
}

void TestVariantHeader::assemblyFallsBackToWords()
{
    QCOMPARE(readBytes(vcfHeader({"##reference=file:///ref/human_g1k_v37_decoy.fasta"})).header.assembly, QStringLiteral("GRCh37"));
    QCOMPARE(readBytes(vcfHeader({"##reference=/ref/hg38.fa"})).header.assembly, QStringLiteral("GRCh38"));
    QCOMPARE(readBytes(vcfHeader({"##contig=<ID=1,assembly=GRCh38>"})).header.assembly, QStringLiteral("GRCh38"));
    QVERIFY(readBytes(vcfHeader()).header.assembly.isEmpty());
}

void TestVariantHeader::contigLengthsOutweighWords()
{
    const Reading read = readBytes(vcfHeader({"##reference=hg19", "##contig=<ID=chr1,length=248956422>"}));
    QCOMPARE(read.header.assembly, QStringLiteral("GRCh38"));
}

void TestVariantHeader::csqFieldsAreFoundByName()
{
    const Reading read = readBytes(vcfHeader(
        {"##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: Allele|Consequence|IMPACT\">"}));
    QCOMPARE(read.header.dialect, genome::Dialect::Csq);
    QCOMPARE(read.header.annotationKey, QStringLiteral("CSQ"));
    QCOMPARE(read.header.annotationFields, (QStringList{"Allele", "Consequence", "IMPACT"}));
}

void TestVariantHeader::snpEffAndBcsqFormatsAreUnderstood()
{
    const Reading ann = readBytes(vcfHeader({"##INFO=<ID=ANN,Number=.,Type=String,Description=\"Functional annotations: 'Allele | Annotation | "
                                             "Annotation_Impact | Gene_Name'\">"}));
    QCOMPARE(ann.header.dialect, genome::Dialect::Ann);
    QCOMPARE(ann.header.annotationFields.last(), QStringLiteral("Gene_Name"));

    const Reading eff = readBytes(vcfHeader({"##INFO=<ID=EFF,Number=.,Type=String,Description=\"Predicted effects. Format: 'Effect ( "
                                             "Effect_Impact | Functional_Class | Gene_Name [ | ERRORS ] )'\">"}));
    QCOMPARE(eff.header.dialect, genome::Dialect::Eff);
    QCOMPARE(eff.header.annotationFields.first(), QStringLiteral("Effect"));

    const Reading bcsq = readBytes(vcfHeader({"##INFO=<ID=BCSQ,Number=.,Type=String,Description=\"Local consequence annotation. Format: "
                                              "'[*]consequence|gene|transcript|biotype[|strand|amino_acid_change|dna_change]' or a pointer\">"}));
    QCOMPARE(bcsq.header.dialect, genome::Dialect::Bcsq);
    QCOMPARE(bcsq.header.annotationFields, (QStringList{"consequence", "gene", "transcript", "biotype", "strand", "amino_acid_change", "dna_change"}));
}

void TestVariantHeader::csqOfAnotherKindIsStillReadByName()
{
    const Reading read = readBytes(
        vcfHeader({"##INFO=<ID=CSQ,Number=.,Type=String,Description=Consequence annotations from CIViC. Format: Allele|Consequence|SYMBOL|"
                   "Entrez Gene ID|Feature>"}) +
        "1\t100\t.\tC\tA\t.\t.\tCSQ=A|stop_gained|ERRFI1|54206|ENST1.5\n");
    QCOMPARE(read.message(), QString());
    QCOMPARE(read.rows[0].text.at(Field::Gene), QStringLiteral("ERRFI1"));
    QCOMPARE(read.rows[0].text.at(Field::GeneId), QStringLiteral("54206"));
}

void TestVariantHeader::tumourAndNormalAreTakenFromMutect()
{
    const Reading read = readBytes(vcfHeader({"##source=Mutect2", "##tumor_sample=T1", "##normal_sample=N1"}, {"N1", "T1"}));
    QVERIFY(read.header.somatic);
    QCOMPARE(read.header.tumourSample, QStringLiteral("T1"));
    QCOMPARE(read.header.normalSample, QStringLiteral("N1"));
    QCOMPARE(read.header.callers, QStringList{"Mutect2"});
}

void TestVariantHeader::germlineCallersAreNotSomatic()
{
    const Reading read = readBytes(vcfHeader({"##source=HaplotypeCaller"}, {"A", "B", "C"}));
    QVERIFY(!read.header.somatic);
    QCOMPARE(read.header.callers, QStringList{"HaplotypeCaller"});
}

void TestVariantHeader::missingColumnLineIsAWarning()
{
    const Reading read = readBytes("1\t100\t.\tA\tC\t.\t.\t.\tGT\t0/1\n1\t200\t.\tA\tC\t.\t.\t.\tGT\t0/0\n");
    QCOMPARE(read.message(), QString());
    QCOMPARE(read.records, 2u);
    QCOMPARE(read.header.samples.size(), 1);
    QVERIFY(!read.warnings.isEmpty());
}

void TestVariantHeader::wrongColumnLineIsRefusedWithItsLine()
{
    const Reading read = readBytes("##fileformat=VCFv4.2\n#CHROM POS ID REF ALT QUAL FILTER INFO\n");
    QVERIFY(read.error);
    QCOMPARE(read.error->code, ErrorCode::BadInput);
    QCOMPARE(read.error->where.line, 2u);
    QCOMPARE(read.error->where.file, QStringLiteral("test.vcf"));
}

void TestVariantHeader::sampleNamedTwiceIsRefused()
{
    const Reading read = readBytes(vcfHeader({}, {"A", "A"}));
    QVERIFY(read.error);
    QVERIFY(read.message().contains(QLatin1String("\"A\"")));
}

void TestVariantHeader::otherKindsOfFilesAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>\n<html><body>404</body></html>\n");
    QTest::newRow("crypt4gh") << QByteArray("crypt4gh\x01\x00\x00\x00", 12);
    QTest::newRow("zip") << QByteArray("PK\x03\x04rest");
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x03\x00", 5);
    QTest::newRow("broken gzip") << QByteArray("\x1f\x8b\x08\x00garbage that is no deflate stream");
}

void TestVariantHeader::otherKindsOfFilesAreRefusedByName()
{
    QFETCH(QByteArray, bytes);
    const Reading read = readBytes(bytes, QStringLiteral("odd.bin"));
    QVERIFY(read.error);
    QCOMPARE(read.error->code, ErrorCode::BadInput);
    QCOMPARE(read.error->where.file, QStringLiteral("odd.bin"));
}

void TestVariantHeader::storedHeaderReadsBackTheSame()
{
    const Reading read = readBytes(vcfHeader({"##source=Mutect2", "##tumor_sample=T", "##contig=<ID=chr1,length=248956422>",
                                              "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Format: Allele|Consequence|SYMBOL\">",
                                              "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">"},
                                             {"T", "N"}));
    const auto stored = genome::loadHeader(genome::saveHeader(read.header));
    QVERIFY(stored);
    QCOMPARE(genome::saveHeader(*stored), genome::saveHeader(read.header));
    QCOMPARE(stored->samples, read.header.samples);
    QCOMPARE(stored->tumourSample, QStringLiteral("T"));
    QCOMPARE(stored->dialect, genome::Dialect::Csq);
    QVERIFY(!genome::loadHeader("{}"));
}

QTEST_GUILESS_MAIN(TestVariantHeader)
#include "tst_variant_header.moc"
