// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_page.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

namespace enza::ui {

using workflow::HistoryEntry;

namespace {
QList<RowColumn<HistoryEntry>> columns()
{
    using C = RowColumn<HistoryEntry>;
    return {
        C(HistoryPage::tr("When"), [](const HistoryEntry &e) { return words::when(e.at); })
            .by([](const HistoryEntry &e) { return QVariant(e.at); })
            .tips([](const HistoryEntry &e) { return isoUtc(e.at); }),
        C(HistoryPage::tr("Who"), [](const HistoryEntry &e) { return words::orDash(e.user); }),
        C(HistoryPage::tr("What"), [](const HistoryEntry &e) { return e.summary; }),
        C(HistoryPage::tr("Entry"), [](const HistoryEntry &e) { return words::count(e.sequence); })
            .by([](const HistoryEntry &e) { return QVariant(e.sequence); })
            .right()
            .tips([](const HistoryEntry &e) {
                return HistoryPage::tr("Entry %1 of the chain %2").arg(words::count(e.sequence), e.replica);
            }),
    };
}
} // namespace

HistoryPage::HistoryPage(Context &context, QWidget *parent) : CasePage(parent), m_context(context)
{
    setHelpGroup(this, tr("History"));
    QVBoxLayout *layout = pageLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(heading(tr("History"), this));
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    m_filter = lineEdit(tr("Filter by any word  ( / )"), this);
    m_filter->setAccessibleName(tr("Filter the history"));
    m_filter->setToolTip(tr("Filter the history (/)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(fontMetrics().horizontalAdvance(u'x') * 40);
    top->addWidget(m_filter);
    layout->addLayout(top);
    m_model = new RowsModel<HistoryEntry>(
        columns(), [](const HistoryEntry &e) { return e.replica + u':' + QString::number(e.sequence); }, this);
    m_table = recordTable(tr("History"), this);
    m_table->setModel(m_model);
    layout->addWidget(m_table, 1);
    makeAction(this, tr("Filter the history"), QKeySequence(Qt::Key_Slash), [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_model->setFilter(text); });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (change.caseId != m_caseId || change.kinds.isEmpty())
            return;
        m_outdated = true;
        if (isVisible())
            refresh();
        else if (touches(change, {"consent_event", "withdrawal", "rule_set"}))
            m_model->setRows({}); // what may not be seen any more is not kept until somebody looks
    });
}

void HistoryPage::openCase(const workflow::CaseView &view)
{
    if (view.theCase.id == m_caseId)
        return;
    m_caseId = view.theCase.id;
    m_outdated = true;
    m_model->setRows({});
    m_filter->clear();
    if (isVisible())
        refresh();
}

void HistoryPage::clear()
{
    m_job.cancel();
    m_caseId.clear();
    m_filter->clear();
    m_model->setRows({});
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void HistoryPage::refresh()
{
    const auto session = m_context.session();
    if (!session || m_caseId.isEmpty())
        return;
    m_outdated = false;
    m_job.start([session, id = m_caseId](std::stop_token) { return workflow::history(*session, id); },
                [this](Result<QList<HistoryEntry>> entries) {
                    m_model->setRows(entries ? *entries : QList<HistoryEntry>());
                    if (!entries)
                        return m_context.showError(entries.error());
                    m_count->setText(tr("%n entries", nullptr, int(entries->size())));
                    fitColumns(m_table, 2);
                });
}

} // namespace enza::ui
