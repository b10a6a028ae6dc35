// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/audit.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace enza::ui {

/// Who saw, changed and gave out what, in every case that may be seen: emergency access first. What is filtered can be
/// handed to who supervises, without what it says of patients.
class AuditDialog : public QDialog
{
    Q_OBJECT
public:
    AuditDialog(Context &context, QWidget *parent);
    QTableView *table() const { return m_table; }

private:
    QWidget *makeFilters();
    workflow::AuditFilter filter() const;
    void fillChoices();
    void refresh();
    void exportTrail();
    void writeAnchor();
    void anchorOnPlatform();

    Context &m_context;
    LatestJob m_anchoring{this}, m_job{this}, m_choices{this};
    QComboBox *m_kind, *m_user, *m_case, *m_period;
    QLineEdit *m_words;
    QLabel *m_count;
    RowsModel<workflow::AuditEntry> *m_model;
    QTableView *m_table;
};

} // namespace enza::ui
