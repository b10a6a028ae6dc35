// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour_hands.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

QT_BEGIN_NAMESPACE
// Exported by QtGui for Qt Test: offers the key to shortcuts first, as the platform would.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *o, ulong timestamp, int k, Qt::KeyboardModifiers mods,
                                               const QString &text = QString(), bool autorep = false, ushort count = 1);
QT_END_NAMESPACE

namespace enza::ui::hands {

namespace {
Effort made;

QWidget *target()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return QApplication::activeWindow();
}

void stroke(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    ++made.strokes;
    QWidget *widget = target();
    if (!widget || qt_sendShortcutOverrideEvent(widget, 0, key, modifiers, text))
        return;
    widget = target();
    if (!widget)
        return;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &down);
    if (QWidget *now = target()) {
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
        QApplication::sendEvent(now, &up);
    }
}
} // namespace

void press(const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination each = keys[uint(i)];
        QString text;
        if (each.keyboardModifiers() == Qt::NoModifier && each.key() < 0x80)
            text = QString(QChar(each.key())).toLower();
        stroke(each.key(), each.keyboardModifiers(), text);
    }
}

void type(const QString &text)
{
    for (const QChar c : text)
        stroke(c.unicode() < 0x80 ? c.toUpper().unicode() : 0, Qt::NoModifier, c);
}

void click(QWidget *widget)
{
    ++made.clicks;
    widget->setFocus(Qt::MouseFocusReason);
}

Effort effort()
{
    return made;
}

} // namespace enza::ui::hands
