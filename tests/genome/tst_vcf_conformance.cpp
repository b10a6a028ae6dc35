// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vcf.h"

#include <QDirIterator>
#include <QTest>

using namespace enza;
using namespace enza::test;

namespace {

QStringList conformanceFiles(const char *kind)
{
    QStringList out;
    if (dataFolder().isEmpty())
        return out;
    QDirIterator files(dataFolder() + QStringLiteral("/vcf-conformance/dev"), {"*.vcf"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const bool failing = path.contains(QLatin1String("/failed/"));
        if (failing == (QLatin1String(kind) == QLatin1String("failed")))
            out.append(path);
    }
    out.sort();
    return out;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Lines that hold a record, whatever is wrong with them: blank ones at the very end are none.
quint64 dataLines(QByteArray bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    quint64 count = 0;
    bool body = false;
    for (const QByteArray &line : bytes.split('\n')) {
        body = body || !line.startsWith('#');
        count += body;
    }
    return bytes.isEmpty() ? 0 : count;
}

/// Either everything that is there, or a refusal that names the file and says why.
void verifyNothingIsLost(const Reading &read, const QByteArray &bytes)
{
    if (read.error) {
        QCOMPARE(read.error->code, ErrorCode::BadInput);
        QVERIFY(!read.error->where.file.isEmpty());
        QVERIFY(!read.message().isEmpty());
    } else {
        QCOMPARE(read.records, dataLines(bytes));
    }
}

} // namespace

class TestVcfConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void validFilesLoad();
    void brokenFilesAreRefusedOrWarnedOf();
    void truncatedFilesLoseNothingSilently();
    void mutatedFilesLoseNothingSilently();
};

void TestVcfConformance::initTestCase()
{
    if (conformanceFiles("failed").isEmpty())
        QSKIP("the conformance files are not there (ENZA_TEST_DATA or ../shared/data)");
}

void TestVcfConformance::validFilesLoad()
{
    for (const QString &path : conformanceFiles("passed")) {
        const Reading read = readVariants(path);
        QVERIFY2(!read.error, qPrintable(path + QStringLiteral(": ") + read.message()));
        QCOMPARE(read.records, dataLines(fileBytes(path)));
    }
}

void TestVcfConformance::brokenFilesAreRefusedOrWarnedOf()
{
    int refused = 0, warned = 0;
    for (const QString &path : conformanceFiles("failed")) {
        const Reading read = readVariants(path);
        verifyNothingIsLost(read, fileBytes(path));
        QVERIFY2(read.error || !read.warnings.isEmpty(), qPrintable(path + QStringLiteral(": nothing was said about it")));
        refused += read.error.has_value();
        warned += !read.error;
    }
    qInfo("%d of the broken files are refused, %d load with a warning", refused, warned);
    QVERIFY(refused > 0);
}

void TestVcfConformance::truncatedFilesLoseNothingSilently()
{
    for (const char *kind : {"passed", "failed"}) {
        const QStringList files = conformanceFiles(kind);
        for (qsizetype i = 0; i < files.size(); i += 9) {
            const QByteArray bytes = fileBytes(files[i]);
            for (qsizetype cut = 1; cut < bytes.size(); cut += 1 + bytes.size() / 12)
                verifyNothingIsLost(readBytes(bytes.left(cut)), bytes.left(cut));
        }
    }
}

void TestVcfConformance::mutatedFilesLoseNothingSilently()
{
    quint32 state = 20261120;
    const auto random = [&state](qsizetype below) {
        state = state * 1664525u + 1013904223u;
        return below > 0 ? qsizetype(state >> 8) % below : 0;
    };
    constexpr char pieces[] = "\t\n:;,=|/.<>[]#%\"0A-\x80\x00";
    const QStringList files = conformanceFiles("passed") + conformanceFiles("failed");
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = fileBytes(files[random(files.size())]);
        for (qsizetype k = random(4); k >= 0 && !bytes.isEmpty(); --k) {
            const qsizetype at = random(bytes.size());
            const char piece = pieces[random(sizeof pieces - 1)];
            switch (random(4)) {
            case 0: bytes[at] = piece; break;
            case 1: bytes.insert(at, piece); break;
            case 2: bytes.remove(at, 1 + random(20)); break;
            default: bytes.insert(at, bytes.mid(random(bytes.size()), random(200))); break;
            }
        }
        verifyNothingIsLost(readBytes(bytes), bytes);
        if (QTest::currentTestFailed()) {
            qWarning("in round %d", round);
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestVcfConformance)
#include "tst_vcf_conformance.moc"
