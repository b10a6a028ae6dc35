// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting_agenda_model.h"

#include "ui/meeting_words.h"
#include "ui/rows_model.h"
#include "ui/words.h"

#include <algorithm>

namespace enza::ui {

void AgendaModel::show(const workflow::MeetingView &view, const QHash<QString, int> &missing)
{
    beginResetModel();
    m_view = view;
    m_missing = missing;
    endResetModel();
}

void AgendaModel::clear()
{
    show({}, {});
}

int AgendaModel::rowOf(const QString &caseId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).caseId == caseId)
            return row;
    }
    return -1;
}

QStringList AgendaModel::orderAfter(int from, int to) const
{
    QStringList ids;
    for (const AgendaItem &item : m_view.meeting.agenda)
        ids.append(item.caseId);
    if (from >= 0 && from < ids.size() && to >= 0 && to < ids.size())
        ids.move(from, to);
    return ids;
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.meeting.agenda.size());
}

QString AgendaModel::text(int row, int column) const
{
    const AgendaItem &item = at(row);
    switch (column) {
    case Number: return QString::number(row + 1);
    case CaseColumn: return words::orDash(m_view.labels.value(item.caseId));
    case Round: {
        const auto others = m_view.others.value(item.caseId);
        const auto before = std::ranges::count_if(others, [this](const workflow::OtherRound &one) { return one.at < m_view.meeting.at; });
        return before == 0 ? roundWord(item.round) : tr("%1, after %n earlier", nullptr, int(before)).arg(roundWord(item.round));
    }
    case Hospital: return words::orDash(item.hospital.isEmpty() ? m_view.meeting.host : item.hospital);
    case Minutes: return item.minutes ? QString::number(*item.minutes) : QStringLiteral("–");
    case Begins: {
        if (m_view.meeting.mode != MeetingMode::Live)
            return QStringLiteral("–");
        int before = 0;
        for (int i = 0; i < row; ++i) {
            if (!at(i).minutes)
                return QStringLiteral("?"); // from here on nobody knows
            before += *at(i).minutes;
        }
        return m_view.meeting.at.addSecs(60 * before).toLocalTime().toString(QStringLiteral("HH:mm"));
    }
    case Roles: {
        const auto known = m_missing.constFind(item.caseId);
        if (known == m_missing.constEnd())
            return QStringLiteral("?");
        return *known == 0 ? tr("✓ may conclude") : tr("✕ %n missing", nullptr, *known);
    }
    case State: return item.closed.isValid() ? tr("closed") : tr("open");
    default: return {};
    }
}

/// This round and all others of the case, each with its day.
QString AgendaModel::rounds(int row) const
{
    QStringList lines{tr("%1: this meeting").arg(roundWord(at(row).round))};
    for (const workflow::OtherRound &one : m_view.others.value(at(row).caseId)) {
        const QString line = tr("%1: %2").arg(roundWord(one.round), words::when(one.at));
        lines.append(one.closed ? tr("%1, closed").arg(line) : line);
    }
    return lines.join(u'\n');
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::EditRole: return at(index.row()).minutes.value_or(0);
    case Qt::ToolTipRole:
        if (index.column() == Round)
            return rounds(index.row());
        return index.column() == Begins && text(index.row(), Begins) == u'?' ? tr("a case before it has no planned minutes")
                                                                                              : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Minutes || index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RowIdRole: return at(index.row()).caseId;
    default: return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case CaseColumn: return tr("Case");
    case Round: return tr("Round");
    case Hospital: return tr("Asked for by");
    case Minutes: return tr("Minutes");
    case Begins: return tr("Begins");
    case Roles: return tr("Roles");
    case State: return tr("State");
    default: return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Minutes && !m_view.meeting.ended.isValid() ? usual | Qt::ItemIsEditable : usual;
}

bool AgendaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    bool number = false;
    const int minutes = value.toInt(&number);
    if (role != Qt::EditRole || !index.isValid() || index.column() != Minutes || !number || minutes < 0 || minutes > mostMinutes)
        return false;
    if (minutes != at(index.row()).minutes.value_or(0))
        Q_EMIT minutesTyped(at(index.row()).caseId, minutes);
    return true;
}

} // namespace enza::ui
