// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/results.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace enza::ui {

class ErrorPanel;

/// Brings results that others interpreted into a case: a C-CAT report, a table of fusions, PCGR's tiers or
/// Exomiser's scores. Says afterwards what became a finding, what was left out, and why.
class ResultsDialog : public QDialog
{
    Q_OBJECT
public:
    ResultsDialog(Context &context, const QString &caseId, QWidget *parent = nullptr);
    void setFile(const QString &path);
    QPushButton *importButton() const { return m_import; }
    QLabel *report() const { return m_report; }

private:
    enum Kind { Ccat, Fusions, Pcgr, Exomiser }; ///< places in the list

    void chooseFile();
    void changed();
    void start();
    void show(const Result<workflow::ResultReport> &report);

    Context &m_context;
    QString m_case;
    LatestJob m_job{this};
    QLineEdit *m_file, *m_hash, *m_version, *m_date;
    QComboBox *m_kind, *m_assembly;
    QLabel *m_report;
    QPushButton *m_import;
    ErrorPanel *m_errors;
};

} // namespace enza::ui
