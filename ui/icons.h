// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QIcon>

/// The few icons of the window, drawn for this project, tinted in the colours of the theme and sharp at
/// any scale.
namespace enza::ui::icons {

/// `name` is a file of resources/icons without ".svg".
QIcon named(const QString &name);
QIcon named(const QString &name, const QColor &colour);
/// One picture per kind of failure, in the colour of errors.
QIcon forError(ErrorCode code);

} // namespace enza::ui::icons
