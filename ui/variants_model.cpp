// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants_model.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>
#include <limits>

namespace enza::ui {
namespace {

/// Fetched with every window, before the columns that are shown.
const QStringList hiddenColumns = {QStringLiteral("key"), QStringLiteral("finding"), QStringLiteral("reviewed")};

bool isTrue(const review::Cell &cell)
{
    if (const auto *integer = std::get_if<qint64>(&cell))
        return *integer != 0;
    if (const auto *number = std::get_if<double>(&cell))
        return *number != 0;
    if (const auto *text = std::get_if<QString>(&cell))
        return *text == QLatin1String("true") || *text == QLatin1String("yes") || *text == QLatin1String("1");
    return false;
}

} // namespace

QString markLetter(RowMark mark)
{
    switch (mark) {
    case RowMark::Primary:
        return QStringLiteral("P");
    case RowMark::Secondary:
        return QStringLiteral("S");
    case RowMark::Candidate:
        return QStringLiteral("C");
    case RowMark::PutAside:
        return QStringLiteral("×");
    case RowMark::None:
        break;
    }
    return {};
}

QString markInWords(RowMark mark)
{
    switch (mark) {
    case RowMark::Primary:
        return VariantsModel::tr("Primary finding");
    case RowMark::Secondary:
        return VariantsModel::tr("Secondary finding");
    case RowMark::Candidate:
        return VariantsModel::tr("Candidate");
    case RowMark::PutAside:
        return VariantsModel::tr("Put aside");
    case RowMark::None:
        break;
    }
    return {};
}

VariantsModel::VariantsModel(QObject *parent)
    : QAbstractTableModel(parent), m_rows(std::make_shared<const std::vector<quint32>>())
{
    m_texts.setMaxCost(keptRows);
}

VariantsModel::~VariantsModel() = default;

void VariantsModel::setFetch(Fetch fetch)
{
    m_fetch = std::move(fetch);
    forgetTexts();
}

void VariantsModel::setColumns(const QList<review::ColumnInfo> &columns)
{
    beginResetModel();
    m_columns = columns;
    forgetTexts();
    endResetModel();
}

int VariantsModel::sectionOf(const QString &columnName) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].name == columnName)
            return i + 1;
    }
    return -1;
}

void VariantsModel::setRows(Rows rows, Ranks ranks)
{
    // Told as a column that comes or goes: a header that is merely reset would mix up widths.
    const int last = int(m_columns.size()) + 1;
    if (ranks && !m_ranked) {
        beginInsertColumns({}, last, last);
        m_ranked = true;
        endInsertColumns();
    } else if (!ranks && m_ranked) {
        beginRemoveColumns({}, last, last);
        m_ranked = false;
        endRemoveColumns();
    }
    beginResetModel();
    m_ranks = std::move(ranks);
    m_rows = rows ? std::move(rows) : std::make_shared<const std::vector<quint32>>();
    m_pendingMarks.clear();
    m_wanted.clear();
    m_failed = false;
    m_ahead = -1;
    ++m_age;
    endResetModel();
}

void VariantsModel::refreshMarks()
{
    ++m_age;
    clearPendingMarks();
}

void VariantsModel::setFindingMarks(QHash<QString, RowMark> byKey)
{
    m_findingMarks = std::move(byKey);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, markColumn), index(rowCount() - 1, markColumn));
}

void VariantsModel::setPendingMark(quint32 tableRow, RowMark mark)
{
    m_pendingMarks.insert(tableRow, mark);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, markColumn), index(rowCount() - 1, markColumn));
}

void VariantsModel::clearPendingMarks()
{
    m_pendingMarks.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, markColumn), index(rowCount() - 1, markColumn));
}

RowMark VariantsModel::mark(int rowNumber) const
{
    if (const auto pending = m_pendingMarks.constFind(tableRow(rowNumber)); pending != m_pendingMarks.constEnd())
        return *pending;
    const RowText *text = row(rowNumber);
    if (!text)
        return RowMark::None;
    if (const auto finding = m_findingMarks.constFind(text->key); finding != m_findingMarks.constEnd())
        return *finding;
    return text->putAside && !text->finding ? RowMark::PutAside : RowMark::None;
}

int VariantsModel::rowCount(const QModelIndex &parent) const
{
    constexpr size_t most = size_t(std::numeric_limits<int>::max());
    return parent.isValid() ? 0 : int(std::min(m_rows->size(), most));
}

int VariantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1 + int(m_ranked);
}

QVariant VariantsModel::rankData(int rowNumber, int role) const
{
    const int rank = m_ranks && size_t(rowNumber) < m_ranks->size() ? (*m_ranks)[size_t(rowNumber)] : 0;
    switch (role) {
    case Qt::DisplayRole:
    case CopyRole:
        return rank > 0 ? QLocale().toString(rank) : absentMark();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return rank > 0 ? tr("number %1 for the case's phenotype").arg(QLocale().toString(rank))
                        : tr("not ranked: no gene is named");
    case StyleRole:
        return int(ValueStyle::Count);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant VariantsModel::markData(int rowNumber, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return markLetter(mark(rowNumber));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const RowMark found = mark(rowNumber);
        return role == Qt::AccessibleTextRole && found == RowMark::None ? tr("not marked") : markInWords(found);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant VariantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case TableRowRole:
        return tableRow(index.row());
    case MarkRole:
        return int(mark(index.row()));
    case KeyRole: {
        const RowText *text = row(index.row());
        return text ? text->key : QString();
    }
    case LoadedRole:
        return row(index.row()) != nullptr;
    default:
        break;
    }
    if (index.column() == markColumn)
        return markData(index.row(), role);
    if (index.column() == rankSection())
        return rankData(index.row(), role);

    const int column = index.column() - 1;
    const ValueStyle style = valueStyle(m_columns[column]);
    switch (role) {
    case StyleRole:
        return int(style);
    case Qt::TextAlignmentRole:
        return int((isRightAligned(style) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case CopyRole:
    case ClassRole: {
        const RowText *text = row(index.row());
        if (!text)
            return role == Qt::DisplayRole ? QVariant(QStringLiteral("…"))
                   : role == Qt::AccessibleTextRole ? QVariant(tr("being read")) : QVariant();
        const QString &shown = text->shown[size_t(column)];
        if (role == Qt::DisplayRole)
            return shown;
        if (role == ClassRole)
            return style == ValueStyle::ClinvarClass ? QVariant(shown) : QVariant();
        const QString &full = text->full[size_t(column)];
        if (role == CopyRole && style != ValueStyle::Hgvs)
            return shown;
        return full.isEmpty() ? shown : full;
    }
    default:
        return {};
    }
}

QVariant VariantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        // Row numbers are for assistive tools; the header is not shown.
        return role == Qt::DisplayRole && section >= 0 && section < rowCount() ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    if (section == markColumn) {
        switch (role) {
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return tr("Your mark: P primary finding, C candidate, S secondary finding, × put aside");
        default:
            return {};
        }
    }
    if (section == rankSection()) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return tr("Rank");
        case Qt::ToolTipRole:
            return tr("Place by the case's phenotype, the change and inheritance; 1 is the most likely cause");
        case Qt::TextAlignmentRole:
            return int(Qt::AlignCenter); // leaves room for the arrow at its right
        default:
            return {};
        }
    }
    const review::ColumnInfo &column = m_columns[section - 1];
    switch (role) {
    case Qt::DisplayRole:
        return column.translatedLabel();
    case Qt::AccessibleTextRole:
        return column.translatedLabel();
    case Qt::ToolTipRole:
        return column.hasValues
                   ? tr("%1 · in expressions: %2").arg(column.translatedLabel(), column.name)
                   : tr("%1 · in expressions: %2 · this case's files know nothing of it").arg(column.translatedLabel(), column.name);
    case Qt::TextAlignmentRole:
        return int((isRightAligned(valueStyle(column)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

const VariantsModel::RowText *VariantsModel::row(int rowNumber) const
{
    const RowText *text = m_texts.object(tableRow(rowNumber));
    if (!text || text->age != m_age)
        want(rowNumber / windowRows);
    return text; // a text whose marks may be old is better than none
}

bool VariantsModel::hasWindow(int window) const
{
    const size_t first = size_t(window) * windowRows;
    const size_t last = std::min(first + windowRows, m_rows->size());
    return first < last && m_texts.contains((*m_rows)[first]) && m_texts.contains((*m_rows)[last - 1]);
}

void VariantsModel::want(int window) const
{
    if ((window == m_fetching && m_fetchingAge == m_age) || m_failed || !m_fetch)
        return;
    std::erase(m_wanted, window);
    m_wanted.push_back(window);
    constexpr size_t longestQueue = 4; // what is on screen spans two windows at most
    if (m_wanted.size() > longestQueue)
        m_wanted.erase(m_wanted.begin());
    if (!m_scheduled && m_fetching < 0) {
        m_scheduled = true;
        // Asking is part of painting; fetching starts when the painting is over.
        QMetaObject::invokeMethod(const_cast<VariantsModel *>(this), &VariantsModel::fetchNext, Qt::QueuedConnection);
    }
}

void VariantsModel::fetchNext()
{
    m_scheduled = false;
    if (m_fetching >= 0 || m_wanted.empty() || !m_fetch)
        return;
    const int window = m_wanted.back();
    m_wanted.pop_back();
    const size_t first = size_t(window) * windowRows;
    if (first >= m_rows->size())
        return fetchNext();
    m_fetching = window;
    m_fetchingAge = m_age;
    runAsync(
        this,
        [fetch = m_fetch, rows = m_rows, columns = m_columns, first](std::stop_token) -> Result<std::vector<RowText>> {
            const size_t count = std::min<size_t>(windowRows, rows->size() - first);
            QStringList names = hiddenColumns;
            for (const review::ColumnInfo &column : columns)
                names += column.name;
            ENZA_ASSIGN(const Cells cells, fetch(std::span(rows->data() + first, count), names));
            if (cells.size() != count)
                return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "Some variants could not be read.")));
            return format(cells, columns, int(hiddenColumns.size()));
        },
        [this, window, rows = m_rows, generation = m_generation, age = m_age](Result<std::vector<RowText>> result) {
            if (generation != m_generation)
                return;
            m_fetching = -1;
            if (!result) {
                m_failed = true;
                m_wanted.clear();
                Q_EMIT fetchFailed(result.error());
                return;
            }
            const size_t firstRow = size_t(window) * windowRows;
            for (size_t i = 0; i < result->size(); ++i) {
                (*result)[i].age = age;
                m_texts.insert((*rows)[firstRow + i], new RowText(std::move((*result)[i])));
            }
            if (rows == m_rows && age == m_age) {
                const int lastRow = int(firstRow + result->size()) - 1;
                Q_EMIT dataChanged(index(int(firstRow), 0), index(lastRow, columnCount() - 1));
                if (m_wanted.empty() && window != m_ahead) { // so that scrolling on finds its rows there
                    m_ahead = window + 1;
                    if (m_ahead * windowRows < rowCount() && !hasWindow(m_ahead))
                        want(m_ahead);
                }
            } else if (rowCount() > 0) {
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            }
            fetchNext();
        });
}

void VariantsModel::forgetTexts()
{
    ++m_generation;
    m_texts.clear();
    m_wanted.clear();
    m_fetching = m_ahead = -1;
    m_failed = false;
}

std::vector<VariantsModel::RowText> VariantsModel::format(const Cells &cells,
                                                          const QList<review::ColumnInfo> &columns, int hidden)
{
    const QLocale locale;
    std::vector<ValueStyle> styles;
    for (const review::ColumnInfo &column : columns)
        styles.push_back(valueStyle(column));
    std::vector<RowText> out;
    out.reserve(cells.size());
    for (const std::vector<review::Cell> &row : cells) {
        RowText text;
        text.key = rawText(row[0]);
        text.finding = isTrue(row[1]);
        text.putAside = isTrue(row[2]);
        text.shown.reserve(styles.size());
        text.full.reserve(styles.size());
        for (size_t i = 0; i < styles.size(); ++i) {
            const review::Cell &value = row[size_t(hidden) + i];
            text.shown.push_back(valueText(styles[i], value, locale));
            const bool unsaid = std::holds_alternative<review::Unknown>(value);
            QString full = styles[i] == ValueStyle::Consequence && !unsaid
                               ? text.shown.back() + QStringLiteral(" (") + rawText(value) + u')'
                           : styles[i] == ValueStyle::ClinvarClass && !unsaid
                               ? valueInWords(styles[i], value, locale) + QStringLiteral(" (") + rawText(value) + u')'
                           : styles[i] == ValueStyle::Hgvs && !unsaid ? rawText(value)
                               : valueInWords(styles[i], value, locale);
            if (full == text.shown.back())
                full.clear();
            text.full.push_back(std::move(full));
        }
        out.push_back(std::move(text));
    }
    return out;
}

} // namespace enza::ui
