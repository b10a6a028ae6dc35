// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_desk_referrals.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/meeting_words.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>

namespace enza::ui {

using workflow::IntakeItem;
using workflow::IntakeState;
using workflow::ReferralView;

namespace {

QString signOf(const IntakeItem &item)
{
    switch (item.state) {
    case IntakeState::Missing: return item.required ? QStringLiteral("✕ ") : QStringLiteral("– ");
    case IntakeState::NotNeeded: return QStringLiteral("– ");
    default: return QStringLiteral("✓ ");
    }
}

QString stateOf(const IntakeItem &item)
{
    const bool optional = item.state == IntakeState::Missing && !item.required;
    return signOf(item) + (optional ? ReferralList::tr("missing, not required") : intakeWord(item.state));
}

} // namespace

ReferralList::ReferralList(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Referrals"));
    QVBoxLayout *layout = pageLayout(this);
    QAction *add = makeAction(this, tr("New referral…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { edit(true); }, tr("Which hospital asks, and under which fee"));
    m_edit = makeAction(this, tr("Change…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { edit(false); });
    m_open = makeAction(this, tr("Open case"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (const ReferralView *view = current())
            Q_EMIT caseRequested(view->referral.caseId);
    });
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    m_incomplete = new QCheckBox(tr("Only &incomplete ones"), this);
    m_incomplete->setToolTip(tr("Referrals that lack something"));
    top->addWidget(m_incomplete);
    top->addWidget(buttonFor(m_open, this));
    top->addWidget(buttonFor(m_edit, this));
    QPushButton *addButton = buttonFor(add, this);
    addButton->setProperty("primary", true);
    top->addWidget(addButton);
    layout->addLayout(top);

    using C = RowColumn<ReferralView>;
    m_model = new RowsModel<ReferralView>(
        {C(tr("Received"), [](const ReferralView &v) { return v.referral.received.toString(Qt::ISODate); }),
         C(tr("Case"), [](const ReferralView &v) { return v.caseLabel; }), C(tr("Asked for by"), [](const ReferralView &v) { return v.referral.hospital; }),
         C(tr("Fee"), [](const ReferralView &v) { return words::orDash(v.referral.billing); }).tips([](const ReferralView &v) { return v.billingName; }),
         C(tr("Missing"), [](const ReferralView &v) {
             return v.missing.isEmpty() ? ReferralList::tr("✓ nothing") : v.missing.join(QStringLiteral(", "));
         }).by([](const ReferralView &v) { return QVariant(v.missing.size()); })},
        [](const ReferralView &v) { return v.referral.id; }, this);
    m_table = recordTable(tr("Referrals"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    m_table->setToolTip(tr("Enter changes the referral"));

    auto *lower = new QWidget(this);
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins({});
    column->setSpacing(theme::grid);
    m_about = heading({}, lower);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setAccessibleName(tr("Selected referral"));
    column->addWidget(m_about);
    using I = RowColumn<IntakeItem>;
    m_itemModel = new RowsModel<IntakeItem>(
        {I(tr("Item"), [](const IntakeItem &i) { return i.name; }), I(tr("State"), stateOf),
         I(tr("What says so"), [](const IntakeItem &i) { return words::orDash(i.because); }), I(tr("By"), [](const IntakeItem &i) { return words::orDash(i.by); }),
         I(tr("When"), [](const IntakeItem &i) { return i.at.isValid() ? words::when(i.at) : QStringLiteral("–"); })},
        [](const IntakeItem &i) { return i.key; }, this);
    m_items = recordTable(tr("Intake checklist"), lower);
    m_items->setModel(m_itemModel);
    m_items->setToolTip(tr("Enter says that an item is here, or takes that back. What the case holds counts by itself."));
    m_here = makeAction(m_items, tr("Is here"), QKeySequence(Qt::Key_Space), [this] { toggleItem(); }, tr("Or take back what was said"));
    m_notNeeded = makeAction(m_items, tr("Not needed…"), QKeySequence(Qt::Key_Minus), [this] { notNeeded(); }, tr("Say why"));
    column->addWidget(m_items, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(buttonFor(m_here, lower));
    row->addWidget(buttonFor(m_notNeeded, lower));
    row->addStretch();
    column->addLayout(row);

    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(lower);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(halves);
    m_stack->addWidget(emptyState(tr("No referral is recorded"),
                                  tr("Record which hospital asks the panel for a case. Enza then says which papers are missing; what the case holds already "
                                     "counts by itself."),
                                  {buttonFor(add, this)}, this));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);

    connect(m_incomplete, &QCheckBox::toggled, this, &ReferralList::refresh);
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_items, &QTableView::activated, m_here, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReferralList::currentChanged);
    connect(m_items->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const bool any = m_items->currentIndex().isValid();
        m_here->setEnabled(any);
        m_notNeeded->setEnabled(any);
    });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"referral", "case", "person", "sample", "call_set", "consent_event", "withdrawal", "rule_set"}) && isVisible())
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_model->setRows({});
        m_itemModel->setRows({});
        m_about->clear();
        m_count->clear();
    });
    currentChanged();
}

void ReferralList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReferralList::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session](std::stop_token) { return workflow::listReferrals(*session); },
                [this](const Result<QList<ReferralView>> &referrals) { show(referrals); });
}

void ReferralList::show(const Result<QList<ReferralView>> &referrals)
{
    const ReferralView *before = current();
    const QString selected = before ? before->referral.id : QString();
    if (!referrals) {
        m_model->setRows({});
        return m_context.showError(referrals.error());
    }
    QList<ReferralView> shown = *referrals;
    const auto lacking = std::ranges::count_if(shown, [](const ReferralView &view) { return !view.missing.isEmpty(); });
    if (m_incomplete->isChecked())
        shown.removeIf([](const ReferralView &view) { return view.missing.isEmpty(); });
    m_model->setRows(shown);
    m_stack->setCurrentIndex(referrals->isEmpty() ? 1 : 0);
    m_count->setText(tr("%n referral(s)", nullptr, int(referrals->size())) + QStringLiteral(" · ") + tr("%n incomplete", nullptr, int(lacking)));
    m_table->selectRow(std::max(0, m_model->rowOf(selected)));
    fitColumns(m_table, 4);
    currentChanged();
}

const ReferralView *ReferralList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void ReferralList::currentChanged()
{
    const ReferralView *view = current();
    m_edit->setEnabled(view);
    m_open->setEnabled(view);
    const int row = m_items->currentIndex().row();
    m_itemModel->setRows(view ? view->items : QList<IntakeItem>());
    if (view) {
        QStringList about{view->caseLabel, view->referral.hospital};
        if (!view->referral.physician.isEmpty())
            about << view->referral.physician;
        if (!view->billingName.isEmpty())
            about << view->billingName;
        m_about->setText(about.join(QStringLiteral(" · ")));
        m_items->selectRow(std::clamp(row, 0, std::max(0, m_itemModel->rowCount() - 1)));
    } else {
        m_about->clear();
    }
    fitColumns(m_items, 2);
    const bool any = m_items->currentIndex().isValid();
    m_here->setEnabled(any);
    m_notNeeded->setEnabled(any);
}

void ReferralList::store(std::optional<IntakeMark> mark, const QString &note)
{
    const auto session = m_context.session();
    const ReferralView *view = current();
    const QModelIndex index = m_items->currentIndex();
    if (!session || !view || !index.isValid())
        return;
    runAsync(this, [session, id = view->referral.id, item = m_itemModel->at(index.row()).key, mark, note](std::stop_token) {
        return workflow::checkReferral(*session, id, item, mark, note);
    }, [this](Result<ReferralView> done) {
        if (!done)
            m_context.showError(done.error());
        refresh();
    });
}

void ReferralList::toggleItem()
{
    const QModelIndex index = m_items->currentIndex();
    if (!index.isValid())
        return;
    const IntakeState state = m_itemModel->at(index.row()).state;
    const bool said = state == IntakeState::Here || state == IntakeState::NotNeeded;
    store(said ? std::nullopt : std::optional(IntakeMark::Here), {});
}

void ReferralList::notNeeded()
{
    const ReferralView *view = current();
    const QModelIndex index = m_items->currentIndex();
    if (!view || !index.isValid())
        return;
    auto *dialog = new NotNeededDialog(m_context, view->referral.id, m_itemModel->at(index.row()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReferralList::edit(bool isNew)
{
    const ReferralView *view = current();
    if (!isNew && !view)
        return;
    auto *dialog = new ReferralDialog(m_context, isNew ? ReferralView() : *view, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace enza::ui
