// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/language.h"

namespace enza::ctl {

QString languageOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return value.startsWith(QLatin1String("ja")) ? QStringLiteral("ja") : QStringLiteral("en");
    }
    return QStringLiteral("en");
}

} // namespace enza::ctl
