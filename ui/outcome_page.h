// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/outcomes.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace enza::ui {

/// After the panel: every recommended drug and trial of all cases, what came of it, and how many eligible cases are in
/// the cohorts.
class OutcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomePage(Context &context, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const { return m_table; }
    QString cohorts() const;

Q_SIGNALS:
    void caseRequested(const QString &caseId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Sight {
        QList<workflow::FollowUp> followUps;
        QList<workflow::CohortSummary> cohorts;
        workflow::OutcomeWords words;
    };
    void show(const Result<Sight> &sight);
    void record();
    void registerCase();
    const workflow::FollowUp *current() const;
    void currentChanged();

    Context &m_context;
    LatestJob m_job{this};
    Sight m_sight;
    RowsModel<workflow::FollowUp> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLineEdit *m_filter;
    QCheckBox *m_openOnly;
    QLabel *m_count, *m_cohorts, *m_detail;
    QAction *m_record, *m_register, *m_open;
};

} // namespace enza::ui
