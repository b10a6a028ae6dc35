// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace enza::ui {

class PlotView;

/// Plots are pictures to assistive tools unless somebody tells what they show: makes each PlotView a chart
/// with a summary and one child per bar that has its words, its value and its place.
void installPlotAccessibility();
/// Says that the plot's current bar changed.
void announcePlotBar(PlotView *plot);

} // namespace enza::ui
