// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_list_page.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QStackedWidget>

namespace enza::ui {

namespace {
using Summary = workflow::CaseSummary;

QList<RowColumn<Summary>> columns()
{
    using C = RowColumn<Summary>;
    return {
        C(CaseListPage::tr("Case"), [](const Summary &c) { return c.theCase.label; }),
        C(CaseListPage::tr("Kind"), [](const Summary &c) { return words::of(c.theCase.domain); }),
        C(CaseListPage::tr("Diagnosis"), [](const Summary &c) { return words::orDash(c.theCase.diagnosis); }),
        C(CaseListPage::tr("Assembly"), [](const Summary &c) { return words::orDash(c.theCase.assembly); }),
        C(CaseListPage::tr("Variants"), [](const Summary &c) { return c.callSets ? words::count(c.variants) : words::orDash({}); })
            .by([](const Summary &c) { return QVariant(c.variants); })
            .right(),
        C(CaseListPage::tr("Findings"), [](const Summary &c) { return words::count(quint64(c.findings)); })
            .by([](const Summary &c) { return QVariant(c.findings); })
            .right(),
        C(CaseListPage::tr("Created"), [](const Summary &c) { return words::when(c.theCase.created); })
            .by([](const Summary &c) { return QVariant(c.theCase.created); }),
        C(CaseListPage::tr("Last activity"), [](const Summary &c) { return words::when(c.lastActivity); })
            .by([](const Summary &c) { return QVariant(c.lastActivity); }),
    };
}
} // namespace

CaseListPage::CaseListPage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Cases"));
    QVBoxLayout *layout = pageLayout(this);
    QAction *create = makeAction(this, tr("New case…"), QKeySequence(Qt::CTRL | Qt::Key_N),
                                [this] { Q_EMIT newCaseRequested(); });
    QAction *open = makeAction(this, tr("Open case"), {}, [this] { openCurrent(); });
    QAction *search = makeAction(this, tr("Filter the cases"), QKeySequence(Qt::Key_Slash), [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    Q_UNUSED(search)

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    top->addWidget(heading(tr("Cases"), this, 1.5));
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    m_filter = lineEdit(tr("Filter by any word  ( / )"), this);
    m_filter->setAccessibleName(tr("Filter the cases"));
    m_filter->setToolTip(tr("Filter the cases (/)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(fontMetrics().horizontalAdvance(u'x') * 40);
    top->addWidget(m_filter);
    QPushButton *createButton = buttonFor(create, this);
    createButton->setProperty("primary", true);
    top->addWidget(createButton);
    layout->addLayout(top);

    m_model = new RowsModel<Summary>(columns(), [](const Summary &c) { return c.theCase.id; }, this);
    m_table = recordTable(tr("Cases"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(7, Qt::DescendingOrder);
    m_table->setToolTip(tr("Open the selected case with Enter"));
    QPushButton *first = button(tr("New case…"), tr("New case (Ctrl+N)"), this);
    first->setProperty("primary", true);
    connect(first, &QPushButton::clicked, this, &CaseListPage::newCaseRequested);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("No cases yet"),
                                  tr("Create a case, then import its variants. You can also drop a VCF or BCF file on "
                                     "this window."),
                                  {first}, this));
    layout->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_table->selectRow(0);
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &CaseListPage::openCurrent);
    connect(m_table, &QTableView::activated, open, &QAction::trigger);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"case", "call_set", "finding", "opinion", "document", "consent_event", "withdrawal"}))
            refresh();
    });
    connect(&m_context, &Context::sessionChanged, this, &CaseListPage::refresh);
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_filter->clear();
        m_model->setRows({});
    });
}

void CaseListPage::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session](std::stop_token) { return workflow::listCases(*session); },
                [this](const Result<QList<Summary>> &cases) { show(cases); });
}

void CaseListPage::show(const Result<QList<Summary>> &cases)
{
    const QModelIndex current = m_table->currentIndex();
    const QString selected = current.isValid() ? current.data(RowIdRole).toString() : QString();
    if (!cases) {
        m_model->setRows({});
        return m_context.showError(cases.error());
    }
    m_model->setRows(*cases);
    m_stack->setCurrentIndex(cases->isEmpty() ? 1 : 0);
    m_count->setText(tr("%n case(s)", nullptr, int(cases->size())));
    m_table->selectRow(std::max(0, m_model->rowOf(selected)));
    fitColumns(m_table, 2);
}

void CaseListPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT openRequested(current.data(RowIdRole).toString());
}

} // namespace enza::ui
