// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cascade_model.h"

#include "review/expression.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

namespace enza::ui {

QString stepLabel(const FilterStep &step)
{
    if (step.label.isEmpty())
        return step.expression;
    return QCoreApplication::translate("preset", step.label.toUtf8().constData());
}

QString presetLabel(const Preset &preset)
{
    return preset.id.startsWith(QLatin1String("builtin:"))
               ? QCoreApplication::translate("preset", preset.name.toUtf8().constData()) : preset.name;
}

CascadeModel::CascadeModel(QObject *parent) : QAbstractTableModel(parent) {}

void CascadeModel::setSteps(const QList<FilterStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    m_view.reset();
    m_failed = m_open = -1;
    endResetModel();
}

void CascadeModel::setCounts(const std::optional<review::View> &view)
{
    m_view = view;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CascadeModel::setFailedStep(int step, const QString &why)
{
    m_failed = step;
    m_why = why;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CascadeModel::setOpenStep(int step)
{
    m_open = step;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CascadeModel::setEnabled(int step, bool enabled)
{
    if (step < 0 || step >= m_steps.size() || m_steps[step].enabled == enabled)
        return;
    m_steps[step].enabled = enabled;
    Q_EMIT dataChanged(index(step + 1, 0), index(step + 1, ColumnCount - 1));
    Q_EMIT stepsEdited();
}

int CascadeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size()) + 1;
}

int CascadeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CascadeModel::allData(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == StepColumn)
            return tr("All variants");
        if (column == KeptColumn)
            return m_view ? QLocale().toString(m_view->all) : QStringLiteral("…");
        return {};
    case Qt::ForegroundRole:
        return theme::mutedText();
    default:
        return {};
    }
}

QString CascadeModel::countText(int step, int column) const
{
    if (!m_view || step >= m_view->steps.size())
        return QStringLiteral("…");
    const review::StepCount &count = m_view->steps[step];
    const QLocale locale;
    if (!m_steps[step].enabled)
        return column == KeptColumn ? locale.toString(count.kept) : QString();
    switch (column) {
    case RemovedColumn:
        return QStringLiteral("−") + locale.toString(count.removed);
    case KeptColumn:
        return locale.toString(count.kept);
    default:
        if (count.unknown == 0)
            return QStringLiteral("–");
        return count.keepsUnknown ? tr("%1 kept").arg(locale.toString(count.unknown))
                                  : tr("%1 removed").arg(locale.toString(count.unknown));
    }
}

QVariant CascadeModel::stepData(int step, int column, int role) const
{
    const FilterStep &item = m_steps[step];
    const bool wrong = step == m_failed;
    switch (role) {
    case Qt::CheckStateRole:
        return column == StepColumn ? QVariant(int(item.enabled ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::DisplayRole:
        if (column == StepColumn)
            return wrong ? QStringLiteral("⚠ ") + stepLabel(item)
                   : step == m_open ? QStringLiteral("▸ ") + stepLabel(item) : stepLabel(item);
        if (column == ExpressionColumn)
            return item.expression;
        return wrong ? QString() : countText(step, column);
    case Qt::ToolTipRole:
        if (wrong)
            return m_why;
        if (column == ExpressionColumn)
            return item.expression;
        if (column == UnknownColumn) {
            const auto parsed = review::Expression::parse(item.expression);
            return parsed && parsed->keepsUnknown() ? tr("Variants whose answer is unknown pass this step.")
                                                    : tr("Variants whose answer is unknown do not pass this step.");
        }
        if (column == RemovedColumn)
            return tr("Enter shows what this step removed.");
        return {};
    case Qt::AccessibleTextRole:
        if (column == StepColumn)
            return item.enabled ? stepLabel(item) : tr("%1, switched off").arg(stepLabel(item));
        return {};
    case Qt::ForegroundRole:
        if (wrong)
            return theme::danger();
        return item.enabled && column != ExpressionColumn ? QVariant() : QVariant(theme::mutedText());
    case Qt::FontRole:
        if (step == m_open && column == StepColumn) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant CascadeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= RemovedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return index.row() == 0 ? allData(index.column(), role) : stepData(index.row() - 1, index.column(), role);
}

bool CascadeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.row() < 1 || index.column() != StepColumn)
        return false;
    setEnabled(index.row() - 1, Qt::CheckState(value.toInt()) == Qt::Checked);
    return true;
}

Qt::ItemFlags CascadeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.isValid() && index.row() > 0 && index.column() == StepColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant CascadeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= RemovedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case ExpressionColumn:
        return tr("Passes when");
    case RemovedColumn:
        return tr("Removed");
    case KeptColumn:
        return tr("Left");
    case UnknownColumn:
        return tr("Unknown");
    default:
        return {};
    }
}

} // namespace enza::ui
