// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turnaround_page.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "ui/trend_view.h"
#include "workflow/statistics_file.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>

namespace enza::ui {

using panel::StageSummary;
using workflow::OverdueCase;

namespace {

enum Period { AllTime, LastYear, FiscalYear };

QString dayText(double days)
{
    return QLocale().toString(days, 'f', 1);
}

const panel::Stage *stageOf(const workflow::TurnaroundSummary &summary, const QString &key)
{
    for (const panel::Stage &stage : summary.rule.stages) {
        if (stage.key == key)
            return &stage;
    }
    return nullptr;
}

QString titleOf(const workflow::TurnaroundSummary &summary, const QString &key)
{
    const panel::Stage *stage = stageOf(summary, key);
    return stage ? stage->title() : key;
}

QString targetOf(const workflow::TurnaroundSummary &summary, const QString &key)
{
    const panel::Stage *stage = stageOf(summary, key);
    return stage && stage->targetDays ? dayText(*stage->targetDays) : QStringLiteral("–");
}

} // namespace

TurnaroundPage::TurnaroundPage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Turnaround"));
    QVBoxLayout *layout = pageLayout(this);
    m_open = makeAction(this, tr("Open case"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { openCurrent(); },
                        tr("The overdue case that is selected"));
    m_export = makeAction(this, tr("Export table…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { exportTable(); },
                          tr("Counts and times by stage and month, without patient data"));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    top->addWidget(heading(tr("Turnaround"), this, 1.5));
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    m_period = new QComboBox(this);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("All time"), AllTime);
    m_period->addItem(tr("Last 12 months"), LastYear);
    m_period->addItem(tr("This fiscal year"), FiscalYear);
    m_domain = new QComboBox(this);
    m_domain->setAccessibleName(tr("Kind of case"));
    m_domain->addItem(tr("All cases"), -1);
    m_domain->addItem(words::of(CaseDomain::Cancer), 1);
    m_domain->addItem(words::of(CaseDomain::Rare), 0);
    top->addWidget(m_period);
    top->addWidget(m_domain);
    top->addWidget(buttonFor(m_open, this));
    top->addWidget(buttonFor(m_export, this));
    layout->addLayout(top);
    layout->addWidget(mutedLabel(tr("Days of 24 hours from what happened, without pauses. The median and the 90th percentile are of the cases that ended a stage."), this));

    using S = RowColumn<StageSummary>;
    m_stageModel = new RowsModel<StageSummary>(
        {S(tr("Stage"), [this](const StageSummary &s) { return titleOf(m_summary, s.stage); }),
         S(tr("Cases"), [](const StageSummary &s) { return words::count(quint64(s.n)); }).right(),
         S(tr("Median"), [](const StageSummary &s) { return s.n ? dayText(s.medianDays) : QStringLiteral("–"); }).right(),
         S(tr("90th percentile"), [](const StageSummary &s) { return s.n ? dayText(s.p90Days) : QStringLiteral("–"); }).right(),
         S(tr("Target"), [this](const StageSummary &s) { return targetOf(m_summary, s.stage); }).right(),
         S(tr("Over target"), [](const StageSummary &s) { return words::count(quint64(s.overdue)); }).right()},
        [](const StageSummary &s) { return s.stage; }, this);
    m_stages = recordTable(tr("Stages"), this);
    m_stages->setModel(m_stageModel);

    using O = RowColumn<OverdueCase>;
    m_overdueModel = new RowsModel<OverdueCase>(
        {O(tr("Case"), [](const OverdueCase &o) { return o.label; }),
         O(tr("Stage"), [this](const OverdueCase &o) { return titleOf(m_summary, o.time.stage); }),
         O(tr("Days"), [](const OverdueCase &o) { return dayText(o.time.days); }).right(),
         O(tr("Target"), [](const OverdueCase &o) { return dayText(o.targetDays); }).right()},
        [](const OverdueCase &o) { return QString(o.caseId + u' ' + o.time.stage); }, this);
    m_overdue = recordTable(tr("Overdue now"), this);
    m_overdue->setModel(m_overdueModel);
    m_overdueStack = new QStackedWidget(this);
    m_overdueStack->addWidget(m_overdue);
    m_overdueStack->addWidget(mutedLabel(tr("No case is over its target."), this));
    m_trend = new TrendView(this);
    m_trendTitle = heading({}, this);

    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::gutter);
    grid->addWidget(m_stages, 0, 0, 1, 2);
    grid->addWidget(heading(tr("Overdue now"), this), 1, 0);
    grid->addWidget(m_trendTitle, 1, 1);
    grid->addWidget(m_overdueStack, 2, 0);
    grid->addWidget(m_trend, 2, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(0, 5);
    grid->setRowStretch(2, 4);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(content);
    m_stack->addWidget(emptyState(tr("No times yet"), tr("The clock of a case starts with its consent, and each step in Enza moves it."), {}, this));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_stages);

    connect(m_period, &QComboBox::currentIndexChanged, this, &TurnaroundPage::refresh);
    connect(m_domain, &QComboBox::currentIndexChanged, this, &TurnaroundPage::refresh);
    connect(m_stages->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TurnaroundPage::drawTrend);
    connect(m_overdue, &QTableView::activated, m_open, &QAction::trigger);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &) {
        if (isVisible())
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_summary = {};
        m_stageModel->setRows({});
        m_overdueModel->setRows({});
        m_trend->showNothing();
        m_trendTitle->clear();
    });
}

void TurnaroundPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

workflow::TurnaroundFilter TurnaroundPage::filter() const
{
    workflow::TurnaroundFilter filter;
    const auto session = m_context.session();
    const QDate today = session ? session->clock().civilDate() : QDate();
    if (m_period->currentData() == LastYear)
        filter.from = today.addYears(-1).addDays(1);
    if (m_period->currentData() == FiscalYear) // April to March
        filter.from = QDate(today.month() < 4 ? today.year() - 1 : today.year(), 4, 1);
    if (m_domain->currentData().toInt() >= 0)
        filter.cancer = m_domain->currentData().toInt() == 1;
    return filter;
}

void TurnaroundPage::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session, wanted = filter()](std::stop_token) { return workflow::turnaroundSummary(*session, wanted); },
                [this](const Result<workflow::TurnaroundSummary> &summary) { show(summary); });
}

void TurnaroundPage::show(const Result<workflow::TurnaroundSummary> &summary)
{
    if (!summary) {
        m_stageModel->setRows({});
        m_overdueModel->setRows({});
        m_trend->showNothing();
        return m_context.showError(summary.error());
    }
    const QModelIndex current = m_stages->currentIndex();
    const QString selected = current.isValid() ? m_stageModel->at(current.row()).stage : summary->rule.clock;
    m_summary = *summary;
    m_stageModel->setRows(m_summary.stages);
    m_overdueModel->setRows(m_summary.overdue);
    m_stack->setCurrentIndex(m_summary.cases == 0 ? 1 : 0);
    m_overdueStack->setCurrentIndex(m_summary.overdue.isEmpty() ? 1 : 0);
    m_count->setText(tr("%n cases", nullptr, m_summary.cases));
    fitColumns(m_stages, 0);
    fitColumns(m_overdue, 1);
    const int row = m_stageModel->rowOf(selected);
    m_stages->setCurrentIndex(m_stageModel->index(std::max(row, 0), 0));
    drawTrend();
    m_open->setEnabled(!m_summary.overdue.isEmpty());
}

void TurnaroundPage::drawTrend()
{
    const QModelIndex current = m_stages->currentIndex();
    const panel::Stage *stage = current.isValid() ? stageOf(m_summary, m_stageModel->at(current.row()).stage) : nullptr;
    if (!stage)
        return m_trend->showNothing();
    m_trendTitle->setText(tr("Trend: %1").arg(stage->title()));
    m_trend->show(*stage, m_summary.months);
}

void TurnaroundPage::openCurrent()
{
    const QModelIndex current = m_overdue->currentIndex();
    if (!m_summary.overdue.isEmpty())
        Q_EMIT openRequested(m_overdueModel->at(current.isValid() ? current.row() : 0).caseId);
}

void TurnaroundPage::exportTable()
{
    Context::SaveRequest request;
    request.suggestedName = QStringLiteral("turnaround.tsv");
    request.filter = tr("Tables (*.tsv)");
    request.permit = [](workflow::Session &session) {
        return workflow::requestStatisticsPermit(session, session.user().name, QStringLiteral("turnaround"));
    };
    m_context.saveFile(this, request,
                       [wanted = filter()](workflow::Session &session, access::Permit permit, const QString &path, std::stop_token) {
                           return workflow::exportTurnaround(session, std::move(permit), wanted, path);
                       });
}

} // namespace enza::ui
