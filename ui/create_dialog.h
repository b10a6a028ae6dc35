// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "workflow/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace enza::ui {

class ErrorPanel;
class NewPassphrase;

/// A new workspace in two steps: where, who and the passphrase; then the recovery code, shown once and
/// left only when the person says that it is written down.
class CreateDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CreateDialog(const QString &folder, QWidget *parent = nullptr);
    void reject() override;

Q_SIGNALS:
    void created(const std::shared_ptr<enza::workflow::Session> &session);

private:
    QWidget *makeForm(const QString &folder);
    QWidget *makeCode();
    void follow();
    void create();

    QStackedWidget *m_pages;
    QLineEdit *m_folder, *m_name;
    QComboBox *m_role;
    NewPassphrase *m_passphrase;
    QPushButton *m_create, *m_go;
    QLabel *m_busy, *m_code;
    QCheckBox *m_written;
    ErrorPanel *m_errors;
    LatestJob m_job{this};
    std::shared_ptr<workflow::Session> m_session;
};

} // namespace enza::ui
