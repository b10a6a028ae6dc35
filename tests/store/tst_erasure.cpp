// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pages.h"
#include "support/exhaustive.h"
#include "support/io_faults.h"

#include <QTemporaryDir>

#include <sys/wait.h>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;
namespace disk = enza::testing::disk;

namespace {

const QByteArray marker("ERASED-MARKER-c.743G>A");

Write marked(const QString &id, const QString &person = QStringLiteral("p1"), qsizetype times = 1)
{
    Write write = note(id, QString::fromLatin1(marker.repeated(times)), QStringLiteral("case"));
    write.personId = person;
    return write;
}

Act told(const QList<Write> &writes)
{
    Act out = act(writes);
    out.detail = {{QStringLiteral("said"), QString::fromLatin1(marker)}};
    return out;
}

} // namespace

/// What was erased is nowhere any more: not in a page, not in a file, not in another replica.
class TestErasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsLeftInAnyPageOrFile();
    void whatIsDeletedIsOverwrittenAtOnce();
    void whatTakesTheRecordsPlaceStays();
    void itTravelsInAnyOrder_data();
    void itTravelsInAnyOrder();
    void whatStandsInItsPlaceWinsOverAnEditThatDidNotKnow();
    void anOlderChangeFileBringsNothingBack();
    void anOlderBackupLosesItWithTheNextMerge();
    void whatIsTakenAwayWithoutAnErasureIsNoticed_data();
    void whatIsTakenAwayWithoutAnErasureIsNoticed();
    void itHappensWhollyOrNotWhereverTheProcessDies();
    void itHappensWhollyOrNotWhateverWriteFails();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<Unlocked> open(const char *name)
    {
        auto workspace = quickUnlock(path(name), m_keys, m_clock);
        if (!workspace)
            qFatal("%s", qPrintable(reason(workspace.error())));
        return std::move(*workspace);
    }
    Result<Merged> carry(const Unlocked &from, Unlocked &to, bool all = false)
    {
        const QString file = path("changes") + QString::number(++m_files);
        ENZA_TRY(from.exportChanges(file, all, {}));
        return to.merge(file, {});
    }
    Erasure demand() const
    {
        Erasure erasure;
        erasure.caseId = QStringLiteral("case");
        erasure.personId = QStringLiteral("p1");
        erasure.records = {QStringLiteral("r1"), QStringLiteral("r2"), QStringLiteral("set")};
        erasure.reason = QStringLiteral("withdrawn");
        return erasure;
    }
    /// All of it is there, or nothing.
    void checkErased(const QString &folder);
    void checkOthers(const Unlocked &workspace);

    QTemporaryDir m_templates{scratchPattern()};
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    UserKeys m_keys;
    QString m_blob, m_otherBlob;
    int m_files = 0;
};

void TestErasure::initTestCase()
{
    const QString original = m_templates.filePath(QStringLiteral("a"));
    {
        auto created = createWorkspace(testWorkspace(original), m_clock);
        QOK(created);
        Unlocked &workspace = *created->workspace;
        for (int i = 0; i < 30; ++i) { // between what is erased, so that pages split and join
            QOK(workspace.commit(act({note(QStringLiteral("other%1").arg(i), QStringLiteral("stays"))})));
            QOK(workspace.commit(told({marked(QStringLiteral("r1"), QStringLiteral("p1"), 1 + i * 9)})));
        }
        auto blob = storeBlob(workspace, marker.repeated(9000));
        QOK(blob);
        m_blob = *blob;
        auto other = storeBlob(workspace, QByteArray(70000, 'o'));
        QOK(other);
        m_otherBlob = *other;
        Write kept = note(QStringLiteral("document"), QStringLiteral("of another"));
        kept.body[QStringLiteral("blob")] = m_otherBlob;
        QOK(workspace.commit(act({kept})));
        QOK(storeCalls(workspace, QStringLiteral("set"), marker.repeated(1000)));
        QOK(storeCalls(workspace, QStringLiteral("set2"), "of another"));
        Write set = marked(QStringLiteral("set"));
        set.body[QStringLiteral("blob")] = m_blob;
        QOK(workspace.commit(told({set, marked(QStringLiteral("r2"))})));
        QOK(workspace.backup(m_templates.filePath(QStringLiteral("backup")), {}));
    }
    auto keys = keysOf(original);
    QOK(keys);
    m_keys = std::move(*keys);
    for (const char *name : {"b", "c"}) {
        const QString folder = m_templates.filePath(QLatin1String(name));
        QOK(restoreWorkspace(m_templates.filePath(QStringLiteral("backup")), folder, m_clock, {}));
        QOK(quickUnlock(folder, m_keys, m_clock));
    }
}

void TestErasure::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchPattern());
    for (const char *name : {"a", "b", "c"})
        copyFolder(m_templates.filePath(QLatin1String(name)), path(name));
}

void TestErasure::checkErased(const QString &folder)
{
    const QByteArray pages = decryptedPages(folder, storeKeyOf(folder, m_keys));
    QVERIFY(pages.contains("SQLite") || pages.contains("CREATE TABLE")); // the decryption works
    QVERIFY2(!pages.contains(marker), "a page still holds it");
    const Layout layout{folder};
    QVERIFY(!QFile::exists(layout.blob(m_blob)));
    QVERIFY(!QFile::exists(layout.callFile(QStringLiteral("set"))));
    const auto workspace = quickUnlock(folder, m_keys, m_clock);
    QOK(workspace);
    for (const char *record : {"r1", "r2", "set"})
        QCODE((*workspace)->get(QLatin1String(record)), ErrorCode::NotFound);
    checkOthers(**workspace);
}

void TestErasure::checkOthers(const Unlocked &workspace)
{
    QCOMPARE(problemsOf(workspace), QString());
    for (int i = 0; i < 30; ++i)
        QOK(workspace.get(QStringLiteral("other%1").arg(i)));
    QCOMPARE((*workspace.openBlob(m_otherBlob))->size(), 70000ull);
    QOK(workspace.openCallFile(QStringLiteral("set2")));
}

void TestErasure::nothingIsLeftInAnyPageOrFile()
{
    QVERIFY(decryptedPages(path("a"), storeKeyOf(path("a"), m_keys)).contains(marker)); // the search finds what is there
    {
        const auto a = open("a");
        QOK(a->erase(demand()));
        QCOMPARE(a->erasures()->size(), 1);
    }
    // The file was built anew: it holds no pages that are not in use, where copies could lie. (Count of free pages:
    // bytes 36 to 39 of the file, of which the first 16 are the salt.)
    QCOMPARE(decryptedPages(path("a"), storeKeyOf(path("a"), m_keys)).mid(36 - 16, 4), QByteArray(4, '\0'));
    checkErased(path("a"));
}

/// Before anything is built anew, what is deleted is overwritten where it lay.
void TestErasure::whatIsDeletedIsOverwrittenAtOnce()
{
    const QString folder = path("alone");
    QVERIFY(QDir().mkpath(folder));
    const SecretBytes storeKey = SecretBytes::random(32);
    {
        auto database = Database::open(Layout{folder}.store(), databaseKey(storeKey), {.mode = Database::Mode::Create});
        QOK(database);
        QOK((*database)->run("CREATE TABLE kept (id INTEGER PRIMARY KEY, body BLOB)"));
        for (int i = 0; i < 20; ++i) {
            auto row = (*database)->query("INSERT INTO kept VALUES (?, ?)");
            QOK(row);
            const QByteArray body = i % 2 ? QByteArray("stays") : marker.repeated(400);
            row->bind(1, qint64(i)).bind(2, body);
            QOK(row->run());
        }
        QOK((*database)->value("PRAGMA wal_checkpoint(TRUNCATE)"));
        QVERIFY(decryptedPages(folder, storeKey).contains(marker));
        QOK((*database)->run("DELETE FROM kept WHERE id % 2 = 0"));
        QOK((*database)->value("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    QVERIFY(!decryptedPages(folder, storeKey).contains(marker));
}

void TestErasure::whatTakesTheRecordsPlaceStays()
{
    {
        const auto a = open("a");
        Erasure erasure = demand();
        erasure.writes.append(note(QStringLiteral("r1"), QStringLiteral("without content"), QStringLiteral("case")));
        QOK(a->erase(erasure));
        QCOMPARE(a->get(QStringLiteral("r1"))->body.value(QLatin1String("text")).toString(), QStringLiteral("without content"));
        QCOMPARE(problemsOf(*a), QString());
        const auto entries = a->journal({});
        QOK(entries);
        QCOMPARE(entries->first().verb, QStringLiteral("record.erase"));
        QVERIFY(!entries->first().erased);
        QVERIFY(std::any_of(entries->begin(), entries->end(), [](const JournalEntry &entry) { return entry.erased; }));
    }
    QVERIFY(!decryptedPages(path("a"), storeKeyOf(path("a"), m_keys)).contains(marker));
}

void TestErasure::itTravelsInAnyOrder_data()
{
    QTest::addColumn<bool>("editFirst");
    QTest::newRow("the erasure first") << false;
    QTest::newRow("what did not know of it first") << true;
}

void TestErasure::itTravelsInAnyOrder()
{
    QFETCH(bool, editFirst);
    {
        const auto a = open("a");
        const auto b = open("b");
        const auto c = open("c");
        QOK(b->commit(told({marked(QStringLiteral("r1")), marked(QStringLiteral("r2"))})));
        QOK(a->erase(demand()));
        if (editFirst) {
            QOK(carry(*b, *c, true));
            QOK(carry(*a, *c, true));
        } else {
            QOK(carry(*a, *c, true));
            QOK(carry(*b, *c, true));
        }
        QOK(carry(*b, *a));
        QOK(carry(*c, *b, true));
    }
    for (const char *replica : {"a", "b", "c"}) {
        checkErased(path(replica));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestErasure::whatStandsInItsPlaceWinsOverAnEditThatDidNotKnow()
{
    const auto a = open("a");
    const auto b = open("b");
    Erasure erasure = demand();
    erasure.writes.append(note(QStringLiteral("r1"), QStringLiteral("without content"), QStringLiteral("case")));
    QOK(a->erase(erasure));
    for (int i = 0; i < 3; ++i)
        QOK(b->commit(told({marked(QStringLiteral("r1"))})));
    QOK(carry(*b, *a));
    QOK(carry(*a, *b));
    for (const Unlocked *one : {a.get(), b.get()}) {
        const auto record = one->get(QStringLiteral("r1"));
        QOK(record);
        QCOMPARE(record->body.value(QLatin1String("text")).toString(), QStringLiteral("without content"));
        QVERIFY(one->conflicts()->isEmpty());
        QCOMPARE(problemsOf(*one), QString());
    }
}

void TestErasure::anOlderChangeFileBringsNothingBack()
{
    const QString old = path("old");
    {
        const auto a = open("a");
        const auto b = open("b");
        QOK(b->commit(told({marked(QStringLiteral("r2"))})));
        QOK(b->exportChanges(old, true, {}));
        QOK(a->erase(demand()));
        QOK(a->merge(old, {}));
        QOK(a->merge(old, {}));
    }
    checkErased(path("a"));
}

void TestErasure::anOlderBackupLosesItWithTheNextMerge()
{
    const QString restored = path("restored");
    {
        const auto a = open("a");
        QOK(a->erase(demand()));
        QOK(restoreWorkspace(m_templates.filePath(QStringLiteral("backup")), restored, m_clock, {}));
        const auto late = quickUnlock(restored, m_keys, m_clock);
        QOK(late);
        QOK((*late)->get(QStringLiteral("r1"))); // it does not know yet
        QOK(carry(*a, **late));
    }
    checkErased(restored);
}

void TestErasure::whatIsTakenAwayWithoutAnErasureIsNoticed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("kind");
    QTest::newRow("words nobody erased") << QByteArray("UPDATE journal SET detail = NULL, salt = NULL WHERE sequence = 2") << QStringLiteral("chain");
    QTest::newRow("a body nobody erased") << QByteArray("UPDATE version SET body = NULL, salt = NULL WHERE id = 'other3'") << QStringLiteral("record");
    QTest::newRow("a body made after the erasure") << QByteArray("UPDATE version SET body = NULL, salt = NULL WHERE id = 'r1' AND version = 31") << QStringLiteral("record");
    QTest::newRow("words of the erasure itself") << QByteArray("UPDATE journal SET detail = NULL, salt = NULL WHERE sequence = (SELECT max(sequence) FROM journal)") << QStringLiteral("chain");
}

void TestErasure::whatIsTakenAwayWithoutAnErasureIsNoticed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, kind);
    {
        const auto a = open("a");
        Erasure erasure = demand();
        erasure.writes.append(note(QStringLiteral("r1"), QStringLiteral("without content"), QStringLiteral("case")));
        QOK(a->erase(erasure));
        QCOMPARE(problemsOf(*a), QString());
    }
    {
        auto state = quickState(path("a"), m_keys, m_clock);
        QOK(state);
        QOK((*state)->writer->run(sql.constData()));
        QVERIFY((*state)->writer->changes() > 0);
    }
    const auto a = open("a");
    const auto problems = a->verify({});
    QOK(problems);
    QVERIFY2(std::any_of(problems->begin(), problems->end(), [&](const Problem &one) { return one.kind == kind; }),
             qPrintable(problemsOf(*a)));
}

void TestErasure::itHappensWhollyOrNotWhereverTheProcessDies()
{
    const QString copy = path("copy");
    int before = 0, after = 0;
    for (long at = 0;; at += enza::testing::stride(7)) {
        copyFolder(m_templates.filePath(QStringLiteral("a")), copy);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            auto workspace = quickUnlock(copy, m_keys, m_clock);
            if (!workspace)
                _exit(2);
            disk::arm(disk::Fault::Kill, at);
            _exit((*workspace)->erase(demand()) ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        bool erased = false;
        {
            const auto workspace = quickUnlock(copy, m_keys, m_clock); // finishes what was cut short
            QOK(workspace);
            erased = !(*workspace)->erasures()->isEmpty();
            QVERIFY2(erased || !WIFEXITED(status), "an acknowledged erasure did not happen");
            if (!erased) {
                QOK((*workspace)->get(QStringLiteral("r1")));
                QOK((*workspace)->openBlob(m_blob));
                QOK((*workspace)->openCallFile(QStringLiteral("set")));
                QOK((*workspace)->erase(demand()));
            }
        }
        ++(erased ? after : before);
        checkErased(copy);
        if (QTest::currentTestFailed()) {
            qWarning("killed at write %ld", at);
            return;
        }
        if (WIFEXITED(status)) {
            QCOMPARE(WEXITSTATUS(status), 0);
            break;
        }
    }
    qInfo("killed at %d places: %d before the act stood, %d after", before + after, before, after);
    QVERIFY(before > 3 && after > 3);
}

void TestErasure::itHappensWhollyOrNotWhateverWriteFails()
{
    const QString copy = path("copy");
    const QString original = m_templates.filePath(QStringLiteral("a"));
    for (const disk::Fault kind : {disk::Fault::Once, disk::Fault::FromThenOn}) {
        bool reached = true;
        for (long at = 0; reached; at += enza::testing::stride(23)) {
            copyFolder(original, copy);
            bool succeeded = false;
            {
                auto workspace = quickUnlock(copy, m_keys, m_clock);
                QOK(workspace);
                disk::arm(kind, at, ENOSPC);
                succeeded = (*workspace)->erase(demand()).has_value();
                reached = disk::disarm() > at;
                QVERIFY2(succeeded || reached, "it failed without a fault");
            }
            {
                const auto workspace = quickUnlock(copy, m_keys, m_clock);
                QOK(workspace);
                const bool erased = !(*workspace)->erasures()->isEmpty();
                QVERIFY2(erased || !succeeded, "an acknowledged erasure did not happen");
                if (!erased)
                    QOK((*workspace)->erase(demand()));
            }
            checkErased(copy);
            if (QTest::currentTestFailed()) {
                qWarning("fault kind %d at call %ld", int(kind), at);
                return;
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
