// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/ledger.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace enza::ui {

struct ReceiptRow {
    ReceiptRecord receipt;
    QString caseLabel;
    QDate keepUntil;
    bool past = false; ///< the law does not ask for it any more
};

/// Records of receipt: what came from elsewhere.
class ReceivedView : public QWidget
{
    Q_OBJECT
public:
    explicit ReceivedView(Context &context, QWidget *parent = nullptr);
    void refresh();
    void recordNew();
    QTableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showCurrent();

    Context &m_context;
    LatestJob m_job{this};
    RowsModel<ReceiptRow> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_detail;
};

struct AgreementRow {
    RecipientAgreement agreement;
    QString purposes; ///< in words
    bool stands = false;
};

/// Standing agreements with recipients.
class AgreementsView : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementsView(Context &context, QWidget *parent = nullptr);
    void refresh();
    void recordNew();
    QTableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void endCurrent();

    Context &m_context;
    LatestJob m_job{this};
    RowsModel<AgreementRow> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QAction *m_end;
};

} // namespace enza::ui
