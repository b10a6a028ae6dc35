// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode_type.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace enza::ui::wall {

double capitalShare()
{
    const double half = arcMinutes / 2 / 60 * std::numbers::pi / 180;
    return 2 * distance * std::tan(half) / (pictureWidth * pictureShape);
}

QFont body(const QFont &base, const QSize &window)
{
    constexpr int measured = 1000;
    // A narrow window is a narrow picture: it is the width then that says how large it is.
    const double height = std::min<double>(window.height(), window.width() * pictureShape);
    QFont font = base;
    font.setPixelSize(measured);
    const double capital = QFontMetricsF(font).capHeight() / measured;
    constexpr double usual = 0.72; // of a font that does not say
    const double wanted = capitalShare() * height;
    font.setPixelSize(std::max(8, int(std::ceil(wanted / (capital > 0.3 ? capital : usual)))));
    while (capital > 0.3 && QFontMetricsF(font).capHeight() < wanted) // fitted to whole pixels they may turn out smaller
        font.setPixelSize(font.pixelSize() + 1);
    return font;
}

QFont scaled(const QFont &body, double factor, int weight)
{
    QFont font = body;
    font.setPixelSize(std::max(8, qRound(body.pixelSize() * factor)));
    font.setWeight(QFont::Weight(weight));
    return font;
}

} // namespace enza::ui::wall
