// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/desk.h"

#include <QAbstractTableModel>

namespace enza::ui {

/// Who is asked, one row each; whether they attend, and each role they could fill, one box each. A box that is clicked
/// asks by a signal and is shown as it is once that is stored.
class MeetingPeopleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Attends, FirstRole };

    explicit MeetingPeopleModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void show(const workflow::MeetingView &view, const QList<workflow::MeetingRole> &roles);
    void clear();
    const Invitee &at(int row) const { return m_view.meeting.invited[row]; }
    QString nameOf(int row) const;
    int rowOf(const QString &userId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void attendanceAsked(const QString &userId, bool attends);
    void rolesAsked(const QString &userId, const QStringList &roles);

private:
    bool checked(const QModelIndex &index) const;
    workflow::MeetingView m_view;
    QList<workflow::MeetingRole> m_roles;
};

} // namespace enza::ui
