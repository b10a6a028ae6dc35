// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/gzip_place.h"

#include "genome/bgzf_place.h"

namespace enza::genome {

QByteArray writePoints(const std::vector<GzipPoint> &points)
{
    QByteArray out;
    putNumber(out, points.size());
    for (const GzipPoint &point : points) {
        // Windows are text and shrink well; the fastest level is enough.
        const QByteArray window = qCompress(point.window, 1);
        putNumber(out, point.inflated);
        putNumber(out, point.source);
        putNumber(out, quint64(point.bits));
        putNumber(out, quint64(window.size()));
        out.append(window);
    }
    return out;
}

std::optional<GzipPoint> findPoint(const QByteArray &place, quint64 inflated)
{
    qsizetype at = 0;
    const auto count = getNumber(place, at);
    std::optional<GzipPoint> best;
    QByteArray packed;
    for (quint64 i = 0; count && i < *count; ++i) {
        const auto offset = getNumber(place, at), source = getNumber(place, at), bits = getNumber(place, at),
                   size = getNumber(place, at);
        if (!size || !bits || *bits > 7 || *size > quint64(place.size() - at))
            return std::nullopt;
        if (*offset > inflated)
            break;
        best = GzipPoint{*offset, *source, int(*bits), {}};
        packed = place.mid(at, qsizetype(*size));
        at += qsizetype(*size);
    }
    if (best) {
        best->window = qUncompress(packed);
        if (best->window.size() > windowBytes)
            return std::nullopt;
    }
    return best;
}

} // namespace enza::genome
