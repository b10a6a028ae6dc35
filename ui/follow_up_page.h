// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/alerts.h"

#include <QDialog>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;

namespace enza::ui {

/// Verdicts that newer knowledge contradicts, of all cases: what was said and what is said now, by which
/// route it may be passed on, and closing it with an outcome.
class FollowUpPage : public QWidget
{
    Q_OBJECT
public:
    explicit FollowUpPage(Context &context, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void openRequested(const QString &caseId, const QString &findingId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const Result<QList<workflow::AlertView>> &alerts);
    void openCurrent();
    void closeCurrent();
    void currentChanged();
    const workflow::AlertView *current() const;

    Context &m_context;
    LatestJob m_job{this};
    RowsModel<workflow::AlertView> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLineEdit *m_filter;
    QCheckBox *m_closedToo;
    QLabel *m_count, *m_detail;
    QAction *m_open, *m_close;
};

/// Asks what was done about an alert.
class OutcomeDialog : public QDialog
{
    Q_OBJECT
public:
    OutcomeDialog(Context &context, const workflow::AlertView &alert, QWidget *parent = nullptr);

Q_SIGNALS:
    void agreed(const QString &outcome);

private:
    QPlainTextEdit *m_outcome;
};

/// How a change may be passed on, in words.
QString routeWords(AlertRoute route);

} // namespace enza::ui
