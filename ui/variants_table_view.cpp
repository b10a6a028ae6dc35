// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants_table_view.h"

#include "ui/theme.h"
#include "ui/variants_delegate.h"
#include "ui/variants_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace enza::ui {

VariantsTableView::VariantsTableView(QWidget *parent) : QTableView(parent), m_delegate(new VariantsDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab goes on to the next control
    setHorizontalScrollMode(ScrollPerPixel);
    setDragEnabled(false); // dragging is a way out of the workspace
    setAccessibleName(tr("Variants"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false); // the marks stay at the left edge
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns of the variant table"));
    connect(header, &QHeaderView::customContextMenuRequested, this, &VariantsTableView::headerMenu);
    connect(header, &QHeaderView::sectionClicked, this, &VariantsTableView::sortByCurrent);
    const auto changed = [this] {
        if (!m_restoring)
            Q_EMIT columnsChanged();
    };
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sectionResized, this, changed);
    connect(this, &QTableView::doubleClicked, this, &VariantsTableView::detailAsked);
    adoptFont();
}

void VariantsTableView::setVariants(VariantsModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &VariantsTableView::placeRank);
    // A header that follows the table's selection asks it about every section at every painting.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, horizontalHeader()));
    verticalHeader()->setSelectionModel(new QItemSelectionModel(model, verticalHeader()));
}

void VariantsTableView::setKnownColumns(const QList<review::ColumnInfo> &columns)
{
    m_known = columns;
}

void VariantsTableView::showColumns(const QStringList &names, const QList<int> &widths)
{
    m_restoring = true;
    QList<review::ColumnInfo> columns;
    QList<int> given;
    for (int i = 0; i < names.size(); ++i) {
        const auto known = std::ranges::find(m_known, names[i], &review::ColumnInfo::name);
        const bool twice = std::ranges::find(columns, names[i], &review::ColumnInfo::name) != columns.end();
        if (known == m_known.end() || twice)
            continue;
        columns += *known;
        given += widths.value(i, 0);
    }
    m_model->setColumns(columns);
    QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) // the new order is the model's own
        header->moveSection(header->visualIndex(visual), visual);
    header->setTextElideMode(Qt::ElideRight);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(VariantsModel::markColumn, QHeaderView::Fixed);
    header->resizeSection(VariantsModel::markColumn, fontMetrics().height() + 14);
    for (int i = 0; i < columns.size(); ++i)
        header->resizeSection(i + 1, given[i] > 8 ? given[i] : usualWidth(columns[i]));
    m_restoring = false;
    placeRank();
}

/// Ranks stand beside the marks; they are no column that people chose, so nothing is told of it.
void VariantsTableView::placeRank()
{
    const bool restoring = std::exchange(m_restoring, true);
    QHeaderView *header = horizontalHeader();
    if (const int section = m_model->rankSection(); section >= 0 && section < header->count()) {
        header->moveSection(header->visualIndex(section), 1);
        const QString title = m_model->headerData(section, Qt::Horizontal).toString();
        header->resizeSection(section, std::max(fontMetrics().horizontalAdvance(title) + fontMetrics().height() + 16,
                                                fontMetrics().horizontalAdvance(u'0') * 9));
    }
    setSortOrder(m_sort);
    m_restoring = restoring;
}

int VariantsTableView::usualWidth(const review::ColumnInfo &column) const
{
    const QFontMetrics metrics = fontMetrics();
    // Not the average width: a Japanese font's is that of a kanji, and these values are Latin.
    const auto chars = [&metrics](int count) { return metrics.horizontalAdvance(u'0') * count; };
    int width = chars(12);
    switch (valueStyle(column)) {
    case ValueStyle::Consequence:
        width = chars(16);
        break;
    case ValueStyle::Hgvs:
        width = chars(18);
        break;
    case ValueStyle::Name:
        width = column.name == QLatin1String("transcript") ? chars(18) : chars(8);
        break;
    case ValueStyle::ClinvarClass:
    case ValueStyle::Count:
    case ValueStyle::Fraction:
        width = chars(8);
        break;
    case ValueStyle::Frequency:
    case ValueStyle::Score:
        width = chars(9);
        break;
    case ValueStyle::Position:
        width = QFontMetrics(theme::numberFont(font())).horizontalAdvance(u'0') * 10 + 8; // nine digits and air
        break;
    case ValueStyle::Inheritance:
    case ValueStyle::Text:
        width = chars(11);
        break;
    }
    const int title = metrics.horizontalAdvance(column.translatedLabel()) + metrics.height() + 16;
    return std::max(width + 12, std::min(title, chars(16)));
}

QStringList VariantsTableView::shownColumns() const
{
    QStringList names;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int section = horizontalHeader()->logicalIndex(visual);
        if (section != VariantsModel::markColumn && section != m_model->rankSection())
            names += columnAt(section);
    }
    return names;
}

QList<int> VariantsTableView::columnWidths() const
{
    QList<int> widths;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int section = horizontalHeader()->logicalIndex(visual);
        if (section != VariantsModel::markColumn && section != m_model->rankSection())
            widths += horizontalHeader()->sectionSize(section);
    }
    return widths;
}

QString VariantsTableView::columnAt(int section) const
{
    return section > 0 && section <= m_model->columns().size() ? m_model->columns()[section - 1].name : QString();
}

void VariantsTableView::setSortOrder(const SortOrder &sort)
{
    m_sort = sort;
    const bool ranked = m_model && m_model->rankSection() >= 0; // then the sort waits
    const int section = ranked ? m_model->rankSection()
                        : m_model && !sort.column.isEmpty() ? m_model->sectionOf(sort.column) : -1;
    horizontalHeader()->setSortIndicator(section, sort.descending && !ranked ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void VariantsTableView::sortByCurrent(int section)
{
    if (section == m_model->rankSection())
        return setSortOrder(m_sort);
    const QString column = columnAt(section);
    SortOrder next;
    if (!column.isEmpty()) {
        if (m_sort.column != column || m_model->rankSection() >= 0)
            next = {column, false};
        else if (!m_sort.descending)
            next = {column, true};
    }
    // A third click goes back to the order of the file.
    setSortOrder(next);
    Q_EMIT sortAsked(next);
}

QList<std::pair<int, int>> VariantsTableView::selectedRanges() const
{
    QList<std::pair<int, int>> ranges;
    if (!selectionModel())
        return ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges += {range.top(), range.bottom()};
    std::ranges::sort(ranges);
    QList<std::pair<int, int>> joined;
    for (const auto &[first, last] : ranges) {
        if (!joined.isEmpty() && first <= joined.back().second + 1)
            joined.back().second = std::max(joined.back().second, last);
        else
            joined += {first, last};
    }
    return joined;
}

void VariantsTableView::goToRow(int row)
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    row = std::clamp(row, 0, m_model->rowCount() - 1);
    const int column = std::max(0, currentIndex().column());
    const QModelIndex index = m_model->index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int across = horizontalScrollBar()->value();
    scrollTo(index); // down or up only: moving sideways under the eye disturbs
    horizontalScrollBar()->setValue(across);
}

void VariantsTableView::selectAll()
{
    Q_EMIT allAsked();
}

void VariantsTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) { // the view's own copying would go around the gate
        const QModelIndex index = currentIndex();
        if (index.isValid() && index.data(VariantsModel::LoadedRole).toBool()) {
            const QString what = m_model->headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
            const QString text = index.data(index.column() == VariantsModel::markColumn ? int(Qt::AccessibleTextRole)
                                                                                        : int(VariantsModel::CopyRole)).toString();
            Q_EMIT copyAsked(text, what);
        }
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Home:
        if (!(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
            goToRow(0);
            return;
        }
        break;
    case Qt::Key_End:
        if (!(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
            goToRow(m_model ? m_model->rowCount() - 1 : 0);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT detailAsked();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void VariantsTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adoptFont();
}

void VariantsTableView::adoptFont()
{
    m_delegate->setViewFont(font());
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

void VariantsTableView::setColumnShown(const QString &name, bool shown)
{
    QStringList names = shownColumns();
    QList<int> widths = columnWidths();
    if (shown) {
        names += name;
        widths += 0;
    } else if (const qsizetype at = names.indexOf(name); at >= 0) {
        names.removeAt(at);
        widths.removeAt(at);
    }
    showColumns(names, widths);
    Q_EMIT columnsChanged();
}

void VariantsTableView::moveColumn(int section, int by)
{
    const int from = horizontalHeader()->visualIndex(section);
    const int to = from + by;
    if (from > 0 && to > 0 && to < horizontalHeader()->count())
        horizontalHeader()->moveSection(from, to);
}

void VariantsTableView::fillColumnsMenu(QMenu *menu)
{
    const int current = std::max(0, currentIndex().column());
    const QString name = columnAt(current);
    if (!name.isEmpty()) {
        menu->addSection(m_model->columns()[current - 1].translatedLabel());
        const auto sortBy = [this, name](bool descending) {
            setSortOrder({name, descending});
            Q_EMIT sortAsked({name, descending});
        };
        menu->addAction(tr("Sort, smallest first"), this, [sortBy] { sortBy(false); });
        menu->addAction(tr("Sort, largest first"), this, [sortBy] { sortBy(true); });
        menu->addAction(tr("Order of the file"), this, [this] {
            setSortOrder({});
            Q_EMIT sortAsked({});
        });
        menu->addSeparator();
        menu->addAction(tr("Move left"), this, [this, current] { moveColumn(current, -1); });
        menu->addAction(tr("Move right"), this, [this, current] { moveColumn(current, 1); });
        menu->addAction(tr("Hide this column"), this, [this, name] { setColumnShown(name, false); });
    }
    menu->addSection(tr("Columns"));
    menu->addAction(tr("Usual columns"), this, [this] {
        showColumns(review::defaultColumns());
        Q_EMIT columnsChanged();
    });
    QMenu *with = menu->addMenu(tr("With values in this case"));
    QMenu *without = menu->addMenu(tr("Not in this case's files"));
    const QStringList shown = shownColumns();
    for (const review::ColumnInfo &column : m_known) {
        QMenu *group = column.hasValues ? with : without;
        QAction *action = group->addAction(column.translatedLabel());
        action->setToolTip(column.name);
        action->setCheckable(true);
        action->setChecked(shown.contains(column.name));
        connect(action, &QAction::triggered, this,
                [this, name = column.name](bool on) { setColumnShown(name, on); });
    }
    without->setEnabled(!without->isEmpty());
    with->setToolTipsVisible(true);
    without->setToolTipsVisible(true);
}

void VariantsTableView::headerMenu(const QPoint &at)
{
    const int section = horizontalHeader()->logicalIndexAt(at);
    if (section >= 0 && currentIndex().isValid())
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(section), QItemSelectionModel::NoUpdate);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnsMenu(menu);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace enza::ui
