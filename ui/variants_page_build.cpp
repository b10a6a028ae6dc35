// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and which part tells which.
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

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace enza::ui {

using namespace std::chrono_literals;

namespace {

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

} // namespace enza::ui
