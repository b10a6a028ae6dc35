// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "workflow/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace enza::ui {

class ErrorPanel;
class NewPassphrase;

/// Opens a workspace with the printed recovery code and gives its user a new passphrase.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    RecoveryDialog(std::shared_ptr<workflow::LockedWorkspace> locked, const QString &userName, QWidget *parent = nullptr);

Q_SIGNALS:
    void recovered(const std::shared_ptr<enza::workflow::Session> &session);

private:
    void follow();
    void recover();

    std::shared_ptr<workflow::LockedWorkspace> m_locked;
    QString m_userName;
    QLineEdit *m_code;
    NewPassphrase *m_passphrase;
    QPushButton *m_recover;
    QLabel *m_busy;
    ErrorPanel *m_errors;
    LatestJob m_job{this};
};

} // namespace enza::ui
