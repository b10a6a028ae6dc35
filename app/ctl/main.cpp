// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"
#include "base/platform_terminal.h"
#include "base/secret.h"
#include "ctl/language.h"
#include "ctl/run.h"
#include "translations/languages.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace enza;

namespace {

/// Commands that draw text need fonts, which QCoreApplication has not; none needs a display.
std::unique_ptr<QCoreApplication> makeApplication(bool drawsText, int &argc, char **argv)
{
    if (!drawsText)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    platform::forbidCoreDumps();
    const QString language = ctl::languageOfEnvironment();
    platform::useUtf8Locale();
    platform::installQuietLog("enzactl");
    if (!initCrypto()) {
        std::fputs("enzactl: the cryptographic library does not start\n", stderr);
        return 1;
    }
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const Result<ctl::Invocation> parsed = ctl::parse(words);
    const bool drawsText = parsed && parsed->command && parsed->command->drawsText && !parsed->wantsHelp;
    const auto application = makeApplication(drawsText, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("enzactl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENZA_VERSION));
    setLanguage(parsed && parsed->globals.contains(QStringLiteral("lang"))
                    ? parsed->globals[QStringLiteral("lang")].first()
                    : language);

    QFile input, output, errors;
    const bool open = input.open(stdin, QIODevice::ReadOnly) && output.open(stdout, QIODevice::WriteOnly) &&
                      errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!open)
        return 1;
    const platform::InterruptWatcher interrupt;
    return ctl::run(parsed, ctl::asksForJson(words), {input, output, errors}, interrupt.token());
}
