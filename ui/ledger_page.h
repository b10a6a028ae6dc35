// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/ledger.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace enza::ui {

class AgreementsView;
class ReceivedView;

/// A row of the ledger as the page shows it: what left, or what was received.
struct LedgerRow {
    workflow::LedgerEntry entry;
    QString caseLabel;
    QStringList people; ///< pseudonyms
    QString purpose;    ///< in words
};

/// What left the workspace, to whom, for what and by which consent; what was permitted and never completed stands out.
class LedgerPage : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerPage(Context &context, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const { return m_table; }
    QString detailText() const;
    QTabWidget *tabs() const { return m_tabs; }
    ReceivedView *received() const { return m_received; }
    AgreementsView *agreements() const { return m_agreements; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showCurrent();
    void verify();
    void writeForInspection();

    Context &m_context;
    LatestJob m_job{this}, m_check{this};
    RowsModel<LedgerRow> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLineEdit *m_filter;
    QCheckBox *m_openOnly, *m_withoutOwn, *m_pastOnly;
    QTabWidget *m_tabs;
    ReceivedView *m_received;
    AgreementsView *m_agreements;
    QLabel *m_count, *m_detail;
};

} // namespace enza::ui
