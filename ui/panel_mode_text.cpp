// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode_text.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace enza::ui {

WallText::WallText(QWidget *parent, int lines) : QWidget(parent), m_lines(lines)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a fixed one would not follow its width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WallText::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

void WallText::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void WallText::setLines(int most)
{
    m_lines = most;
    updateGeometry();
    update();
}

void WallText::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QStringList WallText::broken(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    const QFontMetrics metrics(font);
    const QStringList paragraphs = text.split(u'\n');
    for (qsizetype p = 0; p < paragraphs.size() && lines.size() < most; ++p) {
        QTextLayout layout(paragraphs[p], font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width));
            const int start = line.textStart(), end = start + line.textLength();
            const bool more = end < paragraphs[p].size() || p + 1 < paragraphs.size();
            if (lines.size() + 1 == most && more) {
                const QString rest = paragraphs[p].mid(start) + (p + 1 < paragraphs.size() ? QStringLiteral(" …") : QString());
                lines << metrics.elidedText(rest, Qt::ElideRight, width);
                break;
            }
            lines << paragraphs[p].mid(start, line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

bool WallText::isShortened() const
{
    return broken(m_text, font(), width(), m_lines) != broken(m_text, font(), width(), 1000);
}

int WallText::heightForWidth(int width) const
{
    const int lines = m_text.isEmpty() ? 0 : std::max(1, int(broken(m_text, font(), width, m_lines).size()));
    return lines * fontMetrics().lineSpacing();
}

QSize WallText::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, m_text.isEmpty() ? 0 : fontMetrics().lineSpacing()};
}

QSize WallText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, m_text.isEmpty() ? 0 : fontMetrics().lineSpacing()};
}

void WallText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    switch (m_tone) {
    case Tone::Plain: painter.setPen(theme::text()); break;
    case Tone::Muted: painter.setPen(theme::mutedText()); break;
    case Tone::Warning: painter.setPen(theme::warning()); break;
    case Tone::Danger: painter.setPen(theme::danger()); break;
    case Tone::Good: painter.setPen(theme::good()); break;
    }
    int y = 0;
    for (const QString &line : broken(m_text, font(), width(), m_lines)) {
        painter.drawText(QRect(0, y, width(), fontMetrics().lineSpacing()), int(m_alignment | Qt::AlignVCenter), line);
        y += fontMetrics().lineSpacing();
    }
}

void WallText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

} // namespace enza::ui
