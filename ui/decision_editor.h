// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/decision_dialogs.h"
#include "ui/rows_model.h"
#include "workflow/decision_suggestions.h"
#include "workflow/decisions.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;

namespace enza::ui {

/// What a panel decides on one case of one meeting. Each act is written at once, as one act that can be undone; a
/// suggestion is taken over by Enter and never by itself. Frozen once the case is closed.
class DecisionEditor : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionEditor(Context &context, QWidget *parent = nullptr);
    /// An empty meeting: nothing is shown.
    void setPlace(const QString &meetingId, const QString &caseId);
    void clear() { setPlace({}, {}); }
    const workflow::DecisionView &view() const { return m_known.view; }
    QTableView *suggestions() const { return m_suggestions; }
    QTableView *decided() const { return m_decided; }
    bool busy() const { return m_load.running() || m_act.running(); }
    /// Titles of findings by id, for whoever shows them beside it.
    QString titleOf(const QString &finding) const;

Q_SIGNALS:
    /// After each load, also when nothing is shown any more.
    void shown();

private:
    /// One line of what is decided, whatever kind it is of.
    struct Line {
        enum Kind { Recommended, None, Germline, Handled, Dissents } kind = Recommended;
        QString id;   ///< of the recommendation, finding or user
        QString what, about, evidence, reason, state;
        int order = 0;
    };
    struct Known {
        workflow::DecisionView view;
        QList<workflow::SuggestedRecommendation> suggested;
        QList<NamedFinding> findings;
        workflow::TreatmentSchemes schemes;
        workflow::TierScales scales;
        bool mayWrite = false, mayOrder = false;
    };
    using Edit = std::function<void(PanelDecision &)>;

    void build();
    void refresh();
    void show(const Result<Known> &known);
    void fill();
    void enable();
    /// Writes what `edit` makes of the decision as it is shown.
    void write(const Edit &edit);
    void takeOver();
    void add(RecommendationKind kind);
    void change();
    void remove();
    void sayNone();
    void handle();
    void germline();
    void dissent();
    void order();
    QList<DecisionReasonDialog::Choice> findingChoices(const QStringList &first = {}) const;
    const Line *line() const;

    Context &m_context;
    LatestJob m_load{this}, m_act{this};
    QString m_meeting, m_case;
    Known m_known;
    RowsModel<workflow::SuggestedRecommendation> *m_suggestionRows;
    RowsModel<Line> *m_lines;
    QTableView *m_suggestions, *m_decided;
    QLabel *m_hint;
    QAction *m_take, *m_add, *m_rebiopsy, *m_change, *m_remove, *m_none, *m_handle, *m_germline, *m_dissent, *m_order;
};

} // namespace enza::ui
