// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>

namespace enza::ui::settings {

QByteArray geometry()
{
    return QSettings().value(QStringLiteral("window/geometry")).toByteArray();
}

void setGeometry(const QByteArray &value)
{
    QSettings().setValue(QStringLiteral("window/geometry"), value);
}

QString language()
{
    return QSettings().value(QStringLiteral("window/language")).toString();
}

void setLanguage(const QString &value)
{
    QSettings().setValue(QStringLiteral("window/language"), value);
}

} // namespace enza::ui::settings
