// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/main_window.h"
#include "ui/theme.h"
#include "workflow/cases.h"
#include "workflow/session.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A window over a fresh test workspace in a folder that goes away.
namespace enza::test {

inline SecretBytes passphrase()
{
    QByteArray words("quiet rivers under paper lanterns");
    return SecretBytes::take(words);
}

class WindowFixture
{
public:
    WindowFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("enza-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("enza-tests"));
        static const bool themed = (ui::theme::install(*qApp), true);
        Q_UNUSED(themed)
    }
    QString workspace() const { return m_folder.filePath(QStringLiteral("workspace")); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    std::shared_ptr<workflow::Session> create()
    {
        workflow::NewWorkspace request;
        request.folder = workspace();
        request.userName = QStringLiteral("Curator");
        request.passphrase = passphrase();
        request.test = true;
        auto made = workflow::createWorkspace(std::move(request));
        return made ? made->session : nullptr;
    }
    /// The window, unlocked, with one case that is open.
    bool openWindowWithCase()
    {
        auto session = create();
        if (!session)
            return false;
        Case c;
        c.label = QStringLiteral("T-1");
        const auto added = workflow::addCase(*session, c, Sex::Female, 1970);
        if (!added)
            return false;
        caseId = added->id;
        window = std::make_unique<ui::MainWindow>([](const QString &) {});
        window->enter(std::move(session));
        window->show();
        return QTest::qWaitForWindowActive(window.get());
    }

    std::unique_ptr<ui::MainWindow> window;
    QString caseId;

private:
    QTemporaryDir m_folder;
};

} // namespace enza::test
