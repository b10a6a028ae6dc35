// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip_label.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QPainter>

namespace enza::ui {

ChipLabel::ChipLabel(Kind kind, const QString &text, QWidget *parent) : QWidget(parent), m_kind(kind), m_text(text)
{
    const QString said = kind == Kind::Class ? words::verdict(text) : text;
    setAccessibleName(said);
    setToolTip(said);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChipLabel::sizeHint() const
{
    return {theme::chipWidth(font(), m_text), fontMetrics().height() + 4};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintChip(painter, rect(), m_text,
                     m_kind == Kind::Class ? theme::classColours(m_text) : theme::tierColours(m_text.section(u' ', -1)));
}

} // namespace enza::ui
