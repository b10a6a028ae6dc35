// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/desk.h"
#include "workflow/panel.h"

#include <QAbstractTableModel>

namespace enza::ui {

/// The agenda of one meeting, in its order, with the time at which each case is due. Minutes can be edited in place;
/// what was typed is asked for by a signal and shown once it is stored.
class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, CaseColumn, Round, Hospital, Minutes, Begins, Roles, State, ColumnCount };
    static constexpr int mostMinutes = 600;

    explicit AgendaModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    /// `missing` says for each case how many reasons stand against concluding; none where it cannot be judged.
    void show(const workflow::MeetingView &view, const QHash<QString, int> &missing);
    void clear();
    const AgendaItem &at(int row) const { return m_view.meeting.agenda[row]; }
    int rowOf(const QString &caseId) const;
    /// All cases, in the order after one of them moved.
    QStringList orderAfter(int from, int to) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void minutesTyped(const QString &caseId, int minutes); ///< 0: none

private:
    QString text(int row, int column) const;
    QString rounds(int row) const;
    workflow::MeetingView m_view;
    QHash<QString, int> m_missing;
};

} // namespace enza::ui
