// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace enza {

QDate Clock::civilDate() const
{
    return civilDateOf(now());
}

QDate civilDateOf(const QDateTime &time)
{
    constexpr int tokyoOffsetSeconds = 9 * 3600; // Japan has had no daylight saving time since 1951
    return time.toOffsetFromUtc(tokyoOffsetSeconds).date();
}

QString isoUtc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromIsoUtc(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return text.endsWith(u'Z') ? time : QDateTime();
}

} // namespace enza
