// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypt4gh/container.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace enza;
using namespace enza::crypt4gh;

class TestCrypt4gh : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsContainersOfOtherProgramsByteForByte_data();
    void readsContainersOfOtherProgramsByteForByte();
    void readsItsOwnContainersAtAnyPlace_data();
    void readsItsOwnContainersAtAnyPlace();
    void anotherKeyIsRefused();
    void aReencryptedHeaderOpensForTheNewReadersOnly();
    void editListsGiveTheKeptPartsOnly();
    void plainContainersNoticeChangedBytesAndTornSegments();
    void containersInSequenceNoticeSegmentsMovedRepeatedOrMissing();
    void damagedHeadersAreRefused();
    void keyFilesAreReadAndPassphrasesOnThemRefused();

private:
    QString write(const QByteArray &bytes, const QList<QByteArray> &packets, const SecretBytes &dataKey,
                  std::optional<Sequence> sequence);
    QString m_name(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    KeyPair m_keys = newKeyPair();
    int m_files = 0;
};

static QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray pattern(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

static QString dataFolder()
{
    const QString named = qEnvironmentVariable("ENZA_TEST_DATA");
    return (named.isEmpty() ? qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/../shared/data") : named) +
           QStringLiteral("/crypt4gh-htsget-rs");
}

QString TestCrypt4gh::write(const QByteArray &bytes, const QList<QByteArray> &packets, const SecretBytes &dataKey,
                            std::optional<Sequence> sequence)
{
    const QString path = m_name(QString::number(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(headerOf(packets));
    Writer writer(dataKey.clone(), sequence, [&](const char *data, qsizetype length) -> Result<void> {
        file.write(data, length);
        return {};
    });
    const bool written = writer.write(bytes.constData(), bytes.size()) && writer.finish();
    return written ? path : QString();
}

void TestCrypt4gh::readsContainersOfOtherProgramsByteForByte_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const char *folder) {
        QTest::newRow(name) << QString::fromLatin1(name) + QStringLiteral(".c4gh")
                            << QString::fromLatin1(folder) + u'/' + QString::fromLatin1(name);
    };
    row("htsnexus_test_NA12878.bam", "bam");
    row("htsnexus_test_NA12878.cram", "cram");
    row("sample1-bcbio-cancer.bcf", "bcf");
    row("sample1-bcbio-cancer.vcf.gz", "vcf");
    row("spec-v4.3.bcf", "bcf");
    row("spec-v4.3.vcf.gz", "vcf");
}

void TestCrypt4gh::readsContainersOfOtherProgramsByteForByte()
{
    QFETCH(QString, container);
    QFETCH(QString, plain);
    if (!QFile::exists(dataFolder()))
        QSKIP("the shared Crypt4GH containers are not here");
    const QByteArray expected = fileBytes(dataFolder() + u'/' + plain);
    QVERIFY(!expected.isEmpty());
    int opened = 0;
    for (const QString &name : {QStringLiteral("alice"), QStringLiteral("bob")}) {
        const QString keyFile = dataFolder() + QStringLiteral("/c4gh/keys/") + name;
        const auto secret = parsePrivateKey(fileBytes(keyFile + QStringLiteral(".sec")), keyFile);
        QVERIFY(secret);
        const auto publicKey = parsePublicKey(fileBytes(keyFile + QStringLiteral(".pub")), keyFile);
        QVERIFY(publicKey);
        QCOMPARE(keyPairOf(secret->clone()).publicKey, *publicKey);
        const auto reader = Reader::open(dataFolder() + QStringLiteral("/c4gh/") + container, *secret);
        if (!reader) {
            QCOMPARE(reader.error().code, ErrorCode::WrongSecret);
            continue;
        }
        ++opened;
        QCOMPARE((*reader)->size(), quint64(expected.size()));
        QCOMPARE(*(*reader)->read(0, (*reader)->size()), expected);
        QCOMPARE(*(*reader)->read(quint64(expected.size()) / 2, 100), expected.mid(expected.size() / 2, 100));
    }
    QVERIFY(opened > 0);
}

void TestCrypt4gh::readsItsOwnContainersAtAnyPlace_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65535, 65536, 65537, 131072, 300001})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestCrypt4gh::readsItsOwnContainersAtAnyPlace()
{
    QFETCH(int, size);
    const QByteArray bytes = pattern(size);
    for (const std::optional<Sequence> &sequence : {std::optional<Sequence>(), std::optional(Sequence::of("x"))}) {
        const SecretBytes dataKey = SecretBytes::random(32);
        const QString path = write(bytes, {dataKeyPacket(dataKey, m_keys.publicKey)}, dataKey, sequence);
        const auto reader = Reader::open(path, m_keys.secretKey, sequence);
        QVERIFY(reader);
        QCOMPARE((*reader)->size(), quint64(size));
        QCOMPARE(*(*reader)->read(0, quint64(size) + 1), bytes);
        for (const qint64 at : {0, 1, 65535, 65536, size - 1, size}) {
            if (at >= 0)
                QCOMPARE(*(*reader)->read(quint64(at), 70000), bytes.mid(at, 70000));
        }
        QVERIFY((*reader)->read(quint64(size) + 5, 5)->isEmpty());
        if (sequence) // and readers that know nothing of sequences
            QCOMPARE(*(*Reader::open(path, m_keys.secretKey))->read(0, quint64(size)), bytes);
        if (size > 0)
            QVERIFY(!fileBytes(path).contains(bytes.left(64)) || size < 16);
    }
}

void TestCrypt4gh::anotherKeyIsRefused()
{
    const SecretBytes dataKey = SecretBytes::random(32);
    const QString path = write("text", {dataKeyPacket(dataKey, m_keys.publicKey)}, dataKey, {});
    const auto reader = Reader::open(path, newKeyPair().secretKey);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::WrongSecret);
    QCOMPARE(Reader::open(m_name(QStringLiteral("none")), m_keys.secretKey).error().code, ErrorCode::Missing);
}

void TestCrypt4gh::aReencryptedHeaderOpensForTheNewReadersOnly()
{
    const SecretBytes dataKey = SecretBytes::random(32);
    const QByteArray bytes = pattern(100000);
    const QString path = write(bytes, {dataKeyPacket(dataKey, m_keys.publicKey)}, dataKey, {});
    const KeyPair one = newKeyPair();
    const KeyPair two = newKeyPair();
    quint64 headerSize = 0;
    QByteArray header;
    {
        const auto reader = Reader::open(path, m_keys.secretKey);
        QVERIFY(reader);
        headerSize = (*reader)->header().size;
        header = reencryptedHeader((*reader)->header(), {one.publicKey, two.publicKey});
    }
    const QByteArray segments = fileBytes(path).mid(qsizetype(headerSize));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(header + segments);
    file.close();
    for (const KeyPair *reader : {&one, &two})
        QCOMPARE(*(*Reader::open(path, reader->secretKey))->read(0, 1000000), bytes);
    QCOMPARE(Reader::open(path, m_keys.secretKey).error().code, ErrorCode::WrongSecret);
}

void TestCrypt4gh::editListsGiveTheKeptPartsOnly()
{
    const QByteArray bytes = pattern(200000);
    const SecretBytes dataKey = SecretBytes::random(32);
    const auto readWith = [&](const QList<quint64> &edits) {
        const QString path = write(bytes, {dataKeyPacket(dataKey, m_keys.publicKey), editListPacket(edits, m_keys.publicKey)},
                                   dataKey, {});
        const auto reader = Reader::open(path, m_keys.secretKey);
        return reader ? *(*reader)->read(0, 1000000) : QByteArray("failed");
    };
    QCOMPARE(readWith({10, 20, 65536, 100}), bytes.mid(10, 20) + bytes.mid(65566, 100));
    QCOMPARE(readWith({70000}), bytes.mid(70000));
    QCOMPARE(readWith({0, 5, 10}), bytes.left(5) + bytes.mid(15));
    QCOMPARE(readWith({199990, 500}), bytes.mid(199990));
    QCOMPARE(readWith({quint64(-1), 5}), QByteArray());
}

void TestCrypt4gh::plainContainersNoticeChangedBytesAndTornSegments()
{
    const SecretBytes dataKey = SecretBytes::random(32);
    const QString path = write(pattern(70000), {dataKeyPacket(dataKey, m_keys.publicKey)}, dataKey, {});
    const QByteArray whole = fileBytes(path);
    const auto outcome = [&](const QByteArray &bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return ErrorCode::Internal;
        file.write(bytes);
        file.close();
        const auto reader = Reader::open(path, m_keys.secretKey);
        if (!reader)
            return reader.error().code;
        const auto read = (*reader)->read(0, 1000000);
        return read ? ErrorCode::Usage : read.error().code;
    };
    for (qsizetype at = 124; at < whole.size(); at += 4999) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 4);
        QCOMPARE(outcome(bytes), ErrorCode::Damaged);
    }
    QCOMPARE(outcome(whole.chopped(1)), ErrorCode::Damaged);
    QCOMPARE(outcome(whole.left(124 + 20)), ErrorCode::Damaged);
    QCOMPARE(outcome(whole + "x"), ErrorCode::Damaged);
    QCOMPARE(outcome(whole), ErrorCode::Usage); // that is: it reads
}

void TestCrypt4gh::containersInSequenceNoticeSegmentsMovedRepeatedOrMissing()
{
    const SecretBytes dataKey = SecretBytes::random(32);
    const Sequence sequence = Sequence::of("blob");
    const QByteArray bytes = pattern(4 * segmentSize);
    const QString path = write(bytes, {dataKeyPacket(dataKey, m_keys.publicKey)}, dataKey, sequence);
    const QByteArray whole = fileBytes(path);
    const QByteArray header = whole.left(124);
    QList<QByteArray> segments;
    for (qsizetype at = header.size(); at < whole.size(); at += sealedSegmentSize)
        segments.append(whole.mid(at, sealedSegmentSize));
    QCOMPARE(segments.size(), 4);
    const auto reads = [&](const QList<QByteArray> &parts, const Sequence &expected) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return true;
        file.write(header + parts.join());
        file.close();
        const auto reader = Reader::open(path, m_keys.secretKey, expected);
        return reader && (*reader)->read(0, 1000000);
    };
    const auto &s = segments;
    QVERIFY(reads(s, sequence));
    QVERIFY(!reads({s[0], s[1], s[2]}, sequence));             // the last one dropped
    QVERIFY(!reads({s[0], s[2], s[3]}, sequence));             // one in the middle dropped
    QVERIFY(!reads({s[1], s[0], s[2], s[3]}, sequence));       // two swapped
    QVERIFY(!reads({s[0], s[1], s[1], s[2], s[3]}, sequence)); // one repeated
    QVERIFY(!reads({s[0], s[1], s[2], s[3], s[3]}, sequence));
    QVERIFY(!reads({}, sequence));
    QVERIFY(!reads(s, Sequence::of("another blob")));
}

void TestCrypt4gh::damagedHeadersAreRefused()
{
    const SecretBytes dataKey = SecretBytes::random(32);
    const QString path = write(pattern(100), {dataKeyPacket(dataKey, m_keys.publicKey)}, dataKey, {});
    const QByteArray whole = fileBytes(path);
    const auto opens = [&](const QByteArray &bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return true;
        file.write(bytes);
        file.close();
        const auto reader = Reader::open(path, m_keys.secretKey);
        return reader && (*reader)->read(0, 1000).has_value();
    };
    for (qsizetype at = 0; at < 124; ++at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x41);
        QVERIFY2(!opens(bytes), qPrintable(QString::number(at)));
        QVERIFY(!opens(whole.left(at)));
    }
    QVERIFY(!opens("crypt4gh\x01"));
}

void TestCrypt4gh::keyFilesAreReadAndPassphrasesOnThemRefused()
{
    const auto armour = [](const QByteArray &body) {
        return "-----BEGIN CRYPT4GH PRIVATE KEY-----\n" + body.toBase64() + "\n-----END CRYPT4GH PRIVATE KEY-----\n";
    };
    const QByteArray raw(32, 'k');
    const auto field = [](const QByteArray &text) {
        return QByteArray(1, '\0') + QByteArray(1, char(text.size())) + text;
    };
    const QString name = QStringLiteral("my.sec");
    const auto plain = parsePrivateKey(armour("c4gh-v1" + field("none") + field("none") + field(raw)), name);
    QVERIFY(plain);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(plain->data()), 32), raw);
    const auto locked = parsePrivateKey(armour("c4gh-v1" + field("scrypt") + field("salt") + field("x") + field(raw)), name);
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ErrorCode::BadInput);
    QVERIFY(locked.error().message.translated().contains(QStringLiteral("scrypt")));
    QCOMPARE(locked.error().where.file, name);
    for (const QByteArray &bad : {QByteArray(), QByteArray("text"), armour("c4gh-v1"), armour("c4gh-v2" + field("none")),
                                  armour("c4gh-v1" + field("none") + field("none") + field("short")),
                                  armour("c4gh-v1" + field("none") + field("none") + QByteArray("\x7f\x7fx"))})
        QVERIFY(!parsePrivateKey(bad, name));
    QCOMPARE(*parsePublicKey(formatPublicKey(raw), name), raw);
    QVERIFY(!parsePublicKey("-----BEGIN CRYPT4GH PUBLIC KEY-----\nAAAA\n-----END CRYPT4GH PUBLIC KEY-----\n", name));
}

QTEST_GUILESS_MAIN(TestCrypt4gh)
#include "tst_crypt4gh.moc"
