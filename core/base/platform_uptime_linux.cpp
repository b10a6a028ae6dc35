// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_uptime.h"

#include <QFile>

#include <ctime>

namespace enza::platform {

Uptime uptime()
{
    Uptime out;
    QFile boot(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (boot.open(QIODevice::ReadOnly))
        out.boot = QString::fromLatin1(boot.readAll()).trimmed();
    timespec since{};
    if (clock_gettime(CLOCK_BOOTTIME, &since) == 0)
        out.milliseconds = qint64(since.tv_sec) * 1000 + since.tv_nsec / 1'000'000;
    return out;
}

} // namespace enza::platform
