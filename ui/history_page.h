// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/case_page.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/workspace.h"


class QLabel;
class QLineEdit;
class QTableView;

namespace enza::ui {

/// What happened to the case, newest first, with a filter. It is the journal itself, not a copy.
class HistoryPage : public CasePage
{
    Q_OBJECT
public:
    explicit HistoryPage(Context &context, QWidget *parent = nullptr);
    void openCase(const workflow::CaseView &view) override;
    void clear() override;
    QTableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    Context &m_context;
    LatestJob m_job{this};
    QString m_caseId;
    bool m_outdated = true;
    RowsModel<workflow::HistoryEntry> *m_model;
    QTableView *m_table;
    QLineEdit *m_filter;
    QLabel *m_count;
};

} // namespace enza::ui
