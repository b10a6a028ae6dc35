// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/permissions_dialog.h"

#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QHeaderView>

namespace enza::ui {

using workflow::PermissionMatrix;

void PermissionModel::show(PermissionMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    endResetModel();
}

int PermissionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int PermissionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.roles.size()) + 2;
}

QVariant PermissionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_matrix.rows.size())
        return {};
    const PermissionMatrix::Row &row = m_matrix.rows[index.row()];
    if (index.column() < 2) {
        const QString text = index.column() == 0 ? workflow::permissionGroupName(row.group) : row.says;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return text;
        return role == Qt::ToolTipRole ? QVariant(row.verb) : QVariant();
    }
    const UserRole who = m_matrix.roles[index.column() - 2];
    const bool may = row.may.contains(who);
    switch (role) {
    case Qt::DisplayRole: return may ? QStringLiteral("✓") : QString();
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return may ? tr("%1 may: %2").arg(words::of(who), row.says) : tr("%1 may not: %2").arg(words::of(who), row.says);
    default: return {};
    }
}

QVariant PermissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Group");
    if (section == 1)
        return tr("Act");
    return section - 2 < m_matrix.roles.size() ? words::of(m_matrix.roles[section - 2]) : QString();
}

PermissionsDialog::PermissionsDialog(Context &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Who may do what"));
    resize(1100, 700);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("Who may do what"), this));
    m_facts = mutedLabel({}, this);
    m_facts->setTextFormat(Qt::PlainText);
    layout->addWidget(m_facts);
    m_model = new PermissionModel(this);
    m_table = recordTable(tr("Permissions by role"), this);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    layout->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(mutedLabel(tr("A changed set is installed under Rule sets, with a second person's signature."), this), 1);
    auto *close = button(tr("Close"), tr("Close (Esc)"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    layout->addLayout(row);
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
    const auto session = context.session();
    if (!session)
        return;
    m_job.start([session](std::stop_token) { return workflow::permissionMatrix(*session); },
                [this](Result<PermissionMatrix> matrix) {
                    if (!matrix)
                        return m_context.showError(matrix.error());
                    QString facts = tr("%1, built in").arg(matrix->pin);
                    if (!matrix->builtin)
                        facts = tr("%1, installed by %2, approved by %3")
                                    .arg(matrix->pin, matrix->installedBy, matrix->approvedBy);
                    m_facts->setText(facts + u'\n' + matrix->source);
                    m_model->show(std::move(*matrix));
                    fitColumns(m_table, 1);
                    m_table->setCurrentIndex(m_model->index(0, 2));
                    m_table->setFocus();
                });
}

} // namespace enza::ui
