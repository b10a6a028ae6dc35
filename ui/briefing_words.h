// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/briefing.h"

#include <QString>

/// The words of a briefing on the screen, in the window's language.
namespace enza::ui {

/// "Not recorded: stage, performance status".
QString openPointText(const OpenPoint &point);
QString factText(const QString &key);
QString roundText(PanelRound round);
/// "A", "I-A", or "trial".
QString levelText(const TierEntry &tier);
/// Of keys like "yes PR": "given (PR)"; "–" where nothing is recorded.
QString cameText(const QString &keys);

} // namespace enza::ui
