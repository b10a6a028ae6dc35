// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/consent_form.h"
#include "ui/async.h"
#include "ui/context.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace enza::ui {

class ErrorPanel;

/// One item of a consent form as one person answered it. Takes effect at once.
class ConsentAnswerDialog : public QDialog
{
    Q_OBJECT
public:
    ConsentAnswerDialog(Context &context, const QString &caseId, const QString &personId, const QString &item,
                        QWidget *parent = nullptr);

private:
    void offerForms();
    void offerOptions();
    void save();

    Context &m_context;
    QString m_caseId, m_personId, m_item;
    QList<ConsentForm> m_forms;
    QComboBox *m_form, *m_answer, *m_relation;
    QLineEdit *m_by, *m_reason;
    QDateEdit *m_date;
    QPushButton *m_save;
    ErrorPanel *m_errors;
    LatestJob m_job{this};
};

} // namespace enza::ui
