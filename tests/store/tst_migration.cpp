// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;

/// A workspace of every format there ever was opens. Fixtures are backups; the one of the current
/// format is written anew by `tst_migration --write FOLDER` when a format is new, and then kept.
class TestMigration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormatsFixtureOpensWithWhatItHeld_data();
    void everyFormatsFixtureOpensWithWhatItHeld();
    void stepsRunInOrderAndOnceOnly();
    void aStepThatFailsLeavesTheStoreAsItWas();
    void fieldsAndKindsOfOtherVersionsSurvive();
};

static const char fixturePassphrase[] = "fixture passphrase of a test";

static QString fixture(int format)
{
    return qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/tests/store/fixtures/format%1.enzabackup").arg(format);
}

static Result<void> writeFixture(const QString &folder)
{
    QTemporaryDir scratch;
    const FixedClock clock(fromIsoUtc(QStringLiteral("2026-11-20T00:00:00Z")));
    CreateOptions options = testWorkspace(scratch.filePath(QStringLiteral("w")));
    options.passphrase = secret(fixturePassphrase);
    ENZA_ASSIGN(Created created, createWorkspace(std::move(options), clock));
    Unlocked &workspace = *created.workspace;
    Act first = act({note(QStringLiteral("a"), QStringLiteral("first"), QStringLiteral("case1"))});
    first.detail = {{QStringLiteral("why"), QStringLiteral("fixture")}};
    ENZA_TRY(workspace.commit(first));
    ENZA_TRY(workspace.commit(act({note(QStringLiteral("a"), QStringLiteral("second"), QStringLiteral("case1"))})));
    ENZA_TRY(workspace.addUser(QStringLiteral("Sato"), QStringLiteral("curator"), secret(fixturePassphrase)));
    ENZA_ASSIGN(const QString blob, storeBlob(workspace, "blob of the fixture"));
    ENZA_TRY(storeCalls(workspace, QStringLiteral("calls"), "block of the fixture"));
    Write document = note(QStringLiteral("d"), QStringLiteral("document"));
    document.body[QStringLiteral("blob")] = blob;
    ENZA_TRY(workspace.commit(act({document})));
    return workspace.backup(folder + QStringLiteral("/format%1.enzabackup").arg(currentFormat), {});
}

void TestMigration::everyFormatsFixtureOpensWithWhatItHeld_data()
{
    QTest::addColumn<int>("format");
    for (int format = 1; format <= currentFormat; ++format)
        QTest::newRow(qPrintable(QString::number(format))) << format;
}

void TestMigration::everyFormatsFixtureOpensWithWhatItHeld()
{
    QFETCH(int, format);
    QTemporaryDir folder(scratchPattern());
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("w"));
    QOK(restoreWorkspace(fixture(format), path, clock, {}));
    auto workspace = unlockAgain(path, clock, fixturePassphrase);
    QOK(workspace);
    const auto versions = (*workspace)->versions(QStringLiteral("a"));
    QOK(versions);
    QCOMPARE(versions->size(), 2);
    QCOMPARE(versions->at(0).body.value(QLatin1String("text")).toString(), QStringLiteral("first"));
    QCOMPARE(versions->at(0).at, fromIsoUtc(QStringLiteral("2026-11-20T00:00:00Z")));
    const auto document = (*workspace)->get(QStringLiteral("d"));
    QOK(document);
    const auto blob = (*workspace)->openBlob(document->body.value(QLatin1String("blob")).toString());
    QOK(blob);
    QCOMPARE(*(*blob)->read(0, 100), QByteArray("blob of the fixture"));
    const auto calls = (*workspace)->openCallFile(QStringLiteral("calls"));
    QOK(calls);
    QCOMPARE(*(*calls)->get(QStringLiteral("pos"), 0), QByteArray("block of the fixture"));
    QCOMPARE((*workspace)->users().size(), 2);
    QCOMPARE(problemsOf(**workspace), QString());
    QOK((*workspace)->commit(act({note(QStringLiteral("a"), QStringLiteral("third"))})));
}

static Result<std::unique_ptr<Database>> emptyStore(const QString &path)
{
    Database::Options options;
    options.mode = Database::Mode::Create;
    ENZA_ASSIGN(auto database, Database::open(path, SecretBytes::random(keySize), options));
    ENZA_TRY(createSchema(*database));
    ENZA_TRY(setMetaValue(*database, "format", QStringLiteral("1")));
    return database;
}

void TestMigration::stepsRunInOrderAndOnceOnly()
{
    QTemporaryDir folder(scratchPattern());
    auto database = emptyStore(folder.filePath(QStringLiteral("s.db")));
    QOK(database);
    const auto add = [](const char *sql) { return [sql](Database &store) { return store.run(sql); }; };
    const MigrationStep steps[] = {{2, add("ALTER TABLE later ADD COLUMN second TEXT")}, {1, add("CREATE TABLE later (first TEXT)")}};
    QOK(migrate(**database, steps, 3));
    QCOMPARE(*metaValue(**database, "format"), QStringLiteral("3"));
    QOK((*database)->run("INSERT INTO later (first, second) VALUES ('a', 'b')"));
    QOK(migrate(**database, steps, 3));
    QCODE(migrate(**database, steps, 2), ErrorCode::NewerFormat);
    QCODE(migrate(**database, steps, 5), ErrorCode::Damaged); // nobody knows how to get to 4
    QCOMPARE(*metaValue(**database, "format"), QStringLiteral("3"));
}

void TestMigration::aStepThatFailsLeavesTheStoreAsItWas()
{
    QTemporaryDir folder(scratchPattern());
    auto database = emptyStore(folder.filePath(QStringLiteral("s.db")));
    QOK(database);
    const MigrationStep steps[] = {{1, [](Database &store) { return store.run("CREATE TABLE later (first TEXT)"); }},
                                   {2, [](Database &store) { return store.run("this is no SQL"); }}};
    QVERIFY(!migrate(**database, steps, 3));
    QCOMPARE(*metaValue(**database, "format"), QStringLiteral("1"));
    QCOMPARE(*(*database)->value("SELECT count(*) FROM sqlite_master WHERE name = 'later'"), QStringLiteral("0"));
}

void TestMigration::fieldsAndKindsOfOtherVersionsSurvive()
{
    QTemporaryDir folder(scratchPattern());
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("w"));
    auto created = createWorkspace(testWorkspace(path), clock);
    QOK(created);
    Write later = note(QStringLiteral("x"), QStringLiteral("x"));
    later.kind = QStringLiteral("kind_of_2030");
    later.body = {{QStringLiteral("unheard_of"), QJsonObject{{QStringLiteral("deep"), 1.5}}}};
    QOK(created->workspace->commit(act({later}, QStringLiteral("verb.of_2030"))));
    QCOMPARE(created->workspace->get(QStringLiteral("x"))->body, later.body);
    QCOMPARE(created->workspace->get(QStringLiteral("x"))->kind, later.kind);

    Manifest manifest = *readManifest(path);
    manifest.unknown = {{QStringLiteral("from_2030"), QStringLiteral("kept")}};
    const SecretBytes key = SecretBytes::random(keySize);
    auto read = Manifest::parse(manifest.serialized(key), {});
    QOK(read);
    QCOMPARE(read->unknown, manifest.unknown);
    QVERIFY(read->isAuthentic(key));
    QVERIFY(!read->isAuthentic(SecretBytes::random(keySize)));
}

int main(int count, char **words)
{
    const QCoreApplication app(count, words);
    if (app.arguments().value(1) == QLatin1String("--write")) {
        const auto written = writeFixture(app.arguments().value(2));
        if (!written)
            qWarning("%s", qPrintable(reason(written.error())));
        return written ? 0 : 1;
    }
    TestMigration test;
    return QTest::qExec(&test, count, words);
}
#include "tst_migration.moc"
