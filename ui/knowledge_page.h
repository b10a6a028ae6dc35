// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/knowledge.h"
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace enza::knowledge {
struct ImportInput;
}

namespace enza::ui {

class JobStrip;

/// The dated snapshots of outside knowledge: which there are, what was left out of them, what differs
/// between two, and bringing in a newer one.
class KnowledgePage : public QWidget
{
    Q_OBJECT
public:
    using StartJob = std::function<JobStrip *(const QString &name, const QString &unit)>;
    KnowledgePage(Context &context, StartJob startJob, QWidget *parent = nullptr);
    void refresh();
    void import(const QString &source, const knowledge::ImportInput &input);
    QTableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const Result<QList<KnowledgeSnapshot>> &snapshots);
    void askImport();
    void showSkipped();
    void askComparison();
    const KnowledgeSnapshot *current() const;
    void currentChanged();

    Context &m_context;
    StartJob m_startJob;
    LatestJob m_job{this};
    QHash<QString, QString> m_userNames;
    RowsModel<KnowledgeSnapshot> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_count;
    QAction *m_skipped, *m_compare;
};

/// "ClinVar" for "clinvar".
QString sourceTitle(const QString &id);

} // namespace enza::ui
