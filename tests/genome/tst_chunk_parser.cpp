// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vcf.h"

#include <QTest>

using namespace enza;
using namespace enza::test;

namespace {
const QByteArray csq = "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Format: Allele|Consequence|IMPACT|SYMBOL|Feature|CANONICAL|"
                       "MANE_SELECT|MANE_PLUS_CLINICAL|HGVSp|gnomADe_AF\">";
QByteArray record(const QByteArray &info, const QByteArray &ref = "C", const QByteArray &alt = "A")
{
    return "1\t100\t.\t" + ref + '\t' + alt + "\t50\tPASS\t" + info + '\n';
}
Row::Sample only(const QByteArray &format, const QByteArray &sample, const QByteArray &ref = "A", const QByteArray &alt = "C")
{
    const Reading read = readBytes(vcfHeader({}, {"S"}) + "1\t100\t.\t" + ref + '\t' + alt + "\t.\t.\t.\t" + format + '\t' + sample + '\n');
    return read.rows.isEmpty() || read.rows[0].samples.isEmpty() ? Row::Sample{} : read.rows[0].samples[0];
}
} // namespace

class TestChunkParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenLinesAreRefusedWithTheirPlace_data();
    void brokenLinesAreRefusedWithTheirPlace();
    void nothingIsRefusedThatOnlyLooksOdd_data();
    void nothingIsRefusedThatOnlyLooksOdd();
    void missingFinalLineBreakLosesNothing();
    void sharedEndsAreTrimmed_data();
    void sharedEndsAreTrimmed();
    void typesFollowTheAllele_data();
    void typesFollowTheAllele();
    void breakendMatesAreRead_data();
    void breakendMatesAreRead();
    void structuralEndAndLength();
    void repeatAllelesDifferInLength();
    void basesAreComparedInCapitals();
    void transcriptsAreChosenInOrder_data();
    void transcriptsAreChosenInOrder();
    void annotationFollowsTheAllele_data();
    void annotationFollowsTheAllele();
    void escapesAreResolved();
    void ontologyTermsReplaceThoseOfBcftools();
    void multiAllelicNumbersAreSplit();
    void vafComesFromWhatTheCallerWrote_data();
    void vafComesFromWhatTheCallerWrote();
    void copiesNeedAllAlleles();
    void oldClinvarCodesBecomeWords();
    void recordsKnowTheirPlace();
};

void TestChunkParser::brokenLinesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("field");
    QTest::newRow("too few columns") << QByteArray("1\t100\t.\tA") << "";
    QTest::newRow("too many columns") << QByteArray("1\t100\t.\tA\tC\t.\t.\t.\tGT\t0/1\t0/1") << "";
    QTest::newRow("empty line") << QByteArray("") << "";
    QTest::newRow("HTML") << QByteArray("<html><head><title>502 Bad Gateway</title></head>") << "";
    QTest::newRow("second header") << QByteArray("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS") << "";
    QTest::newRow("position") << QByteArray("1\tabc\t.\tA\tC\t.\t.\t.\tGT\t0/1") << "POS";
    QTest::newRow("negative position") << QByteArray("1\t-5\t.\tA\tC\t.\t.\t.\tGT\t0/1") << "POS";
    QTest::newRow("chromosome") << QByteArray("\t100\t.\tA\tC\t.\t.\t.\tGT\t0/1") << "CHROM";
    QTest::newRow("reference") << QByteArray("1\t100\t.\tA,T\tC\t.\t.\t.\tGT\t0/1") << "REF";
    QTest::newRow("empty alternate in a list") << QByteArray("1\t100\t.\tA\tC,\t.\t.\t.\tGT\t0/1") << "ALT";
    QTest::newRow("open symbolic allele") << QByteArray("1\t100\t.\tA\t<DEL\t.\t.\t.\tGT\t0/1") << "ALT";
    QTest::newRow("open breakend") << QByteArray("1\t100\t.\tA\tA[2:5\t.\t.\t.\tGT\t0/1") << "ALT";
    QTest::newRow("quality") << QByteArray("1\t100\t.\tA\tC\tgood\t.\t.\tGT\t0/1") << "QUAL";
    QTest::newRow("genotype beyond the alleles") << QByteArray("1\t100\t.\tA\tC\t.\t.\t.\tGT\t0/7") << "GT";
    QTest::newRow("genotype of letters") << QByteArray("1\t100\t.\tA\tC\t.\t.\t.\tGT\tA/C") << "GT";
    QTest::newRow("more values than FORMAT") << QByteArray("1\t100\t.\tA\tC\t.\t.\t.\tGT\t0/1:5") << "FORMAT";
    QTest::newRow("FORMAT field twice") << QByteArray("1\t100\t.\tA\tC\t.\t.\t.\tGT:DP:DP\t0/1:5:6") << "FORMAT";
    QTest::newRow("binary") << QByteArray("1\t100\t.\tA\tC\t.\t.\tX=\0\x01\tGT\t0/1", 28) << "";
    QTest::newRow("not UTF-8") << QByteArray("1\t100\t.\tA\tC\t.\t.\tX=\xff\xfe\tGT\t0/1") << "";
}

void TestChunkParser::brokenLinesAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, field);
    const QByteArray good = "1\t50\t.\tA\tC\t.\t.\t.\tGT\t0/1\n";
    const Reading read = readBytes(vcfHeader({}, {"S"}) + good + line + '\n' + good);
    QVERIFY(read.error);
    QCOMPARE(read.error->code, ErrorCode::BadInput);
    QCOMPARE(read.error->where.file, QStringLiteral("test.vcf"));
    QCOMPARE(read.error->where.line, 4u);
    QCOMPARE(read.error->where.field, field);
    QVERIFY(!read.message().isEmpty());
}

void TestChunkParser::nothingIsRefusedThatOnlyLooksOdd_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("warns");
    QTest::newRow("half-missing genotype") << QByteArray("1\t100\t.\tA\tC\t.\t.\t.\tGT\t./0") << false;
    QTest::newRow("bare dot") << QByteArray("1\t100\t.\tA\tC\t.\t.\t.\tGT:DP\t.") << false;
    QTest::newRow("haploid") << QByteArray("1\t100\t.\tA\tC\t.\t.\t.\tGT\t1") << false;
    QTest::newRow("INFO id with a digit first") << QByteArray("1\t100\t.\tA\tC\t.\t.\t1000GAF=0.1\tGT\t0/1") << true;
    QTest::newRow("empty reference") << QByteArray("1\t100\t.\t\tT\t.\t.\t.\tGT\t0/1") << true;
    QTest::newRow("alternate with a slash") << QByteArray("1\t100\t.\tC\tG/A\t.\t.\t.\tGT\t0/1") << true;
    QTest::newRow("INFO text where a number should be") << QByteArray("1\t100\t.\tA\tC\t.\t.\tDP=high\tGT\t0/1") << true;
    QTest::newRow("INFO key twice") << QByteArray("1\t100\t.\tA\tC\t.\t.\tDP=1;DP=2\tGT\t0/1") << true;
    QTest::newRow("Windows line end") << QByteArray("1\t100\t.\tA\tC\t.\t.\t.\tGT\t0/1\r") << false;
    QTest::newRow("dropped trailing values") << QByteArray("1\t100\t.\tA\tC\t.\t.\t.\tGT:DP:AD\t0/1") << false;
    QTest::newRow("Japanese text") << QByteArray("1\t100\t.\tA\tC\t.\t.\tN=日本\tGT\t0/1") << true;
}

void TestChunkParser::nothingIsRefusedThatOnlyLooksOdd()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, warns);
    const Reading read = readBytes(vcfHeader({"##INFO=<ID=DP,Number=1,Type=Integer,Description=\"d\">",
                                              "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"g\">",
                                              "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"d\">",
                                              "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"a\">"},
                                             {"S"}) +
                                   line + '\n');
    QCOMPARE(read.message(), QString());
    QCOMPARE(read.records, 1u);
    QCOMPARE(read.rows.size(), 1);
    QCOMPARE(!read.warnings.isEmpty(), warns);
}

void TestChunkParser::missingFinalLineBreakLosesNothing()
{
    const Reading read = readBytes(vcfHeader() + record(".") + record(".").chopped(1));
    QCOMPARE(read.message(), QString());
    QCOMPARE(read.records, 2u);
}

void TestChunkParser::sharedEndsAreTrimmed_data()
{
    QTest::addColumn<QByteArray>("ref");
    QTest::addColumn<QByteArray>("alt");
    QTest::addColumn<int>("pos");
    QTest::addColumn<QString>("trimmed");
    QTest::addColumn<int>("end");
    QTest::newRow("SNV") << QByteArray("A") << QByteArray("C") << 100 << "A>C" << 100;
    QTest::newRow("SNV in a longer allele") << QByteArray("GAT") << QByteArray("GCT") << 101 << "A>C" << 101;
    QTest::newRow("suffix first") << QByteArray("CTT") << QByteArray("CT") << 100 << "CT>C" << 101;
    QTest::newRow("insertion") << QByteArray("CAA") << QByteArray("CATA") << 101 << "A>AT" << 101;
    QTest::newRow("both ends") << QByteArray("GCTTA") << QByteArray("GCA") << 101 << "CTT>C" << 103;
    QTest::newRow("MNV") << QByteArray("ACG") << QByteArray("TCA") << 100 << "ACG>TCA" << 102;
    QTest::newRow("lower case") << QByteArray("gat") << QByteArray("GCT") << 101 << "A>C" << 101;
}

void TestChunkParser::sharedEndsAreTrimmed()
{
    QFETCH(QByteArray, ref);
    QFETCH(QByteArray, alt);
    QFETCH(int, pos);
    QFETCH(QString, trimmed);
    QFETCH(int, end);
    const Reading read = readBytes(vcfHeader() + record(".", ref, alt));
    QCOMPARE(read.rows.size(), 1);
    QCOMPARE(read.rows[0].pos, pos);
    QCOMPARE(QString(read.rows[0].ref + u'>' + read.rows[0].alt), trimmed);
    QCOMPARE(read.rows[0].end, end);
}

void TestChunkParser::typesFollowTheAllele_data()
{
    QTest::addColumn<QByteArray>("ref");
    QTest::addColumn<QByteArray>("alt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QString>("type");
    const QByteArray none = ".";
    QTest::newRow("insertion") << QByteArray("A") << QByteArray("AT") << none << "INS";
    QTest::newRow("deletion") << QByteArray("AT") << QByteArray("A") << none << "DEL";
    QTest::newRow("delins") << QByteArray("ATG") << QByteArray("CC") << none << "DELINS";
    QTest::newRow("no alternate") << QByteArray("A") << QByteArray(".") << none << "REF";
    QTest::newRow("gVCF") << QByteArray("A") << QByteArray("<NON_REF>") << none << "REF";
    QTest::newRow("gVCF of bcftools") << QByteArray("A") << QByteArray("<*>") << none << "REF";
    QTest::newRow("overlap") << QByteArray("A") << QByteArray("*") << none << "OTHER";
    QTest::newRow("tandem duplication") << QByteArray("A") << QByteArray("<DUP:TANDEM>") << none << "DUP";
    QTest::newRow("mobile element") << QByteArray("A") << QByteArray("<INS:ME:ALU>") << none << "SV_INS";
    QTest::newRow("copy number") << QByteArray("A") << QByteArray("<CN0>") << none << "CNV";
    QTest::newRow("repeat of 4.4") << QByteArray("A") << QByteArray("<CNV:TR>") << none << "STR";
    QTest::newRow("repeat of ExpansionHunter") << QByteArray("A") << QByteArray("<STR16>") << none << "STR";
    QTest::newRow("complex") << QByteArray("A") << QByteArray("<CPX>") << none << "CPX";
    QTest::newRow("inversion") << QByteArray("A") << QByteArray("<INV>") << none << "INV";
    QTest::newRow("type from INFO") << QByteArray("A") << QByteArray("<X1>") << QByteArray("SVTYPE=DEL") << "SV_DEL";
    QTest::newRow("long sequence of an SV caller") << QByteArray(80, 'A') << QByteArray("A") << QByteArray("SVTYPE=DEL") << "SV_DEL";
    QTest::newRow("short sequence of an SV caller") << QByteArray("AT") << QByteArray("A") << QByteArray("SVTYPE=DEL") << "DEL";
    QTest::newRow("long sequence of a small-variant caller") << QByteArray(80, 'A') << QByteArray("A") << none << "DEL";
}

void TestChunkParser::typesFollowTheAllele()
{
    QFETCH(QByteArray, ref);
    QFETCH(QByteArray, alt);
    QFETCH(QByteArray, info);
    QFETCH(QString, type);
    const Reading read = readBytes(vcfHeader() + record(info, ref, alt));
    QCOMPARE(read.message(), QString());
    QCOMPARE(read.rows[0].type, type);
}

void TestChunkParser::breakendMatesAreRead_data()
{
    QTest::addColumn<QByteArray>("alt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QString>("mate");
    QTest::newRow("t[p[") << QByteArray("C[2:321682[") << QByteArray("SVTYPE=BND") << "2:321682";
    QTest::newRow("t]p]") << QByteArray("C]17:198982]") << QByteArray("SVTYPE=BND") << "17:198982";
    QTest::newRow("]p]t") << QByteArray("]13:123456]C") << QByteArray("SVTYPE=BND") << "13:123456";
    QTest::newRow("[p[t") << QByteArray("[17:198983[C") << QByteArray("SVTYPE=BND") << "17:198983";
    QTest::newRow("contig with a colon") << QByteArray("C[HLA-A*01:01:5[") << QByteArray("SVTYPE=BND") << "HLA-A*01:01:5";
    QTest::newRow("single") << QByteArray("C.") << QByteArray("SVTYPE=BND") << "";
    QTest::newRow("Sniffles") << QByteArray("<TRA>") << QByteArray("CHR2=5;END=77") << "5:77";
    QTest::newRow("gnomAD") << QByteArray("<BND>") << QByteArray("CHR2=5;END=100;END2=77") << "5:77";
}

void TestChunkParser::breakendMatesAreRead()
{
    QFETCH(QByteArray, alt);
    QFETCH(QByteArray, info);
    QFETCH(QString, mate);
    const Reading read = readBytes(vcfHeader() + record(info, "C", alt));
    QCOMPARE(read.rows[0].type, QStringLiteral("BND"));
    QCOMPARE(read.rows[0].mate, mate);
    QCOMPARE(read.rows[0].end, 100);
}

void TestChunkParser::structuralEndAndLength()
{
    const Reading read = readBytes(vcfHeader() + record("SVTYPE=DEL;END=500", "C", "<DEL>") + record("SVLEN=-400", "C", "<DEL>") +
                                   record("END=100;SVLEN=300", "C", "<INS>") + record("SVLEN=10,20", "C", "<DUP>,<DUP>"));
    QCOMPARE(read.rows[0].end, 500);
    QCOMPARE(read.rows[0].svLength, -400);
    QCOMPARE(read.rows[1].end, 500);
    QCOMPARE(read.rows[1].svLength, -400);
    QCOMPARE(read.rows[2].end, 100);
    QCOMPARE(read.rows[2].svLength, 300);
    QCOMPARE(read.rows[3].svLength, 10);
    QCOMPARE(read.rows[4].svLength, 20);
}

void TestChunkParser::repeatAllelesDifferInLength()
{
    const Reading read = readBytes(vcfHeader() + record("END=156;RL=57;RU=CAG", "C", "<STR12>,<STR17>") +
                                   record("END=156;RL=57", "C", "<STR12>") + record("END=156;SVLEN=9;RU=CAG", "C", "<STR12>"));
    QCOMPARE(read.rows[0].svLength, 36);
    QCOMPARE(read.rows[1].svLength, 51);
    QCOMPARE(read.rows[0].end, 156);
    QCOMPARE(read.rows[2].svLength, 56); // without a unit the place says it
    QCOMPARE(read.rows[3].svLength, 9);
}

void TestChunkParser::basesAreComparedInCapitals()
{
    const Reading read = readBytes(vcfHeader() + record(".", "c", "a") + record(".", "ac", "a,<del>"));
    QCOMPARE(read.rows[0].ref, QByteArray("C"));
    QCOMPARE(read.rows[0].alt, QByteArray("A"));
    QCOMPARE(read.rows[1].ref, QByteArray("AC"));
    QCOMPARE(read.rows[2].alt, QByteArray("<del>"));
}

void TestChunkParser::transcriptsAreChosenInOrder_data()
{
    QTest::addColumn<QByteArrayList>("entries");
    QTest::addColumn<QString>("chosen");
    const QByteArray plain = "A|stop_gained|HIGH|G|T1||||";
    const QByteArray canonical = "A|missense_variant|MODERATE|G|T2|YES|||";
    const QByteArray plus = "A|intron_variant|MODIFIER|G|T3|||NM_3.1|";
    const QByteArray select = "A|synonymous_variant|LOW|G|T4|YES|NM_4.1||";
    QTest::newRow("MANE Select first") << QByteArrayList{plain, canonical, plus, select} << "T4";
    QTest::newRow("then MANE Plus Clinical") << QByteArrayList{plain, canonical, plus} << "T3";
    QTest::newRow("then canonical") << QByteArrayList{plain, canonical} << "T2";
    QTest::newRow("then the worst") << QByteArrayList{"A|intron_variant||G|T5||||", plain} << "T1";
    QTest::newRow("worst of joined terms") << QByteArrayList{"A|missense_variant||G|T6||||", "A|splice_region_variant&stop_gained||G|T7||||"} << "T7";
    QTest::newRow("then the file's order") << QByteArrayList{"A|missense_variant||G|T8||||", "A|missense_variant||G|T9||||"} << "T8";
}

void TestChunkParser::transcriptsAreChosenInOrder()
{
    QFETCH(QByteArrayList, entries);
    QFETCH(QString, chosen);
    const Reading read = readBytes(vcfHeader({csq}) + record("CSQ=" + entries.join(',')));
    QCOMPARE(read.rows[0].text.at(Field::Transcript), chosen);
}

void TestChunkParser::annotationFollowsTheAllele_data()
{
    QTest::addColumn<QByteArray>("ref");
    QTest::addColumn<QByteArray>("alt");
    QTest::addColumn<QByteArray>("names"); ///< of the alleles as VEP writes them
    QTest::newRow("SNVs") << QByteArray("C") << QByteArray("A,T") << QByteArray("A,T");
    QTest::newRow("shared first base dropped") << QByteArray("CT") << QByteArray("C,CTT") << QByteArray("-,TT");
    QTest::newRow("minimal") << QByteArray("CTT") << QByteArray("CT,ATT") << QByteArray("-,A");
    QTest::newRow("symbolic") << QByteArray("C") << QByteArray("<DEL>,<DUP>") << QByteArray("deletion,duplication");
}

void TestChunkParser::annotationFollowsTheAllele()
{
    QFETCH(QByteArray, ref);
    QFETCH(QByteArray, alt);
    QFETCH(QByteArray, names);
    const QByteArrayList alleles = names.split(',');
    const Reading read = readBytes(vcfHeader({csq}) + record("CSQ=" + alleles[1] + "|intron_variant||SECOND|T2||||," + alleles[0] +
                                                                 "|intron_variant||FIRST|T1||||",
                                                             ref, alt));
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.rows[0].text.at(Field::Gene), QStringLiteral("FIRST"));
    QCOMPARE(read.rows[1].text.at(Field::Gene), QStringLiteral("SECOND"));
}

void TestChunkParser::escapesAreResolved()
{
    const Reading read = readBytes(vcfHeader({csq}) + record("CSQ=A|synonymous_variant||G|T||||ENSP1:p.Arg97%3D|"));
    QCOMPARE(read.rows[0].text.at(Field::HgvsP), QStringLiteral("ENSP1:p.Arg97="));
}

void TestChunkParser::ontologyTermsReplaceThoseOfBcftools()
{
    const Reading read = readBytes(vcfHeader({"##INFO=<ID=BCSQ,Number=.,Type=String,Description=\"Format: "
                                              "'[*]consequence|gene|transcript|biotype[|strand|amino_acid_change|dna_change]'\">"}) +
                                   record("BCSQ=@95,intron|G|T1|protein_coding,missense&splice_region|G|T2|protein_coding|+|1A>1C|100C>A"));
    QCOMPARE(read.rows[0].text.at(Field::Consequence), QStringLiteral("missense_variant&splice_region_variant"));
    QCOMPARE(read.rows[0].text.at(Field::Impact), QStringLiteral("MODERATE"));
    QCOMPARE(read.rows[0].text.at(Field::Transcript), QStringLiteral("T2"));
}

void TestChunkParser::multiAllelicNumbersAreSplit()
{
    const Reading read = readBytes(vcfHeader({"##INFO=<ID=gnomAD_AF,Number=A,Type=Float,Description=\"f\">"}) +
                                   record("gnomAD_AF=0.25,0.5", "C", "A,T"));
    QCOMPARE(read.rows[0].number.at(Field::GnomadAf), 0.25f);
    QCOMPARE(read.rows[1].number.at(Field::GnomadAf), 0.5f);
    QCOMPARE(read.rows[1].allele, 1);
    QCOMPARE(read.rows[1].record, 0u);
}

void TestChunkParser::vafComesFromWhatTheCallerWrote_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<double>("vaf");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("altDepth");
    constexpr int none = genome::unknownInteger;
    QTest::newRow("GATK") << QByteArray("GT:AD:DP") << QByteArray("0/1:30,10:41") << 0.25 << 41 << 10;
    QTest::newRow("Mutect2") << QByteArray("GT:AD:AF") << QByteArray("0/1:30,10:0.26") << 0.26 << 40 << 10;
    QTest::newRow("DeepVariant") << QByteArray("GT:DP:AD:VAF") << QByteArray("0/1:40:30,10:0.24") << 0.24 << 40 << 10;
    QTest::newRow("Strelka SNV") << QByteArray("DP:AU:CU:GU:TU") << QByteArray("50:30,31:10,12:0,0:0,0") << 0.25 << 50 << 10;
    QTest::newRow("Strelka indel") << QByteArray("DP:TAR:TIR") << QByteArray("50:30,31:10,12") << 0.25 << 50 << 10;
    QTest::newRow("VarScan") << QByteArray("GT:DP:RD:AD:FREQ") << QByteArray("0/1:40:30:10:25%") << 0.25 << 40 << 10;
    QTest::newRow("VarScan, escaped") << QByteArray("GT:DP:FREQ:DP4") << QByteArray("0/1:40:25%25:15%2C15%2C4%2C6") << 0.25 << 40 << 10;
    QTest::newRow("freebayes") << QByteArray("GT:RO:AO") << QByteArray("0/1:30:10") << 0.25 << 40 << 10;
    QTest::newRow("DP4") << QByteArray("GT:DP4") << QByteArray("0/1:15,15,4,6") << 0.25 << 40 << 10;
    QTest::newRow("Manta") << QByteArray("PR:SR") << QByteArray("20,5:10,5") << 0.25 << 40 << 10;
    QTest::newRow("nothing covered") << QByteArray("GT:AD:DP") << QByteArray("./.:0,0:0") << -1.0 << 0 << 0;
    QTest::newRow("nothing written") << QByteArray("GT") << QByteArray("0/1") << -1.0 << none << none;
}

void TestChunkParser::vafComesFromWhatTheCallerWrote()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, sample);
    QFETCH(double, vaf);
    QFETCH(int, depth);
    QFETCH(int, altDepth);
    const Row::Sample call = only(format, sample);
    QCOMPARE(std::isnan(call.vaf) ? -1.0f : call.vaf, float(vaf));
    QCOMPARE(call.depth, depth);
    QCOMPARE(call.altDepth, altDepth);
}

void TestChunkParser::copiesNeedAllAlleles()
{
    QCOMPARE(only("GT", "0/1").copies, 1);
    QCOMPARE(only("GT", "1|1").copies, 2);
    QCOMPARE(only("GT", "1").copies, 1);
    QCOMPARE(only("GT", "0/0").copies, 0);
    QCOMPARE(only("GT", "./0").copies, -1);
    QCOMPARE(only("GT", ".").copies, -1);
    QCOMPARE(only("DP", "5").copies, -1);
    QCOMPARE(only("GT", "./0").genotype, QStringLiteral("./0"));
}

void TestChunkParser::oldClinvarCodesBecomeWords()
{
    const Reading read = readBytes(vcfHeader({"##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"c\">"}) + record("CLNSIG=5|4"));
    QCOMPARE(read.rows[0].text.at(Field::ClinvarSig), QStringLiteral("Pathogenic&Likely_pathogenic"));
}

void TestChunkParser::recordsKnowTheirPlace()
{
    const QByteArray bytes = vcfHeader() + record(".") + record("X=1", "C", "A,T");
    const Reading read = readBytes(bytes);
    for (const Row &row : read.rows)
        QCOMPARE(bytes.mid(qsizetype(row.offset), row.length), row.record == 0 ? record(".").chopped(1) : record("X=1", "C", "A,T").chopped(1));
    QCOMPARE(read.rows[2].record, 1u);
}

QTEST_GUILESS_MAIN(TestChunkParser)
#include "tst_chunk_parser.moc"
