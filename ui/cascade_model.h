// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"

#include <QAbstractTableModel>

#include <optional>

namespace enza::ui {

/// The steps of a filter cascade with what each did to the rows. First line: all rows.
class CascadeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StepColumn, ExpressionColumn, RemovedColumn, KeptColumn, UnknownColumn, ColumnCount };

    explicit CascadeModel(QObject *parent = nullptr);

    void setSteps(const QList<FilterStep> &steps);
    const QList<FilterStep> &steps() const { return m_steps; }
    /// Nothing: being counted.
    void setCounts(const std::optional<review::View> &view);
    void setFailedStep(int step, const QString &why); ///< -1: none
    void setOpenStep(int step);                       ///< whose removed rows are shown; -1: none

    /// Line 0 is "all"; steps follow.
    static int stepOf(const QModelIndex &index) { return index.isValid() ? index.row() - 1 : -1; }
    void setEnabled(int step, bool enabled);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stepsEdited(); ///< by the check boxes

private:
    QVariant allData(int column, int role) const;
    QVariant stepData(int step, int column, int role) const;
    QString countText(int step, int column) const;

    QList<FilterStep> m_steps;
    std::optional<review::View> m_view;
    int m_failed = -1;
    int m_open = -1;
    QString m_why;
};

/// The label of a step in the current language; without a label, its expression.
QString stepLabel(const FilterStep &step);
/// Name of a preset in the current language.
QString presetLabel(const Preset &preset);

} // namespace enza::ui
