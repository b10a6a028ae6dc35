// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/invocation.h"

#include <cmath>

namespace enza::ctl {
namespace {
QString dashed(const char *option)
{
    return QLatin1String("--") + QLatin1String(option);
}
} // namespace

std::unexpected<Error> usage(Text message, const QString &at)
{
    return fail(ErrorCode::Usage, std::move(message), Where{{}, 0, at});
}

QString Invocation::value(const char *option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

Result<std::optional<int>> Invocation::whole(const char *option, int low, int high) const
{
    if (!has(option))
        return std::nullopt;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < low || number > high)
        return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a whole number from %2 to %3"),
                          {value(option), QString::number(low), QString::number(high)}),
                     dashed(option));
    return number;
}

Result<std::optional<double>> Invocation::number(const char *option, double low, double high) const
{
    if (!has(option))
        return std::nullopt;
    bool ok = false;
    const double number = value(option).toDouble(&ok);
    if (!ok || !std::isfinite(number) || number < low || number > high)
        return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a number from %2 to %3"),
                          {value(option), QString::number(low), QString::number(high)}),
                     dashed(option));
    return number;
}

Result<std::optional<QDate>> Invocation::date(const char *option) const
{
    if (!has(option))
        return std::nullopt;
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (!date.isValid())
        return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a date (YYYY-MM-DD)"), {value(option)}),
                     dashed(option));
    return date;
}

} // namespace enza::ctl
