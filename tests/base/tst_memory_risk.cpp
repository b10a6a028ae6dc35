// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace enza;

/// Whether memory may come to lie on a disk in the clear, told from what the kernel says.
class TestMemoryRisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }
    void noSwapIsNoRisk();
    void aPartitionIsARisk();
    void anEncryptedMappingIsNone();
    void aVolumeOnAnEncryptedDiskIsNone();
    void aVolumeOnAPlainDiskIsOne();
    void compressedMemoryIsNoneUnlessADiskStandsBehindIt();
    void hibernationIsARiskUnlessItsPlaceIsEncrypted();
    void hibernationThatIsTurnedOffIsNone();
    void messagesOfLibrariesAreNotQuoted();

private:
    void put(const QString &path, const QByteArray &content)
    {
        const QString full = m_root->filePath(path);
        QDir().mkpath(full.section(u'/', 0, -2));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void swaps(const QByteArray &device, const QByteArray &type = "partition")
    {
        put(QStringLiteral("proc/swaps"), "Filename\t\t\t\tType\t\tSize\tUsed\tPriority\n" + device + "  " + type + "\t1024\t0\t-2\n");
    }
    platform::MemoryRisk risk() const { return platform::memoryRisk(m_root->path()); }

    std::unique_ptr<QTemporaryDir> m_root;
};

void TestMemoryRisk::noSwapIsNoRisk()
{
    QVERIFY(!risk().any()); // nothing is known of swap where there is no such file
    put(QStringLiteral("proc/swaps"), "Filename\tType\tSize\tUsed\tPriority\n");
    QVERIFY(!risk().any());
}

void TestMemoryRisk::aPartitionIsARisk()
{
    swaps("/dev/sda2");
    QCOMPARE(risk().swap, QStringList{QStringLiteral("/dev/sda2")});
}

void TestMemoryRisk::anEncryptedMappingIsNone()
{
    swaps("/dev/dm-1");
    QVERIFY(risk().any()); // a mapping alone says nothing
    put(QStringLiteral("sys/class/block/dm-1/dm/uuid"), "CRYPT-PLAIN-swap\n");
    QVERIFY(!risk().any());
}

void TestMemoryRisk::aVolumeOnAnEncryptedDiskIsNone()
{
    swaps("/dev/dm-2");
    put(QStringLiteral("sys/class/block/dm-2/dm/uuid"), "LVM-abc\n");
    put(QStringLiteral("sys/class/block/dm-2/slaves/dm-0/dev"), "254:0\n");
    put(QStringLiteral("sys/class/block/dm-0/dm/uuid"), "CRYPT-LUKS2-abc\n");
    QVERIFY(!risk().any());
}

void TestMemoryRisk::aVolumeOnAPlainDiskIsOne()
{
    swaps("/dev/dm-2");
    put(QStringLiteral("sys/class/block/dm-2/dm/uuid"), "LVM-abc\n");
    put(QStringLiteral("sys/class/block/dm-2/slaves/sda3/dev"), "8:3\n");
    QVERIFY(risk().any());
}

void TestMemoryRisk::compressedMemoryIsNoneUnlessADiskStandsBehindIt()
{
    swaps("/dev/zram0");
    QVERIFY(!risk().any());
    put(QStringLiteral("sys/class/block/zram0/backing_dev"), "none\n");
    QVERIFY(!risk().any());
    put(QStringLiteral("sys/class/block/zram0/backing_dev"), "/dev/sda4\n");
    QVERIFY(risk().any());
}

void TestMemoryRisk::hibernationIsARiskUnlessItsPlaceIsEncrypted()
{
    put(QStringLiteral("sys/power/state"), "freeze mem disk\n");
    put(QStringLiteral("sys/power/disk"), "[platform] shutdown reboot\n");
    put(QStringLiteral("sys/power/resume"), "8:2\n");
    QVERIFY(risk().hibernation);
    put(QStringLiteral("sys/class/block/dm-1/dm/uuid"), "CRYPT-LUKS2-abc\n");
    QDir().mkpath(m_root->filePath(QStringLiteral("sys/dev/block")));
    QVERIFY(QFile::link(m_root->filePath(QStringLiteral("sys/class/block/dm-1")), m_root->filePath(QStringLiteral("sys/dev/block/8:2"))));
    QVERIFY(!risk().hibernation);
}

void TestMemoryRisk::hibernationThatIsTurnedOffIsNone()
{
    put(QStringLiteral("sys/power/state"), "freeze mem disk\n");
    put(QStringLiteral("sys/power/disk"), "[disabled]\n");
    put(QStringLiteral("sys/power/resume"), "8:2\n");
    QVERIFY(!risk().hibernation);
    put(QStringLiteral("sys/power/state"), "freeze mem\n");
    put(QStringLiteral("sys/power/disk"), "[platform]\n");
    QVERIFY(!risk().hibernation);
}

void TestMemoryRisk::messagesOfLibrariesAreNotQuoted()
{
    if (qEnvironmentVariableIsSet("ENZA_TALK")) {
        platform::installQuietLog("enza");
        qWarning("the patient is ZQNAME");
        qCritical("and the variant ZQVARIANT");
        qDebug("ZQDEBUG");
        fflush(stderr);
        _exit(0);
    }
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ENZA_TALK"), QStringLiteral("1"));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("messagesOfLibrariesAreNotQuoted")});
    QVERIFY(child.waitForFinished());
    const QByteArray said = child.readAllStandardError();
    QVERIFY2(said.contains("enza: warning (") && said.contains("enza: critical ("), said.constData());
    QVERIFY2(!said.contains("ZQ"), said.constData());
}

QTEST_GUILESS_MAIN(TestMemoryRisk)
#include "tst_memory_risk.moc"
