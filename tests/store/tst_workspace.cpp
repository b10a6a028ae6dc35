// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/support.h"

#include <QTemporaryDir>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;

class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasCommittedAcrossLockAndUnlock();
    void refusesAWriteOnAnOldVersion();
    void anActHappensWholeOrNotAtAll();
    void findsRecordsByIndexedFields();
    void removedRecordsAreNotFoundButKeepTheirHistory();
    void journalTellsWhoDidWhatNewestFirst();
    void blobsGiveBackTheirBytesAtAnyPlace();
    void callFilesGiveBackTheirBlocks();
    void sealedBodiesOpenForTheirReadersOnly();
};

void TestWorkspace::keepsWhatWasCommittedAcrossLockAndUnlock()
{
    QTemporaryDir folder;
    const FixedClock clock(fromIsoUtc(QStringLiteral("2026-11-20T06:40:00Z")));
    const QString path = folder.filePath(QStringLiteral("w"));
    QString replica;
    {
        auto created = createWorkspace(testWorkspace(path), clock);
        QOK(created);
        Unlocked &workspace = *created->workspace;
        replica = workspace.replica();
        auto sequence = workspace.commit(act({note(QStringLiteral("a"), QStringLiteral("one"), QStringLiteral("case1"))}));
        QOK(sequence);
        QCOMPARE(*sequence, 2u); // the first entry made the workspace
    }
    auto workspace = unlockAgain(path, clock);
    QOK(workspace);
    QCOMPARE((*workspace)->replica(), replica);
    auto record = (*workspace)->get(QStringLiteral("a"));
    QOK(record);
    QCOMPARE(record->version, 1u);
    QCOMPARE(record->caseId, QStringLiteral("case1"));
    QCOMPARE(record->body.value(QLatin1String("text")).toString(), QStringLiteral("one"));
    QCOMPARE(record->author, (*workspace)->user().id);
    QCOMPARE(record->at, clock.now());
    QVERIFY(!(*workspace)->consentUnconfirmed());
    QCOMPARE((*workspace)->info().users.size(), 1);
    QVERIFY((*workspace)->info().test);
}

void TestWorkspace::refusesAWriteOnAnOldVersion()
{
    QTemporaryDir folder;
    const SystemClock clock;
    auto created = createWorkspace(testWorkspace(folder.filePath(QStringLiteral("w"))), clock);
    QOK(created);
    Unlocked &workspace = *created->workspace;
    Write write = note(QStringLiteral("a"), QStringLiteral("one"));
    write.expectedVersion = 0;
    QOK(workspace.commit(act({write})));
    QCODE(workspace.commit(act({write})), ErrorCode::Conflict);
    write.expectedVersion = 1;
    QOK(workspace.commit(act({write})));
    QCOMPARE(workspace.get(QStringLiteral("a"))->version, 2u);
    QCOMPARE(workspace.versions(QStringLiteral("a"))->size(), 2);
}

void TestWorkspace::anActHappensWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const SystemClock clock;
    auto created = createWorkspace(testWorkspace(folder.filePath(QStringLiteral("w"))), clock);
    QOK(created);
    Unlocked &workspace = *created->workspace;
    Write late = note(QStringLiteral("b"), QStringLiteral("two"));
    late.expectedVersion = 7;
    QCODE(workspace.commit(act({note(QStringLiteral("a"), QStringLiteral("one")), late})), ErrorCode::Conflict);
    QCODE(workspace.get(QStringLiteral("a")), ErrorCode::NotFound);
    QCOMPARE(workspace.journal({})->size(), 1);
    auto sequence = workspace.commit(act({note(QStringLiteral("a"), QStringLiteral("one"))}));
    QOK(sequence);
    QCOMPARE(*sequence, 2u);
}

void TestWorkspace::findsRecordsByIndexedFields()
{
    QTemporaryDir folder;
    const SystemClock clock;
    auto created = createWorkspace(testWorkspace(folder.filePath(QStringLiteral("w"))), clock);
    QOK(created);
    Unlocked &workspace = *created->workspace;
    QOK(workspace.commit(act({note(QStringLiteral("a"), QStringLiteral("one"), QStringLiteral("c1")),
                              note(QStringLiteral("b"), QStringLiteral("two"), QStringLiteral("c1")),
                              note(QStringLiteral("d"), QStringLiteral("one"), QStringLiteral("c2"))})));
    const auto ids = [&](const RecordFilter &filter) {
        QStringList out;
        const QList<Record> found = workspace.list(filter).value_or(QList<Record>());
        for (const Record &record : found)
            out.append(record.id);
        return out;
    };
    const QString kind = QStringLiteral("note");
    QCOMPARE(ids({kind, {}, {}, {}, {}}), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d")}));
    QCOMPARE(ids({kind, QStringLiteral("c1"), {}, {}, {}}), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(ids({{}, {}, {}, QStringLiteral("label"), QStringLiteral("one")}),
             QStringList({QStringLiteral("a"), QStringLiteral("d")}));
    QCOMPARE(ids({kind, QString(), {}, {}, {}}), QStringList());
    QCODE(workspace.list({{}, {}, {}, QStringLiteral("text"), QStringLiteral("one")}), ErrorCode::Usage);
    QOK(workspace.commit(act({note(QStringLiteral("a"), QStringLiteral("three"), QStringLiteral("c1"))})));
    QCOMPARE(ids({{}, {}, {}, QStringLiteral("label"), QStringLiteral("one")}), QStringList({QStringLiteral("d")}));
}

void TestWorkspace::removedRecordsAreNotFoundButKeepTheirHistory()
{
    QTemporaryDir folder;
    const SystemClock clock;
    auto created = createWorkspace(testWorkspace(folder.filePath(QStringLiteral("w"))), clock);
    QOK(created);
    Unlocked &workspace = *created->workspace;
    Write write = note(QStringLiteral("a"), QStringLiteral("one"));
    QOK(workspace.commit(act({write})));
    write.remove = true;
    QOK(workspace.commit(act({write}, QStringLiteral("note.remove"))));
    QCODE(workspace.get(QStringLiteral("a")), ErrorCode::NotFound);
    QVERIFY(workspace.list({QStringLiteral("note"), {}, {}, {}, {}})->isEmpty());
    auto versions = workspace.versions(QStringLiteral("a"));
    QOK(versions);
    QCOMPARE(versions->size(), 2);
    QVERIFY(versions->at(1).removed);
    QCODE(workspace.get(QStringLiteral("never")), ErrorCode::NotFound);
    QCODE(workspace.versions(QStringLiteral("never")), ErrorCode::NotFound);
}

void TestWorkspace::journalTellsWhoDidWhatNewestFirst()
{
    QTemporaryDir folder;
    const SystemClock clock;
    auto created = createWorkspace(testWorkspace(folder.filePath(QStringLiteral("w"))), clock);
    QOK(created);
    Unlocked &workspace = *created->workspace;
    QStringList heard;
    workspace.onCommit([&](const Act &done, quint64 sequence) { heard.append(done.verb + QString::number(sequence)); });
    Act first = act({note(QStringLiteral("a"), QStringLiteral("one"), QStringLiteral("c1"))});
    first.detail = {{QStringLiteral("why"), QStringLiteral("because")}};
    QOK(workspace.commit(first));
    Act access;
    access.verb = QStringLiteral("case.open");
    access.caseId = QStringLiteral("c2");
    access.scope = Scope::Device;
    QOK(workspace.commit(access));
    auto all = workspace.journal({});
    QOK(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(0).verb, QStringLiteral("case.open"));
    QCOMPARE(all->at(1).records, QStringList{QStringLiteral("a")});
    QCOMPARE(all->at(1).detail.value(QLatin1String("why")).toString(), QStringLiteral("because"));
    QCOMPARE(all->at(1).userName, QStringLiteral("Mori"));
    QCOMPARE(all->at(2).verb, QStringLiteral("workspace.create"));
    QCOMPARE(workspace.journal({QStringLiteral("c1"), {}, {}, 0})->size(), 1);
    QCOMPARE(workspace.journal({{}, {}, QStringLiteral("a"), 0})->size(), 1);
    QCOMPARE(workspace.journal({{}, workspace.user().id, {}, 2})->size(), 2);
    QCOMPARE(workspace.journal({{}, QStringLiteral("nobody"), {}, 0})->size(), 0);
    QCOMPARE(heard, QStringList({QStringLiteral("note.add2"), QStringLiteral("case.open3")}));
}

void TestWorkspace::blobsGiveBackTheirBytesAtAnyPlace()
{
    QTemporaryDir folder;
    const SystemClock clock;
    auto created = createWorkspace(testWorkspace(folder.filePath(QStringLiteral("w"))), clock);
    QOK(created);
    Unlocked &workspace = *created->workspace;
    for (const int size : {0, 1, 65535, 65536, 65537, 200000}) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (int i = 0; i < size; ++i)
            bytes[i] = char(i * 7 + i / 256);
        auto writer = workspace.newBlob();
        QOK(writer);
        for (qsizetype at = 0; at < size; at += 10007)
            QOK((*writer)->write(bytes.constData() + at, std::min<qsizetype>(10007, size - at)));
        auto id = (*writer)->finish();
        QOK(id);
        auto reader = workspace.openBlob(*id);
        QOK(reader);
        QCOMPARE((*reader)->size(), quint64(size));
        QCOMPARE(*(*reader)->read(0, quint64(size) + 10), bytes);
        QCOMPARE(*(*reader)->read(65530, 20), bytes.mid(65530, 20));
        QCOMPARE(*(*reader)->read(quint64(size), 20), QByteArray());
    }
    QCODE(workspace.openBlob(QStringLiteral("../workspace")), ErrorCode::NotFound);
    {
        auto writer = workspace.newBlob();
        QOK(writer);
        QOK((*writer)->write("x", 1));
    }
    QCOMPARE(QDir(folder.filePath(QStringLiteral("w/blobs"))).entryList(QDir::Files).size(), 6);
    QOK(workspace.sweepOrphans({}, {}));
    QCOMPARE(QDir(folder.filePath(QStringLiteral("w/blobs"))).entryList(QDir::Files).size(), 0);
}

void TestWorkspace::callFilesGiveBackTheirBlocks()
{
    QTemporaryDir folder;
    const SystemClock clock;
    auto created = createWorkspace(testWorkspace(folder.filePath(QStringLiteral("w"))), clock);
    QOK(created);
    Unlocked &workspace = *created->workspace;
    const QString id = QStringLiteral("calls1");
    {
        auto writer = workspace.newCallFile(id);
        QOK(writer);
        QOK((*writer)->put(QStringLiteral("pos"), 0, "zero"));
        QOK((*writer)->put(QStringLiteral("pos"), 1, QByteArray(100000, 'p')));
        QOK((*writer)->put(QStringLiteral("gene"), 0, QByteArray()));
        QCODE(workspace.openCallFile(id), ErrorCode::NotFound);
        QOK((*writer)->finish());
    }
    QCODE(workspace.newCallFile(id), ErrorCode::Conflict);
    QCODE(workspace.newCallFile(QStringLiteral("../x")), ErrorCode::Usage);
    auto reader = workspace.openCallFile(id);
    QOK(reader);
    QCOMPARE(*(*reader)->get(QStringLiteral("pos"), 0), QByteArray("zero"));
    QCOMPARE(*(*reader)->get(QStringLiteral("pos"), 1), QByteArray(100000, 'p'));
    QCOMPARE(*(*reader)->get(QStringLiteral("gene"), 0), QByteArray());
    QCODE((*reader)->get(QStringLiteral("gene"), 1), ErrorCode::NotFound);
    QCODE((*reader)->get(QStringLiteral("none"), 0), ErrorCode::NotFound);
    {
        auto writer = workspace.newCallFile(QStringLiteral("calls2"));
        QOK(writer);
        QOK((*writer)->put(QStringLiteral("pos"), 0, "zero"));
    }
    QCOMPARE(QDir(folder.filePath(QStringLiteral("w/calls"))).entryList(QDir::Files), QStringList{id + QStringLiteral(".db")});
}

void TestWorkspace::sealedBodiesOpenForTheirReadersOnly()
{
    QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("w"));
    const QJsonObject body{{QStringLiteral("name"), QStringLiteral("山田")}};
    QJsonObject sealed;
    QJsonObject own;
    {
        auto created = createWorkspace(testWorkspace(path), clock);
        QOK(created);
        Unlocked &workspace = *created->workspace;
        auto other = workspace.addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret("sato-passphrase"));
        QOK(other);
        sealed = *workspace.seal(body, {other->id});
        own = *workspace.seal(body, {workspace.user().id});
        QCODE(workspace.unseal(sealed), ErrorCode::NotPermitted);
        QCODE(workspace.seal(body, {QStringLiteral("nobody")}), ErrorCode::Usage);
        QCOMPARE(*workspace.unseal(own), body);
    }
    auto workspace = unlockAgain(path, clock, "sato-passphrase", QStringLiteral("Sato"));
    QOK(workspace);
    QCOMPARE(*(*workspace)->unseal(sealed), body);
    QCODE((*workspace)->unseal(own), ErrorCode::NotPermitted);
    sealed[QStringLiteral("readers")] =
        QJsonObject{{(*workspace)->user().id, sealed[QLatin1String("readers")].toObject().begin()->toString()},
                    {QStringLiteral("x"), QStringLiteral("y")}};
    QCODE((*workspace)->unseal(sealed), ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
