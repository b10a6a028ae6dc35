// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/self_test.h"

#include "ui/main_window.h"
#include "workflow/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

namespace enza::window {

namespace {

SecretBytes words()
{
    QByteArray text("self test of seven quiet rivers");
    return SecretBytes::take(text);
}

Result<void> workspaceWorks()
{
    const QTemporaryDir folder;
    workflow::NewWorkspace request;
    request.folder = folder.filePath(QStringLiteral("workspace"));
    request.userName = QStringLiteral("self-test");
    request.passphrase = words();
    request.test = true;
    {
        ENZA_TRY(workflow::createWorkspace(std::move(request)));
    }
    ENZA_ASSIGN(auto locked, workflow::LockedWorkspace::open(folder.filePath(QStringLiteral("workspace"))));
    ENZA_ASSIGN(auto session, locked->unlock(QStringLiteral("self-test"), words()));
    ENZA_ASSIGN(const auto problems, workflow::verifyWorkspace(*session, {}));
    if (!problems.isEmpty())
        return std::unexpected(Error{ErrorCode::Damaged, problems.first().reason, {}, {}});
    return {};
}

} // namespace

int selfTest()
{
    QTextStream out(stdout), err(stderr);
    for (const char *file : {":/icons/enza.svg", ":/icons/error.svg", ":/i18n/enza_ja.qm", ":/i18n/enza_en.qm"}) {
        if (!QFile::exists(QLatin1String(file))) {
            err << QCoreApplication::translate("main", "%1 is missing from the program.").arg(QLatin1String(file)) << Qt::endl;
            return 1;
        }
    }
    if (const Result<void> works = workspaceWorks(); !works) {
        err << works.error().message.translated() << Qt::endl;
        return 1;
    }
    const ui::MainWindow window([](const QString &) {});
    out << QCoreApplication::translate("main", "Everything works.") << Qt::endl;
    return 0;
}

} // namespace enza::window
