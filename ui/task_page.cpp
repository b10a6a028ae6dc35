// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task_page.h"

#include "ui/action_kit.h"
#include "ui/erase_dialog.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <algorithm>

namespace enza::ui {

using workflow::TaskView;

namespace {

QString dueWords(const TaskView &view)
{
    if (!view.task.due.isValid())
        return QStringLiteral("–");
    const QString day = view.task.due.toString(Qt::ISODate);
    return view.overdue ? TaskPage::tr("%1, overdue").arg(day) : day;
}

QString rolesOf(const Task &task)
{
    QStringList names;
    for (const QString &role : task.roles) {
        const auto known = enumFromName<UserRole>(role);
        names.append(known ? words::of(*known) : role);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

TaskPage::TaskPage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Tasks"));
    QVBoxLayout *layout = pageLayout(this);
    m_open = makeAction(this, tr("Open case"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { openCurrent(); },
                        tr("The case of the selected task"));
    m_finish = makeAction(this, tr("Finish…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { finishCurrent(); },
                          tr("Say what was done; it stays in the history"));
    m_assign = makeAction(this, tr("Assign…"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { assignCurrent(); },
                          tr("Give the selected task to one user, or back to whoever may do it"));
    QAction *add = makeAction(this, tr("New task…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { addOne(); }, tr("Something of one's own to do"));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    top->addWidget(heading(tr("Waiting for me"), this, 1.5));
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    m_all = new QCheckBox(tr("&Others' tasks too"), this);
    m_all->setToolTip(tr("Also what waits for other people and roles"));
    m_doneToo = new QCheckBox(tr("&Finished ones too"), this);
    m_doneToo->setToolTip(tr("Also what was done, with its outcome"));
    top->addWidget(buttonFor(add, this));
    top->addWidget(buttonFor(m_open, this));
    top->addWidget(buttonFor(m_assign, this));
    QPushButton *finish = buttonFor(m_finish, this);
    finish->setProperty("primary", true);
    top->addWidget(finish);
    layout->addLayout(top);
    auto *which = new QHBoxLayout; // a row of its own: all in one would not fit a narrow window
    which->setSpacing(theme::gutter);
    which->addWidget(m_all);
    which->addWidget(m_doneToo);
    which->addStretch();
    layout->addLayout(which);

    using C = RowColumn<TaskView>;
    m_model = new RowsModel<TaskView>(
        {C(tr("Due"), dueWords).by([](const TaskView &v) { return v.task.due.isValid() ? QVariant(v.task.due) : QVariant(QDate(9999, 12, 31)); }),
         C(tr("Task"), [](const TaskView &v) { return v.title; }), C(tr("Case"), [](const TaskView &v) { return v.caseLabel; }),
         C(tr("For"), [](const TaskView &v) { return v.assigneeName.isEmpty() ? rolesOf(v.task) : v.assigneeName; }),
         C(tr("Outcome"), [](const TaskView &v) { return v.task.done ? v.task.outcome : TaskPage::tr("open"); })},
        [](const TaskView &v) { return v.task.id; }, this);
    m_table = recordTable(tr("Tasks"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setToolTip(tr("Finish the task with Enter"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("Nothing waits for you"),
                                  tr("A withdrawal, a changed preference, a birthday or a deadline makes tasks, which are listed here."), {}, this));
    layout->addWidget(m_stack, 1);
    m_detail = new QLabel(this);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAccessibleName(tr("Selected task"));
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing());
    layout->addWidget(m_detail);
    setFocusProxy(m_table);

    connect(m_all, &QCheckBox::toggled, this, &TaskPage::refresh);
    connect(m_doneToo, &QCheckBox::toggled, this, &TaskPage::refresh);
    connect(m_table, &QTableView::activated, m_finish, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TaskPage::currentChanged);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"task", "case", "withdrawal", "consent_event"}) && isVisible())
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_model->setRows({});
        m_detail->clear();
    });
    currentChanged();
}

void TaskPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_all)->setFocus(); // its keys work from the first moment
    refresh();
}

void TaskPage::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    workflow::TaskFilter filter;
    filter.mine = !m_all->isChecked();
    filter.open = !m_doneToo->isChecked();
    m_job.start([session, filter](std::stop_token) { return workflow::tasks(*session, filter); },
                [this](const Result<QList<TaskView>> &tasks) { show(tasks); });
}

void TaskPage::show(const Result<QList<TaskView>> &tasks)
{
    const TaskView *before = current();
    const QString selected = before ? before->task.id : QString();
    if (!tasks) {
        m_model->setRows({});
        return m_context.showError(tasks.error());
    }
    m_model->setRows(*tasks);
    if (tasks->isEmpty() && m_table->hasFocus())
        m_all->setFocus(); // keeps the page's keys when its table goes
    m_stack->setCurrentIndex(tasks->isEmpty() ? 1 : 0);
    const auto late = std::count_if(tasks->begin(), tasks->end(), [](const TaskView &view) { return view.overdue; });
    const auto open = std::count_if(tasks->begin(), tasks->end(), [](const TaskView &view) { return !view.task.done; });
    m_count->setText(late > 0 ? tr("%1 open, %2 overdue").arg(open).arg(late) : tr("%n open", nullptr, int(open)));
    m_table->selectRow(std::max(0, m_model->rowOf(selected)));
    fitColumns(m_table, 1);
    currentChanged();
}

const TaskView *TaskPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void TaskPage::currentChanged()
{
    const TaskView *view = current();
    m_open->setEnabled(view && !view->task.caseId.isEmpty());
    m_finish->setEnabled(view && !view->task.done);
    m_assign->setEnabled(view && !view->task.done);
    if (!view)
        return m_detail->clear();
    QString text = view->title;
    if (!view->task.rule.isEmpty())
        text += tr(" — asked for by %1").arg(view->task.rule);
    if (view->task.done)
        text += u'\n' + tr("Finished %1: %2").arg(words::when(view->task.doneAt), view->task.outcome);
    m_detail->setText(text);
}

void TaskPage::openCurrent()
{
    if (const TaskView *view = current(); view && !view->task.caseId.isEmpty())
        Q_EMIT openRequested(view->task.caseId);
}

void TaskPage::finishCurrent()
{
    const TaskView *view = current();
    if (!view || view->task.done)
        return;
    if (view->task.what == TaskKind::Erase) { // is finished by being done, not by saying so
        auto *erase = new EraseDialog(m_context, view->task.caseId, view->task.personId, this);
        erase->setAttribute(Qt::WA_DeleteOnClose);
        connect(erase, &EraseDialog::erased, this, &TaskPage::refresh);
        return erase->open();
    }
    auto *dialog = new FinishTaskDialog(m_context, *view, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, title = view->title] {
        m_context.showMessage(tr("Finished: %1").arg(title));
        refresh();
    });
    dialog->open();
}

void TaskPage::assignCurrent()
{
    const TaskView *view = current();
    const auto session = m_context.session();
    if (!view || view->task.done || !session)
        return;
    auto *dialog = new AssignTaskDialog(m_context, view, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &TaskPage::refresh);
    dialog->open();
}

void TaskPage::addOne()
{
    auto *dialog = new AssignTaskDialog(m_context, nullptr, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &TaskPage::refresh);
    dialog->open();
}

AssignTaskDialog::AssignTaskDialog(Context &context, const TaskView *task, QWidget *parent)
    : TaskDialog(context, task ? tr("Who does it") : tr("New task"), task ? task->title : tr("It waits on the page of whoever is to do it."),
                 task ? tr("Assign") : tr("Make task"), parent),
      m_id(task ? task->task.id : QString())
{
    QFormLayout *form = formLayout();
    m_text = lineEdit(tr("what there is to do"), this);
    m_due = new QDateEdit(this);
    if (!task) {
        m_text->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 44);
        addField(form, tr("&What"), m_text);
    } else {
        m_text->hide();
    }
    m_user = new QComboBox(this);
    m_user->addItem(tr("whoever may do it"), QString());
    const auto session = context.session();
    if (session) {
        for (const workflow::UserView &user : workflow::taskUsers(*session)) {
            m_user->addItem(tr("%1 (%2)").arg(user.name, words::of(user.role)), user.id);
            if (task && user.id == task->task.assignee)
                m_user->setCurrentIndex(m_user->count() - 1);
        }
    }
    addField(form, tr("&For"), m_user);
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_hasDue = new QCheckBox(tr("&by a day"), this);
    if (!task && session) {
        m_due->setDate(session->clock().civilDate().addDays(7));
        m_due->setEnabled(false);
        form->addRow(QString(), m_hasDue);
        addField(form, tr("&Due"), m_due);
        connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    } else {
        m_due->hide();
        m_hasDue->hide();
    }
    m_body->addLayout(form);
    connect(m_text, &QLineEdit::textChanged, this, [this] { follow(); });
    (task ? static_cast<QWidget *>(m_user) : m_text)->setFocus();
    follow();
}

bool AssignTaskDialog::ready() const
{
    return !m_id.isEmpty() || !m_text->text().trimmed().isEmpty();
}

void AssignTaskDialog::act()
{
    Task task;
    task.text = m_text->text();
    task.assignee = m_user->currentData().toString();
    if (m_hasDue->isChecked())
        task.due = m_due->date();
    perform([id = m_id, task](workflow::Session &session) -> Result<void> {
        if (id.isEmpty()) {
            ENZA_TRY(workflow::addTask(session, task));
        } else {
            ENZA_TRY(workflow::assignTask(session, id, task.assignee));
        }
        return {};
    });
}

FinishTaskDialog::FinishTaskDialog(Context &context, const TaskView &task, QWidget *parent)
    : TaskDialog(context, tr("Finish the task"), task.title, tr("Finish"), parent), m_id(task.task.id)
{
    QFormLayout *form = formLayout();
    m_outcome = new QPlainTextEdit(this);
    m_outcome->setTabChangesFocus(true);
    m_outcome->setPlaceholderText(tr("what was done, when, and with whom"));
    m_outcome->setMinimumSize(fontMetrics().horizontalAdvance(u'x') * 60, fontMetrics().lineSpacing() * 5);
    addField(form, tr("&Outcome"), m_outcome);
    m_body->addLayout(form);
    connect(m_outcome, &QPlainTextEdit::textChanged, this, [this] { follow(); });
    m_outcome->setFocus();
}

bool FinishTaskDialog::ready() const
{
    return !m_outcome->toPlainText().trimmed().isEmpty();
}

void FinishTaskDialog::act()
{
    perform([id = m_id, outcome = m_outcome->toPlainText()](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::finishTask(session, id, outcome));
        return {};
    });
}

} // namespace enza::ui
