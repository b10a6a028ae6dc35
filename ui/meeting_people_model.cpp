// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting_people_model.h"

#include "ui/meeting_words.h"
#include "ui/rows_model.h"

namespace enza::ui {

void MeetingPeopleModel::show(const workflow::MeetingView &view, const QList<workflow::MeetingRole> &roles)
{
    beginResetModel();
    m_view = view;
    m_roles = roles;
    endResetModel();
}

void MeetingPeopleModel::clear()
{
    show({}, {});
}

QString MeetingPeopleModel::nameOf(int row) const
{
    return m_view.names.value(at(row).userId, at(row).userId);
}

int MeetingPeopleModel::rowOf(const QString &userId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).userId == userId)
            return row;
    }
    return -1;
}

int MeetingPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.meeting.invited.size());
}

int MeetingPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstRole + int(m_roles.size());
}

bool MeetingPeopleModel::checked(const QModelIndex &index) const
{
    const Invitee &one = at(index.row());
    return index.column() == Attends ? one.attended : one.roles.contains(m_roles[index.column() - FirstRole].key);
}

QVariant MeetingPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == RowIdRole)
        return at(index.row()).userId;
    if (index.column() == Name) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return nameOf(index.row());
        return {};
    }
    const QString title = headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString();
    switch (role) {
    case Qt::CheckStateRole: return checked(index) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: return QString(nameOf(index.row()) + QStringLiteral(" · ") + title);
    case Qt::AccessibleTextRole: return tr("%1, %2: %3").arg(nameOf(index.row()), title, checked(index) ? tr("yes") : tr("no"));
    default: return {};
    }
}

QVariant MeetingPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == Name)
        return tr("Who");
    if (section == Attends)
        return role == Qt::ToolTipRole ? tr("attends") : tr("Attends");
    const workflow::MeetingRole &one = m_roles[section - FirstRole];
    return role == Qt::ToolTipRole ? one.title : shortRole(one.key, one.title);
}

Qt::ItemFlags MeetingPeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Name ? usual | Qt::ItemIsUserCheckable : usual;
}

bool MeetingPeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() == Name || index.row() >= rowCount())
        return false;
    const bool wanted = value.toInt() == Qt::Checked;
    const Invitee &one = at(index.row());
    if (wanted == checked(index))
        return true;
    if (index.column() == Attends) {
        Q_EMIT attendanceAsked(one.userId, wanted);
        return true;
    }
    QStringList roles = one.roles;
    const QString &key = m_roles[index.column() - FirstRole].key;
    if (wanted)
        roles.append(key);
    else
        roles.removeAll(key);
    Q_EMIT rolesAsked(one.userId, roles);
    return true;
}

} // namespace enza::ui
