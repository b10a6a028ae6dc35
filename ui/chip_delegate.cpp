// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip_delegate.h"

#include "ui/rows_model.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace enza::ui {

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString kind = index.data(ChipRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    const QWidget *widget = option.widget;
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    empty.state &= ~QStyle::State_HasFocus; // the whole row is chosen, not the cell
    if (kind.isEmpty() || text.isEmpty() || text == QStringLiteral("–")) {
        (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &empty, painter, widget);
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(theme::grid / 2 + 1, 0, -theme::grid / 2 - 1, 0);
        inner.state &= ~QStyle::State_HasFocus;
        return QStyledItemDelegate::paint(painter, inner, index);
    }
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &empty, painter, widget);
    painter->save();
    painter->setFont(option.font);
    QRect place = option.rect.adjusted(theme::grid / 2, 0, -theme::grid / 2, 0);
    for (const QString &word : text.split(QStringLiteral(", "))) {
        const QString code = word.section(u' ', -1); // "c-cat A" → "A"
        const auto colours = kind == QLatin1String("class") ? theme::classColours(word.section(u' ', 0, 0))
                                                            : theme::tierColours(code);
        place.setLeft(place.left() + theme::paintChip(*painter, place, word, colours) + theme::grid / 2);
        if (place.width() < 2 * theme::grid)
            break;
    }
    painter->restore();
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += index.data(ChipRole).isNull() ? theme::grid + 2 : 4 * theme::grid;
    return size;
}

} // namespace enza::ui
