// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decision.h"
#include "domain/panel.h"

/// The words people see for decisions of a panel, in the window's language.
namespace enza::ui::words {

QString of(RecommendationKind kind);
QString of(Release release);
QString of(GermlineAct act);
QString of(Confirmation state);
QString round(PanelRound round);

} // namespace enza::ui::words
