// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vcf.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <htslib/hts_log.h>
#include <htslib/vcf.h>
#include <htslib/vcfutils.h>

using namespace enza;
using namespace enza::test;

namespace {

QStringList realFiles()
{
    QStringList out;
    if (dataFolder().isEmpty())
        return out;
    QDirIterator files(dataFolder(), {"*.vcf", "*.vcf.gz", "*.bcf"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains(QLatin1String("vcf-conformance")))
            out.append(path);
    }
    out.sort();
    return out;
}

void addFiles()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : realFiles())
        QTest::newRow(qPrintable(path.mid(dataFolder().size() + 1))) << path;
}

/// The i-th sample's genotype as htslib would print it.
QString genotypeOf(const int32_t *values, int perSample, int sample)
{
    QString out;
    for (int i = 0; i < perSample; ++i) {
        const int32_t value = values[sample * perSample + i];
        if (value == bcf_int32_vector_end)
            break;
        if (i > 0)
            out += bcf_gt_is_phased(value) ? u'|' : u'/';
        out += bcf_gt_is_missing(value) ? QStringLiteral(".") : QString::number(bcf_gt_allele(value));
    }
    return out;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestVariantRealData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordCountIsThatOfBcftools_data() { addFiles(); }
    void recordCountIsThatOfBcftools();
    void valuesAreThoseOfHtslib_data() { addFiles(); }
    void valuesAreThoseOfHtslib();
    void storedLinesAndDetailsComeBack_data() { addFiles(); }
    void storedLinesAndDetailsComeBack();
    void headersTellWhatWroteThem_data();
    void headersTellWhatWroteThem();
};

void TestVariantRealData::initTestCase()
{
    if (realFiles().isEmpty())
        QSKIP("the real data is not there (ENZA_TEST_DATA or ../shared/data)");
    hts_set_log_level(HTS_LOG_OFF);
}

void TestVariantRealData::recordCountIsThatOfBcftools()
{
    QFETCH(QString, path);
    if (QStandardPaths::findExecutable(QStringLiteral("bcftools")).isEmpty())
        QSKIP("bcftools is not installed");
    QProcess bcftools;
    bcftools.setStandardErrorFile(QProcess::nullDevice());
    bcftools.start(QStringLiteral("bcftools"), {QStringLiteral("view"), QStringLiteral("-H"), path});
    QVERIFY(bcftools.waitForFinished(120000));
    const Reading read = readVariants(path);
    QCOMPARE(read.message(), QString());
    QCOMPARE(qint64(read.records), qint64(bcftools.readAllStandardOutput().count('\n')));
}

void TestVariantRealData::valuesAreThoseOfHtslib()
{
    QFETCH(QString, path);
    const Reading read = readVariants(path);
    htsFile *file = hts_open(QFile::encodeName(path).constData(), "r");
    bcf_hdr_t *header = bcf_hdr_read(file);
    bcf1_t *record = bcf_init();
    int32_t *genotypes = nullptr, *depths = nullptr;
    float *frequencies = nullptr;
    int genotypeRoom = 0, depthRoom = 0, frequencyRoom = 0;
    qsizetype row = 0;
    QCOMPARE(read.header.samples.size(), bcf_hdr_nsamples(header));
    for (quint32 n = 0; bcf_read(file, header, record) >= 0; ++n) {
        bcf_unpack(record, BCF_UN_ALL);
        const int alternates = std::max(1, int(record->n_allele) - 1);
        const int gt = bcf_get_genotypes(header, record, &genotypes, &genotypeRoom);
        const int dp = bcf_get_format_int32(header, record, "DP", &depths, &depthRoom);
        const int exac = bcf_get_info_float(header, record, "EXACAF", &frequencies, &frequencyRoom);
        for (int allele = 0; allele < alternates; ++allele, ++row) {
            QVERIFY(row < read.rows.size());
            const Row &ours = read.rows[row];
            QCOMPARE(ours.record, n);
            QCOMPARE(ours.allele, allele);
            QCOMPARE(ours.contig, QString::fromUtf8(bcf_hdr_id2name(header, record->rid)));
            if (bcf_float_is_missing(record->qual))
                QVERIFY(std::isnan(ours.qual));
            else
                QCOMPARE(ours.qual, record->qual);
            // What trimming took off is the same on both alleles.
            const QByteArray ref = record->d.allele[0], alt = record->n_allele > 1 ? record->d.allele[allele + 1] : ".";
            const auto shift = qsizetype(ours.pos - record->pos - 1);
            QVERIFY(shift >= 0);
            if (!ref.isEmpty() && !alt.isEmpty() && ours.ref != QLatin1String("-") && ours.alt != QLatin1String("-")) {
                QCOMPARE(ref.mid(shift, ours.ref.size()), ours.ref.toUtf8());
                QCOMPARE(alt.mid(shift, ours.alt.size()), ours.alt.toUtf8());
                QCOMPARE(ref.left(shift).toUpper(), alt.left(shift).toUpper());
                QCOMPARE(ref.mid(shift + ours.ref.size()).toUpper(), alt.mid(shift + ours.alt.size()).toUpper());
            }
            for (qsizetype sample = 0; sample < ours.samples.size(); ++sample) {
                const Row::Sample &call = ours.samples[sample];
                if (gt > 0)
                    QCOMPARE(call.genotype, genotypeOf(genotypes, gt / int(ours.samples.size()), int(sample)));
                if (dp == int(ours.samples.size()) && depths[sample] != bcf_int32_missing)
                    QCOMPARE(call.depth, depths[sample]);
                QVERIFY(std::isnan(call.vaf) || (call.vaf >= 0 && call.vaf <= 1));
            }
            if (exac > allele && !bcf_float_is_missing(frequencies[allele]))
                QCOMPARE(ours.number.at(Field::ExacAf), frequencies[allele]);
        }
    }
    QCOMPARE(row, read.rows.size());
    free(genotypes);
    free(depths);
    free(frequencies);
    bcf_destroy(record);
    bcf_hdr_destroy(header);
    hts_close(file);
}

void TestVariantRealData::storedLinesAndDetailsComeBack()
{
    QFETCH(QString, path);
    const Reading read = readVariants(path, true);
    const QByteArray bytes = fileBytes(path);
    const auto fetcher = genome::LineFetcher::open(std::make_shared<BytesSource>(bytes), read.format);
    QVERIFY(fetcher);
    const genome::Profile &profile = genome::chooseProfile(read.header);
    std::size_t at = 0;
    const qsizetype step = std::max<qsizetype>(1, read.rows.size() / 40);
    for (qsizetype i = 0; i < read.rows.size(); i += step) {
        const Row &row = read.rows[i];
        while (at + 1 < read.chunks.size() && read.chunks[at + 1].offset <= row.offset)
            ++at;
        const genome::Chunk &chunk = read.chunks[at];
        const auto line = (*fetcher)->line(chunk.place, chunk.offset, row.offset, row.length);
        QVERIFY(line);
        QCOMPARE(*line, chunk.text.substr(row.offset - chunk.offset, row.length));
        const auto detail = genome::parseDetail(read.header, profile, *line, row.allele);
        QVERIFY(detail);
        QCOMPARE(detail->samples.size(), read.header.samples.size());
        if (!detail->transcripts.isEmpty()) {
            QVERIFY(detail->transcripts[0].chosen);
            const auto gene = row.text.find(Field::Gene);
            if (gene != row.text.end() && !detail->transcripts[0].gene.isEmpty())
                QCOMPARE(detail->transcripts[0].gene, gene->second);
        }
    }
}

void TestVariantRealData::headersTellWhatWroteThem_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("assembly");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("somatic");
    QTest::addColumn<QString>("tumour");
    QTest::newRow("trio") << "scout/643594.clinical.vcf.gz" << "GRCh37" << "CSQ" << "scout-mip" << false << "";
    QTest::newRow("HCC1395") << "pvactools/HCC1395.annotated.expression.vcf.gz" << "GRCh38" << "CSQ" << "vep105-pvactools" << true << "HCC1395_TUMOR_DNA";
    QTest::newRow("Mutect2") << "nfcore-via-vcf-pg-loader/mutect2_chr22.vcf.gz" << "GRCh38" << "" << "general" << true << "HCC1395_HCC1395T";
    QTest::newRow("slivar") << "slivar/ashk-trio.vcf.gz" << "GRCh37" << "BCSQ" << "general" << false << "";
    QTest::newRow("SnpEff") << "snpeff/test.chr22.ann.subset.vcf" << "GRCh37" << "ANN" << "general" << false << "";
    QTest::newRow("Strelka") << "happy/strelka_admix_snvs.vcf.gz" << "GRCh37" << "" << "general" << true << "TUMOR";
    QTest::newRow("VIP") << "vip-report/samples_100.vcf" << "GRCh38" << "CSQ" << "vip" << false << "";
    QTest::newRow("gnomAD SV") << "sv-gnomad/gnomad.v4.0.sv.chr1.vcf.gz" << "GRCh38" << "" << "gnomad-sv" << false << "";
}

void TestVariantRealData::headersTellWhatWroteThem()
{
    QFETCH(QString, path);
    QFETCH(QString, assembly);
    QFETCH(QString, dialect);
    QFETCH(QString, profile);
    QFETCH(bool, somatic);
    QFETCH(QString, tumour);
    const Reading read = readVariants(dataFolder() + u'/' + path);
    QCOMPARE(read.header.assembly, assembly);
    QCOMPARE(QLatin1String(genome::dialectName(read.header.dialect)), dialect);
    QCOMPARE(genome::chooseProfile(read.header).id, profile);
    QCOMPARE(read.header.somatic, somatic);
    QCOMPARE(read.header.tumourSample, tumour);
}

QTEST_GUILESS_MAIN(TestVariantRealData)
#include "tst_variant_real_data.moc"
