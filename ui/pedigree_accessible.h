// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace enza::ui {

class PedigreeView;

/// A family chart to assistive tools: each individual is a child with a sentence and a place.
void installPedigreeAccessibility();
/// Says that another individual is the current one.
void announceIndividual(PedigreeView *view);

} // namespace enza::ui
