// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <vector>

namespace enza::report {

/// Dark squares of a QR code (ISO/IEC 18004), level M, without the quiet zone around it.
struct QrCode {
    int side = 0; ///< 0: the text does not fit one
    std::vector<bool> dark; ///< row by row
    bool isDark(int x, int y) const { return dark[std::size_t(y * side + x)]; }
};
/// Letters of any case count as capitals.
QrCode qrCode(const QString &text);

} // namespace enza::report
