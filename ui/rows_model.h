// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <functional>

namespace enza::ui {

/// Roles that the record tables understand beside Qt's own.
enum RowRole {
    ChipRole = Qt::UserRole + 1, ///< "class" or "tier": the text is painted as a chip
    RowIdRole,                   ///< id of the record of this row
};

/// One column of a RowsModel: its title and the text of a cell, and what else is worth saying.
template <typename T> struct RowColumn {
    using TextOf = std::function<QString(const T &)>;
    RowColumn(QString columnTitle, TextOf cellText) : title(std::move(columnTitle)), text(std::move(cellText)) {}
    /// Sorts by this instead of by the text.
    RowColumn &by(std::function<QVariant(const T &)> sortKey)
    {
        key = std::move(sortKey);
        return *this;
    }
    /// A number: right-aligned.
    RowColumn &right()
    {
        number = true;
        return *this;
    }
    /// Painted as chips of "class" or "tier".
    RowColumn &chips(const char *kind)
    {
        chip = kind;
        return *this;
    }
    RowColumn &tips(TextOf full)
    {
        tip = std::move(full);
        return *this;
    }

    QString title;
    TextOf text;
    std::function<QVariant(const T &)> key;
    bool number = false;
    const char *chip = nullptr;
    TextOf tip;
};

/// A small, filterable, sortable table over values: case list, findings, documents, history. (The variants
/// have a model of their own, over columns.)
template <typename T> class RowsModel : public QAbstractTableModel
{
public:
    using Column = RowColumn<T>;

    RowsModel(QList<Column> columns, std::function<QString(const T &)> id, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_id(std::move(id))
    {
    }

    void setRows(QList<T> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        arrange();
        endResetModel();
    }
    /// Shows only rows one of whose cells holds the text.
    void setFilter(const QString &text)
    {
        beginResetModel();
        m_filter = text;
        arrange();
        endResetModel();
    }
    const QList<T> &rows() const { return m_rows; }
    const T &at(int row) const { return m_rows[m_order[row]]; }
    int rowOf(const QString &id) const
    {
        for (int row = 0; row < m_order.size(); ++row) {
            if (m_id(at(row)) == id)
                return row;
        }
        return -1;
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_order.size())
            return {};
        const Column &column = m_columns[index.column()];
        const T &value = at(index.row());
        switch (role) {
        case Qt::DisplayRole: return column.text(value);
        case Qt::ToolTipRole: return column.tip ? column.tip(value) : column.text(value);
        case Qt::AccessibleTextRole: return QString(column.title + u' ' + column.text(value));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case ChipRole: return column.chip ? QVariant(QLatin1String(column.chip)) : QVariant();
        case RowIdRole: return m_id(value);
        default: return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[section].title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue((m_columns[section].number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return {};
    }
    void sort(int column, Qt::SortOrder order) override
    {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QStringList ids;
        for (const QModelIndex &index : before)
            ids << m_id(at(index.row()));
        m_sortColumn = column;
        m_sortOrder = order;
        arrange();
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after << index(rowOf(ids[i]), before[i].column());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

private:
    void arrange()
    {
        m_order.clear();
        for (int i = 0; i < m_rows.size(); ++i) {
            const bool shown = m_filter.isEmpty() || std::ranges::any_of(m_columns, [&](const Column &column) {
                                   return column.text(m_rows[i]).contains(m_filter, Qt::CaseInsensitive);
                               });
            if (shown)
                m_order << i;
        }
        if (m_sortColumn < 0 || m_sortColumn >= m_columns.size())
            return;
        const Column &column = m_columns[m_sortColumn];
        const auto key = [&](int i) { return column.key ? column.key(m_rows[i]) : QVariant(column.text(m_rows[i])); };
        std::ranges::stable_sort(m_order, [&](int a, int b) {
            const auto order = QVariant::compare(key(a), key(b));
            return m_sortOrder == Qt::AscendingOrder ? order == QPartialOrdering::Less : order == QPartialOrdering::Greater;
        });
    }

    QList<Column> m_columns;
    std::function<QString(const T &)> m_id;
    QList<T> m_rows;
    QList<int> m_order; ///< shown rows, as indexes into m_rows
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace enza::ui
