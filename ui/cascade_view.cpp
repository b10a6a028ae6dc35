// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cascade_view.h"

#include "ui/action_kit.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace enza::ui {

CascadeView::CascadeView(QWidget *parent)
    : QWidget(parent), m_model(new CascadeModel(this)), m_table(new QTableView(this)), m_editor(new CascadeEditor(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CascadeModel::StepColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(CascadeModel::ExpressionColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);

    const auto add = [this](const QKeySequence &key, auto slot) {
        return makeAction(m_table, QStringLiteral(" "), key, slot);
    };
    m_add = add(QKeySequence(Qt::Key_Insert), [this] { addStep(); });
    m_edit = add(QKeySequence(Qt::Key_F2), [this] { editStep(currentStep()); });
    m_remove = add(QKeySequence(Qt::Key_Delete), [this] { removeStep(); });
    m_up = add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveStep(-1); });
    m_down = add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveStep(1); });
    m_show = add(QKeySequence(Qt::Key_Return), [this] {
        const int step = currentStep();
        Q_EMIT removedAsked(step == m_open ? -1 : step);
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addWidget(m_table);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(theme::grid / 2);
    for (QAction *action : {m_add, m_edit, m_show, m_up, m_down, m_remove}) {
        QToolButton *button = toolButtonFor(action, this);
        button->setAutoRaise(true);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addWidget(m_editor);
    m_editor->hide();

    connect(m_model, &CascadeModel::stepsEdited, this, [this] { Q_EMIT stepsEdited(m_model->steps()); });
    connect(m_editor, &CascadeEditor::accepted, this, &CascadeView::finishEditing);
    connect(m_editor, &CascadeEditor::cancelled, this, [this] {
        m_table->setFocus();
        m_editor->hide();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        const int step = CascadeModel::stepOf(index);
        if (step < 0)
            return;
        if (index.column() == CascadeModel::RemovedColumn)
            Q_EMIT removedAsked(step == m_open ? -1 : step);
        else
            editStep(step);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CascadeView::updateActions);
    retranslate();
    fitHeight();
}

void CascadeView::retranslate()
{
    setHelpGroup(this, tr("Filter steps"));
    m_table->setAccessibleName(tr("Filter steps with the number of variants each leaves"));
    retext(m_add, tr("Add step"), tr("Adds a condition that variants must meet."));
    retext(m_edit, tr("Edit"), tr("Changes the condition or the name of the step."));
    retext(m_remove, tr("Remove"), tr("Takes the step away."));
    retext(m_up, tr("Up"), tr("Moves the step before the one above."));
    retext(m_down, tr("Down"), tr("Moves the step after the one below."));
    m_editor->retranslate();
    updateActions();
}

void CascadeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CascadeView::fitHeight()
{
    const int rowHeight = m_table->fontMetrics().height() + 6;
    m_table->verticalHeader()->setMinimumSectionSize(8);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    constexpr int mostRows = 8; // beyond, the list scrolls
    const int rows = std::clamp(m_model->rowCount(), 2, mostRows);
    m_table->setFixedHeight(rows * rowHeight + m_table->horizontalHeader()->sizeHint().height() +
                            2 * m_table->frameWidth() + 2);
}

void CascadeView::setColumns(const QList<review::ColumnInfo> &columns)
{
    m_editor->setColumns(columns);
}

void CascadeView::setSteps(const QList<FilterStep> &steps)
{
    const int current = currentStep();
    m_open = -1;
    m_model->setSteps(steps);
    fitHeight();
    select(std::min(current, int(steps.size()) - 1));
}

void CascadeView::setFailure(const Error &error)
{
    m_model->setCounts({});
    // The table names the step by its place, its label or its expression; any of them finds it.
    const QList<FilterStep> &steps = m_model->steps();
    int failed = -1;
    for (int i = 0; i < steps.size() && failed < 0; ++i) {
        const QString &field = error.where.field;
        if (!field.isEmpty() && (field == steps[i].label || field == steps[i].expression))
            failed = i;
    }
    for (int i = 0; i < steps.size() && failed < 0; ++i) { // or the column that one of them names
        if (!error.where.field.isEmpty() && steps[i].enabled && steps[i].expression.contains(error.where.field))
            failed = i;
    }
    m_model->setFailedStep(failed, error.message.translated());
}

void CascadeView::setOpenStep(int step)
{
    m_open = step;
    m_model->setOpenStep(step);
    updateActions();
}

int CascadeView::currentStep() const
{
    return CascadeModel::stepOf(m_table->currentIndex());
}

void CascadeView::select(int step)
{
    m_table->setCurrentIndex(m_model->index(step + 1, 0));
    updateActions();
}

void CascadeView::updateActions()
{
    const int step = currentStep();
    const int count = int(m_model->steps().size());
    const bool isStep = step >= 0 && step < count;
    for (QAction *action : {m_edit, m_remove, m_show})
        action->setEnabled(isStep);
    m_up->setEnabled(isStep && step > 0);
    m_down->setEnabled(isStep && step < count - 1);
    retext(m_show, isStep && step == m_open ? tr("Show what passes") : tr("Show removed"),
           tr("Shows in the table what this step removed."));
}

void CascadeView::addStep(const QString &expression)
{
    m_editing = -1;
    m_editor->show();
    m_editor->edit({{}, expression, true}, true);
}

void CascadeView::append(const FilterStep &step)
{
    QList<FilterStep> steps = m_model->steps();
    for (int i = 0; i < steps.size(); ++i) {
        if (steps[i].expression == step.expression) {
            steps[i].enabled = true;
            apply(steps, i);
            return;
        }
    }
    steps += step;
    apply(steps, int(steps.size()) - 1);
}

void CascadeView::addTool(QWidget *tool)
{
    m_buttons->insertWidget(1, tool);
}

void CascadeView::editStep(int step)
{
    if (step < 0 || step >= m_model->steps().size())
        return;
    m_editing = step;
    m_editor->show();
    m_editor->edit(m_model->steps()[step], false);
}

void CascadeView::finishEditing()
{
    QList<FilterStep> steps = m_model->steps();
    const FilterStep edited = m_editor->step();
    m_table->setFocus(); // before the editor goes, or the focus would go anywhere
    m_editor->hide();
    int place = m_editing;
    if (m_editing >= 0 && m_editing < steps.size()) {
        steps[m_editing] = edited;
    } else {
        steps += edited;
        place = int(steps.size()) - 1;
    }
    apply(steps, place);
}

void CascadeView::removeStep()
{
    const int step = currentStep();
    QList<FilterStep> steps = m_model->steps();
    if (step < 0 || step >= steps.size())
        return;
    steps.removeAt(step);
    apply(steps, std::min(step, int(steps.size()) - 1));
}

void CascadeView::moveStep(int by)
{
    const int step = currentStep();
    QList<FilterStep> steps = m_model->steps();
    if (step < 0 || step + by < 0 || step + by >= steps.size())
        return;
    steps.swapItemsAt(step, step + by);
    apply(steps, step + by);
}

void CascadeView::apply(const QList<FilterStep> &steps, int place)
{
    setSteps(steps);
    select(place);
    Q_EMIT stepsEdited(steps);
}

bool CascadeView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy))
            return true; // the view's own copying would go around the gate
        if (key->key() == Qt::Key_Space) {
            const int step = currentStep();
            if (step >= 0)
                m_model->setEnabled(step, !m_model->steps()[step].enabled);
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_open >= 0) {
            Q_EMIT removedAsked(-1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace enza::ui
