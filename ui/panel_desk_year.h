// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/panel_statistics.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QTableView;

namespace enza::ui {

/// The panel's year in numbers, for the report on its activity that a hospital hands in.
class PanelYearPage : public QWidget
{
    Q_OBJECT
public:
    explicit PanelYearPage(Context &context, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    bool fiscal() const;
    void exportTable();

    Context &m_context;
    LatestJob m_job{this};
    RowsModel<workflow::Figure> *m_model;
    QTableView *m_table;
    QSpinBox *m_year;
    QComboBox *m_kind;
};

} // namespace enza::ui
