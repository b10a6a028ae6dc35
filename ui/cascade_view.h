// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"
#include "ui/cascade_editor.h"
#include "ui/cascade_model.h"

#include <QTableView>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace enza::ui {

/// The filter steps above the variant table: what each step keeps and removes is always in sight; steps
/// are switched, edited, moved and removed by keyboard and mouse.
class CascadeView : public QWidget
{
    Q_OBJECT
public:
    explicit CascadeView(QWidget *parent = nullptr);

    void setColumns(const QList<review::ColumnInfo> &columns);
    void setSteps(const QList<FilterStep> &steps);
    const QList<FilterStep> &steps() const { return m_model->steps(); }
    void setCounts(const std::optional<review::View> &view) { m_model->setCounts(view); }
    /// Marks the step whose expression could not be evaluated.
    void setFailure(const Error &error);
    void setOpenStep(int step);
    void addStep(const QString &expression = {});
    /// A step that needs no editing; the same one is not added twice.
    void append(const FilterStep &step);
    /// Another way to come by a step, beside the buttons.
    void addTool(QWidget *tool);
    void retranslate();
    QTableView *table() const { return m_table; }
    CascadeEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void stepsEdited(const QList<enza::FilterStep> &steps);
    void removedAsked(int step); ///< -1: back to what passed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int currentStep() const;
    void select(int step);
    void editStep(int step);
    void finishEditing();
    void removeStep();
    void moveStep(int by);
    void apply(const QList<FilterStep> &steps, int select);
    void updateActions();
    void fitHeight();

    CascadeModel *m_model;
    QTableView *m_table;
    CascadeEditor *m_editor;
    int m_editing = -1; ///< step in the editor; -1: a new one
    int m_open = -1;
    QHBoxLayout *m_buttons;
    QAction *m_add, *m_edit, *m_remove, *m_up, *m_down, *m_show;
};

} // namespace enza::ui
