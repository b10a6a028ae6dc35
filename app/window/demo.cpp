// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/demo.h"

#include "ui/async.h"
#include "ui/error_panel.h"
#include "ui/main_window.h"
#include "ui/unlock_page.h"
#include "workflow/cases.h"
#include "workflow/demo.h"

#include <QFileInfo>

namespace enza::window {

namespace {

const QString userName = QStringLiteral("Demo");

Result<std::shared_ptr<workflow::Session>> prepare(const QString &folder, std::stop_token stop)
{
    std::shared_ptr<workflow::Session> session;
    if (QFileInfo::exists(folder + QStringLiteral("/workspace.json"))) {
        ENZA_ASSIGN(auto locked, workflow::LockedWorkspace::open(folder));
        if (!locked->isDemo())
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "%1 is a workspace for real work, not a "
                                                                           "demonstration. Choose another folder."),
                                                 {folder}));
        ENZA_ASSIGN(session, locked->unlock(userName, workflow::demoPassphrase()));
    } else {
        workflow::NewWorkspace request;
        request.folder = folder;
        request.userName = userName;
        request.role = UserRole::Administrator;
        request.passphrase = workflow::demoPassphrase();
        request.demo = true;
        ENZA_ASSIGN(auto created, workflow::createWorkspace(std::move(request)));
        session = std::move(created.session);
    }
    ENZA_ASSIGN(const auto cases, workflow::listCases(*session));
    if (cases.isEmpty()) {
        JobContext job;
        job.stop = stop;
        ENZA_TRY(workflow::loadDemo(*session, job));
    }
    return session;
}

} // namespace

void openDemo(ui::MainWindow &window, const QString &folder, std::function<void(const QString &)> done)
{
    ui::runAsync(
        &window, [folder](std::stop_token stop) { return prepare(folder, stop); },
        [&window, done = std::move(done)](Result<std::shared_ptr<workflow::Session>> session) {
            if (!session) {
                window.unlockPage()->errors()->show(session.error());
                return done(window.unlockPage()->errors()->text());
            }
            window.enter(std::move(*session));
            done({});
        });
}

} // namespace enza::window
