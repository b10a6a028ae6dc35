// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;

class TestConcurrency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyThreadsWriteAndReadOneStore();
    void aNewStoreKeyDoesNotDisturbReaders();
    void aStoreKeyIsNotChangedUnderAnImport();
};

void TestConcurrency::manyThreadsWriteAndReadOneStore()
{
    QTemporaryDir folder(scratchPattern());
    const SystemClock clock;
    auto created = createWorkspace(testWorkspace(folder.filePath(QStringLiteral("w"))), clock);
    QOK(created);
    Unlocked &workspace = *created->workspace;
    constexpr int writers = 4;
    constexpr int each = 40;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < writers; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < each; ++i)
                failures += !workspace.commit(act({note(QStringLiteral("%1-%2").arg(t).arg(i), QStringLiteral("x"))}));
        });
    }
    for (int t = 0; t < 6; ++t) {
        threads.emplace_back([&] {
            qsizetype last = 0;
            for (int i = 0; i < 40; ++i) {
                const auto list = workspace.list({QStringLiteral("note"), {}, {}, {}, {}});
                failures += !list || list->size() < last;
                last = list ? list->size() : last;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(workspace.list({QStringLiteral("note"), {}, {}, {}, {}})->size(), writers * each);
    QCOMPARE(workspace.journal({})->first().sequence, quint64(writers * each + 1));
    QCOMPARE(problemsOf(workspace), QString());
}

void TestConcurrency::aNewStoreKeyDoesNotDisturbReaders()
{
    QTemporaryDir folder(scratchPattern());
    const SystemClock clock;
    auto created = createWorkspace(testWorkspace(folder.filePath(QStringLiteral("w"))), clock);
    QOK(created);
    Unlocked &workspace = *created->workspace;
    QOK(workspace.commit(act({note(QStringLiteral("a"), QStringLiteral("one"))})));
    const auto blob = storeBlob(workspace, QByteArray(300000, 'b'));
    QOK(blob);
    QOK(storeCalls(workspace, QStringLiteral("c1"), QByteArray(50000, 'c')));
    const auto openBlob = workspace.openBlob(*blob);
    const auto openCalls = workspace.openCallFile(QStringLiteral("c1"));
    QOK(openBlob);
    QOK(openCalls);
    std::atomic<bool> stop = false;
    std::atomic<int> failures = 0;
    std::thread reader([&] {
        while (!stop) {
            failures += !workspace.get(QStringLiteral("a"));
            failures += !(*openBlob)->read(100000, 10);
            failures += !(*openCalls)->get(QStringLiteral("pos"), 0);
        }
    });
    for (int i = 0; i < 3; ++i) {
        const auto done = workspace.rekey({});
        failures += !done;
    }
    stop = true;
    reader.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(*(*workspace.openBlob(*blob))->read(0, 1000000), QByteArray(300000, 'b'));
    QCOMPARE(problemsOf(workspace), QString());
}

void TestConcurrency::aStoreKeyIsNotChangedUnderAnImport()
{
    QTemporaryDir folder(scratchPattern());
    const SystemClock clock;
    auto created = createWorkspace(testWorkspace(folder.filePath(QStringLiteral("w"))), clock);
    QOK(created);
    Unlocked &workspace = *created->workspace;
    {
        auto blob = workspace.newBlob();
        QOK(blob);
        QCODE(workspace.rekey({}), ErrorCode::Busy);
        QOK((*blob)->finish());
    }
    QOK(workspace.rekey({}));
    QCOMPARE(problemsOf(workspace), QString());
}

QTEST_GUILESS_MAIN(TestConcurrency)
#include "tst_concurrency.moc"
