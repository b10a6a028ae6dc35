// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/decision_search.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace enza::ui {

/// Looking for what panels decided before, by gene, alteration, tumour and drug.
class DecisionSearchPage : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionSearchPage(Context &context, QWidget *parent = nullptr);
    void search(const workflow::DecisionQuery &query);
    QTableView *table() const { return m_table; }
    QString notes() const;

Q_SIGNALS:
    void caseRequested(const QString &caseId);
    void answered();

private:
    void start();
    void show(const Result<workflow::DecisionSearch> &answer);
    void clearAnswer(const QString &title);
    const workflow::FoundDecision *current() const;
    void currentChanged();

    Context &m_context;
    LatestJob m_job{this};
    RowsModel<workflow::FoundDecision> *m_model;
    QLineEdit *m_gene, *m_alteration, *m_tumour, *m_drug;
    QCheckBox *m_signedOnly;
    QPushButton *m_find;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_notes, *m_detail;
    QAction *m_open;
};

} // namespace enza::ui
