// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/sysmacros.h>

/// Where the kernel may write memory to: /proc/swaps, /sys/power (Linux documentation, admin-guide/pm/sleep-states and
/// power/swsusp), /sys/block and the device mapper's /sys/block/dm-N/dm/uuid, which begins with CRYPT- for dm-crypt.
namespace enza::platform {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// By the name under /sys/class/block; a partition is encrypted when its disk is.
bool isEncrypted(const QString &root, const QString &name)
{
    const QString folder = root + QStringLiteral("/sys/class/block/") + name;
    if (contentOf(folder + QStringLiteral("/dm/uuid")).startsWith("CRYPT-"))
        return true;
    if (name.startsWith(QLatin1String("zram"))) {
        const QByteArray backing = contentOf(folder + QStringLiteral("/backing_dev"));
        return backing.isEmpty() || backing == "none";
    }
    const QStringList below = QDir(folder + QStringLiteral("/slaves")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return !below.isEmpty() &&
           std::all_of(below.begin(), below.end(), [&](const QString &part) { return isEncrypted(root, part); });
}

/// "dm-0" for /dev/mapper/vg-swap, sda2 for /dev/sda2.
QString blockName(const QString &root, const QString &device)
{
    const QString target = QFileInfo(root + device).canonicalFilePath();
    return QFileInfo(target.isEmpty() ? device : target).fileName();
}

/// The device that a swap file lies on; empty when it cannot be told.
QString deviceOfFile(const QString &root, const QString &path)
{
    struct stat info{};
    if (stat(QFile::encodeName(root + path).constData(), &info) != 0)
        return {};
    const QString link = root + QStringLiteral("/sys/dev/block/%1:%2").arg(major(info.st_dev)).arg(minor(info.st_dev));
    return QFileInfo(QFileInfo(link).canonicalFilePath()).fileName();
}

bool numberedDeviceIsEncrypted(const QString &root, const QByteArray &number)
{
    const QString link = root + QStringLiteral("/sys/dev/block/") + QString::fromLatin1(number);
    const QString name = QFileInfo(QFileInfo(link).canonicalFilePath()).fileName();
    return !name.isEmpty() && isEncrypted(root, name);
}

/// The kernel knows a device to write its image to and may be told to.
bool mayHibernateInTheClear(const QString &root, bool clearSwap)
{
    const bool offered = contentOf(root + QStringLiteral("/sys/power/state")).split(' ').contains("disk");
    const QByteArray how = contentOf(root + QStringLiteral("/sys/power/disk"));
    if (!offered || how.isEmpty() || how.contains("[disabled]"))
        return false;
    const QByteArray resume = contentOf(root + QStringLiteral("/sys/power/resume"));
    if (resume.isEmpty() || resume == "0:0") // no place was named: it would be one of the swap devices
        return clearSwap;
    return !numberedDeviceIsEncrypted(root, resume);
}

} // namespace

MemoryRisk memoryRisk(const QString &root)
{
    MemoryRisk risk;
    const QList<QByteArray> lines = contentOf(root + QStringLiteral("/proc/swaps")).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> fields = lines[i].simplified().split(' ');
        if (fields.size() < 2)
            continue;
        const QString where = QString::fromLocal8Bit(QByteArray(fields[0]).replace("\\040", " "));
        const QString name = fields[1] == "file" ? deviceOfFile(root, where) : blockName(root, where);
        if (name.isEmpty() || !isEncrypted(root, name))
            risk.swap.append(where);
    }
    risk.hibernation = mayHibernateInTheClear(root, !risk.swap.isEmpty());
    return risk;
}

bool hasUnencryptedSwap()
{
    return !memoryRisk().swap.isEmpty();
}

} // namespace enza::platform
