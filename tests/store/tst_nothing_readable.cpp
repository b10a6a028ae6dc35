// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick.h"

#include <QDirIterator>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;

/// Nothing of what is entered lies on the disk in the clear, also when the process is killed.
class TestNoPlaintext : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingEnteredIsFoundInAnyFile_data();
    void nothingEnteredIsFoundInAnyFile();
    void filesBelongToTheirUserAlone();
    void noCoreDumpIsWritten();
};

static const char markerText[] = "NM_000546.6:c.743G>A-marker-山田太郎";

static Result<void> fill(const QString &path, const QString &backup)
{
    const SystemClock clock;
    const QString marker = QString::fromUtf8(markerText);
    ENZA_ASSIGN(Created created, createWorkspace(testWorkspace(path), clock));
    Unlocked &workspace = *created.workspace;
    for (int i = 0; i < 20; ++i) {
        Act entry = act({note(QString::number(i), marker, QStringLiteral("case1"))});
        entry.detail = {{QStringLiteral("why"), marker}};
        ENZA_TRY(workspace.commit(entry));
    }
    ENZA_ASSIGN(const QJsonObject sealed, workspace.seal({{QStringLiteral("name"), marker}}, {workspace.user().id}));
    Write write = note(QStringLiteral("sealed"), marker);
    write.body = sealed;
    ENZA_TRY(workspace.commit(act({write})));
    ENZA_TRY(storeBlob(workspace, QByteArray(markerText).repeated(5000)));
    ENZA_TRY(storeCalls(workspace, QStringLiteral("c1"), QByteArray(markerText).repeated(5000)));
    ENZA_TRY(workspace.list({{}, {}, {}, QStringLiteral("label"), marker}));
    ENZA_TRY(workspace.backup(backup, {}));
    ENZA_TRY(workspace.rekey({}));
    ENZA_ASSIGN(auto unfinishedBlob, workspace.newBlob());
    ENZA_TRY(unfinishedBlob->write(QByteArray(markerText).repeated(5000).constData(), 100000));
    ENZA_ASSIGN(auto unfinishedCalls, workspace.newCallFile(QStringLiteral("c2")));
    for (quint32 block = 0; block < 100; ++block)
        ENZA_TRY(unfinishedCalls->put(QStringLiteral("pos"), block, QByteArray(markerText).repeated(5000)));
    kill(getpid(), SIGKILL); // with all of it still open
    return {};
}

void TestNoPlaintext::nothingEnteredIsFoundInAnyFile_data()
{
    QTest::addColumn<QByteArray>("needle");
    const QString marker = QString::fromUtf8(markerText);
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    QTest::newRow("utf8") << QByteArray(markerText);
    QTest::newRow("hgvs") << QByteArray("c.743G");
    QTest::newRow("name") << QStringLiteral("山田太郎").toUtf8();
    QTest::newRow("utf16") << QByteArray(utf16(marker));
    QTest::newRow("base64") << QByteArray(markerText).toBase64().left(24);
    QTest::newRow("passphrase") << QByteArray("mori-passphrase");
}

void TestNoPlaintext::nothingEnteredIsFoundInAnyFile()
{
    QFETCH(QByteArray, needle);
    static QTemporaryDir folder(scratchPattern());
    static bool filled = false;
    if (!filled) {
        filled = true;
        qputenv("TMPDIR", folder.path().toLocal8Bit()); // whatever makes a temporary file makes it here
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const auto done = fill(folder.filePath(QStringLiteral("w")), folder.filePath(QStringLiteral("b.enza")));
            _exit(done ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    }
    int files = 0;
    QDirIterator all(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        ++files;
        QVERIFY2(!fileBytes(path).contains(needle), qPrintable(path));
        QVERIFY2(!path.toUtf8().contains(needle), qPrintable(path));
    }
    QVERIFY(files >= 7); // store and its log, key file, lock, blobs, call files, backup
}

void TestNoPlaintext::filesBelongToTheirUserAlone()
{
    QTemporaryDir folder(scratchPattern());
    const QString path = folder.filePath(QStringLiteral("w"));
    const SystemClock clock;
    auto created = createWorkspace(testWorkspace(path), clock);
    QOK(created);
    QOK(storeBlob(*created->workspace, "x"));
    QOK(storeCalls(*created->workspace, QStringLiteral("c1"), "x"));
    const QString backup = folder.filePath(QStringLiteral("b.enza"));
    QOK(created->workspace->backup(backup, {}));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                      QFile::WriteOther | QFile::ExeOther;
    QStringList paths{path, backup};
    QDirIterator all(path, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        paths.append(all.next());
    for (const QString &one : paths) {
        const bool insidePrivateFolder = one.startsWith(path + u'/');
        QVERIFY2(insidePrivateFolder || !(QFile::permissions(one) & others), qPrintable(one));
    }
}

void TestNoPlaintext::noCoreDumpIsWritten()
{
    QTemporaryDir folder(scratchPattern());
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &unlimited);
        platform::forbidCoreDumps();
        std::signal(SIGABRT, SIG_DFL); // not the test library's own
        if (chdir(folder.path().toLocal8Bit().constData()) != 0)
            _exit(1);
        abort();
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!WCOREDUMP(status));
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestNoPlaintext)
#include "tst_nothing_readable.moc"
