// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick.h"
#include "support/exhaustive.h"

#include <QTemporaryDir>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;
using enza::testing::stride;

/// Every page and segment of every file is flipped, swapped, turned back and cut off: what is read is right or refused,
/// and a check always tells.
class TestPageFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFlippedByteInAnyPage_data() { files(); }
    void aFlippedByteInAnyPage();
    void anyTwoPagesSwapped_data() { files(); }
    void anyTwoPagesSwapped();
    void anyFileCutAtAnyPage_data() { files(); }
    void anyFileCutAtAnyPage();
    void anySegmentDropped();
    void anyOlderPagePutBack();
    void anOlderFilePutBackShowsAgainstWhatOthersSaw();

private:
    void files()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("unit");
        QTest::newRow("store") << QStringLiteral("store.db") << 4096;
        QTest::newRow("calls") << QStringLiteral("calls/c1.db") << 16384;
        QTest::newRow("blob") << QStringLiteral("blobs/") + m_blob + QStringLiteral(".c4gh") << 65536 + 28;
    }
    /// Puts the bytes in the file's place and says whether that was noticed; fails when something wrong is read.
    bool noticed(const QString &file, const QByteArray &bytes);
    QByteArray original(const QString &file) const { return fileBytes(m_template + u'/' + file); }

    QTemporaryDir m_folder{scratchPattern()};
    SystemClock m_clock;
    UserKeys m_keys;
    QString m_template, m_copy, m_blob;
    QByteArray m_earlierStore;
    const QByteArray m_bytes = QByteArray(300000, 'b');
    int m_tried = 0;
};

void TestPageFaults::initTestCase()
{
    m_template = m_folder.filePath(QStringLiteral("template"));
    m_copy = m_folder.filePath(QStringLiteral("copy"));
    QOK(createWorkspace(testWorkspace(m_template), m_clock));
    auto keys = keysOf(m_template);
    QOK(keys);
    m_keys = std::move(*keys);
    const auto fill = [&](int version) -> Result<void> {
        ENZA_ASSIGN(const auto workspace, quickUnlock(m_template, m_keys, m_clock));
        for (int i = 0; i < 12; ++i)
            ENZA_TRY(workspace->commit(act({note(QString::number(i), QStringLiteral("text %1 %2").arg(version).arg(i))})));
        if (version == 1)
            return {};
        ENZA_ASSIGN(m_blob, storeBlob(*workspace, m_bytes));
        ENZA_TRY(storeCalls(*workspace, QStringLiteral("c1"), m_bytes));
        Write set = note(QStringLiteral("c1"), QStringLiteral("calls"));
        set.kind = QStringLiteral("call_set");
        set.body[QStringLiteral("blob")] = m_blob;
        ENZA_TRY(workspace->commit(act({set})));
        return {};
    };
    QOK(fill(1));
    m_earlierStore = fileBytes(Layout{m_template}.store());
    QOK(fill(2));
    copyFolder(m_template, m_copy);
}

bool TestPageFaults::noticed(const QString &file, const QByteArray &bytes)
{
    ++m_tried;
    copyFolder(m_template, m_copy);
    if (!setFileBytes(m_copy + u'/' + file, bytes))
        qFatal("cannot write");
    const auto workspace = quickUnlock(m_copy, m_keys, m_clock);
    if (!workspace) {
        if (workspace.error().code != ErrorCode::Damaged)
            QTest::qFail(qPrintable(reason(workspace.error())), __FILE__, __LINE__);
        return true;
    }
    for (int i = 0; i < 12; ++i) {
        const auto record = (*workspace)->get(QString::number(i));
        if (record && record->body.value(QLatin1String("text")).toString() != QStringLiteral("text 2 %1").arg(i))
            QTest::qFail("a wrong record was read", __FILE__, __LINE__);
    }
    const auto blob = (*workspace)->openBlob(m_blob);
    if (const auto read = blob ? (*blob)->read(0, 1000000) : std::unexpected(blob.error()); read && *read != m_bytes)
        QTest::qFail("a wrong blob was read", __FILE__, __LINE__);
    const auto calls = (*workspace)->openCallFile(QStringLiteral("c1"));
    if (const auto block = calls ? (*calls)->get(QStringLiteral("pos"), 0) : std::unexpected(calls.error()); block && *block != m_bytes)
        QTest::qFail("a wrong block was read", __FILE__, __LINE__);
    return !problemsOf(**workspace).isEmpty();
}

void TestPageFaults::aFlippedByteInAnyPage()
{
    QFETCH(QString, file);
    QFETCH(int, unit);
    const QByteArray whole = original(file);
    const int step = enza::testing::exhaustive() ? unit / 16 : unit;
    for (qsizetype at = 5; at < whole.size(); at += step) {
        QByteArray bytes = whole;
        const qsizetype where = std::min(whole.size() - 1, at + (at * 7919) % unit % std::max<qsizetype>(1, whole.size() - at));
        bytes[where] = char(bytes[where] ^ 0x40);
        // What the header of a blob says for nobody (the place of the other epoch's key) may hold anything.
        const bool unusedPacket = file.startsWith(QLatin1String("blobs")) && where < 16 + 2 * 108;
        QVERIFY2(noticed(file, bytes) || unusedPacket, qPrintable(QString::number(where)));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestPageFaults::anyTwoPagesSwapped()
{
    QFETCH(QString, file);
    QFETCH(int, unit);
    const QByteArray whole = original(file);
    const qsizetype header = file.startsWith(QLatin1String("blobs")) ? 16 + 2 * 108 : 0;
    const qsizetype pages = (whole.size() - header) / unit;
    for (qsizetype a = 0; a < pages; ++a) {
        const qsizetype reach = enza::testing::exhaustive() ? pages : std::min(pages, a + 2);
        for (qsizetype b = a + 1; b < reach; ++b) {
            QByteArray bytes = whole;
            bytes.replace(header + a * unit, unit, whole.mid(header + b * unit, unit));
            bytes.replace(header + b * unit, unit, whole.mid(header + a * unit, unit));
            QVERIFY2(noticed(file, bytes), qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestPageFaults::anyFileCutAtAnyPage()
{
    QFETCH(QString, file);
    QFETCH(int, unit);
    const QByteArray whole = original(file);
    const qsizetype header = file.startsWith(QLatin1String("blobs")) ? 16 + 2 * 108 : 0;
    for (qsizetype at = 0; at < whole.size(); at += unit) {
        QVERIFY2(noticed(file, whole.left(at)), qPrintable(QString::number(at)));
        if (header > 0)
            QVERIFY2(noticed(file, whole.left(std::min(whole.size() - 1, header + at))), qPrintable(QString::number(header + at)));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestPageFaults::anySegmentDropped()
{
    const QString file = QStringLiteral("blobs/") + m_blob + QStringLiteral(".c4gh");
    constexpr qsizetype header = 16 + 2 * 108, segment = 65536 + 28;
    const QByteArray whole = original(file);
    for (qsizetype at = header; at < whole.size(); at += segment) {
        QByteArray bytes = whole;
        bytes.remove(at, segment);
        QVERIFY2(noticed(file, bytes), qPrintable(QString::number(at)));
    }
    copyFolder(m_template, m_copy);
    QVERIFY(setFileBytes(m_copy + u'/' + file, whole.left(header + segment)));
    const auto workspace = quickUnlock(m_copy, m_keys, m_clock);
    QOK(workspace);
    const auto problems = (*workspace)->verify({});
    QOK(problems);
    QCOMPARE(problems->size(), 1);
    QCOMPARE(problems->first().kind, QStringLiteral("blob"));
    QCOMPARE(problems->first().record, QStringLiteral("c1"));
    QVERIFY(problems->first().sequence > 0); // the entry that wrote the record is named
    // And a file that is gone altogether.
    for (const QString &gone : {file, QStringLiteral("calls/c1.db")}) {
        copyFolder(m_template, m_copy);
        QVERIFY(QFile::remove(m_copy + u'/' + gone));
        const auto without = quickUnlock(m_copy, m_keys, m_clock);
        QOK(without);
        const auto missing = (*without)->verify({});
        QOK(missing);
        QCOMPARE(missing->size(), 1);
        QCOMPARE(missing->first().record, QStringLiteral("c1"));
        QVERIFY(missing->first().sequence > 0);
    }
}

void TestPageFaults::anyOlderPagePutBack()
{
    constexpr qsizetype page = 4096;
    const QByteArray whole = original(QStringLiteral("store.db"));
    int changed = 0;
    for (qsizetype at = 0; at + page <= m_earlierStore.size(); at += page) {
        const QByteArray earlier = m_earlierStore.mid(at, page);
        if (earlier == whole.mid(at, page))
            continue;
        ++changed;
        QByteArray bytes = whole;
        bytes.replace(at, page, earlier);
        QVERIFY2(noticed(QStringLiteral("store.db"), bytes), qPrintable(QString::number(at / page)));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(changed > 3);
    qInfo("%d damaged workspaces in all", m_tried);
}

void TestPageFaults::anOlderFilePutBackShowsAgainstWhatOthersSaw()
{
    // A whole older store verifies by itself; that it is older shows against a head that was kept elsewhere.
    copyFolder(m_template, m_copy);
    QList<ChainPlace> kept;
    {
        const auto workspace = quickUnlock(m_copy, m_keys, m_clock);
        QOK(workspace);
        kept = *(*workspace)->chainEnds();
        QCOMPARE(*(*workspace)->linkHash(kept[0].place), kept[0].hash);
    }
    QVERIFY(setFileBytes(m_copy + QStringLiteral("/store.db"), m_earlierStore));
    const auto workspace = quickUnlock(m_copy, m_keys, m_clock);
    QOK(workspace);
    QCOMPARE(problemsOf(**workspace), QString());
    QVERIFY((*workspace)->linkHash(kept[0].place)->isEmpty());
}

QTEST_GUILESS_MAIN(TestPageFaults)
#include "tst_page_faults.moc"
