// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/case_page.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/decisions.h"

class QAction;
class QComboBox;
class QLabel;
class QTableView;
class QStackedWidget;

namespace enza::ui {

class CommentThreads;
class DecisionEditor;

/// The panel's rounds of one case: what was decided, who signed it, the confirmatory tests, and what still keeps the
/// case from being closed.
class CasePanelPage : public CasePage
{
    Q_OBJECT
public:
    explicit CasePanelPage(Context &context, QWidget *parent = nullptr);
    void openCase(const workflow::CaseView &view) override;
    void clear() override;
    DecisionEditor *editor() const { return m_editor; }
    QComboBox *rounds() const { return m_rounds; }
    QTableView *signatures() const { return m_signatures; }
    QTableView *tests() const { return m_tests; }
    QLabel *state() const { return m_state; }
    QAction *signAction() const { return m_sign; }
    QAction *closeAction() const { return m_close; }

private:
    struct Round {
        QString id, text;
        QString chair; ///< user id
    };
    struct Known {
        QList<Round> rounds; ///< the latest first
        QString me;
        bool maySign = false, mayClose = false, mayDraw = false, mayRecord = false;
    };
    void build();
    void refresh();
    void show(const Result<Known> &known);
    void showRound();
    void showDecision();
    void sign();
    void signList();
    void closeCase();
    void minutes();
    void replay();
    void reevaluate();
    void result();
    void orderForm();
    const ConfirmatoryTest *test() const;

    Context &m_context;
    LatestJob m_job{this}, m_act{this};
    workflow::CaseView m_case;
    Known m_known;
    QString m_meeting;
    QComboBox *m_rounds;
    QStackedWidget *m_stack;
    QLabel *m_state, *m_voided;
    DecisionEditor *m_editor;
    CommentThreads *m_comments;
    struct Signed {
        DecisionSignature signature;
        bool stands = true;
        QString name;
    };
    RowsModel<Signed> *m_signatureRows;
    RowsModel<ConfirmatoryTest> *m_testRows;
    QTableView *m_signatures, *m_tests;
    QAction *m_sign, *m_signList, *m_close, *m_minutes, *m_replay, *m_reevaluate, *m_result, *m_orderForm;
};

} // namespace enza::ui
