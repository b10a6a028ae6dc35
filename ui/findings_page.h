// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/cases.h"
#include "workflow/findings.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace enza::ui {

class OpinionEditor;

/// The findings of a case: the list at the left, the chosen one at the right with the own opinion, the
/// others' beside it, and what was thought before.
class FindingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPage(Context &context, QWidget *parent = nullptr);
    void openCase(const workflow::CaseView &view);
    void clear();
    void saveDraft();
    void showFinding(const QString &findingId);
    QTableView *table() const { return m_table; }
    OpinionEditor *editor() const { return m_editor; }

private:
    QWidget *makeDetail();
    void makeActions();
    void refresh();
    void showList(const Result<QList<workflow::FindingView>> &findings);
    void showCurrent();
    void showOpinions(const workflow::FindingView &view);
    void saveOpinion();
    void saveFinding();
    void dismiss();
    const workflow::FindingView *current() const;
    QString target() const;

    Context &m_context;
    LatestJob m_job{this}, m_saveJob{this}, m_historyJob{this};
    workflow::CaseView m_case;
    QString m_shown, m_wanted; ///< finding ids
    QHash<QString, QVariantMap> m_drafts;
    RowsModel<workflow::FindingView> *m_model;
    RowsModel<Opinion> *m_history;
    QTableView *m_table, *m_historyTable;
    QStackedWidget *m_stack;
    QWidget *m_detail;
    QLabel *m_title, *m_facts;
    QComboBox *m_role;
    QLineEdit *m_tags, *m_note;
    OpinionEditor *m_editor;
    QPushButton *m_save, *m_dismiss;
    QAction *m_saveAction = nullptr, *m_dismissAction = nullptr;
    QVBoxLayout *m_others;
};

} // namespace enza::ui
