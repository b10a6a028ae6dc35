// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/case_page.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/assessment.h"
#include "workflow/findings.h"
#include "workflow/secondary.h"

#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace enza::ui {

class CommentThreads;
class ConsensusCard;
class GermlineMark;
class OpinionEditor;
class OpinionsTable;

/// The findings of a case: the list at the left, the chosen one at the right with the panel's consensus,
/// everybody's opinions side by side, the own one to be written, and what was thought before.
class FindingsPage : public CasePage
{
    Q_OBJECT
public:
    explicit FindingsPage(Context &context, QWidget *parent = nullptr);
    void openCase(const workflow::CaseView &view) override;
    void clear() override;
    void saveDraft() override;
    void showFinding(const QString &findingId);
    QTableView *table() const { return m_table; }
    OpinionEditor *editor() const { return m_editor; }
    CommentThreads *comments() const { return m_comments; }

private:
    QWidget *makeDetail();
    void makeActions();
    void refresh();
    void showList(const Result<QList<workflow::FindingView>> &findings);
    void showCurrent();
    void showOpinions(const workflow::FindingView &view);
    void showHistory(const QString &findingId);
    void suggest(const QString &scheme);
    void suggestEvidence();
    void writeConsensus();
    QString usualScheme() const;
    void saveOpinion();
    void saveFinding();
    void dismiss();
    const workflow::FindingView *current() const;
    QString target() const;

    Context &m_context;
    LatestJob m_job{this}, m_saveJob{this}, m_historyJob{this}, m_suggestJob{this}, m_tierJob{this};
    workflow::CaseView m_case;
    QString m_shown, m_wanted; ///< finding ids
    QHash<QString, QVariantMap> m_drafts;
    workflow::AssessmentRules m_rules;
    QHash<QString, interpretation::PgpvMark> m_presumed; ///< by variant key
    GermlineMark *m_germline;
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
    QAction *m_saveAction = nullptr, *m_dismissAction = nullptr, *m_consensusAction = nullptr;
    ConsensusCard *m_consensus;
    CommentThreads *m_comments;
    OpinionsTable *m_opinions;
    QLabel *m_opinionsTitle;
    QComboBox *m_historyOf;
};

} // namespace enza::ui
