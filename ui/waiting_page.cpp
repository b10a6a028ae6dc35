// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waiting_page.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

namespace enza::ui {

using workflow::WaitingItem;
using workflow::WaitingKind;
using namespace std::chrono_literals;

namespace {

QString kindWords(WaitingKind kind)
{
    switch (kind) {
    case WaitingKind::Circulation: return WaitingPage::tr("Circulating case");
    case WaitingKind::Mention: return WaitingPage::tr("Mention");
    case WaitingKind::Task: return WaitingPage::tr("Task");
    case WaitingKind::SignCase: return WaitingPage::tr("Signature");
    case WaitingKind::SignList: return WaitingPage::tr("Signature");
    case WaitingKind::Alert: break;
    }
    return WaitingPage::tr("Alert");
}

QString dueWords(const WaitingItem &item)
{
    if (!item.due.isValid())
        return QStringLiteral("–");
    const QString day = item.due.toString(Qt::ISODate);
    return item.overdue ? WaitingPage::tr("%1, overdue").arg(day) : day;
}

/// One record may wait for several cases.
QString rowId(const WaitingItem &item)
{
    return enumName(item.kind) + u'/' + item.id + u'/' + item.caseId;
}

} // namespace

WaitingPage::WaitingPage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Waiting for me"));
    QVBoxLayout *layout = pageLayout(this);
    m_open = makeAction(this, tr("Open"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { openCurrent(); }, tr("Where the selected item is dealt with"));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    top->addWidget(heading(tr("Waiting for me"), this, 1.5));
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    QPushButton *open = buttonFor(m_open, this);
    open->setProperty("primary", true);
    top->addWidget(open);
    layout->addLayout(top);

    using C = RowColumn<WaitingItem>;
    m_model = new RowsModel<WaitingItem>(
        {C(tr("Due"), dueWords), C(tr("Kind"), [](const WaitingItem &item) { return kindWords(item.kind); }),
         C(tr("Case"), [](const WaitingItem &item) { return words::orDash(item.caseLabel); }),
         C(tr("What"), [](const WaitingItem &item) { return item.title; }),
         C(tr("Why, or what is said"), [](const WaitingItem &item) { return words::orDash(item.detail); }),
         C(tr("Since"), [](const WaitingItem &item) { return words::when(item.since); })},
        rowId, this);
    m_table = recordTable(tr("Waiting for me"), this);
    m_table->setModel(m_model);
    m_table->setToolTip(tr("Open with Enter"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("Nothing waits for you"),
                                  tr("Cases that circulate, comments that mention you, tasks, decisions to be signed and verdicts that newer "
                                     "knowledge contradicts are listed here."), {}, this));
    layout->addWidget(m_stack, 1);
    m_detail = new QLabel(this);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAccessibleName(tr("Selected item"));
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing());
    layout->addWidget(m_detail);
    setFocusProxy(m_table);

    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &WaitingPage::refresh);
    connect(m_table, &QTableView::activated, m_open, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const WaitingItem *item = current();
        m_open->setEnabled(item);
        m_detail->setText(!item ? QString() : item->detail.isEmpty() ? item->title : item->title + u'\n' + item->detail);
    });
    connect(&m_context, &Context::sessionChanged, this, [this] {
        if (m_context.session())
            m_soon.start();
    });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        // The count on the rail is kept right whichever page is looked at.
        if (touches(change, {"case", "person", "sample", "call_set", "finding", "consensus", "meeting", "panel_opinion", "panel_reading", "panel_decision",
                             "decision_signature", "comment", "task", "alert", "withdrawal", "consent_event", "rule_set"}))
            m_soon.start();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_soon.stop();
        m_job.cancel();
        m_model->setRows({});
        m_detail->clear();
        Q_EMIT countChanged(0, 0);
    });
    m_open->setEnabled(false);
}

void WaitingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void WaitingPage::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session](std::stop_token) { return workflow::waitingForMe(*session); },
                [this](const Result<QList<WaitingItem>> &items) { show(items); });
}

void WaitingPage::show(const Result<QList<WaitingItem>> &items)
{
    const WaitingItem *before = current();
    const QString selected = before ? rowId(*before) : QString();
    if (!items) {
        m_model->setRows({});
        return m_context.showError(items.error());
    }
    m_model->setRows(*items);
    m_stack->setCurrentIndex(items->isEmpty() ? 1 : 0);
    const auto late = std::ranges::count_if(*items, &WaitingItem::overdue);
    m_count->setText(late > 0 ? tr("%1 items, %2 overdue").arg(items->size()).arg(late) : tr("%n item(s)", nullptr, int(items->size())));
    m_table->selectRow(std::max(0, m_model->rowOf(selected)));
    fitColumns(m_table, 4);
    m_open->setEnabled(current());
    Q_EMIT countChanged(int(items->size()), int(late));
}

const WaitingItem *WaitingPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void WaitingPage::openCurrent()
{
    if (const WaitingItem *item = current())
        Q_EMIT openRequested(WaitingItem(*item));
}

} // namespace enza::ui
