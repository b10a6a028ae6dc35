// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants_page.h"

#include "ui/action_kit.h"
#include "ui/cascade_presets.h"
#include "ui/cascade_view.h"
#include "ui/context.h"
#include "ui/detail_pane.h"
#include "ui/detail_tree.h"
#include "ui/error_panel.h"
#include "ui/panel_menu.h"
#include "ui/plot_panel.h"
#include "ui/theme.h"
#include "ui/vaf_calculator.h"
#include "ui/variants_rank.h"
#include "ui/variants_table_view.h"
#include "ui/variants_triage.h"
#include "ui/words.h"
#include "workflow/variants.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace enza::ui {

using namespace std::chrono_literals;

namespace {

Error lockedError()
{
    return {ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "The workspace is locked.")), {}, {}};
}

QTimer &configure(QTimer &timer, std::chrono::milliseconds after)
{
    timer.setSingleShot(true);
    timer.setInterval(after);
    return timer;
}

} // namespace

VariantsPage::VariantsPage(Context &context, QWidget *parent)
    : CasePage(parent), m_context(context), m_model(new VariantsModel(this)), m_query(new VariantsQuery(this)),
      m_triage(new VariantsTriage(context, this))
{
    setHelpGroup(this, tr("Variants"));
    setAccessibleName(tr("Variants"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->setChildrenCollapsible(false);
    across->setHandleWidth(1);
    row->addWidget(across);
    across->addWidget(buildLeft());

    auto *down = new QSplitter(Qt::Vertical, across);
    down->setHandleWidth(1);
    m_detail = new DetailPane(context, down);
    m_plots = new PlotPanel(context, down);
    m_rank = new VariantsRank(context, m_query, m_table, m_detail, this);
    down->addWidget(m_detail);
    down->addWidget(m_plots);
    down->setStretchFactor(0, 3);
    down->setStretchFactor(1, 1);
    down->setCollapsible(0, false);
    across->addWidget(down);
    down->setSizes({560, 240});
    across->setStretchFactor(0, 3);
    across->setStretchFactor(1, 2);
    across->setSizes({860, 520});

    configure(m_searchTimer, 150ms);
    configure(m_detailTimer, 40ms);
    configure(m_saveTimer, 3000ms);
    configure(m_refreshTimer, 0ms);
    configure(m_slowTimer, 300ms);
    connectParts();
    setFocusProxy(m_table); // who comes to the page comes to its rows
    buildActions();
    showEmpty(tr("No case is open"), tr("Open a case to see its variants."));
}

VariantsPage::~VariantsPage() = default;

QWidget *VariantsPage::buildLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, theme::gutter, 0);
    column->setSpacing(theme::grid);
    buildTop(left);
    m_cascade = new CascadeView(left);
    m_panels = new PanelMenu(m_context, m_cascade);
    m_cascade->addTool(m_panels);
    column->addWidget(m_cascade);

    m_banner = new QWidget(left);
    m_banner->setProperty("surface", QStringLiteral("note"));
    m_banner->setAttribute(Qt::WA_StyledBackground);
    auto *bannerRow = new QHBoxLayout(m_banner);
    bannerRow->setContentsMargins(theme::gutter, theme::grid / 2, theme::grid / 2, theme::grid / 2);
    m_bannerText = new QLabel(m_banner);
    m_bannerText->setWordWrap(true);
    m_bannerText->setTextFormat(Qt::PlainText);
    m_bannerButton = new QPushButton(m_banner);
    bannerRow->addWidget(m_bannerText, 1);
    bannerRow->addWidget(m_bannerButton);
    column->addWidget(m_banner);
    m_banner->hide();
    m_error = new ErrorPanel(left);
    m_error->clear();
    column->addWidget(m_error);

    m_stack = new QStackedWidget(left);
    m_table = new VariantsTableView(m_stack);
    m_table->setVariants(m_model);
    m_stack->addWidget(m_table);
    auto *empty = new QWidget(m_stack);
    auto *emptyColumn = new QVBoxLayout(empty);
    m_emptyTitle = new QLabel(empty);
    m_emptyTitle->setFont(theme::scaled(1.2, QFont::DemiBold));
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyHint = new QLabel(empty);
    m_emptyHint->setProperty("role", QStringLiteral("muted"));
    m_emptyHint->setAlignment(Qt::AlignCenter);
    m_emptyHint->setWordWrap(true);
    m_emptyHint->setTextFormat(Qt::PlainText);
    m_emptyButton = new QPushButton(empty);
    emptyColumn->addStretch();
    emptyColumn->addWidget(m_emptyTitle);
    emptyColumn->addWidget(m_emptyHint);
    emptyColumn->addWidget(m_emptyButton, 0, Qt::AlignCenter);
    emptyColumn->addStretch(2);
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);

    m_foot = new QHBoxLayout;
    m_counts = new QLabel(left);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way to the undo button
    m_foot->addWidget(m_counts, 1);
    column->addLayout(m_foot);
    return left;
}

void VariantsPage::buildTop(QWidget *left)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::grid);
    m_presets = new CascadePresets(m_context, left);
    m_search = new QLineEdit(left);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Gene, HGVS, chr:position, ID  ( / )"));
    m_search->setAccessibleName(tr("Search among the variants"));
    m_search->setToolTip(tr("Shows only variants in which this text occurs: gene, HGVS, chr:position, ID (/)"));
    m_showReviewed = new QCheckBox(tr("Show &reviewed"), left);
    m_showReviewed->setAccessibleName(tr("Show reviewed variants too"));
    m_showReviewed->setToolTip(tr("Shows also variants that were put aside (R)"));
    m_columns = new QPushButton(tr("Columns"), left);
    m_columns->setAccessibleName(tr("Columns and sorting"));
    m_columns->setToolTip(tr("Choose, move and sort columns (V)"));
    auto *menu = new QMenu(m_columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_table->fillColumnsMenu(menu);
    });
    m_columns->setMenu(menu);
    top->addWidget(m_presets, 3);
    top->addWidget(m_search, 2);
    top->addWidget(m_showReviewed);
    top->addWidget(m_columns);
    static_cast<QVBoxLayout *>(left->layout())->addLayout(top);
}

void VariantsPage::connectParts()
{
    connect(m_query, &VariantsQuery::answered, this, &VariantsPage::showAnswer);
    connect(m_query, &VariantsQuery::failed, this, &VariantsPage::showFailure);
    connect(m_query, &VariantsQuery::started, this, [this] {
        m_allChosen = false;
        m_slowTimer.start();
    });
    connect(&m_slowTimer, &QTimer::timeout, this, [this] { // old rows do not stand for a question that takes long
        m_cascade->setCounts({});
        showEmpty(m_rank->isRunning() ? tr("Being ranked…") : tr("Being filtered…"), QString());
    });
    connect(m_cascade, &CascadeView::stepsEdited, this, [this](const QList<FilterStep> &steps) {
        m_query->setSteps(steps);
        m_presets->setCurrent(steps, m_table->shownColumns(), m_query->query().sort);
        stateChanged();
    });
    connect(m_panels, &PanelMenu::stepReady, m_cascade, &CascadeView::append);
    connect(m_cascade, &CascadeView::removedAsked, m_query, &VariantsQuery::showRemovedBy);
    connect(m_presets, &CascadePresets::presetsRead, this, &VariantsPage::startFromPreset);
    connect(m_presets, &CascadePresets::presetChosen, this, &VariantsPage::applyPreset);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchTimer.start(); });
    connect(&m_searchTimer, &QTimer::timeout, this, [this] { m_query->setSearch(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_searchTimer.stop();
        m_query->setSearch(m_search->text().trimmed());
        m_table->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &VariantsPage::stateChanged);
    connect(m_showReviewed, &QCheckBox::toggled, this, [this](bool show) {
        m_query->setShowReviewed(show);
        stateChanged();
    });
    connect(m_bannerButton, &QPushButton::clicked, this, &VariantsPage::leaveSpecialView);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_emptyPressed)
            m_emptyPressed();
    });

    connect(m_table, &VariantsTableView::sortAsked, this, [this](const SortOrder &sort) {
        m_rank->leave();
        m_query->setSort(sort);
        stateChanged();
    });
    connect(m_table, &VariantsTableView::columnsChanged, this, [this] {
        m_query->setPairs(showsPairs());
        m_presets->setCurrent(m_cascade->steps(), m_table->shownColumns(), m_query->query().sort);
        stateChanged();
    });
    connect(m_table, &VariantsTableView::allAsked, this, &VariantsPage::chooseAll);
    connect(m_table, &VariantsTableView::copyAsked, this, &VariantsPage::copyCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &VariantsPage::currentChanged);
    connect(&m_detailTimer, &QTimer::timeout, this, &VariantsPage::showDetail);
    connect(m_detail->tree(), &DetailTree::partnerAsked, this, &VariantsPage::goToVariant);
    connect(m_detail, &DetailPane::shown, this, [this] {
        const auto found = m_findings.constFind(m_detail->variantKey());
        m_detail->setFinding(found == m_findings.constEnd() ? std::optional<workflow::FindingView>() : *found);
        showPresumed();
        m_plots->setVariant(m_detail->detail()->facts.vaf, m_detail->detail()->facts.depth,
                            m_detail->detail()->facts.consequence, m_detail->detail()->record.contig);
    });
    connect(m_triage, &VariantsTriage::failed, m_model, &VariantsModel::clearPendingMarks);
    connect(m_model, &VariantsModel::fetchFailed, this, &VariantsPage::showFailure);
    connect(&m_saveTimer, &QTimer::timeout, this, [this] { saveState(false); });
    connect(&m_refreshTimer, &QTimer::timeout, this, &VariantsPage::refresh);

    connect(&m_context, &Context::changed, this, &VariantsPage::changed);
    connect(&m_context, &Context::aboutToLock, this, [this] {
        saveNoteDraft();
        saveState(true);
        m_dirty = false;
        closeCase();
    });
}

void VariantsPage::closeCase()
{
    if (m_dirty)
        saveState(false);
    for (QTimer *timer : {&m_searchTimer, &m_detailTimer, &m_saveTimer, &m_refreshTimer, &m_slowTimer})
        timer->stop();
    m_open.cancel();
    m_refresh.cancel();
    m_find.cancel();
    m_rank->reset();
    m_caseId.clear();
    m_wanted.clear();
    m_triage->setCase({});
    m_query->setTable(nullptr);
    m_model->setRows({});
    m_model->setFetch({});
    m_presets->clear();
    m_cascade->setSteps({});
    m_panels->setCase({});
    m_detail->clear();
    m_plots->clear();
    m_findings.clear();
    m_presumed.clear();
    m_noteDrafts.clear();
    m_state.reset();
    m_lastRow = 0;
    m_dirty = m_allChosen = m_askAgain = m_tableHadFocus = m_asked = false;
    {
        const QSignalBlocker reviewed(m_showReviewed);
        m_search->clear();
        m_searchTimer.stop();
        m_showReviewed->setChecked(false);
    }
    m_query->setQuery({});
    m_banner->hide();
    m_error->clear();
    m_counts->clear();
    showEmpty(tr("No case is open"), tr("Open a case to see its variants."));
}

void VariantsPage::openCase(const workflow::CaseView &view)
{
    m_plots->calculator()->setTumourContent(view.theCase.clinical.tumourContent);
    if (view.theCase.id != m_caseId)
        openCase(view.theCase.id);
}

void VariantsPage::openCase(const QString &wanted)
{
    const QString caseId = wanted; // closing clears m_caseId, which may be what was passed
    // What was changed in the same case is written before it is read again.
    const std::optional<ViewState> unsaved = m_dirty && caseId == m_caseId ? std::optional(presentState()) : std::nullopt;
    if (unsaved)
        m_dirty = false;
    closeCase();
    m_caseId = caseId;
    m_triage->setCase(caseId);
    if (caseId.isEmpty())
        return;
    m_opening = true;
    showEmpty(tr("Opening the variants…"), QString());
    m_open.start(
        [session = m_context.session(), caseId, unsaved](std::stop_token) -> Result<Opened> {
            if (!session)
                return std::unexpected(lockedError());
            if (unsaved)
                ENZA_TRY(workflow::saveViewState(*session, *unsaved));
            Opened out;
            ENZA_ASSIGN(out.table, workflow::openVariants(*session, caseId));
            auto state = workflow::viewState(*session, caseId);
            if (state)
                out.state = std::move(*state);
            else if (state.error().code != ErrorCode::NotFound)
                return std::unexpected(state.error());
            if (out.state && !out.state->selected.isEmpty()) {
                // A variant that is gone from the call sets is no reason not to open them.
                if (const auto key = VariantKey::parse(out.state->selected)) {
                    if (const auto rows = out.table->find(*key); rows && !rows->empty())
                        out.selected = rows->front();
                }
            }
            return out;
        },
        [this](Result<Opened> result) {
            m_opening = false;
            if (!result) {
                showFailure(result.error());
                Q_EMIT opened();
                return;
            }
            takeOver(std::move(*result));
        });
}

void VariantsPage::takeOver(Opened result)
{
    const QList<review::ColumnInfo> columns = result.table->columns();
    m_query->setTable(result.table);
    useFetch({});
    m_cascade->setColumns(columns);
    m_panels->setCase(m_caseId);
    m_table->setKnownColumns(columns);
    m_plots->setTable(result.table);
    m_state = std::move(result.state);
    m_query->setCurrentRow(result.selected);
    if (result.table->rowCount() == 0) {
        showEmpty(tr("No variants yet"), tr("Import an annotated VCF, VCF.gz or BCF into this case."),
                  tr("Import variants…"), [this] { Q_EMIT importRequested(); });
        Q_EMIT opened();
        return;
    }
    m_presets->read(m_caseId, m_state ? m_state->preset : QString());
}

void VariantsPage::useFetch(const std::shared_ptr<const review::Pairing> &pairing)
{
    m_pairing = pairing;
    m_model->setFetch([table = m_query->table(), pairing](std::span<const quint32> rows, const QStringList &names) {
        return table->cells(rows, names, pairing);
    });
}

bool VariantsPage::showsPairs() const
{
    return std::ranges::any_of(m_table->shownColumns(), [](const QString &column) {
        return column.startsWith(QLatin1String("inheritance")) || column == QLatin1String("compound_with");
    });
}

void VariantsPage::startFromPreset()
{
    const Preset &preset = m_presets->preset();
    const bool returning = m_state.has_value();
    review::ViewQuery query;
    query.steps = returning ? m_state->steps : preset.steps;
    query.sort = returning ? m_state->sort : preset.sort;
    if (returning) {
        const QSignalBlocker reviewed(m_showReviewed);
        m_showReviewed->setChecked(m_state->showReviewed);
        m_search->setText(m_state->search);
        m_searchTimer.stop(); // it is part of the question below
        m_saveTimer.stop();
        m_dirty = false;
    }
    query.search = m_search->text().trimmed();
    query.showReviewed = m_showReviewed->isChecked();
    QStringList columns = returning ? m_state->columns : preset.columns;
    if (columns.isEmpty())
        columns = review::defaultColumns();
    m_table->showColumns(columns, returning ? m_state->columnWidths : QList<int>());
    query.pairs = showsPairs();
    m_table->setSortOrder(query.sort);
    m_cascade->setSteps(query.steps);
    m_presets->setCurrent(query.steps, m_table->shownColumns(), query.sort);
    m_query->setQuery(query);
    refresh();
}

void VariantsPage::applyPreset(const Preset &preset)
{
    m_table->showColumns(preset.columns.isEmpty() ? review::defaultColumns() : preset.columns);
    m_table->setSortOrder(preset.sort);
    m_cascade->setSteps(preset.steps);
    review::ViewQuery query = m_query->query();
    query.steps = preset.steps;
    query.sort = preset.sort;
    query.pairs = showsPairs();
    m_presets->setCurrent(preset.steps, m_table->shownColumns(), preset.sort);
    m_query->setQuery(query);
    stateChanged();
}

void VariantsPage::showAnswer()
{
    if (!m_query->answer() || m_rank->takesOver())
        return;
    m_slowTimer.stop();
    const VariantsQuery::Answer &answer = *m_query->answer();
    const auto &ranked = m_rank->ranked();
    m_error->clear();
    m_cascade->setCounts(answer.view);
    m_cascade->setOpenStep(answer.removedBy);
    const auto shown = ranked ? ranked->rows : answer.shown.rows;
    const auto ranks = ranked ? ranked->ranks : nullptr;
    const std::vector<quint32> &rows = *shown;
    if (answer.shown.pairing != m_pairing)
        useFetch(answer.shown.pairing);
    const bool same = m_stack->currentIndex() == 0 && rows == *m_model->rows() && m_model->hasRanks(ranks);
    const std::optional<int> place = ranked ? ranked->position : answer.position;
    if (same) {
        m_model->refreshMarks();
    } else {
        const int before = m_lastRow;
        m_model->setRows(shown, ranks);
        if (!rows.empty()) {
            m_stack->setCurrentIndex(0);
            if (std::exchange(m_tableHadFocus, false))
                m_table->setFocus();
            m_table->goToRow(place ? *place : answer.again ? before : 0);
        }
    }
    if (answer.removedBy >= 0) {
        const FilterStep step = m_query->query().steps.value(answer.removedBy);
        showBanner(tr("These %1 variants were removed by the step “%2”.")
                       .arg(words::count(rows.size()), stepLabel(step)),
                   tr("Back to what passes (Esc)"));
    } else {
        m_banner->hide();
    }
    if (rows.empty())
        explainNoRows(answer.view);
    showCounts();
    m_plots->setView(answer.shown);
    m_asked = true;
    goToVariant(std::exchange(m_wanted, {}));
    Q_EMIT opened();
}

void VariantsPage::explainNoRows(const review::View &view)
{
    m_detail->clear();
    if (m_query->removedBy() >= 0) {
        showEmpty(tr("This step removed nothing"), QString(), tr("Back to what passes (Esc)"),
                  [this] { leaveSpecialView(); });
        return;
    }
    if (!m_query->query().search.isEmpty()) {
        showEmpty(tr("Nothing found"), tr("“%1” does not occur among the variants that pass.").arg(m_query->query().search),
                  tr("Clear the search"), [this] { m_search->clear(); });
        return;
    }
    // The step that took the last ones is where to look.
    int last = -1;
    for (int i = 0; i < view.steps.size(); ++i) {
        if (view.steps[i].removed > 0)
            last = i;
    }
    const bool byStep = last >= 0 && view.steps[last].kept == 0;
    if (!byStep && view.reviewedHidden > 0) {
        showEmpty(tr("Everything is reviewed"),
                  tr("%1 variants that pass were put aside and are not shown again.").arg(words::count(view.reviewedHidden)),
                  tr("Show reviewed"), [this] { m_showReviewed->setChecked(true); });
        return;
    }
    if (byStep) {
        showEmpty(tr("No variant passes"),
                  tr("The step “%1” removed the last %2.").arg(stepLabel(m_query->query().steps.value(last)),
                                                               words::count(view.steps[last].removed)),
                  tr("Show what it removed"), [this, last] { m_query->showRemovedBy(last); });
        return;
    }
    showEmpty(tr("No variants to show"), tr("Change the filter steps above."));
}

void VariantsPage::showFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_slowTimer.stop();
    m_model->setRows({});
    m_detail->clear();
    m_plots->clearView();
    m_banner->hide();
    m_cascade->setFailure(error);
    m_error->show(error);
    m_counts->setText(tr("No rows are shown, because the question could not be answered."));
    showEmpty(tr("No rows"), error.message.translated());
    m_asked = true;
    m_wanted.clear();
}

void VariantsPage::showEmpty(const QString &title, const QString &hint, const QString &button,
                             std::function<void()> pressed)
{
    m_emptyTitle->setText(title);
    m_emptyHint->setText(hint);
    m_emptyHint->setVisible(!hint.isEmpty());
    m_emptyButton->setText(button);
    m_emptyButton->setAccessibleName(button);
    m_emptyButton->setToolTip(button);
    m_emptyButton->setVisible(!button.isEmpty());
    m_emptyPressed = std::move(pressed);
    const bool hadFocus = m_stack->currentIndex() == 0 && m_table->hasFocus();
    m_tableHadFocus |= hadFocus;
    m_stack->setCurrentIndex(1);
    if (hadFocus && !button.isEmpty())
        m_emptyButton->setFocus();
}

void VariantsPage::showBanner(const QString &text, const QString &button)
{
    m_bannerText->setText(text);
    m_bannerButton->setText(button);
    m_bannerButton->setAccessibleName(button);
    m_banner->setAccessibleName(text);
    m_banner->show();
}

void VariantsPage::showCounts()
{
    if (!m_query->answer())
        return;
    const review::View &view = m_query->answer()->view;
    const quint64 shownRows = m_query->answer()->shown.rows->size();
    QStringList parts = {tr("%1 of %2 variants").arg(words::count(shownRows), words::count(view.all))};
    if (m_table->currentRow() >= 0 && shownRows > 0)
        parts += tr("row %1").arg(words::count(quint64(m_table->currentRow()) + 1));
    if (view.reviewedHidden > 0)
        parts += tr("%1 put aside, not shown").arg(words::count(view.reviewedHidden));
    m_counts->setText(parts.join(QStringLiteral("  ·  ")));
    m_counts->setToolTip(m_counts->text() + u'\n' + markLegend());
}

void VariantsPage::currentChanged()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_lastRow = row;
    m_query->setCurrentRow(m_model->tableRow(row));
    m_detailTimer.start();
    showCounts();
    // Where one is in the table is kept when the page is left: each step is not worth a journal entry.
    if (!m_opening && !m_presets->preset().id.isEmpty())
        m_dirty = true;
}

void VariantsPage::showDetail()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_query->table() || row >= m_model->rowCount())
        return;
    m_detail->showRow(m_query->table(), m_model->tableRow(row), m_query->query());
}

void VariantsPage::changed(const workflow::Change &change)
{
    if (m_caseId.isEmpty() || change.caseId != m_caseId)
        return;
    const auto any = [&change](std::initializer_list<const char *> kinds) {
        return std::ranges::any_of(kinds, [&change](const char *kind) { return change.kinds.contains(QLatin1String(kind)); });
    };
    // A case and a finding's role say what the clinical question is, and with it what may be seen.
    if (any({CallSet::kind, Sample::kind, Person::kind, Case::kind, "consent_event", "withdrawal"})) {
        openCase(m_caseId); // other columns, other rows
        return;
    }
    if (any({Finding::kind, Dismissal::kind, Opinion::kind})) {
        m_askAgain |= any({Finding::kind, Dismissal::kind});
        m_refreshTimer.start();
    }
}

void VariantsPage::showPresumed()
{
    const auto found = m_presumed.constFind(m_detail->variantKey());
    m_detail->setPresumed(found == m_presumed.constEnd() ? std::nullopt : std::optional(*found));
}

void VariantsPage::refresh()
{
    struct Fresh {
        std::shared_ptr<review::VariantTable> table;
        QList<workflow::FindingView> findings;
        workflow::Undoable undoable;
        QList<EditDraft> drafts;
        QHash<QString, interpretation::PgpvMark> presumed;
    };
    m_refresh.start(
        [session = m_context.session(), caseId = m_caseId](std::stop_token) -> Result<Fresh> {
            if (!session)
                return std::unexpected(lockedError());
            Fresh out;
            ENZA_ASSIGN(out.table, workflow::openVariants(*session, caseId));
            ENZA_ASSIGN(out.findings, workflow::listFindings(*session, caseId));
            ENZA_ASSIGN(out.undoable, workflow::undoable(*session, caseId));
            ENZA_ASSIGN(out.drafts, workflow::drafts(*session, caseId));
            ENZA_ASSIGN(out.presumed, workflow::presumedMarks(*session, caseId));
            return out;
        },
        [this](Result<Fresh> fresh) {
            if (!fresh) {
                m_context.showError(fresh.error());
                return;
            }
            m_findings.clear();
            m_presumed = fresh->presumed;
            QHash<QString, RowMark> marks;
            for (const workflow::FindingView &view : fresh->findings) {
                const Finding &finding = view.finding;
                m_findings.insert(finding.variant, view);
                const RowMark mark = finding.dismissed ? RowMark::PutAside
                                     : finding.role == FindingRole::Primary ? RowMark::Primary
                                     : finding.role == FindingRole::Secondary ? RowMark::Secondary : RowMark::Candidate;
                marks.insert(finding.variant, mark);
            }
            m_noteDrafts.clear();
            for (const EditDraft &draft : fresh->drafts) {
                if (draft.target.startsWith(QLatin1String("note:")))
                    m_noteDrafts.insert(draft.target.mid(5), draft.content.value(QLatin1String("note")).toString());
            }
            m_model->setFindingMarks(std::move(marks));
            m_undo->setEnabled(!fresh->undoable.what.isEmpty());
            const QString what = fresh->undoable.what;
            const QString brief = fontMetrics().elidedText(what, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 44);
            retext(m_undo, what.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(brief), what);
            if (fresh->table != m_query->table()) {
                openCase(m_caseId);
                return;
            }
            if (m_detail->detail()) {
                const auto found = m_findings.constFind(m_detail->variantKey());
                m_detail->setFinding(found == m_findings.constEnd() ? std::optional<workflow::FindingView>() : *found);
                showPresumed();
            }
            if (std::exchange(m_askAgain, false))
                m_query->refresh();
        });
}

void VariantsPage::goToVariant(const QString &variantKey)
{
    if (variantKey.isEmpty() || m_caseId.isEmpty())
        return;
    if (!m_asked) {
        m_wanted = variantKey;
        return;
    }
    if (!m_query->table())
        return;
    const auto rows = m_query->answer() ? m_model->rows() : nullptr;
    m_find.start(
        [table = m_query->table(), rows, variantKey](std::stop_token) -> Result<std::optional<int>> {
            ENZA_ASSIGN(const VariantKey key, VariantKey::parse(variantKey));
            ENZA_ASSIGN(const auto found, table->find(key));
            if (found.empty())
                return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "No call set in force holds this variant.")));
            if (!rows)
                return std::optional<int>();
            const auto at = std::ranges::find(*rows, found.front());
            return at == rows->end() ? std::optional<int>() : std::optional<int>(int(at - rows->begin()));
        },
        [this, variantKey](Result<std::optional<int>> place) {
            if (!place) {
                m_context.showError(place.error());
            } else if (*place) {
                m_table->goToRow(**place);
                m_table->setFocus();
            } else { // the filter hides it: its detail is shown all the same
                m_context.showMessage(tr("The present filter hides this variant; its detail is shown."));
                m_detail->showVariant(m_caseId, variantKey);
            }
        });
}

ViewState VariantsPage::presentState() const
{
    ViewState state = m_state.value_or(ViewState{});
    state.caseId = m_caseId;
    state.preset = m_presets->preset().id;
    state.steps = m_cascade->steps();
    state.sort = m_query->query().sort;
    state.columns = m_table->shownColumns();
    state.columnWidths = m_table->columnWidths();
    state.search = m_search->text().trimmed();
    state.showReviewed = m_showReviewed->isChecked();
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        const QString key = current.data(VariantsModel::KeyRole).toString();
        if (!key.isEmpty())
            state.selected = key;
    }
    return state;
}

void VariantsPage::stateChanged()
{
    if (m_caseId.isEmpty() || m_opening || !m_query->table() || m_presets->preset().id.isEmpty())
        return;
    m_dirty = true;
    m_saveTimer.start();
}

void VariantsPage::saveState(bool now)
{
    const auto session = m_context.session();
    if (!m_dirty || !session || m_caseId.isEmpty())
        return;
    m_dirty = false;
    m_saveTimer.stop();
    const ViewState state = presentState();
    const auto save = [session, state]() -> Result<bool> {
        ENZA_TRY(workflow::saveViewState(*session, state));
        return true;
    };
    if (now) { // the session goes when this returns; a lost view is no reason to hold it up
        (void)save();
        return;
    }
    runAsync(this, [save](std::stop_token) { return save(); },
             [this](Result<bool> saved) {
                 if (!saved)
                     m_context.showError(saved.error());
             });
}

void VariantsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    saveState(false);
}

} // namespace enza::ui
