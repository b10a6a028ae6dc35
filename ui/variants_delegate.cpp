// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants_delegate.h"

#include "ui/theme.h"
#include "ui/variants_model.h"

#include <QApplication>
#include <QPainter>

namespace enza::ui {

VariantsDelegate::VariantsDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void VariantsDelegate::setViewFont(const QFont &font)
{
    m_numberFont = theme::numberFont(font);
}

void VariantsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ValueStyle style = ValueStyle(index.data(VariantsModel::StyleRole).toInt());
    option->textElideMode = style == ValueStyle::Name || style == ValueStyle::Hgvs ? Qt::ElideMiddle : Qt::ElideRight;
    if (index.column() == VariantsModel::markColumn)
        option->font.setBold(true);
    else if (isRightAligned(style))
        option->font = m_numberFont;
    const QString text = option->text;
    if (isRightAligned(style) && index.column() != VariantsModel::markColumn)
        option->text += QChar(0x2002); // keeps numbers off the text of the next column
    const bool quiet = text == unknownMark() || text == absentMark() ||
                       RowMark(index.data(VariantsModel::MarkRole).toInt()) == RowMark::PutAside;
    if (quiet) {
        const QColor muted = theme::mutedText();
        option->palette.setColor(QPalette::Text, muted);
        if (!(option->state & QStyle::State_Selected))
            option->palette.setColor(QPalette::HighlightedText, muted);
    }
}

void VariantsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isClass = ValueStyle(index.data(VariantsModel::StyleRole).toInt()) == ValueStyle::ClinvarClass &&
                         index.column() != VariantsModel::markColumn;
    const QString letters = isClass ? index.data(VariantsModel::ClassRole).toString() : QString();
    if (letters.isEmpty() || className(letters).isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QWidget *widget = cell.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    painter->save();
    painter->setFont(cell.font);
    theme::paintChip(*painter, option.rect.adjusted(4, 1, -4, -1), letters,
                     theme::classColours(colourVerdict(letters)));
    painter->restore();
}

} // namespace enza::ui
