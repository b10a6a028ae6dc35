// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "ui/rows_model.h"
#include "workflow/incidents.h"

class QDateEdit;
class QPlainTextEdit;
class QTableView;
class QTextBrowser;

namespace enza::ui {

/// Incidents with data: what happened, what the law asks for by when, whom it concerns, and the draft of the report.
class IncidentsDialog : public QDialog
{
    Q_OBJECT
public:
    IncidentsDialog(Context &context, QWidget *parent);

private:
    void refresh(const QString &keep = {});
    void showChosen();
    void add();
    void close();

    Context &m_context;
    RowsModel<workflow::IncidentView> *m_model;
    QTableView *m_table;
    QTextBrowser *m_text;
    LatestJob m_job{this};
};

/// Writes one down.
class IncidentDialog : public TaskDialog
{
    Q_OBJECT
public:
    IncidentDialog(Context &context, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QComboBox *m_what, *m_reach;
    QLineEdit *m_title, *m_who, *m_data;
    QDateEdit *m_known, *m_from, *m_to;
    QPlainTextEdit *m_facts;
    QCheckBox *m_malicious, *m_financial, *m_encrypted;
};

} // namespace enza::ui
