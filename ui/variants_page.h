// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/preset.h"
#include "review/variant_table.h"
#include "ui/async.h"
#include "ui/case_page.h"
#include "ui/variants_model.h"
#include "ui/variants_query.h"
#include "workflow/findings.h"
#include "workflow/secondary.h"
#include "workflow/session.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

class QAction;
class QCheckBox;
class QHBoxLayout;
class QInputDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace enza::ui {

class CascadePresets;
class CascadeView;
class Context;
class DetailPane;
class ErrorPanel;
class PanelMenu;
class PlotPanel;
class VariantsRank;
class VariantsTableView;
class VariantsTriage;

/// The variants of a case: the cascade with its counts, the rows that pass, one variant in detail, and the
/// keys of triage. What a person left is there again next time.
class VariantsPage : public CasePage
{
    Q_OBJECT
public:
    explicit VariantsPage(Context &context, QWidget *parent = nullptr);
    ~VariantsPage() override;

    /// The case that is open already stays as it is: what changes in it is told by the context.
    void openCase(const workflow::CaseView &view) override;
    void openCase(const QString &caseId);
    /// Goes to a variant of the open case; says so when the present filter hides it.
    void goToVariant(const QString &variantKey);
    /// Forgets everything shown; what was changed is saved first.
    void clear() override { closeCase(); }
    void closeCase();

    VariantsTableView *table() const { return m_table; }
    VariantsModel *model() const { return m_model; }
    VariantsQuery *query() const { return m_query; }
    CascadeView *cascade() const { return m_cascade; }
    CascadePresets *presets() const { return m_presets; }
    DetailPane *detail() const { return m_detail; }
    PlotPanel *plots() const { return m_plots; }
    PanelMenu *panels() const { return m_panels; }
    QLineEdit *search() const { return m_search; }
    VariantsTriage *triage() const { return m_triage; }
    VariantsRank *rank() const { return m_rank; }
    /// All rows of the present answer are chosen, without listing them.
    bool isAllChosen() const { return m_allChosen; }

Q_SIGNALS:
    void importRequested();
    /// The case is open and its first rows are there (or why not).
    void opened();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    // variants_page.cpp: what is shown
    void buildTop(QWidget *left);
    QWidget *buildLeft();
    void connectParts();
    struct Opened {
        std::shared_ptr<review::VariantTable> table;
        std::optional<ViewState> state;
        std::optional<quint32> selected;
    };
    void takeOver(Opened opened);
    /// Texts of the table from now on, with the partners that this answer found.
    void useFetch(const std::shared_ptr<const review::Pairing> &pairing);
    bool showsPairs() const;
    void startFromPreset();
    void applyPreset(const Preset &preset);
    void showAnswer();
    void showFailure(const Error &error);
    void showEmpty(const QString &title, const QString &hint, const QString &button = {},
                   std::function<void()> pressed = {});
    void showCounts();
    void showBanner(const QString &text, const QString &button);
    void explainNoRows(const review::View &view);
    void currentChanged();
    void showDetail();
    void refresh();
    void showPresumed();
    void changed(const workflow::Change &change);
    void stateChanged();
    void saveState(bool now);
    ViewState presentState() const;

    // variants_page_actions.cpp: what can be done
    void buildActions();
    void mark(FindingRole role);
    void askReason();
    void putAside(DismissReason reason);
    void askAll();
    void chooseAll();
    void leaveSpecialView();
    void move(int by);
    void nextUnmarked();
    void editNote();
    void editTags();
    void copyCell(const QString &text, const QString &what);
    const workflow::FindingView *currentFinding() const;
    QString filterInWords() const;
    void saveNoteDraft();
    std::shared_ptr<const std::vector<quint32>> chosenRows() const;

    Context &m_context;
    QString m_caseId;
    QString m_wanted; ///< key of a variant asked for before the rows were there
    bool m_asked = false; ///< the first question about this case was answered, or could not be
    std::shared_ptr<const review::Pairing> m_pairing; ///< of the rows that are shown
    VariantsModel *m_model;
    VariantsQuery *m_query;
    VariantsTriage *m_triage;
    VariantsRank *m_rank;
    QHash<QString, workflow::FindingView> m_findings; ///< by variant key
    QHash<QString, interpretation::PgpvMark> m_presumed; ///< by variant key, as far as this person may know
    QHash<QString, QString> m_noteDrafts;             ///< by finding id
    std::optional<ViewState> m_state;                 ///< as read when the case was opened
    int m_lastRow = 0;
    bool m_dirty = false;
    bool m_opening = false;
    bool m_allChosen = false;
    bool m_askAgain = false;      ///< the next refresh also asks for the rows again
    bool m_tableHadFocus = false; ///< before something else took its place

    VariantsTableView *m_table;
    PanelMenu *m_panels;
    CascadeView *m_cascade;
    CascadePresets *m_presets;
    DetailPane *m_detail;
    PlotPanel *m_plots;
    QLineEdit *m_search;
    QCheckBox *m_showReviewed;
    QPushButton *m_columns;
    QWidget *m_banner;
    QLabel *m_bannerText;
    QPushButton *m_bannerButton;
    ErrorPanel *m_error;
    QStackedWidget *m_stack;
    QLabel *m_emptyTitle, *m_emptyHint;
    QPushButton *m_emptyButton;
    std::function<void()> m_emptyPressed;
    QHBoxLayout *m_foot;
    QLabel *m_counts;
    QPushButton *m_undoButton;
    QAction *m_undo = nullptr;
    QPointer<QInputDialog> m_noteEditor;
    QString m_noteFinding;

    QTimer m_searchTimer, m_detailTimer, m_saveTimer, m_refreshTimer, m_slowTimer;
    LatestJob m_open{this}, m_refresh{this}, m_find{this};
};

} // namespace enza::ui
