// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick.h"
#include "store/schema.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;

namespace {

QString text(const Record &record)
{
    return record.body.value(QLatin1String("text")).toString();
}

/// Every record with all its versions, whatever their order in lists: what two replicas have to agree on.
QString stateOf(const Unlocked &workspace, const QStringList &ids)
{
    QString out;
    for (const QString &id : ids) {
        const auto inForce = workspace.get(id);
        out += id + QStringLiteral(" → ") + (inForce ? text(*inForce) + u'/' + inForce->author : QStringLiteral("none")) + u'\n';
        const auto versions = workspace.versions(id);
        if (!versions)
            continue;
        for (const Record &one : *versions)
            out += QStringLiteral("   %1 %2 %3 %4\n").arg(one.version).arg(text(one), one.removed ? "removed" : "", isoUtc(one.at));
    }
    return out;
}

} // namespace

/// Two replicas of one workspace, the second from a backup, that went on apart.
class TestMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void whatOneDidIsThereInTheOther();
    void mergingAgainChangesNothing();
    void randomEditsMergeToOneStateInEitherOrder_data();
    void randomEditsMergeToOneStateInEitherOrder();
    void bothVersionsAreKeptAndTheConflictNamesThem();
    void equalContentIsNoConflict();
    void theNextActSettlesAConflictInBoth();
    void anEditOnWhatAMergeReplacedIsRefused();
    void anErasedRecordStaysErased();
    void usersTravel();
    void aUserDisabledThereIsDisabledHere();
    void aPassphraseChangedThereOpensHere();
    void twoPeopleOfOneNameStayApart();
    void onlyWhatTheOtherLacksIsExported();
    void changesThatBeginLaterAreRefused();
    void aThirdReplicasChainTravelsThroughTheSecond();
    void damagedFilesAreRefusedWithNothingChanged();
    void filesOfOthersAreRefused();
    void twoCopiesOfOneFolderAreRefused();
    void nothingOfTheFileIsReadable();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<Unlocked> open(const char *name)
    {
        auto workspace = quickUnlock(path(name), m_keys, m_clock);
        if (!workspace)
            qFatal("%s", qPrintable(reason(workspace.error())));
        return std::move(*workspace);
    }
    /// From one to the other, by a file.
    Result<Merged> carry(const Unlocked &from, Unlocked &to, bool all = false)
    {
        const QString file = path("changes") + QString::number(++m_files);
        ENZA_TRY(from.exportChanges(file, all, {}));
        return to.merge(file, {});
    }

    QTemporaryDir m_templates{scratchPattern()};
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{fromIsoUtc(QStringLiteral("2026-11-20T01:00:00Z"))};
    UserKeys m_keys;
    QString m_blob;
    int m_files = 0;
};

void TestMerge::initTestCase()
{
    const QString original = m_templates.filePath(QStringLiteral("a"));
    {
        auto created = createWorkspace(testWorkspace(original), m_clock);
        QOK(created);
        Unlocked &workspace = *created->workspace;
        for (const char *id : {"n1", "n2", "n3"})
            QOK(workspace.commit(act({note(QLatin1String(id), QStringLiteral("first"))})));
        auto blob = storeBlob(workspace, "bytes from before");
        QOK(blob);
        m_blob = *blob;
        Write named = note(QStringLiteral("d"), QStringLiteral("document"));
        named.body[QStringLiteral("blob")] = m_blob;
        QOK(workspace.commit(act({named})));
        QOK(workspace.backup(m_templates.filePath(QStringLiteral("backup")), {}));
    }
    auto keys = keysOf(original);
    QOK(keys);
    m_keys = std::move(*keys);
    QOK(restoreWorkspace(m_templates.filePath(QStringLiteral("backup")), m_templates.filePath(QStringLiteral("b")), m_clock, {}));
}

void TestMerge::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchPattern());
    copyFolder(m_templates.filePath(QStringLiteral("a")), path("a"));
    copyFolder(m_templates.filePath(QStringLiteral("b")), path("b"));
    m_clock.set(fromIsoUtc(QStringLiteral("2026-11-20T02:00:00Z")));
}

void TestMerge::whatOneDidIsThereInTheOther()
{
    const auto a = open("a");
    const auto b = open("b");
    QVERIFY(a->replica() != b->replica());
    const auto blob = storeBlob(*a, QByteArray(200000, 'q'));
    QOK(blob);
    QOK(storeCalls(*a, QStringLiteral("set"), "blocks"));
    Write set = note(QStringLiteral("set"), QStringLiteral("call set"));
    set.body[QStringLiteral("blob")] = *blob;
    QOK(a->commit(act({set, note(QStringLiteral("n1"), QStringLiteral("second"))})));
    QOK(b->commit(act({note(QStringLiteral("n2"), QStringLiteral("of b"))})));

    const auto toB = carry(*a, *b);
    QOK(toB);
    QVERIFY(toB->conflicts.isEmpty());
    QVERIFY(toB->applied > 0);
    QCOMPARE(text(*b->get(QStringLiteral("n1"))), QStringLiteral("second"));
    QCOMPARE(text(*b->get(QStringLiteral("n2"))), QStringLiteral("of b"));
    QCOMPARE(*(*b->openBlob(*blob))->read(0, 300000), QByteArray(200000, 'q'));
    QCOMPARE(*(*b->openCallFile(QStringLiteral("set")))->get(QStringLiteral("pos"), 0), QByteArray("blocks"));
    QCOMPARE(problemsOf(*b), QString());
    QOK(carry(*b, *a));
    const QStringList all{QStringLiteral("n1"), QStringLiteral("n2"), QStringLiteral("n3"), QStringLiteral("d"), QStringLiteral("set")};
    QCOMPARE(stateOf(*a, all), stateOf(*b, all));
    QCOMPARE(problemsOf(*a), QString());
    // Whose act it was stays told, and what is written next has seen it.
    const auto history = b->journal({{}, {}, QStringLiteral("set"), 0});
    QOK(history);
    QCOMPARE(history->first().replica, a->replica());
    QOK(b->commit(act({note(QStringLiteral("n1"), QStringLiteral("third"))})));
    const auto toA = carry(*b, *a);
    QOK(toA);
    QVERIFY(toA->conflicts.isEmpty());
    QCOMPARE(text(*a->get(QStringLiteral("n1"))), QStringLiteral("third"));
}

void TestMerge::mergingAgainChangesNothing()
{
    const auto a = open("a");
    const auto b = open("b");
    QOK(a->commit(act({note(QStringLiteral("n1"), QStringLiteral("second"))})));
    const QString file = path("changes");
    const auto written = a->exportChanges(file, false, {});
    QOK(written);
    const auto first = b->merge(file, {});
    QOK(first);
    const auto entries = b->journal({})->size();
    const auto second = b->merge(file, {});
    QOK(second);
    QCOMPARE(second->applied, 0ull);
    QCOMPARE(second->already, written->entries);
    QCOMPARE(first->applied + first->already, written->entries);
    QCOMPARE(b->journal({})->size(), entries);
    QVERIFY(a->merge(file, {})->applied == 0); // one's own
    QCOMPARE(problemsOf(*b), QString());
}

void TestMerge::randomEditsMergeToOneStateInEitherOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed : {1u, 7u, 20261120u})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestMerge::randomEditsMergeToOneStateInEitherOrder()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto a = open("a");
    const auto b = open("b");
    QHash<QString, QString> written; // content → record
    QSet<QString> erased;
    QStringList ids{QStringLiteral("n1"), QStringLiteral("n2"), QStringLiteral("n3"), QStringLiteral("d")};
    for (int i = 0; i < 40; ++i)
        ids.append(QStringLiteral("r%1").arg(i));
    const auto edit = [&](Unlocked &workspace, const QString &who) {
        for (int i = 0; i < 300; ++i) {
            m_clock.set(m_clock.now().addMSecs(random.bounded(3)));
            QList<Write> writes;
            for (int n = random.bounded(1, 4); n > 0; --n) {
                const QString id = ids[random.bounded(ids.size())];
                const QString content = QStringLiteral("%1-%2-%3").arg(who).arg(i).arg(n);
                Write write = note(id, content);
                write.remove = random.bounded(12) == 0;
                written.insert(content, id);
                writes.append(write);
            }
            QOK(workspace.commit(act(writes)));
            const QString victim = ids[random.bounded(ids.size())];
            if (random.bounded(100) == 0 && workspace.erase({victim}, QStringLiteral("asked for")))
                erased.insert(victim);
        }
    };
    edit(*a, QStringLiteral("a"));
    const QDateTime back = m_clock.now().addMSecs(-200);
    m_clock.set(back); // the clocks of two laptops overlap
    edit(*b, QStringLiteral("b"));
    // Half way: b knows a, both go on.
    QOK(carry(*a, *b));
    edit(*a, QStringLiteral("a2"));
    edit(*b, QStringLiteral("b2"));
    // Both export before either merges: the orders differ.
    QOK(a->exportChanges(path("from-a"), false, {}));
    QOK(b->exportChanges(path("from-b"), false, {}));
    QOK(b->merge(path("from-a"), {}));
    QOK(a->merge(path("from-b"), {}));
    QCOMPARE(stateOf(*a, ids), stateOf(*b, ids));
    QCOMPARE(problemsOf(*a), QString());
    QCOMPARE(problemsOf(*b), QString());
    QCOMPARE(a->conflicts()->size(), b->conflicts()->size());
    QVERIFY(!a->conflicts()->isEmpty());
    // Nothing is lost: what was written is there, unless its record was erased.
    QVERIFY(!erased.isEmpty());
    for (const QString &id : std::as_const(ids)) {
        const auto versions = a->versions(id);
        QVERIFY(versions || versions.error().code == ErrorCode::NotFound);
        for (const Record &one : versions.value_or(QList<Record>()))
            written.remove(text(one));
    }
    for (auto lost = written.cbegin(); lost != written.cend(); ++lost)
        QVERIFY2(erased.contains(*lost), qPrintable(lost.key()));
}

void TestMerge::bothVersionsAreKeptAndTheConflictNamesThem()
{
    const auto a = open("a");
    const auto b = open("b");
    QOK(a->commit(act({note(QStringLiteral("n1"), QStringLiteral("of a"))})));
    m_clock.set(m_clock.now().addSecs(60));
    QOK(b->commit(act({note(QStringLiteral("n1"), QStringLiteral("of b"))})));
    const auto merged = carry(*b, *a);
    QOK(merged);
    QCOMPARE(merged->conflicts.size(), 1);
    const RecordConflict &conflict = merged->conflicts.first();
    QCOMPARE(conflict.record, QStringLiteral("n1"));
    QCOMPARE(conflict.kind, QStringLiteral("note"));
    QCOMPARE(conflict.sides.size(), 2);
    QCOMPARE(conflict.sides[0].replica, a->replica());
    QCOMPARE(conflict.sides[1].replica, b->replica());
    QCOMPARE(conflict.sides[1].author, b->user().id);
    QVERIFY(conflict.sides[0].at < conflict.sides[1].at);
    QVERIFY(conflict.sides[1].inForce && !conflict.sides[0].inForce);
    QCOMPARE(text(*a->get(QStringLiteral("n1"))), QStringLiteral("of b"));
    QCOMPARE(a->versions(QStringLiteral("n1"))->size(), 3);
    QOK(carry(*a, *b));
    QCOMPARE(text(*b->get(QStringLiteral("n1"))), QStringLiteral("of b"));
    QCOMPARE(b->conflicts()->size(), 1);
}

void TestMerge::equalContentIsNoConflict()
{
    const auto a = open("a");
    const auto b = open("b");
    for (Unlocked *one : {a.get(), b.get()})
        QOK(one->commit(act({note(QStringLiteral("n1"), QStringLiteral("the same"))})));
    const auto merged = carry(*b, *a);
    QOK(merged);
    QVERIFY(merged->conflicts.isEmpty());
    QVERIFY(a->conflicts()->isEmpty());
    QCOMPARE(problemsOf(*a), QString());
}

void TestMerge::theNextActSettlesAConflictInBoth()
{
    const auto a = open("a");
    const auto b = open("b");
    QOK(a->commit(act({note(QStringLiteral("n1"), QStringLiteral("of a"))})));
    QOK(b->commit(act({note(QStringLiteral("n1"), QStringLiteral("of b"))})));
    QOK(carry(*b, *a));
    QOK(carry(*a, *b));
    Write decided = note(QStringLiteral("n1"), QStringLiteral("decided"));
    decided.expectedVersion = a->get(QStringLiteral("n1"))->version;
    QOK(a->commit(act({decided})));
    QVERIFY(a->conflicts()->isEmpty());
    QOK(carry(*a, *b));
    QVERIFY(b->conflicts()->isEmpty());
    QCOMPARE(text(*b->get(QStringLiteral("n1"))), QStringLiteral("decided"));
}

void TestMerge::anEditOnWhatAMergeReplacedIsRefused()
{
    const auto a = open("a");
    const auto b = open("b");
    QOK(a->commit(act({note(QStringLiteral("n1"), QStringLiteral("of a"))})));
    QOK(b->commit(act({note(QStringLiteral("n1"), QStringLiteral("of b"))})));
    Write edit = note(QStringLiteral("n1"), QStringLiteral("on what a saw"));
    edit.expectedVersion = a->get(QStringLiteral("n1"))->version;
    QOK(carry(*b, *a));
    QCODE(a->commit(act({edit})), ErrorCode::Conflict);
}

void TestMerge::anErasedRecordStaysErased()
{
    const auto a = open("a");
    const auto b = open("b");
    QOK(a->erase({QStringLiteral("n1")}, QStringLiteral("consent withdrawn")));
    QOK(b->commit(act({note(QStringLiteral("n1"), QStringLiteral("b did not know"))})));
    QOK(carry(*b, *a));
    QOK(carry(*a, *b));
    for (const Unlocked *one : {a.get(), b.get()}) {
        QCODE(one->get(QStringLiteral("n1")), ErrorCode::NotFound);
        const auto versions = one->versions(QStringLiteral("n1"));
        QOK(versions);
        for (const Record &version : *versions)
            QVERIFY(version.body.isEmpty());
        QCOMPARE(problemsOf(*one), QString());
    }
    QOK(b->commit(act({note(QStringLiteral("n1"), QStringLiteral("made anew, knowing it"))})));
    QOK(carry(*b, *a));
    QCOMPARE(text(*a->get(QStringLiteral("n1"))), QStringLiteral("made anew, knowing it"));
}

void TestMerge::usersTravel()
{
    {
        const auto a = open("a");
        const auto b = open("b");
        QOK(a->addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret("sato-passphrase")));
        QOK(b->addUser(QStringLiteral("Abe"), QStringLiteral("administrator"), secret("abe-passphrase")));
        QOK(carry(*a, *b));
        QOK(carry(*b, *a));
        QCOMPARE(a->users().size(), 3);
        QCOMPARE(b->users().size(), 3);
    }
    for (const char *name : {"a", "b"}) {
        for (const auto &[user, phrase] : {std::pair{"Sato", "sato-passphrase"}, std::pair{"Abe", "abe-passphrase"}}) {
            auto workspace = unlockAgain(path(name), m_clock, phrase, QLatin1String(user));
            QOK(workspace);
            QOK((*workspace)->commit(act({note(QLatin1String(user), QStringLiteral("x"))})));
            QCOMPARE(problemsOf(**workspace), QString());
        }
    }
    // What the newcomer did there is taken here.
    const auto a = open("a");
    const auto b = open("b");
    QOK(carry(*b, *a));
    QCOMPARE(problemsOf(*a), QString());
}

void TestMerge::aUserDisabledThereIsDisabledHere()
{
    QString sato;
    {
        const auto a = open("a");
        const auto b = open("b");
        sato = a->addUser(QStringLiteral("Sato"), QStringLiteral("administrator"), secret("sato-passphrase"))->id;
        QOK(carry(*a, *b));
        QOK(a->disableUser(sato));
        QOK(a->commit(act({note(QStringLiteral("n1"), QStringLiteral("after"))})));
        QOK(b->commit(act({note(QStringLiteral("n2"), QStringLiteral("meanwhile"))})));
        QOK(carry(*a, *b));
        QOK(carry(*b, *a));
        QCOMPARE(problemsOf(*a), QString());
        QCOMPARE(problemsOf(*b), QString());
    }
    for (const char *name : {"a", "b"}) {
        QCODE(unlockAgain(path(name), m_clock, "sato-passphrase", QStringLiteral("Sato")), ErrorCode::NotPermitted);
        QCOMPARE(readManifest(path(name))->institutionKey, readManifest(path("a"))->institutionKey);
        QVERIFY(readManifest(path(name))->epoch > 1); // the store key they knew is gone
    }
    const auto b = open("b");
    QCOMPARE(text(*b->get(QStringLiteral("n1"))), QStringLiteral("after"));
    QOK(b->addUser(QStringLiteral("Ito"), QStringLiteral("curator"), secret("ito-passphrase")));
}

void TestMerge::aPassphraseChangedThereOpensHere()
{
    {
        const auto a = open("a");
        const auto b = open("b");
        m_clock.set(m_clock.now().addSecs(1));
        QOK(a->changePassphrase(secret("mori-passphrase"), secret("mori-second")));
        QOK(carry(*a, *b));
    }
    QCODE(unlockAgain(path("b"), m_clock), ErrorCode::WrongSecret);
    QOK(unlockAgain(path("b"), m_clock, "mori-second"));
}

void TestMerge::twoPeopleOfOneNameStayApart()
{
    const auto a = open("a");
    const auto b = open("b");
    QOK(a->addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret("sato-one")));
    QOK(b->addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret("sato-two")));
    QOK(carry(*a, *b));
    QOK(carry(*b, *a));
    QStringList here, there;
    for (const UserInfo &user : a->users())
        here.append(user.id + u' ' + user.name);
    for (const UserInfo &user : b->users())
        there.append(user.id + u' ' + user.name);
    here.sort();
    there.sort();
    QCOMPARE(here, there);
    QVERIFY(here.join(u'\n').contains(QStringLiteral("Sato 2")));
}

void TestMerge::onlyWhatTheOtherLacksIsExported()
{
    const auto a = open("a");
    const auto b = open("b");
    QOK(carry(*a, *b));
    QOK(carry(*b, *a));
    QOK(b->commit(act({note(QStringLiteral("n2"), QStringLiteral("one more"))})));
    const auto some = b->exportChanges(path("some"), false, {});
    const auto all = b->exportChanges(path("all"), true, {});
    QOK(some);
    QOK(all);
    QVERIFY2(some->entries <= 3, qPrintable(QString::number(some->entries)));
    QVERIFY(all->entries > some->entries);
    QCOMPARE(some->blobs, 0ull);
    QCOMPARE(all->blobs, 1ull);
    QOK(a->merge(path("some"), {}));
    QCOMPARE(text(*a->get(QStringLiteral("n2"))), QStringLiteral("one more"));
}

void TestMerge::changesThatBeginLaterAreRefused()
{
    const auto a = open("a");
    {
        const auto b = open("b");
        QOK(carry(*b, *a));
        QOK(carry(*a, *b));
        QOK(b->commit(act({note(QStringLiteral("n2"), QStringLiteral("one more"))})));
        QOK(a->commit(act({note(QStringLiteral("n1"), QStringLiteral("x"))})));
        QOK(a->exportChanges(path("late"), false, {}));
        QOK(a->exportChanges(path("whole"), true, {}));
    }
    copyFolder(m_templates.filePath(QStringLiteral("b")), path("b"));
    const auto fresh = open("b"); // another replica: restored once more from the first backup
    const auto before = fresh->journal({})->size();
    QCODE(fresh->merge(path("late"), {}), ErrorCode::Conflict);
    QCOMPARE(fresh->journal({})->size(), before);
    QOK(fresh->merge(path("whole"), {}));
    QCOMPARE(problemsOf(*fresh), QString());
}

void TestMerge::aThirdReplicasChainTravelsThroughTheSecond()
{
    const auto a = open("a");
    const auto b = open("b");
    copyFolder(m_templates.filePath(QStringLiteral("b")), path("c"));
    const auto c = open("c");
    QOK(c->commit(act({note(QStringLiteral("n3"), QStringLiteral("of c"))})));
    QOK(b->commit(act({note(QStringLiteral("n3"), QStringLiteral("of b"))})));
    QOK(carry(*c, *b));
    QOK(b->commit(act({note(QStringLiteral("n3"), QStringLiteral("b saw both"))})));
    const auto merged = carry(*b, *a);
    QOK(merged);
    QVERIFY(merged->conflicts.isEmpty());
    QCOMPARE(text(*a->get(QStringLiteral("n3"))), QStringLiteral("b saw both"));
    QOK(carry(*a, *c, true));
    QCOMPARE(stateOf(*a, {QStringLiteral("n3")}), stateOf(*c, {QStringLiteral("n3")}));
    for (const Unlocked *one : {a.get(), b.get(), c.get()})
        QCOMPARE(problemsOf(*one), QString());
}

void TestMerge::damagedFilesAreRefusedWithNothingChanged()
{
    const auto a = open("a");
    const auto b = open("b");
    const auto blob = storeBlob(*a, QByteArray(100000, 'q'));
    Write set = note(QStringLiteral("set"), QStringLiteral("call set"));
    set.body[QStringLiteral("blob")] = *blob;
    QOK(a->commit(act({set})));
    QOK(a->exportChanges(path("good"), false, {}));
    const QByteArray good = fileBytes(path("good"));
    const auto entries = b->journal({})->size();
    const QStringList blobs = QDir(path("b") + QStringLiteral("/blobs")).entryList(QDir::Files);
    QList<QByteArray> bad{QByteArray(), QByteArray("not a file of Enza"), good + 'x', QByteArray(good.size(), '\0')};
    for (qsizetype length = 1; length < good.size(); length += 1 + good.size() / 40)
        bad.append(good.left(length));
    for (qsizetype at = 0; at < good.size(); at += 1 + good.size() / 60) {
        QByteArray flipped = good;
        flipped[at] = char(flipped[at] ^ 0x10);
        bad.append(flipped);
    }
    for (const QByteArray &bytes : std::as_const(bad)) {
        QVERIFY(setFileBytes(path("bad"), bytes));
        const auto merged = b->merge(path("bad"), {});
        // A packet for another reader may be damaged without harm; there is only one reader here.
        QVERIFY2(!merged, qPrintable(QString::number(bytes.size())));
        QVERIFY(!merged.error().message.isEmpty());
        QCOMPARE(b->journal({})->size(), entries);
        QCOMPARE(QDir(path("b") + QStringLiteral("/blobs")).entryList(QDir::Files), blobs);
    }
    QCODE(b->merge(path("nowhere"), {}), ErrorCode::NotFound);
    QCOMPARE(problemsOf(*b), QString());
    QOK(b->merge(path("good"), {}));
}

void TestMerge::filesOfOthersAreRefused()
{
    auto other = createWorkspace(testWorkspace(path("other")), m_clock);
    QOK(other);
    QOK(other->workspace->exportChanges(path("foreign"), false, {}));
    const auto b = open("b");
    QCODE(b->merge(path("foreign"), {}), ErrorCode::BadInput);
    QOK(b->backup(path("backup"), {}));
    QVERIFY(!b->merge(path("backup"), {}));
    QCOMPARE(problemsOf(*b), QString());
}

void TestMerge::twoCopiesOfOneFolderAreRefused()
{
    copyFolder(path("a"), path("c"));
    const auto a = open("a");
    const auto c = open("c");
    QCOMPARE(a->replica(), c->replica());
    QOK(a->commit(act({note(QStringLiteral("n1"), QStringLiteral("here"))})));
    QOK(c->commit(act({note(QStringLiteral("n1"), QStringLiteral("there"))})));
    QCODE(carry(*c, *a), ErrorCode::Conflict);
    QCOMPARE(text(*a->get(QStringLiteral("n1"))), QStringLiteral("here"));
}

void TestMerge::nothingOfTheFileIsReadable()
{
    const auto a = open("a");
    QOK(a->commit(act({note(QStringLiteral("secretid"), QStringLiteral("BRCA2 of somebody"))})));
    QOK(a->exportChanges(path("file"), true, {}));
    const QByteArray bytes = fileBytes(path("file"));
    for (const char *word : {"BRCA2", "secretid", "Mori", "note.add", "bytes from before", "workspace"})
        QVERIFY2(!bytes.contains(word), word);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
