// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/clinvar.h"
#include "memory_snapshot.h"
#include "support/compressed.h"

using namespace enza;
using namespace enza::test;
using knowledge::Clinvar;
using knowledge::ImportInput;

namespace {

const QByteArray header = "##fileformat=VCFv4.1\n##fileDate=2026-10-05\n##source=ClinVar\n##reference=GRCh38\n"
                          "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"Class\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

QByteArray row(const char *contig, int pos, const char *id, const char *ref, const char *alt, const QByteArray &info)
{
    return QByteArray(contig) + '\t' + QByteArray::number(pos) + '\t' + id + '\t' + ref + '\t' + alt + "\t.\t.\t" + info + '\n';
}

const QByteArray braf = row("7", 140753336, "13961", "A", "T",
                            "ALLELEID=29000;CLNDISDB=MONDO:1|MedGen:C2;CLNDN=Melanoma|Colorectal_cancer,_somatic;"
                            "CLNHGVS=NC_000007.14:g.140753336A>T;CLNREVSTAT=criteria_provided,_conflicting_classifications;"
                            "CLNSIG=Conflicting_classifications_of_pathogenicity|other;CLNSIGCONF=Pathogenic(1)|Uncertain_significance(2);"
                            "GENEINFO=BRAF:673|LOC1:9;MC=SO:0001583|missense_variant,SO:0001619|non-coding_transcript_variant;ORIGIN=3;"
                            "ONC=Oncogenic;ONCDN=Neoplasm;ONCREVSTAT=reviewed_by_expert_panel;"
                            "SCI=Tier_I_-_Strong;SCIDN=Melanoma;SCIREVSTAT=criteria_provided,_single_submitter");

struct Read {
    Result<KnowledgeSnapshot> snapshot;
    MemorySnapshot blocks;
    std::shared_ptr<const Clinvar> clinvar() const { return Clinvar::load(blocks).value(); }
};

Read readBytes(const QByteArray &bytes, const QString &version = {}, const QString &assembly = {})
{
    const Files files;
    Read read{std::unexpected(Error{}), {}};
    read.snapshot = readSource("clinvar", {{files.write(QStringLiteral("clinvar.vcf"), bytes)}, version, {}, assembly}, read.blocks);
    return read;
}

VariantKey key(const char *contig, qint64 pos, const char *ref, const char *alt, const char *assembly = "GRCh38")
{
    return {QLatin1String(assembly), QLatin1String(contig), pos, QLatin1String(ref), QLatin1String(alt), {}, {}, {}};
}

} // namespace

class TestClinvar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordKeepsItsThreeClassificationsApart();
    void whatCannotBeComparedIsLeftOutAndListed();
    void allelesAreTrimmedAsInKeys();
    void starsFollowTheReviewStatus_data();
    void starsFollowTheReviewStatus();
    void manyRecordsAreFoundByAlleleGeneAndRange();
    void badFilesAreRefusedWithTheirPlace_data();
    void badFilesAreRefusedWithTheirPlace();
    void versionAndAssemblyComeFromTheFileOrAreGiven();
    void anotherAssemblyIsNotCompared();
    void damagedBlocksAreRefused();
    void aComparisonNamesExactlyWhatDiffers();
    void theOfficialFileIsReadWhole();
};

void TestClinvar::aRecordKeepsItsThreeClassificationsApart()
{
    const Read read = readBytes(header + braf);
    QVERIFY(read.snapshot.has_value());
    QCOMPARE(read.snapshot->records, quint64(1));
    QCOMPARE(read.snapshot->version, QStringLiteral("2026-10-05"));
    QCOMPARE(read.snapshot->released, QDate(2026, 10, 5));
    QCOMPARE(read.snapshot->assembly, QStringLiteral("GRCh38"));
    const auto found = read.clinvar()->find(key("7", 140753336, "A", "T"));
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 1);
    const knowledge::ClinvarRecord &record = found->first();
    QCOMPARE(record.vcv(), QStringLiteral("VCV000013961"));
    QCOMPARE(record.germline.text, QStringLiteral("Conflicting classifications of pathogenicity; other"));
    QCOMPARE(record.germline.conflict, QStringLiteral("Pathogenic(1); Uncertain significance(2)"));
    QCOMPARE(record.germline.stars, std::optional(1));
    QCOMPARE(record.germline.conditions, QStringList({QStringLiteral("Melanoma"), QStringLiteral("Colorectal cancer, somatic")}));
    QCOMPARE(record.oncogenicity.text, QStringLiteral("Oncogenic"));
    QCOMPARE(record.oncogenicity.stars, std::optional(3));
    QCOMPARE(record.somatic.text, QStringLiteral("Tier I - Strong"));
    QCOMPARE(record.somatic.conditions, QStringList(QStringLiteral("Melanoma")));
    QCOMPARE(record.genes, QStringList({QStringLiteral("BRAF"), QStringLiteral("LOC1")}));
    QCOMPARE(record.hgvs, QStringLiteral("NC_000007.14:g.140753336A>T"));
    QCOMPARE(record.consequences, QStringList({QStringLiteral("missense_variant"), QStringLiteral("non-coding_transcript_variant")}));
    QVERIFY(read.clinvar()->find(key("7", 140753336, "A", "G"))->isEmpty());
}

void TestClinvar::whatCannotBeComparedIsLeftOutAndListed()
{
    const Read read = readBytes(header + braf + row("7", 140753340, "2", "A", ".", "CLNSIG=Benign") + row("NT_1", 5, "3", "A", "T", "CLNSIG=Benign") +
                                row("8", 100, "4", "N", "T", "CLNSIG=Benign") + row("8", 101, ".", "A", "T", "CLNSIG=Benign"));
    QVERIFY(read.snapshot.has_value());
    QCOMPARE(read.snapshot->records, quint64(1));
    QCOMPARE(read.snapshot->skippedCount, quint64(4));
    QList<quint64> lines;
    for (const SkippedLine &skipped : read.snapshot->skipped) {
        lines.append(skipped.line);
        QVERIFY(!skipped.reason.isEmpty());
    }
    QCOMPARE(lines, QList<quint64>({8, 9, 10, 11}));
}

void TestClinvar::allelesAreTrimmedAsInKeys()
{
    const Read read = readBytes(header + row("chr1", 1000, "5", "CAAA", "CAA", "CLNSIG=Benign;CLNHGVS=NC_000001.11:g.1001del") +
                                row("MT", 100, "6", "A", "G", "CLNSIG=Benign"));
    QVERIFY(read.snapshot.has_value());
    const auto clinvar = read.clinvar();
    const auto deletion = clinvar->find(key("1", 1000, "CA", "C"));
    QCOMPARE(deletion->size(), 1);
    QCOMPARE(deletion->first().hgvs, QStringLiteral("NC_000001.11:g.1001del"));
    QCOMPARE(clinvar->find(key("chrM", 100, "A", "G"))->size(), 1);
}

void TestClinvar::starsFollowTheReviewStatus_data()
{
    QTest::addColumn<QByteArray>("review");
    QTest::addColumn<int>("stars");
    QTest::newRow("guideline") << QByteArray("practice_guideline") << 4;
    QTest::newRow("panel") << QByteArray("reviewed_by_expert_panel") << 3;
    QTest::newRow("several") << QByteArray("criteria_provided,_multiple_submitters,_no_conflicts") << 2;
    QTest::newRow("one") << QByteArray("criteria_provided,_single_submitter") << 1;
    QTest::newRow("conflicting") << QByteArray("criteria_provided,_conflicting_interpretations") << 1;
    QTest::newRow("none") << QByteArray("no_assertion_criteria_provided") << 0;
    QTest::newRow("unheard of") << QByteArray("reviewed_on_the_moon") << -1;
}

void TestClinvar::starsFollowTheReviewStatus()
{
    QFETCH(QByteArray, review);
    QFETCH(int, stars);
    const Read read = readBytes(header + row("1", 1000, "5", "A", "C", "CLNSIG=Benign;CLNREVSTAT=" + review));
    const auto found = read.clinvar()->find(key("1", 1000, "A", "C"));
    QCOMPARE(found->first().germline.stars, stars < 0 ? std::nullopt : std::optional(stars));
}

void TestClinvar::manyRecordsAreFoundByAlleleGeneAndRange()
{
    // More than two blocks, the file out of order, genes that overlap.
    QByteArray text = header;
    constexpr int rows = 20000;
    for (int i = 0; i < rows; ++i) {
        const int n = i * 7919 % rows;
        text += row(n % 2 ? "2" : "1", 10000 + n, QByteArray::number(100 + n).constData(), "A", n % 3 ? "C" : "ACG",
                    "CLNSIG=" + QByteArray(n % 5 ? "Benign" : "Pathogenic") + ";GENEINFO=G" + QByteArray::number(n / 4000) + ":1" +
                        (n % 10 == 0 ? "|TENTH:2" : ""));
    }
    const Read read = readBytes(text);
    QVERIFY(read.snapshot.has_value());
    QCOMPARE(read.snapshot->records, quint64(rows));
    const auto clinvar = read.clinvar();
    QCOMPARE(clinvar->size(), quint64(rows));
    for (const int n : {0, 1, 2, 4095, 8191, 8192, 13337, rows - 1}) {
        const auto found = clinvar->find(key(n % 2 ? "2" : "1", 10000 + n, "A", n % 3 ? "C" : "ACG"));
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().variation, quint64(100 + n));
        QCOMPARE(found->first().germline.text, n % 5 ? QStringLiteral("Benign") : QStringLiteral("Pathogenic"));
    }
    QCOMPARE(clinvar->ofGene(QStringLiteral("TENTH"))->size(), rows / 10);
    QCOMPARE(clinvar->ofGene(QStringLiteral("G2"))->size(), 4000);
    QVERIFY(clinvar->ofGene(QStringLiteral("G"))->isEmpty());
    QCOMPARE(clinvar->within(QStringLiteral("1"), 10000, 10099)->size(), 50);

    std::vector<VariantKey> keys;
    for (int n = rows - 1; n >= 0; n -= 3)
        keys.push_back(key(n % 2 ? "2" : "1", 10000 + n, "A", n % 3 ? "C" : "ACG"));
    keys.push_back(key("1", 10000, "A", "G"));
    keys.push_back(key("1", 10000, "A", "ACG", "GRCh37"));
    const auto words = clinvar->words(keys, {});
    QVERIFY(words.has_value());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const bool there = i + 2 < keys.size();
        QCOMPARE((*words)[i].germline.isEmpty(), !there);
        if (there)
            QCOMPARE((*words)[i].variation, quint64(100 + keys[i].pos - 10000));
    }
}

void TestClinvar::badFilesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("line");
    QTest::addColumn<QString>("field");
    const QByteArray good = header + braf;
    QTest::newRow("no VCF") << QByteArray("gene\tclass\nBRAF\tP\n") << quint64(1) << QString();
    QTest::newRow("a VCF of something else") << QByteArray(good).replace("<ID=CLNSIG", "<ID=CSQ") << quint64(6) << QStringLiteral("INFO/CLNSIG");
    QTest::newRow("header only") << header << quint64(6) << QString();
    QTest::newRow("cut in the header") << header.left(120) << quint64(5) << QString();
    QTest::newRow("too few columns") << good + "7\t140753337\t5\tA\tT\n" << quint64(8) << QString();
    QTest::newRow("too many columns") << good + row("7", 140753337, "5", "A", "T", "CLNSIG=Benign\tGT") << quint64(8) << QString();
    QTest::newRow("a position that is none") << QByteArray(good).replace("140753336\t", "14o753336\t") << quint64(7) << QStringLiteral("POS");
    QTest::newRow("an id that is none") << QByteArray(good).replace("\t13961\t", "\trs13961\t") << quint64(7) << QStringLiteral("ID");
    QTest::newRow("an empty allele") << good + row("7", 140753337, "5", "", "T", "CLNSIG=Benign") << quint64(8) << QStringLiteral("REF");
    QTest::newRow("wrong build by its HGVS") << QByteArray(good).replace("NC_000007.14", "NC_000007.13") << quint64(7) << QStringLiteral("INFO/CLNHGVS");
    QTest::newRow("wrong build by its end") << good + row("21", 48000000, "5", "A", "T", "CLNSIG=Benign") << quint64(8) << QStringLiteral("POS");
    QTest::newRow("a web page in the middle") << good + "<!DOCTYPE html>\n<html>\n" << quint64(8) << QString();
    QTest::newRow("not UTF-8") << good + row("7", 140753337, "5", "A", "T", "CLNSIG=Benign;CLNDN=\xff\xfe") << quint64(8) << QStringLiteral("INFO");
    QTest::newRow("no date") << QByteArray(good).replace("##fileDate=2026-10-05\n", "") << quint64(5) << QStringLiteral("fileDate");
    QTest::newRow("no assembly") << QByteArray(good).replace("##reference=GRCh38\n", "") << quint64(5) << QStringLiteral("reference");
}

void TestClinvar::badFilesAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, line);
    QFETCH(QString, field);
    const Read read = readBytes(bytes);
    QVERIFY(!read.snapshot);
    const Error &error = read.snapshot.error();
    QCOMPARE(error.code, ErrorCode::BadInput);
    QCOMPARE(error.where.file, QStringLiteral("clinvar.vcf"));
    QCOMPARE(error.where.line, line);
    QCOMPARE(error.where.field, field);
}

void TestClinvar::versionAndAssemblyComeFromTheFileOrAreGiven()
{
    const QByteArray silent = QByteArray(header + braf).replace("##reference=GRCh38\n", "").replace("##fileDate=2026-10-05\n", "");
    const Read given = readBytes(silent, QStringLiteral("october"), QStringLiteral("GRCh38"));
    QVERIFY(given.snapshot.has_value());
    QCOMPARE(given.snapshot->version, QStringLiteral("october"));
    QVERIFY(!given.snapshot->released.isValid());
    QCOMPARE(given.snapshot->assembly, QStringLiteral("GRCh38"));
    const Read contradicted = readBytes(header + braf, {}, QStringLiteral("GRCh37"));
    QVERIFY(!contradicted.snapshot);
}

void TestClinvar::anotherAssemblyIsNotCompared()
{
    const Read read = readBytes(header + braf);
    const auto found = read.clinvar()->find(key("7", 140753336, "A", "T", "GRCh37"));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Conflict);
    const Read other = readBytes(QByteArray(header).replace("GRCh38", "GRCh37") + row("1", 1000, "5", "A", "C", "CLNSIG=Benign"));
    QVERIFY(other.snapshot.has_value());
    const auto compared = knowledge::compareClinvar(other.blocks, read.blocks, [](const auto &) {}, {});
    QVERIFY(!compared);
    QCOMPARE(compared.error().code, ErrorCode::Conflict);
}

void TestClinvar::damagedBlocksAreRefused()
{
    Read read = readBytes(header + braf);
    for (auto it = read.blocks.m_blocks.begin(); it != read.blocks.m_blocks.end(); ++it) {
        const QByteArray whole = *it;
        for (const QByteArray &bad : {QByteArray(), whole.left(whole.size() / 2), qCompress(QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff\x7f"))}) {
            *it = bad;
            const auto clinvar = Clinvar::load(read.blocks);
            if (clinvar) {
                const auto found = (*clinvar)->find(key("7", 140753336, "A", "T"));
                const auto ofGene = (*clinvar)->ofGene(QStringLiteral("BRAF"));
                QVERIFY2(!found || !ofGene, qPrintable(it.key().first));
            }
        }
        *it = whole;
    }
}

void TestClinvar::aComparisonNamesExactlyWhatDiffers()
{
    const auto one = [](int pos, const char *text, const char *review = "criteria_provided,_single_submitter") {
        return row("1", pos, QByteArray::number(pos).constData(), "A", "C", QByteArray("GENEINFO=G:1;CLNSIG=") + text + ";CLNREVSTAT=" + review);
    };
    const Read before = readBytes(header + one(1000, "Benign") + one(1001, "Uncertain_significance") + one(1002, "Benign") +
                                  one(1003, "Conflicting_interpretations_of_pathogenicity") + one(1004, "not_provided") + braf);
    const Read after = readBytes(header + one(1001, "Pathogenic") + one(1002, "Benign", "reviewed_by_expert_panel") +
                                 one(1003, "Conflicting_classifications_of_pathogenicity") + one(1004, "no_classification_for_the_single_variant") +
                                 one(1005, "Benign") + QByteArray(braf).replace("ONC=Oncogenic", "ONC=Likely_oncogenic"));
    QStringList said;
    const auto counts = knowledge::compareClinvar(before.blocks, after.blocks, [&](const knowledge::KnowledgeChange &change) {
        said.append(enumName(change.kind) + u' ' + change.variant + u' ' + change.aspect + u' ' + change.was + u'>' + change.now);
    }, {});
    QVERIFY(counts.has_value());
    QCOMPARE(counts->added, quint64(1));
    QCOMPARE(counts->removed, quint64(1));
    QCOMPARE(counts->changed, quint64(2));
    QCOMPARE(counts->reviewChanged, quint64(1));
    QCOMPARE(said, QStringList({QStringLiteral("removed GRCh38:1:1000:A:C germline Benign>"),
                                QStringLiteral("changed GRCh38:1:1001:A:C germline Uncertain significance>Pathogenic"),
                                QStringLiteral("added GRCh38:1:1005:A:C germline >Benign"),
                                QStringLiteral("changed GRCh38:7:140753336:A:T oncogenicity Oncogenic>Likely oncogenic")}));
    const auto same = knowledge::compareClinvar(after.blocks, after.blocks, [](const auto &) { QFAIL("nothing differs"); }, {});
    QCOMPARE(same->changed + same->added + same->removed + same->reviewChanged, quint64(0));
}

void TestClinvar::theOfficialFileIsReadWhole()
{
    const QString path = sharedFile(QStringLiteral("clinvar/clinvar-test.vcf.gz"));
    if (path.isEmpty())
        QSKIP("the shared data are not here");
    MemorySnapshot blocks;
    const auto snapshot = readSource("clinvar", {{path}, {}, {}, {}}, blocks);
    QVERIFY(snapshot.has_value());
    QCOMPARE(snapshot->records + snapshot->skippedCount, quint64(2000));
    QCOMPARE(snapshot->skippedCount, quint64(1));
    QCOMPARE(snapshot->version, QStringLiteral("2023-07-10"));
    const auto clinvar = Clinvar::load(blocks).value();
    const auto found = clinvar->find(key("1", 861356, "T", "C", "GRCh37"));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().vcv(), QStringLiteral("VCV001362713"));
    QCOMPARE(found->first().germline.stars, std::optional(2));
    QCOMPARE(found->first().hgvs, QStringLiteral("NC_000001.10:g.861356T>C"));
    // Every record is found again by its own allele, with its own class.
    quint64 seen = 0;
    const auto all = clinvar->within(QStringLiteral("1"), 1, 300'000'000);
    for (const knowledge::ClinvarRecord &record : *all) {
        const auto again = clinvar->find(key("1", record.pos, qPrintable(record.ref), qPrintable(record.alt), "GRCh37"));
        QVERIFY(std::any_of(again->begin(), again->end(), [&](const auto &one) { return one.variation == record.variation && one.germline.text == record.germline.text; }));
        ++seen;
    }
    QCOMPARE(seen, snapshot->records);
    const QString other = sharedFile(QStringLiteral("civic/nightly-civic_accepted.vcf"));
    if (!other.isEmpty()) {
        MemorySnapshot none;
        const auto refused = readSource("clinvar", {{other}, {}, {}, {}}, none);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
    }
}

QTEST_GUILESS_MAIN(TestClinvar)
#include "tst_clinvar.moc"
