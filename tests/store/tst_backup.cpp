// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick.h"
#include "store/schema.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aRestoredBackupIsANewReplicaWithEverything();
    void afterARestoreConsentIsUnconfirmedUntilSomebodyConfirmsIt();
    void twoRestoresOfOneBackupAreTwoReplicas();
    void aBackupIsOneMomentWhileOthersWrite();
    void aTruncatedOrChangedBackupIsRefused();
    void restoringLeavesExistingFoldersAlone();
    void stoppingLeavesNothingBehind();

private:
    QTemporaryDir m_folder{scratchPattern()};
    SystemClock m_clock;
    UserKeys m_keys;
    std::unique_ptr<Unlocked> m_workspace;
    QString m_path;
    QString m_blob;
    QString m_backup;
};

void TestBackup::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("w"));
    auto created = createWorkspace(testWorkspace(m_path), m_clock);
    QOK(created);
    m_workspace = std::move(created->workspace);
    auto keys = keysOf(m_path);
    QOK(keys);
    m_keys = std::move(*keys);
    QOK(m_workspace->commit(act({note(QStringLiteral("a"), QStringLiteral("one"))})));
    auto blob = storeBlob(*m_workspace, QByteArray(200000, 'b'));
    QOK(blob);
    m_blob = *blob;
    QOK(storeCalls(*m_workspace, QStringLiteral("c1"), QByteArray(50000, 'c')));
    m_backup = m_folder.filePath(QStringLiteral("backup.enza"));
    QOK(m_workspace->backup(m_backup, {}));
    QCODE(m_workspace->backup(m_backup, {}), ErrorCode::Conflict);
}

void TestBackup::aRestoredBackupIsANewReplicaWithEverything()
{
    const QString path = m_folder.filePath(QStringLiteral("r1"));
    QOK(restoreWorkspace(m_backup, path, m_clock, {}));
    auto workspace = unlockAgain(path, m_clock); // with the slots of the backup
    QOK(workspace);
    QVERIFY((*workspace)->replica() != m_workspace->replica());
    QCOMPARE((*workspace)->info().id, m_workspace->info().id);
    QCOMPARE((*workspace)->get(QStringLiteral("a"))->body, m_workspace->get(QStringLiteral("a"))->body);
    QCOMPARE(*(*(*workspace)->openBlob(m_blob))->read(0, 1000000), QByteArray(200000, 'b'));
    QCOMPARE(*(*(*workspace)->openCallFile(QStringLiteral("c1")))->get(QStringLiteral("pos"), 0), QByteArray(50000, 'c'));
    const auto journal = (*workspace)->journal({});
    QOK(journal);
    QCOMPARE(journal->at(0).verb, QStringLiteral("workspace.restore"));
    QCOMPARE(journal->at(0).sequence, 1u);
    QCOMPARE(journal->at(0).detail.value(QLatin1String("former_replica")).toString(), m_workspace->replica());
    QCOMPARE(journal->at(1).replica, m_workspace->replica());
    const auto sequence = (*workspace)->commit(act({note(QStringLiteral("a"), QStringLiteral("two"))}));
    QOK(sequence);
    QCOMPARE(*sequence, 2u);
    QCOMPARE((*workspace)->get(QStringLiteral("a"))->version, 2u);
    QCOMPARE(problemsOf(**workspace), QString());
    const QString replica = (*workspace)->replica();
    workspace->reset();
    auto again = quickUnlock(path, m_keys, m_clock);
    QOK(again);
    QCOMPARE((*again)->replica(), replica);
}

void TestBackup::afterARestoreConsentIsUnconfirmedUntilSomebodyConfirmsIt()
{
    const QString path = m_folder.filePath(QStringLiteral("r2"));
    QOK(restoreWorkspace(m_backup, path, m_clock, {}));
    QVERIFY(!m_workspace->consentUnconfirmed());
    {
        auto workspace = quickUnlock(path, m_keys, m_clock);
        QOK(workspace);
        QVERIFY((*workspace)->consentUnconfirmed());
    }
    auto workspace = quickUnlock(path, m_keys, m_clock);
    QOK(workspace);
    QVERIFY((*workspace)->consentUnconfirmed());
    QOK((*workspace)->confirmConsent());
    QVERIFY(!(*workspace)->consentUnconfirmed());
    QCOMPARE((*workspace)->journal({{}, {}, {}, 1})->at(0).verb, QStringLiteral("workspace.confirm_consent"));
    workspace->reset();
    QVERIFY(!(*quickUnlock(path, m_keys, m_clock))->consentUnconfirmed());
}

void TestBackup::twoRestoresOfOneBackupAreTwoReplicas()
{
    QStringList replicas{m_workspace->replica()};
    for (const QString &name : {QStringLiteral("r3"), QStringLiteral("r4")}) {
        QOK(restoreWorkspace(m_backup, m_folder.filePath(name), m_clock, {}));
        replicas.append((*quickUnlock(m_folder.filePath(name), m_keys, m_clock))->replica());
    }
    QCOMPARE(QSet<QString>(replicas.begin(), replicas.end()).size(), 3);
}

void TestBackup::aBackupIsOneMomentWhileOthersWrite()
{
    std::atomic<bool> stop = false;
    std::atomic<int> written = 0;
    std::atomic<bool> failed = false;
    std::thread others([&] {
        while (!stop) {
            const QString value = QString::number(++written);
            const auto done = m_workspace->commit(act({note(QStringLiteral("x"), value), note(QStringLiteral("y"), value)}));
            failed = failed || !done;
        }
    });
    while (written < 3)
        std::this_thread::yield();
    const QString file = m_folder.filePath(QStringLiteral("busy.enza"));
    const auto backup = m_workspace->backup(file, {});
    stop = true;
    others.join();
    QOK(backup);
    QVERIFY(!failed);
    const QString path = m_folder.filePath(QStringLiteral("r5"));
    QOK(restoreWorkspace(file, path, m_clock, {}));
    auto workspace = quickUnlock(path, m_keys, m_clock);
    QOK(workspace);
    QCOMPARE((*workspace)->get(QStringLiteral("x"))->body, (*workspace)->get(QStringLiteral("y"))->body);
    QCOMPARE(problemsOf(**workspace), QString());
}

void TestBackup::aTruncatedOrChangedBackupIsRefused()
{
    const QByteArray whole = fileBytes(m_backup);
    const QString file = m_folder.filePath(QStringLiteral("broken.enza"));
    const QString path = m_folder.filePath(QStringLiteral("never"));
    for (const qsizetype length : {qsizetype(0), qsizetype(8), qsizetype(100), whole.size() / 2, whole.size() - 40, whole.size() - 1}) {
        QVERIFY(setFileBytes(file, whole.left(length)));
        QCODE(restoreWorkspace(file, path, m_clock, {}), ErrorCode::Damaged);
    }
    for (qsizetype at = 9; at < whole.size(); at += whole.size() / 37) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 8);
        QVERIFY(setFileBytes(file, bytes));
        QCODE(restoreWorkspace(file, path, m_clock, {}), ErrorCode::Damaged);
    }
    QVERIFY(setFileBytes(file, "PK" + whole));
    QCODE(restoreWorkspace(file, path, m_clock, {}), ErrorCode::BadInput);
    QCODE(restoreWorkspace(file + u'x', path, m_clock, {}), ErrorCode::Missing);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(path + QStringLiteral(".restoring")));
}

void TestBackup::restoringLeavesExistingFoldersAlone()
{
    const QByteArray before = fileBytes(Layout{m_path}.manifest());
    QCODE(restoreWorkspace(m_backup, m_path, m_clock, {}), ErrorCode::BadInput);
    QCOMPARE(fileBytes(Layout{m_path}.manifest()), before);
}

void TestBackup::stoppingLeavesNothingBehind()
{
    const auto stop = std::make_unique<std::stop_source>();
    stop->request_stop();
    JobContext job;
    job.stop = stop->get_token();
    const QString file = m_folder.filePath(QStringLiteral("stopped.enza"));
    QCODE(m_workspace->backup(file, job), ErrorCode::Cancelled);
    QCODE(m_workspace->rekey(job), ErrorCode::Cancelled);
    QCODE(m_workspace->verify(job), ErrorCode::Cancelled);
    QCODE(restoreWorkspace(m_backup, m_folder.filePath(QStringLiteral("never")), m_clock, job), ErrorCode::Cancelled);
    for (const QString &folder : {m_folder.path(), m_path, m_path + QStringLiteral("/calls")}) {
        const QStringList left{QStringLiteral("stopped*"), QStringLiteral("never*"), QStringLiteral("*.part*"), QStringLiteral("*.epoch*")};
        QCOMPARE(QDir(folder).entryList(left, QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }
    QCOMPARE(problemsOf(*m_workspace), QString());
    QOK(m_workspace->rekey({}));
    QCOMPARE(problemsOf(*m_workspace), QString());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
