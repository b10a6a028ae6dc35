// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/permission_view.h"

#include <QAbstractTableModel>
#include <QDialog>

class QLabel;
class QTableView;

namespace enza::ui {

/// Acts down, roles across: who may do what.
class PermissionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(workflow::PermissionMatrix matrix);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    workflow::PermissionMatrix m_matrix;
};

/// The permission set in force as a matrix. Arrow keys walk it, and each cell says itself in words.
class PermissionsDialog : public QDialog
{
    Q_OBJECT
public:
    PermissionsDialog(Context &context, QWidget *parent);
    QTableView *table() const { return m_table; }

private:
    Context &m_context;
    LatestJob m_job{this};
    PermissionModel *m_model;
    QTableView *m_table;
    QLabel *m_facts;
};

} // namespace enza::ui
