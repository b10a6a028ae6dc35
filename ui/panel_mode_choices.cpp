// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode_choices.h"

#include "ui/panel_mode_text.h"
#include "ui/panel_mode_type.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace enza::ui {

PanelModeChoices::PanelModeChoices(QWidget *parent) : QFrame(parent)
{
    setProperty("surface", QStringLiteral("note"));
    setAttribute(Qt::WA_StyledBackground);
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(theme::grid / 2);
    m_title = new WallText(this, 3);
    m_column->addWidget(m_title);
    m_words = new QLineEdit(this);
    m_words->hide();
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_words->text().trimmed();
        if (text.isEmpty())
            return;
        const auto said = m_said;
        cancel();
        said(text);
    });
    m_column->addWidget(m_words);
    hide();
}

QString PanelModeChoices::title() const
{
    return m_title->text();
}

QStringList PanelModeChoices::texts() const
{
    QStringList all;
    for (const Choice &choice : m_choices)
        all << choice.text;
    return all;
}

void PanelModeChoices::ask(const QString &title, const QList<Choice> &choices, const QFont &body)
{
    askInWords(title, choices, {}, {}, body);
}

void PanelModeChoices::askInWords(const QString &title, const QList<Choice> &choices, const QString &placeholder,
                                  std::function<void(const QString &)> said, const QFont &body)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_typed.clear();
    m_choices = choices;
    m_said = std::move(said);
    m_title->setFont(wall::scaled(body, 0.85, QFont::DemiBold));
    m_title->setText(title);
    setAccessibleName(title);
    const QFont line = wall::scaled(body, 0.85);
    for (int i = 0; i < int(choices.size()); ++i) {
        auto *button = new QPushButton(this);
        button->setProperty("flat", true);
        button->setFont(line);
        button->setStyleSheet(QStringLiteral("text-align: left; font-size: %1px;").arg(line.pixelSize()));
        button->setText(QStringLiteral("%1  %2").arg(i + 1).arg(QString(choices[i].text).replace(u'&', QStringLiteral("&&"))));
        button->setAccessibleName(choices[i].text);
        button->setToolTip(choices[i].text);
        connect(button, &QPushButton::clicked, this, [this, i] { answer(i); });
        m_column->insertWidget(m_column->count() - 1, button);
        m_buttons << button;
    }
    m_words->clear();
    m_words->setVisible(bool(m_said));
    m_words->setFont(line);
    m_words->setStyleSheet(QStringLiteral("font-size: %1px;").arg(line.pixelSize()));
    m_words->setPlaceholderText(placeholder);
    m_words->setAccessibleName(placeholder);
    m_words->setToolTip(placeholder);
    m_asking = true;
    show();
    raise();
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus();
    else
        m_words->setFocus();
}

void PanelModeChoices::cancel()
{
    if (!m_asking)
        return;
    m_asking = false;
    m_said = {};
    m_words->clear();
    m_choices.clear();
    hide();
    Q_EMIT ended();
}

void PanelModeChoices::answer(int choice)
{
    if (!m_asking || choice < 0 || choice >= m_choices.size())
        return;
    const auto run = m_choices[choice].run;
    cancel();
    run();
}

bool PanelModeChoices::takeDigit(int digit)
{
    // With more than nine answers a first digit may be followed by a second one, or by Enter.
    m_typed += QString::number(digit);
    const int number = m_typed.toInt();
    if (number * 10 > m_choices.size() || m_typed.size() > 1) {
        m_typed.clear();
        answer(number - 1);
    } else if (number > 0 && number <= m_buttons.size()) {
        m_buttons[number - 1]->setFocus();
    }
    return true;
}

void PanelModeChoices::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (event->key() == Qt::Key_Escape)
        return cancel();
    if (digit >= 0 && digit <= 9 && !m_words->hasFocus()) {
        takeDigit(digit);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_words->hasFocus()) {
        for (int i = 0; i < int(m_buttons.size()); ++i) {
            if (m_buttons[i]->hasFocus())
                return answer(i);
        }
    }
    QFrame::keyPressEvent(event);
}

} // namespace enza::ui
