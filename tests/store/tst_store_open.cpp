// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "store/quick.h"

#include "base/digest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

using namespace enza;
using namespace enza::store;
using namespace enza::store::testing;

/// Five ways an open can fail, and what a new workspace asks for.
class TestStoreOpen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void missingFoldersAndFilesAreNamed();
    void aSecondProcessIsToldWhoHoldsIt();
    void theLockEndsWithTheProcessHoweverItEnds();
    void lockingAgainKeepsTheFolder();
    void aWrongPassphraseLeavesTheWorkspaceForAnotherTry();
    void aNewerFormatIsSaidToBeNewer();
    void damageToTheKeyFileIsSeenBeforeUnlocking();
    void aPlaintextStoreIsRefused();
    void anotherWorkspacesStoreIsRefused();
    void anOlderKeyFilePutBackIsNoticed();
    void keyFilesChangedByHandAreRefused();
    void aFolderThatMayNotBeWrittenIsReadOnly();
    void argonBelowTheFloorIsRefusedOnReading();
    void weakPassphrasesAreRefusedOutsideTests();
    void aFolderThatIsNotEmptyIsRefused();

private:
    QString copy();
    void changeManifest(const QString &folder, const std::function<void(QJsonObject &)> &change);

    QTemporaryDir m_folder{scratchPattern()};
    SystemClock m_clock;
    QString m_template;
    UserKeys m_keys;
    int m_copies = 0;
};

void TestStoreOpen::initTestCase()
{
    m_template = m_folder.filePath(QStringLiteral("template"));
    QOK(createWorkspace(testWorkspace(m_template), m_clock));
    auto keys = keysOf(m_template);
    QOK(keys);
    m_keys = std::move(*keys);
}

QString TestStoreOpen::copy()
{
    const QString path = m_folder.filePath(QStringLiteral("copy%1").arg(++m_copies));
    copyFolder(m_template, path);
    return path;
}

/// As somebody would who knows the format but no key: the checksum is made to fit.
void TestStoreOpen::changeManifest(const QString &folder, const std::function<void(QJsonObject &)> &change)
{
    const QString path = Layout{folder}.manifest();
    QJsonObject json = *parseJsonObject(fileBytes(path));
    change(json);
    json.remove(QStringLiteral("digest"));
    json[QStringLiteral("digest")] = QLatin1String(sha256(canonicalJson(json)).toBase64());
    QVERIFY(setFileBytes(path, canonicalJson(json)));
}

void TestStoreOpen::missingFoldersAndFilesAreNamed()
{
    const auto none = Locked::open(m_folder.filePath(QStringLiteral("none")));
    QCODE(none, ErrorCode::Missing);
    QVERIFY(none.error().message.translated().contains(m_folder.filePath(QStringLiteral("none"))));
    for (const QString &file : {QStringLiteral("/workspace.json"), QStringLiteral("/store.db")}) {
        const QString path = copy();
        QFile::remove(path + file);
        const auto opened = Locked::open(path);
        QCODE(opened, ErrorCode::Missing);
        QVERIFY(opened.error().message.translated().contains(file));
    }
}

void TestStoreOpen::aSecondProcessIsToldWhoHoldsIt()
{
    const QString path = copy();
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readLine(), QByteArray("held\n"));
    const auto opened = Locked::open(path);
    QCODE(opened, ErrorCode::Busy);
    QVERIFY(opened.error().message.translated().contains(QString::number(holder.processId())));
    QVERIFY(opened.error().message.translated().contains(QStringLiteral("tst_store_open")));
    holder.write("go\n");
    QVERIFY(holder.waitForFinished());
    QOK(Locked::open(path));
}

void TestStoreOpen::theLockEndsWithTheProcessHoweverItEnds()
{
    const QString path = copy();
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
    QVERIFY(holder.waitForReadyRead());
    holder.kill();
    QVERIFY(holder.waitForFinished());
    auto locked = Locked::open(path);
    QOK(locked);
    QOK((*locked)->unlock(QStringLiteral("Mori"), passphrase("mori-passphrase"), m_clock));
}

void TestStoreOpen::lockingAgainKeepsTheFolder()
{
    const QString path = copy();
    auto workspace = unlockAgain(path, m_clock);
    QOK(workspace);
    auto locked = relock(std::move(*workspace));
    QCODE(Locked::open(path), ErrorCode::Busy);
    QCODE(locked->unlock(QStringLiteral("Mori"), passphrase("wrong"), m_clock), ErrorCode::WrongSecret);
    QOK(locked->unlock(QStringLiteral("Mori"), passphrase("mori-passphrase"), m_clock));
}

void TestStoreOpen::aWrongPassphraseLeavesTheWorkspaceForAnotherTry()
{
    auto locked = Locked::open(copy());
    QOK(locked);
    QCODE((*locked)->unlock(QStringLiteral("Mori"), passphrase("wrong"), m_clock), ErrorCode::WrongSecret);
    QCODE((*locked)->unlock(QStringLiteral("Nobody"), passphrase("mori-passphrase"), m_clock), ErrorCode::WrongSecret);
    QCODE((*locked)->unlock(QStringLiteral("Mori"), passphrase("mori-passphrase", "file"), m_clock), ErrorCode::WrongSecret);
    QOK((*locked)->unlock(QStringLiteral("Mori"), passphrase("mori-passphrase"), m_clock));
}

void TestStoreOpen::aNewerFormatIsSaidToBeNewer()
{
    const QString path = copy();
    changeManifest(path, [](QJsonObject &json) { json[QStringLiteral("format")] = currentFormat + 1; });
    QCODE(Locked::open(path), ErrorCode::NewerFormat);
    // Also where the newer one lays the file out, or checks it, in a way this one does not know.
    QVERIFY(setFileBytes(Layout{path}.manifest(), "{ \"format\": 999 }\n"));
    QCODE(Locked::open(path), ErrorCode::NewerFormat);
}

void TestStoreOpen::damageToTheKeyFileIsSeenBeforeUnlocking()
{
    const QByteArray whole = fileBytes(Layout{m_template}.manifest());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ (1 << (at % 7)));
        const auto parsed = Manifest::parse(bytes, {});
        // A flip in the number itself can only be read as what it says.
        const bool inFormat = whole.left(at).endsWith("\"format\":");
        QVERIFY2(!parsed && (parsed.error().code == ErrorCode::Damaged ||
                             (inFormat && parsed.error().code == ErrorCode::NewerFormat)),
                 qPrintable(QString::number(at)));
    }
    for (const qsizetype length : {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 1})
        QCODE(Manifest::parse(whole.left(length), {}), ErrorCode::Damaged);
}

void TestStoreOpen::aPlaintextStoreIsRefused()
{
    const QString path = copy();
    QVERIFY(setFileBytes(Layout{path}.store(), QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0')));
    const auto opened = quickUnlock(path, m_keys, m_clock);
    QCODE(opened, ErrorCode::Damaged);
    QVERIFY(opened.error().message.translated().contains(QStringLiteral("not encrypted")));
}

void TestStoreOpen::anotherWorkspacesStoreIsRefused()
{
    const QString path = copy();
    const QString other = m_folder.filePath(QStringLiteral("other"));
    QOK(createWorkspace(testWorkspace(other), m_clock));
    QFile::remove(Layout{path}.store());
    QVERIFY(QFile::copy(Layout{other}.store(), Layout{path}.store()));
    QCODE(quickUnlock(path, m_keys, m_clock), ErrorCode::Damaged);
}

void TestStoreOpen::anOlderKeyFilePutBackIsNoticed()
{
    const QString path = copy();
    const QByteArray old = fileBytes(Layout{path}.manifest());
    {
        auto workspace = quickUnlock(path, m_keys, m_clock);
        QOK(workspace);
        QOK((*workspace)->changePassphrase(secret("mori-passphrase"), secret("another-passphrase")));
    }
    QVERIFY(setFileBytes(Layout{path}.manifest(), old));
    QCODE(quickUnlock(path, m_keys, m_clock), ErrorCode::Damaged);
}

void TestStoreOpen::keyFilesChangedByHandAreRefused()
{
    const auto change = [&](const std::function<void(QJsonObject &)> &how) {
        const QString path = copy();
        changeManifest(path, how);
        return quickUnlock(path, m_keys, m_clock);
    };
    QCODE(change([](QJsonObject &json) { json[QStringLiteral("test")] = false; }), ErrorCode::Damaged);
    QCODE(change([](QJsonObject &json) { json[QStringLiteral("slots")] = QJsonArray(); }), ErrorCode::Damaged);
    const auto promote = [](QJsonObject &json) {
        QJsonArray users = json[QLatin1String("users")].toArray();
        QJsonObject user = users[0].toObject();
        user[QStringLiteral("role")] = QStringLiteral("panel_chair");
        users[0] = user;
        json[QStringLiteral("users")] = users;
    };
    QCODE(change(promote), ErrorCode::Damaged);
}

void TestStoreOpen::aFolderThatMayNotBeWrittenIsReadOnly()
{
    const QString path = copy();
    const QFile::Permissions all = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                   QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(path, all);
    for (const QString &name : QDir(path).entryList(QDir::Files))
        QFile::setPermissions(path + u'/' + name, all);
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | all);
    const pid_t child = fork(); // as nobody in particular: root may write anywhere
    QVERIFY(child >= 0);
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0 && setuid(nobody) != 0)
            _exit(99);
        const auto opened = Locked::open(path);
        _exit(opened ? 98 : int(opened.error().code));
    }
    int status = 0;
    waitpid(child, &status, 0);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), int(ErrorCode::ReadOnly));
}

void TestStoreOpen::argonBelowTheFloorIsRefusedOnReading()
{
    const Secret phrase = passphrase("mori-passphrase");
    auto cheap = makeSlot(QStringLiteral("w"), QStringLiteral("u"), passphraseSlot, phrase, m_keys, {8, 1}, m_clock.now());
    QOK(cheap);
    QCOMPARE(cheap->info.memoryMiB, 64); // a lower wish is raised
    QCOMPARE(cheap->info.passes, 3);
    QOK(openSlot(QStringLiteral("w"), *cheap, phrase));
    Slot lowered = *cheap;
    lowered.info.passes = 2;
    QCODE(openSlot(QStringLiteral("w"), lowered, phrase), ErrorCode::Damaged);
    lowered = *cheap;
    lowered.info.memoryMiB = 63;
    QCODE(openSlot(QStringLiteral("w"), lowered, phrase), ErrorCode::Damaged);
    lowered.info.memoryMiB = 1 << 20; // nor may a file ask for a terabyte
    QCODE(openSlot(QStringLiteral("w"), lowered, phrase), ErrorCode::Damaged);
    QCODE(openSlot(QStringLiteral("x"), *cheap, phrase), ErrorCode::WrongSecret); // bound to its workspace
}

void TestStoreOpen::weakPassphrasesAreRefusedOutsideTests()
{
    CreateOptions options = testWorkspace(m_folder.filePath(QStringLiteral("weak")), false);
    options.passphrase = secret("password12345");
    QCODE(createWorkspace(std::move(options), m_clock), ErrorCode::BadInput);
    options = testWorkspace(m_folder.filePath(QStringLiteral("weak")), true);
    options.passphrase = SecretBytes();
    QCODE(createWorkspace(std::move(options), m_clock), ErrorCode::BadInput);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("weak"))));
}

void TestStoreOpen::aFolderThatIsNotEmptyIsRefused()
{
    const QString path = copy();
    const QByteArray before = fileBytes(Layout{path}.store());
    QCODE(createWorkspace(testWorkspace(path), m_clock), ErrorCode::BadInput);
    QCOMPARE(fileBytes(Layout{path}.store()), before);
}

/// `--hold FOLDER`: opens it, says so, and waits for a line.
static int hold(const QString &folder)
{
    const auto locked = Locked::open(folder);
    std::puts(locked ? "held" : "failed");
    std::fflush(stdout);
    (void)std::getchar();
    return 0;
}

int main(int count, char **words)
{
    const QCoreApplication app(count, words);
    if (app.arguments().value(1) == QLatin1String("--hold"))
        return hold(app.arguments().value(2));
    TestStoreOpen test;
    return QTest::qExec(&test, count, words);
}
#include "tst_store_open.moc"
