// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/preset.h"
#include "review/column.h"

#include <QTableView>

class QMenu;

namespace enza::ui {

class VariantsDelegate;
class VariantsModel;

/// The variant table as people handle it: columns that can be moved, resized, shown and hidden, sorting by
/// asking (the model never sorts), copying and "all" handed on to the page. It never lists selected rows.
class VariantsTableView : public QTableView
{
    Q_OBJECT
public:
    explicit VariantsTableView(QWidget *parent = nullptr);

    void setVariants(VariantsModel *model);
    /// Everything the table could show; needed for the columns menu.
    void setKnownColumns(const QList<review::ColumnInfo> &columns);
    /// Shows these columns in this order; widths may be fewer, 0 takes the usual width.
    void showColumns(const QStringList &names, const QList<int> &widths = {});
    QStringList shownColumns() const; ///< in visual order
    QList<int> columnWidths() const;  ///< beside `shownColumns`
    void setSortOrder(const SortOrder &sort);

    /// Ascending stretches of selected rows, as the selection keeps them.
    QList<std::pair<int, int>> selectedRanges() const;
    void goToRow(int row);
    int currentRow() const { return currentIndex().row(); }

    void selectAll() override;
    void keyboardSearch(const QString &) override {} ///< letters are triage keys
    void fillColumnsMenu(QMenu *menu);

Q_SIGNALS:
    void sortAsked(const enza::SortOrder &sort);
    void columnsChanged(); ///< order, width or set
    void allAsked();
    void copyAsked(const QString &text, const QString &what);
    void detailAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void headerMenu(const QPoint &at);
    void sortByCurrent(int section);
    void adoptFont();
    void placeRank();
    int usualWidth(const review::ColumnInfo &column) const;
    QString columnAt(int section) const;
    void setColumnShown(const QString &name, bool shown);
    void moveColumn(int section, int by);

    VariantsModel *m_model = nullptr;
    VariantsDelegate *m_delegate;
    QList<review::ColumnInfo> m_known;
    SortOrder m_sort;
    bool m_restoring = false;
};

} // namespace enza::ui
