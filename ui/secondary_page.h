// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/case_page.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/secondary.h"


class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace enza::ui {

class VafCalculator;

/// Secondary findings of one person, as far as that person agreed; else only that nothing is recorded, that it is
/// open, or that it was declined, in the same calm words whatever the files hold.
class SecondaryPage : public CasePage
{
    Q_OBJECT
public:
    explicit SecondaryPage(Context &context, QWidget *parent = nullptr);
    void openCase(const workflow::CaseView &view) override;
    void clear() override;
    QTableView *table() const { return m_table; }
    QTableView *presumedTable() const { return m_presumedTable; }
    /// What the page says, headline and explanation (for tests and assistive tools).
    QString said() const;

private:
    void refresh();
    void show(const workflow::SecondaryReport &report);
    void showWhy();
    void record();

    Context &m_context;
    LatestJob m_job{this};
    workflow::CaseView m_case;
    QComboBox *m_person;
    QLabel *m_state, *m_hint, *m_note, *m_why, *m_none, *m_presumedTitle;
    RowsModel<interpretation::SecondaryFinding> *m_model;
    RowsModel<interpretation::PgpvMark> *m_presumed;
    QTableView *m_table, *m_presumedTable;
    QWidget *m_list, *m_side;
    VafCalculator *m_calculator;
};

} // namespace enza::ui
