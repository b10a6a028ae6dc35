// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.h"
#include "workflow/session.h"

namespace enza::ui {

/// What one person likes, kept encrypted in the workspace beside their drafts.
struct Preferences {
    int autoLockMinutes = 10; ///< 1–120
    theme::Mode mode = theme::Mode::System;
    bool operator==(const Preferences &) const = default;
};

/// Defaults where nothing was kept.
Preferences readPreferences(const workflow::Session &session);
Result<void> savePreferences(workflow::Session &session, const Preferences &preferences);

} // namespace enza::ui
