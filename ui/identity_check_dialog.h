// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/identity_check.h"
#include "ui/async.h"
#include "ui/context.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace enza::ui {

class ErrorPanel;

/// What the identity check found, for those who may know, and the comment that closes it. Everybody else reads
/// that it is sealed. Emptied when the window locks.
class IdentityCheckDialog : public QDialog
{
    Q_OBJECT
public:
    IdentityCheckDialog(Context &context, const QString &caseId, QWidget *parent = nullptr);

private:
    void read();
    void fill(const IdentityCheck &check);
    void resolve();

    Context &m_context;
    QString m_caseId;
    QTreeWidget *m_found;
    QLineEdit *m_comment;
    QPushButton *m_resolve;
    ErrorPanel *m_errors;
    LatestJob m_read{this}, m_write{this};
};

} // namespace enza::ui
