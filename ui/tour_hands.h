// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QString>

class QWidget;

/// Key strokes as a person would make them: they go through shortcuts, focus and editing, not
/// to slots.
namespace enza::ui::hands {

/// One key or combination to whatever has the focus.
void press(const QKeySequence &keys);
void type(const QString &text);
/// Puts the focus on a control, as one click would.
void click(QWidget *widget);

/// Key strokes and clicks made so far. A combination is one stroke.
struct Effort {
    int strokes = 0, clicks = 0;
    int both() const { return strokes + clicks; }
};
Effort effort();

} // namespace enza::ui::hands
