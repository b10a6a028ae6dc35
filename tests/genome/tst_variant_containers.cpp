// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vcf.h"

#include <QTest>

#include <htslib/bgzf.h>
#include <htslib/vcf.h>
#include <zlib.h>

using namespace enza;
using namespace enza::test;

namespace {

/// Lines long and varied enough that a container has many blocks.
QByteArray manyRecords(int count, int padding)
{
    QByteArray out = vcfHeader({"##contig=<ID=1>", "##INFO=<ID=N,Number=1,Type=String,Description=\"n\">",
                                "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"g\">"},
                               {"S"});
    quint32 state = 1;
    for (int i = 0; i < count; ++i) {
        QByteArray text;
        for (int k = 0; k < padding; ++k) {
            state = state * 1664525u + 1013904223u;
            text += char('a' + (state >> 24) % 26);
        }
        out += "1\t" + QByteArray::number(1000 + i) + "\t.\tA\tC\t10\tPASS\tN=" + text + "\tGT\t0/1\n";
    }
    return out;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray bgzip(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.gz"));
    BGZF *file = bgzf_open(QFile::encodeName(path).constData(), "w");
    const bool written = bgzf_write(file, bytes.constData(), size_t(bytes.size())) == bytes.size();
    return bgzf_close(file) == 0 && written ? fileBytes(path) : QByteArray();
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<unsigned char *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(out.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return out;
}

QByteArray bcf(const QByteArray &vcf, const char *mode)
{
    const QTemporaryDir folder;
    QFile source(folder.filePath(QStringLiteral("x.vcf")));
    if (!source.open(QIODevice::WriteOnly) || source.write(vcf) != vcf.size())
        return {};
    source.close();
    const QString path = folder.filePath(QStringLiteral("x.bcf"));
    htsFile *in = hts_open(QFile::encodeName(source.fileName()).constData(), "r");
    htsFile *out = hts_open(QFile::encodeName(path).constData(), mode);
    bcf_hdr_t *header = bcf_hdr_read(in);
    bcf1_t *record = bcf_init();
    bool good = bcf_hdr_write(out, header) == 0;
    while (bcf_read(in, header, record) == 0)
        good = good && bcf_write(out, header, record) == 0;
    bcf_destroy(record);
    bcf_hdr_destroy(header);
    hts_close(in);
    good = hts_close(out) == 0 && good;
    return good ? fileBytes(path) : QByteArray();
}

struct Container {
    const char *name;
    const char *format;
    QByteArray bytes;
};

QList<Container> containers(const QByteArray &vcf)
{
    return {{"plain", "vcf", vcf},
            {"bgzip", "vcf.gz (bgzip)", bgzip(vcf)},
            {"gzip", "vcf.gz (gzip)", gzipped(vcf)},
            {"two gzip members", "vcf.gz (gzip)", gzipped(vcf.left(vcf.size() / 3)) + gzipped(vcf.mid(vcf.size() / 3))},
            {"BCF", "bcf", bcf(vcf, "wb")},
            {"uncompressed BCF", "bcf", bcf(vcf, "wbu")}};
}

} // namespace

class TestVariantContainers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyContainerGivesTheSameRecords();
    void chunksEndAtLines();
    void everyStoredRecordComesBack();
    void wrongPlacesAreRefusedNotRead();
    void everyTruncationIsRefused();
    void flippedBytesNeverLoseRecordsSilently();
    void emptyBodyIsNoError();
    void endlessLineIsRefusedWithItsPlace();
};

void TestVariantContainers::everyContainerGivesTheSameRecords()
{
    const QByteArray vcf = manyRecords(3000, 120);
    const QList<Container> all = containers(vcf);
    const Reading plain = readBytes(all[0].bytes);
    QCOMPARE(plain.records, 3000u);
    for (const Container &container : all) {
        const Reading read = readBytes(container.bytes);
        QVERIFY2(!read.error, qPrintable(QString::fromLatin1(container.name) + QStringLiteral(": ") + read.message()));
        QCOMPARE(read.format, QLatin1String(container.format));
        QCOMPARE(read.records, plain.records);
        QCOMPARE(read.rows.size(), plain.rows.size());
        for (qsizetype i = 0; i < read.rows.size(); ++i)
            QCOMPARE(read.rows[i].pos, plain.rows[i].pos);
    }
}

void TestVariantContainers::chunksEndAtLines()
{
    const QByteArray vcf = manyRecords(36000, 1000); // more than two chunks
    const Reading read = readBytes(bgzip(vcf), QStringLiteral("big.vcf.gz"), true);
    QCOMPARE(read.message(), QString());
    QVERIFY(read.chunks.size() >= 3);
    quint64 line = read.header.lines + 1, record = 0, offset = quint64(vcfHeader().size());
    offset = read.chunks.front().offset;
    QByteArray joined = vcf.left(qsizetype(offset));
    for (const genome::Chunk &chunk : read.chunks) {
        QCOMPARE(chunk.text.back(), '\n');
        QCOMPARE(chunk.firstLine, line);
        QCOMPARE(chunk.firstRecord, record);
        QCOMPARE(chunk.offset, offset);
        QVERIFY(chunk.place.size() < 20000);
        const auto lines = quint64(std::count(chunk.text.begin(), chunk.text.end(), '\n'));
        line += lines;
        record += lines;
        offset += chunk.text.size();
        joined.append(chunk.text.data(), qsizetype(chunk.text.size()));
    }
    QCOMPARE(joined, vcf);
}

void TestVariantContainers::everyStoredRecordComesBack()
{
    const QByteArray vcf = manyRecords(20000, 1100); // crosses a chunk
    for (const Container &container : containers(vcf)) {
        const Reading read = readBytes(container.bytes, QStringLiteral("stored"), true);
        QCOMPARE(read.records, 20000u);
        auto fetcher = genome::LineFetcher::open(std::make_shared<BytesSource>(container.bytes), read.format);
        QVERIFY(fetcher);
        std::size_t at = 0;
        for (qsizetype i = 0; i < read.rows.size(); i += 37) {
            const Row &row = read.rows[i];
            while (at + 1 < read.chunks.size() && read.chunks[at + 1].offset <= row.offset)
                ++at;
            const genome::Chunk &chunk = read.chunks[at];
            const auto line = (*fetcher)->line(chunk.place, chunk.offset, row.offset, row.length);
            QVERIFY2(line, container.name);
            QCOMPARE(*line, chunk.text.substr(row.offset - chunk.offset, row.length));
        }
    }
}

void TestVariantContainers::wrongPlacesAreRefusedNotRead()
{
    const QByteArray vcf = manyRecords(200, 100);
    for (const Container &container : containers(vcf)) {
        auto fetcher = genome::LineFetcher::open(std::make_shared<BytesSource>(container.bytes), QLatin1String(container.format));
        QVERIFY(fetcher);
        const quint64 beyond = quint64(vcf.size()) * 2;
        QVERIFY(!(*fetcher)->line(QByteArray("\xff\xff\xff"), 0, beyond, 50));
        QVERIFY(!(*fetcher)->line({}, 0, beyond, 50));
    }
    QVERIFY(!genome::LineFetcher::open(std::make_shared<BytesSource>(QByteArray()), QStringLiteral("cram")));
    QVERIFY(!genome::LineFetcher::open(std::make_shared<BytesSource>(QByteArray("no BCF")), QStringLiteral("bcf")));
}

/// Plain text cannot tell a cut between two lines; every other cut has to be noticed.
void TestVariantContainers::everyTruncationIsRefused()
{
    const QByteArray vcf = manyRecords(900, 200);
    for (const Container &container : containers(vcf)) {
        if (std::string_view(container.name).starts_with("plain") || std::string_view(container.name).starts_with("two"))
            continue;
        // Without a container there is no end mark either; a cut inside a record is noticed.
        const bool bare = std::string_view(container.name) == "uncompressed BCF";
        for (qsizetype cut = 1; cut < container.bytes.size(); cut += bare ? 97 : 331) {
            const Reading read = readBytes(container.bytes.left(cut), QStringLiteral("cut"));
            QVERIFY2(read.error || (bare && read.records < 900), qPrintable(QStringLiteral("%1 cut at %2").arg(QLatin1String(container.name)).arg(cut)));
        }
    }
}

void TestVariantContainers::flippedBytesNeverLoseRecordsSilently()
{
    const QByteArray vcf = manyRecords(900, 200);
    quint32 state = 7;
    for (const Container &container : containers(vcf)) {
        const bool checked = container.bytes.startsWith("\x1f\x8b"); // has check sums
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = container.bytes;
            state = state * 1664525u + 1013904223u;
            const qsizetype at = qsizetype(state >> 4) % bytes.size();
            bytes[at] = char(bytes[at] ^ (1 << (round % 8)));
            const Reading read = readBytes(bytes, QStringLiteral("flipped"));
            if (checked && !read.error)
                QCOMPARE(read.records, 900u);
        }
    }
}

void TestVariantContainers::emptyBodyIsNoError()
{
    for (const Container &container : containers(manyRecords(0, 0))) {
        if (std::string_view(container.name).starts_with("two"))
            continue;
        const Reading read = readBytes(container.bytes, QStringLiteral("empty"));
        QVERIFY2(!read.error, qPrintable(QString::fromLatin1(container.name) + QStringLiteral(": ") + read.message()));
        QCOMPARE(read.records, 0u);
        QCOMPARE(read.header.samples, QStringList{QStringLiteral("S")});
    }
}

/// 257 MB of one line shrink to a megabyte; looking through it twice would take minutes.
void TestVariantContainers::endlessLineIsRefusedWithItsPlace()
{
    QByteArray bytes = gzipped(vcfHeader() + "1\t5\t.\tA\tC\t.\t.\t.\n1\t6\t.\t");
    const QByteArray piece = gzipped(QByteArray(1 << 20, 'A'));
    for (int i = 0; i < 257; ++i)
        bytes += piece;
    const Reading read = readBytes(bytes, QStringLiteral("endless.vcf.gz"));
    QVERIFY(read.error);
    QCOMPARE(read.error->code, ErrorCode::BadInput);
    QCOMPARE(read.error->where.line, 4u);
}

QTEST_GUILESS_MAIN(TestVariantContainers)
#include "tst_variant_containers.moc"
