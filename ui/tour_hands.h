// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QString>

/// Key strokes as a person would make them: they go through shortcuts, focus and editing, not
/// to slots.
namespace enza::ui::hands {

/// One key or combination to whatever has the focus.
void press(const QKeySequence &keys);
void type(const QString &text);

} // namespace enza::ui::hands
