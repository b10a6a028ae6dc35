// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace enza::ui {

class ErrorPanel;
class SecondFactor;
class SecretEdit;

/// The locked window: which folder, who, passphrase. Gives the session to the context when it opens.
class UnlockPage : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(Context &context, QWidget *parent = nullptr);
    /// Takes hold of a folder; the person sees one of five messages when that fails.
    void openFolder(const QString &folder);
    QString folder() const { return m_folder; }
    /// After a lock: the former session is waited for (on a worker), then the folder is opened again.
    void openAgain(const QString &folder, std::weak_ptr<workflow::Session> former);
    /// Shown when a file waits to be opened.
    void setWaitingFile(const QString &path);
    void createWorkspace();
    ErrorPanel *errors() const { return m_errors; }

Q_SIGNALS:
    void unlocked();

private:
    void unlock();
    void recover();
    void chooseFolder();
    void show(const Error &error);
    void setBusy(const QString &what);
    /// After wrong attempts: how long the next one has to wait, second by second.
    void countDown();
    void accept(std::shared_ptr<workflow::Session> session);

    Context &m_context;
    QString m_folder;
    std::weak_ptr<workflow::Session> m_former;
    std::shared_ptr<workflow::LockedWorkspace> m_locked;
    LatestJob m_job{this};
    QTimer m_clock;
    QLabel *m_folderLabel, *m_busy, *m_waiting;
    QWidget *m_form;
    QComboBox *m_user;
    SecretEdit *m_passphrase;
    SecondFactor *m_second;
    QPushButton *m_unlock, *m_recover, *m_choose, *m_create;
    ErrorPanel *m_errors;
};

} // namespace enza::ui
