// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QPainter;
class QRect;

/// The visual language: one 8-px grid, 12-px gutters, two calm palettes, and the few colours that mean
/// something. A colour never speaks alone: classes and tiers carry their letters, consent its shape,
/// errors an icon and words. All pairs used for text have a contrast of at least 4.5:1 (tst_shell_theme).
namespace enza::ui::theme {

constexpr int grid = 8;
constexpr int gutter = 12;

enum class Mode { System, Light, Dark };

/// Once, right after the application object was made.
void install(QApplication &application);
/// Applied at once to everything on the screen. Widgets that paint by themselves hear of it through
/// QEvent::PaletteChange.
void setMode(Mode mode);
Mode mode();
bool isDark();

QColor window();
QColor base();
QColor text();
QColor mutedText(); ///< secondary words, units, hints
QColor border();    ///< hairlines
QColor accent();    ///< what can be pressed, what is selected
QColor danger();    ///< text and icons of errors
QColor warning();
QColor good();
QColor rail();

struct ChipColours {
    QColor back, text;
};
/// "P LP VUS LB B" and "O LO VUS LB B"; anything else is the colour of "not judged".
ChipColours classColours(const QString &verdict);
/// Levels of evidence scales ("A", "I-A", "1", "R1"), strongest darkest, resistance apart.
ChipColours tierColours(const QString &level);
/// A rounded chip with its word, centred vertically in `rect`, starting at its left edge; returns its width.
int paintChip(QPainter &painter, const QRect &rect, const QString &word, const ChipColours &colours);
int chipWidth(const QFont &font, const QString &word);

/// The UI font where its digits are all equally wide, else the platform's fixed font.
QFont numberFont(const QFont &base);
/// Relative to the platform's UI font.
QFont scaled(double factor, int weight = QFont::Normal);
/// WCAG 2 contrast ratio, 1–21.
double contrast(const QColor &a, const QColor &b);

} // namespace enza::ui::theme
