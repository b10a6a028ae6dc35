// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/follow_up_page.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace enza::ui {

using workflow::AlertView;

namespace {

QString said(const QString &text)
{
    return text.isEmpty() ? FollowUpPage::tr("nothing said") : text;
}

QString age(const AlertView &view, const QDateTime &now)
{
    const qint64 days = view.alert.opened.daysTo(view.alert.open() ? now : view.alert.closed);
    return FollowUpPage::tr("%n day(s)", nullptr, int(days));
}

} // namespace

QString routeWords(AlertRoute route)
{
    switch (route) {
    case AlertRoute::Recontact: return FollowUpPage::tr("The patient may be told");
    case AlertRoute::DoNotContact: return FollowUpPage::tr("Do not contact");
    case AlertRoute::ClinicianOnly: break;
    }
    return FollowUpPage::tr("To the clinician only");
}

FollowUpPage::FollowUpPage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Follow-up"));
    QVBoxLayout *layout = pageLayout(this);
    m_open = makeAction(this, tr("Open finding"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { openCurrent(); },
                        tr("Opens the case at this finding"));
    m_close = makeAction(this, tr("Close with outcome…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { closeCurrent(); },
                         tr("Say what was done about it; it stays in the history"));
    makeAction(this, tr("Filter the alerts"), QKeySequence(Qt::Key_Slash), [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    top->addWidget(heading(tr("Follow-up"), this, 1.5));
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    m_closedToo = new QCheckBox(tr("&Closed ones too"), this);
    m_closedToo->setToolTip(tr("Show alerts that have an outcome as well"));
    top->addWidget(m_closedToo);
    m_filter = lineEdit(tr("Filter by any word  ( / )"), this);
    m_filter->setAccessibleName(tr("Filter the alerts"));
    m_filter->setToolTip(tr("Filter the alerts (/)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(fontMetrics().horizontalAdvance(u'x') * 32);
    top->addWidget(m_filter);
    top->addWidget(buttonFor(m_open, this));
    QPushButton *close = buttonFor(m_close, this);
    close->setProperty("primary", true);
    top->addWidget(close);
    layout->addLayout(top);
    layout->addWidget(mutedLabel(tr("Verdicts given here about which a newer snapshot of public knowledge says something else. "
                                    "An alert stays open until somebody writes what was done about it."), this));

    using C = RowColumn<AlertView>;
    m_model = new RowsModel<AlertView>(
        {C(tr("Case"), [](const AlertView &v) { return v.caseLabel; }), C(tr("Variant"), [](const AlertView &v) { return v.title; }),
         C(tr("Judged here"), [](const AlertView &v) { return v.alert.verdict; }).chips("class"),
         C(tr("Was"), [](const AlertView &v) { return said(v.alert.was); }), C(tr("Is"), [](const AlertView &v) { return said(v.alert.now); }),
         C(tr("Source"), [](const AlertView &v) { return v.alert.nowPin; }),
         C(tr("Route"), [](const AlertView &v) { return routeWords(v.route); }),
         C(tr("Age"), [this](const AlertView &v) {
             const auto session = m_context.session();
             return session ? age(v, session->clock().now()) : QString();
         }).by([](const AlertView &v) { return QVariant(v.alert.opened); }).right(),
         C(tr("Outcome"), [](const AlertView &v) { return v.alert.open() ? FollowUpPage::tr("open") : v.alert.outcome; })},
        [](const AlertView &v) { return v.alert.id; }, this);
    m_table = recordTable(tr("Alerts"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(7, Qt::DescendingOrder);
    m_table->setToolTip(tr("Open the finding with Enter"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("Nothing to follow up"),
                                  tr("When a newer ClinVar or another source contradicts a verdict that was given here, it is listed here."),
                                  {}, this));
    layout->addWidget(m_stack, 1);
    m_detail = new QLabel(this);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAccessibleName(tr("Selected alert"));
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing() + 4);
    layout->addWidget(m_detail);

    connect(m_closedToo, &QCheckBox::toggled, this, &FollowUpPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_table->selectRow(0);
        currentChanged();
    });
    connect(m_table, &QTableView::activated, m_open, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FollowUpPage::currentChanged);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"alert", "case", "finding"}) && isVisible())
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_filter->clear();
        m_model->setRows({});
        m_detail->clear();
    });
    currentChanged();
}

void FollowUpPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void FollowUpPage::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session, openOnly = !m_closedToo->isChecked()](std::stop_token) {
        return workflow::listAlerts(*session, {{}, openOnly});
    }, [this](const Result<QList<AlertView>> &alerts) { show(alerts); });
}

void FollowUpPage::show(const Result<QList<AlertView>> &alerts)
{
    const AlertView *before = current();
    const QString selected = before ? before->alert.id : QString();
    if (!alerts) {
        m_model->setRows({});
        return m_context.showError(alerts.error());
    }
    m_model->setRows(*alerts);
    m_stack->setCurrentIndex(alerts->isEmpty() ? 1 : 0);
    const auto open = std::count_if(alerts->begin(), alerts->end(), [](const AlertView &view) { return view.alert.open(); });
    m_count->setText(tr("%n open", nullptr, int(open)));
    m_table->selectRow(std::max(0, m_model->rowOf(selected)));
    fitColumns(m_table, 8);
    currentChanged();
}

const AlertView *FollowUpPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void FollowUpPage::currentChanged()
{
    const AlertView *view = current();
    m_open->setEnabled(view != nullptr);
    m_close->setEnabled(view && view->alert.open());
    if (!view)
        return m_detail->clear();
    QString text = tr("%1: %2 said \"%3\", %4 says \"%5\". Judged here: %6. %7 (%8).")
                       .arg(view->title, view->alert.wasPin, said(view->alert.was), view->alert.nowPin, said(view->alert.now),
                            words::verdict(view->alert.verdict), routeWords(view->route), view->routeRule);
    if (!view->alert.previous.isEmpty())
        text += u' ' + tr("It changed before as well.");
    if (!view->alert.open())
        text += u'\n' + tr("Closed by %1, %2: %3").arg(view->closedByName, words::when(view->alert.closed), view->alert.outcome);
    m_detail->setText(text);
}

void FollowUpPage::openCurrent()
{
    if (const AlertView *view = current())
        Q_EMIT openRequested(view->alert.caseId, view->alert.finding);
}

void FollowUpPage::closeCurrent()
{
    const AlertView *view = current();
    if (!view || !view->alert.open())
        return;
    auto *dialog = new OutcomeDialog(m_context, *view, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OutcomeDialog::agreed, this, [this, id = view->alert.id](const QString &outcome) {
        const auto session = m_context.session();
        if (!session)
            return;
        runAsync(this, [session, id, outcome](std::stop_token) { return workflow::closeAlert(*session, id, outcome); },
                 [this](Result<AlertView> closed) {
                     if (!closed)
                         return m_context.showError(closed.error());
                     m_context.showMessage(tr("Closed: %1").arg(closed->title));
                     refresh();
                 });
    });
    dialog->open();
}

OutcomeDialog::OutcomeDialog(Context &context, const AlertView &alert, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Close with outcome"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    QLabel *title = heading(tr("What was done about %1?").arg(alert.title), this);
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    layout->addWidget(mutedLabel(tr("%1 → %2. %3.").arg(said(alert.alert.was), said(alert.alert.now), routeWords(alert.route)), this));
    QFormLayout *form = formLayout();
    m_outcome = new QPlainTextEdit(this);
    m_outcome->setTabChangesFocus(true);
    m_outcome->setPlaceholderText(tr("for example: reviewed again, verdict changed; the physician was told on …"));
    m_outcome->setMinimumSize(fontMetrics().horizontalAdvance(u'x') * 60, fontMetrics().lineSpacing() * 5);
    addField(form, tr("&Outcome"), m_outcome);
    layout->addLayout(form);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = button(tr("Cancel"), tr("Cancel (Esc)"), this);
    QPushButton *act = primaryButton(tr("Close the alert"), tr("Close the alert"), this);
    act->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(act);
    layout->addLayout(buttons);
    connect(m_outcome, &QPlainTextEdit::textChanged, this, [this, act] { act->setEnabled(!m_outcome->toPlainText().trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, [this] {
        const QString outcome = m_outcome->toPlainText().trimmed();
        accept();
        Q_EMIT agreed(outcome);
    });
    connect(&context, &Context::aboutToLock, this, &QDialog::reject);
    m_outcome->setFocus();
}

} // namespace enza::ui
