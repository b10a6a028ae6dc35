// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick.h"
#include "store/rekey.h"
#include "support/io_faults.h"

#include <QTemporaryDir>

#include <sys/wait.h>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;
namespace disk = enza::testing::disk;

/// The i-th change of the disk fails, for every i: the workspace is then as before or as after.
class TestStoreFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCommitHappensOrNotWhateverWriteFails();
    void aNewKeyFileHappensOrNotWhateverWriteFails();
    void rekeyHappensOrNotWhateverWriteFails();
    void rekeyHappensOrNotWhereverTheProcessDies();
    void backupAndRestoreHappenOrNotWhateverWriteFails();
    void aMergeHappensOrNotWhateverWriteFails();
    void aMergeHappensOrNotWhereverTheProcessDies();
    void creatingLeavesNothingBehindWhateverWriteFails();
    void bulkFilesAreWholeOrAbsentWhateverWriteFails();
    void acknowledgedCommitsSurviveAKilledProcess();
    void aFullDiskIsNamedAndChangesNothing();

private:
    using Operation = std::function<Result<void>(Unlocked &)>;
    void everyFault(const Operation &operation, const std::function<void(Unlocked &, bool succeeded)> &check);
    void checkContent(const Unlocked &workspace) const;
    /// Changes of a second replica that bring entries, a blob, a call file, a user and a conflict.
    void makeChanges();
    /// All of them or none.
    void checkMerged(Unlocked &workspace, bool succeeded) const;

    QTemporaryDir m_folder{scratchPattern()};
    SystemClock m_clock;
    UserKeys m_keys;
    QString m_template;
    QString m_copy;
    QString m_blob;
    QString m_changes;
    QString m_newBlob;
    const QString m_calls = QStringLiteral("c1");
    const QByteArray m_bytes = QByteArray(100000, 'b');
};

void TestStoreFaults::initTestCase()
{
    m_template = m_folder.filePath(QStringLiteral("template"));
    m_copy = m_folder.filePath(QStringLiteral("copy"));
    {
        auto created = createWorkspace(testWorkspace(m_template), m_clock);
        QOK(created);
        Unlocked &workspace = *created->workspace;
        QOK(workspace.commit(act({note(QStringLiteral("a"), QStringLiteral("one"))})));
        auto blob = storeBlob(workspace, m_bytes);
        QOK(blob);
        m_blob = *blob;
        QOK(storeCalls(workspace, m_calls, m_bytes));
    }
    auto keys = keysOf(m_template);
    QOK(keys);
    m_keys = std::move(*keys);
}

void TestStoreFaults::checkContent(const Unlocked &workspace) const
{
    QCOMPARE(problemsOf(workspace), QString());
    QCOMPARE(workspace.get(QStringLiteral("a"))->body.value(QLatin1String("text")).toString(), QStringLiteral("one"));
    auto blob = workspace.openBlob(m_blob);
    QOK(blob);
    QCOMPARE(*(*blob)->read(0, 1000000), m_bytes);
    auto calls = workspace.openCallFile(m_calls);
    QOK(calls);
    QCOMPARE(*(*calls)->get(QStringLiteral("pos"), 0), m_bytes);
}

void TestStoreFaults::everyFault(const Operation &operation, const std::function<void(Unlocked &, bool)> &check)
{
    for (const disk::Fault kind : {disk::Fault::Once, disk::Fault::FromThenOn}) {
        bool reached = true;
        for (long at = 0; reached; ++at) {
            copyFolder(m_template, m_copy);
            bool succeeded = false;
            {
                auto workspace = quickUnlock(m_copy, m_keys, m_clock);
                QOK(workspace);
                disk::arm(kind, at);
                succeeded = operation(**workspace).has_value();
                reached = disk::disarm() > at;
                QVERIFY2(succeeded || reached, "it failed without a fault");
            }
            auto workspace = quickUnlock(m_copy, m_keys, m_clock);
            QOK(workspace);
            checkContent(**workspace);
            check(**workspace, succeeded);
            if (QTest::currentTestFailed()) {
                qWarning("fault kind %d at call %ld", int(kind), at);
                return;
            }
            QOK((*workspace)->commit(act({note(QStringLiteral("after"), QStringLiteral("x"))})));
        }
    }
}

void TestStoreFaults::aCommitHappensOrNotWhateverWriteFails()
{
    everyFault(
        [](Unlocked &workspace) -> Result<void> {
            ENZA_TRY(workspace.commit(act({note(QStringLiteral("b"), QStringLiteral("two"))})));
            return {};
        },
        [](Unlocked &workspace, bool succeeded) {
            const bool there = workspace.get(QStringLiteral("b")).has_value();
            QVERIFY2(there || !succeeded, "an acknowledged commit is gone");
            QCOMPARE(workspace.journal({})->size(), there ? 3 : 2);
        });
}

void TestStoreFaults::aNewKeyFileHappensOrNotWhateverWriteFails()
{
    // As adding a slot does, without the cost of making one.
    for (const disk::Fault kind : {disk::Fault::Once, disk::Fault::FromThenOn}) {
        bool reached = true;
        for (long at = 0; reached; ++at) {
            copyFolder(m_template, m_copy);
            {
                auto state = quickState(m_copy, m_keys, m_clock);
                QOK(state);
                Manifest next = (*state)->manifest;
                next.keySlots.append(next.keySlots.first());
                disk::arm(kind, at);
                const bool succeeded = (*state)->publish(next, act({}, QStringLiteral("user.slot_add"))).has_value();
                reached = disk::disarm() > at;
                QVERIFY(succeeded || reached);
            }
            auto workspace = quickUnlock(m_copy, m_keys, m_clock);
            QOK(workspace);
            checkContent(**workspace);
            const bool added = (*workspace)->keySlots()->size() == 3;
            QCOMPARE((*workspace)->journal({})->size(), added ? 3 : 2); // never without its entry
        }
    }
}

void TestStoreFaults::rekeyHappensOrNotWhateverWriteFails()
{
    everyFault([](Unlocked &workspace) { return workspace.rekey({}); }, [](Unlocked &, bool) {});
}

void TestStoreFaults::rekeyHappensOrNotWhereverTheProcessDies()
{
    for (long at = 0;; ++at) {
        copyFolder(m_template, m_copy);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            auto workspace = quickUnlock(m_copy, m_keys, m_clock);
            if (!workspace)
                _exit(2);
            disk::arm(disk::Fault::Kill, at);
            _exit((*workspace)->rekey({}) ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        auto workspace = quickUnlock(m_copy, m_keys, m_clock);
        QOK(workspace);
        checkContent(**workspace);
        QOK((*workspace)->commit(act({note(QStringLiteral("after"), QStringLiteral("x"))})));
        for (const QString &folder : {m_copy, m_copy + QStringLiteral("/calls")})
            QVERIFY(QDir(folder).entryList({QStringLiteral("*.epoch*"), QStringLiteral("*.part")}, QDir::Files).isEmpty());
        if (QTest::currentTestFailed())
            return;
        if (WIFEXITED(status)) {
            QCOMPARE(WEXITSTATUS(status), 0);
            QVERIFY(at > 10);
            return;
        }
    }
}

void TestStoreFaults::backupAndRestoreHappenOrNotWhateverWriteFails()
{
    const QString backup = m_folder.filePath(QStringLiteral("b.enza"));
    const QString restored = m_folder.filePath(QStringLiteral("restored"));
    auto workspace = quickUnlock(m_template, m_keys, m_clock);
    QOK(workspace);
    bool reached = true;
    for (long at = 0; reached; ++at) {
        disk::arm(disk::Fault::FromThenOn, at);
        const bool written = (*workspace)->backup(backup, {}).has_value();
        reached = disk::disarm() > at;
        QVERIFY(written || reached);
        if (!QFile::exists(backup))
            QVERIFY(!written);
        else if (!written) // only its folder could not be synced
            QFile::remove(backup);
    }
    reached = true;
    for (long at = 0; reached; ++at) {
        QDir(restored).removeRecursively();
        disk::arm(disk::Fault::FromThenOn, at);
        const bool unpacked = restoreWorkspace(backup, restored, m_clock, {}).has_value();
        reached = disk::disarm() > at;
        QVERIFY(unpacked || reached);
        QVERIFY(!QFile::exists(restored + QStringLiteral(".restoring")));
        if (QFile::exists(restored)) {
            auto copy = quickUnlock(restored, m_keys, m_clock);
            QOK(copy);
            checkContent(**copy);
        } else {
            QVERIFY(!unpacked);
        }
    }
    // The first opening of the copy makes it a new replica; it may be cut short anywhere, too.
    copyFolder(restored, m_copy);
    QDir(restored).removeRecursively();
    QOK(restoreWorkspace(backup, restored, m_clock, {}));
    reached = true;
    for (long at = 0; reached; ++at) {
        copyFolder(restored, m_copy);
        disk::arm(disk::Fault::FromThenOn, at);
        const bool opened = quickUnlock(m_copy, m_keys, m_clock).has_value();
        reached = disk::disarm() > at;
        QVERIFY(opened || reached);
        auto copy = quickUnlock(m_copy, m_keys, m_clock);
        QOK(copy);
        QVERIFY((*copy)->replica() != (*workspace)->replica());
        QVERIFY((*copy)->consentUnconfirmed());
        checkContent(**copy);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestStoreFaults::makeChanges()
{
    if (!m_changes.isEmpty())
        return;
    const QString backup = m_folder.filePath(QStringLiteral("for-second"));
    const QString folder = m_folder.filePath(QStringLiteral("second"));
    QOK((*quickUnlock(m_template, m_keys, m_clock))->backup(backup, {}));
    QOK(restoreWorkspace(backup, folder, m_clock, {}));
    auto second = quickUnlock(folder, m_keys, m_clock);
    QOK(second);
    Unlocked &workspace = **second;
    auto blob = storeBlob(workspace, m_bytes);
    QOK(blob);
    m_newBlob = *blob;
    QOK(storeCalls(workspace, QStringLiteral("c3"), m_bytes));
    Write set = note(QStringLiteral("c3"), QStringLiteral("call set"));
    set.body[QStringLiteral("blob")] = m_newBlob;
    QOK(workspace.commit(act({set, note(QStringLiteral("m"), QStringLiteral("of the second"))})));
    QOK(workspace.addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret("sato-passphrase")));
    m_changes = m_folder.filePath(QStringLiteral("changes"));
    QOK(workspace.exportChanges(m_changes, false, {}));
}

void TestStoreFaults::checkMerged(Unlocked &workspace, bool succeeded) const
{
    const bool there = workspace.get(QStringLiteral("m")).has_value();
    QVERIFY2(there || !succeeded, "an acknowledged merge is gone");
    QCOMPARE(workspace.get(QStringLiteral("c3")).has_value(), there);
    if (there) {
        QCOMPARE(workspace.users().size(), 2);
        QCOMPARE(*(*workspace.openBlob(m_newBlob))->read(0, 1000000), m_bytes);
        QCOMPARE(*(*workspace.openCallFile(QStringLiteral("c3")))->get(QStringLiteral("pos"), 0), m_bytes);
        return;
    }
    QOK(workspace.merge(m_changes, {})); // and it can be done again
    checkMerged(workspace, true);
    QCOMPARE(problemsOf(workspace), QString());
}

void TestStoreFaults::aMergeHappensOrNotWhateverWriteFails()
{
    makeChanges();
    everyFault([this](Unlocked &workspace) -> Result<void> {
        ENZA_TRY(workspace.merge(m_changes, {}));
        return {};
    }, [this](Unlocked &workspace, bool succeeded) { checkMerged(workspace, succeeded); });
}

void TestStoreFaults::aMergeHappensOrNotWhereverTheProcessDies()
{
    makeChanges();
    for (long at = 0;; ++at) {
        copyFolder(m_template, m_copy);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            auto workspace = quickUnlock(m_copy, m_keys, m_clock);
            if (!workspace)
                _exit(2);
            disk::arm(disk::Fault::Kill, at);
            _exit((*workspace)->merge(m_changes, {}) ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        auto workspace = quickUnlock(m_copy, m_keys, m_clock);
        QOK(workspace);
        checkContent(**workspace);
        checkMerged(**workspace, WIFEXITED(status));
        if (QTest::currentTestFailed())
            return;
        if (WIFEXITED(status)) {
            QCOMPARE(WEXITSTATUS(status), 0);
            QVERIFY(at > 10);
            return;
        }
    }
}

void TestStoreFaults::creatingLeavesNothingBehindWhateverWriteFails()
{
    const QString path = m_folder.filePath(QStringLiteral("new"));
    // Each attempt pays for two slots: a dozen places spread over all of them.
    QDir(path).removeRecursively();
    disk::arm(disk::Fault::None, -1);
    disk::arm(disk::Fault::Once, -1);
    QOK(createWorkspace(testWorkspace(path), m_clock));
    const long all = disk::disarm();
    QVERIFY(all > 10);
    for (long at = 0; at < all; at += std::max(1L, all / 10)) {
        QDir(path).removeRecursively();
        disk::arm(disk::Fault::FromThenOn, at);
        const bool created = createWorkspace(testWorkspace(path), m_clock).has_value();
        disk::disarm();
        QVERIFY2(!created || QFile::exists(path), qPrintable(QString::number(at)));
        QVERIFY2(created || !QFile::exists(path), qPrintable(QString::number(at)));
    }
}

void TestStoreFaults::bulkFilesAreWholeOrAbsentWhateverWriteFails()
{
    for (const bool blob : {true, false}) {
        const QString id = QStringLiteral("c2");
        QString name;
        everyFault(
            [&](Unlocked &workspace) -> Result<void> {
                if (!blob)
                    return storeCalls(workspace, id, QByteArray(300000, 'x'));
                ENZA_ASSIGN(name, storeBlob(workspace, QByteArray(300000, 'x')));
                return {};
            },
            [&](Unlocked &workspace, bool succeeded) {
                if (succeeded && blob)
                    QCOMPARE(*(*workspace.openBlob(name))->read(0, 1000000), QByteArray(300000, 'x'));
                if (succeeded && !blob)
                    QCOMPARE(*(*workspace.openCallFile(id))->get(QStringLiteral("pos"), 0), QByteArray(300000, 'x'));
                for (const QString &folder : {QStringLiteral("/blobs"), QStringLiteral("/calls")})
                    QVERIFY(QDir(m_copy + folder).entryList({QStringLiteral("*.part*")}, QDir::Files).isEmpty());
            });
    }
}

void TestStoreFaults::acknowledgedCommitsSurviveAKilledProcess()
{
    copyFolder(m_template, m_copy);
    int expected = 0;
    for (int round = 0; round < 12; ++round) {
        int pipes[2];
        QVERIFY(pipe(pipes) == 0);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            auto workspace = quickUnlock(m_copy, m_keys, m_clock);
            if (!workspace)
                _exit(2);
            disk::arm(disk::Fault::Kill, 17 + round * 23 % 61);
            for (int i = 0; i < 1000; ++i) {
                if (!(*workspace)->commit(act({note(QStringLiteral("n%1").arg(expected + i), QStringLiteral("x"))})))
                    _exit(3);
                const disk::Fault kind = disk::fault.exchange(disk::Fault::None);
                if (write(pipes[1], "+", 1) != 1) // acknowledged
                    _exit(4);
                disk::fault = kind;
            }
            _exit(0);
        }
        close(pipes[1]);
        int acknowledged = 0;
        char byte = 0;
        while (read(pipes[0], &byte, 1) == 1)
            ++acknowledged;
        close(pipes[0]);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        auto workspace = quickUnlock(m_copy, m_keys, m_clock);
        QOK(workspace);
        expected += acknowledged;
        for (int i = 0; i < expected; ++i)
            QOK((*workspace)->get(QStringLiteral("n%1").arg(i)));
        expected += (*workspace)->get(QStringLiteral("n%1").arg(expected)).has_value(); // done but not yet said
        QCOMPARE(problemsOf(**workspace), QString());
    }
    QVERIFY(expected > 12);
}

void TestStoreFaults::aFullDiskIsNamedAndChangesNothing()
{
    copyFolder(m_template, m_copy);
    auto workspace = quickUnlock(m_copy, m_keys, m_clock);
    QOK(workspace);
    disk::arm(disk::Fault::FromThenOn, 0, ENOSPC);
    const auto committed = (*workspace)->commit(act({note(QStringLiteral("b"), QStringLiteral("two"))}));
    const auto blob = storeBlob(**workspace, m_bytes);
    const auto calls = storeCalls(**workspace, QStringLiteral("c2"), QByteArray(8 << 20, 'x'));
    const auto backup = (*workspace)->backup(m_folder.filePath(QStringLiteral("full.enza")), {});
    disk::disarm();
    QCODE(committed, ErrorCode::DiskFull);
    QCODE(blob, ErrorCode::DiskFull);
    QCODE(calls, ErrorCode::DiskFull);
    QCODE(backup, ErrorCode::DiskFull);
    QCODE((*workspace)->get(QStringLiteral("b")), ErrorCode::NotFound);
    QOK((*workspace)->commit(act({note(QStringLiteral("b"), QStringLiteral("two"))})));
    checkContent(**workspace);
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_store_faults.moc"
