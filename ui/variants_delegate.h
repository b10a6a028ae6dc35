// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace enza::ui {

/// Draws the cells of the variant table: classes as chips with their letters, marks in bold, names elided
/// in the middle, numbers in a face whose digits are equally wide.
class VariantsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit VariantsDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// To be called when the view's font changes.
    void setViewFont(const QFont &font);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QFont m_numberFont;
};

} // namespace enza::ui
