// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_panel.h"

#include "ui/form_kit.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QAccessible>

namespace enza::ui {

ErrorPanel::ErrorPanel(QWidget *parent) : QWidget(parent)
{
    setProperty("surface", QStringLiteral("error"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::gutter, theme::grid, theme::gutter, theme::grid);
    row->setSpacing(theme::gutter);
    m_icon = new QLabel(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    m_headline = heading({}, this, 1.0);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_place = mutedLabel({}, this);
    m_place->setTextFormat(Qt::PlainText);
    m_next = new QLabel(this);
    m_next->setWordWrap(true);
    for (QLabel *label : {m_headline, m_message, m_place, m_next})
        column->addWidget(label);
    row->addLayout(column, 1);
    m_close = button(tr("Dismiss"), tr("Hide this message"), this);
    m_close->setProperty("flat", true);
    connect(m_close, &QPushButton::clicked, this, &ErrorPanel::clear);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void ErrorPanel::show(const Error &error)
{
    const int size = fontMetrics().height() + theme::grid / 2;
    m_icon->setPixmap(icons::forError(error.code).pixmap(size, size));
    m_headline->setText(words::headline(error.code));
    QString message = error.message.translated();
    if (!message.isEmpty())
        message[0] = message[0].toUpper(); // the command line continues a line with it, the window begins one
    m_message->setText(message);
    // A file alone is no place: the message names it where that helps.
    const bool inside = error.where.line > 0 || !error.where.field.isEmpty() || error.code == ErrorCode::BadInput;
    QString place = inside ? words::place(error.where) : QString();
    if (error.refusal) {
        const Refusal &r = *error.refusal;
        QStringList lines;
        if (!r.item.isEmpty())
            lines << tr("Concerns: %1").arg(r.item);
        if (!r.rule.isEmpty())
            lines << tr("By rule: %1").arg(r.rule);
        if (!r.needed.isEmpty())
            lines << tr("Needed: %1").arg(r.needed);
        place = lines.join(u'\n');
    }
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    m_next->setText(words::nextStep(error.code));
    m_next->setVisible(!m_next->text().isEmpty());
    setAccessibleName(text());
    QWidget::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorPanel::clear()
{
    hide();
    m_message->clear();
    m_place->clear();
    setAccessibleName({});
}

QString ErrorPanel::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_headline, m_message, m_place, m_next}) {
        if (!label->text().isEmpty())
            lines << label->text();
    }
    return lines.join(u'\n');
}

} // namespace enza::ui
