// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace enza::ui {

class ErrorPanel;

/// Who the proband is. Sealed, never synced; emptied when the window locks.
class IdentityDialog : public QDialog
{
    Q_OBJECT
public:
    IdentityDialog(Context &context, const QString &caseId, const QString &personId, QWidget *parent = nullptr);

private:
    void save();

    Context &m_context;
    QString m_caseId, m_personId;
    QLineEdit *m_name, *m_kana, *m_number, *m_birth;
    QPushButton *m_save;
    ErrorPanel *m_errors;
    LatestJob m_job{this};
};

} // namespace enza::ui
