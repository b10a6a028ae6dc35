// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace enza;
using namespace enza::platform;

class TestPlatform : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsReplacedWholeOrNotAtAll();
    void aLockIsHeldOnceAndEndsWithItsOwner();
    void foldersBelongToTheirUserAlone();
    void localFoldersAreNotNetworkOnes();
    void reasonsOfTheSystemBecomeCodes();
};

void TestPlatform::aFileIsReplacedWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f"));
    QVERIFY(writeFileAtomically(path, "one"));
    QVERIFY(writeFileAtomically(path, "two"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("two"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("f")});
    const auto missing = writeFileAtomically(folder.filePath(QStringLiteral("none/f")), "x");
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::Missing);
    QVERIFY(!replaceFile(folder.filePath(QStringLiteral("none")), path));
}

void TestPlatform::aLockIsHeldOnceAndEndsWithItsOwner()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lock"));
    auto first = FileLock::acquire(path);
    QVERIFY(first);
    Holder holder;
    const auto second = FileLock::acquire(path, &holder);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QCOMPARE(holder.process, QCoreApplication::applicationPid());
    QCOMPARE(holder.program, QCoreApplication::applicationName());
    first->reset();
    QVERIFY(FileLock::acquire(path));
}

void TestPlatform::foldersBelongToTheirUserAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a/b"));
    QVERIFY(makePrivateFolder(path));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)));
}

void TestPlatform::localFoldersAreNotNetworkOnes()
{
    QTemporaryDir folder;
    QVERIFY(!isNetworkFileSystem(folder.path()));
    QVERIFY(!isNetworkFileSystem(folder.filePath(QStringLiteral("not/yet/there"))));
}

void TestPlatform::reasonsOfTheSystemBecomeCodes()
{
    for (const auto &[reason, code] : {std::pair{ENOSPC, ErrorCode::DiskFull}, std::pair{EROFS, ErrorCode::ReadOnly},
                                       std::pair{EACCES, ErrorCode::ReadOnly}, std::pair{ENOENT, ErrorCode::Missing},
                                       std::pair{EIO, ErrorCode::Internal}}) {
        errno = reason;
        QCOMPARE(fileError(QStringLiteral("f"), QStringLiteral("write")).code, code);
    }
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
