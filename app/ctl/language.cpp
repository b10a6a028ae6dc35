// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace enza::ctl {
namespace {
std::unique_ptr<QTranslator> installed;
QString current = QStringLiteral("en");
} // namespace

QString languageOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return value.startsWith(QLatin1String("ja")) ? QStringLiteral("ja") : QStringLiteral("en");
    }
    return QStringLiteral("en");
}

void useLanguage(const QString &language)
{
    installed.reset(); // takes itself out of the application
    current = language;
    QLocale::setDefault(QLocale(language));
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/enza_") + language)) {
        QCoreApplication::installTranslator(translator.get());
        installed = std::move(translator);
    }
}

QString currentLanguage()
{
    return current;
}

} // namespace enza::ctl
