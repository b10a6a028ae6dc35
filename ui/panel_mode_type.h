// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QSize>

/// How large type is on a wall that is read from 6 m.
///
/// The reckoning. Ergonomic guidance asks for characters of 20 to 22 minutes of arc, 16 at the very least (ISO
/// 9241-303, as known to us; a hospital may want more). A capital of height h seen from a distance d spans 2·atan(h/2d),
/// so that 20′ at 6 m are h = 2 · 6 m · tan(10′) = 34.9 mm. A usual picture of a projector is 2 m wide, at 16:9 then
/// 1.125 m high: a capital takes 34.9 / 1125 = 3.10 % of the picture's height. At 1920 × 1080 that is 33.5 pixels, at
/// 1280 × 720 it is 22.3 and at 3840 × 2160 it is 67.0; the size follows from the height of the window and from how
/// tall the capitals of the font are. A picture that is wider, or a nearer last row, only makes it easier to read.
namespace enza::ui::wall {

constexpr double distance = 6.0;      ///< metres, of the last row
constexpr double arcMinutes = 20.0;   ///< of a capital
constexpr double pictureWidth = 2.0;  ///< metres
constexpr double pictureShape = 9.0 / 16.0;

/// Height of a capital as a share of the picture's height.
double capitalShare();
/// The font in which everything stands that the room reads.
QFont body(const QFont &base, const QSize &window);
/// What is larger by a factor, or smaller: names beside a role are read in the first rows (0.7), keys only by who
/// presses them (0.5).
QFont scaled(const QFont &body, double factor, int weight = QFont::Normal);

} // namespace enza::ui::wall
