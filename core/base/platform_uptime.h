// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace enza::platform {

/// A clock that nobody can set: time since this computer was started, sleep included, and which start that was.
struct Uptime {
    QString boot; ///< empty where the system does not say
    qint64 milliseconds = 0;
};
Uptime uptime();

} // namespace enza::platform
