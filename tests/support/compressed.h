// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QtGlobal>

#include <zlib.h>

/// Compressed files for tests, made with zlib alone.
namespace enza::test {

/// One raw deflate stream.
inline QByteArray deflated(const QByteArray &bytes, int windowBits)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("deflateInit2");
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("deflate");
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

inline QByteArray gzipped(const QByteArray &bytes)
{
    return deflated(bytes, 15 + 16);
}

/// Blocked gzip (SAM specification, 4.1): blocks of at most 65,280 bytes and the empty end block.
inline QByteArray bgzipped(const QByteArray &bytes)
{
    const auto little = [](quint32 value, int width) {
        QByteArray out;
        for (int i = 0; i < width; ++i)
            out += char(value >> (8 * i));
        return out;
    };
    QByteArray out;
    for (qsizetype at = 0; at <= bytes.size(); at += 65280) {
        const QByteArray part = bytes.mid(at, 65280);
        const QByteArray body = deflated(part, -15);
        out += QByteArray::fromHex("1f8b08040000000000ff0600424302 00") + little(quint32(body.size() + 25), 2) + body +
               little(quint32(crc32(0, reinterpret_cast<const Bytef *>(part.constData()), uInt(part.size()))), 4) +
               little(quint32(part.size()), 4);
        if (part.size() < 65280)
            break;
    }
    return out + QByteArray::fromHex("1f8b08040000000000ff0600424302001b0003000000000000000000");
}

} // namespace enza::test
