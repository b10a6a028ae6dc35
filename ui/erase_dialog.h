// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/erasure.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace enza::ui {

/// Shows what would be destroyed of a person who asked for it and what stays, and destroys it when somebody says why and
/// presses the verb. Tells who else loses something.
class EraseDialog : public QDialog
{
    Q_OBJECT
public:
    EraseDialog(Context &context, const QString &caseId, const QString &personId, QWidget *parent);

Q_SIGNALS:
    void erased();

private:
    void showPlan(const workflow::ErasurePlan &plan);
    void act();

    Context &m_context;
    QString m_case, m_person;
    LatestJob m_plan{this}, m_work{this};
    QLabel *m_goes, *m_concerns, *m_stays;
    QLineEdit *m_reason;
    QPushButton *m_cancel, *m_act;
    bool m_planned = false;
};

} // namespace enza::ui
