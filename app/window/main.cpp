// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/demo.h"
#include "app/window/self_test.h"
#include "base/platform.h"
#include "base/secret.h"
#include "translations/languages.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/tour.h"
#include "ui/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace enza;

namespace {

struct Options {
    QString workspace, file, demo, tour, language, theme;
    bool selfTest = false;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Reviews annotated variants and drafts reports in an encrypted workspace."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&](const char *name, const char *text, const char *value) {
        QCommandLineOption made(QLatin1String(name), QCoreApplication::translate("main", text));
        if (*value)
            made.setValueName(QLatin1String(value));
        parser.addOption(made);
    };
    option("workspace", QT_TRANSLATE_NOOP("main", "Open the workspace in this folder."), "DIR");
    option("demo", QT_TRANSLATE_NOOP("main", "Open a demonstration with synthetic data in this folder; \"temp\" for one that is removed at the end."), "DIR");
    option("tour", QT_TRANSLATE_NOOP("main", "Perform a journey through the demonstration, or with FILE through its import, and leave pictures and the report in this folder."), "DIR");
    option("lang", QT_TRANSLATE_NOOP("main", "Language of the window."), "ja|en");
    option("theme", QT_TRANSLATE_NOOP("main", "Colours of the window."), "system|light|dark");
    option("self-test", QT_TRANSLATE_NOOP("main", "Check that this program works here, then end."), "");
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("main", "Variants (VCF, VCF.gz, BCF) to open as a new case in a new workspace."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);
    Options options;
    options.workspace = parser.value(QStringLiteral("workspace"));
    options.demo = parser.value(QStringLiteral("demo"));
    options.tour = parser.value(QStringLiteral("tour"));
    options.language = parser.value(QStringLiteral("lang"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.selfTest = parser.isSet(QStringLiteral("self-test"));
    options.file = parser.positionalArguments().value(0);
    if (!options.tour.isEmpty() && options.demo.isEmpty() && options.file.isEmpty())
        options.demo = QStringLiteral("temp");
    return options;
}

QString usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(QStringLiteral("enza/workspace"));
}

/// A folder beside the usual one that does not exist yet.
QString newFolder()
{
    const QString usual = usualFolder();
    QString folder = usual;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = QStringLiteral("%1-%2").arg(usual).arg(i);
    return folder;
}

void runTour(ui::MainWindow &window, const QString &folder, const QString &variants = {})
{
    auto *tour = new ui::Tour(window, QFileInfo(folder).absoluteFilePath(), variants, &window);
    QObject::connect(tour, &ui::Tour::measured, &window, [](const QString &line) { QTextStream(stdout) << line << Qt::endl; });
    QObject::connect(tour, &ui::Tour::finished, &window, [](const QString &problem, const QStringList &files) {
        QTextStream out(stdout), err(stderr);
        for (const QString &file : files)
            out << file << Qt::endl;
        if (!problem.isEmpty())
            err << problem << Qt::endl;
        QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    tour->start();
}

} // namespace

int main(int argc, char **argv)
{
    platform::forbidCoreDumps();
    platform::installQuietLog("enza");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("enza"));
    QCoreApplication::setApplicationName(QStringLiteral("enza"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENZA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Enza"));
    QGuiApplication::setDesktopFileName(QStringLiteral("enza"));
    setLanguage(ui::settings::language().isEmpty() ? systemLanguage() : ui::settings::language());
    const Options options = readOptions(application);
    if (!options.language.isEmpty())
        setLanguage(options.language);
    if (!initCrypto()) {
        QTextStream(stderr) << QCoreApplication::translate("main", "The cryptographic library could not be started.") << Qt::endl;
        return 1;
    }
    ui::theme::install(application);
    if (options.theme == QLatin1String("dark"))
        ui::theme::setMode(ui::theme::Mode::Dark);
    else if (options.theme == QLatin1String("light"))
        ui::theme::setMode(ui::theme::Mode::Light);
    QApplication::setWindowIcon(ui::icons::named(QStringLiteral("enza")));
    if (options.selfTest)
        return window::selfTest();

    ui::MainWindow window([](const QString &language) { setLanguage(language); });
    window.show();
    std::unique_ptr<QTemporaryDir> temporary;
    if (!options.demo.isEmpty()) {
        QString folder = options.demo;
        if (folder == QLatin1String("temp")) {
            temporary = std::make_unique<QTemporaryDir>();
            folder = temporary->filePath(QStringLiteral("workspace"));
        }
        window::openDemo(window, folder, [&window, tour = options.tour](const QString &problem) {
            if (!problem.isEmpty() && !tour.isEmpty()) {
                QTextStream(stderr) << problem << Qt::endl;
                return QCoreApplication::exit(1);
            }
            if (!tour.isEmpty())
                runTour(window, tour);
        });
    } else if (!options.file.isEmpty()) {
        const QString file = QFileInfo(options.file).absoluteFilePath();
        QString folder = options.workspace.isEmpty() ? newFolder() : QFileInfo(options.workspace).absoluteFilePath();
        if (!options.tour.isEmpty()) { // a workspace for this journey only
            temporary = std::make_unique<QTemporaryDir>();
            folder = temporary->filePath(QStringLiteral("workspace"));
        }
        window.setWaitingFile(file);
        window.openFolder(folder);
        if (!QFileInfo::exists(folder))
            QTimer::singleShot(0, &window, [&window] { window.createWorkspace(); });
        if (!options.tour.isEmpty())
            runTour(window, options.tour, file);
    } else {
        window.openFolder(options.workspace.isEmpty() ? usualFolder() : QFileInfo(options.workspace).absoluteFilePath());
    }
    return QApplication::exec();
}
