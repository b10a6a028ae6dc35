// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/knowledge.h"
#include "knowledge/compare.h"
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace enza::workflow {
struct KnowledgeDiff;
}

namespace enza::ui {

/// What was left out of a snapshot: lines and reasons.
class SkippedDialog : public QDialog
{
    Q_OBJECT
public:
    SkippedDialog(Context &context, const KnowledgeSnapshot &snapshot, QWidget *parent = nullptr);
};

/// What differs between two snapshots of one source. Compares on a worker.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    /// `snapshots` are all of one source; `after` is the one proposed as the later.
    CompareDialog(Context &context, QList<KnowledgeSnapshot> snapshots, const QString &after, QWidget *parent = nullptr);

private:
    void compare();
    void show(const Result<workflow::KnowledgeDiff> &diff);

    Context &m_context;
    LatestJob m_job{this};
    QComboBox *m_before, *m_after;
    QPushButton *m_compare, *m_stop;
    QLabel *m_summary;
    RowsModel<knowledge::KnowledgeChange> *m_model;
    QTableView *m_table;
};

} // namespace enza::ui
