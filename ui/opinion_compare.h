// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace enza::ui {

/// Opinions of several people on one finding: a column for each person, a row for each thing that is said.
/// Rows in which they differ are marked by a sign and a word in the row's title.
class OpinionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// The one of `ownId` is marked as one's own.
    void setOpinions(const QList<Opinion> &opinions, const QString &ownId);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool differs(int row) const { return m_rows[row].differs; }

private:
    struct Row {
        QString title;
        QStringList cells;
        const char *chip = nullptr; ///< as in RowRole::ChipRole
        bool differs = false;
    };
    void add(const QString &title, const QStringList &cells, bool mayDiffer, const char *chip = nullptr);

    QStringList m_people;
    QList<Row> m_rows;
};

/// The table of it, as tall as its rows.
class OpinionsTable : public QTableView
{
    Q_OBJECT
public:
    explicit OpinionsTable(QWidget *parent = nullptr);
    void setOpinions(const QList<Opinion> &opinions, const QString &ownId);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {QTableView::minimumSizeHint().width(), sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    OpinionsModel *m_model;
};

} // namespace enza::ui
