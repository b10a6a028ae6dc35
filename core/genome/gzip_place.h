// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <optional>
#include <vector>
#include <zlib.h>

/// Where the inflating of plain gzip can be taken up again. Internal to the room.
namespace enza::genome {

constexpr quint64 pointDistance = 1 << 20;
constexpr int windowBytes = 32768;
constexpr int gzipWindow = 15 + 16; ///< zlib's way to say: a gzip member

struct GzipPoint {
    quint64 inflated = 0; ///< offset in the inflated file
    quint64 source = 0;   ///< of the first whole byte not yet consumed
    int bits = 0;         ///< of the byte before it that are still to be used
    QByteArray window;    ///< the inflated bytes before, at most 32 KB
};

QByteArray writePoints(const std::vector<GzipPoint> &points);
/// The last point at or before `inflated`; nothing when the bytes make no sense.
std::optional<GzipPoint> findPoint(const QByteArray &place, quint64 inflated);

} // namespace enza::genome
