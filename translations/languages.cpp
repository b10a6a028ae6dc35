// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace enza {
namespace {
QString language = QStringLiteral("en");
QTranslator *own = nullptr, *qts = nullptr;

void replace(QTranslator *&slot, const QString &name, const QString &folder)
{
    delete slot; // takes itself off the application
    slot = new QTranslator(QCoreApplication::instance());
    if (slot->load(name, folder))
        QCoreApplication::installTranslator(slot);
}
} // namespace

void setLanguage(const QString &wanted)
{
    language = wanted == QLatin1String("ja") ? QStringLiteral("ja") : QStringLiteral("en");
    QLocale::setDefault(language == QLatin1String("ja") ? QLocale(QLocale::Japanese, QLocale::Japan)
                                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
    replace(qts, QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(own, QStringLiteral("enza_%1").arg(language), QStringLiteral(":/i18n"));
}

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
}

QString currentLanguage()
{
    return language;
}

} // namespace enza
