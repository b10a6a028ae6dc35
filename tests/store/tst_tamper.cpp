// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick.h"

#include <QTemporaryDir>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;

/// Somebody changes files: what is read is right or refused, never wrong.
class TestTamper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void changedBytesInTheStoreAreNoticed();
    void changedBytesInBlobsAndCallFilesAreNoticed();
    void anOldPagePutBackIsNoticed();
    void filesInEachOthersPlaceAreNoticed();
    void filesThatAreGoneOrCutAreNoticed();
    void rowsChangedBySomebodyWithTheKeyAreNoticed_data();
    void rowsChangedBySomebodyWithTheKeyAreNoticed();
    void anErasedBodyLeavesTheChainWhole();

private:
    /// Every read gives the right answer or Damaged; says whether all were right.
    bool everythingReads(const Unlocked &workspace);
    QString copy();

    QTemporaryDir m_folder{scratchPattern()};
    SystemClock m_clock;
    UserKeys m_keys;
    QString m_template;
    QByteArray m_earlierStore; ///< store.db as it was before the later commits
    QStringList m_blobs;
};

static QByteArray content(int which)
{
    return QByteArray(150000, char('a' + which));
}

static QString text(int which)
{
    return QStringLiteral("text %1").arg(which);
}

void TestTamper::initTestCase()
{
    m_template = m_folder.filePath(QStringLiteral("template"));
    QOK(createWorkspace(testWorkspace(m_template), m_clock));
    auto keys = keysOf(m_template);
    QOK(keys);
    m_keys = std::move(*keys);
    const auto fill = [&](int version) -> Result<void> {
        ENZA_ASSIGN(const auto workspace, quickUnlock(m_template, m_keys, m_clock));
        for (int i = 0; i < 60; ++i)
            ENZA_TRY(workspace->commit(act({note(QString::number(i), text(version * 1000 + i), // every index changes
                                                 version == 1 ? QString() : QStringLiteral("case"))})));
        return {};
    };
    QOK(fill(1));
    m_earlierStore = fileBytes(Layout{m_template}.store());
    QOK(fill(2));
    auto workspace = quickUnlock(m_template, m_keys, m_clock);
    QOK(workspace);
    for (int i = 0; i < 2; ++i) {
        auto blob = storeBlob(**workspace, content(i));
        QOK(blob);
        m_blobs.append(*blob);
        QOK(storeCalls(**workspace, QStringLiteral("c%1").arg(i), content(i)));
    }
    QVERIFY(everythingReads(**workspace));
    QCOMPARE(problemsOf(**workspace), QString());
}

QString TestTamper::copy()
{
    const QString path = m_folder.filePath(QStringLiteral("copy"));
    copyFolder(m_template, path);
    return path;
}

bool TestTamper::everythingReads(const Unlocked &workspace)
{
    bool all = true;
    const auto refused = [&](const Error &error) {
        all = false;
        if (error.code != ErrorCode::Damaged)
            QTest::qFail(qPrintable(reason(error)), __FILE__, __LINE__);
    };
    for (int i = 0; i < 60; ++i) {
        const auto record = workspace.get(QString::number(i));
        if (!record)
            refused(record.error());
        else if (record->body.value(QLatin1String("text")).toString() != text(2000 + i))
            QTest::qFail("an old or wrong record was read", __FILE__, __LINE__);
    }
    const auto list = workspace.list({QStringLiteral("note"), {}, {}, {}, {}});
    if (!list)
        refused(list.error());
    for (int i = 0; i < m_blobs.size(); ++i) {
        const auto blob = workspace.openBlob(m_blobs[i]);
        const auto bytes = blob ? (*blob)->read(0, 1000000) : std::unexpected(blob.error());
        if (!bytes)
            refused(bytes.error());
        else if (*bytes != content(i))
            QTest::qFail("a wrong blob was read", __FILE__, __LINE__);
        const auto calls = workspace.openCallFile(QStringLiteral("c%1").arg(i));
        const auto block = calls ? (*calls)->get(QStringLiteral("pos"), 0) : std::unexpected(calls.error());
        if (!block)
            refused(block.error());
        else if (*block != content(i))
            QTest::qFail("a wrong block was read", __FILE__, __LINE__);
    }
    return all;
}

void TestTamper::changedBytesInTheStoreAreNoticed()
{
    const QString path = copy();
    const QString store = Layout{path}.store();
    const QByteArray whole = fileBytes(store);
    for (qsizetype at = 3; at < whole.size(); at += 1531) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x20);
        QVERIFY(setFileBytes(store, bytes));
        const auto workspace = quickUnlock(path, m_keys, m_clock);
        if (!workspace) {
            QCODE(workspace, ErrorCode::Damaged);
            continue;
        }
        everythingReads(**workspace);
        QVERIFY2(!problemsOf(**workspace).isEmpty(), qPrintable(QString::number(at)));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestTamper::changedBytesInBlobsAndCallFilesAreNoticed()
{
    const QString path = copy();
    const Layout layout{path};
    const auto workspace = quickUnlock(path, m_keys, m_clock);
    QOK(workspace);
    for (const QString &file : {layout.blob(m_blobs[0]), layout.callFile(QStringLiteral("c0"))}) {
        const QByteArray whole = fileBytes(file);
        for (qsizetype at = 1; at < whole.size(); at += 6007) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ 1);
            QVERIFY(setFileBytes(file, bytes));
            everythingReads(**workspace);
            QVERIFY2(!problemsOf(**workspace).isEmpty(), qPrintable(file + QString::number(at)));
        }
        QVERIFY(setFileBytes(file, whole));
    }
    QVERIFY(everythingReads(**workspace));
}

void TestTamper::anOldPagePutBackIsNoticed()
{
    constexpr qsizetype pageSize = 4096;
    const QString path = copy();
    const QString store = Layout{path}.store();
    const QByteArray whole = fileBytes(store);
    int noticed = 0;
    for (qsizetype at = 0; at + pageSize <= m_earlierStore.size(); at += pageSize) {
        const QByteArray earlier = m_earlierStore.mid(at, pageSize);
        if (earlier == whole.mid(at, pageSize))
            continue;
        QByteArray bytes = whole;
        bytes.replace(at, pageSize, earlier);
        QVERIFY(setFileBytes(store, bytes));
        const auto workspace = quickUnlock(path, m_keys, m_clock);
        if (!workspace) {
            QCODE(workspace, ErrorCode::Damaged);
            ++noticed;
            continue;
        }
        everythingReads(**workspace);
        QVERIFY2(!problemsOf(**workspace).isEmpty(), qPrintable(QString::number(at / pageSize + 1)));
        if (QTest::currentTestFailed())
            return;
        ++noticed;
    }
    QVERIFY(noticed > 5);
}

void TestTamper::filesInEachOthersPlaceAreNoticed()
{
    const QString path = copy();
    const Layout layout{path};
    const auto workspace = quickUnlock(path, m_keys, m_clock);
    QOK(workspace);
    QVERIFY(setFileBytes(layout.blob(m_blobs[0]), fileBytes(layout.blob(m_blobs[1]))));
    QCODE((*workspace)->openBlob(m_blobs[0]), ErrorCode::Damaged);
    QVERIFY(setFileBytes(layout.callFile(QStringLiteral("c0")), fileBytes(layout.callFile(QStringLiteral("c1")))));
    QCODE((*workspace)->openCallFile(QStringLiteral("c0")), ErrorCode::Damaged);
    const auto problems = (*workspace)->verify({});
    QOK(problems);
    QCOMPARE(problems->size(), 2);
    QCOMPARE(problems->at(0).kind, QStringLiteral("blob"));
    QCOMPARE(problems->at(1).kind, QStringLiteral("calls"));
}

void TestTamper::filesThatAreGoneOrCutAreNoticed()
{
    const QString path = copy();
    const Layout layout{path};
    const auto workspace = quickUnlock(path, m_keys, m_clock);
    QOK(workspace);
    Write document = note(QStringLiteral("d"), QStringLiteral("document"));
    document.body[QStringLiteral("blob")] = m_blobs[1];
    QOK((*workspace)->commit(act({document})));
    const QString blob = layout.blob(m_blobs[0]);
    const QByteArray whole = fileBytes(blob);
    constexpr qsizetype header = 16 + 2 * 108;
    // Cut exactly between two segments: every segment that is left verifies by itself.
    QVERIFY(setFileBytes(blob, whole.left(header + 2 * (65536 + 28))));
    QCODE((*workspace)->openBlob(m_blobs[0]), ErrorCode::Damaged);
    QVERIFY(setFileBytes(blob, whole));
    QVERIFY(QFile::remove(layout.blob(m_blobs[1])));
    const auto problems = (*workspace)->verify({});
    QOK(problems);
    QCOMPARE(problems->size(), 1);
    QCOMPARE(problems->at(0).kind, QStringLiteral("blob"));
    QCOMPARE(problems->at(0).record, QStringLiteral("d"));
    const QString calls = layout.callFile(QStringLiteral("c0"));
    QVERIFY(setFileBytes(calls, fileBytes(calls).left(65536)));
    QVERIFY(problemsOf(**workspace).contains(QStringLiteral("calls")));
}

void TestTamper::rowsChangedBySomebodyWithTheKeyAreNoticed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *sql, const char *kind) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(kind);
    };
    row("a body", "UPDATE version SET body = '{}' WHERE id = '7' AND version = 1", "record");
    row("a body and its digest", "UPDATE version SET body = '{}', digest = zeroblob(32) WHERE id = '7'", "record");
    row("a body made away with", "UPDATE version SET body = NULL WHERE id = '7'", "record");
    row("a version removed", "DELETE FROM version WHERE id = '7' AND version = 1", "record");
    row("the newest version removed",
        "DELETE FROM version WHERE id = '7' AND version = 2; UPDATE head SET version = 1 WHERE id = '7'", "record");
    row("a version moved to another record", "UPDATE version SET id = 'x' WHERE id = '7'", "record");
    row("an index row removed", "DELETE FROM head WHERE id = '7'", "record");
    row("an index row turned back", "UPDATE head SET version = 1 WHERE id = '7'", "record");
    row("a removed entry", "DELETE FROM journal WHERE sequence = 30", "chain");
    row("a removed last entry", "DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)", "record");
    row("a changed entry", "UPDATE journal SET entry = replace(entry, 'note.add', 'note.out') WHERE sequence = 30", "signature");
    row("a foreign signature", "UPDATE journal SET signature = zeroblob(64) WHERE sequence = 30", "signature");
    row("two entries swapped", "UPDATE journal SET sequence = CASE sequence WHEN 30 THEN -31 ELSE -30 END WHERE sequence IN (30, 31); "
        "UPDATE journal SET sequence = -sequence WHERE sequence < 0", "chain");
    row("an entry under another case", "UPDATE journal SET case_id = 'elsewhere' WHERE sequence = 30", "chain");
    row("an entry under another time", "UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 30", "chain");
    row("an entry under another user", "UPDATE journal SET user = 'x' WHERE sequence = 30", "chain");
    row("history without an entry", "DELETE FROM touched WHERE record = '7'", "record");
    row("history with another's entry", "UPDATE touched SET record = '8' WHERE record = '7'; INSERT INTO touched VALUES ('7', 'r', 3)", "record");
    row("a changed index", "UPDATE head SET label = 'x' WHERE id = '7'", "record");
    row("a record in another case", "UPDATE head SET case_id = 'elsewhere' WHERE id = '7'", "record");
    row("an invented conflict", "INSERT INTO tip VALUES ('7', 2, 'r')", "record");
    row("words that were taken away", "UPDATE journal SET detail = NULL, salt = NULL WHERE sequence = 30", "chain");
    row("a changed detail", "UPDATE journal SET detail = '{\"a\":1}' WHERE sequence = 30", "chain");
}

void TestTamper::rowsChangedBySomebodyWithTheKeyAreNoticed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, kind);
    const QString path = copy();
    {
        auto state = quickState(path, m_keys, m_clock);
        QOK(state);
        QOK((*state)->writer->run(sql.constData()));
    }
    const auto workspace = quickUnlock(path, m_keys, m_clock);
    QOK(workspace);
    const auto problems = (*workspace)->verify({});
    QOK(problems);
    QStringList kinds;
    for (const Problem &problem : *problems)
        kinds.append(problem.kind);
    QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(u' ')));
}

void TestTamper::anErasedBodyLeavesTheChainWhole()
{
    const QString path = copy();
    {
        const auto workspace = quickUnlock(path, m_keys, m_clock);
        QOK(workspace);
        QCODE((*workspace)->erase({QStringLiteral("never")}, QStringLiteral("r")), ErrorCode::NotFound);
        QOK((*workspace)->erase({QStringLiteral("7")}, QStringLiteral("withdrawal")));
        QCODE((*workspace)->get(QStringLiteral("7")), ErrorCode::NotFound);
        QCOMPARE((*workspace)->list({QStringLiteral("note"), {}, {}, {}, {}})->size(), 59);
        QVERIFY((*workspace)->list({{}, {}, {}, QStringLiteral("label"), text(2007)})->isEmpty());
        QCOMPARE((*workspace)->versions(QStringLiteral("7"))->size(), 2);
        QVERIFY((*workspace)->versions(QStringLiteral("7"))->at(0).body.isEmpty());
        QCOMPARE((*workspace)->journal({{}, {}, {}, 1})->at(0).verb, QStringLiteral("record.erase"));
        QCOMPARE(problemsOf(**workspace), QString());
        QOK((*workspace)->commit(act({note(QStringLiteral("8"), QStringLiteral("on"))})));
    }
    const auto workspace = quickUnlock(path, m_keys, m_clock);
    QOK(workspace);
    QCOMPARE(problemsOf(**workspace), QString());
}

QTEST_GUILESS_MAIN(TestTamper)
#include "tst_tamper.moc"
