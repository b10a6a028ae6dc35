// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace enza::ui {

class ErrorPanel;

/// A new case: what people call it, what kind it is, whom it is about.
class CaseDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CaseDialog(Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(const QString &caseId);

private:
    void create();
    void follow();

    Context &m_context;
    QLineEdit *m_label, *m_birthYear, *m_diagnosis;
    QComboBox *m_domain, *m_panel, *m_sex, *m_assembly;
    QPushButton *m_create;
    ErrorPanel *m_errors;
    LatestJob m_job{this};
};

} // namespace enza::ui
