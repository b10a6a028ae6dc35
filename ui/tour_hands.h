// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QString>

class QWidget;

/// Key strokes and clicks as a person would make them: they go through shortcuts, focus and editing, not
/// to slots.
namespace enza::ui::hands {

/// One key or combination to whatever has the focus.
void press(const QKeySequence &keys);
void type(const QString &text);
void click(QWidget *widget);
/// The visible control below `root` that people call so (its accessible name).
QWidget *find(QWidget *root, const QString &accessibleName);

} // namespace enza::ui::hands
