// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/sample_cut.h"

#include <QTest>

using namespace enza;

namespace {

class Bytes final : public genome::ByteSource
{
public:
    explicit Bytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    quint64 size() const override { return quint64(m_bytes.size()); }
    Result<QByteArray> read(quint64 offset, quint64 length) const override { return m_bytes.mid(qsizetype(offset), qsizetype(length)); }

private:
    QByteArray m_bytes;
};

const QByteArray header = "##fileformat=VCFv4.2\n##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n##contig=<ID=chr1>\n"
                          "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\tS2\n";

} // namespace

/// One person's part of a file of several.
class TestSampleCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheOwnColumnAndWhatItCarries()
    {
        const auto [report, out] = cut(header + "chr1\t500\t.\tA\tG\t50\tPASS\tAC=1\tGT\t0/1\t0/0\nchr1\t600\t.\tC\tT\t50\tPASS\t.\tGT\t0/0\t0/1\n");
        QCOMPARE(report.records, 1u);
        QVERIFY(report.shared);
        QVERIFY(out.contains("\tGT\t0/1\n") && !out.contains("600") && !out.contains("S2") && !out.contains("AC=1"));
    }
    void aHeadingInTheMiddleIsNoRecord()
    {
        // As two files put one after the other have it.
        const auto [report, out] = cut(header + "chr1\t500\t.\tA\tG\t50\tPASS\t.\tGT\t0/1\t0/0\n" + header.mid(header.indexOf("#CHROM")) +
                                       "chr1\t700\t.\tA\tG\t50\tPASS\t.\tGT\t0/1\t0/0\n");
        QCOMPARE(report.records, 2u);
        QCOMPARE(report.unreadable, 1u);
        QCOMPARE(out.count("#CHROM"), 1);
        QVERIFY(!out.contains("S2"));
    }

private:
    static std::pair<genome::CutReport, QByteArray> cut(const QByteArray &file)
    {
        genome::CutRequest request;
        request.samples = {QStringLiteral("S1")};
        QByteArray out;
        const auto report = genome::cutSamples(std::make_shared<const Bytes>(file), request, [&](const QByteArray &bytes) -> Result<void> {
            out += bytes;
            return {};
        }, {});
        return {report.value_or(genome::CutReport()), out};
    }
};

QTEST_APPLESS_MAIN(TestSampleCut)
#include "tst_sample_cut.moc"
